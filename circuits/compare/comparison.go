// Comparisons of a column with a value.

package compare

import (
	"fmt"
	"slices"
	"strings"

	"github.com/acc36754/assent"
)

// Comparison is a column, an operator and the text of a value.
type Comparison struct {
	Column   assent.Column
	Operator string
	Text     string
}

// Split reads a comparison such as "age<=17", without spaces around the operator. Names and values may contain
// operators; a text that names more than one column of the schema is refused. It does not look at the value.
func Split(schema *assent.Schema, text string, operators ...string) (Comparison, error) {
	longest := slices.Clone(operators)
	slices.SortFunc(longest, func(a, b string) int { return len(b) - len(a) })
	var found []Comparison
	for i := range text {
		column, ok := schema.Index(text[:i])
		at := slices.IndexFunc(longest, func(op string) bool { return strings.HasPrefix(text[i:], op) })
		if ok && at >= 0 {
			found = append(found, Comparison{schema.Columns[column], longest[at], text[i+len(longest[at]):]})
		}
	}
	switch len(found) {
	case 0:
		return Comparison{}, fmt.Errorf("%.80q is no comparison of a column with a value (%s)", text, strings.Join(operators, " "))
	case 1:
		return found[0], nil
	default:
		return Comparison{}, fmt.Errorf("%.80q could be about column %q or %q", text, found[0].Column.Name, found[1].Column.Name)
	}
}
