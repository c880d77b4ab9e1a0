// Package attest brings claims to the contract AttestationRegistry and asks it for those that it has accepted. A claim
// is made for one registry and one account: prove with Context. examples/healthcare does.
package attest

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// ErrClaim reports an attestation that this registry would not accept from this account, whatever it proves: its claim
// names another chain, contract or submitter, or tables other than those given.
var ErrClaim = errors.New("the claim is not for this registry and account")

// Registry is the contract AttestationRegistry, used by one account.
type Registry struct {
	sender   *send.Sender
	address  common.Address
	chainID  uint64
	contract *bindings.AttestationRegistry
}

// New returns the registry at an address on a chain.
func New(sender *send.Sender, chainID uint64, address common.Address) *Registry {
	return &Registry{sender: sender, address: address, chainID: chainID, contract: bindings.NewAttestationRegistry()}
}

// Context returns the context that a claim must name so that this account can submit it here.
func (r *Registry) Context(scope string) assent.Context {
	contract, submitter := assent.Address(r.address), assent.Address(r.sender.Account())
	return assent.Context{ChainID: r.chainID, Contract: &contract, Submitter: &submitter, Scope: scope}
}

// Submit hands in an attestation with the commitments that it is about, in the order of the claim's tables. book is the
// id of the consent book among them, zero where there is none. It returns the receipt. A claim that was accepted before
// is not sent again. Errors are ErrClaim, a revert.Error that names the contract's reason, or send's.
func (r *Registry) Submit(ctx context.Context, a *assent.Attestation, tables []*assent.Commitment, book [32]byte) (*types.Receipt, error) {
	if err := r.check(a, tables); err != nil {
		return nil, err
	}
	claim := a.Claim.Digest()
	request := bindings.AttestationRegistryRequest{
		Statement: a.Claim.StatementDigest(), Params: Params(&a.Claim), Book: book, Scope: a.Claim.Context.Scope, Time: uint64(a.Claim.Time.Unix()),
	}
	data := r.contract.PackSubmit(request, Opened(tables), columnar.EVM(a.Proof.Bytes))
	op := send.OperationOf([]byte("attest/submit"), r.address[:], claim[:])
	receipt, err := r.sender.Send(ctx, op, r.address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("submit claim %s: %w", claim, revert.Explain(err))
	}
	return receipt, nil
}

// check compares the claim with what the contract will put into it.
func (r *Registry) check(a *assent.Attestation, tables []*assent.Commitment) error {
	want := r.Context(a.Claim.Context.Scope)
	got := a.Claim.Context
	switch {
	case got.ChainID != want.ChainID:
		return fmt.Errorf("%w: it names chain %d, this is %d", ErrClaim, got.ChainID, want.ChainID)
	case got.Contract == nil || *got.Contract != *want.Contract:
		return fmt.Errorf("%w: it does not name the contract %s", ErrClaim, want.Contract)
	case got.Submitter == nil || *got.Submitter != *want.Submitter:
		return fmt.Errorf("%w: it does not name the submitter %s", ErrClaim, want.Submitter)
	case len(tables) != len(a.Claim.Tables):
		return fmt.Errorf("%w: it is about %d tables, %d are given", ErrClaim, len(a.Claim.Tables), len(tables))
	}
	for i, ref := range a.Claim.Tables {
		if tables[i].Digest() != ref.Digest {
			return fmt.Errorf("%w: its %s is %s, another table is given", ErrClaim, ref.Role, ref.Digest)
		}
	}
	return nil
}

// Attested is an attestation that the contract has accepted.
type Attested struct {
	Claim       assent.Digest
	Time        time.Time
	Revocations uint64 // of the book, in the state that the claim is about
	Submitter   common.Address
}

// Latest returns the latest attestation about a dataset under a claim's statement and parameters, and a book or second
// table; false where there is none.
func (r *Registry) Latest(ctx context.Context, dataset assent.Digest, claim *assent.Claim, other [32]byte) (Attested, bool, error) {
	answer, err := r.sender.Call(ctx, r.address, r.contract.PackLatest(dataset, claim.StatementDigest(), claim.ParamsDigest(), other))
	if err != nil {
		return Attested{}, false, fmt.Errorf("attestation registry: %w", revert.Explain(err))
	}
	found, err := r.contract.UnpackLatest(answer)
	if err != nil {
		return Attested{}, false, fmt.Errorf("attestation registry at %s: %w", r.address, err)
	}
	return Attested{
		Claim: found.Claim, Time: time.Unix(int64(found.Time), 0).UTC(), Revocations: found.Revocations, Submitter: found.Submitter,
	}, found.Claim != [32]byte{}, nil
}
