// A committed table in memory.

package testkit

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"sort"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Record is what a Merkle tree holds of one record.
type Record struct {
	Hash fr.Element // secret
	Key  fr.Element // sort key, 0 in an unsorted table
}

// MemoryTable is a statement.Table whose records are in memory. It checks nothing: a test may build tables
// that no custodian could, say with records out of order. Its column commitments are made up.
type MemoryTable struct {
	commitment assent.Commitment
	records    []Record
	tree       *merkle.Tree
	hasher     *poseidon2.Hasher
}

// NewMemoryTable builds a table of records; sortedBy is a column of the schema or empty.
func NewMemoryTable(tb testing.TB, schema assent.Schema, sortedBy string, records []Record) *MemoryTable {
	tb.Helper()
	h := poseidon2.New()
	leaves := make([]fr.Element, len(records))
	for i, r := range records {
		leaves[i] = record.Leaf(h, r.Hash, r.Key)
	}
	tree, err := merkle.Build(context.Background(), h, leaves, 1)
	if err != nil {
		tb.Fatal(err)
	}
	t := &MemoryTable{records: records, tree: tree, hasher: h}
	t.commitment = assent.Commitment{
		Schema: schema, Rows: uint64(len(records)), SRS: field.Keccak([]byte("testkit")), SortedBy: sortedBy,
		Root: merkle.Root(h, tree.Top(), uint64(len(records))),
	}
	_, _, generator, _ := bn254.Generators()
	for i, column := range schema.FieldColumns() {
		var point bn254.G1Affine
		point.ScalarMultiplication(&generator, big.NewInt(int64(i)+1))
		t.commitment.Columns = append(t.commitment.Columns, assent.ColumnCommitment{Name: column.Name, Point: point})
	}
	return t
}

// NewMemoryTableOf builds a table of rows of values, with salts that are numbers in a row.
func NewMemoryTableOf(tb testing.TB, schema assent.Schema, sortedBy string, rows [][]assent.Value) *MemoryTable {
	tb.Helper()
	h := poseidon2.New()
	columns := schema.FieldColumns()
	records := make([]Record, len(rows))
	for i, row := range rows {
		scalars := make([]fr.Element, len(columns))
		if err := schema.EncodeRow(scalars, row); err != nil {
			tb.Fatalf("row %d: %v", i, err)
		}
		var salt [record.SaltSize]byte
		binary.BigEndian.PutUint64(salt[:], uint64(i)+1)
		records[i].Hash = record.Hash(h, salt, scalars)
		for c, column := range columns {
			if sortedBy != "" && column.Name == sortedBy {
				records[i].Key = scalars[c]
			}
		}
	}
	return NewMemoryTable(tb, schema, sortedBy, records)
}

// HideRows returns the same table with its number of records hidden in the commitment.
func (t *MemoryTable) HideRows() *MemoryTable {
	hidden := *t
	hidden.commitment.Rows = 0
	hidden.commitment.Hidden = &assent.HiddenRows{Commitment: fr.NewElement(1), Capacity: assent.MaxRows}
	return &hidden
}

// Commitment returns the public commitment.
func (t *MemoryTable) Commitment() *assent.Commitment { return &t.commitment }

// Rows returns the number of records.
func (t *MemoryTable) Rows() uint64 { return uint64(len(t.records)) }

// Leaf opens one record's place.
func (t *MemoryTable) Leaf(ctx context.Context, row uint64) (*statement.Leaf, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	path, err := merkle.PathTo(t.hasher, t.tree, t.Rows(), row)
	if err != nil {
		return nil, err
	}
	return &statement.Leaf{Hash: t.records[row].Hash, Key: t.records[row].Key, Path: *path}, nil
}

// Search returns the first row whose sort key is not below key, and Rows() when there is none.
func (t *MemoryTable) Search(ctx context.Context, key fr.Element) (uint64, error) {
	if t.commitment.SortedBy == "" {
		return 0, errors.New("table is not sorted")
	}
	first := sort.Search(len(t.records), func(i int) bool { return t.records[i].Key.Cmp(&key) >= 0 })
	return uint64(first), ctx.Err()
}

// SortKey returns the sort key of a row.
func (t *MemoryTable) SortKey(ctx context.Context, row uint64) (fr.Element, error) {
	if row >= t.Rows() {
		return fr.Element{}, fmt.Errorf("row %d of %d", row, t.Rows())
	}
	return t.records[row].Key, ctx.Err()
}

// Top returns the top of the Merkle tree.
func (t *MemoryTable) Top() (fr.Element, error) { return t.tree.Top(), nil }
