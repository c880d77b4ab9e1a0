// What is not paid.

package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/examples/internal/stage"
)

// claimTwice has a hospital prove again how many records it has, and claim again.
func (s *story) claimTwice(ctx context.Context) error {
	if err := s.first.proveCount(ctx); err != nil {
		return err
	}
	again := s.first.evidence()
	again.ConsentColumn = "another" // of no matter here; but a claim in the same words is not sent a second time
	_, err := s.first.rewards.Claim(ctx, s.programme, s.first.commitment.Digest(), again)
	if err := stage.WantRevert("a second claim for one dataset", err, "AlreadyRewarded"); err != nil {
		return err
	}
	s.Say("Refused: %s claims a second time, with a new proof: AlreadyRewarded", s.first.Name)
	return nil
}

// fallShort has Mallory claim for made-up records, which have impossible ages. She cannot prove what the programme wants, and
// what she can prove is not what it wants.
func (s *story) fallShort(ctx context.Context) error {
	m, wanted := s.mallory, criteria()[0]
	if err := m.publish(ctx, func(record int) int { return 3 * record }); err != nil {
		return err
	}
	refused := m.prove(ctx)
	if err := stage.WantError("a proof of ages that are not so", refused, statement.ErrFalse); err != nil {
		return err
	}
	s.Say("Mallory has made records up. She cannot prove their ages plausible: %v", refused)
	if _, err := m.Attest(ctx, ranges.ID, m.commitment, map[string]string{"column": "age", "between": "0,300"}); err != nil {
		return err
	}
	_, err := m.claim(ctx, s.programme)
	if err := wantMissing(err, wanted.digests()); err != nil {
		return err
	}
	s.Say("Refused: Mallory proves bounds of her own, and claims: NotAttested, the programme wants its bounds")
	return nil
}

// wantMissing checks that a claim was refused because of this criterion, and not for want of another proof.
func wantMissing(err error, wanted rewards.Criterion) error {
	if err := stage.WantRevert("a claim without a criterion", err, "NotAttested"); err != nil {
		return err
	}
	var refused *revert.Error
	if !errors.As(err, &refused) || refused.Args[0] != [32]byte(wanted.Statement) || refused.Args[1] != [32]byte(wanted.Params) {
		return fmt.Errorf("%w: another proof is missing: %w", stage.ErrStory, err)
	}
	return nil
}

// copyProof has Mallory claim with another's work: for a hospital's dataset, and with its proof, as it stands on the chain and
// with her name in it.
func (s *story) copyProof(ctx context.Context) error {
	m, h := s.mallory, s.first
	_, err := m.rewards.Claim(ctx, s.programme, h.commitment.Digest(), h.evidence())
	if err := stage.WantRevert("a claim for another's dataset", err, "NotOwner"); err != nil {
		return err
	}
	tables := []*assent.Commitment{h.commitment}
	_, err = m.Claims.Submit(ctx, h.counted, tables, [32]byte{})
	if err := stage.WantError("handing in a proof that names its submitter", err, attest.ErrClaim); err != nil {
		return err
	}
	copied := *h.counted
	copied.Claim.Context = m.Claims.Context("")
	_, err = m.Claims.Submit(ctx, &copied, tables, [32]byte{})
	if err := stage.WantRevert("a copied proof", err, "InvalidProof"); err != nil {
		return err
	}
	s.Say("Refused: Mallory claims for %s's dataset: NotOwner; hands in its proof under her name: InvalidProof", h.Name)
	return nil
}

// exceedBudget has the second hospital come when the budget has no room for all of its records any more.
func (s *story) exceedBudget(ctx context.Context) error {
	h := s.second
	if err := h.contribute(ctx); err != nil {
		return err
	}
	_, err := h.claim(ctx, s.programme)
	if err := stage.WantRevert("a claim beyond the budget", err, "BudgetExceeded"); err != nil {
		return err
	}
	found, err := h.rewards.Find(ctx, s.programme)
	if err != nil {
		return err
	}
	s.Say("Refused: %s has proven %d records, but %s tokens are left: BudgetExceeded, nothing is paid in part",
		h.Name, h.records, rewards.FormatAmount(found.Left()))
	return nil
}
