// Package rounds works with the contract FederatedRounds: an aggregator opens a round, clients hand in commitments to
// their updates with proofs, and what the aggregator publishes in the end is accepted only if it opens the sum of the
// commitments. Packages federated/weights and federated/secagg have what happens outside of the chain.
package rounds

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/internal/query"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
)

const contractName = "federated rounds"

// Sentinel errors.
var (
	// ErrUnknown reports a round that was never opened.
	ErrUnknown = errors.New("there is no such round")
	// ErrTerms reports terms that do not fit into the contract.
	ErrTerms = errors.New("terms of a round are not valid")
	// ErrClaim reports an attestation that the contract would not accept for this round from this account.
	ErrClaim = errors.New("the claim is not for this round and account")
)

// Status is how far a round is.
type Status uint8

// Statuses.
const (
	None Status = iota
	Open
	Closed
	Done
	Cancelled
)

// String names the status.
func (s Status) String() string {
	names := []string{"unknown", "open", "closed", "done", "cancelled"}
	if int(s) >= len(names) {
		return fmt.Sprintf("status(%d)", uint8(s))
	}
	return names[s]
}

// Terms are what a round is opened with.
type Terms struct {
	Model    assent.Digest // registered model that is trained further
	Purpose  assent.Digest // keccak256 of the purpose's IRI
	Length   uint32        // entries of an update, at most 2048
	Minimum  uint32        // updates without which the round cannot be closed, at least 2
	Deadline time.Time     // until when updates are taken; whole seconds
	Bound    Bound
}

// Bound is what every update is proven to keep to: the parameters of the statement `update`.
type Bound struct {
	Column string   // of the committed update
	Limit  *big.Int // largest entry, in units of the column's last place
	Norm   *big.Int // largest sum of squares, in these units squared
}

// params returns the parameters of claims about updates, in the order of their names.
func (b *Bound) params() []bindings.ClaimsParam {
	return []bindings.ClaimsParam{{Name: "bound", Value: b.Norm.String()}, {Name: "column", Value: b.Column}, {Name: "limit", Value: b.Limit.String()}}
}

// Inputs are what the prover of `update` is asked for.
func (b *Bound) Inputs() map[string]string {
	return map[string]string{"column": b.Column, "limit": b.Limit.String(), "bound": b.Norm.String()}
}

// Round is a round as the contract has it.
type Round struct {
	ID         uint64
	Aggregator common.Address
	Status     Status
	Count      uint32 // of updates
	OpenedAt   time.Time
	Members    assent.Digest // of the table of members
	Model      assent.Digest
	Purpose    assent.Digest
	Length     uint32
	Minimum    uint32
	Deadline   time.Time
	Params     assent.Digest  // of the parameters of claims about updates
	Sum        bn254.G1Affine // of the commitments
}

// Rounds is the contract FederatedRounds, used by one account.
type Rounds struct {
	sender   *send.Sender
	chainID  uint64
	address  common.Address
	contract *bindings.FederatedRounds
}

// New returns the contract at an address on a chain.
func New(sender *send.Sender, chainID uint64, address common.Address) *Rounds {
	return &Rounds{sender: sender, chainID: chainID, address: address, contract: bindings.NewFederatedRounds()}
}

// Context is the context that both claims of a client must name so that this account can hand them in for a round.
// Nullifiers repeat within a round and nowhere else.
func (r *Rounds) Context(round uint64) assent.Context {
	contract, submitter := assent.Address(r.address), assent.Address(r.sender.Account())
	return assent.Context{ChainID: r.chainID, Contract: &contract, Submitter: &submitter, Scope: "assent/round/" + strconv.FormatUint(round, 10)}
}

// Open opens a round of the account's and returns its id. key names the round among the account's: opening with a key that
// was used gives the round that was opened then, also after a crash. Errors are ErrTerms, or a revert.Error.
func (r *Rounds) Open(ctx context.Context, key string, t *Terms, members *assent.Commitment) (uint64, error) {
	if t.Bound.Limit == nil || t.Bound.Norm == nil || t.Deadline.Unix() < 0 {
		return 0, fmt.Errorf("%w: limit, norm and deadline are needed", ErrTerms)
	}
	terms := bindings.FederatedRoundsTerms{
		Model: t.Model, Purpose: t.Purpose, Length: t.Length, Minimum: t.Minimum, Deadline: uint64(t.Deadline.Unix()),
	}
	data := r.contract.PackOpen(terms, t.Bound.params(), attest.Opened([]*assent.Commitment{members})[0])
	op := send.OperationOf([]byte("rounds/open"), r.address[:], []byte(key))
	receipt, err := r.sender.Send(ctx, op, r.address, data, nil)
	if err != nil {
		return 0, fmt.Errorf("open round %q: %w", key, revert.Explain(err))
	}
	for _, log := range receipt.Logs {
		if event, err := r.contract.UnpackRoundOpenedEvent(log); err == nil {
			return event.Round.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("open round %q: transaction %s opened none", key, receipt.TxHash)
}

// Find returns a round. The error is ErrUnknown where it was never opened.
func (r *Rounds) Find(ctx context.Context, id uint64) (*Round, error) {
	number := new(big.Int).SetUint64(id)
	found, err := query.Ask(ctx, r.sender, contractName, r.address, r.contract.PackRoundOf(number), r.contract.UnpackRoundOf)
	if err != nil {
		return nil, err
	}
	if Status(found.Status) == None {
		return nil, fmt.Errorf("round %d: %w", id, ErrUnknown)
	}
	sum, err := query.Ask(ctx, r.sender, contractName, r.address, r.contract.PackSumOf(number), r.contract.UnpackSumOf)
	if err != nil {
		return nil, err
	}
	round := &Round{
		ID: id, Aggregator: found.Aggregator, Status: Status(found.Status), Count: found.Count,
		OpenedAt: time.Unix(found.OpenedAt.Int64(), 0).UTC(), Members: found.Members, Model: found.Terms.Model, Purpose: found.Terms.Purpose,
		Length: found.Terms.Length, Minimum: found.Terms.Minimum, Deadline: time.Unix(int64(found.Terms.Deadline), 0).UTC(),
		Params: found.Params,
	}
	round.Sum.X.SetBigInt(sum.X)
	round.Sum.Y.SetBigInt(sum.Y)
	return round, nil
}

// Submission is what a client hands in.
type Submission struct {
	Dataset       assent.Digest // that it trained on
	ConsentColumn string        // of the dataset, which names consents
	Membership    *assent.Attestation
	Update        *assent.Attestation
	Vector        *assent.Commitment // of the update
}

// Submit hands in an update. A submission that was accepted before is not sent again. Errors are ErrClaim, or a
// revert.Error that names the contract's reason.
func (r *Rounds) Submit(ctx context.Context, round uint64, s *Submission) error {
	nullifier, err := r.check(round, s)
	if err != nil {
		return err
	}
	member, err := proof.EVM(vkey.PLONK, s.Membership.Proof.Bytes)
	if err != nil {
		return fmt.Errorf("%w: membership: %w", ErrClaim, err)
	}
	packed := bindings.FederatedRoundsSubmission{
		Nullifier: field.Big(nullifier), Time: uint64(s.Update.Claim.Time.Unix()),
		Dataset: bindings.TrainingGateDataset{Digest: s.Dataset, Column: field.Keccak([]byte(s.ConsentColumn))},
		Params:  attest.Params(&s.Update.Claim), Vector: attest.Opened([]*assent.Commitment{s.Vector})[0],
		MembershipProof: member, UpdateProof: columnar.EVM(s.Update.Proof.Bytes),
	}
	claim := s.Update.Claim.Digest()
	op := send.OperationOf([]byte("rounds/submit"), r.address[:], claim[:])
	_, err = r.sender.Send(ctx, op, r.address, r.contract.PackSubmit(new(big.Int).SetUint64(round), packed), nil)
	if err != nil {
		return fmt.Errorf("submit an update to round %d: %w", round, revert.Explain(err))
	}
	return nil
}

// check compares both claims with what the contract will make of the submission, and returns the nullifier.
func (r *Rounds) check(round uint64, s *Submission) (fr.Element, error) {
	where := r.Context(round)
	var none fr.Element
	for name, a := range map[string]*assent.Attestation{"membership": s.Membership, "update": s.Update} {
		switch got := &a.Claim; {
		case got.Statement != name:
			return none, fmt.Errorf("%w: it is of %s, want %s", ErrClaim, got.Statement, name)
		case contextDigest(got.Context) != contextDigest(where):
			return none, fmt.Errorf("%w: %s names another chain, contract, submitter or round", ErrClaim, name)
		case !got.Time.Equal(s.Update.Claim.Time):
			return none, fmt.Errorf("%w: both have to name one time", ErrClaim)
		case len(got.Tables) != 1:
			return none, fmt.Errorf("%w: %s is about %d tables", ErrClaim, name, len(got.Tables))
		}
	}
	if s.Update.Claim.Tables[0].Digest != s.Vector.Digest() {
		return none, fmt.Errorf("%w: it is about another vector", ErrClaim)
	}
	if s.Membership.Claim.Params["shows"] != "nullifier" {
		return none, fmt.Errorf("%w: membership is shown by a nullifier", ErrClaim)
	}
	nullifier, err := field.ParseHex(s.Membership.Claim.Params["subject"])
	if err != nil {
		return none, fmt.Errorf("%w: %w", ErrClaim, err)
	}
	return nullifier, nil
}

// contextDigest tells contexts apart as contracts do.
func contextDigest(c assent.Context) assent.Digest { return (&assent.Claim{Context: c}).Digest() }

// Close ends the taking of updates and leaves out those of clients that have dropped out, by their nullifiers.
func (r *Rounds) Close(ctx context.Context, round uint64, dropped []fr.Element) error {
	numbers := make([]*big.Int, len(dropped))
	for i := range dropped {
		numbers[i] = field.Big(dropped[i])
	}
	return r.step(ctx, "close", round, r.contract.PackClose(new(big.Int).SetUint64(round), numbers))
}

// Publish publishes the sum of a closed round, as Opening made it.
func (r *Rounds) Publish(ctx context.Context, round uint64, o *Opening) error {
	entries := make([]*big.Int, len(o.Entries))
	for i := range o.Entries {
		entries[i] = field.Big(o.Entries[i])
	}
	proof := [2]*big.Int{o.Proof.X.BigInt(new(big.Int)), o.Proof.Y.BigInt(new(big.Int))}
	return r.step(ctx, "publish", round, r.contract.PackPublish(new(big.Int).SetUint64(round), entries, field.Big(o.Blinding), proof))
}

// Cancel gives a round up.
func (r *Rounds) Cancel(ctx context.Context, round uint64) error {
	return r.step(ctx, "cancel", round, r.contract.PackCancel(new(big.Int).SetUint64(round)))
}

// step sends what happens once in a round.
func (r *Rounds) step(ctx context.Context, what string, round uint64, data []byte) error {
	op := send.OperationOf([]byte("rounds/"+what), r.address[:], data)
	if _, err := r.sender.Send(ctx, op, r.address, data, nil); err != nil {
		return fmt.Errorf("%s round %d: %w", what, round, revert.Explain(err))
	}
	return nil
}
