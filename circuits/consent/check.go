// Checking the property natively: the custodian learns which records are in the way.

package consent

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
)

// Check looks for records without a live consent.
func (r *reading) Check(data *columnar.Data) error {
	dataset, registered := &data.Tables[0], &data.Tables[1]
	if dataset.Rows == 0 && r.nonEmpty {
		return fmt.Errorf("%w: the dataset is empty; --%s proves it all the same", statement.ErrFalse, inputEmpty)
	}
	b := book{
		key: registered.Columns[0][:registered.Rows], notBefore: registered.Columns[1], notAfter: registered.Columns[2], at: r.at,
	}
	var failed statement.Failures
	err := b.serve(dataset.Columns[0][:dataset.Rows], r.distinct, func(row, by int) error {
		switch {
		case statement.Null(dataset.Columns[1], row):
			failed.Add(row, "it names no consent")
		case by < 0:
			failed.Add(row, "no live consent in the book serves it")
		}
		return nil
	})
	if err != nil {
		return err
	}
	return failed.Err(statement.ErrConsent)
}
