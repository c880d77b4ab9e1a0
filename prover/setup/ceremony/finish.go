// The end of a ceremony: beacon, keys, and what is published.

package ceremony

import (
	"bytes"
	"context"
	"encoding/hex"
	"fmt"
	"os"
	"unicode"
	"unicode/utf8"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

const (
	finishFormat = 1
	finishMagic  = "assent/ceremony/finish/v1"
	maxSmall     = 1 << 20 // bytes of finish.json or of a verifying key

	minBeacon = 32
	maxBeacon = 1024
	maxNote   = 500
)

// Beacon is a public value that nobody could know when the last contribution was made, and what it is.
type Beacon struct {
	Value []byte // 32 bytes to 1024
	Note  string // where everybody can look it up: one line
}

// IsZero reports whether there is no beacon.
func (b Beacon) IsZero() bool { return len(b.Value) == 0 && b.Note == "" }

func (b Beacon) check() error {
	if len(b.Value) < minBeacon || len(b.Value) > maxBeacon {
		return fmt.Errorf("%w: %d bytes, want %d to %d", ErrBeacon, len(b.Value), minBeacon, maxBeacon)
	}
	if len(b.Note) == 0 || len(b.Note) > maxNote || !utf8.ValidString(b.Note) {
		return fmt.Errorf("%w: its note must say in 1 to %d bytes of text where the value is from", ErrBeacon, maxNote)
	}
	for _, r := range b.Note {
		if !unicode.IsPrint(r) {
			return fmt.Errorf("%w: its note holds %+q, want one line of printable text", ErrBeacon, r)
		}
	}
	return nil
}

// digest is the digest of a transcript that ends with a state and this beacon. Everything before is in the state's hash.
func (b Beacon) digest(last *state) assent.Digest {
	var w evmwords.Writer
	w.Text(finishMagic).Word(last.hash).Uint(uint64(last.index)).Word(field.Keccak(b.Value)).Word(field.Keccak([]byte(b.Note)))
	return field.Keccak(w.Bytes())
}

// finish is finish.json. All of it but the beacon follows from the other files.
type finish struct {
	Format        int            `json:"assentCeremony"`
	Circuit       string         `json:"circuit"`
	Version       int            `json:"version"`
	SRS           assent.Digest  `json:"srs"`
	Phase1        artifact.Sum   `json:"phase1"`
	Initial       artifact.Sum   `json:"initial"`
	Contributions []artifact.Sum `json:"contributions"`
	Beacon        string         `json:"beacon"`
	Note          string         `json:"beaconNote"`
	Transcript    assent.Digest  `json:"transcript"`
	Key           assent.Digest  `json:"verifyingKey"`
}

// record returns the bytes of finish.json.
func (t *Transcript) record() ([]byte, error) {
	return canonical.Marshal(&finish{
		Format: finishFormat, Circuit: t.Circuit, Version: t.Version, SRS: t.SRS, Phase1: t.Phase1, Initial: t.Initial,
		Contributions: t.Contributions, Beacon: hex.EncodeToString(t.Beacon.Value), Note: t.Beacon.Note,
		Transcript: t.Digest, Key: t.Key.Hash,
	})
}

// KeyFile is the name of the verifying key's file in the folder of a ceremony that has ended.
func KeyFile(circuit string) string { return circuit + ".vk" }

// Finish checks a transcript as Verify does, mixes the beacon in, puts the proving key into a store, and writes the verifying
// key and finish.json into the folder. The beacon must have been fixed after the last contribution, or its maker could have
// chosen the outcome; say before the ceremony which one it will be.
//
// Of a ceremony that has ended only the key is installed again; the beacon must be the same or the zero Beacon. That is how
// others get the proving key. Errors are those of the package, of package ptau, setup.ErrCircuit, the context's or the
// file system's.
func Finish(ctx context.Context, dir string, circuit setup.Circuit, file *ptau.File, beacon Beacon, store *setup.Store, progress setup.Progress) (t *Transcript, err error) {
	c, f, err := lockFor(ctx, dir, circuit)
	if err != nil {
		return nil, err
	}
	defer f.unlock(&err)
	ended := f.finished()
	if beacon, err = f.beacon(beacon); err != nil {
		return nil, err
	}
	found, proving, err := f.keys(ctx, c, file, beacon, progress)
	if err == nil && ended {
		err = f.checkFinish(found)
	}
	if err != nil {
		return nil, err
	}
	if err := store.Install(ctx, circuit, found.Key, proving); err != nil {
		return nil, err
	}
	if !ended {
		err = f.writeFinish(found)
	}
	if err != nil {
		return nil, err
	}
	return found, nil
}

// keys checks a transcript and makes the keys. The proving key needs what gnark computes together with the first file, so that
// is made anew and compared as a whole: its hash is over every byte.
func (f *folder) keys(ctx context.Context, c *compiled, file *ptau.File, beacon Beacon, progress setup.Progress) (*Transcript, *groth16.ProvingKey, error) {
	chain, err := f.checkChain(ctx, c, 1, progress)
	if err != nil {
		return nil, nil, err
	}
	first, evaluations, p, err := c.begin(ctx, file, progress)
	if err != nil {
		return nil, nil, err
	}
	if first.hash != chain.hashes[0] {
		return nil, nil, fmt.Errorf("%s: %w: it ends with the hash %s, computed anew it is %s", name(0), ErrInitial, chain.hashes[0], first.hash)
	}
	report(progress, "making the keys", 0, 1)
	t := c.transcript(chain, p)
	proving, err := t.seal(chain.last, p, evaluations, beacon)
	if err != nil {
		return nil, nil, err
	}
	report(progress, "making the keys", 1, 1)
	return t, proving, ctx.Err()
}

// beacon returns the beacon to end with: the one that is given, or that of a ceremony that has ended, which a given one must
// be unless it is zero.
func (f *folder) beacon(given Beacon) (Beacon, error) {
	beacon := given
	if f.finished() {
		said, err := f.readFinish()
		if err != nil {
			return Beacon{}, err
		}
		beacon = said.beacon()
		if !given.IsZero() && (given.Note != beacon.Note || !bytes.Equal(given.Value, beacon.Value)) {
			return Beacon{}, fmt.Errorf("%w: the ceremony has ended with another one", ErrBeacon)
		}
	}
	return beacon, beacon.check()
}

// beacon returns the beacon that finish.json names, without a value where that is no hexadecimal number.
func (f *finish) beacon() Beacon {
	value, err := hex.DecodeString(f.Beacon)
	if err != nil {
		value = nil
	}
	return Beacon{Value: value, Note: f.Note}
}

// writeFinish writes down how the ceremony ended, finish.json last.
func (f *folder) writeFinish(t *Transcript) error {
	record, err := t.record()
	if err != nil {
		return err
	}
	if err := f.replace(f.path(KeyFile(t.Circuit)), t.Key.Encode()); err != nil {
		return err
	}
	return f.replace(f.path(FinishFile), record)
}

// checkFinish compares finish.json and the verifying key's file with what the transcript led to.
func (f *folder) checkFinish(t *Transcript) error {
	record, err := t.record()
	if err != nil {
		return err
	}
	for name, want := range map[string][]byte{FinishFile: record, KeyFile(t.Circuit): t.Key.Encode()} {
		got, err := f.readSmall(name)
		if err != nil {
			return err
		}
		if !bytes.Equal(got, want) {
			return fmt.Errorf("%s: %w: transcript and beacon lead to the key %s", name, ErrFinish, t.Key.Hash)
		}
	}
	return nil
}

// readFinish reads finish.json. Errors are ErrFinish or the file system's.
func (f *folder) readFinish() (*finish, error) {
	data, err := f.readSmall(FinishFile)
	if err != nil {
		return nil, err
	}
	said := new(finish)
	if err := canonical.UnmarshalVersion(data, said, maxSmall, "assentCeremony", finishFormat); err != nil {
		return nil, fmt.Errorf("%s: %w: %w", FinishFile, ErrFinish, err)
	}
	return said, nil
}

// readSmall reads a file whose length is not known beforehand.
func (f *folder) readSmall(name string) ([]byte, error) {
	info, err := os.Stat(f.path(name))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFinish, err)
	}
	if !info.Mode().IsRegular() || info.Size() > maxSmall {
		return nil, fmt.Errorf("%s: %w: not a file of at most %d bytes", name, ErrFinish, maxSmall)
	}
	return os.ReadFile(f.path(name))
}
