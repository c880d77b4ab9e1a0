// Beginning a transcript, and checking a whole one.

package ceremony

import (
	"context"
	"fmt"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// Transcript is what is known of a transcript that was checked.
type Transcript struct {
	Circuit string
	Version int
	SRS     assent.Digest
	Phase1  artifact.Sum
	Initial artifact.Sum // hash that the first file ends with
	// Contributions are the hashes that the files of the contributions end with, in their order. Each contributor knows one.
	Contributions []artifact.Sum
	// Beacon, Digest and Key are what the ceremony ended with; zero and nil before.
	Beacon Beacon
	Digest assent.Digest
	Key    *vkey.Key
}

// New begins a ceremony: it makes the folder and the first file in it, and returns the hash that the file ends with. Whoever
// does the same with the same circuit and phase 1 gets the same file. The powers of tau must be twice as many as the
// circuit's constraints, rounded up to a power of two. Errors are those of the package, of package ptau, setup.ErrCircuit,
// the context's or the file system's.
func New(ctx context.Context, dir string, circuit setup.Circuit, file *ptau.File, progress setup.Progress) (hash artifact.Sum, err error) {
	c, err := compile(circuit)
	if err != nil {
		return hash, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return hash, fmt.Errorf("begin a ceremony: %w", err)
	}
	f, err := lockFolder(ctx, dir)
	if err != nil {
		return hash, err
	}
	defer f.unlock(&err)
	there, err := numbers(dir)
	if err != nil {
		return hash, err
	}
	if len(there) > 0 || f.finished() {
		return hash, fmt.Errorf("%w: %s holds a ceremony already", ErrTranscript, dir)
	}
	first, _, _, err := c.begin(ctx, file, progress)
	if err != nil {
		return hash, err
	}
	_, err = f.write(first)
	return first.hash, err
}

// begin reads phase 1 and computes the first file.
func (c *compiled) begin(ctx context.Context, file *ptau.File, progress setup.Progress) (*state, *mpcsetup.Phase2Evaluations, *phase1, error) {
	p, err := readPhase1(ctx, file, c.domain, progress)
	if err != nil {
		return nil, nil, nil, err
	}
	report(progress, "computing the parameters before the first contribution", 0, 1)
	first, evaluations, err := c.initial(ctx, p)
	if err != nil {
		return nil, nil, nil, err
	}
	report(progress, "computing the parameters before the first contribution", 1, 1)
	return first, evaluations, p, nil
}

// Verify checks a transcript from its beginning: that the first file is what circuit and phase 1 lead to, each contribution
// against the one before, and, when the ceremony has ended, that beacon, key and everything that finish.json says are what
// the transcript leads to. A transcript without contributions is a ceremony that has only begun; see Transcript.Contributions.
//
// It cannot know who the contributors were, and whether one of them kept no copy: compare the hashes with those that they
// published. Errors are those of the package, of package ptau, setup.ErrCircuit, the context's or the file system's.
func Verify(ctx context.Context, dir string, circuit setup.Circuit, file *ptau.File, progress setup.Progress) (*Transcript, error) {
	c, err := compile(circuit)
	if err != nil {
		return nil, err
	}
	f := &folder{dir: dir} // nothing is written, so nothing is locked
	if !f.finished() {
		found, err := f.check(ctx, c, file, 0, progress)
		if err != nil {
			return nil, err
		}
		return &found.Transcript, nil
	}
	beacon, err := f.beacon(Beacon{})
	if err != nil {
		return nil, err
	}
	found, err := f.check(ctx, c, file, 1, progress)
	if err != nil {
		return nil, err
	}
	report(progress, "making the keys", 0, 1)
	if _, err := found.seal(beacon); err != nil {
		return nil, err
	}
	report(progress, "making the keys", 1, 1)
	if err := f.checkFinish(&found.Transcript); err != nil {
		return nil, err
	}
	return &found.Transcript, nil
}

// checked is a transcript that was checked, with what the keys are made of.
type checked struct {
	Transcript
	compiled    *compiled
	phase1      *phase1
	last        *state
	evaluations *mpcsetup.Phase2Evaluations
}

// check checks the contributions, of which there must be some number at least, and then where they begin: that takes
// longer.
func (f *folder) check(ctx context.Context, c *compiled, file *ptau.File, atLeast int, progress setup.Progress) (*checked, error) {
	hashes, last, err := f.checkChain(ctx, c, progress)
	if err != nil {
		return nil, err
	}
	if len(hashes)-1 < atLeast {
		return nil, ErrNoContribution
	}
	first, evaluations, p, err := c.begin(ctx, file, progress)
	if err != nil {
		return nil, err
	}
	// The hash is over the whole file, so equal hashes are equal files.
	if first.hash != hashes[0] {
		return nil, fmt.Errorf("%s: %w: it ends with the hash %s, computed anew it is %s", name(0), ErrInitial, hashes[0], first.hash)
	}
	t := Transcript{Circuit: c.id, Version: c.version, SRS: p.srs, Phase1: p.digest, Initial: hashes[0], Contributions: hashes[1:]}
	return &checked{Transcript: t, compiled: c, phase1: p, last: last, evaluations: evaluations}, nil
}

// checkChain checks each file against the one before and returns their hashes and the last one.
func (f *folder) checkChain(ctx context.Context, c *compiled, progress setup.Progress) (hashes []artifact.Sum, last *state, err error) {
	all, err := numbers(f.dir)
	if err != nil {
		return nil, nil, err
	}
	if len(all) == 0 {
		return nil, nil, fmt.Errorf("%w: %s holds no ceremony file", ErrTranscript, f.dir)
	}
	for i, n := range all {
		if err := ctx.Err(); err != nil {
			return nil, nil, err
		}
		if n != i {
			return nil, nil, fmt.Errorf("%w: %s is missing", ErrTranscript, name(i))
		}
		next, err := f.read(n, c)
		if err == nil && last != nil {
			if err = next.follows(last); err != nil {
				err = fmt.Errorf("contribution %d (%s): %w", n, name(n), err)
			}
		}
		if err != nil {
			return nil, nil, err
		}
		last, hashes = next, append(hashes, next.hash)
		report(progress, "checking contributions", n, len(all)-1)
	}
	return hashes, last, nil
}

// seal mixes a checked beacon in and makes the keys and the transcript's digest.
func (t *checked) seal(beacon Beacon) (*groth16.ProvingKey, error) {
	final := t.last.next() // gnark changes parameters in place
	made, verifying := final.params.Seal(&t.phase1.commons, t.evaluations, beacon.Value)
	proving, isProving := made.(*groth16.ProvingKey)
	vk, isVerifying := verifying.(*groth16.VerifyingKey)
	if !isProving || !isVerifying {
		return nil, fmt.Errorf("end the ceremony: gnark returned a %T and a %T", made, verifying)
	}
	digest := beacon.digest(t.last)
	key, err := vkey.FromCeremony(t.Circuit, t.Version, vk, t.phase1.tau, digest)
	if err != nil {
		return nil, fmt.Errorf("end the ceremony: %w", err)
	}
	t.Beacon, t.Digest, t.Key = beacon, digest, key
	return proving, nil
}
