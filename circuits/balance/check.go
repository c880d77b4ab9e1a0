// Checking the property natively: the custodian learns which records or which limit is in the way.

package balance

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
)

// Check looks for nulls, counts, and checks the numbers.
func (r *reading) Check(data *columnar.Data) error {
	dataset := &data.Tables[0]
	var failed statement.Failures
	group, outcome := dataset.Columns[0:2], dataset.Columns[2:4]
	t := tally{records: int64(dataset.Rows)}
	for row := range dataset.Rows {
		if statement.Null(group[1], row) || statement.Null(outcome[1], row) {
			failed.Add(row, "a column that is read is null")
			continue
		}
		inGroup := group[0][row] == r.group.value
		hasOutcome := r.margins.rated && outcome[0][row] == r.outcome.value
		t.group += one(inGroup)
		t.outcomes += one(hasOutcome)
		t.both += one(inGroup && hasOutcome)
	}
	if err := failed.Err(statement.ErrFalse); err != nil {
		return err
	}
	return t.check(r.margins)
}

func one(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
