package ptau_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

// Lengths in the files of testdata, which have power 4.
const (
	headerAt = 12 + 12
	tauG1At  = headerAt + 44 + 12
	tauG2At  = tauG1At + 31*64 + 12
	alphaAt  = tauG2At + 16*128 + 12
	betaAt   = alphaAt + 16*64 + 12
	betaG2At = betaAt + 16*64 + 12
	chainAt  = betaG2At + 128 + 12
)

// check opens a file and checks its points.
func check(t *testing.T, file []byte, options ptau.Options) error {
	t.Helper()
	f, err := ptau.New(t.Context(), bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		return err
	}
	_, err = f.Check(t.Context(), options)
	return err
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// Files that snarkjs 0.7.6 has made and verified are accepted, with the response hashes that it showed.
func TestFilesOfSnarkjs(t *testing.T) {
	first, second := "52dd85b3cf2c67f4e03ba276ef44c6d1", "7af2e0eaf15c017ed98e9d7b264f4712"
	for _, test := range []struct {
		name      string
		power     int
		responses []string
	}{
		{"two.ptau", 4, []string{first, second}},
		{"beacon.ptau", 4, []string{first, second, "b8f7496fd93c70664781f62c3fe51a11"}},
		{"prepared.ptau", 4, []string{first, second, "b8f7496fd93c70664781f62c3fe51a11"}},
		{"cut.ptau", 3, []string{first, second, "b8f7496fd93c70664781f62c3fe51a11"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, err := ptau.Open(t.Context(), filepath.Join("testdata", test.name), nil)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() {
				if err := f.Close(); err != nil {
					t.Error(err)
				}
			})
			if f.Power() != test.power || f.CeremonyPower() != 4 || f.Powers() != 2<<test.power-1 {
				t.Errorf("power %d of %d with %d powers", f.Power(), f.CeremonyPower(), f.Powers())
			}
			if len(f.Contributions()) != len(test.responses) {
				t.Fatalf("%d contributions, want %d", len(f.Contributions()), len(test.responses))
			}
			for i, want := range test.responses {
				if got := f.Contributions()[i].ResponseHex(); !strings.HasPrefix(got, want) {
					t.Errorf("response %d is %s, want %s…", i, got, want)
				}
			}
			if _, err := f.Check(t.Context(), ptau.Options{}); err != nil {
				t.Error(err)
			}
		})
	}
	f, err := ptau.Open(t.Context(), "testdata/beacon.ptau", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	last := f.Contributions()[2]
	if f.Contributions()[1].Name != "Second party" || last.Name != "Beacon" || len(last.Beacon) != 31 || last.Exponent != 10 {
		t.Errorf("names or beacon: %+v", last)
	}
}

// What snarkjs refuses, or makes but nobody should use, gets an error with a name.
func TestRefusedFiles(t *testing.T) {
	two, beacon := read(t, "two.ptau"), read(t, "beacon.ptau")
	beacon[len(beacon)-1] ^= 1 // of its value
	edit := func(change func([]byte) []byte) []byte { return change(bytes.Clone(two)) }
	put := func(at int, value uint32) []byte {
		return edit(func(b []byte) []byte { binary.LittleEndian.PutUint32(b[at:], value); return b })
	}
	for _, test := range []struct {
		name string
		file []byte
		want error
	}{
		{"nobody contributed", read(t, "new.ptau"), ptau.ErrNoContribution},
		{"another beacon than the one that the numbers are from", beacon, ptau.ErrContribution},
		{"another curve", read(t, "bls12-381.ptau"), ptau.ErrCurve},
		{"another prime of the same size", edit(func(b []byte) []byte { b[headerAt+4] ^= 2; return b }), ptau.ErrCurve},
		{"empty", nil, ptau.ErrTruncated},
		{"another kind of file", []byte("zkey and something behind it"), ptau.ErrFormat},
		{"a later version", put(4, 2), ptau.ErrUnsupported},
		{"an absurd number of sections", put(8, 1<<31), ptau.ErrFormat},
		{"cut in the points", two[:tauG2At+1000], ptau.ErrTruncated},
		{"cut between sections", two[:betaAt-12], ptau.ErrTruncated},
		{"cut in the contributions", two[:len(two)-1], ptau.ErrTruncated},
		{"a byte behind the end", append(bytes.Clone(two), 0), ptau.ErrTruncated},
		{"a section twice", append(bytes.Clone(two), two[betaG2At-12:chainAt-12]...), ptau.ErrFormat},
		{"an unknown section", put(betaG2At-12, 99), ptau.ErrUnsupported},
		{"a section that claims more than there is", edit(func(b []byte) []byte { b[tauG1At-4] = 1; return b }), ptau.ErrTruncated},
		{"another power", put(headerAt+36, 5), ptau.ErrFormat},
		{"power 0", put(headerAt+36, 0), ptau.ErrFormat},
		{"a ceremony beyond 28", put(headerAt+40, 29), ptau.ErrFormat},
		{"a ceremony below the power", put(headerAt+40, 3), ptau.ErrFormat},
		{"a hundred contributions", put(chainAt, 100), ptau.ErrTruncated},
		{"one contribution more than the most", put(chainAt, 1<<10+1), ptau.ErrUnsupported},
		{"a million contributions", put(chainAt, 1<<20), ptau.ErrUnsupported},
		{"one contribution less", put(chainAt, 1), ptau.ErrFormat},
		{"a point off the curve", edit(func(b []byte) []byte { b[tauG1At+5*64] ^= 1; return b }), ptau.ErrPoint},
		{"a coordinate y + p", edit(func(b []byte) []byte { addOrder(b[tauG1At+32:]); return b }), ptau.ErrPoint},
		{"infinity", edit(func(b []byte) []byte { clear(b[alphaAt+3*64 : alphaAt+4*64]); return b }), ptau.ErrPoint},
		{"a power twice", edit(func(b []byte) []byte { copy(b[tauG1At+7*64:], b[tauG1At+6*64:tauG1At+7*64]); return b }), ptau.ErrPowers},
		{"the last power wrong", edit(func(b []byte) []byte { copy(b[tauG1At+30*64:], b[tauG1At:tauG1At+64]); return b }), ptau.ErrPowers},
		{"a power in G2 twice", edit(func(b []byte) []byte { copy(b[tauG2At+7*128:], b[tauG2At+6*128:tauG2At+7*128]); return b }), ptau.ErrPowers},
		{"α for β", edit(func(b []byte) []byte { copy(b[betaAt+64:betaG2At-12], b[alphaAt+64:]); return b }), ptau.ErrPowers},
	} {
		t.Run(test.name, func(t *testing.T) {
			if err := check(t, test.file, ptau.Options{}); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
}

// addOrder adds the field's order to a coordinate, which then is another name for the same number.
func addOrder(b []byte) {
	var e fp.Element
	for i := range e {
		e[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	carry := uint64(0)
	order := fp.Modulus().Bits()
	for i := range e {
		sum := e[i] + uint64(order[i]) + carry
		carry = 0
		if sum < e[i] {
			carry = 1
		}
		binary.LittleEndian.PutUint64(b[8*i:], sum)
	}
}

// Every byte counts: whatever single byte is changed, the file is refused, but for what no hash in it covers: the
// contributors' names, the answers of all but the last, and what lies unused in the state of its hash. A published hash of
// the file covers those. Bytes are taken at a stride that is prime to the lengths of points.
func TestEveryByteCounts(t *testing.T) {
	two := read(t, "two.ptau")
	_, second, _ := bytes.Cut(two, []byte("First"))
	secondAt := len(two) - len(second)
	free := func(at int) bool {
		partial := 3*64 + 2*128 + 6*64 + 3*128
		inFirst := at >= chainAt+4+partial && at < chainAt+4+partial+216
		unused := at >= secondAt+partial+96 && at < secondAt+partial+128 || at >= secondAt+partial+208 && at < secondAt+partial+216
		name := at >= secondAt-5 && at < secondAt || at >= len(two)-len("Second party")
		return inFirst || unused || name || at >= 8 && at < 12
	}
	for at := 0; at < len(two); at += 61 {
		if free(at) {
			continue
		}
		file := bytes.Clone(two)
		file[at] ^= 0x15
		if check(t, file, ptau.Options{}) == nil {
			t.Errorf("byte %d is changed and nothing is said", at)
		}
	}
}

// What a cheat writes is refused although every hash and proof that it can make is right.
// cancel contributes the number that makes τ what is wanted: its author must know all others'.
// A point of the twist outside the subgroup of order r is refused, in a section and in a contribution.
// outsideSubgroup returns a point of the twist with a small x: one in 2^254 of them is in the subgroup.
// Visitors see each point once and in order, and as many as were asked for.
func TestVisit(t *testing.T) {
	c, err := ptautest.New(t.Context(), 4, 3)
	if err != nil {
		t.Fatal(err)
	}
	c.Contribute("a")
	file := c.Encode()
	for _, test := range []struct{ powers, tauG1, others int }{{0, 31, 16}, {31, 31, 16}, {12, 12, 6}, {2, 2, 2}} {
		var tauG1, alphaG1, betaG1 []bn254.G1Affine
		var tauG2 []bn254.G2Affine
		g1 := func(to *[]bn254.G1Affine) func(int, []bn254.G1Affine) error {
			return func(first int, points []bn254.G1Affine) error {
				if first != len(*to) {
					t.Errorf("point %d after %d", first, len(*to))
				}
				*to = append(*to, points...)
				return nil
			}
		}
		visit := ptau.Visitor{TauG1: g1(&tauG1), AlphaG1: g1(&alphaG1), BetaG1: g1(&betaG1), TauG2: func(_ int, points []bn254.G2Affine) error {
			tauG2 = append(tauG2, points...)
			return nil
		}}
		if err := check(t, file, ptau.Options{Powers: test.powers, Visit: visit}); err != nil {
			t.Fatal(err)
		}
		if len(tauG1) != test.tauG1 || len(tauG2) != test.others || len(alphaG1) != test.others || len(betaG1) != test.others {
			t.Errorf("%d powers: %d, %d, %d, %d points", test.powers, len(tauG1), len(tauG2), len(alphaG1), len(betaG1))
		}
		for i := range tauG1 {
			if !tauG1[i].Equal(&c.TauG1[i]) {
				t.Fatalf("point %d differs", i)
			}
		}
	}
	failed := errors.New("disk full")
	visit := ptau.Visitor{TauG1: func(int, []bn254.G1Affine) error { return failed }}
	if err := check(t, file, ptau.Options{Visit: visit}); !errors.Is(err, failed) {
		t.Errorf("a visitor's error became %v", err)
	}
	if err := check(t, file, ptau.Options{Powers: 32}); !errors.Is(err, ptau.ErrUnsupported) {
		t.Errorf("more powers than there are: %v", err)
	}
}

// Beacons cost their author nothing: the same value may be in a file many times. What they take to check is bounded, is
// seen, can be ended, which says nothing of the file, and comes after all that is quick.
func TestBeaconsTakeBoundedTime(t *testing.T) {
	for _, test := range []struct {
		name  string
		cheat func(c *ptautest.Ceremony)
		want  error
		not   error
	}{
		{"one that takes hours", func(c *ptautest.Ceremony) { c.Contributions[0].Exponent = 33 }, ptau.ErrUnsupported, context.Canceled},
		{"two that take long", func(c *ptautest.Ceremony) {
			c.Contributions[0].Exponent, c.Contributions[1].Exponent = 32, 32
		}, ptau.ErrUnsupported, context.Canceled},
		{"one that does not follow", func(c *ptautest.Ceremony) {
			c.Contributions[0].Exponent = 31
			c.Contributions[0].G1[2] = c.Contributions[0].G1[1]
		}, ptau.ErrContribution, context.Canceled},
		{"one that is ended", func(c *ptautest.Ceremony) { c.Contributions[0].Exponent = 31 }, context.Canceled, ptau.ErrContribution},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := ptautest.New(t.Context(), 2, 7)
			if err != nil {
				t.Fatal(err)
			}
			c.Contribute("a")
			c.Contribute("b")
			for i := range c.Contributions {
				c.Contributions[i].Beacon, c.Contributions[i].Exponent = []byte{1}, 10
			}
			test.cheat(c)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			progress := func(task string, _, _ int) {
				if task == "hashing a beacon" {
					cancel()
				}
			}
			file := c.Encode()
			_, err = ptau.New(ctx, bytes.NewReader(file), int64(len(file)), progress)
			if !errors.Is(err, test.want) || errors.Is(err, test.not) {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
}

// A cancelled context ends the reading.
func TestCancel(t *testing.T) {
	file := read(t, "two.ptau")
	f, err := ptau.New(t.Context(), bytes.NewReader(file), int64(len(file)), nil)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := f.Check(ctx, ptau.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("check: %v", err)
	}
	if _, err := ptau.New(ctx, bytes.NewReader(file), int64(len(file)), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("open: %v", err)
	}
}

// No input makes the reader panic or take much memory.
func FuzzFile(f *testing.F) {
	for _, name := range []string{"two.ptau", "beacon.ptau", "cut.ptau"} {
		data, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		// A header may say that the ceremony was of any power, and a beacon that it was hashed often: both take long.
		progress := func(_ string, _, total int) {
			if total > 4 {
				cancel()
			}
		}
		file, err := ptau.New(ctx, bytes.NewReader(data), int64(len(data)), progress)
		if err != nil {
			return
		}
		_, _ = file.Check(t.Context(), ptau.Options{})
	})
}
