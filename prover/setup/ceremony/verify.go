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
	atLeast, beacon := 0, Beacon{}
	if f.finished() {
		if beacon, err = f.beacon(beacon); err != nil {
			return nil, err
		}
		atLeast = 1
	}
	chain, err := f.checkChain(ctx, c, atLeast, progress)
	if err != nil {
		return nil, err
	}
	p, err := readPhase1(ctx, file, c.domain, progress)
	if err != nil {
		return nil, err
	}
	report(progress, "checking the parameters before the first contribution", 0, 1)
	if err := c.checkInitial(ctx, chain.first, p); err != nil {
		return nil, fmt.Errorf("%s: %w", name(0), err)
	}
	report(progress, "checking the parameters before the first contribution", 1, 1)
	t := c.transcript(chain, p)
	if atLeast > 0 {
		err = f.verifyFinish(ctx, t, c, chain, p, beacon)
	}
	if err != nil {
		return nil, err
	}
	return t, nil
}

// transcript is what is known of a chain before the ceremony has ended.
func (c *compiled) transcript(chain *chain, p *phase1) *Transcript {
	return &Transcript{
		Circuit: c.id, Version: c.version, SRS: p.srs, Phase1: p.digest,
		Initial: chain.hashes[0], Contributions: chain.hashes[1:],
	}
}

// verifyFinish checks what a ceremony has ended with. The points of the public inputs are taken from the key's file and
// checked; everything else in it is computed.
func (f *folder) verifyFinish(ctx context.Context, t *Transcript, c *compiled, chain *chain, p *phase1, beacon Beacon) error {
	file, err := f.readSmall(KeyFile(c.id))
	if err != nil {
		return err
	}
	key, err := vkey.Parse(file)
	if err != nil {
		return fmt.Errorf("%s: %w: %w", KeyFile(c.id), ErrFinish, err)
	}
	if key.Groth16() == nil || key.Public+1 != c.public {
		return fmt.Errorf("%s: %w: a %s key with %d public inputs", KeyFile(c.id), ErrFinish, key.Backend, key.Public)
	}
	evaluations := new(mpcsetup.Phase2Evaluations)
	evaluations.G1.VKK = key.Groth16().G1.K
	ok, err := c.standFor(ctx, evaluations.G1.VKK, 0, p)
	if err != nil {
		return err
	}
	if !ok {
		return fmt.Errorf("%s: %w: the points of the public inputs are others", KeyFile(c.id), ErrFinish)
	}
	if _, err := t.seal(chain.last, p, evaluations, beacon); err != nil {
		return err
	}
	return f.checkFinish(t)
}

// chain is the files of a transcript, each checked against the one before.
type chain struct {
	hashes      []artifact.Sum
	first, last *state
}

// checkChain checks each file against the one before. There must be some number of contributions at least.
func (f *folder) checkChain(ctx context.Context, c *compiled, atLeast int, progress setup.Progress) (*chain, error) {
	all, err := numbers(f.dir)
	if err != nil {
		return nil, err
	}
	if len(all) == 0 {
		return nil, fmt.Errorf("%w: %s holds no ceremony file", ErrTranscript, f.dir)
	}
	found := new(chain)
	for i, n := range all {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if n != i {
			return nil, fmt.Errorf("%w: %s is missing", ErrTranscript, name(i))
		}
		next, err := f.read(n, c)
		if err != nil {
			return nil, err
		}
		if i == 0 {
			found.first = next
		} else if err := next.follows(found.last); err != nil {
			return nil, fmt.Errorf("contribution %d (%s): %w", n, name(n), err)
		}
		found.last, found.hashes = next, append(found.hashes, next.hash)
		report(progress, "checking contributions", n, len(all)-1)
	}
	if len(all)-1 < atLeast {
		return nil, ErrNoContribution
	}
	return found, nil
}

// seal mixes a checked beacon into the last state, makes the keys and the transcript's digest. The proving key is whole where
// the evaluations are.
func (t *Transcript) seal(last *state, p *phase1, evaluations *mpcsetup.Phase2Evaluations, beacon Beacon) (*groth16.ProvingKey, error) {
	final := last.next() // gnark changes parameters in place
	made, verifying := final.params.Seal(&p.commons, evaluations, beacon.Value)
	proving, isProving := made.(*groth16.ProvingKey)
	vk, isVerifying := verifying.(*groth16.VerifyingKey)
	if !isProving || !isVerifying {
		return nil, fmt.Errorf("end the ceremony: gnark returned a %T and a %T", made, verifying)
	}
	digest := beacon.digest(last)
	key, err := vkey.FromCeremony(t.Circuit, t.Version, vk, p.tau, digest)
	if err != nil {
		return nil, fmt.Errorf("end the ceremony: %w", err)
	}
	t.Beacon, t.Digest, t.Key = beacon, digest, key
	return proving, nil
}
