// Committed tables of columns in memory.

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/sample"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// errColumnsOnly reports what a table of columns does not have.
var errColumnsOnly = errors.New("the table has columns only")

// table implements statement.Table for statements about whole tables. Columns are made when they are asked for, so
// that memory holds what a statement reads and nothing else.
type table struct {
	sample     *sample.Table
	commitment assent.Commitment
	blinds     []fr.Element
}

// newTable commits to a sample's columns by the development SRS's published secret, which takes no time: committing
// has figures of its own.
func newTable(s *sample.Table) (*table, error) {
	t := &table{sample: s}
	t.commitment = assent.Commitment{Schema: s.Schema, Rows: uint64(s.Records), SRS: devsetup.ComputeID()}
	for i, place := range s.Schema.FieldColumns() {
		var blind fr.Element
		blind.MustSetRandom()
		t.blinds = append(t.blinds, blind)
		column, err := t.column(i)
		if err != nil {
			return nil, err
		}
		t.commitment.Columns = append(t.commitment.Columns, assent.ColumnCommitment{Name: place.Name, Point: devsetup.Commit(column)})
	}
	return t, nil
}

// column encodes the records and keeps one column of scalars.
func (t *table) column(at int) ([]fr.Element, error) {
	column := make([]fr.Element, t.sample.Records+1)
	row := make([]assent.Value, len(t.sample.Schema.Columns))
	scalars := make([]fr.Element, len(t.sample.Schema.FieldColumns()))
	for i := range t.sample.Records {
		t.sample.Row(i, row)
		if err := t.sample.Schema.EncodeRow(scalars, row); err != nil {
			return nil, fmt.Errorf("row %d: %w", i, err)
		}
		column[i] = scalars[at]
	}
	column[t.sample.Records] = t.blinds[at]
	return column, nil
}

func (t *table) Commitment() *assent.Commitment { return &t.commitment }
func (t *table) Rows() uint64                   { return uint64(t.sample.Records) }

func (t *table) Columns(_ context.Context, names []string) ([][]fr.Element, error) {
	out := make([][]fr.Element, len(names))
	for i, name := range names {
		if name == "" {
			continue
		}
		at := slices.IndexFunc(t.commitment.Columns, func(c assent.ColumnCommitment) bool { return c.Name == name })
		if at < 0 {
			return nil, fmt.Errorf("there is no column %q", name)
		}
		column, err := t.column(at)
		if err != nil {
			return nil, err
		}
		out[i] = column
	}
	return out, nil
}

func (t *table) CountSalt(context.Context) (fr.Element, error) { return fr.Element{}, nil }

func (t *table) Leaf(context.Context, uint64) (*statement.Leaf, error) { return nil, errColumnsOnly }

func (t *table) Search(context.Context, fr.Element) (uint64, error) { return 0, errColumnsOnly }

func (t *table) SortKey(context.Context, uint64) (fr.Element, error) {
	return fr.Element{}, errColumnsOnly
}

func (t *table) Top() (fr.Element, error) { return fr.Element{}, errColumnsOnly }
