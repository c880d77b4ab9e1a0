// Who may do what, and which verifiers and statements are known: one transaction to the Consortium.

package deploy

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// configure sets what is not set yet. All of it goes into one transaction: no deployment is ever half open.
func (d *Deployment) configure(ctx context.Context, sender *send.Sender, plan *Plan) error {
	consortium := bindings.NewConsortium()
	var calls [][]byte
	roles, err := d.missingPermissions(ctx, sender)
	if err != nil {
		return err
	}
	if len(roles) > 0 {
		calls = append(calls, labels()...)
		calls = append(calls, roles...)
	}
	timelock, err := d.timelock(ctx, sender)
	if err != nil {
		return err
	}
	governed, err := d.holds(ctx, sender, Member{contracts.GovernorRole, timelock})
	if err != nil {
		return err
	}
	for _, m := range append(d.firstMembers(governed), plan.Members...) {
		held, err := d.holds(ctx, sender, m)
		if err != nil {
			return err
		}
		if !held {
			calls = append(calls, consortium.PackGrantRole(m.Role, m.Account, 0))
		}
	}
	added, err := d.missingStatements(ctx, sender)
	if err != nil {
		return err
	}
	key, err := d.missingMembershipKey(ctx, sender, plan.Verifiers)
	if err != nil {
		return err
	}
	added = append(added, key...)
	if governed && len(added) > 0 {
		return fmt.Errorf("add statements: %w", ErrGoverned)
	}
	calls = append(calls, added...)
	if plan.HandOver {
		left, err := d.handOver(ctx, sender, timelock, governed)
		if err != nil {
			return err
		}
		calls = append(calls, left...)
	}
	if len(calls) == 0 {
		return nil
	}
	data := consortium.PackMulticall(calls)
	op := send.OperationOf([]byte("deploy/configure"), d.Contracts[Consortium].Bytes(), data)
	if _, err := sender.Send(ctx, op, d.Contracts[Consortium], data, nil); err != nil {
		return fmt.Errorf("set roles and statements: %w", revert.Explain(err))
	}
	return nil
}

// firstMembers are those who have roles whatever the plan says. An admin who has handed the governor's role over does not
// take it back by deploying again.
func (d *Deployment) firstMembers(governed bool) []Member {
	members := []Member{{contracts.MinterRole, d.Contracts[ContributionRewards]}}
	if governed {
		return members
	}
	return append([]Member{{contracts.GovernorRole, d.Admin}}, members...)
}

// labels names the roles, for whoever reads the chain.
func labels() [][]byte {
	names := contracts.RoleNames()
	var calls [][]byte
	for _, role := range slices.Sorted(maps.Keys(names)) {
		calls = append(calls, bindings.NewConsortium().PackLabelRole(role, names[role]))
	}
	return calls
}

// missingPermissions returns the calls that give functions to roles, where the chain says something else.
func (d *Deployment) missingPermissions(ctx context.Context, sender *send.Sender) ([][]byte, error) {
	permissions, err := contracts.Permissions()
	if err != nil {
		return nil, err
	}
	consortium := bindings.NewConsortium()
	type group struct {
		target common.Address
		role   uint64
	}
	selectors := map[group][][4]byte{}
	var order []group
	for _, p := range permissions {
		target, err := d.Address(p.Contract)
		if err != nil {
			return nil, err
		}
		answer, err := sender.Call(ctx, d.Contracts[Consortium], consortium.PackGetTargetFunctionRole(target, p.Selector))
		if err != nil {
			return nil, fmt.Errorf("ask for the role of %s.%s: %w", p.Contract, p.Signature, revert.Explain(err))
		}
		role, err := consortium.UnpackGetTargetFunctionRole(answer)
		if err != nil {
			return nil, err
		}
		if role == p.Role {
			continue
		}
		g := group{target, p.Role}
		if selectors[g] == nil {
			order = append(order, g)
		}
		selectors[g] = append(selectors[g], p.Selector)
	}
	var calls [][]byte
	for _, g := range order {
		calls = append(calls, consortium.PackSetTargetFunctionRole(g.target, selectors[g], g.role))
	}
	return calls, nil
}

// holds reports whether an account has a role already.
func (d *Deployment) holds(ctx context.Context, sender *send.Sender, m Member) (bool, error) {
	consortium := bindings.NewConsortium()
	answer, err := sender.Call(ctx, d.Contracts[Consortium], consortium.PackHasRole(m.Role, m.Account))
	if err != nil {
		return false, fmt.Errorf("ask for the roles of %s: %w", m.Account, revert.Explain(err))
	}
	held, err := consortium.UnpackHasRole(answer)
	return held.IsMember, err
}

// missingStatements returns the calls that add verifiers to the router and statements to the registry. The router is the
// Consortium's, which therefore makes the calls.
func (d *Deployment) missingStatements(ctx context.Context, sender *send.Sender) ([][]byte, error) {
	consortium, router, registry := bindings.NewConsortium(), bindings.NewVerifierRouter(), bindings.NewAttestationRegistry()
	var calls [][]byte
	for _, key := range slices.SortedFunc(maps.Keys(d.Verifiers), compareDigests) {
		answer, err := sender.Call(ctx, d.Contracts[VerifierRouter], router.PackEntry([4]byte(key[:4])))
		if err != nil {
			return nil, fmt.Errorf("ask for the verifier of key %s: %w", key, revert.Explain(err))
		}
		if entry, err := router.UnpackEntry(answer); err != nil {
			return nil, err
		} else if entry.VkHash != key {
			calls = append(calls, consortium.PackExecute(d.Contracts[VerifierRouter], router.PackAdd(key, d.Verifiers[key])))
		}
	}
	for _, id := range slices.Sorted(maps.Keys(d.Statements)) {
		known, err := d.knowsStatement(ctx, sender, d.Statements[id])
		if err != nil {
			return nil, err
		}
		if !known {
			calls = append(calls, consortium.PackExecute(d.Contracts[AttestationRegistry], registry.PackAddStatement(d.Statements[id])))
		}
	}
	return calls, nil
}

// knowsStatement reports whether the registry has a statement contract.
func (d *Deployment) knowsStatement(ctx context.Context, sender *send.Sender, rules common.Address) (bool, error) {
	statement, registry := bindings.NewIStatement(), bindings.NewAttestationRegistry()
	digest, err := statementDigest(ctx, sender, statement, rules)
	if err != nil {
		return false, err
	}
	answer, err := sender.Call(ctx, d.Contracts[AttestationRegistry], registry.PackStatementOf(digest))
	if err != nil {
		return false, fmt.Errorf("ask for statement %s: %w", digest, revert.Explain(err))
	}
	known, err := registry.UnpackStatementOf(answer)
	return known.Rules == rules, err
}

// statementDigest asks a statement contract for its id and version.
func statementDigest(ctx context.Context, sender *send.Sender, statement *bindings.IStatement, rules common.Address) (assent.Digest, error) {
	answer, err := sender.Call(ctx, rules, statement.PackId())
	if err != nil {
		return assent.Digest{}, fmt.Errorf("ask statement contract %s for its id: %w", rules, revert.Explain(err))
	}
	id, err := statement.UnpackId(answer)
	if err != nil {
		return assent.Digest{}, err
	}
	if answer, err = sender.Call(ctx, rules, statement.PackVersion()); err != nil {
		return assent.Digest{}, fmt.Errorf("ask statement contract %s for its version: %w", rules, revert.Explain(err))
	}
	version, err := statement.UnpackVersion(answer)
	if err != nil {
		return assent.Digest{}, err
	}
	claim := assent.Claim{Statement: id, Version: int(version.Int64())}
	return claim.StatementDigest(), nil
}

func compareDigests(a, b assent.Digest) int { return slices.Compare(a[:], b[:]) }
