// Is it this code? What a deployment has at its addresses, compared with what this program would create there.

package deploy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain/node"
)

// ErrCode reports a contract whose code is not this program's, or that is not there.
var ErrCode = errors.New("not the contracts of this program")

// Verify tells whether a deployment's contracts are what this program would create: it computes each address from the code
// that it has compiled in, the arguments and the salt, and asks the chain whether a contract is there. By EIP-1014 no other
// creation code has that address. Of the plan it reads SRS, SRSTau, SRSRoot, Verifiers and Progress; all else is the
// deployment's own. It sends nothing, and says nothing of roles, routes and statements that were added since. Errors are
// ErrCode, ErrSRS, ErrNoFactory, or what the chain says.
func (d *Deployment) Verify(ctx context.Context, chain node.Chain, plan Plan) error {
	if err := plan.checkSRS(); err != nil {
		return fmt.Errorf("verify deployment: %w", err)
	}
	if plan.SRS != d.SRS || plan.SRSRoot != d.SRSRoot {
		return fmt.Errorf("verify deployment: %w: it has the SRS %s and the tree %x, want %s and %x", ErrCode, d.SRS, d.SRSRoot, plan.SRS, plan.SRSRoot)
	}
	create, err := newCreator(ctx, chain, nil, create2Salt(d.Salt, d.SRS))
	if err != nil {
		return fmt.Errorf("verify deployment: %w", err)
	}
	if plan.Progress != nil {
		create.report = plan.Progress
	}
	again := *d
	again.Contracts, again.Statements, again.Verifiers = map[string]common.Address{}, map[string]common.Address{}, map[assent.Digest]common.Address{}
	if err := again.createContracts(ctx, create, &plan.SRSTau); err != nil {
		return fmt.Errorf("verify deployment: %w", err)
	}
	if err := again.createVerifiers(ctx, create, plan.Verifiers); err != nil {
		return fmt.Errorf("verify deployment: %w", err)
	}
	if err := errors.Join(
		sameAddresses("contract", d.Contracts, again.Contracts),
		sameAddresses("statement contract", d.Statements, again.Statements),
		sameAddresses("verifier", byText(d.Verifiers), byText(again.Verifiers)),
	); err != nil {
		return fmt.Errorf("verify deployment: %w", err)
	}
	return nil
}

// sameAddresses reports an address that is not the computed one, and a contract that only one side has.
func sameAddresses(kind string, got, want map[string]common.Address) error {
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if address, known := want[name]; !known {
			return fmt.Errorf("%w: %s %s is not known here", ErrCode, kind, name)
		} else if address != got[name] {
			return fmt.Errorf("%w: %s %s is at %s, its code belongs at %s", ErrCode, kind, name, got[name], address)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if _, found := got[name]; !found {
			return fmt.Errorf("%w: the deployment has no %s %s", ErrCode, kind, name)
		}
	}
	return nil
}

func byText(verifiers map[assent.Digest]common.Address) map[string]common.Address {
	out := make(map[string]common.Address, len(verifiers))
	for key, address := range verifiers {
		out[key.String()] = address
	}
	return out
}
