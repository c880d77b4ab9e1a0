// What aggregate says, as a declaration.

package aggregate

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/consensys/gnark/frontend"
)

// Names of constraints, which violations and tests speak of.
const (
	saysThere  = "the value is there"
	saysNumber = "the value is a number"
)

// declare says: the sum or mean of the values of the selected records is from least to most.
//
// Values are scalars of 64 bits, the numbers that they encode plus offset, so that the sum of the numbers is the
// sum of the scalars less offset for each record. A count is the sum of a column of ones: an absent column holds
// zeros, which encode ones under the offset −1.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	nullable, mean, offset := d.Switch("nullable"), d.Param("mean"), d.Param("offset")
	least, most := d.Param("least"), d.Param("most")

	dataset := d.Table(roleDataset)
	value, present := dataset.Integer("value", compare.OrderedBits), dataset.Column("value?")
	d.Zero(saysThere, dataset.All(), nullable.Mul(present.Not()))
	dataset.Bits(saysNumber, columnar.Const(1), value, compare.OrderedBits)
	selected := columnar.Const(1)
	for i := range maxConditions {
		selected = selected.Mul(condition(d, dataset, i))
	}

	records := d.Sum("selected records", dataset.All(), selected, 1)
	scalars := d.Sum("values of selected records", dataset.All(), selected.Mul(value), compare.OrderedBits)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		sums{records: s.Sum(records), scalars: s.Sum(scalars)}.relate(api, limits{
			mean: s.Param(mean), offset: s.Param(offset), least: s.Param(least), most: s.Param(most),
		})
		return nil
	})
	return d.MustCompile()
}
