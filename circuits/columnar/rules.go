// The rules that a declaration must keep, numbered as in docs/columnar-argument.md.

package columnar

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// sumRowBits is the width of the largest number of terms of a sum.
const sumRowBits = 24

// checkRules reports which parameters an expression reads.
func (d *Declaration) checkRules() (read []bool) {
	if len(d.tables) == 0 {
		d.mistake("it is about no table")
	}
	d.checkNames()
	d.checkRows()
	for _, b := range d.balances {
		d.checkBalance(b)
	}
	for _, c := range d.slots {
		if bits, ok := d.integers[c]; ok {
			d.mistake("rule 5: column %q is read as an integer of %d bits and never decomposed into so many", c.name, bits)
		}
	}
	for _, s := range d.sums {
		if s.bits < 1 || s.bits+sumRowBits > fr.Bits-2 {
			d.mistake("rule 5: sum %q has terms of %d bits: 2^%d of them could reach the field's order", s.name, s.bits, sumRowBits)
		}
		if len(d.relate) == 0 {
			d.mistake("sum %q is used by no relation", s.name)
		}
	}
	return d.checkReads()
}

// checkNames: names are what violations and tests speak of.
func (d *Declaration) checkNames() {
	var names []string
	for _, g := range d.gates {
		names = append(names, g.name)
	}
	for _, b := range d.balances {
		names = append(names, b.name)
	}
	for _, r := range d.ranges {
		names = append(names, r.name)
	}
	for _, s := range d.sums {
		names = append(names, s.name)
	}
	d.distinct("constraint", names)
	d.distinct("parameter", d.params)
	var roles []string
	for _, t := range d.tables {
		roles = append(roles, t.role)
	}
	d.distinct("table", roles)
}

// checkColumnNames looks at all columns, those of helpers included.
func (s *System) checkColumnNames(d *Declaration) {
	names := make([]string, len(s.columns))
	for i, c := range s.columns {
		names[i] = c.name
	}
	d.distinct("column", names)
}

func (d *Declaration) distinct(what string, names []string) {
	names = slices.Sorted(slices.Values(names))
	for i, name := range names {
		if name == "" || name == rangeName || i > 0 && names[i-1] == name {
			d.mistake("%s name %q is empty, reserved or not unique", what, name)
		}
	}
}

// checkBalance is rules 1 and 2: what a fraction is made of is committed before its challenge is drawn, and
// guards are boolean, or weights of 1 and −1 on one bad value would cancel. Numbers of uses need not be: a
// row that is looked up must be one of the looked-up rows whatever weight they have.
func (d *Declaration) checkBalance(b balance) {
	for _, f := range b.fractions {
		for _, e := range append([]Expr{f.guard}, f.tuple...) {
			if e.get().secondly {
				d.mistake("rule 1: %q reads a challenge", b.name)
			}
		}
		if !f.uses && !d.isBoolean(f.guard, f.span) {
			d.mistake("rule 2: the guard %s of %q is not constrained to 0 and 1", f.guard, b.name)
		}
	}
}

// isBoolean reports whether an expression is 0 or 1 by a gate: such a column, 1 minus one, or a product. A
// column is told to be boolean on its table's records, so in no row beyond.
func (d *Declaration) isBoolean(e Expr, span Span) bool {
	n := e.get()
	switch n.kind {
	case kindConstant:
		return n.value.IsZero() || n.value.IsOne()
	case kindColumn:
		return d.booleans[n.column] && d.recordsOf(n.column.table, span)
	case kindMul:
		return d.isBoolean(Expr{n.a}, span) && d.isBoolean(Expr{n.b}, span)
	case kindSub:
		return Expr{n.a}.isOne() && d.isBoolean(Expr{n.b}, span)
	default:
		return false
	}
}

// checkDegrees is rule 4.
func (s *System) checkDegrees(d *Declaration) {
	for _, g := range s.gates {
		if total := g.expr.Degree() + 2; total > MaxDegree {
			d.mistake("rule 4: %q has degree %d with selector and eq, at most %d", g.name, total, MaxDegree)
		}
	}
	for _, x := range s.sums {
		if total := x.expr.Degree() + 1; total > MaxDegree {
			d.mistake("rule 4: sum %q has degree %d with its selector, at most %d", x.name, total, MaxDegree)
		}
	}
}
