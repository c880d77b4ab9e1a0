// Compiling a declaration: its rules are checked, fractions become helper columns, everything gets a number.

package columnar

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// MaxDegree is the largest degree of gate, selector and eq together. A further degree makes every round of
// the sumcheck dearer, a further column costs a whole multi-scalar multiplication.
const MaxDegree = 7

// ErrDeclaration reports a declaration that breaks a rule of the argument.
var ErrDeclaration = errors.New("declaration breaks a rule of the columnar argument")

// System is a compiled declaration. It is immutable.
type System struct {
	id         string
	version    int
	params     []string
	widths     []paramWidth
	read       []bool // parameters that an expression reads
	tables     []*Table
	columns    []*column // slots by table, first-phase witnesses, helpers
	firstPhase int       // number of slots and first-phase witnesses
	witnesses  []witness
	ranges     []rangeCheck
	uses       *column // multiplicities of the range table; nil without range checks
	balances   []compiledBalance
	declared   map[string]balance // the balances before folding
	terms      []term             // all that is declared
	challenges int
	gates      []gate // the declared ones, then those of helper columns
	sums       []sum  // the hidden ones
	relate     []func(frontend.API, *Scalars) error
	spans      []Span
	bounds     []bound // the distinct ones of spans
	degree     int
}

// compiledBalance is a balance whose fractions are spread over helper columns.
type compiledBalance struct {
	name      string
	challenge int // index of X
	helpers   []helper
}

// helper is a column that holds, row by row, the sum of some fractions of a balance.
type helper struct {
	column    *column
	fractions []foldedFraction
	inRange   bool // every denominator is X plus a value below 2^16
}

// foldedFraction is selector·guard/(denominator), with its sign in the numerator.
type foldedFraction struct {
	name        string
	span        Span
	numerator   Expr // without the selector
	denominator Expr
}

func (d *Declaration) mistake(format string, args ...any) {
	d.mistakes = append(d.mistakes, fmt.Errorf(format, args...))
}

// Compile checks a declaration and numbers its parts. The error is ErrDeclaration and lists every mistake.
func (d *Declaration) Compile() (*System, error) {
	s := &System{
		id: d.id, version: d.version, params: d.params, widths: d.widths, tables: d.tables, ranges: d.ranges, relate: d.relate, sums: d.sums, terms: d.terms(),
		witnesses: d.witnesses, gates: append([]gate(nil), d.gates...), declared: map[string]balance{},
	}
	s.read = d.checkRules()
	for _, t := range d.tables {
		s.columns = append(s.columns, t.slots...) // in the order of an instance's commitments
	}
	for _, w := range d.witnesses {
		s.columns = append(s.columns, w.columns...)
	}
	balances := d.balances
	if len(d.ranges) > 0 {
		s.uses = &column{owner: d, name: "range uses"}
		s.columns = append(s.columns, s.uses)
		balances = append(append([]balance(nil), balances...), d.rangeBalance(s.uses))
	}
	s.firstPhase = len(s.columns)
	for i, b := range balances {
		s.addBalance(d, b, len(d.ranges) > 0 && i == len(balances)-1)
	}
	for i, c := range s.columns {
		c.index = i
	}
	s.checkColumnNames(d)
	s.number()
	s.checkDegrees(d)
	if len(d.mistakes) > 0 {
		return nil, fmt.Errorf("%w: %s version %d: %w", ErrDeclaration, d.id, d.version, errors.Join(d.mistakes...))
	}
	return s, nil
}

// MustCompile is Compile for declarations that are part of the program.
func (d *Declaration) MustCompile() *System {
	s, err := d.Compile()
	if err != nil {
		panic(err) // programmer error: a test compiles every statement of the catalog
	}
	return s
}

// rangeName is the balance's of range checks, which no other constraint may have.
const rangeName = "range"

// rangeBalance says that every range-checked value is a row number of the range table.
func (d *Declaration) rangeBalance(uses *column) balance {
	b := balance{name: rangeName}
	for _, r := range d.ranges {
		b.fractions = append(b.fractions, fraction{name: r.name, span: r.span, guard: Const(1), tuple: []Expr{r.value}})
	}
	return balance{name: rangeName, fractions: append(b.fractions, fraction{
		name: "range table", span: rangeSpan(), guard: uses.expr(), tuple: []Expr{Row()}, negative: true, uses: true,
	})}
}

func rangeSpan() Span { return Span{bound{}, bound{offset: RangeRows}} }

// helperSpan is where helper columns count: rows 0 to R−1. Row R holds their blinding value.
func helperSpan() Span { return Span{bound{}, bound{last: true}} }

// addBalance draws the balance's challenges, folds its tuples, and spreads its fractions over helpers.
func (s *System) addBalance(d *Declaration, b balance, inRange bool) {
	s.declared[b.name] = b
	out := compiledBalance{name: b.name, challenge: s.challenges}
	x := s.challenge(d)
	arity := 1
	for _, f := range b.fractions {
		arity = max(arity, len(f.tuple))
	}
	var lambda Expr
	if arity > 1 {
		lambda = s.challenge(d)
	}
	var group []foldedFraction
	flush := func() {
		if len(group) > 0 {
			out.helpers = append(out.helpers, s.addHelper(d, b.name, len(out.helpers), group, inRange))
			group = nil
		}
	}
	for _, f := range b.fractions {
		if len(f.tuple) != arity {
			d.mistake("%q: tuples of %d and %d values", b.name, len(f.tuple), arity)
		}
		folded := foldedFraction{name: f.name, span: f.span, numerator: f.guard, denominator: x.Add(fold(lambda, f.tuple))}
		if f.negative {
			folded.numerator = Const(0).Sub(f.guard)
		}
		alone := inRange && f.span == rangeSpan() // the range table is short: its helper has no other rows
		if alone || helperGate(Expr{}, append(group, folded)).Degree()+2 > MaxDegree {
			flush()
		}
		group = append(group, folded)
		if alone {
			flush()
		}
	}
	flush()
	s.balances = append(s.balances, out)
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

func (s *System) addHelper(d *Declaration, name string, number int, group []foldedFraction, inRange bool) helper {
	c := &column{owner: d, name: fmt.Sprintf("%s helper %d", name, number)}
	s.columns = append(s.columns, c)
	s.gates = append(s.gates, gate{name: c.name, span: helperSpan(), expr: helperGate(c.expr(), group)})
	return helper{column: c, fractions: group, inRange: inRange}
}

// helperGate returns H·Π_l (X+f_l) − Σ_l selector_l·a_l·Π_{m≠l} (X+f_m).
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

// number collects the spans and bounds and gives selectors their index.
func (s *System) number() {
	for _, g := range s.gates {
		s.spanIndex(g.span)
		g.expr.get().visit(map[*node]bool{}, func(n *node) {
			if n.kind == kindSelector {
				n.index = s.spanIndex(n.span)
			}
		})
	}
	for _, x := range s.sums {
		s.spanIndex(x.span)
	}
	s.degree = 2
	for _, g := range s.gates {
		s.degree = max(s.degree, g.expr.Degree()+2)
	}
	for _, x := range s.sums {
		s.degree = max(s.degree, x.expr.Degree()+1)
	}
}

func (s *System) spanIndex(span Span) int {
	for i := range s.spans {
		if s.spans[i] == span {
			return i
		}
	}
	s.spans = append(s.spans, span)
	s.boundIndex(span.from)
	s.boundIndex(span.to)
	return len(s.spans) - 1
}

func (s *System) boundIndex(b bound) int {
	for i := range s.bounds {
		if s.bounds[i] == b {
			return i
		}
	}
	s.bounds = append(s.bounds, b)
	return len(s.bounds) - 1
}

func powerOfTwo(n int) (e fr.Element) {
	e.SetBigInt(new(big.Int).Lsh(big.NewInt(1), uint(n)))
	return e
}
