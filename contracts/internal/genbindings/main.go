// Command genbindings writes the Go bindings from what forge compiled. It runs in the folder contracts; given the path of
// another folder, it reads and writes there, and passes over the test contracts where there are none.
//
// Bindings have only the functions that Go calls and the events that it reads. Errors are apart: see ErrorsABI.
package main

import (
	"encoding/json"
	"fmt"
	"go/format"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/abigen"
	"github.com/google/renameio/v2"
)

func main() {
	folder := "."
	if len(os.Args) > 1 {
		folder = os.Args[1]
	}
	if err := run(folder); err != nil {
		fmt.Fprintln(os.Stderr, "genbindings:", err)
		os.Exit(1)
	}
}

func run(contracts string) error {
	if err := writeContracts(contracts); err != nil {
		return err
	}
	if err := writeAdapters(contracts); err != nil {
		return err
	}
	return writeTestContracts(contracts)
}

// entry is an element of an ABI. What is not needed here stays in raw.
type entry struct {
	Type string
	Name string
	raw  json.RawMessage
}

func (e *entry) UnmarshalJSON(data []byte) error {
	type plain entry
	e.raw = append(json.RawMessage(nil), data...)
	return json.Unmarshal(data, (*plain)(e))
}

func (e entry) MarshalJSON() ([]byte, error) { return e.raw, nil }

// artifact is what forge writes for a contract.
type artifact struct {
	ABI      []entry
	Bytecode struct{ Object string }
}

func load(contracts, name string) (artifact, error) {
	var a artifact
	data, err := os.ReadFile(filepath.Join(contracts, "out", name+".sol", name+".json"))
	if err != nil {
		return a, err
	}
	if err := json.Unmarshal(data, &a); err != nil {
		return a, fmt.Errorf("%s: %w", name, err)
	}
	return a, nil
}

// bound is a contract that Go deploys or calls: only these functions and events get bindings.
type bound struct {
	name   string
	calls  []string
	events []string
}

// boundContracts lists them. Contracts of one call share the structs of their arguments.
func boundContracts() []bound {
	return []bound{
		{name: "VerifierRouter", calls: []string{"add", "entry", "freeze", "verify"}, events: []string{"VerifierFrozen"}},
		{name: "Consortium", calls: []string{"execute", "getTargetFunctionRole", "grantRole", "hasRole", "labelRole", "multicall", "renounceRole", "setTargetFunctionRole"}},
		{
			name:   "ConsentRegistry",
			calls:  []string{"entryOf", "exists", "grant", "grantBatch", "grantBySignature", "isLive", "open", "revoke", "revokeBySignature", "snapshot", "stateDigest"},
			events: []string{"BookOpened", "ConsentGranted", "ConsentRevoked"},
		},
		{name: "IStatement", calls: []string{"id", "version"}},
		{
			name:   "ArtifactRegistry",
			calls:  []string{"artifact", "logAccess", "movePointer", "parents", "pointer", "register", "registerModel", "withdraw"},
			events: []string{"Accessed", "Derived", "PointerChanged", "Registered", "Withdrawn"},
		},
		{
			name:   "AuditAlerts",
			calls:  []string{"alert", "isSuspended", "raise", "resolve"},
			events: []string{"AlertRaised", "AlertResolved"},
		},
		{
			name:   "AttestationRegistry",
			calls:  []string{"addStatement", "claimKnown", "latest", "preview", "statementOf", "submit"},
			events: []string{"Attested"},
		},
		{
			name:   "TrainingGate",
			calls:  []string{"authorize", "baseOf", "check", "closeJob", "count", "datasets", "isAuthorized", "job", "openJob", "openTuningJob", "policy", "setPolicy"},
			events: []string{"AccessAuthorized", "BaseNamed", "DatasetRequested", "JobClosed", "JobOpened", "PolicyRemoved", "PolicySet"},
		},
		{
			name:   "ModelHeads",
			calls:  []string{"head", "isHead", "lineOf", "open", "rollback", "setHead", "wasHead"},
			events: []string{"HeadSet", "LineOpened", "RolledBack"},
		},
		{
			name:   "FederatedRounds",
			calls:  []string{"cancel", "close", "drop", "membershipKey", "open", "publish", "roundOf", "setMembershipKey", "srs", "submit", "sumOf", "updateOf"},
			events: []string{"RoundClosed", "RoundOpened", "SumPublished", "UpdateDropped", "UpdateTaken"},
		},
		{name: "DataToken", calls: []string{"balanceOf", "delegate", "delegates", "getVotes", "mint", "totalSupply", "transfer"}},
		{
			name:   "ContributionRewards",
			calls:  []string{"claim", "close", "count", "criteria", "open", "programme", "recordsOf", "rewarded"},
			events: []string{"ProgrammeClosed", "ProgrammeOpened", "Rewarded"},
		},
		{
			name: "ModelGovernor",
			calls: []string{
				"cancel", "castVote", "execute", "hasVoted", "proposalDeadline", "proposalEta", "proposalProposer", "proposalSnapshot",
				"proposalThreshold", "proposalVotes", "propose", "queue", "quorum", "state", "timelock", "votingDelay", "votingPeriod",
			},
			events: []string{"ProposalCreated"},
		},
		{
			name: "ModelMarket",
			calls: []string{
				"accept", "buy", "contest", "contributorsOf", "deliver", "disputeKey", "hasLicence", "keysOf", "licensedUntil", "list", "listingOf", "logDownload", "logUse",
				"owed", "ownerOfArtifact", "publish", "purchaseOf", "refund", "rule", "setPrice", "settle", "sharesOf", "termsOf", "unlist", "wantShare", "withdraw",
			},
			events: []string{
				"Bought", "Contested", "Credited", "Delivered", "Downloaded", "KeyDisputed", "Listed", "Paid", "PriceChanged", "Published", "Refunded", "Ruled",
				"Settled", "Unlisted", "Used",
			},
		},
	}
}

// writeContracts writes the bindings of all bound contracts into one file, since they share structs, and the errors of
// all contracts into another: an error passes through contracts that do not know it.
func writeContracts(contracts string) error {
	var names, abis, codes []string
	known := map[string]entry{}
	for _, b := range boundContracts() {
		a, err := load(contracts, b.name)
		if err != nil {
			return err
		}
		addErrors(known, a.ABI)
		if err := b.check(a.ABI); err != nil {
			return err
		}
		abi, err := json.Marshal(slices.DeleteFunc(a.ABI, b.leavesOut))
		if err != nil {
			return err
		}
		names, abis, codes = append(names, b.name), append(abis, string(abi)), append(codes, a.Bytecode.Object)
	}
	code, err := abigen.BindV2(names, abis, codes, "bindings", nil, nil)
	if err != nil {
		return fmt.Errorf("bindings: %w", err)
	}
	if err := write(filepath.Join(contracts, "bindings", "contracts.go"), code); err != nil {
		return err
	}
	return writeErrors(contracts, known)
}

func (b *bound) leavesOut(e entry) bool {
	switch e.Type {
	case "function":
		return !slices.Contains(b.calls, e.Name)
	case "event":
		return !slices.Contains(b.events, e.Name)
	default:
		return e.Type == "error" // they are in ErrorsABI
	}
}

// check reports a name that the contract does not have.
func (b *bound) check(abi []entry) error {
	for _, name := range slices.Concat(b.calls, b.events) {
		if !slices.ContainsFunc(abi, func(e entry) bool { return e.Name == name }) {
			return fmt.Errorf("%s has no %s", b.name, name)
		}
	}
	return nil
}

// addErrors collects errors, each once.
func addErrors(known map[string]entry, abi []entry) {
	for _, e := range abi {
		if e.Type == "error" {
			known[string(e.raw)] = e
		}
	}
}

// writeErrors writes the ABI of the errors of bound contracts, of the governor's timelock, of verifiers and of statement contracts.
func writeErrors(contracts string, known map[string]entry) error {
	statements, err := contractsIn(filepath.Join(contracts, "src", "statements"), "Statement")
	if err != nil {
		return err
	}
	for _, name := range append(statements, "IVerifier", "TimelockController") {
		a, err := load(contracts, name)
		if err != nil {
			return err
		}
		addErrors(known, a.ABI)
	}
	sorted := slices.Sorted(maps.Keys(known))
	code := "// Code generated by genbindings. DO NOT EDIT.\n\npackage bindings\n\n" +
		"// ErrorsABI is the ABI of every error that a contract can revert with.\nconst ErrorsABI = `[\n" +
		strings.Join(sorted, ",\n") + "\n]`\n"
	return write(filepath.Join(contracts, "bindings", "errors.go"), code)
}

// writeAdapters writes the bytecode of the adapters. Go calls them through the router only, so they need no
// bindings beyond it.
func writeAdapters(contracts string) error {
	names, err := contractsIn(filepath.Join(contracts, "generated"), "Adapter")
	if err != nil {
		return err
	}
	var code strings.Builder
	code.WriteString("// Code generated by genbindings. DO NOT EDIT.\n\npackage bindings\n\n" +
		"// adapters returns the creation code of each adapter, in hexadecimal, by the contract's name.\n" +
		"func adapters() map[string]string {\nreturn map[string]string{\n")
	for _, name := range names {
		a, err := load(contracts, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(&code, "%q: %q,\n", name, a.Bytecode.Object)
	}
	code.WriteString("}\n}\n")
	if err := writeStatements(contracts, &code); err != nil {
		return err
	}
	formatted, err := format.Source([]byte(code.String()))
	if err != nil {
		return fmt.Errorf("adapters.go: %w", err)
	}
	return write(filepath.Join(contracts, "bindings", "adapters.go"), string(formatted))
}

// writeStatements writes the bytecode of the statement contracts.
func writeStatements(contracts string, code *strings.Builder) error {
	names, err := contractsIn(filepath.Join(contracts, "src", "statements"), "Statement")
	if err != nil {
		return err
	}
	code.WriteString("\n// statements returns the creation code of each statement contract, without its argument, by the contract's name.\n" +
		"func statements() map[string]string {\nreturn map[string]string{\n")
	for _, name := range names {
		a, err := load(contracts, name)
		if err != nil {
			return err
		}
		if a.Bytecode.Object != "0x" { // an abstract base has none
			fmt.Fprintf(code, "%q: %q,\n", name, a.Bytecode.Object)
		}
	}
	code.WriteString("}\n}\n")
	return nil
}

// writeTestContracts writes the creation code of the contracts that the tests of package chain deploy.
func writeTestContracts(contracts string) error {
	var names []string
	for _, folder := range []string{"cubic", "tally"} {
		found, err := contractsIn(filepath.Join(contracts, "test", folder), "Adapter")
		if err != nil {
			return err
		}
		names = append(names, found...)
	}
	for _, name := range names {
		a, err := load(contracts, name)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(contracts, "chain", "testdata", name+".bin"), a.Bytecode.Object+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// contractsIn lists the contracts in a folder whose names end in a word, in alphabetical order.
func contractsIn(folder, ending string) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(folder, "*"+ending+".sol"))
	if err != nil {
		return nil, err
	}
	names := make([]string, len(files))
	for i, file := range files {
		names[i] = strings.TrimSuffix(filepath.Base(file), ".sol")
	}
	slices.Sort(names)
	return names, nil
}

func write(path, content string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return renameio.WriteFile(path, []byte(content), 0o644)
}
