// Expressions at the sumcheck's point, inside the circuit.

package columnar

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
)

// point evaluates expressions and selectors at the circuit's Point.
type point struct {
	api     frontend.API
	circuit *Circuit
	row     frontend.Variable           // Σ 2^j·r_j, the extension of i ↦ i
	below   map[bound]frontend.Variable // extension of [i < bound]
	done    map[*node]frontend.Variable
}

func (c *Circuit) newPoint(api frontend.API) *point {
	p := &point{api: api, circuit: c, row: 0, below: map[bound]frontend.Variable{}, done: map[*node]frontend.Variable{}}
	for j := Vars - 1; j >= 0; j-- {
		p.row = api.Add(api.Mul(p.row, 2), c.Point[j])
	}
	for _, b := range c.system.bounds {
		p.below[b] = p.lessThan(b)
	}
	return p
}

// lessThan returns the multilinear extension of [i < n] at the point: with n's bits b_j from the lowest on,
// LT ← (1−r_j)·LT where b_j is 0 and (1−r_j) + r_j·LT where it is 1.
func (p *point) lessThan(b bound) frontend.Variable {
	api := p.api
	if !b.last && b.table == nil {
		return p.lessThanConstant(b.offset)
	}
	n := p.circuit.Last
	if !b.last {
		n = api.Add(p.circuit.Tables[b.table.index].Rows, b.offset)
	}
	lt := frontend.Variable(0)
	for j, bit := range bits.ToBinary(api, n, bits.WithNbDigits(Vars)) {
		r := p.circuit.Point[j]
		kept := api.Mul(r, lt)
		// bit 0: LT − r·LT; bit 1: 1 − r + r·LT. They differ by 1 − r − LT + 2·r·LT.
		step := api.Add(api.Sub(1, r, lt), api.Mul(kept, 2))
		lt = api.Add(api.Sub(lt, kept), api.Mul(bit, step))
	}
	return lt
}

func (p *point) lessThanConstant(n int) frontend.Variable {
	if n == domainRows {
		return 1
	}
	lt := frontend.Variable(0)
	for j := range Vars {
		kept := p.api.Mul(p.circuit.Point[j], lt)
		if n>>j&1 == 1 {
			lt = p.api.Add(p.api.Sub(1, p.circuit.Point[j]), kept)
		} else {
			lt = p.api.Sub(lt, kept)
		}
	}
	return lt
}

// span returns the extension of a span's selector.
func (p *point) span(s Span) frontend.Variable {
	if s.from == (bound{}) {
		return p.below[s.to]
	}
	return p.api.Sub(p.below[s.to], p.below[s.from])
}

func (p *point) eval(n *node) frontend.Variable {
	if v, ok := p.done[n]; ok {
		return v
	}
	v := p.evalNode(n)
	p.done[n] = v
	return v
}

func (p *point) evalNode(n *node) frontend.Variable {
	switch n.kind {
	case kindConstant:
		return n.value
	case kindParam:
		return p.circuit.Params[n.index]
	case kindChallenge:
		return p.circuit.Challenges[n.index]
	case kindColumn:
		return p.circuit.Evaluations[n.column.index]
	case kindRow:
		return p.row
	case kindSelector:
		return p.span(n.span)
	}
	a, b := p.eval(n.a), p.eval(n.b)
	switch n.kind {
	case kindAdd:
		return p.api.Add(a, b)
	case kindSub:
		return p.api.Sub(a, b)
	default:
		return p.api.Mul(a, b)
	}
}
