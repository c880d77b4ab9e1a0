package pcs

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A cheat is what a prover who wants more than the truth hands to the prover's later half: the vector
// is the committed one, folds and values are whatever it likes.
type cheat struct {
	srs    *SRS
	v      []fr.Element
	claim  *OpeningClaim
	folds  [][]fr.Element // F_4 … F_{k−1}, the first the longest
	values func(*Opening)
	first  func(*OpeningClaim, []bn254.G1Affine) fr.Element
}

// newCheat begins as an honest opening, to be changed.
func newCheat(rng *rand.Rand, n, vars int) *cheat {
	x := &cheat{srs: powersOf(n, testTau), v: randomVector(rng, n)}
	x.claim = claimOf(rng, x.v, vars)
	x.folds = fold(x.v, x.claim, 1)[:vars-atOnce]
	return x
}

// open runs the prover on copies.
func (x *cheat) open(t *testing.T, values func(*Opening)) *Opening {
	t.Helper()
	p := newOpener(x.srs, x.claim, 1)
	if x.first != nil {
		p.first = x.first
	}
	p.values = func(o *Opening) {
		if x.values != nil {
			x.values(o)
		}
		values(o)
	}
	folds := make([][]fr.Element, len(x.folds))
	for j, f := range x.folds {
		folds[j] = slices.Clone(f)
	}
	o, err := p.open(t.Context(), slices.Clone(x.v), folds)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// caught fails the test unless the verifier refuses the cheat as it is, and again when its last E is
// chosen so that the folds end in the claimed value: then only the pairing can tell.
func (x *cheat) caught(t *testing.T, name string) {
	t.Helper()
	c := commit(t, x.srs, x.v)
	as := x.open(t, func(*Opening) {})
	refused(t, x.srs, &c, x.claim, as, name)
	closed := x.open(t, func(o *Opening) { closeChain(o, x.claim) })
	chain := closed.chain(x.claim)
	if !x.claim.holds(&chain[len(chain)-1]) {
		t.Fatalf("%s: the chain is not closed", name)
	}
	refused(t, x.srs, &c, x.claim, closed, name+", chain closed")
}

// lastFold returns the F_k that gives the claimed value.
func lastFold(c *OpeningClaim) fr.Element {
	last := c.Value
	for j := c.Vars; j < Coordinates; j++ {
		rest := oneMinus(&c.Point[j])
		last.Div(&last, &rest)
	}
	return last
}

// closeChain sets the last E so that v_k gives the claimed value.
func closeChain(o *Opening, c *OpeningClaim) {
	target := lastFold(c)
	r := &c.Point[c.Vars-1]
	rest := oneMinus(r)
	pair := &o.Halves[len(o.Halves)-1]
	var odd fr.Element
	odd.Mul(&pair[1], r)
	pair[0].Sub(&target, &odd).Div(&pair[0], &rest)
}

// The cheating prover must be the honest one as long as nothing is changed, or its tests show nothing.
func TestCheatWithoutChangeIsHonest(t *testing.T) {
	x := newCheat(rand.New(rand.NewPCG(21, 1)), 40, 7)
	c := commit(t, x.srs, x.v)
	o := x.open(t, func(o *Opening) { closeChain(o, x.claim) })
	if err := x.srs.Verifier().VerifyOpening(&c, x.claim, o); err != nil {
		t.Fatal(err)
	}
}

// Everything is honest but the value: all that stands against it is the check of v_k.
func TestCheatFalseValue(t *testing.T) {
	x := newCheat(rand.New(rand.NewPCG(21, 2)), 40, 7)
	increment(&x.claim.Value)
	x.caught(t, "false value")
}

// All folds are constants that satisfy the recursion and end in a false value; the first, of degree one,
// is solved for after q, so that F_4(q) is what F_0 says. That works whenever q does not bind the folds:
// the test shows it against a verifier whose q leaves them out, and that the real one refuses.
func TestCheatConstantFolds(t *testing.T) {
	for _, vars := range []int{5, 7, 24} {
		x := newCheat(rand.New(rand.NewPCG(21, 3)), 32, vars)
		increment(&x.claim.Value)
		c := commit(t, x.srs, x.v)

		weak := func(c *OpeningClaim, _ []bn254.G1Affine) fr.Element { return challengeQ(c, nil) }
		x.solveFirstFold(weak(x.claim, nil))
		x.first = weak
		forged := x.open(t, func(*Opening) {})
		ch := challengesOf(x.claim, forged)
		ch.q = weak(x.claim, nil)
		ch.nu = challengeNu(&ch.q, forged)
		ch.mu = challengeMu(&ch.nu)
		ch.z = challengeZ(&ch.nu, &forged.Q)
		if err := x.srs.Verifier().verifyAt(&c, x.claim, forged, &ch); err != nil {
			t.Fatalf("%d variables: the forgery is no forgery: %v", vars, err)
		}
		refused(t, x.srs, &c, x.claim, forged, "forgery for a q without folds")

		x.first = nil
		guess := make([]bn254.G1Affine, len(x.folds))
		for j, f := range x.folds {
			guess[j] = commit(t, x.srs, f)
		}
		x.solveFirstFold(challengeQ(x.claim, guess))
		x.caught(t, "constant folds")
	}
}

// solveFirstFold sets F_5 … F_{k−1} to the constants that end in the claimed value, and F_4 to a + b·X
// with F_4(q) = v_4 and (1−r_4)·a + r_4·b = F_5.
func (x *cheat) solveFirstFold(q fr.Element) {
	next := lastFold(x.claim)
	for j := x.claim.Vars - 1; j > atOnce; j-- {
		rest := oneMinus(&x.claim.Point[j])
		next.Div(&next, &rest)
		x.folds[j-atOnce] = []fr.Element{next}
	}
	divided := slices.Clone(x.v)
	divide(divided, rowWidth, &q, 1)
	eq := x.claim.corners()
	low := fr.Vector(divided[:rowWidth])
	v4 := low.InnerProduct(eq[:])
	// a = v_4 − b·q, hence b = (F_5 − (1−r_4)·v_4)/(r_4 − (1−r_4)·q)
	r := &x.claim.Point[atOnce]
	rest := oneMinus(r)
	var a, b, t fr.Element
	t.Mul(&rest, &v4)
	b.Sub(&next, &t)
	t.Mul(&rest, &q).Sub(r, &t)
	b.Div(&b, &t)
	t.Mul(&b, &q)
	a.Sub(&v4, &t)
	x.folds[0] = []fr.Element{a, b}
}

// One entry of one fold is changed: alone, and with the folds above it and the claimed value following.
func TestCheatFoldChanged(t *testing.T) {
	for j := range 3 {
		x := newCheat(rand.New(rand.NewPCG(21, 4)), 100, 7)
		increment(&x.folds[j][0])
		x.caught(t, "a fold changed alone")
		next := x.folds[j]
		for i := j + 1; i <= len(x.folds); i++ {
			next = foldPairs(next, &x.claim.Point[i-1+atOnce], 1)
			if i < len(x.folds) {
				x.folds[i] = next
			}
		}
		x.claimLast(&next[0])
		x.caught(t, "a fold changed and the rest folded from it")
	}
}

// claimLast claims the value that F_k = last gives.
func (x *cheat) claimLast(last *fr.Element) {
	value := *last
	for j := x.claim.Vars; j < Coordinates; j++ {
		rest := oneMinus(&x.claim.Point[j])
		value.Mul(&value, &rest)
	}
	x.claim.Value = value
}

// No v is the prover's to choose: a value u, E or O is changed after q so that the chain from there on
// is another and ends in a false value.
func TestCheatFreeValue(t *testing.T) {
	for i := range rowWidth + 2*3 {
		x := newCheat(rand.New(rand.NewPCG(21, 5)), 100, 7)
		x.values = func(o *Opening) {
			if i < rowWidth {
				increment(&o.Low[i])
				return
			}
			increment(&o.Halves[(i-rowWidth)/2][i%2])
		}
		c := commit(t, x.srs, x.v)
		refused(t, x.srs, &c, x.claim, x.open(t, func(*Opening) {}), "a value changed under a true claim")
		increment(&x.claim.Value)
		x.caught(t, "a value changed under a false claim")
	}
}

// v_k is free when nothing ties the last pair to its fold: it is set to what the claim wants.
func TestCheatFreeLastValue(t *testing.T) {
	for _, vars := range []int{5, 7} {
		x := newCheat(rand.New(rand.NewPCG(21, 6)), 32, vars)
		increment(&x.claim.Value)
		x.values = func(o *Opening) { o.Halves[len(o.Halves)-1] = [2]fr.Element{lastFold(x.claim), lastFold(x.claim)} }
		x.caught(t, "v_k chosen")
	}
}

func TestCheatEvenAndOddSwapped(t *testing.T) {
	for j := range 3 {
		x := newCheat(rand.New(rand.NewPCG(21, 7)), 100, 7)
		x.values = func(o *Opening) { o.Halves[j][0], o.Halves[j][1] = o.Halves[j][1], o.Halves[j][0] }
		x.caught(t, "E swapped with O")
	}
}

// A vector longer than 2^k ends in a fold that is no constant: neither its own value, nor that of its
// first 2^k entries, nor that of F_k's first entry can be claimed of it with k variables.
func TestCheatOverlongColumn(t *testing.T) {
	for _, n := range []int{33, 48, 64, 100} {
		x := newCheat(rand.New(rand.NewPCG(21, 8)), n, 5)
		x.caught(t, "its value at the point")
		x.claim.Value = evaluate(x.v[:32], x.claim.Point)
		x.caught(t, "the value of its first entries")
		if _, err := x.srs.Open(t.Context(), slices.Clone(x.v), x.claim, 1); !errors.Is(err, ErrClaim) {
			t.Errorf("%d entries in 5 variables: %v", n, err)
		}
		x.folds = fold(x.v[:32], x.claim, 1)[:1]
		x.caught(t, "the folds of its first entries")
	}
}

// The folds are those of another point, the value is the true one there or here.
func TestCheatOpenedAtAnotherPoint(t *testing.T) {
	for i := range 6 { // coordinate 6 shows in F_7 only, which is the value
		x := newCheat(rand.New(rand.NewPCG(21, 9)), 100, 7)
		other := *x.claim
		other.Point = slices.Clone(other.Point)
		increment(&other.Point[i])
		x.folds = fold(x.v, &other, 1)[:3]
		x.caught(t, "folds of another point")
		x.claim.Value = evaluate(x.v, other.Point)
		x.caught(t, "folds and value of another point")
	}
}

// Why the seed must bind the commitment: whoever can choose it last makes a true claim out of any, for
// the pairing equation is linear in it. The quotient W is chosen constant, so that [τ]·W is known.
func TestCommitmentChosenLastCanBeForged(t *testing.T) {
	x := newCheat(rand.New(rand.NewPCG(21, 10)), 40, 7)
	increment(&x.claim.Value)
	o := x.open(t, func(o *Opening) { closeChain(o, x.claim) })
	o.W = x.srs.G1[0]
	ch := challengesOf(x.claim, o)
	b, err := ch.batch()
	if err != nil {
		t.Fatal(err)
	}
	verifier := x.srs.Verifier()
	rest, err := verifier.combine(&bn254.G1Affine{}, o, &ch, &b, constantTerm(o, o.chain(x.claim), &ch, &b))
	if err != nil {
		t.Fatal(err)
	}
	var forged bn254.G1Affine
	forged.Sub(&x.srs.G1[1], &rest) // C + rest = [τ]·1
	if err := verifier.VerifyOpening(&forged, x.claim, o); err != nil {
		t.Fatalf("the documentation asks too much of a seed: %v", err)
	}
	c := commit(t, x.srs, x.v)
	refused(t, x.srs, &c, x.claim, o, "the same for the vector's commitment")
}
