// A client's masked vector.

package secagg

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Mask takes the shares that others sealed for the client, and returns the client's vector under its masks. The vector has
// Round.Length entries and is not changed. Whoever calls it again after a crash hands over the same delivery and vector.
//
// Errors: ErrPhase before Share, ErrTooFew, ErrSealed and ErrShare with each participant whose shares are wrong, ErrVector,
// ErrSecondList, ErrSecondVector, ErrMessage, ErrOtherRound, and the context's.
func (c *Client) Mask(ctx context.Context, delivery []byte, vector []fr.Element) ([]byte, error) {
	message, err := c.mask(ctx, delivery, vector)
	if err != nil {
		return nil, fmt.Errorf("mask: %w", err)
	}
	return message, nil
}

func (c *Client) mask(ctx context.Context, delivery []byte, vector []fr.Element) ([]byte, error) {
	if c.state.step < stepShared {
		return nil, fmt.Errorf("%w: no key list yet", ErrPhase)
	}
	if len(vector) != c.state.round.Length {
		return nil, fmt.Errorf("%w: %d entries, want %d", ErrVector, len(vector), c.state.round.Length)
	}
	next := c.state
	next.step, next.delivery, next.vector = stepMasked, sha256.Sum256(delivery), vectorDigest(vector)
	if c.state.step >= stepMasked {
		// With the same masks, another vector would show the difference of the two, and other sharers a mask.
		if next.delivery != c.state.delivery {
			return nil, ErrSecondList
		}
		if next.vector != c.state.vector {
			return nil, ErrSecondVector
		}
		return c.masked(ctx, c.state.received, vector)
	}
	var err error
	if next.received, err = c.receive(ctx, delivery); err != nil {
		return nil, err
	}
	message, err := c.masked(ctx, next.received, vector)
	if err != nil {
		return nil, err
	}
	if err := c.save(&next); err != nil {
		return nil, err
	}
	return message, nil
}

// receive opens and verifies the shares of others, and adds the client's own.
func (c *Client) receive(ctx context.Context, delivery []byte) ([]received, error) {
	list, err := parseDelivery(delivery, c.round, c.session, c.members)
	if err != nil {
		return nil, err
	}
	if len(list)+1 < c.state.round.Threshold {
		return nil, fmt.Errorf("%w: shares of %d, want %d", ErrTooFew, len(list)+1, c.state.round.Threshold)
	}
	self := c.state.self
	out := []received{{from: self, pair: c.state.pair.shares[self], own: c.state.own.shares[self]}}
	var wrong []error
	for _, item := range list {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if item.from == self {
			return nil, fmt.Errorf("%w: shares from the client itself", ErrMessage)
		}
		r, err := c.openShares(item)
		if err != nil {
			wrong = append(wrong, err)
			continue
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b received) int { return a.from - b.from })
	return out, errors.Join(wrong...)
}

// openShares opens what one participant sealed.
func (c *Client) openShares(item sealedShares) (received, error) {
	own, err := c.state.sealKey()
	if err != nil {
		return received{}, err
	}
	peer := c.ring[item.from]
	cipher, err := sealingFor(own, peer.seal, c.session, item.from, item.from, c.state.self)
	if err != nil {
		return received{}, err
	}
	r := received{from: item.from}
	if r.pair, r.own, err = cipher.open(item.sealed); err != nil {
		return r, blame(item.from, err)
	}
	for _, share := range []struct {
		value [scalarSize]byte
		of    commitment
	}{{r.pair, peer.pairOf}, {r.own, peer.selfOf}} {
		value, err := parseScalar(share.value[:])
		if err != nil {
			return r, blame(item.from, err)
		}
		if !share.of.holds(c.state.self, value) {
			return r, blame(item.from, ErrShare)
		}
	}
	return r, nil
}

// masked adds the client's own mask, and one for each other participant who shared secrets.
func (c *Client) masked(ctx context.Context, sharers []received, vector []fr.Element) ([]byte, error) {
	own, err := selfMask(c.state.own.secret, c.session, c.state.self)
	if err != nil {
		return nil, err
	}
	key, err := pairKeyOf(c.state.pair.secret, c.round, c.state.self)
	if err != nil {
		return nil, err
	}
	masks := []signedMask{own}
	for _, r := range sharers {
		if r.from == c.state.self {
			continue
		}
		mask, err := pairMask(key, c.ring[r.from].pair, c.session, c.state.self, r.from)
		if err != nil {
			return nil, err
		}
		masks = append(masks, mask)
	}
	out := slices.Clone(vector)
	if err := apply(ctx, out, masks); err != nil {
		return nil, err
	}
	return c.message(kindMasked, encodeVector(c.session, out))
}
