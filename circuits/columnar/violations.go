// The native twin of the argument: which constraints do filled tables violate?

package columnar

import (
	"context"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Violations evaluates every constraint on every row that it is about and returns the first row that violates
// each, in the order of declaration: gates, range checks, then balances, which are compared as multisets.
// It is what the argument proves to be empty, without the argument.
func (r *Rows) Violations(ctx context.Context) ([]Violation, error) {
	var found []Violation
	for _, g := range r.system.gates[:len(r.system.gates)-r.system.numHelpers()] {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if v := r.gateViolation(g); v != nil {
			found = append(found, *v)
		}
	}
	for _, check := range r.system.ranges {
		if v := r.rangeViolation(check); v != nil {
			found = append(found, *v)
		}
	}
	for _, b := range r.system.balances {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if b.name != rangeName && !r.balances(b) {
			found = append(found, Violation{Constraint: b.name, Row: -1})
		}
	}
	return found, nil
}

func (s *System) numHelpers() int { return len(s.helpers) }

func (r *Rows) gateViolation(g gate) *Violation {
	from, to := r.spanRows(g.span)
	to = min(to, max(from, r.longest())) // there is nothing behind the longest column
	values := r.run(assemble([]Expr{g.expr}, Constants{Params: r.params}, nil), to)[0]
	for row := from; row < to; row++ {
		if !values[row].IsZero() {
			return &Violation{Constraint: g.name, Role: g.span.role(), Row: row}
		}
	}
	return nil
}

// longest returns the number of rows of the longest column, its blinding value included.
func (r *Rows) longest() int {
	n := 0
	for _, column := range r.columns {
		n = max(n, len(column))
	}
	for _, count := range r.counts {
		n = max(n, count+1)
	}
	return n
}

func (r *Rows) rangeViolation(check rangeCheck) *Violation {
	from, to := r.spanRows(check.span)
	values := r.run(assemble([]Expr{check.value}, Constants{Params: r.params}, nil), to)[0]
	for row := from; row < to; row++ {
		if !values[row].IsUint64() || values[row].Uint64() >= RangeRows {
			return &Violation{Constraint: check.name, Role: check.span.role(), Row: row}
		}
	}
	return nil
}

// balances adds up the weight of every tuple; each must be 0.
func (r *Rows) balances(b balance) bool {
	weights := map[string]fr.Element{}
	for _, f := range b.fractions {
		from, to := r.spanRows(f.span)
		values := r.run(assemble(append([]Expr{f.guard}, f.tuple...), Constants{Params: r.params}, nil), to)
		for row := from; row < to; row++ {
			weight, tuple := values[0][row], tupleKey(values[1:], row)
			total := weights[tuple]
			if f.negative {
				total.Sub(&total, &weight)
			} else {
				total.Add(&total, &weight)
			}
			weights[tuple] = total
		}
	}
	for _, total := range weights {
		if !total.IsZero() {
			return false
		}
	}
	return true
}

// tupleKey is the values of a row as bytes, for maps.
func tupleKey(columns [][]fr.Element, row int) string {
	key := make([]byte, 0, len(columns)*fr.Bytes)
	for _, c := range columns {
		b := c[row].Bytes()
		key = append(key, b[:]...)
	}
	return string(key)
}

// Constraints names everything that a declaration says: gates, range checks, lookups and permutations.
func (s *System) Constraints() []string {
	var names []string
	for _, g := range s.gates[:len(s.gates)-s.numHelpers()] {
		names = append(names, g.name)
	}
	for _, check := range s.ranges {
		names = append(names, check.name)
	}
	for _, b := range s.balances {
		if b.name != rangeName {
			names = append(names, b.name)
		}
	}
	return names
}

// ColumnIndex finds a column by name: "role.slot" for those of tables.
func (s *System) ColumnIndex(name string) (int, bool) {
	for i, c := range s.columns {
		if c.name == name {
			return i, true
		}
	}
	return 0, false
}
