// Checking the property natively: the custodian learns which records or which bound is in the way.

package aggregate

import (
	"math/big"
	"math/bits"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check looks for nulls, adds up, and checks the result.
func (r *reading) Check(data *columnar.Data) error {
	dataset := &data.Tables[0]
	var failed statement.Failures
	var records int64
	var high, low, carry uint64 // of the sum of scalars
	value := dataset.Columns[0]
	for row := range dataset.Rows {
		if anyNull(dataset.Columns, row) {
			failed.Add(row, "a column that is read is null")
			continue
		}
		if !r.selects(dataset.Columns, row) {
			continue
		}
		records++
		if len(value) > 0 {
			low, carry = bits.Add64(low, value[row].Uint64(), 0)
			high += carry
		}
	}
	if err := failed.Err(statement.ErrFalse); err != nil {
		return err
	}
	total := new(big.Int).SetUint64(high)
	total.Lsh(total, 64).Add(total, new(big.Int).SetUint64(low))
	total.Sub(total, new(big.Int).Mul(r.offset, big.NewInt(records)))
	return r.bounds.check(records, total)
}

// anyNull reports whether a column in the places, each followed by its companion if it has one, is null.
func anyNull(columns [][]fr.Element, row int) bool {
	for i := 1; i < len(columns); i += 2 {
		if statement.Null(columns[i], row) {
			return true
		}
	}
	return false
}

// selects reports whether a record satisfies all conditions.
func (r *reading) selects(columns [][]fr.Element, row int) bool {
	for i := range r.conditions {
		if !r.conditions[i].holds(&columns[2+2*i][row]) {
			return false
		}
	}
	return true
}
