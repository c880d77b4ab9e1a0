// Checking the property natively: the custodian learns which records are in the way.

package subset

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
)

// Check looks for records that are not in the dataset.
func (r *reading) Check(data *columnar.Data) error {
	factor, err := randomFactor()
	if err != nil {
		return err
	}
	reason := "it is not in the dataset"
	if r.once {
		reason = "no record of the dataset is left for it"
	}
	part, whole := &data.Tables[0], &data.Tables[1]
	var failed statement.Failures
	err = serve(fold(whole.Columns, whole.Rows, factor), fold(part.Columns, part.Rows, factor), r.once, func(row, by int) error {
		if by < 0 {
			failed.Add(row, reason)
		}
		return nil
	})
	if err != nil {
		return err
	}
	return failed.Err(statement.ErrFalse)
}
