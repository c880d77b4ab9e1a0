// Spans: which rows a constraint is about.

package columnar

import "fmt"

// bound is a row number that is a function of the instance: a constant, R, or a table's number of records
// plus an offset.
type bound struct {
	table  *Table // nil: a constant or R
	offset int    // added to the number of records; or the constant
	last   bool   // R, the row in which helper columns are blinded
}

func (b bound) String() string {
	switch {
	case b.last:
		return "R"
	case b.table == nil:
		return fmt.Sprint(b.offset)
	case b.offset == 0:
		return "N(" + b.table.role + ")"
	default:
		return fmt.Sprintf("N(%s)%+d", b.table.role, b.offset)
	}
}

// Span is the rows from one bound on and before another.
type Span struct{ from, to bound }

func (s Span) String() string { return fmt.Sprintf("[%s, %s)", s.from, s.to) }

// All is every record of the table.
func (t *Table) All() Span { return Span{bound{}, bound{table: t}} }

// First is row 0 alone. The table, or the Longer one, must have it.
func First() Span { return Span{bound{}, bound{offset: 1}} }

// AllButLast is every record but the last. It says that there is one: an instance whose table is empty is
// refused by the circuit.
func (t *Table) AllButLast() Span { return Span{bound{}, bound{table: t, offset: -1}} }

// AllButFirst is every record from row 1 on. It is used together with AllButLast, which says that there is
// a record.
func (t *Table) AllButFirst() Span { return Span{bound{offset: 1}, bound{table: t}} }

// Longer is one row more than there are records: rows 0 to N. Witness columns that need a sentinel live on it.
func (t *Table) Longer() Span { return Span{bound{}, bound{table: t, offset: 1}} }

// After is the row after the last record alone: row N, the last one of Longer.
func (t *Table) After() Span { return Span{bound{table: t}, bound{table: t, offset: 1}} }

// LongerButFirst is rows 1 to N.
func (t *Table) LongerButFirst() Span { return Span{bound{offset: 1}, bound{table: t, offset: 1}} }

// Beyond is every row after the blinding value, as far as vectors reach. What stands there is in the
// commitment and in no record: a statement about sums of commitments forces it to 0.
func (t *Table) Beyond() Span { return Span{bound{table: t, offset: 1}, bound{offset: domainRows}} }

// domainRows is the number of rows that a sumcheck is about.
const domainRows = 1 << Vars
