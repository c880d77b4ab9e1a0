// Package sample has a true claim of every statement in the catalog about made-up tables of any size. Tests
// that hold for all statements, the generator of contract fixtures and the benchmarks prove these.
package sample

import (
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/acc36754/assent"
)

// ErrNone reports a statement without a sample. A new statement gets one here.
var ErrNone = errors.New("there is no sample of this statement")

// Sample is what to prove.
type Sample struct {
	Tables []Table // in the order of the statement's roles
	Inputs map[string]string
	Time   time.Time
}

// Table is a made-up table.
type Table struct {
	Schema   assent.Schema
	Records  int
	SortedBy string
	Row      func(i int, row []assent.Value)
}

// Time is the evaluation time of all samples.
func Time() time.Time { return time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC) }

// Of returns a statement's sample about tables of so many records, at least two. The error is ErrNone.
func Of(statement string, records int) (*Sample, error) {
	for _, s := range samples(records) {
		if s.statement == statement {
			return &Sample{Tables: s.tables, Inputs: s.inputs, Time: Time()}, nil
		}
	}
	return nil, fmt.Errorf("%w: %q", ErrNone, statement)
}

type entry struct {
	statement string
	tables    []Table
	inputs    map[string]string
}

func samples(n int) []entry {
	sorted := people(n)
	sorted.SortedBy = "id"
	return []entry{
		{"membership", []Table{people(n)}, map[string]string{"row": "0"}},
		{"exclusion", []Table{sorted}, map[string]string{"key": "15"}},
		{"consent", []Table{people(n), book(n)}, map[string]string{"column": "id"}},
		{"count", []Table{people(n)}, map[string]string{"id": "id"}},
		{"ranges", []Table{people(n)}, map[string]string{"column": "age", "between": "0,99"}},
		{"ranges-4", []Table{people(n)}, map[string]string{"range-1": "age=0,99", "range-2": "id=0,999999999"}},
		{"balance", []Table{people(n)}, map[string]string{"group": "group=1", "between": "0.2,0.5", "outcome": "ill=true", "within": "1"}},
		{"aggregate", []Table{people(n)}, map[string]string{"sum": "age", "where": "group=1 and age>=10", "between": "0,999999999"}},
		{"subset", []Table{people((n + 1) / 2), people(n)}, map[string]string{"columns": "id,age,ill"}},
		{"disjoint", []Table{people(n), others(n)}, map[string]string{"column": "id", "list-column": "id"}},
		{"update", []Table{vector(n)}, map[string]string{"column": "weight", "limit": "1000", "bound": "100000000000"}},
	}
}

// people have ids 10, 20, 30, …, an age that may be missing nowhere, a group of three, and may be ill.
func people(n int) Table {
	return Table{
		Schema: assent.Schema{Columns: []assent.Column{
			{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Uint}, {Name: "group", Type: assent.Uint}, {Name: "ill", Type: assent.Bool, Nullable: true},
		}},
		Records: n,
		Row: func(i int, row []assent.Value) {
			row[0], row[1] = assent.UintValue(uint64(10*(i+1))), assent.UintValue(uint64(7*i%100))
			row[2], row[3] = assent.UintValue(uint64(i%3)), assent.BoolValue(i%5 == 0)
		},
	}
}

// others have ids that no people have, in no order.
func others(n int) Table {
	return Table{
		Schema:  assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}}},
		Records: n,
		Row: func(i int, row []assent.Value) {
			row[0] = assent.UintValue(uint64(10*((i*7919)%(n+1)) + 5))
		},
	}
}

// book has a live consent for every id of people.
func book(n int) Table {
	begin, end := Time().AddDate(-1, 0, 0).Unix(), Time().AddDate(1, 0, 0).Unix()
	return Table{
		Schema: assent.Schema{Columns: []assent.Column{
			{Name: "key", Type: assent.Uint}, {Name: "not_before", Type: assent.Timestamp}, {Name: "not_after", Type: assent.Timestamp},
		}},
		Records: n,
		Row: func(i int, row []assent.Value) {
			row[0] = assent.UintValue(uint64(10 * (n - i)))
			row[1], row[2] = assent.IntValue(begin+int64(i%1000)), assent.IntValue(end+int64(i%77777))
		},
	}
}

// vector has entries from −100 to 100.
func vector(n int) Table {
	return Table{
		Schema:  assent.Schema{Columns: []assent.Column{{Name: "weight", Type: assent.Int}}},
		Records: n,
		Row:     func(i int, row []assent.Value) { row[0] = assent.IntValue(int64(i%201) - 100) },
	}
}

// Reader reads the records in order; it implements assent.Table.
func (t *Table) Reader() assent.Table { return &reader{table: t} }

type reader struct {
	table *Table
	next  int
}

func (r *reader) Schema() *assent.Schema { return &r.table.Schema }

func (r *reader) Next(row []assent.Value) error {
	if r.next == r.table.Records {
		return io.EOF
	}
	r.table.Row(r.next, row)
	r.next++
	return nil
}

func (r *reader) Close() error { return nil }
