// Which role each function of the contracts is for.

package contracts

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/acc36754/assent/internal/field"
)

// rolesJSON is checked against the compiled contracts by a Solidity test: no function is missing, none is too many.
//
//go:embed roles.json
var rolesJSON []byte

// Roles of members, by number, as Consortium.sol has them. PublicRole is OpenZeppelin's for everybody.
const (
	AdminRole      uint64 = 0
	CustodianRole  uint64 = 1
	RelayRole      uint64 = 2
	TrainerRole    uint64 = 3
	AggregatorRole uint64 = 4
	AuditorRole    uint64 = 5
	GovernorRole   uint64 = 6
	MinterRole     uint64 = 7 // of a contract, and no member's
	PublicRole     uint64 = 1<<64 - 1
)

// RoleNames returns the names of members' roles, by number. That of the minter is none of them.
func RoleNames() map[uint64]string {
	return map[uint64]string{
		CustodianRole: "custodian", RelayRole: "relay", TrainerRole: "trainer",
		AggregatorRole: "aggregator", AuditorRole: "auditor", GovernorRole: "governor",
	}
}

// Role finds a role by its name, besides members' roles "minter" and "public", which is everybody.
func Role(name string) (uint64, error) {
	switch name {
	case "public":
		return PublicRole, nil
	case "minter":
		return MinterRole, nil
	}
	names := RoleNames()
	for number, known := range names {
		if known == name {
			return number, nil
		}
	}
	return 0, fmt.Errorf("there is no role %q: there are %v", name, slices.Sorted(maps.Values(names)))
}

// Permission is a function of a contract and the role that may call it.
type Permission struct {
	Contract  string // the contract's name
	Signature string // as Solidity has it, for instance "withdraw(bytes32)"
	Selector  [4]byte
	Role      uint64
}

// Permissions lists what a deployment has to set, in the order of contracts and signatures.
func Permissions() ([]Permission, error) {
	var file map[string]map[string]string
	if err := json.Unmarshal(rolesJSON, &file); err != nil {
		return nil, fmt.Errorf("roles.json: %w", err)
	}
	var out []Permission
	for _, contract := range slices.Sorted(maps.Keys(file)) {
		for _, signature := range slices.Sorted(maps.Keys(file[contract])) {
			role, err := Role(file[contract][signature])
			if err != nil {
				return nil, fmt.Errorf("roles.json: %s.%s: %w", contract, signature, err)
			}
			digest := field.Keccak([]byte(signature))
			out = append(out, Permission{Contract: contract, Signature: signature, Selector: [4]byte(digest[:4]), Role: role})
		}
	}
	return out, nil
}
