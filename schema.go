// The schema of a table: its columns, their digest, and the columns of scalars they expand to.

package assent

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/acc36754/assent/internal/field"
)

// The limits of a schema.
const (
	// MaxColumns is the largest number of columns.
	MaxColumns = 256
	// MaxColumnName is the longest column name in bytes.
	MaxColumnName = 128
	// MaxScale is the largest number of decimal places.
	MaxScale = 18
	// CompanionSuffix ends the name of the companion of a nullable column.
	CompanionSuffix = "?"
)

// ErrSchema is wrapped by every error about a schema that is not valid.
var ErrSchema = errors.New("schema is not valid")

// Column is one column of a table.
type Column struct {
	// Name is unique in the schema, in Unicode normalisation form C, at most MaxColumnName bytes.
	Name string `json:"name"`
	// Type is the type of every present cell.
	Type Type `json:"type"`
	// Scale is the number of decimal places, 0 to MaxScale, of a Decimal; 0 for the other types.
	Scale int `json:"scale,omitzero"`
	// Nullable says that a cell may be null.
	Nullable bool `json:"nullable,omitzero"`
}

// Schema is the columns of a table in order. Its digest is part of every commitment, so the order matters.
type Schema struct {
	Columns []Column `json:"columns"`
}

// FieldColumn is one column of scalars: a column of the schema, or the companion of a nullable one that
// holds 1 where the cell is present and 0 where it is null.
type FieldColumn struct {
	// Name is the column's name, followed by CompanionSuffix for a companion.
	Name string
	// Column is the index in Schema.Columns.
	Column int
	// Companion marks the companion of a nullable column.
	Companion bool
}

// Validate reports the first thing that is wrong with the schema; the error wraps ErrSchema.
func (s *Schema) Validate() error {
	if len(s.Columns) == 0 {
		return fmt.Errorf("%w: no columns", ErrSchema)
	}
	if len(s.Columns) > MaxColumns {
		return fmt.Errorf("%w: %d columns, at most %d", ErrSchema, len(s.Columns), MaxColumns)
	}
	seen := make(map[string]int, len(s.Columns))
	for i := range s.Columns {
		c := &s.Columns[i]
		if err := c.validate(); err != nil {
			return fmt.Errorf("%w: column %d (%q): %w", ErrSchema, i, clip(c.Name), err)
		}
		if first, ok := seen[c.Name]; ok {
			return fmt.Errorf("%w: columns %d and %d are both named %q", ErrSchema, first, i, c.Name)
		}
		seen[c.Name] = i
	}
	return nil
}

func (c *Column) validate() error {
	if err := checkColumnName(c.Name); err != nil {
		return err
	}
	if !c.Type.Valid() {
		return errors.New("it has no type")
	}
	if c.Type != Decimal && c.Scale != 0 {
		return fmt.Errorf("a scale is for decimal columns, this one is %s", c.Type)
	}
	if c.Scale < 0 || c.Scale > MaxScale {
		return fmt.Errorf("scale %d is not from 0 to %d", c.Scale, MaxScale)
	}
	return nil
}

// checkColumnName refuses names that could be mistaken for another one in a sentence or in a digest.
func checkColumnName(name string) error {
	switch {
	case name == "":
		return errors.New("the name is empty")
	case len(name) > MaxColumnName:
		return fmt.Errorf("the name has %d bytes, at most %d", len(name), MaxColumnName)
	case !utf8.ValidString(name) || strings.ContainsRune(name, utf8.RuneError):
		return errors.New("the name is not valid UTF-8")
	case !norm.NFC.IsNormalString(name):
		return errors.New("the name is not in Unicode normalisation form C")
	case strings.HasSuffix(name, CompanionSuffix):
		return fmt.Errorf("a name that ends in %q stands for the companion of a nullable column", CompanionSuffix)
	case strings.ContainsFunc(name, changesLines):
		return errors.New("the name contains a control character")
	}
	return nil
}

// changesLines is true for characters that end a line or reorder the text around them when printed.
func changesLines(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Bidi_Control, unicode.Zl, unicode.Zp)
}

// Index returns the position of the column with this name.
func (s *Schema) Index(name string) (int, bool) {
	for i := range s.Columns {
		if s.Columns[i].Name == name {
			return i, true
		}
	}
	return 0, false
}

// FieldColumns returns the columns of scalars in order: each column, followed by its companion when it
// is nullable.
func (s *Schema) FieldColumns() []FieldColumn {
	out := make([]FieldColumn, 0, s.width())
	for i, c := range s.Columns {
		out = append(out, FieldColumn{Name: c.Name, Column: i})
		if c.Nullable {
			out = append(out, FieldColumn{Name: c.Name + CompanionSuffix, Column: i, Companion: true})
		}
	}
	return out
}

// width is len(FieldColumns()) without the allocation.
func (s *Schema) width() int {
	n := len(s.Columns)
	for i := range s.Columns {
		if s.Columns[i].Nullable {
			n++
		}
	}
	return n
}

// Digest identifies a valid schema: keccak256 over 32-byte words, which are keccak256("assent/schema/v1"),
// the number of columns, and for each column keccak256(name), type number, scale, nullable (0 or 1).
func (s *Schema) Digest() Digest {
	var w field.Words
	w.Text("assent/schema/v1").Uint(uint64(len(s.Columns)))
	for _, c := range s.Columns {
		w.Text(c.Name).Uint(uint64(c.Type)).Uint(uint64(c.Scale)).Bool(c.Nullable)
	}
	return w.Sum()
}
