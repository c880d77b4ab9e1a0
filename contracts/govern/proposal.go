// Proposals, read from the events of the chain and from the contract.

package govern

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/internal/query"
)

// logRange is how many blocks are read at once.
const logRange = 20_000

// Proposal is a proposal and how far it is. Times are of the chain; a time that is not known yet is zero.
type Proposal struct {
	ID          ID
	Proposer    common.Address
	Actions     []Action
	Description string
	State       State
	CountedAt   time.Time // whose votes count, and from when one can vote
	Deadline    time.Time // until when
	ReadyAt     time.Time // from when it can be carried out, once it is queued
	Votes       Votes

	text string // the description as the chain has it
}

// Votes are the votes on a proposal, in the token's smallest unit.
type Votes struct{ For, Against, Abstain *big.Int }

// lists lays a proposal's actions out as the contract takes them.
func (p *Proposal) lists() (targets []common.Address, values []*big.Int, calls [][]byte) {
	for _, action := range p.Actions {
		value := action.Value
		if value == nil {
			value = new(big.Int)
		}
		targets, values, calls = append(targets, action.Target), append(values, value), append(calls, action.Call)
	}
	return targets, values, calls
}

// Find returns a proposal. Errors are ErrUnknown, package follow's, or what the chain says.
func (g *Governor) Find(ctx context.Context, id ID) (*Proposal, error) {
	all, err := g.events(ctx)
	if err != nil {
		return nil, err
	}
	place := slices.IndexFunc(all, func(p *Proposal) bool { return p.ID == id })
	if place < 0 {
		return nil, fmt.Errorf("%s: %w", id, ErrUnknown)
	}
	return all[place], g.fill(ctx, all[place])
}

// All returns all proposals in the order in which they were made.
func (g *Governor) All(ctx context.Context) ([]*Proposal, error) {
	all, err := g.events(ctx)
	if err != nil {
		return nil, err
	}
	for _, p := range all {
		if err := g.fill(ctx, p); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// fill asks the contract how far a proposal is.
func (g *Governor) fill(ctx context.Context, p *Proposal) error {
	id := number(p.ID)
	state, err := query.Ask(ctx, g.sender, contractName, g.address, g.contract.PackState(id), g.contract.UnpackState)
	if err != nil {
		return err
	}
	eta, err := query.Ask(ctx, g.sender, contractName, g.address, g.contract.PackProposalEta(id), g.contract.UnpackProposalEta)
	if err != nil {
		return err
	}
	votes, err := query.Ask(ctx, g.sender, contractName, g.address, g.contract.PackProposalVotes(id), g.contract.UnpackProposalVotes)
	if err != nil {
		return err
	}
	p.State, p.ReadyAt = State(state), at(eta)
	p.Votes = Votes{For: votes.ForVotes, Against: votes.AgainstVotes, Abstain: votes.AbstainVotes}
	return nil
}

// events reads what was proposed.
func (g *Governor) events(ctx context.Context) ([]*Proposal, error) {
	created := g.contract.GetABI().Events["ProposalCreated"].ID
	filter := follow.Filter{Addresses: []common.Address{g.address}, Topics: [][]common.Hash{{created}}, From: g.deployment.Block}
	r := &reader{governor: g}
	options := follow.Options{Rule: g.rule, MaxRange: logRange}
	if err := follow.New(g.chain, filter, new(follow.Memory), options).Sync(ctx, r); err != nil {
		return nil, fmt.Errorf("read proposals: %w", err)
	}
	return r.proposals, nil
}

// reader collects proposals. It implements follow.Consumer.
type reader struct {
	governor  *Governor
	proposals []*Proposal
	blocks    []uint64 // of each
}

// Apply adds a batch.
func (r *reader) Apply(_ context.Context, batch follow.Batch) error {
	for i := range batch.Logs {
		event, err := r.governor.contract.UnpackProposalCreatedEvent(&batch.Logs[i])
		if err != nil {
			return fmt.Errorf("%w: %w", follow.ErrAnswer, err)
		}
		if len(event.Targets) != len(event.Calldatas) || len(event.Targets) != len(event.Values) {
			return follow.ErrAnswer
		}
		p := &Proposal{
			ID: idOf(event.ProposalId), Proposer: event.Proposer, text: event.Description,
			CountedAt: at(event.VoteStart), Deadline: at(event.VoteEnd),
		}
		p.Description = event.Description
		if end := strings.LastIndex(p.Description, proposerMark); end >= 0 {
			p.Description = p.Description[:end]
		}
		for k, target := range event.Targets {
			p.Actions = append(p.Actions, describe(r.governor.deployment, target, event.Calldatas[k], event.Values[k]))
		}
		r.proposals, r.blocks = append(r.proposals, p), append(r.blocks, batch.Logs[i].BlockNumber)
	}
	return nil
}

// Rollback forgets what the chain replaced.
func (r *reader) Rollback(_ context.Context, rollback follow.Rollback) error {
	for len(r.blocks) > 0 && r.blocks[len(r.blocks)-1] >= rollback.From {
		r.proposals, r.blocks = r.proposals[:len(r.proposals)-1], r.blocks[:len(r.blocks)-1]
	}
	return nil
}
