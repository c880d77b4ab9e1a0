// What subset says, as a declaration.

package subset

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
)

// places is the number of columns of scalars that are compared. Where a claim names fewer, the rest are absent
// in both tables and read as 0.
const places = 8

// Names of constraints, which violations and tests speak of.
const (
	saysInDataset = "the record is in the dataset"
	saysOnce      = "the record of the dataset stands for one"
)

// declare says: each record of the subset, as a tuple of its places, is a record of the dataset.
//
// uses counts, for each record of the dataset, the records of the subset that it stands for; with once it is
// 0 or 1. Nothing reads a place as a number, so no place has a range.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	once := d.Switch("once")
	part, whole := d.Table(roleSubset), d.Table(roleDataset)
	record, original := slots(part), slots(whole)

	uses := whole.Witness("uses", countUses(once, part, record, whole, original))
	d.Lookup(saysInDataset,
		columnar.Side{Span: part.All(), Tuple: record},
		columnar.Side{Span: whole.All(), Tuple: original}, uses)
	d.Zero(saysOnce, whole.All(), once.Mul(uses).Mul(uses.Sub(columnar.Const(1))))
	part.NotSecretlyEmpty()
	return d.MustCompile()
}

func slots(t *columnar.Table) []columnar.Expr {
	out := make([]columnar.Expr, places)
	for i := range out {
		out[i] = t.Column(fmt.Sprintf("place%d", i))
	}
	return out
}
