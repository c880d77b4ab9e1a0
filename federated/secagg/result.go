// Taking the masks off the sum.

package secagg

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Result is the outcome of a round.
type Result struct {
	// Sum is the sum of the survivors' vectors.
	Sum []fr.Element
	// Survivors are the participants whose vectors are in it, in the order of their numbers.
	Survivors []int
	// Wrong are the participants whose revealed shares were wrong where they were needed. The sum is right without them.
	Wrong []int
}

// Result takes the masks off and returns the sum. More messages may be received after an error, and Result be called
// again. Errors: ErrPhase before all phases are closed; ErrTooFew if the threshold is not reached, with a *PeerError and ErrShare
// for each participant who sent a wrong share; ErrKey with a participant who shared another secret than that of its
// key, whereupon there is no sum of this round; the context's.
func (a *Aggregator) Result(ctx context.Context) (*Result, error) {
	result, err := a.result(ctx)
	if err != nil {
		return nil, fmt.Errorf("result: %w", err)
	}
	return result, nil
}

func (a *Aggregator) result(ctx context.Context) (*Result, error) {
	if a.phase != CollectReveals {
		return nil, fmt.Errorf("%w: the round waits for %v", ErrPhase, a.phase)
	}
	var masks []signedMask
	wrong := map[int]bool{}
	for i, of := range a.sharers {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		theirs, err := a.masksOf(i, of, wrong)
		if err != nil {
			return nil, err
		}
		masks = append(masks, theirs...)
	}
	sum := slices.Clone(a.sum)
	if err := apply(ctx, sum, masks); err != nil {
		return nil, err
	}
	return &Result{Sum: sum, Survivors: slices.Clone(a.survivors), Wrong: slices.Sorted(maps.Keys(wrong))}, nil
}

// masksOf recovers the secret of sharer i, whose number is of, and returns what takes its masks off: a survivor's own mask, or
// those that the survivors share with somebody who is gone. It notes who sent a wrong share.
func (a *Aggregator) masksOf(i, of int, wrong map[int]bool) ([]signedMask, error) {
	survived := slices.Contains(a.survivors, of)
	committed := a.ring[of].pairOf
	if survived {
		committed = a.ring[of].selfOf
	}
	secret, err := a.recover(i, committed, wrong)
	if err != nil {
		return nil, fmt.Errorf("secret of participant %d: %w", of, err)
	}
	if survived {
		mask, err := selfMask(secret, a.session, of)
		mask.negative = true
		return []signedMask{mask}, err
	}
	key, err := a.pairKey(of, secret)
	if err != nil {
		return nil, err
	}
	var masks []signedMask
	for _, peer := range a.survivors {
		// As the one who is gone would have applied it: the opposite of what the survivor did.
		mask, err := pairMask(key, a.ring[peer].pair, a.session, of, peer)
		if err != nil {
			return nil, err
		}
		masks = append(masks, mask)
	}
	return masks, nil
}

// recover puts the revealed shares of sharer i together. Shares of those who sent a wrong one before come last, so that they
// are not needed again.
func (a *Aggregator) recover(i int, committed commitment, wrong map[int]bool) (out [scalarSize]byte, err error) {
	var held, doubtful []heldShare
	for _, holder := range slices.Sorted(maps.Keys(a.revealed)) {
		value, err := parseScalar(a.revealed[holder][i])
		if err != nil {
			return out, blame(holder, err)
		}
		if wrong[holder] {
			doubtful = append(doubtful, heldShare{holder, value})
		} else {
			held = append(held, heldShare{holder, value})
		}
	}
	held = append(held, doubtful...)
	secret, bad, err := committed.recover(held)
	for _, holder := range bad {
		wrong[holder] = true
	}
	if err != nil {
		for _, holder := range bad {
			err = errors.Join(err, blame(holder, ErrShare))
		}
		return out, err
	}
	return scalarBytes(secret)
}
