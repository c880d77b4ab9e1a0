// Filling witness columns: what a fill function sees, and the fill of limbs.

package columnar

import (
	"errors"
	"fmt"
	"math/bits"
	"sync/atomic"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Fill computes witness columns that were declared together: out[c][i] is row i of the column c, 0 before. It
// sees the tables, the parameters and the witness columns declared before. The error of a property that does
// not hold is a *Violation.
type Fill func(rows *Rows, out [][]fr.Element) error

// ErrViolated reports tables for which a statement is not true.
var ErrViolated = errors.New("the statement is not true of these tables")

// Violation says which row of which table does not satisfy what. It holds no value of the row; it is for the
// custodian.
type Violation struct {
	Constraint string
	Role       string // table; empty: the range table
	Row        int    // -1: the table as a whole
}

func (v *Violation) Error() string {
	if v.Row < 0 {
		return fmt.Sprintf("%v: %s", ErrViolated, v.Constraint)
	}
	return fmt.Sprintf("%v: table %q, row %d: %s", ErrViolated, v.Role, v.Row, v.Constraint)
}

// Unwrap returns ErrViolated.
func (v *Violation) Unwrap() error { return ErrViolated }

// Rows is what a fill function sees.
type Rows struct {
	system  *System
	params  []fr.Element
	counts  []int          // number of records by table
	columns [][]fr.Element // by column index; rows of records first
	workers int
}

// Count returns the number of records of a table.
func (r *Rows) Count(t *Table) int { return r.counts[t.index] }

// Param returns the value of a parameter.
func (r *Rows) Param(e Expr) fr.Element { return r.params[e.get().index] }

// Column returns the values of a column that is filled already, without the blinding value; it must not be
// changed. A slot that the claim leaves empty gives as many zeros.
func (r *Rows) Column(e Expr) []fr.Element {
	c := e.isColumn()
	n := r.system.rowsOf(c, r.counts)
	if len(r.columns[c.index]) == 0 {
		return make([]fr.Element, n)
	}
	return r.columns[c.index][:n]
}

// Values evaluates expressions on the records of a table; the result is one vector for each.
func (r *Rows) Values(t *Table, exprs ...Expr) [][]fr.Element {
	program := assemble(exprs, Constants{Params: r.params}, nil)
	return r.run(program, r.counts[t.index])
}

// run evaluates a program on rows 0 to n−1.
func (r *Rows) run(program *Program, n int) [][]fr.Element {
	out := make([][]fr.Element, len(program.Outputs))
	for i := range out {
		out[i] = make([]fr.Element, n)
	}
	Parallel(n, r.workers, func(from, to int) {
		r.walk(program, from, to, func(start int, values [][]fr.Element) {
			for i := range out {
				copy(out[i][start:], values[i])
			}
		})
	})
	return out
}

// walk evaluates a program on rows from to to−1, block by block: what only needs to be looked at takes no memory. The
// values, one vector for each output, hold until visit returns.
func (r *Rows) walk(program *Program, from, to int, visit func(start int, values [][]fr.Element)) {
	machine := NewMachine(program)
	memory := make([]fr.Element, len(program.Outputs)*BlockRows)
	values := make([][]fr.Element, len(program.Outputs))
	for start := from; start < to; start += BlockRows {
		rows := min(BlockRows, to-start)
		for i, leaf := range program.Leaves {
			r.load(leaf, start, machine.Leaf(i)[:rows])
		}
		machine.Run(rows)
		for i := range values {
			values[i] = memory[i*BlockRows : i*BlockRows+rows]
			machine.CopyOutput(values[i], i)
		}
		visit(start, values)
	}
}

// load writes the values of a leaf from a row on.
func (r *Rows) load(leaf Leaf, start int, dst []fr.Element) {
	switch leaf.Kind {
	case LeafColumn:
		n := 0
		if src := r.columns[leaf.Index]; start < len(src) {
			n = copy(dst, src[start:])
		}
		clear(dst[n:])
	case LeafRow:
		for i := range dst {
			dst[i].SetUint64(uint64(start + i))
		}
	case LeafSelector:
		from, to := r.spanRows(r.system.spans[leaf.Index])
		for i := range dst {
			dst[i].SetUint64(0)
			if row := start + i; from <= row && row < to {
				dst[i].SetOne()
			}
		}
	}
}

// limbFill returns the fill of the limbs of a value of that many bits; they are 0 where the guard is 0.
func limbFill(t *Table, name string, guard, value Expr, width int) Fill {
	return func(rows *Rows, out [][]fr.Element) error {
		program := assemble([]Expr{guard, value}, Constants{Params: rows.params}, nil)
		var failed atomic.Int64 // row + 1
		Parallel(rows.counts[t.index], rows.workers, func(from, to int) {
			rows.walk(program, from, to, func(start int, values [][]fr.Element) {
				for i := range values[0] {
					if !values[0][i].IsZero() && !splitLimbs(out, start+i, &values[1][i], width) {
						failed.Store(int64(start+i) + 1)
					}
				}
			})
		})
		if row := failed.Load(); row > 0 {
			return &Violation{Constraint: name, Role: t.role, Row: int(row) - 1}
		}
		return nil
	}
}

// splitLimbs writes the limbs of a value into a row; false when it has more bits than that.
func splitLimbs(out [][]fr.Element, row int, value *fr.Element, width int) bool {
	word := value.Bits()
	if bitLen(word) > width {
		return false
	}
	for i := range out {
		out[i][row].SetUint64(word[i/4] >> (LimbBits * (i % 4)) & (RangeRows - 1))
	}
	return true
}

// Each calls f for every record of a table, from several goroutines.
func (r *Rows) Each(t *Table, f func(row int)) {
	Parallel(r.counts[t.index], r.workers, func(from, to int) {
		for row := from; row < to; row++ {
			f(row)
		}
	})
}

func bitLen(word [4]uint64) int {
	for i := len(word) - 1; i >= 0; i-- {
		if word[i] != 0 {
			return 64*i + bits.Len64(word[i])
		}
	}
	return 0
}
