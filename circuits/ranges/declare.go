// What ranges says, as a declaration.

package ranges

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/compare"
)

// maxValues is the number of values that a set may have: one factor of a gate each.
const maxValues = 5

// Names of constraints, which violations and tests speak of.
const (
	saysThere    = "the value is there"
	saysNotBelow = "the value is not below the least"
	saysNotAbove = "the value is not above the most"
	saysListed   = "the value is in the set"
)

// declare says: every record has a value in the column; where between is 1, it is from least to most; where
// listed is 1, it is one of the values, of which unused ones repeat another.
//
// A committed column can hold any scalar, and needs no range of its own: c − least = a and most − c = b with a
// and b from 0 to 2^64 − 1 and bounds below 2^64. So c is the integer least + a, far below the field's order,
// and most − c is an integer between −2^65 and 2^64 that equals b without wrapping around: c ≤ most.
func declare() *columnar.System {
	d := columnar.Declare(ID, version)
	nullable, nonEmpty := d.Switch("nullable"), d.Param("nonEmpty")
	between, least, most := d.Switch("between"), d.Number("least", compare.OrderedBits), d.Number("most", compare.OrderedBits)
	product := d.Switch("listed")

	dataset := d.Table(roleDataset)
	value, present := dataset.Column("value"), dataset.Column("value?")
	d.Zero(saysThere, dataset.All(), nullable.Mul(present.Not()))
	dataset.Bits(saysNotBelow, between, value.Sub(least), compare.OrderedBits)
	dataset.Bits(saysNotAbove, between, most.Sub(value), compare.OrderedBits)
	for i := range maxValues {
		product = product.Mul(value.Sub(d.Param(numbered("value", i))))
	}
	d.Zero(saysListed, dataset.All(), product)
	d.Relate(columnar.NonEmpty(dataset, nonEmpty))
	return d.MustCompile()
}
