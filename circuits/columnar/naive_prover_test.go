package columnar

// The argument as docs/columnar-argument.md writes it, with none of the prover's shortcuts: vectors of whole
// tables, one sum for each round. Tests compare the circuit with it, and cheat with it.

import (
	"math/rand/v2"
	"slices"

	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// naiveProver makes the witness of the circuit. What it proves need not be true: columns, sums and numbers of
// records are whatever a test says.
type naiveProver struct {
	system  *System
	data    *Data
	columns [][]fr.Element // slots and witnesses, with blinding values; helpers are computed
	sums    []fr.Element
	hidden  bool
	cap     uint64
	lanes   [2]int // of α and ρ
	helpers func(columns [][]fr.Element)

	constants Constants
	counts    []int
	last      int
	vars      int
	alpha     fr.Element
	rho       []fr.Element
	total     fr.Element // of the polynomial over all rows; the circuit's claim is 0 but for hidden sums
}

// newNaive fills the witness columns of an instance.
func newNaive(s *System, rows *Rows, data *Data) *naiveProver {
	p := &naiveProver{system: s, data: data, columns: slices.Clone(rows.Columns()), counts: rows.Counts(), lanes: [2]int{1, 2}}
	for i, c := range p.columns {
		p.columns[i] = slices.Clone(c)
	}
	rng := rand.New(rand.NewPCG(1, 99))
	p.constants = Constants{Params: data.Params, Challenges: randomScalars(rng, s.challenges)}
	capacities := make([]uint64, len(p.counts))
	for i, n := range p.counts {
		capacities[i] = uint64(n)
	}
	p.cap = slices.Max(capacities)
	p.last = int(s.lastRow([]uint64{p.cap, p.cap, p.cap}[:len(capacities)]))
	for 1<<p.vars <= p.last {
		p.vars++
	}
	return p
}

// leavesAt gives the leaves in a row of the table.
func (p *naiveProver) leavesAt(row int) func(*node) fr.Element {
	return func(n *node) (v fr.Element) {
		switch n.kind {
		case kindColumn:
			if c := p.columns[n.column.index]; row < len(c) {
				v = c[row]
			}
		case kindRow:
			v.SetUint64(uint64(row))
		case kindSelector:
			if from, to := p.system.spanRows(n.span, p.counts, p.last); from <= row && row < to {
				v.SetOne()
			}
		}
		return v
	}
}

// fillHelpers computes helper columns as they are defined.
func (p *naiveProver) fillHelpers() {
	for _, h := range p.system.helpers {
		column := make([]fr.Element, p.last+1)
		for row := range p.last {
			leaves := p.leavesAt(row)
			for _, f := range h.fractions {
				from, to := p.system.spanRows(f.span, p.counts, p.last)
				if row < from || to <= row {
					continue
				}
				numerator := naiveEval(f.numerator.get(), p.constants, leaves)
				denominator := naiveEval(f.denominator.get(), p.constants, leaves)
				numerator.Div(&numerator, &denominator)
				column[row].Add(&column[row], &numerator)
			}
		}
		p.columns[h.column.index] = column
	}
	if p.helpers != nil {
		p.helpers(p.columns)
	}
}

// vectors are the sumcheck's polynomial before a round: every leaf on the rows that are left, and the product
// of eq over the variables bound.
type vectors struct {
	columns, spans [][]fr.Element
	row            []fr.Element
	bound          fr.Element
}

func (p *naiveProver) vectors() *vectors {
	size := 1 << p.vars
	v := &vectors{row: make([]fr.Element, size), bound: fr.One()}
	for _, c := range p.columns {
		v.columns = append(v.columns, append(slices.Clone(c), make([]fr.Element, size-len(c))...))
	}
	for _, s := range p.system.spans {
		selector := make([]fr.Element, size)
		for row := range selector {
			selector[row] = p.leavesAt(row)(&node{kind: kindSelector, span: s})
		}
		v.spans = append(v.spans, selector)
	}
	for row := range v.row {
		v.row[row].SetUint64(uint64(row))
	}
	return v
}

// extend doubles vectors of one entry: above the tables' rows columns and selectors are 0.
func (v *vectors) extend(j int) {
	if len(v.row) > 1 {
		return
	}
	for _, group := range [][][]fr.Element{v.columns, v.spans} {
		for i := range group {
			group[i] = append(group[i], fr.Element{})
		}
	}
	next := fr.NewElement(1 << j)
	v.row = append(v.row, *next.Add(&next, &v.row[0]))
}

// between returns (1−t)·v[2i] + t·v[2i+1].
func between(v []fr.Element, i int, t *fr.Element) (out fr.Element) {
	out.Sub(&v[2*i+1], &v[2*i])
	out.Mul(&out, t)
	return *out.Add(&out, &v[2*i])
}

func (v *vectors) bind(rho, x fr.Element) {
	half := func(column []fr.Element) []fr.Element {
		out := make([]fr.Element, len(column)/2)
		for i := range out {
			out[i] = between(column, i, &x)
		}
		return out
	}
	for _, group := range [][][]fr.Element{v.columns, v.spans} {
		for i := range group {
			group[i] = half(group[i])
		}
	}
	v.row = half(v.row)
	factor := naiveEq([]fr.Element{rho}, []fr.Element{x})
	v.bound.Mul(&v.bound, &factor)
}

// at returns the round polynomial at t: the sum of the polynomial over all pairs.
func (p *naiveProver) at(v *vectors, j int, t fr.Element) (sum fr.Element) {
	s := p.system
	for i := range len(v.row) / 2 {
		leaf := func(n *node) fr.Element {
			switch n.kind {
			case kindColumn:
				return between(v.columns[n.column.index], i, &t)
			case kindRow:
				return between(v.row, i, &t)
			default:
				return between(v.spans[s.spanIndex(n.span)], i, &t)
			}
		}
		eq := naiveEq(append([]fr.Element{t}, corner(i, Vars-j-1)...), p.rho[j:])
		eq.Mul(&eq, &v.bound)
		power := fr.One()
		add := func(weight fr.Element, span Span, e Expr) {
			selector, value := leaf(&node{kind: kindSelector, span: span}), naiveEval(e.get(), p.constants, leaf)
			value.Mul(&value, &selector).Mul(&value, &weight).Mul(&value, &power)
			sum.Add(&sum, &value)
			power.Mul(&power, &p.alpha)
		}
		for _, g := range s.gates {
			add(eq, g.span, g.expr)
		}
		if len(s.helpers) > 0 {
			var total Expr
			for _, h := range s.helpers {
				total = total.Add(h.column.expr())
			}
			add(fr.One(), helperSpan(), total)
		}
		for _, x := range s.sums {
			add(fr.One(), x.span, x.expr)
		}
	}
	return sum
}

// coefficients interpolates values at 0, 1, ….
func coefficients(values []fr.Element) []fr.Element {
	out := make([]fr.Element, len(values))
	for i := range values {
		basis, scale := []fr.Element{fr.One()}, values[i]
		for m := range values {
			if m == i {
				continue
			}
			var minus, difference fr.Element
			minus.SetInt64(int64(-m))
			difference.SetInt64(int64(i - m))
			scale.Div(&scale, &difference)
			longer := make([]fr.Element, len(basis)+1)
			for c := range basis {
				var term fr.Element
				term.Mul(&basis[c], &minus)
				longer[c].Add(&longer[c], &term)
				longer[c+1].Add(&longer[c+1], &basis[c])
			}
			basis = longer
		}
		for c := range basis {
			basis[c].Mul(&basis[c], &scale)
			out[c].Add(&out[c], &basis[c])
		}
	}
	return out
}

// prove returns the circuit's assignment.
func (p *naiveProver) prove() *Circuit {
	p.fillHelpers()
	rng := rand.New(rand.NewPCG(2, 98))
	context, seed, nonce := randomScalar(rng), randomScalar(rng), randomScalar(rng)
	c := NewCircuit(p.system)
	c.Context, c.Last, c.Seed, c.Nonce = context, p.last, seed, nonce
	c.Challenges, c.Params, c.Sums = asVariables(p.constants.Challenges), asVariables(p.constants.Params), asVariables(p.sums)
	seeds := []fr.Element{seed, nonce, context}
	for i, n := range p.counts {
		var rows fr.Element
		rows.SetInt64(int64(n))
		seeds = append(seeds, rows)
		c.Tables[i] = CircuitTable{Count: rows, Hidden: 0, Capacity: rows, Rows: rows, Salt: p.data.Tables[i].Salt}
		if p.hidden {
			hash := poseidon2.New().Hash(poseidon2.TagCount, rows, p.data.Tables[i].Salt)
			c.Tables[i].Count, c.Tables[i].Hidden, c.Tables[i].Capacity = hash, 1, p.cap
		}
	}
	duplex := transcript.New(p.system.InnerTag())
	duplex.Absorb(append(seeds, p.sums...)...)
	p.alpha = duplex.Lane(p.lanes[0])
	p.rho = []fr.Element{duplex.Lane(p.lanes[1])}
	for j := 1; j < Vars; j++ {
		square := p.rho[j-1]
		p.rho = append(p.rho, *square.Square(&square))
	}
	v := p.vectors()
	for j := range Vars {
		v.extend(j)
		values := make([]fr.Element, p.system.degree+1)
		for t := range values {
			values[t] = p.at(v, j, fr.NewElement(uint64(t)))
		}
		if j == 0 {
			p.total.Add(&values[0], &values[1])
		}
		all := coefficients(values)
		sent := append([]fr.Element{all[0]}, all[2:]...)
		duplex.Absorb(sent...)
		x := duplex.Lane(1)
		c.Rounds[j], c.Point[j] = asVariables(sent), x
		v.bind(p.rho[j], x)
	}
	evaluations, mask := make([]fr.Element, len(v.columns)), randomScalar(rng)
	for i := range evaluations {
		evaluations[i] = v.columns[i][0]
	}
	duplex.Absorb(append(slices.Clone(evaluations), mask)...)
	gamma := duplex.Lane(1)
	value, power := mask, gamma
	for i := range evaluations {
		var term fr.Element
		term.Mul(&power, &evaluations[i])
		value.Add(&value, &term)
		power.Mul(&power, &gamma)
	}
	c.Evaluations, c.Mask, c.Gamma, c.Value = asVariables(evaluations), mask, gamma, value
	return c
}

func asVariables(values []fr.Element) []frontend.Variable {
	out := make([]frontend.Variable, len(values))
	for i := range values {
		out[i] = values[i]
	}
	return out
}

// accepts runs the circuit on an assignment.
func accepts(s *System, assignment *Circuit) error {
	return test.IsSolved(NewCircuit(s), assignment, ecc.BN254.ScalarField())
}
