package testkit

import (
	"context"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

var _ statement.Table = (*MemoryTable)(nil)

func numbers() assent.Schema {
	return assent.Schema{Columns: []assent.Column{{Name: "n", Type: assent.Uint}, {Name: "maybe", Type: assent.Bool, Nullable: true}}}
}

// Tests of statements rest on it: paths lead to the committed root, and searching finds the right row.
func TestMemoryTable(t *testing.T) {
	ctx, h := context.Background(), poseidon2.New()
	rows := [][]assent.Value{
		{assent.UintValue(10), assent.Null()}, {assent.UintValue(20), assent.BoolValue(true)}, {assent.UintValue(30), assent.BoolValue(false)},
	}
	table := NewMemoryTableOf(t, numbers(), "n", rows)
	if err := table.Commitment().Validate(); err != nil {
		t.Fatal(err)
	}
	if err := table.HideRows(assent.MaxRows).Commitment().Validate(); err != nil {
		t.Error(err)
	}
	if table.HideRows(assent.MaxRows).Rows() != 3 || table.Commitment().Rows != 3 {
		t.Error("hiding the number of rows changes the table")
	}
	for row := range table.Rows() {
		leaf, err := table.Leaf(ctx, row)
		if err != nil {
			t.Fatal(err)
		}
		top := leaf.Path.Top(h, record.Leaf(h, leaf.Hash, leaf.Key))
		if merkle.Root(h, top, 3) != table.Commitment().Root {
			t.Errorf("the path of row %d does not lead to the root", row)
		}
		if key, err := table.SortKey(ctx, row); err != nil || key != leaf.Key || key != fr.NewElement(10*(row+1)) {
			t.Errorf("row %d has the key %v, %v", row, key, err)
		}
	}
	for key, want := range map[uint64]uint64{0: 0, 10: 0, 11: 1, 30: 2, 31: 3} {
		if got, err := table.Search(ctx, fr.NewElement(key)); err != nil || got != want {
			t.Errorf("Search(%d) = %d, %v, want %d", key, got, err, want)
		}
	}
}

func TestMemoryTableRefuses(t *testing.T) {
	ctx := context.Background()
	table := NewMemoryTable(t, numbers(), "", []Record{{Hash: fr.One()}})
	if _, err := table.Search(ctx, fr.One()); err == nil {
		t.Error("searched a table that is not sorted")
	}
	if _, err := table.Leaf(ctx, 1); err == nil {
		t.Error("opened a row past the end")
	}
	if _, err := table.SortKey(ctx, 1); err == nil {
		t.Error("read the key of a row past the end")
	}
}
