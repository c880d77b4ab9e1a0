package columnar

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// pointCircuit evaluates expressions and bounds at the circuit's point.
type pointCircuit struct {
	Inner Circuit
	Want  []frontend.Variable
	exprs []Expr  `gnark:"-"`
	below []bound `gnark:"-"`
}

func (c *pointCircuit) Define(api frontend.API) error {
	p := c.Inner.newPoint(api)
	for i, e := range c.exprs {
		api.AssertIsEqual(c.Want[i], p.eval(e.get()))
	}
	for i, b := range c.below {
		api.AssertIsEqual(c.Want[len(c.exprs)+i], p.below[b])
	}
	return nil
}

// solvesPoint evaluates at a point, for numbers of records and R as told.
func solvesPoint(s *System, exprs []Expr, below []bound, assignment Circuit, want []fr.Element) error {
	empty := &pointCircuit{Inner: *NewCircuit(s), Want: make([]frontend.Variable, len(want)), exprs: exprs, below: below}
	return test.IsSolved(empty, &pointCircuit{Inner: assignment, Want: asVariables(want)}, ecc.BN254.ScalarField())
}

// The circuit's value of an expression at the point is that of the multilinear extensions of its leaves: the
// circuit, the prover's programs and the recursion agree on what a declaration says.
func TestCircuitComputesExpressions(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 7))
	for range 8 {
		g := newGrove(rng)
		s := g.system
		counts, last := []int{1 + rng.IntN(20), rng.IntN(20)}, 31
		constants, point := g.constants(), randomScalars(rng, Vars)
		evaluations := randomScalars(rng, len(s.columns))
		c := NewCircuit(s)
		zeroAssignment(c)
		c.Last, c.Params, c.Evaluations = last, asVariables(constants.Params), asVariables(evaluations)
		c.Challenges = asVariables(constants.Challenges)
		copy(c.Point[:], asVariables(point))
		for i, n := range counts {
			c.Tables[i].Rows = n
		}
		leaf := func(n *node) (v fr.Element) {
			switch n.kind {
			case kindColumn:
				return evaluations[n.column.index]
			case kindSelector:
				return naiveSpan(s, n.span, counts, last, point)
			}
			for j := range point {
				weight := fr.NewElement(1 << j)
				weight.Mul(&weight, &point[j])
				v.Add(&v, &weight)
			}
			return v
		}
		var exprs []Expr
		var want []fr.Element
		for range 12 {
			e := g.expr()
			exprs, want = append(exprs, e), append(want, naiveEval(e.get(), constants, leaf))
		}
		s.challenges = 2 // the grove's; the draft has none
		if err := solvesPoint(s, exprs, nil, *c, want); err != nil {
			t.Fatal(err)
		}
	}
}

// naiveSpan is the multilinear extension of a span's selector, as a sum over its rows.
func naiveSpan(s *System, span Span, counts []int, last int, point []fr.Element) (sum fr.Element) {
	from, to := s.spanRows(span, counts, last)
	if to == domainRows { // all rows sum to 1
		sum.SetOne()
		for row := range from {
			term := naiveEq(corner(row, Vars), point)
			sum.Sub(&sum, &term)
		}
		return sum
	}
	for row := from; row < to; row++ {
		term := naiveEq(corner(row, Vars), point)
		sum.Add(&sum, &term)
	}
	return sum
}

// naiveBelow is the multilinear extension of [i < n] for n near 0, 2^16 and 2^24, as a sum over rows.
func naiveBelow(n int, point []fr.Element) (sum fr.Element) {
	start := 0
	one := fr.One()
	switch {
	case n > domainRows-100:
		start, sum = domainRows, one
	case n > RangeRows-100: // rows below 2^16 have zeros in all upper bits
		start, sum = RangeRows, one
		for _, x := range point[LimbBits:] {
			x.Sub(&one, &x)
			sum.Mul(&sum, &x)
		}
	}
	for row := min(start, n); row < max(start, n); row++ {
		term := naiveEq(corner(row, Vars), point)
		if n < start {
			sum.Sub(&sum, &term)
		} else {
			sum.Add(&sum, &term)
		}
	}
	return sum
}

// Selectors are what ties constraints to records: one row too many or too few and a record goes unchecked.
func TestBoundsAtThePoint(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 7))
	table := &Table{role: "t"}
	n, less, more := bound{table: table}, bound{table: table, offset: -1}, bound{table: table, offset: 1}
	last := bound{last: true}
	sizes := []int{RangeRows - 1, RangeRows, RangeRows + 1, domainRows - 2, domainRows - 1}
	for size := range 41 {
		sizes = append(sizes, size)
	}
	for _, size := range sizes {
		below := []bound{n, last}
		if size > 0 {
			below = append(below, less)
		}
		if size < domainRows-1 {
			below = append(below, more)
		}
		below = append(below, bound{offset: size}) // as a constant
		point := randomScalars(rng, Vars)
		var want []fr.Element
		for _, b := range below {
			want = append(want, naiveBelow(b.row([]int{size}, size), point))
		}
		s := &System{bounds: below, tables: []*Table{table}}
		c := NewCircuit(s)
		zeroAssignment(c)
		c.Last, c.Tables[0].Rows = size, size
		copy(c.Point[:], asVariables(point))
		if err := solvesPoint(s, nil, below, *c, want); err != nil {
			t.Fatalf("%d rows: %v", size, err)
		}
		want[0].SetUint64(5)
		if solvesPoint(s, nil, below, *c, want) == nil {
			t.Fatalf("%d rows: another value is accepted", size)
		}
	}
}

// Numbers that are no row numbers have no bits: a negative one would select rows with −1.
func TestBoundsOutOfRange(t *testing.T) {
	table := &Table{role: "t"}
	for _, c := range []struct {
		rows   int
		offset int
	}{{0, -1}, {-1, 0}, {-2, 1}, {domainRows, 0}, {domainRows - 1, 1}} {
		below := []bound{{table: table, offset: c.offset}}
		s := &System{bounds: below, tables: []*Table{table}}
		circuit := NewCircuit(s)
		zeroAssignment(circuit)
		circuit.Tables[0].Rows = c.rows
		if solvesPoint(s, nil, nil, *circuit, nil) == nil {
			t.Errorf("%d records %+d is accepted as a row number", c.rows, c.offset)
		}
	}
}
