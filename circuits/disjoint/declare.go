// What disjoint says, as a declaration.

package disjoint

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// valueBits is the width of the distances between values.
const valueBits = 64

// Names of constraints, which violations and tests speak of.
const (
	saysPresent    = "the record has a value"
	saysListed     = "the entry of the list has a value"
	saysSameValues = "the sorted values are those of the list"
	saysNeighbours = "each sorted value is followed by the next"
	saysSorted     = "no sorted value is larger than the next"
	saysBetween    = "the value's bounds are neighbours in the order"
	saysAbove      = "the value is above its lower bound"
	saysBelow      = "the value is below its upper bound"
)

// declare says: each value of the dataset lies strictly between two neighbours in the order of the list's
// values.
//
// The order of N values stands on rows 0 to N: sorted is in row i the i-th value, next is the one after. The
// honest prover puts −1 into sorted in row 0 and 2^64 into next in row N. Nothing holds it to that, and no
// value has a range of its own, because the distances are enough. In integers, let the i-th value lie G_i above the
// first, where G_1 = 0. By saysSorted 0 ≤ G_i ≤ G_(i+1), and 2^24 steps below 2^64 end below 2^88. A value of
// the dataset that lies between rows i and i+1 is G_i + 1 + a above the first value of the list and, counted
// from the other side, G_(i+1) − 1 − b, with a and b below 2^64. Nothing here comes near the field's order, so
//   - for 0 < i < N both are the same integer, above G_1 … G_i and below G_(i+1) … G_N;
//   - for i = 0 only the second is said: the value lies 1 to 2^64 below the first, so below all;
//   - for i = N only the first is said: it lies above the last, so above all.
//
// In each case it is none of them. Equal neighbours have no room between them. An empty list has row 0 alone, and
// every value is there.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	nullable, listNullable := d.Switch("nullable"), d.Switch("listNullable")
	dataset, list := d.Table(roleDataset), d.Table(roleList)
	value, present := dataset.Column("value"), dataset.Column("value?")
	entry, listed := list.Column("value"), list.Column("value?")
	one, row := columnar.Const(1), columnar.Row()

	d.Zero(saysPresent, dataset.All(), nullable.Mul(present.Not()))
	d.Zero(saysListed, list.All(), listNullable.Mul(listed.Not()))

	order := list.LongerWitnesses(fillOrder(entry), "sorted", "next")
	sorted, next := order[0], order[1]
	d.Permutation(saysSameValues,
		columnar.Side{Span: list.All(), Tuple: []columnar.Expr{entry}},
		columnar.Side{Span: list.LongerButFirst(), Tuple: []columnar.Expr{sorted}})
	d.Permutation(saysNeighbours,
		columnar.Side{Span: list.All(), Tuple: []columnar.Expr{row.Add(one), next}},
		columnar.Side{Span: list.LongerButFirst(), Tuple: []columnar.Expr{row, sorted}})

	bounds := dataset.Witnesses(fillBounds(sorted, next, value), "lower", "upper")
	uses := list.LongerWitnesses(countUses(sorted, value), "uses")[0]
	d.Lookup(saysBetween,
		columnar.Side{Span: dataset.All(), Tuple: bounds},
		columnar.Side{Span: list.Longer(), Tuple: order}, uses)
	dataset.Bits(saysAbove, one, value.Sub(bounds[0]).Sub(one), valueBits)
	dataset.Bits(saysBelow, one, bounds[1].Sub(value).Sub(one), valueBits)
	list.Bits(saysSorted, row, next.Sub(sorted), valueBits) // rows 1 to N−1: row 0 has no weight
	dataset.NotSecretlyEmpty()
	list.NotSecretlyEmpty()
	return d.MustCompile()
}

// end is 2^64, which is above every value.
func end() (e fr.Element) {
	half := fr.NewElement(1 << (valueBits - 1))
	return *e.Double(&half)
}
