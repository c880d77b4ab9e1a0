// What ranges-4 says, as a declaration.

package ranges

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/compare"
)

// maxColumns is the number of columns that one proof may be about.
const maxColumns = 4

// nearBits is the width of the distance between two bounds: half the limbs of all 64 bits.
const nearBits = 32

// declareFour says: every record has a value in each column, and it is from least to most.
//
// As in declare, value − least = a and most − value = b pin the value, here with a and b below 2^32. A place
// that the claim leaves empty holds zeros, which are from 0 to 0.
func declareFour() *columnar.System {
	d := columnar.Declare(FourID, version)
	nonEmpty := d.Param("nonEmpty")
	dataset := d.Table(roleDataset)
	for i := range maxColumns {
		nullable := d.Switch(numbered("nullable", i))
		least, most := d.Number(numbered("least", i), compare.OrderedBits), d.Number(numbered("most", i), compare.OrderedBits)
		slot := numbered("value", i)
		value, present := dataset.Column(slot), dataset.Column(slot+"?")
		d.Zero(ofColumn(saysThere, i), dataset.All(), nullable.Mul(present.Not()))
		dataset.Bits(ofColumn(saysNotBelow, i), columnar.Const(1), value.Sub(least), nearBits)
		dataset.Bits(ofColumn(saysNotAbove, i), columnar.Const(1), most.Sub(value), nearBits)
	}
	d.Relate(columnar.NonEmpty(dataset, nonEmpty))
	return d.MustCompile()
}

// ofColumn names a constraint on one of the columns.
func ofColumn(says string, i int) string { return fmt.Sprintf("column %d: %s", i+1, says) }
