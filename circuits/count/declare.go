// What count says, as a declaration.

package count

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark/frontend"
)

// idBits is the width of the distance between neighbouring ids.
const idBits = 64

// Names of constraints, which violations and tests speak of.
const (
	saysPresent    = "the record has an id"
	saysSameIDs    = "the sorted ids are those of the records"
	saysNeighbours = "each sorted id is followed by the next"
	saysDistinct   = "each id is larger than the one before"
)

// declare says: the ids, sorted, grow from each row to the next, and there are at least so many.
//
// next is the id in the row after. In the last row nothing is said of it but that its distance is one: the
// prover puts sorted + 1 there.
//
// The ids need no range of their own. The sorted ids are a first one and 2^24 − 2 steps at most, each from 1
// to 2^64, so the last lies less than 2^88 above the first: on its way the chain cannot come around to a
// scalar where it has been, wherever in the field it begins.
//
// A table without records has no last row: the circuit refuses it.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	atLeast, nullable := d.Param("atLeast"), d.Switch("nullable")
	one := columnar.Const(1)

	dataset := d.Table(roleDataset)
	id, present := dataset.Column("id"), dataset.Column("id?")
	d.Zero(saysPresent, dataset.All(), nullable.Mul(present.Not()))

	chain := dataset.Witnesses(sortIDs(id), "sorted", "next")
	sorted, next := chain[0], chain[1]
	d.Permutation(saysSameIDs,
		columnar.Side{Span: dataset.All(), Tuple: []columnar.Expr{id}},
		columnar.Side{Span: dataset.All(), Tuple: []columnar.Expr{sorted}})
	d.Permutation(saysNeighbours,
		columnar.Side{Span: dataset.AllButLast(), Tuple: []columnar.Expr{columnar.Row().Add(one), next}},
		columnar.Side{Span: dataset.AllButFirst(), Tuple: []columnar.Expr{columnar.Row(), sorted}})
	dataset.Bits(saysDistinct, one, next.Sub(sorted).Sub(one), idBits)

	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		assertAtLeast(api, s.Rows(dataset), s.Param(atLeast))
		return nil
	})
	return d.MustCompile()
}

// assertAtLeast asserts rows ≥ atLeast for a number of rows of 24 bits. atLeast is held to 24 bits as well:
// r − 5 is below every number of rows, and reads as a large number where public inputs are read as integers.
func assertAtLeast(api frontend.API, rows, atLeast frontend.Variable) {
	gadget.AssertWidth(api, atLeast, columnar.Vars)
	gadget.AssertWidth(api, api.Sub(rows, atLeast), columnar.Vars)
}
