// What can go wrong in a round, and whose fault it is.

package secagg

import (
	"errors"
	"fmt"
)

// Sentinel errors.
var (
	// ErrRound reports a round that cannot be held.
	ErrRound = errors.New("not a valid round")
	// ErrIdentity reports a signing key that is none of the round's participants, or not the one of a state file.
	ErrIdentity = errors.New("signing key is not the participant's")
	// ErrMessage reports bytes that are not a message of the kind that is expected.
	ErrMessage = errors.New("not a valid message")
	// ErrOtherRound reports a message of another round, or of another run of this one.
	ErrOtherRound = errors.New("message of another round")
	// ErrSignature reports a message that the participant it names has not signed.
	ErrSignature = errors.New("signature is not the participant's")
	// ErrPhase reports a message or a call at a time when it is not expected.
	ErrPhase = errors.New("out of order")
	// ErrConflict reports a second message of one kind that differs from the first.
	ErrConflict = errors.New("differs from an earlier message of the same kind")
	// ErrTooFew reports fewer participants than the threshold. The round reveals nothing.
	ErrTooFew = errors.New("fewer participants than the threshold")
	// ErrKey reports a participant's keys that cannot be used: another participant has one of them, or they do not belong together.
	ErrKey = errors.New("key cannot be used")
	// ErrSealed reports shares that do not open: either their sender sealed something else or the aggregator changed them.
	ErrSealed = errors.New("sealed shares do not open")
	// ErrShare reports a share that does not belong to its secret.
	ErrShare = errors.New("share does not belong to its secret")
	// ErrVector reports a vector of the wrong length, or with an entry that is no canonical field element.
	ErrVector = errors.New("not a vector of the round")
	// ErrSecondVector reports a second vector under one mask, which would show the difference of the two.
	ErrSecondVector = errors.New("another vector was masked before")
	// ErrSecondList reports a second list for one step, which would make a client show too much.
	ErrSecondList = errors.New("another list was accepted before")
	// ErrSurvivors reports a list of survivors that cannot be, or that others were not shown.
	ErrSurvivors = errors.New("list of survivors is not everybody's")
	// ErrState reports a state file that cannot be used.
	ErrState = errors.New("file of a client cannot be used")
	// ErrInUse reports a state file that another process, or another Client of this one, has open.
	ErrInUse = errors.New("file of a client is in use")
	// ErrOpening reports an aggregate that does not open the sum of the commitments.
	ErrOpening = errors.New("aggregate does not open the sum of the commitments")
)

// PeerError names the participant who is at fault.
type PeerError struct {
	// Participant is the number in Round.Participants.
	Participant int
	Err         error
}

func (e *PeerError) Error() string { return fmt.Sprintf("participant %d: %v", e.Participant, e.Err) }

// Unwrap returns Err.
func (e *PeerError) Unwrap() error { return e.Err }

func blame(participant int, err error) error { return &PeerError{participant, err} }
