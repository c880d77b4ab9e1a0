// Package govern holds votes with the contracts ModelGovernor and ModelHeads: which version of a model is in use, policies
// of the training gate, which verifier is frozen.
//
// A proposal is a list of actions and a description. It goes from pending to active when votes are counted, to succeeded
// or defeated when voting ends, is queued in the timelock, and executed when that lets it. docs/governance.md has the way.
package govern

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/internal/query"
)

// contractName says in errors who was asked.
const contractName = "model governor"

// ErrUnknown reports a proposal that was never made.
var ErrUnknown = errors.New("there is no such proposal")

// ErrState reports a proposal that is not in the state for what was to be done with it.
var ErrState = errors.New("the proposal is in another state")

// ErrEmpty reports a proposal without actions or without a description.
var ErrEmpty = errors.New("a proposal has actions and a description")

// ID names a proposal: the hash of its actions and its description.
type ID = assent.Digest

// Support is how somebody votes.
type Support uint8

// Votes, by the contract's numbers.
const (
	Against Support = iota
	For
	Abstain
)

// supportNames are the names of votes, by number.
func supportNames() []string { return []string{"against", "for", "abstain"} }

// String returns "against", "for" or "abstain".
func (s Support) String() string {
	if int(s) >= len(supportNames()) {
		return fmt.Sprintf("support(%d)", uint8(s))
	}
	return supportNames()[s]
}

// ParseSupport reads what String writes.
func ParseSupport(text string) (Support, error) {
	for i, name := range supportNames() {
		if name == text {
			return Support(i), nil
		}
	}
	return 0, fmt.Errorf("a vote is for, against or abstain, not %q", text)
}

// State is how far a proposal is.
type State uint8

// States, by the contract's numbers.
const (
	Pending State = iota
	Active
	Canceled
	Defeated
	Succeeded
	Queued
	Expired
	Executed
)

// String returns the state's name.
func (s State) String() string {
	names := []string{"pending", "active", "canceled", "defeated", "succeeded", "queued", "expired", "executed"}
	if int(s) >= len(names) {
		return fmt.Sprintf("state(%d)", uint8(s))
	}
	return names[s]
}

// Governor is the contract ModelGovernor of a deployment, used by one account.
type Governor struct {
	sender     *send.Sender
	chain      follow.Chain
	rule       node.Rule
	deployment *deploy.Deployment
	address    common.Address
	contract   *bindings.ModelGovernor
}

// New returns a deployment's governor. The chain is read for proposals, those blocks of it that rule relies on. The error is
// deploy.ErrDeployment.
func New(chain follow.Chain, sender *send.Sender, rule node.Rule, d *deploy.Deployment) (*Governor, error) {
	address, err := d.Address(deploy.ModelGovernor)
	if err != nil {
		return nil, err
	}
	return &Governor{
		sender: sender, chain: chain, rule: rule, deployment: d, address: address, contract: bindings.NewModelGovernor(),
	}, nil
}

// proposerMark ends a description that one account alone may propose, as OpenZeppelin's Governor reads it: somebody who
// copied a proposal from the mempool could otherwise make it first, and cancel it.
const proposerMark = "#proposer="

// Propose makes a proposal of the account's and returns its id. The same actions with the same description are one
// proposal: it is not made again. Errors are ErrEmpty, a revert.Error, or send's.
func (g *Governor) Propose(ctx context.Context, actions []Action, description string) (ID, error) {
	if len(actions) == 0 || strings.TrimSpace(description) == "" {
		return ID{}, ErrEmpty
	}
	p := Proposal{Actions: actions, text: description + proposerMark + assent.Address(g.sender.Account()).String()}
	targets, values, calls := p.lists()
	data := g.contract.PackPropose(targets, values, calls, p.text)
	op := send.OperationOf([]byte("govern/propose"), g.address[:], data)
	receipt, err := g.sender.Send(ctx, op, g.address, data, nil)
	if err != nil {
		return ID{}, fmt.Errorf("propose: %w", revert.Explain(err))
	}
	for _, log := range receipt.Logs {
		if event, err := g.contract.UnpackProposalCreatedEvent(log); err == nil {
			return idOf(event.ProposalId), nil
		}
	}
	return ID{}, fmt.Errorf("propose: transaction %s made no proposal", receipt.TxHash)
}

// Vote votes with what was delegated to the account when the votes were counted. It is sent once.
func (g *Governor) Vote(ctx context.Context, id ID, support Support) error {
	data := g.contract.PackCastVote(number(id), uint8(support))
	op := send.OperationOf([]byte("govern/vote"), g.address[:], id[:])
	if _, err := g.sender.Send(ctx, op, g.address, data, nil); err != nil {
		return fmt.Errorf("vote on %s: %w", id, revert.Explain(err))
	}
	return nil
}

// Queue puts a proposal that was accepted into the timelock; anybody may. One that is there already is no error. Errors are
// ErrUnknown, ErrState, a revert.Error, or send's.
func (g *Governor) Queue(ctx context.Context, id ID) error {
	return g.advance(ctx, "queue", id, Succeeded, Queued, g.contract.PackQueue)
}

// Execute carries a proposal out whose time in the timelock is over; anybody may. One that was carried out is no error.
// Errors are Queue's; the revert.Error may be of the contract that an action calls.
func (g *Governor) Execute(ctx context.Context, id ID) error {
	return g.advance(ctx, "execute", id, Queued, Executed, g.contract.PackExecute)
}

// Cancel takes back a proposal of the account's before votes are counted.
func (g *Governor) Cancel(ctx context.Context, id ID) error {
	return g.advance(ctx, "cancel", id, Pending, Canceled, g.contract.PackCancel)
}

// packer lays out a call that names a proposal by its content.
type packer func(targets []common.Address, values []*big.Int, calls [][]byte, description [32]byte) []byte

// advance brings a proposal from one state into the next, unless it is there.
func (g *Governor) advance(ctx context.Context, what string, id ID, from, to State, pack packer) error {
	p, err := g.Find(ctx, id)
	if err != nil {
		return err
	}
	if p.State == to {
		return nil
	}
	if p.State != from {
		return fmt.Errorf("%s %s: %w: it is %s, not %s", what, id, ErrState, p.State, from)
	}
	targets, values, calls := p.lists()
	data := pack(targets, values, calls, crypto.Keccak256Hash([]byte(p.text)))
	op := send.OperationOf([]byte("govern/"+what), g.address[:], id[:])
	if _, err := g.sender.Send(ctx, op, g.address, data, nil); err != nil {
		return fmt.Errorf("%s %s: %w", what, id, revert.Explain(err))
	}
	return nil
}

// Timelock returns the account that makes the calls, and that has the governor's role once it was handed over.
func (g *Governor) Timelock(ctx context.Context) (common.Address, error) {
	return query.Ask(ctx, g.sender, contractName, g.address, g.contract.PackTimelock(), g.contract.UnpackTimelock)
}

func idOf(n *big.Int) (id ID) {
	n.FillBytes(id[:])
	return id
}

func number(id ID) *big.Int { return new(big.Int).SetBytes(id[:]) }

func at(seconds *big.Int) time.Time {
	if seconds.Sign() == 0 {
		return time.Time{}
	}
	return time.Unix(seconds.Int64(), 0).UTC()
}
