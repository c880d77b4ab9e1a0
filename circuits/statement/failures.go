// Telling the custodian which records do not satisfy a statement.

package statement

import (
	"fmt"
	"strings"
)

// failuresShown is the number of rows that a summary names.
const failuresShown = 5

// Failures collects rows that do not satisfy a statement. Its summary names rows and no values, and is for
// the custodian.
type Failures struct {
	count int
	shown []string
}

// Add notes a row, counted from 0, and what is wrong with it.
func (f *Failures) Add(row int, reason string) {
	f.count++
	if len(f.shown) < failuresShown {
		f.shown = append(f.shown, fmt.Sprintf("row %d: %s", row, reason))
	}
}

// Summary says how many rows there are and names the first few, "" when there is none.
func (f *Failures) Summary() string {
	if f.count == 0 {
		return ""
	}
	rest := ""
	if more := f.count - len(f.shown); more > 0 {
		rest = fmt.Sprintf("; and %d more", more)
	}
	return fmt.Sprintf("%d record(s): %s%s", f.count, strings.Join(f.shown, "; "), rest)
}

// Err returns the summary as an error of a kind, which is an ErrFalse; nil when there is no row.
func (f *Failures) Err(kind error) error {
	if f.count == 0 {
		return nil
	}
	return fmt.Errorf("%w: %s", kind, f.Summary())
}
