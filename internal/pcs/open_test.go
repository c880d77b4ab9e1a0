package pcs

import (
	"bytes"
	"context"
	"errors"

	"math/bits"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const testTau = 0x5eed

func randomScalar(rng *rand.Rand) (e fr.Element) {
	var b [48]byte
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	return *e.SetBytes(b[:])
}

func randomVector(rng *rand.Rand, n int) []fr.Element {
	v := make([]fr.Element, n)
	for i := range v {
		v[i] = randomScalar(rng)
	}
	return v
}

// evaluate is the definition of the multilinear extension of v at 24 coordinates: Σ v_i·eq(point, i).
func evaluate(v, point []fr.Element) (sum fr.Element) {
	for i := range v {
		term := v[i]
		for j := range point {
			factor := point[j]
			if i>>j&1 == 0 {
				factor = oneMinus(&point[j])
			}
			term.Mul(&term, &factor)
		}
		sum.Add(&sum, &term)
	}
	return sum
}

// claimOf is a true claim about v at a random point.
func claimOf(rng *rand.Rand, v []fr.Element, vars int) *OpeningClaim {
	point := randomVector(rng, Coordinates)
	return &OpeningClaim{Seed: randomVector(rng, 2), Point: point, Value: evaluate(v, point), Vars: vars}
}

// varsOf is the least k for n entries.
func varsOf(n int) int { return max(MinVars, bits.Len(uint(n-1))) }

func commit(tb testing.TB, srs *SRS, v []fr.Element) bn254.G1Affine {
	tb.Helper()
	c, err := srs.Commit(v, 0)
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// open opens a copy of v.
func open(tb testing.TB, srs *SRS, v []fr.Element, claim *OpeningClaim) *Opening {
	tb.Helper()
	o, err := srs.Open(context.Background(), slices.Clone(v), claim, 2)
	if err != nil {
		tb.Fatal(err)
	}
	return o
}

// refused fails the test unless the verifier refuses.
func refused(t *testing.T, srs *SRS, c *bn254.G1Affine, claim *OpeningClaim, o *Opening, name string) {
	t.Helper()
	if err := srs.Verifier().VerifyOpening(c, claim, o); !errors.Is(err, ErrOpening) && !errors.Is(err, ErrClaim) {
		t.Errorf("%s: %v", name, err)
	}
}

// A true value must be provable whatever the length, and the proof must survive being written.
func TestOpenEverySize(t *testing.T) {
	srs := powersOf(1<<12+1, testTau)
	rng := rand.New(rand.NewPCG(7, 8))
	var sizes []int
	for n := 1; n <= 70; n++ {
		sizes = append(sizes, n)
	}
	for j := 7; j <= 12; j++ {
		sizes = append(sizes, 1<<j-1, 1<<j, 1<<j+1)
	}
	for _, n := range sizes {
		v := randomVector(rng, n)
		claim := claimOf(rng, v, varsOf(n))
		o, err := srs.Open(context.Background(), slices.Clone(v), claim, 2)
		if n <= rowWidth {
			if !errors.Is(err, ErrDegenerate) {
				t.Errorf("%d entries: %v", n, err)
			}
			continue
		}
		if err != nil {
			t.Fatalf("%d entries: %v", n, err)
		}
		raw := o.Bytes()
		back, err := ParseOpening(raw, claim.Vars)
		if err != nil || len(raw) != OpeningSize(claim.Vars) {
			t.Fatalf("%d entries: %d bytes: %v", n, len(raw), err)
		}
		c := commit(t, srs, v)
		if err := srs.Verifier().VerifyOpening(&c, claim, back); err != nil {
			t.Errorf("%d entries: %v", n, err)
		}
	}
}

// The number of variables is the caller's: more than the vector needs must do too, up to all 24.
func TestOpenWithMoreVariables(t *testing.T) {
	srs := powersOf(64, testTau)
	rng := rand.New(rand.NewPCG(9, 10))
	v := randomVector(rng, 20)
	c := commit(t, srs, v)
	for _, vars := range []int{5, 6, 11, 23, 24} {
		claim := claimOf(rng, v, vars)
		if err := srs.Verifier().VerifyOpening(&c, claim, open(t, srs, v, claim)); err != nil {
			t.Errorf("%d variables: %v", vars, err)
		}
	}
}

// The number of workers must not show in the opening. The vector is long enough to be cut in parts.
func TestOpenWithAnyWorkers(t *testing.T) {
	const n = 3*minPart + 5
	srs := powersOf(n, testTau)
	rng := rand.New(rand.NewPCG(11, 12))
	v := randomVector(rng, n)
	claim := claimOf(rng, v, varsOf(n))
	c := commit(t, srs, v)
	want := open(t, srs, v, claim)
	if err := srs.Verifier().VerifyOpening(&c, claim, want); err != nil {
		t.Fatal(err)
	}
	for _, workers := range []int{0, 1, 3} {
		o, err := srs.Open(context.Background(), slices.Clone(v), claim, workers)
		if err != nil || !bytes.Equal(o.Bytes(), want.Bytes()) {
			t.Errorf("%d workers: another opening: %v", workers, err)
		}
	}
}

// The prover must find out itself that it has no opening, and say why.
func TestOpenRefuses(t *testing.T) {
	srs := powersOf(64, testTau)
	rng := rand.New(rand.NewPCG(13, 14))
	v := randomVector(rng, 40)
	truth := claimOf(rng, v, 6)
	with := func(change func(*OpeningClaim)) *OpeningClaim {
		c := *truth
		c.Point = slices.Clone(c.Point)
		change(&c)
		return &c
	}
	long := randomVector(rng, 65)
	for name, c := range map[string]struct {
		v     []fr.Element
		claim *OpeningClaim
		want  error
	}{
		"false value":       {v, with(func(c *OpeningClaim) { c.Value.Double(&c.Value) }), ErrClaim},
		"another point":     {v, with(func(c *OpeningClaim) { c.Point[23].SetZero() }), ErrClaim},
		"23 coordinates":    {v, with(func(c *OpeningClaim) { c.Point = c.Point[:23] }), ErrClaim},
		"25 coordinates":    {v, with(func(c *OpeningClaim) { c.Point = append(c.Point, fr.Element{}) }), ErrClaim},
		"too few variables": {v, with(func(c *OpeningClaim) { c.Vars = 5 }), ErrClaim},
		"4 variables":       {v, with(func(c *OpeningClaim) { c.Vars = 4 }), ErrClaim},
		"25 variables":      {v, with(func(c *OpeningClaim) { c.Vars = 25 }), ErrClaim},
		"longer than SRS":   {long, claimOf(rng, long, 7), ErrSRSTooShort},
		"empty":             {nil, claimOf(rng, nil, 6), ErrDegenerate},
		"zeros":             {make([]fr.Element, 40), claimOf(rng, nil, 6), ErrDegenerate},
		"one entry, padded": {append(v[:1:1], make([]fr.Element, 39)...), claimOf(rng, v[:1], 6), ErrDegenerate},
	} {
		if _, err := srs.Open(context.Background(), slices.Clone(c.v), c.claim, 2); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// countdown is a context that is cancelled after some looks at it.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left--; c.left < 0 {
		return context.Canceled
	}
	return nil
}

// An opening must stop before each of its commitments when the caller asks.
func TestOpenIsCancelled(t *testing.T) {
	srs := powersOf(40, testTau)
	rng := rand.New(rand.NewPCG(15, 16))
	v := randomVector(rng, 40)
	claim := claimOf(rng, v, 6)
	const steps = 4 // two folds, Q, W
	for left := range steps {
		ctx := &countdown{context.Background(), left}
		if _, err := srs.Open(ctx, slices.Clone(v), claim, 1); !errors.Is(err, context.Canceled) {
			t.Errorf("cancelled at step %d: %v", left, err)
		}
	}
	if _, err := srs.Open(&countdown{context.Background(), steps}, slices.Clone(v), claim, 1); err != nil {
		t.Error(err)
	}
}
