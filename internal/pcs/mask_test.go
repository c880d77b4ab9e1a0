package pcs

// Which rows of a mask hide as much as all rows do.

import (
	"errors"
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// functionals are the challenges of an opening and τ, each at random: a rank that is reached for one choice is
// reached for all but a negligible part.
type functionals struct {
	vars   int
	tau, q fr.Element
	point  []fr.Element
}

func newFunctionals(rng *rand.Rand, n int) *functionals {
	f := &functionals{vars: max(MinVars, bits.Len(uint(n-1))), tau: randomScalar(rng), q: randomScalar(rng)}
	for range f.vars {
		f.point = append(f.point, randomScalar(rng))
	}
	return f
}

// at returns what an opening publishes of a vector that is 1 in a row and 0 elsewhere: C(F_0), the u_b, for each
// fold D_j, E_j and O_j, and Y. Q and W are left out: given the challenges they are combinations of these.
func (f *functionals) at(row int) []fr.Element {
	out := make([]fr.Element, 1+rowWidth, 2+rowWidth+3*f.vars)
	out[0] = power(&f.tau, row)
	out[1+row%rowWidth] = power(&f.q, row/rowWidth)
	weight := fr.One()
	for j := range f.vars {
		if j >= atOnce {
			index := row >> j
			d, half := power(&f.tau, index), power(&f.q, index/2)
			d.Mul(&d, &weight)
			half.Mul(&half, &weight)
			if index%2 == 0 {
				out = append(out, d, half, fr.Element{})
			} else {
				out = append(out, d, fr.Element{}, half)
			}
		}
		factor := f.point[j]
		if row>>j&1 == 0 {
			factor = oneMinus(&f.point[j])
		}
		weight.Mul(&weight, &factor)
	}
	return append(out, weight)
}

// rank eliminates.
func (f *functionals) rank(rows []int) int {
	var basis [][]fr.Element
	var pivots []int
	for _, row := range rows {
		v := f.at(row)
		for i, b := range basis {
			if c := v[pivots[i]]; !c.IsZero() {
				c.Neg(&c)
				addMultiple(v, b, &c)
			}
		}
		for i := range v {
			if !v[i].IsZero() {
				var inverse fr.Element
				inverse.Inverse(&v[i])
				for m := range v {
					v[m].Mul(&v[m], &inverse)
				}
				basis, pivots = append(basis, v), append(pivots, i)
				break
			}
		}
	}
	return len(basis)
}

// bound returns a rank that no rows below n exceed. Fold j has ⌊(n−1)/2^j⌋ + 1 entries; what is published of it and of
// later folds has no greater rank than that. It is three functionals more than what is published of later folds,
// of which (1−r_j)·E_j + r_j·O_j = F_{j+1}(q) is nothing new where those tell all of F_{j+1}; and so for u and F_4.
func bound(n int) int {
	published, entries := 1, 1 // Y, of F_k
	more := func(functionals, rows int) {
		if published == entries {
			functionals--
		}
		published, entries = min(rows, published+functionals), rows
	}
	for j := max(MinVars, bits.Len(uint(n-1))) - 1; j >= atOnce; j-- {
		more(3, (n-1)>>j+1)
	}
	more(1+rowWidth, n)
	return published
}

// A mask in these rows hides as much as a mask in all rows: the functionals that an opening publishes have the
// greatest rank there is, for vectors of every length tried and the ends of every number of variables.
func TestMaskRowsHaveFullRank(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 24))
	lengths := []int{17, 18, 31, 32, 33, 100}
	for k := MinVars; k <= Coordinates; k++ {
		least := 1<<(k-1) + 1
		lengths = append(lengths, least, least+1, least+2, 3<<(k-2), least+rng.IntN(1<<(k-1)), 1<<k-1, 1<<k)
	}
	for range 100 {
		lengths = append(lengths, 17+rng.IntN(3000))
	}
	for _, n := range lengths {
		rows := MaskRows(n)
		if got, want := newFunctionals(rng, n).rank(rows), bound(n); got != want {
			t.Errorf("length %d: rank %d on %d rows, want %d", n, got, len(rows), want)
		}
		if rows[len(rows)-1] >= n {
			t.Errorf("length %d: row %d", n, rows[len(rows)-1])
		}
	}
}

// All rows together reach the bound and no more, so that it is their rank; some hundreds from one end do not.
func TestRankOfAllRows(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 24))
	for _, n := range []int{17, 32, 33, 34, 63, 64, 65, 100, 127, 128, 129, 130, 257, 500, 1024, 1025} {
		if got, want := newFunctionals(rng, n).rank(upTo(n)), bound(n); got != want {
			t.Errorf("length %d: rank %d on all rows, want %d", n, got, want)
		}
	}
	if got, want := newFunctionals(rng, 1<<20).rank(upTo(300)), bound(1<<20); got >= want {
		t.Errorf("the first 300 rows of 2^20 have the rank %d of all", got)
	}
}

// Each part of what MaskRows takes is needed for some length.
func TestFewerMaskRowsDoNotDo(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 24))
	for name, keep := range map[string]func(row, n int) bool{
		"the low end alone":         func(row, n int) bool { return bits.Len(uint(row))-bits.TrailingZeros(uint(row)|1<<24) <= 3 },
		"without the last rows":     func(row, n int) bool { return row <= n/2 },
		"without the first rows":    func(row, n int) bool { return row > 2*rowWidth },
		"every other row":           func(row, n int) bool { return row%2 == 0 },
		"without the middle levels": func(row, n int) bool { return row < 256 || row >= n-256 },
	} {
		n, fewer := 1<<20+1, []int{}
		for _, row := range MaskRows(n) {
			if keep(row, n) {
				fewer = append(fewer, row)
			}
		}
		if got, want := newFunctionals(rng, n).rank(fewer), bound(n); got == want {
			t.Errorf("%s: %d rows have full rank", name, len(fewer))
		}
	}
}

func upTo(n int) []int {
	rows := make([]int, n)
	for i := range rows {
		rows[i] = i
	}
	return rows
}

// A sparse vector has the commitment that it has with its zeros; rows beyond the SRS are refused, not read.
func TestCommitSparse(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 24))
	srs := powersOf(40, 7)
	v, rows := make([]fr.Element, 40), []int{0, 3, 39}
	for _, row := range rows {
		v[row] = randomScalar(rng)
	}
	want, err := srs.Commit(v, 1)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := srs.CommitSparse(v, rows, 1); err != nil || !got.Equal(&want) {
		t.Errorf("another commitment (%v)", err)
	}
	if _, err := powersOf(39, 7).CommitSparse(v, rows, 1); !errors.Is(err, ErrSRSTooShort) {
		t.Errorf("a row beyond the SRS: %v", err)
	}
}
