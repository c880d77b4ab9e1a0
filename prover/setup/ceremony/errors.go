// Sentinel errors.

package ceremony

import "errors"

// Errors of this package. A transcript that cannot be trusted is ErrFile, ErrTranscript, ErrCircuit, ErrInitial,
// ErrContribution or ErrFinish.
var (
	// ErrFile reports a file that is malformed or was changed.
	ErrFile = errors.New("not a valid ceremony file")
	// ErrTranscript reports a folder in which a file is missing, or where one would be overwritten.
	ErrTranscript = errors.New("not a ceremony's folder")
	// ErrCircuit reports a file of another circuit, or of another version of it, than the program has.
	ErrCircuit = errors.New("the ceremony is for another circuit")
	// ErrInitial reports a first file that is not what circuit and powers of tau lead to.
	ErrInitial = errors.New("the ceremony does not begin with this circuit and these powers of tau")
	// ErrContribution reports a contribution that does not follow from the file before.
	ErrContribution = errors.New("the contribution does not hold")
	// ErrNoContribution reports a ceremony that would end before anybody contributed: its secret would be public.
	ErrNoContribution = errors.New("nobody has contributed to the ceremony")
	// ErrBeacon reports a beacon that is too short, or another one than that of a ceremony that has ended.
	ErrBeacon = errors.New("the beacon cannot be used")
	// ErrFinish reports an outcome that is not what the transcript leads to.
	ErrFinish = errors.New("the outcome is not that of the transcript")
	// ErrFinished reports a ceremony that has ended and takes no further contributions.
	ErrFinished = errors.New("the ceremony has ended")
	// ErrUnusable reports a circuit or a phase 1 that no ceremony can be run for.
	ErrUnusable = errors.New("no ceremony can be run")
)
