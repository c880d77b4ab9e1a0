// Checking the property natively: the custodian learns which records are in the way.

package disjoint

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
)

// Check looks for nulls, and for values of the dataset that are in the list.
func (r *reading) Check(data *columnar.Data) error {
	dataset, list := &data.Tables[0], &data.Tables[1]
	if err := refuse(roleList, nulls(list)); err != nil {
		return err
	}
	failed := nulls(dataset)
	err := locate(list.Columns[0][:list.Rows], dataset.Columns[0][:dataset.Rows], func(p place) error {
		if p.listed && !statement.Null(dataset.Columns[1], p.row) {
			failed.Add(p.row, "its value is in the list")
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("%w: %w", statement.ErrFalse, err)
	}
	return refuse(roleDataset, failed)
}

func nulls(table *columnar.TableData) *statement.Failures {
	failed := new(statement.Failures)
	for row := range table.Rows {
		if statement.Null(table.Columns[1], row) {
			failed.Add(row, "its value is null")
		}
	}
	return failed
}

func refuse(role string, failed *statement.Failures) error {
	return failed.Err(fmt.Errorf("%w: %s", statement.ErrFalse, role))
}
