// The story, step by step.

package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// hospitals is how many there are.
const hospitals = 2

// research is the purpose of the trainer's job.
const research = "https://w3id.org/dpv#AcademicResearch"

// story is what all steps share.
type story struct {
	*stage.Stage
	hospitals []*hospital
	trainer   *send.Sender
	mallory   *send.Sender // who is a member and wants more
	versions  [2]assent.Digest
	job       uint64
	proposal  govern.ID
}

// tell plays all steps.
func tell(ctx context.Context, st *stage.Stage) error {
	s := &story{Stage: st}
	return stage.InTurn(ctx, s.assemble, s.reward, s.openLine, s.handOver, s.propose, s.buyVotes, s.vote, s.hurry, s.execute)
}

// reward opens a programme in which the hospitals earn tokens.
func (s *story) reward(ctx context.Context) error {
	rate, err := rewards.ParseAmount("2.5")
	if err != nil {
		return err
	}
	terms := &rewards.Terms{Rate: rate, Budget: new(big.Int).Mul(rate, big.NewInt(220)), End: time.Now().Add(60 * 24 * time.Hour), MaxAge: 24 * time.Hour}
	programme, err := rewards.New(s.Admin, s.Address(deploy.ContributionRewards)).Open(ctx, "autumn", terms)
	if err != nil {
		return err
	}
	s.Say("Governor: programme %d pays %s tokens a record, %s in all", programme, rewards.FormatAmount(rate), rewards.FormatAmount(terms.Budget))
	for _, h := range s.hospitals {
		amount, err := h.earn(ctx, programme)
		if err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
		s.Say("%s: %d records are proven, %s tokens are paid; they are its votes", h.Name, h.records, rewards.FormatAmount(amount))
	}
	return nil
}

// openLine registers two versions of a model, and opens a job that trains the first one further.
func (s *story) openLine(ctx context.Context) error {
	s.versions = [2]assent.Digest{{31: 1}, {31: 2}}
	registry := s.Artifacts(s.trainer)
	if err := registry.Register(ctx, s.versions[0], artifacts.Model, "", nil); err != nil {
		return err
	}
	if err := registry.Register(ctx, s.versions[1], artifacts.Model, "", s.versions[:1]); err != nil {
		return err
	}
	if err := govern.NewHeads(s.trainer, s.Address(deploy.ModelHeads)).Open(ctx, s.versions[0]); err != nil {
		return err
	}
	purpose := consent.PurposeHash(research)
	if err := gate.New(s.Admin, s.Address(deploy.TrainingGate)).SetPolicy(ctx, purpose, gate.Policy{MaxAge: 24 * time.Hour}); err != nil {
		return err
	}
	requests := []gate.Request{{Dataset: s.hospitals[0].commitment.Digest(), Column: "consent"}}
	var err error
	s.job, err = s.gate().OpenTuning(ctx, "tuning", purpose, requests, gate.Base{Line: s.versions[0], Version: s.versions[0]})
	if err != nil {
		return err
	}
	s.Say("Trainer: a line of models is open, version 1 is its head; job %d trains version 1 further", s.job)
	return s.expectBase(ctx, gate.None)
}

func (s *story) gate() *gate.Gate { return gate.New(s.trainer, s.Address(deploy.TrainingGate)) }

// expectBase checks what is in the way of the model that the job trains further. The dataset has no consents in this story.
func (s *story) expectBase(ctx context.Context, want gate.Reason) error {
	standings, err := s.gate().Check(ctx, s.job)
	if err != nil {
		return err
	}
	if base := standings[len(standings)-1]; !base.Base || base.Reason != want {
		return fmt.Errorf("%w: in the base's way: %s", stage.ErrStory, base.Reason)
	}
	return nil
}

// handOver gives the governor's role to the votes.
func (s *story) handOver(ctx context.Context) error {
	if err := s.HandOver(ctx); err != nil {
		return err
	}
	err := govern.NewHeads(s.Admin, s.Address(deploy.ModelHeads)).SetHead(ctx, s.versions[0], s.versions[1])
	if err := stage.WantRevert("a head that the admin sets alone", err, "AccessManagedUnauthorized"); err != nil {
		return err
	}
	s.Say("Admin: the votes are the governor now; alone the admin changes no head any more")
	return nil
}

// propose puts version 2 to the vote.
func (s *story) propose(ctx context.Context) error {
	action, err := govern.SetHead(s.Deployment, s.versions[0], s.versions[1])
	if err != nil {
		return err
	}
	h := s.hospitals[0]
	if s.proposal, err = h.governor.Propose(ctx, []govern.Action{action}, "Version 2 is better."); err != nil {
		return err
	}
	s.Say("%s proposes: %s", h.Name, action.Words)
	return s.Advance(s.Deployment.Voting.Delay + time.Second)
}

// buyVotes has somebody buy tokens once the votes are counted: a hospital sells all of its own, and has its vote still.
func (s *story) buyVotes(ctx context.Context) error {
	seller := s.hospitals[0]
	holding, err := seller.token.Holding(ctx, seller.Address())
	if err != nil {
		return err
	}
	sale := bindings.NewDataToken().PackTransfer(s.mallory.Account(), holding.Balance)
	if _, err := seller.Account.Send(ctx, send.NewOperation(), s.Address(deploy.DataToken), sale, nil); err != nil {
		return err
	}
	if err := rewards.NewToken(s.mallory, s.Address(deploy.DataToken)).Delegate(ctx, s.mallory.Account()); err != nil {
		return err
	}
	governor, err := s.governor(s.mallory)
	if err != nil {
		return err
	}
	if err := governor.Vote(ctx, s.proposal, govern.Against); err != nil {
		return err
	}
	found, err := governor.Find(ctx, s.proposal)
	if err != nil {
		return err
	}
	if found.Votes.Against.Sign() != 0 {
		return fmt.Errorf("%w: bought votes count %s", stage.ErrStory, found.Votes.Against)
	}
	s.Say("Mallory buys %s tokens and votes against: that counts 0, the votes were counted before", rewards.FormatAmount(holding.Balance))
	return nil
}

// vote has both hospitals vote, and queues what is accepted.
func (s *story) vote(ctx context.Context) error {
	for _, h := range s.hospitals {
		if err := h.governor.Vote(ctx, s.proposal, govern.For); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
	if err := s.Advance(s.Deployment.Voting.Period); err != nil {
		return err
	}
	governor := s.hospitals[0].governor
	if err := governor.Queue(ctx, s.proposal); err != nil {
		return err
	}
	found, err := governor.Find(ctx, s.proposal)
	if err != nil {
		return err
	}
	s.Say("Both hospitals vote for it, with %s votes; it is %s", rewards.FormatAmount(found.Votes.For), found.State)
	return nil
}

// hurry tries to carry the proposal out before its time.
func (s *story) hurry(ctx context.Context) error {
	err := s.hospitals[1].governor.Execute(ctx, s.proposal)
	if err := stage.WantRevert("carrying out before the time", err, "TimelockUnexpectedOperationState"); err != nil {
		return err
	}
	if err := s.expectBase(ctx, gate.None); err != nil {
		return err
	}
	s.Say("Refused: to carry it out before the timelock lets it")
	return s.Advance(s.Deployment.Voting.Timelock)
}

// execute carries the proposal out. The job that trains version 1 further stops.
func (s *story) execute(ctx context.Context) error {
	if err := s.hospitals[1].governor.Execute(ctx, s.proposal); err != nil {
		return err
	}
	line, err := govern.NewHeads(s.trainer, s.Address(deploy.ModelHeads)).Find(ctx, s.versions[0])
	if err != nil {
		return err
	}
	if line.Head != s.versions[1] {
		return fmt.Errorf("%w: the head is %s", stage.ErrStory, line.Head)
	}
	if err := s.expectBase(ctx, gate.NotHead); err != nil {
		return err
	}
	s.Say("Version 2 is the head. Gate: job %d is stopped: of its base model it says: %s", s.job, gate.NotHead)
	return nil
}
