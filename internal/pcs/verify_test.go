package pcs

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// opened is a vector with a true claim, its commitment and its opening.
type opened struct {
	srs        *SRS
	v          []fr.Element
	claim      *OpeningClaim
	commitment bn254.G1Affine
	opening    *Opening
}

// newOpened opens a random vector of n entries and checks that the verifier accepts.
func newOpened(t *testing.T, n, vars int) *opened {
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(n), uint64(vars)))
	x := &opened{srs: powersOf(n, testTau), v: randomVector(rng, n)}
	x.claim = claimOf(rng, x.v, vars)
	x.commitment = commit(t, x.srs, x.v)
	x.opening = open(t, x.srs, x.v, x.claim)
	if err := x.srs.Verifier().VerifyOpening(&x.commitment, x.claim, x.opening); err != nil {
		t.Fatal(err)
	}
	return x
}

// clone returns a copy of the claim and the opening that shares no memory with them.
func (x *opened) clone() (*OpeningClaim, *Opening) {
	c, o := *x.claim, *x.opening
	c.Seed, c.Point = slices.Clone(c.Seed), slices.Clone(c.Point)
	o.Folds, o.Halves = slices.Clone(o.Folds), slices.Clone(o.Halves)
	return &c, &o
}

func increment(e *fr.Element) {
	one := fr.One()
	e.Add(e, &one)
}

// An opening says one thing: no word of it may be another. Scalars are increased by one, points get the
// generator added, so that they stay on the curve, and words of the byte form are increased by one.
func TestEveryWordOfAnOpeningCounts(t *testing.T) {
	x := newOpened(t, 40, 7)
	raw := x.opening.Bytes()
	for word := 0; word < len(raw); word += fr.Bytes {
		changed := slices.Clone(raw)
		for i := word + fr.Bytes - 1; ; i-- { // no word here is 2^256−1
			if changed[i]++; changed[i] != 0 {
				break
			}
		}
		o, err := ParseOpening(changed, x.claim.Vars)
		if err == nil {
			err = x.srs.Verifier().VerifyOpening(&x.commitment, x.claim, o)
		}
		if !errors.Is(err, ErrOpening) {
			t.Errorf("word %d increased: %v", word/fr.Bytes, err)
		}
	}
	_, o := x.clone()
	for i, p := range pointsOf(o) {
		old := *p
		p.Add(p, &x.srs.G1[0])
		refused(t, x.srs, &x.commitment, x.claim, o, fmt.Sprintf("generator added to point %d", i))
		*p = old
	}
}

func pointsOf(o *Opening) []*bn254.G1Affine {
	points := []*bn254.G1Affine{&o.Q, &o.W}
	for j := range o.Folds {
		points = append(points, &o.Folds[j])
	}
	return points
}

// An opening proves its own claim under its own commitment and SRS only.
func TestOpeningOfAnotherClaim(t *testing.T) {
	x := newOpened(t, 40, 7)
	for i := range Coordinates {
		c, o := x.clone()
		increment(&c.Point[i])
		refused(t, x.srs, &x.commitment, c, o, "another coordinate")
	}
	for i := range x.claim.Seed {
		c, o := x.clone()
		increment(&c.Seed[i])
		refused(t, x.srs, &x.commitment, c, o, "another seed")
	}
	for name, change := range map[string]func(*OpeningClaim, *Opening){
		"another value":    func(c *OpeningClaim, _ *Opening) { increment(&c.Value) },
		"k + 1":            func(c *OpeningClaim, _ *Opening) { c.Vars++ },
		"k − 1":            func(c *OpeningClaim, _ *Opening) { c.Vars-- },
		"4 variables":      func(c *OpeningClaim, o *Opening) { c.Vars, o.Folds, o.Halves = 4, nil, nil },
		"25 variables":     func(c *OpeningClaim, _ *Opening) { c.Vars = 25 },
		"23 coordinates":   func(c *OpeningClaim, _ *Opening) { c.Point = c.Point[:23] },
		"25 coordinates":   func(c *OpeningClaim, _ *Opening) { c.Point = append(c.Point, fr.Element{}) },
		"no coordinates":   func(c *OpeningClaim, _ *Opening) { c.Point = nil },
		"seed cut":         func(c *OpeningClaim, _ *Opening) { c.Seed = c.Seed[:1] },
		"a fold left out":  func(_ *OpeningClaim, o *Opening) { o.Folds = o.Folds[1:] },
		"a pair left out":  func(_ *OpeningClaim, o *Opening) { o.Halves = o.Halves[1:] },
		"k − 1, both cut":  func(c *OpeningClaim, o *Opening) { c.Vars, o.Folds, o.Halves = 6, o.Folds[:2], o.Halves[:2] },
		"empty":            func(_ *OpeningClaim, o *Opening) { *o = Opening{} },
		"folds swapped":    func(_ *OpeningClaim, o *Opening) { o.Folds[0], o.Folds[1] = o.Folds[1], o.Folds[0] },
		"quotients agree":  func(_ *OpeningClaim, o *Opening) { o.Q = o.W },
		"quotient negated": func(_ *OpeningClaim, o *Opening) { o.W.Neg(&o.W) },
	} {
		c, o := x.clone()
		change(c, o)
		refused(t, x.srs, &x.commitment, c, o, name)
	}
	var other bn254.G1Affine
	other.Add(&x.commitment, &x.srs.G1[0])
	refused(t, x.srs, &other, x.claim, x.opening, "another commitment")
	refused(t, powersOf(1, testTau+1), &x.commitment, x.claim, x.opening, "another τ")
}

// The sizes are checked before anything is computed from them.
func TestSizes(t *testing.T) {
	x := newOpened(t, 40, 7)
	for _, vars := range []int{-1, 0, 4, 25} {
		c, _ := x.clone()
		c.Vars = vars
		if err := c.check(); !errors.Is(err, ErrClaim) {
			t.Errorf("%d variables: %v", vars, err)
		}
	}
	for name, change := range map[string]func(*Opening){
		"a fold too many": func(o *Opening) { o.Folds = append(o.Folds, o.Q) },
		"a fold too few":  func(o *Opening) { o.Folds = o.Folds[1:] },
		"a pair too many": func(o *Opening) { o.Halves = append(o.Halves, [2]fr.Element{}) },
		"a pair too few":  func(o *Opening) { o.Halves = o.Halves[1:] },
	} {
		_, o := x.clone()
		change(o)
		if err := o.check(x.claim.Vars); !errors.Is(err, ErrOpening) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// k is a word of q: an opening whose words would be those of another k must not do for it. The extra
// fold of a longer claim is a constant, so everything but the challenges would agree.
func TestVariablesAreBound(t *testing.T) {
	x := newOpened(t, 40, 6)
	c, _ := x.clone()
	c.Vars = 7
	if x.opening.Folds[0] != open(t, x.srs, x.v, c).Folds[0] {
		t.Fatal("the first fold depends on k")
	}
	if challengeQ(c, x.opening.Folds) == challengeQ(x.claim, x.opening.Folds) {
		t.Error("q does not hash k")
	}
}

// Points that did not come through the parser must be looked at all the same.
func TestVerifyRefusesPoints(t *testing.T) {
	x := newOpened(t, 40, 7)
	off := x.srs.G1[0]
	off.Y.Double(&off.Y)
	for name, bad := range map[string]bn254.G1Affine{"infinity": {}, "off the curve": off} {
		_, o := x.clone()
		for _, p := range pointsOf(o) {
			old := *p
			*p = bad
			if err := o.check(x.claim.Vars); !errors.Is(err, ErrOpening) {
				t.Errorf("%s: %v", name, err)
			}
			refused(t, x.srs, &x.commitment, x.claim, o, name)
			*p = old
		}
		err := x.srs.Verifier().VerifyOpening(&bad, x.claim, o)
		if !errors.Is(err, ErrOpening) || !strings.Contains(err.Error(), "commitment is infinity or off the curve") {
			t.Errorf("%s as commitment: %v", name, err)
		}
	}
}

// A constant has an opening that satisfies both equations, with infinity for both quotients. It is
// refused for that alone: a contract could not tell infinity from a failed precompile.
func TestVerifyRefusesInfinityThatSatisfiesTheEquations(t *testing.T) {
	srs := powersOf(1, testTau)
	rng := rand.New(rand.NewPCG(17, 18))
	v := randomVector(rng, 1)
	claim := claimOf(rng, v, 7)
	folds := fold(v, claim, 1)
	o := &Opening{Low: [rowWidth]fr.Element{v[0]}}
	for _, f := range folds[:claim.Vars-atOnce] {
		o.Folds = append(o.Folds, commit(t, srs, f))
		o.Halves = append(o.Halves, [2]fr.Element{f[0]})
	}
	c := commit(t, srs, v)
	ch := challengesOf(claim, o)
	if err := srs.Verifier().verifyAt(&c, claim, o, &ch); err != nil {
		t.Fatalf("the equations do not hold: %v", err)
	}
	refused(t, srs, &c, claim, o, "infinity for the quotients")
}

// The same for a fold: with r_5 = 1 a vector of 32 entries folds to zero, which is a true claim too.
func TestVerifyRefusesInfinityAsFold(t *testing.T) {
	x := newCheat(rand.New(rand.NewPCG(17, 19)), 32, 7)
	x.claim.Point[5].SetOne()
	x.claim.Value.SetZero()
	x.folds = fold(x.v, x.claim, 1)[:3]
	c := commit(t, x.srs, x.v)
	o := x.open(t, func(*Opening) {})
	ch := challengesOf(x.claim, o)
	if err := x.srs.Verifier().verifyAt(&c, x.claim, o, &ch); err != nil || !o.Folds[2].IsInfinity() {
		t.Fatalf("the equations do not hold, or no fold is infinity: %v", err)
	}
	refused(t, x.srs, &c, x.claim, o, "infinity for a fold")
	if _, err := x.srs.Open(t.Context(), slices.Clone(x.v), x.claim, 1); !errors.Is(err, ErrDegenerate) {
		t.Errorf("opened: %v", err)
	}
}

// With q in {0, 1} the roots of Z_B are not distinct, and a z that is a root makes κ meaningless.
func TestBatchRefusesDegenerateChallenges(t *testing.T) {
	rng := rand.New(rand.NewPCG(19, 20))
	ordinary := challenges{q: randomScalar(rng), nu: randomScalar(rng), mu: randomScalar(rng), z: randomScalar(rng)}
	if _, err := ordinary.batch(); err != nil {
		t.Fatal(err)
	}
	var square, sixteenth fr.Element
	square.Square(&ordinary.z)
	sixteenth = power(&ordinary.z, 16)
	for name, change := range map[string]func(*challenges){
		"q = 0":    func(ch *challenges) { ch.q.SetZero() },
		"q = 1":    func(ch *challenges) { ch.q.SetOne() },
		"z = q":    func(ch *challenges) { ch.z = ch.q },
		"z² = q":   func(ch *challenges) { ch.q = square },
		"z^16 = q": func(ch *challenges) { ch.q = sixteenth },
	} {
		ch := ordinary
		change(&ch)
		if _, err := ch.batch(); !errors.Is(err, ErrDegenerate) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The prover and the verifier both meet degenerate challenges as errors, not as a division by zero.
func TestDegenerateChallengesAreErrors(t *testing.T) {
	x := newOpened(t, 40, 7)
	p := newOpener(x.srs, x.claim, 1)
	p.first = func(*OpeningClaim, []bn254.G1Affine) fr.Element { return fr.One() }
	folds := fold(x.v, x.claim, 1)
	if _, err := p.open(t.Context(), slices.Clone(x.v), folds[:3]); !errors.Is(err, ErrDegenerate) {
		t.Errorf("prover at q = 1: %v", err)
	}
	ch := challengesOf(x.claim, x.opening)
	ch.q.SetZero()
	if err := x.srs.Verifier().verifyAt(&x.commitment, x.claim, x.opening, &ch); !errors.Is(err, ErrOpening) {
		t.Errorf("verifier at q = 0: %v", err)
	}
}

// The words of each hash are a contract's: they are put together here from the byte form alone.
func TestChallengesFromBytes(t *testing.T) {
	x := newOpened(t, 40, 7)
	raw := x.opening.Bytes()
	folds, values := raw[:3*PointSize], raw[3*PointSize:len(raw)-2*PointSize]
	quotient := raw[len(raw)-2*PointSize : len(raw)-PointSize]
	var head []byte
	for _, e := range slices.Concat(x.claim.Seed, x.claim.Point, []fr.Element{x.claim.Value, fr.NewElement(7)}) {
		head = appendScalar(head, &e)
	}
	word := func(e fr.Element) []byte { return appendScalar(nil, &e) }
	var want challenges
	want.q = field.FromKeccak(field.Keccak(head, folds))
	want.nu = field.FromKeccak(field.Keccak(word(want.q), values))
	want.mu = field.FromKeccak(field.Keccak(word(want.nu), word(fr.One())))
	want.z = field.FromKeccak(field.Keccak(word(want.nu), quotient))
	if got := challengesOf(x.claim, x.opening); got != want {
		t.Errorf("got %v, want %v", got, want)
	}
}
