// Checking the properties natively: the custodian learns which records are in the way.

package ranges

import (
	"fmt"
	"slices"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check checks every record.
func (r *reading) Check(data *columnar.Data) error { return checkRows(data, r.nonEmpty, r.wrong) }

// Check checks every record.
func (r *fourReading) Check(data *columnar.Data) error { return checkRows(data, r.nonEmpty, r.wrong) }

// checkRows asks of every record what is wrong with it.
func checkRows(data *columnar.Data, nonEmpty bool, wrong func(columns [][]fr.Element, row int) string) error {
	dataset := &data.Tables[0]
	if dataset.Rows == 0 && nonEmpty {
		return fmt.Errorf("%w: the dataset is empty; --%s proves it all the same", statement.ErrFalse, inputEmpty)
	}
	var failed statement.Failures
	for row := range dataset.Rows {
		if reason := wrong(dataset.Columns, row); reason != "" {
			failed.Add(row, reason)
		}
	}
	return failed.Err(statement.ErrFalse)
}

// wrong says what is wrong with a record, "" when nothing is.
func (r *reading) wrong(columns [][]fr.Element, row int) string {
	value := &columns[0][row]
	switch {
	case statement.Null(columns[1], row):
		return "its value is null"
	case r.says == between && !r.interval.contains(value):
		return "its value is outside the bounds"
	case r.says == in && !slices.Contains(r.values, *value):
		return "its value is not in the set"
	default:
		return ""
	}
}

// wrong says what is wrong with a record, "" when nothing is.
func (r *fourReading) wrong(columns [][]fr.Element, row int) string {
	for i := range r.intervals {
		column := columns[2*i : 2*i+2]
		if statement.Null(column[1], row) {
			return fmt.Sprintf("its value of column %q is null", r.intervals[i].column)
		}
		if !r.intervals[i].contains(&column[0][row]) {
			return fmt.Sprintf("its value of column %q is outside the bounds", r.intervals[i].column)
		}
	}
	return ""
}

func (v *interval) contains(value *fr.Element) bool {
	return v.least.Cmp(value) <= 0 && value.Cmp(&v.most) <= 0
}
