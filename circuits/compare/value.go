// Values of a column: their canonical text and their scalar.

package compare

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/text/unicode/norm"
)

// OrderedBits is the width of the scalars of an ordered column.
const OrderedBits = 64

// Ordered reports whether the scalars of a type are below 2^OrderedBits and in the order of their values.
func Ordered(t assent.Type) bool {
	switch t {
	case assent.Uint, assent.Int, assent.Decimal, assent.Date, assent.Timestamp:
		return true
	default:
		return false
	}
}

// Value reads a value as the column reads its cells. It returns the value's one canonical text and its scalar.
// Errors do not repeat the text.
func Value(column assent.Column, text string) (canonical string, scalar fr.Element, err error) {
	value, err := assent.ParseValue(column, text)
	if err != nil {
		return "", scalar, fmt.Errorf("value of column %q: %w", column.Name, err)
	}
	column.Nullable = false // text is never null: the column alone is encoded, without its companion
	schema := assent.Schema{Columns: []assent.Column{column}}
	scalars := make([]fr.Element, 1)
	if err := schema.EncodeRow(scalars, []assent.Value{value}); err != nil {
		return "", scalar, err
	}
	canonical, err = schema.FormatValue(0, value)
	if column.Type == assent.String {
		canonical = norm.NFC.String(canonical)
	}
	return canonical, scalars[0], err
}

// Canonical reads a value that is in its canonical text and refuses every other spelling.
func Canonical(column assent.Column, text string) (fr.Element, error) {
	canonical, scalar, err := Value(column, text)
	if err != nil {
		return scalar, err
	}
	if canonical != text {
		return scalar, fmt.Errorf("value of column %q is written %.80q, want %.80q", column.Name, text, canonical)
	}
	return scalar, nil
}
