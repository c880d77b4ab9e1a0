// The values behind an instance: tables, witness columns, parameters.

package columnar

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrData reports tables that do not have the shape of the system.
var ErrData = errors.New("tables do not fit the statement")

// Data is what a prover knows of an instance before it fills witness columns.
type Data struct {
	Params []fr.Element
	Tables []TableData // in the system's order
}

// TableData is a table's private side.
type TableData struct {
	Rows    int            // number of records
	Salt    fr.Element     // of the hash that hides that number
	Columns [][]fr.Element // by slot: the records' values, then the blinding value if any; empty: absent
}

// Fill computes the first-phase witness columns. A property that does not hold is a *Violation. ctx is looked
// at between columns.
func (s *System) Fill(ctx context.Context, data *Data, workers int) (*Rows, error) {
	rows, err := s.newRows(data, workers)
	if err != nil {
		return nil, err
	}
	if v := rows.emptyTable(); v != nil {
		return nil, v
	}
	for _, w := range s.witnesses {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := rows.fill(w); err != nil {
			return nil, err
		}
	}
	if s.uses == nil {
		return rows, nil
	}
	return rows, rows.countRanges()
}

func (s *System) newRows(data *Data, workers int) (*Rows, error) {
	if len(data.Params) != len(s.params) || len(data.Tables) != len(s.tables) {
		return nil, fmt.Errorf("%w: %d parameters and %d tables, want %d and %d", ErrData, len(data.Params), len(data.Tables), len(s.params), len(s.tables))
	}
	rows := &Rows{system: s, params: data.Params, columns: make([][]fr.Element, len(s.columns)), workers: max(1, workers)}
	for i, t := range s.tables {
		table := &data.Tables[i]
		if len(table.Columns) != len(t.slots) {
			return nil, fmt.Errorf("%w: table %q has %d columns, want %d", ErrData, t.role, len(table.Columns), len(t.slots))
		}
		if table.Rows < 0 || table.Rows > pcs.MaxRows {
			return nil, fmt.Errorf("%w: table %q has %d records", ErrData, t.role, table.Rows)
		}
		for c, values := range table.Columns {
			if len(values) != 0 && len(values) != table.Rows && len(values) != table.Rows+1 {
				return nil, fmt.Errorf("%w: column %q has %d rows, its table %d", ErrData, t.slots[c].name, len(values), table.Rows)
			}
			rows.columns[t.slots[c].index] = values
		}
		rows.counts = append(rows.counts, table.Rows)
	}
	return rows, nil
}

// emptyTable reports a table without records of which a constraint asks for one.
func (r *Rows) emptyTable() *Violation {
	for _, term := range r.system.terms {
		if _, to := r.spanRows(term.span); to < 0 {
			return &Violation{Constraint: term.name, Role: term.span.role(), Row: -1}
		}
	}
	return nil
}

// fill makes the columns of one group, with room for the blinding value.
func (r *Rows) fill(w witness) error {
	out := make([][]fr.Element, len(w.columns))
	for i, c := range w.columns {
		n := r.system.rowsOf(c, r.counts)
		out[i] = make([]fr.Element, n, n+1)
	}
	if err := w.fill(r, out); err != nil {
		return err
	}
	for i, c := range w.columns {
		r.columns[c.index] = out[i]
	}
	return nil
}

// countRanges fills the range table's multiplicities.
func (r *Rows) countRanges() error {
	counts := make([]uint64, RangeRows)
	var mu sync.Mutex
	for _, check := range r.system.ranges {
		from, to := r.spanRows(check.span)
		program := assemble([]Expr{check.value}, Constants{Params: r.params}, nil)
		failed := -1
		Parallel(to-from, r.workers, func(start, end int) {
			part, bad := make([]uint32, RangeRows), -1
			r.walk(program, from+start, from+end, func(at int, values [][]fr.Element) {
				if row := histogram(part, values[0]); row >= 0 {
					bad = at + row
				}
			})
			mu.Lock()
			defer mu.Unlock()
			for i, n := range part {
				counts[i] += uint64(n)
			}
			failed = max(failed, bad)
		})
		if failed >= 0 {
			return &Violation{Constraint: check.name, Role: check.span.role(), Row: failed}
		}
	}
	out := make([]fr.Element, RangeRows, RangeRows+1)
	for i, n := range counts {
		out[i].SetUint64(n)
	}
	r.columns[r.system.uses.index] = out
	return nil
}

// histogram counts values below 2^16 and returns the place of one that is not, or −1.
func histogram(counts []uint32, values []fr.Element) (bad int) {
	bad = -1
	for i := range values {
		word := values[i].Bits()
		if word[0] >= RangeRows || word[1]|word[2]|word[3] != 0 {
			bad = i
			continue
		}
		counts[word[0]]++
	}
	return bad
}

// Columns returns all columns by index, filled ones without their blinding value; helper columns are nil.
func (r *Rows) Columns() [][]fr.Element { return r.columns }

// Counts returns the tables' numbers of records.
func (r *Rows) Counts() []int { return r.counts }

// spanRows evaluates a span of a table or of the range table.
func (r *Rows) spanRows(span Span) (from, to int) { return r.system.spanRows(span, r.counts, 0) }

func (s *System) spanRows(span Span, counts []int, last int) (from, to int) {
	return span.from.row(counts, last), span.to.row(counts, last)
}

// role returns the role of the table whose rows a span is about, "" for First.
func (s Span) role() string {
	for _, b := range []bound{s.to, s.from} {
		if b.table != nil {
			return b.table.role
		}
	}
	return ""
}
