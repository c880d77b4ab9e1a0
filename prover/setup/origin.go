// Where an SRS is from: a record beside its file.

package setup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/google/renameio/v2"
	"golang.org/x/crypto/blake2b"
)

const (
	originVersion = 1
	maxOrigin     = 4 << 20 // as many contributions as package ptau reads, whatever their names
)

// ErrOrigin reports the record of an origin that is damaged or of a later version.
var ErrOrigin = errors.New("the record of the SRS's origin cannot be read")

// Origin says what file an SRS was taken from.
type Origin struct {
	Format   int           `json:"assentSRSOrigin"`
	SRS      assent.Digest `json:"srs"`
	Powers   int           `json:"powers"`
	Size     int64         `json:"sourceSize"`             // bytes
	SHA256   *artifact.Sum `json:"sourceSHA256,omitempty"` // not there when the file was not read to its end
	Pinned   bool          `json:"pinned"`                 // the hash of the file was compared with one that the user gave
	Ceremony *Ceremony     `json:"ceremony,omitempty"`     // not there when the source was an SRS file
}

// Ceremony is what a powers-of-tau file says of its ceremony.
type Ceremony struct {
	Power         int           `json:"power"` // of the file: 2^(power+1) − 1 powers of τ
	Ceremony      int           `json:"ceremonyPower"`
	Whole         bool          `json:"whole"` // all points were read and have the hash that the last contributor left
	Contributions []Contributor `json:"contributions"`
}

// Contributor is a party to a ceremony.
type Contributor struct {
	Name     string `json:"name"`
	Response string `json:"response"`         // BLAKE2b-512, hexadecimal, as the contributor published it
	Beacon   string `json:"beacon,omitempty"` // hexadecimal, of a contribution that was made from public randomness
	Exponent int    `json:"beaconExponent,omitempty"`
}

// setCeremony notes what a powers-of-tau file says.
func (o *Origin) setCeremony(f *ptau.File, powers int) {
	o.Ceremony = &Ceremony{Power: f.Power(), Ceremony: f.CeremonyPower(), Whole: powers == f.Powers() && f.Power() == f.CeremonyPower()}
	for _, c := range f.Contributions() {
		o.Ceremony.Contributions = append(o.Ceremony.Contributions, Contributor{
			Name: c.Name, Response: c.ResponseHex(), Beacon: hex.EncodeToString(c.Beacon), Exponent: c.Exponent,
		})
	}
}

// hashSource hashes the whole file where a hash is expected, or where it is read to its end in any case. It returns the file
// from which to read on: one that was hashed gives what was hashed and nothing else.
func (o *Origin) hashSource(ctx context.Context, r io.ReaderAt, options *ImportOptions) (io.ReaderAt, error) {
	if options.Hash == nil && options.Powers != 0 {
		return r, nil
	}
	sum := sha256.New()
	hashes := []hash.Hash{sum}
	switch len(options.Hash) {
	case 0, sha256.Size:
	case blake2b.Size:
		other, err := blake2b.New512(nil)
		if err != nil {
			return nil, err
		}
		hashes = append(hashes, other)
	default:
		return nil, fmt.Errorf("%w: %d bytes are neither SHA-256 nor BLAKE2b-512", ErrSourceHash, len(options.Hash))
	}
	hashed, err := hashFile(ctx, r, o.Size, hashes, options.Progress)
	if err != nil {
		return nil, err
	}
	if got := hashes[len(hashes)-1].Sum(nil); options.Hash != nil {
		if string(got) != string(options.Hash) {
			return nil, fmt.Errorf("%w: it is %x", ErrSourceHash, got)
		}
		o.Pinned = true
	}
	o.SHA256 = (*artifact.Sum)(sum.Sum(nil))
	return hashed, nil
}

// write writes the record beside the SRS's file.
func (o *Origin) write(path string) error {
	data, err := canonical.Marshal(o)
	if err != nil {
		return err
	}
	return renameio.WriteFile(path+".json", data, 0o644)
}

// ReadOrigin reads the record beside an SRS's file; nil without an error when there is none. Errors are ErrOrigin, together
// with assent.ErrVersion for a record of a newer version, or the file system's.
func ReadOrigin(path string) (*Origin, error) {
	data, err := os.ReadFile(path + ".json")
	if isMissing(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var o Origin
	if err := canonical.UnmarshalVersion(data, &o, maxOrigin, "assentSRSOrigin", originVersion); err != nil {
		return nil, fmt.Errorf("%s.json: %w: %w", path, ErrOrigin, err)
	}
	if o.Format != originVersion {
		return nil, fmt.Errorf("%s.json: %w: it does not say its version", path, ErrOrigin)
	}
	return &o, nil
}
