// What balance says, as a declaration.

package balance

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// Slots of the dataset; constraints are named after them.
const (
	slotGroup   = "group"
	slotOutcome = "outcome"
)

// declare says: the records in the group are between two shares of all; where rated is 1, the rate of outcomes
// among them is close to that among the others.
//
// The records in the group, those with the outcome and those with both are counted by hidden sums of bits.
// Without an outcome its columns are absent: they hold zeros, and every record has the outcome 0.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	dataset := d.Table(roleDataset)
	group, outcome := trait(d, dataset, slotGroup), trait(d, dataset, slotOutcome)
	least, most := d.Number("least", unitBits), d.Number("most", unitBits)
	rated, within := d.Param("rated"), d.Number("within", unitBits)

	inGroup := d.Sum("records in the group", dataset.All(), group, 1)
	outcomes := d.Sum("records with the outcome", dataset.All(), outcome, 1)
	both := d.Sum("records in the group with the outcome", dataset.All(), group.Mul(outcome), 1)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		numbers := counts{records: s.Rows(dataset), group: s.Sum(inGroup), outcomes: s.Sum(outcomes), both: s.Sum(both)}
		numbers.relate(api, limits{least: s.Param(least), most: s.Param(most), rated: s.Param(rated), within: s.Param(within)})
		return nil
	})
	return d.MustCompile()
}

// trait is 1 on records that have the parameter's value in a column, 0 on the others. It is 1 − distance·inverse,
// where the distance of the two is 0 or has the inverse that the prover gives: any other inverse than that of a
// distance that is not 0 violates the constraint, and where the distance is 0 no inverse changes the bit. So it is
// 0 or 1 without being told.
func trait(d *columnar.Declaration, t *columnar.Table, slot string) columnar.Expr {
	value, nullable := d.Param(slot+"Value"), d.Switch(slot+"Nullable")
	column, present := t.Column(slot), t.Column(slot+"?")
	d.Zero(slot+" is not null", t.All(), nullable.Mul(present.Not()))

	distance := column.Sub(value)
	inverse := t.Witness(slot+" inverse", invert(t, distance))
	bit := distance.Mul(inverse).Not()
	d.Zero(slot+" is decided", t.All(), distance.Mul(bit))
	return bit
}

// invert fills the inverses of an expression, 0 where it is 0.
func invert(t *columnar.Table, expr columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		copy(out[0], fr.BatchInvert(rows.Values(t, expr)[0]))
		return nil
	}
}
