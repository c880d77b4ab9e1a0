// Package rewards pays tokens for attested data, with the contract ContributionRewards: a governor opens programmes, and
// the owners of datasets claim. It also has the token, DataToken, whose holders vote once they have named a delegate.
package rewards

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/internal/query"
)

// contractName says in errors who was asked.
const contractName = "contribution rewards"

// ErrUnknown reports a programme that was never opened.
var ErrUnknown = errors.New("there is no such programme")

// ErrTerms reports terms that do not fit into the contract.
var ErrTerms = errors.New("terms of a programme are not valid")

// Criterion is an attestation that a dataset has to have, besides that of its number of records.
type Criterion struct {
	Statement assent.Digest // as assent.Claim.StatementDigest
	Params    assent.Digest // as assent.Claim.ParamsDigest
	Other     assent.Digest // the digest of the claim's second table; zero where it has none
}

// CriterionOf returns the criterion that claims meet which say what this one says, about whatever dataset.
func CriterionOf(claim *assent.Claim) Criterion {
	c := Criterion{Statement: claim.StatementDigest(), Params: claim.ParamsDigest()}
	if len(claim.Tables) > 1 {
		c.Other = claim.Tables[1].Digest
	}
	return c
}

// Terms are what a programme gives, and for what.
type Terms struct {
	Rate     *big.Int      // for a record, in the token's smallest unit
	Budget   *big.Int      // for all, in the token's smallest unit
	End      time.Time     // whole seconds; from then on nothing is paid
	MaxAge   time.Duration // of an attestation, whole seconds
	Purpose  assent.Digest // keccak256 of the IRI of the purpose that records need consents for; zero: none
	Criteria []Criterion   // 8 at most
}

// packed lays terms out as the contract takes them.
func (t *Terms) packed() (bindings.ContributionRewardsTerms, []bindings.ContributionRewardsCriterion, error) {
	for name, amount := range map[string]*big.Int{"rate": t.Rate, "budget": t.Budget} {
		if amount == nil || amount.Sign() < 0 || amount.BitLen() > maxAmountBits {
			return bindings.ContributionRewardsTerms{}, nil, fmt.Errorf("%w: %s %s", ErrTerms, name, amount)
		}
	}
	if t.MaxAge < 0 || t.MaxAge/time.Second >= 1<<32 || t.End.Unix() < 0 || t.End.Unix() >= 1<<48 {
		return bindings.ContributionRewardsTerms{}, nil, fmt.Errorf("%w: age %s, end %s", ErrTerms, t.MaxAge, t.End)
	}
	list := make([]bindings.ContributionRewardsCriterion, len(t.Criteria))
	for i, c := range t.Criteria {
		list[i] = bindings.ContributionRewardsCriterion{Statement: c.Statement, Params: c.Params, Other: c.Other}
	}
	return bindings.ContributionRewardsTerms{
		Rate: t.Rate, Budget: t.Budget, End: big.NewInt(t.End.Unix()), MaxAge: uint32(t.MaxAge / time.Second), Purpose: t.Purpose,
	}, list, nil
}

// Programme is a programme and what became of it.
type Programme struct {
	ID uint64
	Terms
	Paid *big.Int // in the token's smallest unit
}

// Left returns what is left of the budget.
func (p *Programme) Left() *big.Int { return new(big.Int).Sub(p.Budget, p.Paid) }

// Evidence says where the attestations about a dataset are found.
type Evidence struct {
	Records       uint64 // how many it has
	IDColumn      string // name of its column of ids, as in the claim of count
	ConsentColumn string // name of its column that names consents; of no matter where a programme has no purpose
}

// Rewards is the contract ContributionRewards, used by one account.
type Rewards struct {
	sender   *send.Sender
	address  common.Address
	contract *bindings.ContributionRewards
}

// New returns the contract at an address.
func New(sender *send.Sender, address common.Address) *Rewards {
	return &Rewards{sender: sender, address: address, contract: bindings.NewContributionRewards()}
}

// OpenCall returns the call of the contract by which a governor opens a programme, for a vote to decide about. The error is
// ErrTerms.
func OpenCall(t *Terms) ([]byte, error) {
	terms, criteria, err := t.packed()
	if err != nil {
		return nil, err
	}
	return bindings.NewContributionRewards().PackOpen(terms, criteria), nil
}

// Open opens a programme and returns its id. It is the governor's. key names the programme among the account's: opening
// with a key that was used gives the programme that was opened then, also after a crash. Errors are ErrTerms, a
// revert.Error, or send's.
func (r *Rewards) Open(ctx context.Context, key string, t *Terms) (uint64, error) {
	data, err := OpenCall(t)
	if err != nil {
		return 0, err
	}
	op := send.OperationOf([]byte("rewards/open"), r.address[:], []byte(key))
	receipt, err := r.sender.Send(ctx, op, r.address, data, nil)
	if err != nil {
		return 0, fmt.Errorf("open programme %q: %w", key, revert.Explain(err))
	}
	for _, log := range receipt.Logs {
		if event, err := r.contract.UnpackProgrammeOpenedEvent(log); err == nil {
			return event.Id.Uint64(), nil
		}
	}
	return 0, fmt.Errorf("open programme %q: transaction %s opened none", key, receipt.TxHash)
}

// CloseCall returns the call of the contract by which a governor ends a programme, for a vote to decide about.
func CloseCall(programme uint64) []byte {
	return bindings.NewContributionRewards().PackClose(new(big.Int).SetUint64(programme))
}

// Close ends a programme before its time. It is the governor's. Errors are a revert.Error that names the contract's reason,
// ProgrammeOver where it is over already, or send's.
func (r *Rewards) Close(ctx context.Context, programme uint64) error {
	if _, err := r.sender.Send(ctx, send.NewOperation(), r.address, CloseCall(programme), nil); err != nil {
		return fmt.Errorf("close programme %d: %w", programme, revert.Explain(err))
	}
	return nil
}

// Claim has the account paid for a dataset of its own, and returns how much, in the token's smallest unit. What was
// claimed before by the same words is not sent again. Errors are a revert.Error that names the contract's reason, or
// send's.
func (r *Rewards) Claim(ctx context.Context, programme uint64, dataset assent.Digest, e Evidence) (*big.Int, error) {
	data := r.contract.PackClaim(new(big.Int).SetUint64(programme), dataset, bindings.ContributionRewardsEvidence{
		Records: new(big.Int).SetUint64(e.Records), IdColumn: nameHash(e.IDColumn), ConsentColumn: nameHash(e.ConsentColumn),
	})
	op := send.OperationOf([]byte("rewards/claim"), r.address[:], data)
	receipt, err := r.sender.Send(ctx, op, r.address, data, nil)
	if err != nil {
		return nil, fmt.Errorf("claim for %s in programme %d: %w", dataset, programme, revert.Explain(err))
	}
	for _, log := range receipt.Logs {
		if event, err := r.contract.UnpackRewardedEvent(log); err == nil {
			return event.Amount, nil
		}
	}
	return nil, fmt.Errorf("claim for %s in programme %d: transaction %s paid nothing", dataset, programme, receipt.TxHash)
}

// Find returns a programme, over or not. The error is ErrUnknown where there is none.
func (r *Rewards) Find(ctx context.Context, programme uint64) (*Programme, error) {
	id := new(big.Int).SetUint64(programme)
	found, err := query.Ask(ctx, r.sender, contractName, r.address, r.contract.PackProgramme(id), r.contract.UnpackProgramme)
	if err != nil {
		return nil, err
	}
	if found.Terms.Rate.Sign() == 0 {
		return nil, fmt.Errorf("%d: %w", programme, ErrUnknown)
	}
	list, err := query.Ask(ctx, r.sender, contractName, r.address, r.contract.PackCriteria(id), r.contract.UnpackCriteria)
	if err != nil {
		return nil, err
	}
	p := &Programme{ID: programme, Paid: found.Paid, Terms: Terms{
		Rate: found.Terms.Rate, Budget: found.Terms.Budget, End: time.Unix(found.Terms.End.Int64(), 0).UTC(),
		MaxAge: time.Duration(found.Terms.MaxAge) * time.Second, Purpose: found.Terms.Purpose,
	}}
	for _, c := range list {
		p.Criteria = append(p.Criteria, Criterion{Statement: c.Statement, Params: c.Params, Other: c.Other})
	}
	return p, nil
}

// Count returns how many programmes were ever opened; their ids count from 1.
func (r *Rewards) Count(ctx context.Context) (uint64, error) {
	count, err := query.Ask(ctx, r.sender, contractName, r.address, r.contract.PackCount(), r.contract.UnpackCount)
	if err != nil {
		return 0, err
	}
	return count.Uint64(), nil
}

// Rewarded reports whether a dataset was rewarded in a programme.
func (r *Rewards) Rewarded(ctx context.Context, programme uint64, dataset assent.Digest) (bool, error) {
	data := r.contract.PackRewarded(new(big.Int).SetUint64(programme), dataset)
	return query.Ask(ctx, r.sender, contractName, r.address, data, r.contract.UnpackRewarded)
}

func nameHash(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }
