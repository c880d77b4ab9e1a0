// Putting a table's records in the order of a column.

package prover

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/acc36754/assent"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// sortedRecords replays records from memory in sorted order; it implements assent.Table.
type sortedRecords struct {
	schema *assent.Schema
	rows   [][]assent.Value
	next   int
}

func (s *sortedRecords) Schema() *assent.Schema { return s.schema }
func (s *sortedRecords) Close() error           { return nil }

func (s *sortedRecords) Next(row []assent.Value) error {
	if s.next == len(s.rows) {
		return io.EOF
	}
	copy(row, s.rows[s.next])
	s.next++
	return nil
}

// sortRecords reads all records and sorts them by the encoding of a column, read as an integer. Two equal
// keys are ErrDuplicateKey, which names both rows of the input.
func sortRecords(ctx context.Context, records assent.Table, column int) (assent.Table, error) {
	schema := records.Schema()
	type keyed struct {
		key   fr.Element
		input int
		row   []assent.Value
	}
	var all []keyed
	scalars := make([]fr.Element, len(schema.FieldColumns()))
	at := fieldIndex(schema, column)
	for {
		if len(all)%rowsBetweenReports == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		row := make([]assent.Value, len(schema.Columns))
		err := records.Next(row)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if err := schema.EncodeRow(scalars, row); err != nil {
			return nil, fmt.Errorf("row %d: %w", len(all), err)
		}
		for i := range row {
			row[i] = row[i].Clone()
		}
		all = append(all, keyed{key: scalars[at], input: len(all), row: row})
	}
	slices.SortFunc(all, func(a, b keyed) int { return a.key.Cmp(&b.key) })
	sorted := &sortedRecords{schema: schema, rows: make([][]assent.Value, len(all))}
	for i := range all {
		if i > 0 && all[i].key.Equal(&all[i-1].key) {
			return nil, fmt.Errorf("%w: rows %d and %d, column %q", ErrDuplicateKey, all[i-1].input, all[i].input, schema.Columns[column].Name)
		}
		sorted.rows[i] = all[i].row
	}
	return sorted, nil
}
