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

// Terms returns the parts in the order of the powers of α: gates, balances, hidden sums.
func (s *System) Terms() []Term {
	terms := make([]Term, 0, len(s.gates)+len(s.balances)+len(s.sums))
	for _, g := range s.gates {
		terms = append(terms, Term{Name: g.name, Gate: true, Span: s.indexOf(g.span), Degree: g.expr.Degree()})
	}
	for _, b := range s.balances {
		terms = append(terms, Term{Name: b.name, Span: s.indexOf(helperSpan()), Degree: 1})
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
	for _, b := range s.balances {
		var total Expr
		for _, h := range b.helpers {
			total = Sum(total, h.column.expr())
		}
		exprs = append(exprs, total)
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
	Fractions int
	InRange   bool // every denominator is challenge Challenge plus a value below 2^16
	Challenge int
	helper    helper
}

// Helpers returns the helper columns.
func (s *System) Helpers() []Helper {
	var out []Helper
	for _, b := range s.balances {
		for _, h := range b.helpers {
			out = append(out, Helper{Column: h.column.index, Fractions: len(h.fractions), InRange: h.inRange, Challenge: b.challenge, helper: h})
		}
	}
	return out
}

// FractionProgram assembles, for fraction i of a helper, its numerator and its denominator.
func (h *Helper) FractionProgram(i int, constants Constants) *Program {
	f := h.helper.fractions[i]
	return assemble([]Expr{f.numerator, f.denominator}, constants, nil)
}

// FractionRows evaluates the span of a fraction.
func (s *System) FractionRows(h *Helper, i int, counts []int, last int) (from, to int) {
	return s.spanRows(h.helper.fractions[i].span, counts, last)
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
