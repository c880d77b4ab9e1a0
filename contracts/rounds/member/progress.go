// How far a member is.

package member

import (
	"context"
	"errors"
)

// Progress is what a member has done in a round.
type Progress struct {
	Values   []int64 // of the update that it has committed to; nil: none
	HandedIn bool    // the contract has the update, and has not left it out since
	Done     bool    // the update is added up with the others': the member is needed no more
}

// Progress tells what the folder and the contract have of the member's part. It needs neither prover, vault nor verifier, and
// may run beside the other methods. The error is ErrState, or what the chain says.
func (m *Member) Progress(ctx context.Context) (*Progress, error) {
	s, err := m.read()
	if errors.Is(err, ErrNotSubmitted) {
		return new(Progress), nil
	}
	if err != nil {
		return nil, err
	}
	p := &Progress{Values: s.Values}
	if p.Done, err = m.exists(doneName); err != nil {
		return nil, err
	}
	p.HandedIn, err = m.Rounds.Has(ctx, m.Announcement.Round, m.nullifier())
	return p, err
}
