// Files as strangers may send them.

package ceremony

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/frontend"
)

const (
	challengeAt = headerBytes
	commitAt    = challengeAt + 32
	deltaAt     = commitAt + proofBytes
	zAt         = deltaAt + deltaBytes
)

// sealed makes the last word the hash of the others again.
func sealed(file []byte) []byte {
	body := file[:len(file)-endBytes]
	sum := sha256.Sum256(body)
	return append(bytes.Clone(body), sum[:]...)
}

func refusedFile(t *testing.T, what string, file []byte) {
	t.Helper()
	if _, err := parse(file, compiledCubic(t)); !errors.Is(err, ErrFile) && !errors.Is(err, ErrCircuit) {
		t.Errorf("%s: %v", what, err)
	}
}

func TestFilesAreReadBack(t *testing.T) {
	dir := begun(t, 2)
	for i := range 3 {
		file, err := os.ReadFile(filepath.Join(dir, name(i)))
		must(t, err)
		s, err := parse(file, compiledCubic(t))
		must(t, err)
		if !bytes.Equal(s.encode(), file) || int64(len(file)) != s.size() {
			t.Errorf("%s is written otherwise", name(i))
		}
	}
}

// Each bit counts, and so does each byte at the end.
func TestTruncatedAndFlippedFilesAreRefused(t *testing.T) {
	c := compiledCubic(t)
	file := load(t, begun(t, 1), 1).encode()
	for n := range file {
		if _, err := parse(file[:n], c); !errors.Is(err, ErrFile) {
			t.Fatalf("%d bytes: %v", n, err)
		}
	}
	refusedFile(t, "a byte more", append(bytes.Clone(file), 0))
	for bit := range 8 * len(file) {
		flipped := bytes.Clone(file)
		flipped[bit/8] ^= 1 << (bit % 8)
		if _, err := parse(flipped, c); !errors.Is(err, ErrFile) && !errors.Is(err, ErrCircuit) {
			t.Fatalf("bit %d: %v", bit, err)
		}
	}
}

// Somebody who seals a changed file again gets no further: each byte is either malformed then, or not what was contributed.
func TestSealedAgainChangesAreRefused(t *testing.T) {
	c, dir := compiledCubic(t), begun(t, 1)
	before, file := load(t, dir, 0), load(t, dir, 1).encode()
	for at := range len(file) - endBytes {
		flipped := bytes.Clone(file)
		flipped[at] ^= 1
		s, err := parse(sealed(flipped), c)
		if err == nil {
			err = s.follows(before)
		}
		if !errors.Is(err, ErrFile) && !errors.Is(err, ErrCircuit) && !errors.Is(err, ErrContribution) {
			t.Fatalf("byte %d: %v", at, err)
		}
	}
}

// Infinity, points off the curve or outside the subgroup, and second spellings of a point are refused.
func TestBadPointsAreRefused(t *testing.T) {
	file := load(t, begun(t, 1), 1).encode()
	put := func(at int, with []byte) []byte {
		out := bytes.Clone(file)
		copy(out[at:], with)
		return sealed(out)
	}
	var outside evmwords.Writer
	outside.G2(outsideSubgroup())
	large := bytes.Repeat([]byte{0xff}, 32)
	for what, changed := range map[string][]byte{
		"[x]1 at infinity":              put(commitAt, make([]byte, 64)),
		"the proof at infinity":         put(commitAt+64, make([]byte, 128)),
		"the proof outside":             put(commitAt+64, outside.Bytes()),
		"[δ]1 at infinity":              put(deltaAt, make([]byte, 64)),
		"[δ]2 at infinity":              put(deltaAt+64, make([]byte, 128)),
		"[δ]2 outside the subgroup":     put(deltaAt+64, outside.Bytes()),
		"a point of Z at infinity":      put(zAt, make([]byte, 64)),
		"a point of Z off the curve":    put(zAt+32, make([]byte, 32)),
		"a coordinate beyond the field": put(zAt, large),
		"a number beyond 64 bits":       put(headerBytes-64, large),
		"a number beyond 9999":          put(headerBytes-64, uintWord(10000)),
		"a domain beyond the field's":   put(headerBytes-128, uintWord(1<<40)),
		"a domain of one":               put(headerBytes-128, uintWord(1)),
		"another version of the format": put(0, []byte("assent/ceremony/v2")),
		"the first file's length":       sealed(file[:len(file)-proofBytes]),
		"the number of a first file":    put(headerBytes-64, uintWord(0)),
	} {
		refusedFile(t, what, changed)
	}
}

// outsideSubgroup returns a point of the twist that is not in G2.
func outsideSubgroup() bn254.G2Affine {
	_, _, _, g := bn254.Generators()
	var p bn254.G2Affine
	var b, cube bn254.E2 // of the curve y² = x³ + b
	cube.Square(&g.X).Mul(&cube, &g.X)
	b.Square(&g.Y).Sub(&b, &cube)
	for x := uint64(1); ; x++ {
		p.X.A0.SetUint64(x)
		p.Y.Square(&p.X).Mul(&p.Y, &p.X).Add(&p.Y, &b)
		if p.Y.Legendre() != 1 {
			continue
		}
		p.Y.Sqrt(&p.Y)
		if !p.IsInSubGroup() {
			return p
		}
	}
}

func uintWord(v uint64) []byte { return new(evmwords.Writer).Uint(v).Bytes() }

// A file may claim any size, or have it: nothing is allocated before it is compared with the circuit's.
func TestLargeFilesCostNothing(t *testing.T) {
	dir := begun(t, 1)
	path := filepath.Join(dir, name(1))
	claims := load(t, dir, 1)
	claims.domain, claims.private = maxCircuit, maxCircuit
	save(t, dir, 1, claims)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if _, err := readState(path, compiledCubic(t)); !errors.Is(err, ErrCircuit) {
		t.Errorf("a large claim: %v", err)
	}
	claims.domain, claims.private = compiledCubic(t).domain, compiledCubic(t).private
	save(t, dir, 1, claims)
	must(t, os.Truncate(path, 1<<30)) // takes no room on the disk
	if _, err := readState(path, compiledCubic(t)); !errors.Is(err, ErrFile) {
		t.Errorf("a large file: %v", err)
	}
	finish := filepath.Join(dir, FinishFile)
	must(t, os.WriteFile(finish, nil, 0o644))
	must(t, os.Truncate(finish, 1<<30))
	if err := verifyFolder(t, dir); !errors.Is(err, ErrFinish) {
		t.Errorf("a large finish.json: %v", err)
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 64<<20 {
		t.Errorf("%d bytes allocated", used)
	}
	if _, err := readState(dir, compiledCubic(t)); !errors.Is(err, ErrFile) {
		t.Errorf("a folder: %v", err)
	}
}

// Somebody may name the wrong file: what is in it must not come back in the error.
func TestNothingOfAnotherFileIsRepeated(t *testing.T) {
	secret := strings.Repeat("SECRET", 400)
	_, err := parse([]byte(secret), compiledCubic(t))
	if !errors.Is(err, ErrFile) || strings.Contains(err.Error(), "SECRET") {
		t.Errorf("%v", err)
	}
}

// unused has a public input in no constraint, which anybody could change in a valid proof.
type unused struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
	Z frontend.Variable `gnark:",public"`
}

func (c *unused) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Mul(c.X, c.X))
	api.AssertIsDifferent(c.X, 0)
	return nil
}

// No ceremony begins for a circuit whose key would be refused at its end.
func TestUnusableCircuitsAreRefusedAtTheBeginning(t *testing.T) {
	_, err := New(t.Context(), filepath.Join(t.TempDir(), "c"), toy{"unused", &unused{}}, phase1File(t), nil)
	if !errors.Is(err, ErrUnusable) {
		t.Errorf("%v", err)
	}
}

func FuzzParse(f *testing.F) {
	dir := begun(f, 1)
	for i := range 2 {
		f.Add(load(f, dir, i).encode())
	}
	c := compiledCubic(f)
	f.Fuzz(func(t *testing.T, file []byte) {
		for _, candidate := range [][]byte{file, sealedAny(file)} {
			s, err := parse(candidate, c)
			if err == nil && !bytes.Equal(s.encode(), candidate) {
				t.Fatal("read, written otherwise")
			}
			if err != nil && !errors.Is(err, ErrFile) && !errors.Is(err, ErrCircuit) {
				t.Fatalf("unnamed error: %v", err)
			}
		}
	})
}

func sealedAny(file []byte) []byte {
	if len(file) < endBytes {
		return file
	}
	return sealed(file)
}
