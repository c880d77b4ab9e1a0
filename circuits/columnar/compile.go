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
	uses       *column   // multiplicities of the range table; nil without range checks
	balances   []balance // the declared ones, then that of range checks
	helpers    []helper  // their fractions, spread over helper columns
	terms      []term    // all that is declared
	challenges int
	gates      []gate // the declared ones, then those of helper columns
	sums       []sum  // the hidden ones
	relate     []func(frontend.API, *Scalars) error
	spans      []Span
	bounds     []bound // the distinct ones of spans
	degree     int
}

func (d *Declaration) mistake(format string, args ...any) {
	d.mistakes = append(d.mistakes, fmt.Errorf(format, args...))
}

// Compile checks a declaration and numbers its parts. The error is ErrDeclaration and lists every mistake.
func (d *Declaration) Compile() (*System, error) {
	s := &System{
		id: d.id, version: d.version, params: d.params, widths: d.widths, tables: d.tables, ranges: d.ranges, relate: d.relate, sums: d.sums, terms: d.terms(),
		witnesses: d.witnesses, gates: append([]gate(nil), d.gates...), balances: append([]balance(nil), d.balances...),
	}
	s.read = d.checkRules()
	for _, t := range d.tables {
		s.columns = append(s.columns, t.slots...) // in the order of an instance's commitments
	}
	for _, w := range d.witnesses {
		s.columns = append(s.columns, w.columns...)
	}
	if len(d.ranges) > 0 {
		s.uses = &column{owner: d, name: "range uses"}
		s.columns = append(s.columns, s.uses)
		s.balances = append(s.balances, d.rangeBalance(s.uses))
	}
	s.firstPhase = len(s.columns)
	s.addHelpers(d)
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
