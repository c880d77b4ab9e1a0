// What a prover needs of a System: its constraints as programs, its helper columns, its spans.

package columnar

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// Term is one part of the sumcheck's polynomial: selector·expression, for gates times eq.
type Term struct {
	Name   string
	Gate   bool // weighted by eq; the others are sums
	Span   int  // index into Spans
	Degree int  // of the expression, without selector and eq
}

// Terms returns the parts in the order of the powers of α: gates, the sum over helpers, hidden sums.
func (s *System) Terms() []Term {
	terms := make([]Term, 0, len(s.gates)+s.balanceSums()+len(s.sums))
	for _, g := range s.gates {
		terms = append(terms, Term{Name: g.name, Gate: true, Span: s.indexOf(g.span), Degree: g.expr.Degree()})
	}
	if s.balanceSums() > 0 {
		terms = append(terms, Term{Name: "balances", Span: s.indexOf(helperSpan()), Degree: 1})
	}
	for _, x := range s.sums {
		terms = append(terms, Term{Name: x.name, Span: s.indexOf(x.span), Degree: x.expr.Degree()})
	}
	return terms
}

// Program assembles the expressions of all terms, without their selectors.
func (s *System) Program(constants Constants, known Known) *Program {
	var exprs []Expr
	for _, g := range s.gates {
		exprs = append(exprs, g.expr)
	}
	if s.balanceSums() > 0 {
		exprs = append(exprs, s.balanceExpr())
	}
	for _, x := range s.sums {
		exprs = append(exprs, x.expr)
	}
	return assemble(exprs, constants, known)
}

// Spans evaluates all spans: the rows [from, to) of each, by index.
func (s *System) Spans(counts []int, last int) [][2]int {
	out := make([][2]int, len(s.spans))
	for i, span := range s.spans {
		out[i][0], out[i][1] = s.spanRows(span, counts, last)
	}
	return out
}

func (s *System) indexOf(span Span) int {
	for i := range s.spans {
		if s.spans[i] == span {
			return i
		}
	}
	return -1
}

// Helper is a helper column: row by row the sum of numerator/denominator of its fractions.
type Helper struct {
	Column    int
	Fractions []Fraction
}

// Fraction is a part of a helper column.
type Fraction struct {
	InRange   bool // the denominator is challenge Challenge plus a value below 2^16
	Challenge int
	folded    foldedFraction
}

// Helpers returns the helper columns.
func (s *System) Helpers() []Helper {
	out := make([]Helper, len(s.helpers))
	for i, h := range s.helpers {
		out[i].Column = h.column.index
		for _, f := range h.fractions {
			out[i].Fractions = append(out[i].Fractions, Fraction{InRange: f.inRange, Challenge: f.challenge, folded: f})
		}
	}
	return out
}

// Program assembles the fraction's numerator and its denominator.
func (f *Fraction) Program(constants Constants) *Program {
	return assemble([]Expr{f.folded.numerator, f.folded.denominator}, constants, nil)
}

// FractionRows evaluates the span of a fraction.
func (s *System) FractionRows(f *Fraction, counts []int, last int) (from, to int) {
	return s.spanRows(f.folded.span, counts, last)
}

// Sums computes the hidden sums over filled columns.
func (s *System) Sums(columns [][]fr.Element, counts []int, constants Constants, workers int) []fr.Element {
	rows := &Rows{system: s, params: constants.Params, counts: counts, columns: columns, workers: workers}
	sums := make([]fr.Element, len(s.sums))
	for i, x := range s.sums {
		from, to := rows.spanRows(x.span)
		if to < from {
			continue // an empty table, which the circuit refuses
		}
		values := fr.Vector(rows.run(assemble([]Expr{x.expr}, constants, nil), to)[0][from:])
		sums[i] = values.Sum()
	}
	return sums
}
