// Which columns of scalars stand in the places.

package subset

import (
	"fmt"
	"slices"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
)

// fillPlaces returns the column of scalars in each place, the same in both tables; "" leaves a place empty.
// Columns are named in the order of the dataset's schema, each once, so that one choice has one spelling.
func fillPlaces(names []string, part, whole *assent.Schema) ([]string, error) {
	filled := make([]string, 0, places)
	last := -1
	for _, name := range names {
		if err := checkColumn(name, part, whole); err != nil {
			return nil, err
		}
		at, _ := whole.Index(name)
		if at <= last {
			return nil, fmt.Errorf("column %q is named twice or out of the order of the dataset's schema", name)
		}
		last = at
		filled = append(filled, name)
		if companion := statement.Companion(whole, name); companion != "" {
			filled = append(filled, companion)
		}
	}
	if len(filled) > places {
		return nil, fmt.Errorf("the columns take %d places, at most %d: a nullable column takes two", len(filled), places)
	}
	return filled[:places:places], nil
}

// checkColumn: columns that are compared have one encoding in both tables.
func checkColumn(name string, part, whole *assent.Schema) error {
	left, err := statement.SchemaColumn(part, name)
	if err != nil {
		return fmt.Errorf("subset: %w", err)
	}
	right, err := statement.SchemaColumn(whole, name)
	if err != nil {
		return fmt.Errorf("dataset: %w", err)
	}
	switch {
	case left.Type != right.Type:
		return fmt.Errorf("column %q is %s in the subset and %s in the dataset: they must be of one type", name, left.Type, right.Type)
	case left.Scale != right.Scale:
		return fmt.Errorf("column %q has scale %d in the subset and %d in the dataset: they must be the same", name, left.Scale, right.Scale)
	case left.Nullable != right.Nullable:
		return fmt.Errorf("column %q may be null in one table and not in the other: it has no common encoding", name)
	}
	return nil
}

// inOrder writes column names in the order of the dataset's schema, unknown ones first.
func inOrder(text string, whole *assent.Schema) string {
	position := func(name string) int {
		if at, ok := whole.Index(name); ok {
			return at
		}
		return -1
	}
	names := strings.Split(text, ",")
	slices.SortStableFunc(names, func(a, b string) int { return position(a) - position(b) })
	return strings.Join(names, ",")
}
