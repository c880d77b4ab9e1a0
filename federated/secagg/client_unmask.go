// A client's last two steps: it signs whose vectors arrived, and reveals one share of each participant.

package secagg

import (
	"bytes"
	"fmt"
	"slices"
)

// Confirm takes the list of those whose vectors arrived and returns the client's signature of it. It signs one list. Errors:
// ErrPhase before Mask, ErrTooFew, ErrSurvivors if the client is not in the list, ErrSecondList, ErrMessage, ErrOtherRound.
func (c *Client) Confirm(survivors []byte) ([]byte, error) {
	message, err := c.confirm(survivors)
	if err != nil {
		return nil, fmt.Errorf("confirm: %w", err)
	}
	return message, nil
}

func (c *Client) confirm(survivors []byte) ([]byte, error) {
	if c.state.step < stepMasked {
		return nil, fmt.Errorf("%w: no vector yet", ErrPhase)
	}
	list, err := parseSurvivors(survivors, c.round, c.session, c.state.sharers())
	if err != nil {
		return nil, err
	}
	if c.state.step >= stepConfirmed {
		if !slices.Equal(list, c.state.survivors) {
			return nil, ErrSecondList
		}
		return c.confirmation()
	}
	if len(list) < c.state.round.Threshold {
		return nil, fmt.Errorf("%w: %d survivors, want %d", ErrTooFew, len(list), c.state.round.Threshold)
	}
	if !slices.Contains(list, c.state.self) {
		return nil, fmt.Errorf("%w: the client is not in it", ErrSurvivors)
	}
	next := c.state
	next.step, next.survivors = stepConfirmed, list
	if err := c.save(&next); err != nil {
		return nil, err
	}
	return c.confirmation()
}

func (c *Client) confirmation() ([]byte, error) {
	return c.message(kindConfirmation, survivorsBody(c.session, c.state.sharers(), c.state.survivors))
}

// Unmask takes everybody's signatures of the list of survivors and returns a share of each participant: of its own mask's
// secret if it is a survivor, of its key for pairwise masks if not. Errors: ErrPhase before Confirm, ErrTooFew,
// ErrSurvivors with a participant who signed another list, ErrSignature, ErrMessage, ErrOtherRound.
func (c *Client) Unmask(confirmations []byte) ([]byte, error) {
	message, err := c.unmask(confirmations)
	if err != nil {
		return nil, fmt.Errorf("unmask: %w", err)
	}
	return message, nil
}

func (c *Client) unmask(confirmations []byte) ([]byte, error) {
	if c.state.step < stepConfirmed {
		return nil, fmt.Errorf("%w: no list of survivors yet", ErrPhase)
	}
	frames, err := parseFrames(c.state.round, c.round, kindConfirmations, kindConfirmation, confirmations)
	if err != nil {
		return nil, err
	}
	if len(frames) < c.state.round.Threshold {
		return nil, fmt.Errorf("%w: %d signatures, want %d", ErrTooFew, len(frames), c.state.round.Threshold)
	}
	want := survivorsBody(c.session, c.state.sharers(), c.state.survivors)
	for _, f := range frames {
		if !slices.Contains(c.state.survivors, f.from) || !bytes.Equal(f.body, want) {
			return nil, blame(f.from, ErrSurvivors)
		}
	}
	body := slices.Clone(c.session[:])
	for _, r := range c.state.received {
		share := r.pair
		if slices.Contains(c.state.survivors, r.from) {
			share = r.own
		}
		body = append(body, share[:]...)
	}
	return c.message(kindReveal, body)
}
