// Checking the property natively: the custodian learns which records are in the way.

package count

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check counts the records and looks for those without an id or with the id of an earlier record.
func (r *reading) Check(data *columnar.Data) error {
	dataset := &data.Tables[0]
	if rows := uint64(dataset.Rows); rows < r.least {
		return fmt.Errorf("%w: the dataset has %d record(s), --%s asks for %d", statement.ErrFalse, rows, inputAtLeast, r.least)
	}
	ids, companion := dataset.Columns[0][:dataset.Rows], dataset.Columns[1]
	var failed statement.Failures
	complete := true
	for row := range ids {
		if statement.Null(companion, row) {
			complete = false
			failed.Add(row, "its id is null")
		}
	}
	if sorted, ok := sortedIntegers(ids); ok && complete && increase(sorted) {
		return nil // the common case, without a map of all ids
	}
	first := make(map[fr.Element]int, len(ids))
	for row := range ids {
		if statement.Null(companion, row) {
			continue
		}
		if earlier, ok := first[ids[row]]; ok {
			failed.Add(row, fmt.Sprintf("its id is that of row %d", earlier))
			continue
		}
		first[ids[row]] = row
	}
	return failed.Err(statement.ErrFalse)
}
