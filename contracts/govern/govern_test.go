package govern_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// parliament is a chain whose governor is a vote, with a line of models and a voter who holds all tokens.
type parliament struct {
	*deploytest.Stage
	trainer, voter *send.Sender
	first, second  assent.Digest // versions of the line, which is known by the first
}

func newParliament(t *testing.T) *parliament {
	t.Helper()
	s := deploytest.StartEmpty(t)
	s.Plan.HandOver = true
	d, err := deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan)
	must(t, err)
	s.Deployment = d
	p := &parliament{Stage: s, first: assent.Digest{31: 1}, second: assent.Digest{31: 2}}
	p.trainer, p.voter = s.Member(t, contracts.TrainerRole), s.Member(t, contracts.CustodianRole)
	registry := artifacts.New(p.trainer, d.Contracts[deploy.ArtifactRegistry], d.Contracts[deploy.AuditAlerts])
	must(t, registry.Register(t.Context(), p.first, artifacts.Model, "", nil))
	must(t, registry.Register(t.Context(), p.second, artifacts.Model, "", []assent.Digest{p.first}))
	must(t, p.heads(p.trainer).Open(t.Context(), p.first))
	s.Grant(t, contracts.MinterRole, s.Governor.Account())
	p.give(t, p.voter)
	return p
}

// give makes tokens for an account, which votes with them itself.
func (p *parliament) give(t *testing.T, account *send.Sender) {
	t.Helper()
	token := p.Deployment.Contracts[deploy.DataToken]
	mint := bindings.NewDataToken().PackMint(account.Account(), big.NewInt(1000))
	_, err := p.Governor.Send(t.Context(), send.NewOperation(), token, mint, nil)
	must(t, err)
	must(t, rewards.NewToken(account, token).Delegate(t.Context(), account.Account()))
}

func (p *parliament) heads(account *send.Sender) *govern.Heads {
	return govern.NewHeads(account, p.Deployment.Contracts[deploy.ModelHeads])
}

func (p *parliament) governor(t *testing.T, account *send.Sender) *govern.Governor {
	t.Helper()
	g, err := govern.New(p.Chain, account, node.Rule{}, p.Deployment)
	must(t, err)
	return g
}

// A version becomes the head by a vote, step by step, each of them once; a step before its time is refused.
func TestAVoteChangesAHead(t *testing.T) {
	p := newParliament(t)
	ctx, g := t.Context(), p.governor(t, p.voter)
	rules := p.Deployment.Voting
	if err := p.heads(p.Governor).SetHead(ctx, p.first, p.second); !revert.Is(err, "AccessManagedUnauthorized") {
		t.Errorf("the account that was the governor: %v", err)
	}
	action, err := govern.SetHead(p.Deployment, p.first, p.second)
	must(t, err)
	var id govern.ID
	for range 2 {
		id, err = g.Propose(ctx, []govern.Action{action}, "The second version is better.")
		must(t, err)
	}
	expect := func(state govern.State) *govern.Proposal {
		t.Helper()
		found, err := g.Find(ctx, id)
		must(t, err)
		if found.State != state {
			t.Fatalf("it is %s, want %s", found.State, state)
		}
		return found
	}
	made := expect(govern.Pending)
	if made.Description != "The second version is better." || made.Proposer != p.voter.Account() || len(made.Actions) != 1 || made.Actions[0].Words != action.Words {
		t.Errorf("another proposal than was made: %+v", made)
	}
	if err := g.Vote(ctx, id, govern.For); !revert.Is(err, "GovernorUnexpectedProposalState") {
		t.Errorf("a vote before its time: %v", err)
	}
	must(t, p.Advance(rules.Delay+time.Second))
	expect(govern.Active)

	// Tokens that come now vote on later proposals.
	late := p.Member(t, contracts.CustodianRole)
	p.give(t, late)
	must(t, p.governor(t, late).Vote(ctx, id, govern.Against))
	for range 2 {
		must(t, g.Vote(ctx, id, govern.For))
	}
	if v := expect(govern.Active).Votes; v.For.Int64() != 1000 || v.Against.Sign() != 0 || v.Abstain.Sign() != 0 {
		t.Errorf("votes %+v", v)
	}
	if err := g.Queue(ctx, id); !errors.Is(err, govern.ErrState) {
		t.Errorf("queued while people vote: %v", err)
	}
	must(t, p.Advance(rules.Period))
	expect(govern.Succeeded)
	anybody := p.governor(t, p.trainer)
	for range 2 {
		must(t, anybody.Queue(ctx, id))
	}
	ready := expect(govern.Queued).ReadyAt
	if err := anybody.Execute(ctx, id); !revert.Is(err, "TimelockUnexpectedOperationState") {
		t.Errorf("executed at once: %v", err)
	}
	head, err := p.Chain.Block(ctx, nil)
	must(t, err)
	must(t, p.Advance(ready.Sub(time.Unix(int64(head.Time), 0))))
	for range 2 {
		must(t, anybody.Execute(ctx, id))
	}
	expect(govern.Executed)
	line, err := p.heads(p.voter).Find(ctx, p.first)
	must(t, err)
	if line.Head != p.second || line.Previous != p.first || line.Owner != p.trainer.Account() {
		t.Errorf("line %+v", line)
	}
	if is, err := p.heads(p.voter).IsHead(ctx, p.second); err != nil || !is {
		t.Errorf("head: %t (%v)", is, err)
	}
	if all, err := g.All(ctx); err != nil || len(all) != 1 {
		t.Errorf("%d proposals (%v)", len(all), err)
	}
}

// Whoever proposed takes a proposal back before the vote, and nobody can do either in another's name.
func TestProposals(t *testing.T) {
	p := newParliament(t)
	ctx, g := t.Context(), p.governor(t, p.voter)
	freeze, err := govern.FreezeVerifier(p.Deployment, assent.Digest{1})
	must(t, err)
	if _, err := g.Propose(ctx, nil, "Nothing."); !errors.Is(err, govern.ErrEmpty) {
		t.Errorf("no action: %v", err)
	}
	if _, err := g.Propose(ctx, []govern.Action{freeze}, " "); !errors.Is(err, govern.ErrEmpty) {
		t.Errorf("no description: %v", err)
	}
	id, err := g.Propose(ctx, []govern.Action{freeze}, "It is broken.")
	must(t, err)
	if err := p.governor(t, p.trainer).Cancel(ctx, id); !revert.Is(err, "GovernorUnableToCancel") {
		t.Errorf("somebody else cancels: %v", err)
	}
	must(t, g.Cancel(ctx, id))
	if found, err := g.Find(ctx, id); err != nil || found.State != govern.Canceled {
		t.Errorf("%+v (%v)", found, err)
	}
	if err := g.Queue(ctx, id); !errors.Is(err, govern.ErrState) {
		t.Errorf("queued after that: %v", err)
	}
	if err := g.Execute(ctx, govern.ID{1}); !errors.Is(err, govern.ErrUnknown) {
		t.Errorf("a proposal that there is not: %v", err)
	}
	// What the voter proposed, copied word for word, is refused from another account.
	targets, calls := []common.Address{freeze.Target}, [][]byte{freeze.Call}
	copied := bindings.NewModelGovernor().PackPropose(targets, []*big.Int{{}}, calls, "x#proposer="+assent.Address(p.voter.Account()).String())
	_, err = p.trainer.Send(ctx, send.NewOperation(), p.Deployment.Contracts[deploy.ModelGovernor], copied, nil)
	if err = revert.Explain(err); !revert.Is(err, "GovernorRestrictedProposer") {
		t.Errorf("a copied proposal: %v", err)
	}
	if _, err := p.heads(p.voter).Find(ctx, p.second); !errors.Is(err, govern.ErrNoLine) {
		t.Errorf("a line that there is not: %v", err)
	}
	if timelock, err := g.Timelock(ctx); err != nil || !p.Holds(t, contracts.GovernorRole, timelock) {
		t.Errorf("timelock %s (%v)", timelock, err)
	}
}

// A job that trains a model further stops when the model's line has another head.
func TestAJobFollowsTheHead(t *testing.T) {
	s := deploytest.Start(t)
	ctx, at := t.Context(), func(name string) [20]byte { return s.Deployment.Contracts[name] }
	trainer := s.Member(t, contracts.TrainerRole)
	registry := artifacts.New(trainer, at(deploy.ArtifactRegistry), at(deploy.AuditAlerts))
	first, second := assent.Digest{31: 1}, assent.Digest{31: 2}
	must(t, registry.Register(ctx, first, artifacts.Model, "", nil))
	must(t, registry.Register(ctx, second, artifacts.Model, "", []assent.Digest{first}))
	must(t, govern.NewHeads(trainer, at(deploy.ModelHeads)).Open(ctx, first))
	governed, purpose := gate.New(s.Governor, at(deploy.TrainingGate)), consent.PurposeHash("https://w3id.org/dpv#AcademicResearch")
	must(t, governed.SetPolicy(ctx, purpose, gate.Policy{MaxAge: time.Hour}))
	jobs := gate.New(trainer, at(deploy.TrainingGate))
	requests := []gate.Request{{Dataset: assent.Digest{9}, Column: "consent"}}
	job, err := jobs.OpenTuning(ctx, "tuning", purpose, requests, gate.Base{Line: first, Version: first})
	must(t, err)
	expect := func(reason gate.Reason) {
		t.Helper()
		standings, err := jobs.Check(ctx, job)
		must(t, err)
		if len(standings) != 2 || standings[1] != (gate.Standing{Dataset: first, Base: true, Reason: reason}) {
			t.Errorf("%+v, want %s", standings, reason)
		}
	}
	expect(gate.None)
	heads := govern.NewHeads(s.Governor, at(deploy.ModelHeads))
	must(t, heads.SetHead(ctx, first, second))
	expect(gate.NotHead)
	if err := jobs.Authorize(ctx, job); !strings.Contains(err.Error(), "base model "+first.String()+": it is not the head of its line") {
		t.Error(err)
	}
	must(t, heads.Rollback(ctx, first, second))
	expect(gate.None)
	must(t, registry.Withdraw(ctx, first))
	expect(gate.Withdrawn)
}
