// One contribution: making it, and checking it against the file before.

package ceremony

import (
	"context"
	"fmt"
	"slices"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// Contribution is what a contributor has made, and publishes.
type Contribution struct {
	Circuit string
	Number  int          // counted from 1
	Path    string       // of the file
	Hash    artifact.Sum // that the file ends with
	// Checked is true when the file before was there as well, so that the last contribution could be checked against it.
	Checked bool
}

// Contribute draws a number from the system's random source, multiplies it into the parameters of the last file in a folder
// and writes the next file. The number is written nowhere; gnark holds it in memory until the process ends.
//
// The last file must be well formed and of the circuit that the program has; it is compared with the file before where
// that is in the folder. Everything further is for Verify, which needs all files and the powers of tau. Errors are those of
// the package, setup.ErrCircuit, the context's or the file system's.
func Contribute(ctx context.Context, dir string, circuit setup.Circuit, progress setup.Progress) (made *Contribution, err error) {
	c, f, err := lockFor(ctx, dir, circuit)
	if err != nil {
		return nil, err
	}
	defer f.unlock(&err)
	if f.finished() {
		return nil, fmt.Errorf("%s: %w", dir, ErrFinished)
	}
	last, checked, err := f.last(c)
	if err != nil {
		return nil, err
	}
	if last.index == maxIndex {
		return nil, fmt.Errorf("%w: %d contributions are the most there can be", ErrTranscript, maxIndex)
	}
	report(progress, "contributing", 0, 1)
	next, err := last.contribute()
	if err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	path, err := f.write(next)
	if err != nil {
		return nil, err
	}
	report(progress, "contributing", 1, 1)
	return &Contribution{Circuit: c.id, Number: next.index, Path: path, Hash: next.hash, Checked: checked}, nil
}

// contribute returns the next state. What was made is checked as a verifier does, so that a fault of the machine is found
// before the file is sent away.
func (s *state) contribute() (*state, error) {
	next := s.next()
	next.params.Contribute()
	if err := next.takeProof(); err != nil {
		return nil, err
	}
	next.encode()
	return next, next.follows(s)
}

// next returns a copy of the state under the next number. gnark changes parameters in place.
func (s *state) next() *state {
	next := &state{header: s.header, params: new(mpcsetup.Phase2)}
	next.index, next.previous = s.index+1, s.hash
	*next.params = *s.params
	p := &next.params.Parameters.G1
	p.Z, p.PKK = slices.Clone(p.Z), slices.Clone(p.PKK)
	return next
}

// follows checks that a state was made from the one before by a number that its contributor knew. Errors are
// ErrContribution.
func (s *state) follows(before *state) error {
	if s.index != before.index+1 {
		return fmt.Errorf("%w: it says that it is number %d", ErrContribution, s.index)
	}
	if s.previous != before.hash {
		return fmt.Errorf("%w: it was made from the file with the hash %s, the one before has %s", ErrContribution, s.previous, before.hash)
	}
	if s.srs != before.srs || s.phase1 != before.phase1 {
		return fmt.Errorf("%w: it is of another phase 1", ErrContribution)
	}
	_, _, one, _ := bn254.Generators()
	if s.commitment.Equal(&one) {
		return fmt.Errorf("%w: it changes nothing", ErrContribution)
	}
	if err := before.params.Verify(s.params); err != nil {
		return fmt.Errorf("%w: %w", ErrContribution, err)
	}
	if s.params.Parameters.G1.Delta.Equal(&one) { // and with it [δ]2, which was compared
		return fmt.Errorf("%w: it makes δ one, which everybody knows", ErrContribution)
	}
	return nil
}

func report(progress setup.Progress, task string, done, total int) {
	if progress != nil {
		progress(task, done, total)
	}
}
