package pcs

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// naiveProduct is remainder + quotient·(X^stride − c) for v as divide leaves it.
func naiveProduct(v []fr.Element, stride int, c *fr.Element) []fr.Element {
	out := slices.Clone(v)
	for i := stride; i < len(v); i++ {
		var t fr.Element
		t.Mul(&v[i], c)
		out[i-stride].Sub(&out[i-stride], &t)
	}
	return out
}

// Division must be the one polynomial division there is, whatever the strides, the ragged ends and the
// number of parts it is cut into; remainder must agree with it, and multiplyBack undo it.
func TestDivide(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	lengths := []int{1, 2, 3, 15, 16, 17, 31, 33, 100, minPart, 2*minPart + 1, 3*minPart + 7, 4 * minPart}
	for _, n := range lengths {
		v, c := randomVector(rng, n), randomScalar(rng)
		for _, stride := range []int{1, 2, 16} {
			for _, workers := range []int{1, 2, 3, 7} {
				got := slices.Clone(v)
				divide(got, stride, &c, workers)
				if !slices.Equal(naiveProduct(got, stride, &c), v) {
					t.Fatalf("n %d, stride %d, %d workers: not a division", n, stride, workers)
				}
				rest := remainder(v, stride, &c)
				if low := min(n, stride); !slices.Equal(rest[:low], got[:low]) {
					t.Fatalf("n %d, stride %d: another remainder", n, stride)
				}
				if stride != rowWidth {
					continue
				}
				if multiplyBack(got, &c, workers); !slices.Equal(got, v) {
					t.Fatalf("n %d, %d workers: not undone", n, workers)
				}
			}
		}
	}
	divide(nil, 2, &fr.Element{}, 2)
}

// Folding must be the same whatever the number of workers, and ragged ends count as zeros.
func TestFoldIsPartialEvaluation(t *testing.T) {
	rng := rand.New(rand.NewPCG(5, 6))
	for _, n := range []int{1, 16, 17, 33, 3*minPart + 5} {
		v := randomVector(rng, n)
		claim := &OpeningClaim{Point: randomVector(rng, Coordinates), Vars: varsOf(n)}
		folds := fold(v, claim, 3)
		if len(folds) != claim.Vars-atOnce+1 || len(folds[claim.Vars-atOnce]) != 1 {
			t.Fatalf("n %d: %d folds", n, len(folds))
		}
		for j, f := range folds {
			rest := make([]fr.Element, Coordinates) // zeros at the end are the corner 0 and change nothing
			copy(rest, claim.Point[j+atOnce:])
			if evaluate(f, rest) != evaluate(v, claim.Point) {
				t.Fatalf("n %d: F_%d is no partial evaluation", n, j+atOnce)
			}
		}
	}
}
