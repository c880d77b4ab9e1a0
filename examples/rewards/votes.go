// What the tokens are for: votes, which open the next programme.

package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// delegate has the first hospital, which has all tokens there are, make them the votes of the second one. Until then they
// are nobody's votes.
func (s *story) delegate(ctx context.Context) error {
	if err := s.wantVotes(ctx, s.first, "0"); err != nil {
		return err
	}
	if err := s.first.token.Delegate(ctx, s.second.Address()); err != nil {
		return err
	}
	if err := s.wantVotes(ctx, s.second, "300"); err != nil {
		return err
	}
	s.Say("%s delegates to %s, which has no tokens, and 300 votes now", s.first.Name, s.second.Name)
	return nil
}

// wantVotes checks how many votes somebody has.
func (s *story) wantVotes(ctx context.Context, c *custodian, want string) error {
	holding, err := c.token.Holding(ctx, c.Address())
	if err != nil {
		return err
	}
	if got := rewards.FormatAmount(holding.Votes); got != want {
		return fmt.Errorf("%w: %s has %s votes, want %s", stage.ErrStory, c.Name, got, want)
	}
	return nil
}

// propose hands the governor's role over to the votes, and puts a second programme to them.
func (s *story) propose(ctx context.Context) error {
	if err := s.HandOver(ctx); err != nil {
		return err
	}
	terms, err := s.terms(ctx, 100)
	if err != nil {
		return err
	}
	action, err := govern.OpenProgramme(s.Deployment, terms)
	if err != nil {
		return err
	}
	if s.proposal, err = s.second.governor.Propose(ctx, []govern.Action{action}, "There are more records to be had."); err != nil {
		return err
	}
	s.Say("Admin: the votes are the governor now. %s proposes: %s", s.second.Name, action.Words)
	return s.Advance(s.Deployment.Voting.Delay + time.Second)
}

// vote has both hospitals vote, of which one has given its votes away, and carries out what is accepted.
func (s *story) vote(ctx context.Context) error {
	if err := s.first.governor.Vote(ctx, s.proposal, govern.Against); err != nil {
		return err
	}
	if err := s.second.governor.Vote(ctx, s.proposal, govern.For); err != nil {
		return err
	}
	if err := s.Advance(s.Deployment.Voting.Period); err != nil {
		return err
	}
	if err := s.second.governor.Queue(ctx, s.proposal); err != nil {
		return err
	}
	if err := s.Advance(s.Deployment.Voting.Timelock); err != nil {
		return err
	}
	if err := s.second.governor.Execute(ctx, s.proposal); err != nil {
		return err
	}
	found, err := s.second.governor.Find(ctx, s.proposal)
	if err != nil {
		return err
	}
	if s.programme, err = s.second.rewards.Count(ctx); err != nil {
		return err
	}
	s.Say("%s votes for it, with %s votes; %s votes against, which counts %s: programme %d is open", s.second.Name,
		rewards.FormatAmount(found.Votes.For), s.first.Name, rewards.FormatAmount(found.Votes.Against), s.programme)
	return nil
}

// earnLater has the second hospital paid in the second programme, with the proofs that it has.
func (s *story) earnLater(ctx context.Context) error {
	tokens, err := s.second.claim(ctx, s.programme)
	if err != nil {
		return err
	}
	s.Say("%s: %d records, %s tokens are paid", s.second.Name, s.second.records, tokens)
	return s.wantPaid(ctx)
}

// wantPaid checks that there are as many tokens as the programmes say they have paid.
func (s *story) wantPaid(ctx context.Context) error {
	paid := new(big.Int)
	for id := range s.programme {
		found, err := s.first.rewards.Find(ctx, id+1)
		if err != nil {
			return err
		}
		paid.Add(paid, found.Paid)
	}
	supply, err := s.first.token.Supply(ctx)
	if err != nil {
		return err
	}
	if supply.Cmp(paid) != 0 {
		return fmt.Errorf("%w: there are %s tokens, %s were paid", stage.ErrStory, rewards.FormatAmount(supply), rewards.FormatAmount(paid))
	}
	s.Say("There are %s tokens, all of them paid for records", rewards.FormatAmount(supply))
	return nil
}
