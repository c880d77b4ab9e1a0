package columnar

import (
	"bytes"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// circuitBytes is the length of what stands for the circuit's proof.
const circuitBytes = 3

// sampleArgument returns an argument of the right shape that proves nothing.
func sampleArgument(s *System, vars int) *Argument {
	rng := rand.New(rand.NewPCG(1, 2))
	point := func() bn254.G1Affine { return multiple(rng.Int64()) }
	a := &Argument{Mask: point(), Gamma: randomScalar(rng), Value: randomScalar(rng), Circuit: []byte{1, 2, 3}, Opening: &pcs.Opening{}}
	from, to := s.FirstPhase()
	for range to - from {
		a.First = append(a.First, point())
	}
	from, to = s.SecondPhase()
	for range to - from {
		a.Second = append(a.Second, point())
	}
	copy(a.Point[:], randomScalars(rng, Vars))
	for range vars - 4 {
		a.Opening.Folds = append(a.Opening.Folds, point())
		a.Opening.Halves = append(a.Opening.Halves, [2]fr.Element(randomScalars(rng, 2)))
	}
	copy(a.Opening.Low[:], randomScalars(rng, len(a.Opening.Low)))
	a.Opening.Q, a.Opening.W = point(), point()
	return a
}

func argued() (*System, Size, []byte) {
	d := newDraft()
	d.Lookup("b", Side{Span: d.left.All(), Tuple: []Expr{d.x}}, Side{Span: d.right.All(), Tuple: []Expr{d.y}}, d.uses)
	s := d.MustCompile()
	size := Size{Last: 100, Vars: 7}
	return s, size, sampleArgument(s, size.Vars).Encode()
}

// words says of each 32-byte word of an encoded argument whether it is a coordinate (the first or second of a
// point) or a scalar.
func words(s *System, size Size) (kinds []byte) {
	points := func(n int) {
		for range n {
			kinds = append(kinds, 'x', 'y')
		}
	}
	points(s.NumColumns() - s.NumSlots() + 1)
	kinds = append(kinds, bytes.Repeat([]byte{'s'}, Vars+2)...)
	points(size.Vars - 4)
	kinds = append(kinds, bytes.Repeat([]byte{'s'}, 16+2*(size.Vars-4))...)
	points(2)
	return kinds
}

func TestArgumentRoundTrip(t *testing.T) {
	s, size, raw := argued()
	if want := s.ArgumentSize(size) + circuitBytes; len(raw) != want || len(raw) != 32*len(words(s, size))+circuitBytes {
		t.Errorf("%d bytes, want %d", len(raw), want)
	}
	a, err := s.Decode(raw, size, circuitBytes)
	if err != nil || !bytes.Equal(a.Encode(), raw) {
		t.Errorf("decoded, it encodes differently (%v)", err)
	}
}

// A proof has one spelling: a byte changed is refused, or it is another proof.
func TestArgumentIsStrict(t *testing.T) {
	s, size, raw := argued()
	for at := range raw {
		changed := bytes.Clone(raw)
		changed[at] ^= 1 << (at % 8)
		a, err := s.Decode(changed, size, circuitBytes)
		if err == nil && !bytes.Equal(a.Encode(), changed) {
			t.Fatalf("byte %d changed: read as another argument", at)
		}
		if err != nil && !errors.Is(err, ErrArgument) {
			t.Fatalf("byte %d changed: unnamed error %v", at, err)
		}
	}
	kinds := words(s, size)
	for i, kind := range kinds {
		order := fr.Modulus()
		if kind != 's' {
			order = fp.Modulus()
		}
		changed := bytes.Clone(raw)
		word := changed[32*i : 32*i+32]
		new(big.Int).Add(new(big.Int).SetBytes(word), order).FillBytes(word)
		refusedArgument(t, s, size, changed, "word %d plus the field's order", i)
		if kind != 'x' {
			continue
		}
		changed = bytes.Clone(raw)
		clear(changed[32*i : 32*i+64])
		refusedArgument(t, s, size, changed, "infinity in word %d", i)
		changed = bytes.Clone(raw)
		changed[32*i+63] ^= 1
		refusedArgument(t, s, size, changed, "word %d: a point off the curve", i)
	}
}

func TestArgumentLength(t *testing.T) {
	s, size, raw := argued()
	for _, n := range []int{0, 1, 31, len(raw) - 32, len(raw) - 1} {
		refusedArgument(t, s, size, raw[:n], "%d bytes", n)
	}
	refusedArgument(t, s, size, append(bytes.Clone(raw), 0), "a byte more")
	for _, vars := range []int{5, 6, 8, 24} {
		refusedArgument(t, s, Size{Last: 100, Vars: vars}, raw, "another k")
	}
}

func refusedArgument(t *testing.T, s *System, size Size, raw []byte, format string, args ...any) {
	t.Helper()
	if _, err := s.Decode(raw, size, circuitBytes); !errors.Is(err, ErrArgument) {
		t.Errorf(format+": %v", append(args, err)...)
	}
}

// Verify refuses whatever it is given, without a panic: public inputs that are none, a key of no backend,
// bytes of a wrong length, and an argument that proves nothing.
func TestVerifyRefuses(t *testing.T) {
	s, _, _ := argued()
	public, err := s.Public(draftInstance())
	if err != nil {
		t.Fatal(err)
	}
	key := &vkey.Key{Backend: vkey.Groth16, Public: s.Shape().NumCircuitPublic()}
	a := sampleArgument(s, 21)
	a.Circuit = make([]byte, proof.Groth16Size)
	for name, c := range map[string]struct {
		key    *vkey.Key
		raw    []byte
		public []fr.Element
		want   error
	}{
		"no public inputs":      {key, a.Encode(), nil, ErrInstance},
		"no backend":            {&vkey.Key{Backend: 9}, a.Encode(), public, ErrArgument},
		"no bytes":              {key, nil, public, ErrArgument},
		"no proof of a circuit": {key, a.Encode(), public, ErrArgument},
	} {
		if err := Verify(s, c.key, c.raw, c.public); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// Each challenge of the outer transcript hashes all that came before it, in this layout, and no two are one.
func TestOuterTranscriptBinds(t *testing.T) {
	s, _, _ := argued()
	public, err := s.Public(draftInstance())
	if err != nil {
		t.Fatal(err)
	}
	key := &vkey.Key{Hash: [32]byte{1}, SRS: [32]byte{2}}
	a := sampleArgument(s, 7)
	seen := map[fr.Element]string{}
	add := func(what string, key *vkey.Key, public []fr.Element, a *Argument) {
		context := Context(key, public)
		challenges := s.OuterChallenges(context, a.First)
		seed := Seed(challenges[0], a.Second, a.Mask)
		if other, ok := seen[seed]; ok {
			t.Errorf("%s and %s have one seed", what, other)
		}
		seen[seed] = what
	}
	add("the proof", key, public, a)
	add("another key", &vkey.Key{Hash: [32]byte{3}, SRS: [32]byte{2}}, public, a)
	add("another SRS", &vkey.Key{Hash: [32]byte{1}, SRS: [32]byte{3}}, public, a)
	one := fr.One()
	for i := range public {
		changed := slices.Clone(public)
		changed[i].Add(&changed[i], &one)
		add(s.PublicNames()[i], key, changed, a)
	}
	for i := range a.First {
		changed := *a
		changed.First = slices.Clone(a.First)
		changed.First[i] = multiple(9)
		add("another witness column", key, public, &changed)
	}
	for i := range a.Second {
		changed := *a
		changed.Second = slices.Clone(a.Second)
		changed.Second[i] = multiple(9)
		add("another helper column", key, public, &changed)
	}
	changed := *a
	changed.Mask = multiple(9)
	add("another mask", key, public, &changed)
}

// The combination that is opened has every column, each with its own power of γ.
func TestCombine(t *testing.T) {
	s, _, _ := argued()
	in, a := draftInstance(), sampleArgument(s, 7)
	columns := append(append(slices.Clone(in.Tables[0].Columns), in.Tables[1].Columns...), append(slices.Clone(a.First), a.Second...)...)
	if len(columns) != s.NumColumns() {
		t.Fatalf("%d columns, want %d", len(columns), s.NumColumns())
	}
	want, power := a.Mask, a.Gamma
	for i := range columns {
		var term bn254.G1Affine
		term.ScalarMultiplication(&columns[i], power.BigInt(new(big.Int)))
		want.Add(&want, &term)
		power.Mul(&power, &a.Gamma)
	}
	if Combine(in, a) != want {
		t.Error("another combination")
	}
}

func FuzzDecode(f *testing.F) {
	s, size, raw := argued()
	f.Add(raw)
	f.Add(raw[:len(raw)-1])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := s.Decode(data, size, circuitBytes)
		if err != nil {
			if !errors.Is(err, ErrArgument) {
				t.Fatalf("unnamed error: %v", err)
			}
			return
		}
		if !bytes.Equal(a.Encode(), data) {
			t.Fatal("decoded, it encodes differently")
		}
	})
}
