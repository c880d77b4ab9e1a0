// The story, step by step: who is paid for what. refused.go has who is not, votes.go what the tokens are for.

package main

import (
	"context"

	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// story is what all steps share.
type story struct {
	*stage.Stage
	first, second *custodian
	mallory       *custodian // who wants more than is due
	programme     uint64     // the latest one
	proposal      govern.ID
}

// tell plays all steps.
func tell(ctx context.Context, st *stage.Stage) error {
	s := &story{Stage: st}
	return stage.InTurn(ctx,
		s.assemble, s.open, s.earn,
		s.claimTwice, s.fallShort, s.copyProof, s.exceedBudget,
		s.delegate, s.propose, s.vote, s.earnLater,
	)
}

// open has the governor, who is the admin as long as there are no votes, open the first programme.
func (s *story) open(ctx context.Context) error {
	terms, err := s.terms(ctx, 180)
	if err != nil {
		return err
	}
	if s.programme, err = rewards.New(s.Admin, s.Address(deploy.ContributionRewards)).Open(ctx, "autumn", terms); err != nil {
		return err
	}
	s.Say("Governor: programme %d pays %s tokens a record, %s in all, for adults of whom 40 to 60 %% are women",
		s.programme, rewards.FormatAmount(terms.Rate), rewards.FormatAmount(terms.Budget))
	return nil
}

// earn has the first hospital prove what the programme wants, and paid.
func (s *story) earn(ctx context.Context) error {
	h := s.first
	if err := h.contribute(ctx); err != nil {
		return err
	}
	tokens, err := h.claim(ctx, s.programme)
	if err != nil {
		return err
	}
	s.Say("%s: %d records, their number and quality are proven, %s tokens are paid", h.Name, h.records, tokens)
	return nil
}
