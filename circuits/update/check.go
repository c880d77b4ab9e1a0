// Checking the property natively: the custodian learns which entries are in the way.

package update

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check compares every entry with the limit and the norm with the bound.
func (r *reading) Check(data *columnar.Data) error {
	vector := &data.Tables[0]
	encoded := vector.Columns[0]
	var failed statement.Failures
	var norm fr.Element
	shift := offset()
	for row := range vector.Rows {
		if statement.Null(vector.Columns[1], row) {
			failed.Add(row, "it is null")
			continue
		}
		var entry, above, below, square fr.Element
		entry.Sub(&encoded[row], &shift)
		above.Add(&r.limit, &entry)
		below.Sub(&r.limit, &entry)
		if !inEntry(&above) || !inEntry(&below) {
			failed.Add(row, "it is beyond the limit")
			continue
		}
		square.Square(&entry)
		norm.Add(&norm, &square)
	}
	if err := failed.Err(statement.ErrFalse); err != nil {
		return err
	}
	if norm.Cmp(&r.bound) > 0 {
		return fmt.Errorf("%w: the squared entries add up to more than the bound", statement.ErrFalse)
	}
	return nil
}

func inEntry(e *fr.Element) bool { return e.IsUint64() && e.Uint64()>>entryBits == 0 }
