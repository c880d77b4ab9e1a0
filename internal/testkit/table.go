// A committed table in memory.

package testkit

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/devsetup"
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
// that no custodian could, say with records out of order. Its column commitments are under the development
// SRS, with blinding values that are numbers in a row; those of a table without values are made up.
type MemoryTable struct {
	commitment assent.Commitment
	records    []Record
	columns    [][]fr.Element // with blinding values; nil for a table of records without values
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
	values := make([][]fr.Element, len(columns))
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
			values[c] = append(values[c], scalars[c])
		}
	}
	t := NewMemoryTable(tb, schema, sortedBy, records)
	t.commitColumns(values)
	return t
}

// commitColumns blinds columns of scalars and commits to them.
func (t *MemoryTable) commitColumns(columns [][]fr.Element) {
	for c := range columns {
		columns[c] = append(columns[c], fr.NewElement(uint64(1000+c)))
		t.commitment.Columns[c].Point = devsetup.Commit(columns[c])
	}
	t.columns = columns
	t.commitment.SRS = devsetup.ComputeID()
}

// stringRows is the number of rows that String lists.
const stringRows = 20

// String lists the scalars of each column, of the first rows.
func (t *MemoryTable) String() string {
	var columns []string
	for i, column := range t.columns {
		first := fr.Vector(column[:min(len(t.records), stringRows)])
		columns = append(columns, t.commitment.Columns[i].Name+" "+first.String())
	}
	return fmt.Sprintf("%d row(s): %s", len(t.records), strings.Join(columns, ", "))
}

// HideRows returns the same table with its number of records hidden in the commitment, under a capacity.
func (t *MemoryTable) HideRows(capacity uint64) *MemoryTable {
	hidden := *t
	hidden.commitment.Rows = 0
	hash := t.hasher.Hash(poseidon2.TagCount, fr.NewElement(t.Rows()), countSalt())
	hidden.commitment.Hidden = &assent.HiddenRows{Commitment: hash, Capacity: capacity}
	return &hidden
}

func countSalt() fr.Element { return fr.NewElement(77) }

// CountSalt returns the salt of the number of records.
func (t *MemoryTable) CountSalt(context.Context) (fr.Element, error) { return countSalt(), nil }

// Columns returns columns of scalars by name.
func (t *MemoryTable) Columns(ctx context.Context, names []string) ([][]fr.Element, error) {
	out := make([][]fr.Element, len(names))
	for i, name := range names {
		if name == "" {
			continue
		}
		at := slices.IndexFunc(t.commitment.Columns, func(c assent.ColumnCommitment) bool { return c.Name == name })
		if at < 0 || t.columns == nil {
			return nil, fmt.Errorf("the table has no values of column %q", name)
		}
		out[i] = t.columns[at]
	}
	return out, ctx.Err()
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
