// The file of an SRS.
//
// It begins with a header of 32-byte words, then come the SHA-256 hashes of the chunks, then the points:
//
//	"assent/srs/v1", "bn254", number of powers, [τ]2 (4 words),
//	SHA-256 of the chunk hashes, SHA-256 of all words before
//	SHA-256 of each chunk of 4096 points
//	[τ^0]1, [τ^1]1, … as 64 bytes each
//
// Hashing by chunks lets a reader take the first powers of a large SRS without reading the others.

package setup

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
)

const (
	srsMagic  = "assent/srs/v1"
	srsCurve  = "bn254"
	srsHeader = 9 * evmwords.Size
	// maxPowers is the most powers that a file may hold.
	maxPowers = 1<<28 + spareEntries
	// spareEntries is what a file holds beyond a power of two, for PLONK's blinding.
	spareEntries = 8
)

// ErrSRS reports an SRS file that is malformed, corrupt, or does not hold the powers of one τ.
var ErrSRS = errors.New("SRS file is not valid")

// srsFile is an SRS file whose header and chunk hashes have been checked.
type srsFile struct {
	r      io.ReaderAt
	powers int
	tau    bn254.G2Affine
	sums   []byte
}

func chunkCount(powers int) int { return (powers + chunkPoints - 1) / chunkPoints }

// withSRSFile opens a file, checks everything but its points and hands it to use. Errors are ErrSRS, the
// file system's or those of use.
func withSRSFile(path string, use func(*srsFile) error) (err error) {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	s, err := newSRSFile(f, info.Size())
	if err == nil {
		err = use(s)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// newSRSFile reads the header and the chunk hashes of a file of size bytes.
func newSRSFile(r io.ReaderAt, size int64) (*srsFile, error) {
	s := &srsFile{r: r}
	head := make([]byte, srsHeader)
	if _, err := r.ReadAt(head, 0); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrSRS, err)
	}
	tableSum, err := s.readHeader(head)
	if err != nil {
		return nil, err
	}
	table := chunkCount(s.powers) * sha256.Size
	if want := int64(srsHeader) + int64(table) + int64(s.powers)*pcs.PointSize; size != want {
		return nil, fmt.Errorf("%w: %d bytes, %d powers take %d", ErrSRS, size, s.powers, want)
	}
	s.sums = make([]byte, table)
	if _, err := r.ReadAt(s.sums, srsHeader); err != nil {
		return nil, fmt.Errorf("%w: chunk hashes: %w", ErrSRS, err)
	}
	if sha256.Sum256(s.sums) != tableSum {
		return nil, fmt.Errorf("%w: the chunk hashes are corrupt", ErrSRS)
	}
	return s, nil
}

func (s *srsFile) readHeader(head []byte) (tableSum [sha256.Size]byte, err error) {
	body := head[:srsHeader-sha256.Size]
	if sha256.Sum256(body) != [sha256.Size]byte(head[len(body):]) {
		return tableSum, fmt.Errorf("%w: no SRS file of this version, or its header is corrupt", ErrSRS)
	}
	r := evmwords.NewReader(body)
	magic, curve := r.Text("magic"), r.Text("curve")
	powers := r.Uint("number of powers")
	s.tau = r.G2("τ in G2")
	tableSum = r.Word("hash of the chunk hashes")
	if err := r.Close(); err != nil {
		return tableSum, fmt.Errorf("%w: %w", ErrSRS, err)
	}
	if magic != srsMagic || curve != srsCurve {
		return tableSum, fmt.Errorf("%w: %q over %q, want %q over %q", ErrSRS, magic, curve, srsMagic, srsCurve)
	}
	if powers < 2 || powers > maxPowers {
		return tableSum, fmt.Errorf("%w: %d powers, want 2 to %d", ErrSRS, powers, maxPowers)
	}
	s.powers = int(powers)
	return tableSum, nil
}

// points reads the first n points, n ≤ powers.
func (s *srsFile) points(ctx context.Context, n int) ([]bn254.G1Affine, error) {
	out := make([]bn254.G1Affine, n)
	if err := s.read(ctx, 0, out); err != nil {
		return nil, err
	}
	_, _, generator, _ := bn254.Generators()
	if !out[0].Equal(&generator) {
		return nil, fmt.Errorf("%w: the first power is not the generator", ErrSRS)
	}
	return out, nil
}

// read fills points from the first-th on, a multiple of chunkPoints. Every chunk's hash is compared before it is looked at.
func (s *srsFile) read(ctx context.Context, first int, points []bn254.G1Affine) error {
	start := int64(srsHeader + len(s.sums))
	return forChunks(ctx, first, first+len(points), func(from, to int) error {
		whole := min(from+chunkPoints, s.powers)
		raw := make([]byte, (whole-from)*pcs.PointSize)
		if _, err := s.r.ReadAt(raw, start+int64(from)*pcs.PointSize); err != nil {
			return fmt.Errorf("%w: points %d to %d: %w", ErrSRS, from, whole-1, err)
		}
		at := from / chunkPoints * sha256.Size
		if sha256.Sum256(raw) != [sha256.Size]byte(s.sums[at:at+sha256.Size]) {
			return fmt.Errorf("%w: points %d to %d are corrupt", ErrSRS, from, whole-1)
		}
		if err := decodePoints(points[from-first:to-first], raw, from); err != nil {
			return fmt.Errorf("%w: %w", ErrSRS, err)
		}
		return nil
	})
}

// isMissing reports whether opening failed because there is no such file.
func isMissing(err error) bool { return errors.Is(err, fs.ErrNotExist) }
