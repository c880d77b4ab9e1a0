// The file: sections and header.

package ptau

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// Sentinel errors of this package. Errors of a file that cannot be trusted are ErrFormat, ErrTruncated, ErrCurve, ErrPoint,
// ErrPowers, ErrContribution, ErrNoContribution, ErrTrivial or ErrUnsupported.
var (
	// ErrFormat reports a file that is not in snarkjs's format, or has sections that do not fit together.
	ErrFormat = errors.New("not a valid powers-of-tau file")
	// ErrTruncated reports a file that ends too early.
	ErrTruncated = errors.New("the powers-of-tau file is truncated")
	// ErrCurve reports a file of another curve than BN254.
	ErrCurve = errors.New("the powers-of-tau file is of another curve than BN254")
	// ErrPoint reports bytes that are no point of BN254's groups, or infinity.
	ErrPoint = errors.New("the powers-of-tau file has a bad point")
	// ErrPowers reports points that are not the powers of one τ, times one α and β.
	ErrPowers = errors.New("the points are not the powers of one τ")
	// ErrContribution reports a contribution that does not follow from the one before or does not lead to the points.
	ErrContribution = errors.New("the contributions do not hold")
	// ErrNoContribution reports a file to which nobody has contributed: its secret is known to all.
	ErrNoContribution = errors.New("nobody has contributed to the powers-of-tau file")
	// ErrTrivial reports a secret that everybody knows.
	ErrTrivial = errors.New("the secret of the powers-of-tau file is known to everybody")
	// ErrUnsupported reports what this package does not read, such as a later version.
	ErrUnsupported = errors.New("unsupported powers-of-tau file")
)

// MaxPower is the largest power of a file.
const MaxPower = 28

const (
	magic      = "ptau"
	version    = 1
	maxSection = 64 // sections are few; a count beyond it is garbage
	fieldBytes = 32

	headerSection  = 1
	tauG1Section   = 2
	tauG2Section   = 3
	alphaG1Section = 4
	betaG1Section  = 5
	betaG2Section  = 6
	contributions  = 7

	headerBytes = 4 + fieldBytes + 4 + 4
)

// section is where a part of the file lies.
type section struct{ offset, size int64 }

// File is an open powers-of-tau file whose structure and contributions have been checked. It may be used by several
// goroutines.
type File struct {
	r        io.ReaderAt
	closer   io.Closer
	sections map[uint32]section
	size     int64

	power, ceremony int
	chain           []Contribution
}

// Progress is called as something slow gets on: what it is, and how much of it is done. Calls come one at a time.
type Progress = func(task string, done, total int)

// Open opens a file, reads its structure and checks the contributions. Its points are for Check. progress may be nil; it is
// called when the ceremony was so large that even its beginning takes long to hash. Errors are those of the package, the
// context's or the file system's.
func Open(ctx context.Context, path string, progress Progress) (*File, error) {
	opened, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := opened.Stat()
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%w: not a regular file", ErrFormat)
	}
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", path, err), opened.Close())
	}
	f, err := New(ctx, opened, info.Size(), progress)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), opened.Close())
	}
	f.closer = opened
	return f, nil
}

// New does what Open does, for a file of size bytes that is open already and stays the caller's.
func New(ctx context.Context, r io.ReaderAt, size int64, progress Progress) (*File, error) {
	f := &File{r: r, size: size, sections: map[uint32]section{}}
	if err := f.readSections(); err != nil {
		return nil, err
	}
	if err := f.readHeader(); err != nil {
		return nil, err
	}
	if err := f.checkSizes(); err != nil {
		return nil, err
	}
	if err := f.readContributions(); err != nil {
		return nil, err
	}
	if err := f.checkChain(ctx, progress); err != nil {
		return nil, err
	}
	return f, nil
}

// Close closes what Open has opened.
func (f *File) Close() error {
	if f.closer == nil {
		return nil
	}
	return f.closer.Close()
}

// Power returns p: the file has 2^(p+1) − 1 powers of τ in G1.
func (f *File) Power() int { return f.power }

// CeremonyPower returns the power of the ceremony, which is larger than Power where the file was cut down.
func (f *File) CeremonyPower() int { return f.ceremony }

// Powers returns the number of powers of τ in G1.
func (f *File) Powers() int { return f.count(tauG1Section) }

// Contributions returns the contributions in their order. The slice must not be changed.
func (f *File) Contributions() []Contribution { return f.chain }

// count returns how many points a section has.
func (f *File) count(id uint32) int {
	switch id {
	case tauG1Section:
		return 2<<f.power - 1
	case betaG2Section:
		return 1
	default:
		return 1 << f.power
	}
}

// readSections finds the sections. The lengths must add up to the file's.
func (f *File) readSections() error {
	head, err := f.read(0, 12)
	if err != nil {
		return err
	}
	if string(head[:4]) != magic {
		return fmt.Errorf("%w: it does not begin with %q", ErrFormat, magic)
	}
	if v := binary.LittleEndian.Uint32(head[4:]); v != version {
		return fmt.Errorf("%w: version %d, this program reads version %d", ErrUnsupported, v, version)
	}
	// snarkjs writes how many sections it meant to write, which may be more than there are.
	if n := binary.LittleEndian.Uint32(head[8:]); n > maxSection {
		return fmt.Errorf("%w: %d sections", ErrFormat, n)
	}
	for at := int64(len(head)); at < f.size; {
		entry, err := f.read(at, 12)
		if err != nil {
			return err
		}
		id, size := binary.LittleEndian.Uint32(entry), binary.LittleEndian.Uint64(entry[4:])
		at += int64(len(entry))
		if size > uint64(f.size-at) {
			return fmt.Errorf("%w: section %d has %d bytes, %d are left", ErrTruncated, id, size, f.size-at)
		}
		if _, twice := f.sections[id]; twice {
			return fmt.Errorf("%w: section %d is there twice", ErrFormat, id)
		}
		if !slices.Contains(knownSections(), id) {
			return fmt.Errorf("%w: section %d", ErrUnsupported, id)
		}
		f.sections[id] = section{at, int64(size)}
		at += int64(size)
	}
	for id := uint32(headerSection); id <= contributions; id++ {
		if _, ok := f.sections[id]; !ok {
			return fmt.Errorf("%w: section %d is missing", ErrTruncated, id)
		}
	}
	return nil
}

// knownSections are the numbers that snarkjs uses: 1 to 7, and the Lagrange forms.
func knownSections() []uint32 { return []uint32{1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15} }

func (f *File) readHeader() error {
	header := f.sections[headerSection]
	if header.size < 4+fieldBytes {
		return fmt.Errorf("%w: a header of %d bytes", ErrFormat, header.size)
	}
	data, err := f.read(header.offset, int(min(header.size, headerBytes)))
	if err != nil {
		return err
	}
	order := slices.Clone(data[4 : 4+fieldBytes])
	slices.Reverse(order)
	if n := binary.LittleEndian.Uint32(data); n != fieldBytes || new(big.Int).SetBytes(order).Cmp(fp.Modulus()) != 0 {
		return fmt.Errorf("%w: its base field is another one, with %d bytes a coordinate", ErrCurve, n)
	}
	if header.size != headerBytes {
		return fmt.Errorf("%w: a header of %d bytes, want %d", ErrFormat, header.size, headerBytes)
	}
	power, ceremony := binary.LittleEndian.Uint32(data[4+fieldBytes:]), binary.LittleEndian.Uint32(data[8+fieldBytes:])
	if power < 1 || power > ceremony || ceremony > MaxPower {
		return fmt.Errorf("%w: power %d of a ceremony of power %d, want 1 to %d", ErrFormat, power, ceremony, MaxPower)
	}
	f.power, f.ceremony = int(power), int(ceremony)
	return nil
}

// checkSizes compares the lengths of the sections of points with the power.
func (f *File) checkSizes() error {
	for id, width := range map[uint32]int{tauG1Section: g1Bytes, tauG2Section: g2Bytes, alphaG1Section: g1Bytes, betaG1Section: g1Bytes, betaG2Section: g2Bytes} {
		if got, want := f.sections[id].size, int64(f.count(id))*int64(width); got != want {
			return fmt.Errorf("%w: section %d has %d bytes, power %d takes %d", ErrFormat, id, got, f.power, want)
		}
	}
	return nil
}

// read returns n bytes of the file.
func (f *File) read(at int64, n int) ([]byte, error) {
	if at < 0 || int64(n) > f.size-at {
		return nil, fmt.Errorf("%w: %d bytes at %d, the file has %d", ErrTruncated, n, at, f.size)
	}
	data := make([]byte, n)
	if _, err := f.r.ReadAt(data, at); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return nil, fmt.Errorf("%w: %w", ErrTruncated, err)
		}
		return nil, fmt.Errorf("read the powers-of-tau file: %w", err)
	}
	return data, nil
}
