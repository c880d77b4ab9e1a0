// From balances to helper columns: tuples are folded, and fractions spread over as few columns as the degree allows.

package columnar

import (
	"fmt"
	"slices"
	"strings"
)

// helper is a column that holds, row by row, the sum of some fractions.
type helper struct {
	column    *column
	fractions []foldedFraction
}

// foldedFraction is selector·guard/(X + folded tuple), with its sign in the numerator.
type foldedFraction struct {
	balance     string // its name
	span        Span
	numerator   Expr // without the selector
	denominator Expr
	challenge   int  // index of X, its balance's own
	inRange     bool // the denominator is X plus a value below 2^16
}

// rangeName is the balance's of range checks, which no other constraint may have.
const rangeName = "range"

// rangeBalance says that every range-checked value is a row number of the range table.
func (d *Declaration) rangeBalance(uses *column) balance {
	b := balance{name: rangeName}
	for _, r := range d.ranges {
		b.fractions = append(b.fractions, fraction{name: r.name, span: r.span, guard: Const(1), tuple: []Expr{r.value}})
	}
	b.fractions = append(b.fractions, fraction{
		name: "range table", span: rangeSpan(), guard: uses.expr(), tuple: []Expr{Row()}, negative: true, uses: true,
	})
	return b
}

func rangeSpan() Span { return Span{bound{}, bound{offset: RangeRows}} }

// helperSpan is where helper columns count: rows 0 to R−1. Row R holds their blinding value.
func helperSpan() Span { return Span{bound{}, bound{last: true}} }

// addHelpers spreads the fractions of all balances over helper columns, as many in each as the degree allows.
// Fractions of different balances may share one: each balance has a challenge of its own, see
// docs/columnar-argument.md. The range table is short, so its helper has no other rows.
func (s *System) addHelpers(d *Declaration) {
	var group []foldedFraction
	flush := func() {
		if len(group) > 0 {
			s.addHelper(d, group)
			group = nil
		}
	}
	for _, b := range s.balances {
		for _, f := range s.foldFractions(d, b) {
			alone := f.span == rangeSpan()
			if alone || helperGate(Expr{}, append(group, f)).Degree()+2 > MaxDegree {
				flush()
			}
			group = append(group, f)
			if alone {
				flush()
			}
		}
	}
	flush()
}

// foldFractions draws a balance's challenges and folds its tuples with them.
func (s *System) foldFractions(d *Declaration, b balance) []foldedFraction {
	challenge := s.challenges
	x := s.challenge(d)
	arity := 1
	for _, f := range b.fractions {
		arity = max(arity, len(f.tuple))
	}
	var lambda Expr
	if arity > 1 {
		lambda = s.challenge(d)
	}
	folded := make([]foldedFraction, len(b.fractions))
	for i, f := range b.fractions {
		if len(f.tuple) != arity {
			d.mistake("%q: tuples of %d and %d values", b.name, len(f.tuple), arity)
		}
		folded[i] = foldedFraction{
			balance: b.name, span: f.span, numerator: f.guard, denominator: x.Add(fold(lambda, f.tuple)), challenge: challenge, inRange: b.name == rangeName,
		}
		if f.negative {
			folded[i].numerator = Const(0).Sub(f.guard)
		}
	}
	return folded
}

func (s *System) challenge(d *Declaration) Expr {
	s.challenges++
	return Expr{&node{kind: kindChallenge, index: s.challenges - 1, owner: d, secondly: true}}
}

// fold returns Σ λ^i·tuple_i.
func fold(lambda Expr, tuple []Expr) Expr {
	var folded Expr
	for i := len(tuple) - 1; i >= 0; i-- {
		if folded.node == nil {
			folded = tuple[i]
			continue
		}
		folded = folded.Mul(lambda).Add(tuple[i])
	}
	return folded
}

func (s *System) addHelper(d *Declaration, group []foldedFraction) {
	c := &column{owner: d, name: fmt.Sprintf("helper %d", len(s.helpers))}
	s.columns = append(s.columns, c)
	s.gates = append(s.gates, gate{name: helperName(c, group), span: helperSpan(), expr: helperGate(c.expr(), group)})
	s.helpers = append(s.helpers, helper{column: c, fractions: group})
}

// helperName says what a helper column's gate is about, for whoever declared it.
func helperName(c *column, group []foldedFraction) string {
	var balances []string
	for _, f := range group {
		if !slices.Contains(balances, f.balance) {
			balances = append(balances, f.balance)
		}
	}
	return fmt.Sprintf("%s of %s", c.name, strings.Join(balances, ", "))
}

// balanceExpr is the sum of all helpers in a row. Over all rows it adds up to 0.
func (s *System) balanceExpr() Expr {
	var total Expr
	for _, h := range s.helpers {
		total = Sum(total, h.column.expr())
	}
	return total
}

// balanceSums is the number of sums over helpers: one, or none where nothing is balanced.
func (s *System) balanceSums() int { return min(1, len(s.helpers)) }

// helperGate returns H·Π_l (X_l+f_l) − Σ_l selector_l·a_l·Π_{m≠l} (X_m+f_m), X_l the challenge of fraction l's balance.
func helperGate(h Expr, group []foldedFraction) Expr {
	if h.node == nil {
		h = (&column{}).expr()
	}
	product := h
	for _, f := range group {
		product = product.Mul(f.denominator)
	}
	for l, f := range group {
		term := selector(f.span).Mul(f.numerator)
		for m, other := range group {
			if m != l {
				term = term.Mul(other.denominator)
			}
		}
		product = product.Sub(term)
	}
	return product
}
