// The types a column can have.

package assent

import (
	"fmt"
	"slices"
)

// Type is the type of a column. The numbers are part of the schema's digest and never change.
type Type uint8

// The types of columns; docs/encoding.md says how each becomes a scalar.
const (
	// Bool is true or false.
	Bool Type = iota + 1
	// Uint is an integer from 0 to 2^64-1.
	Uint
	// Int is an integer from -2^63 to 2^63-1.
	Int
	// Decimal is an exact decimal number: an int64 divided by 10^scale.
	Decimal
	// Date is a calendar day, counted as an int32 from 1970-01-01.
	Date
	// Timestamp is a whole second from 1970-01-01T00:00:00Z on, below 2^40.
	Timestamp
	// String is UTF-8 text, compared after Unicode normalisation form C.
	String
	// Bytes is any byte string.
	Bytes
	// Key is a 32-byte big-endian integer below 2^248, such as a truncated hash that stands for a person.
	Key
)

// typeNames are the names in schema files, by number.
func typeNames() []string {
	return []string{"", "bool", "uint", "int", "decimal", "date", "timestamp", "string", "bytes", "key"}
}

// Valid reports whether t is one of the types above.
func (t Type) Valid() bool { return t >= Bool && t <= Key }

// String returns the name that schema files use.
func (t Type) String() string {
	if !t.Valid() {
		return fmt.Sprintf("type(%d)", uint8(t))
	}
	return typeNames()[t]
}

// MarshalText returns the name of the type.
func (t Type) MarshalText() ([]byte, error) {
	if !t.Valid() {
		return nil, fmt.Errorf("%s is not a column type", t)
	}
	return []byte(t.String()), nil
}

// UnmarshalText reads the name of a type.
func (t *Type) UnmarshalText(text []byte) error {
	i := slices.Index(typeNames(), string(text))
	if i < int(Bool) {
		return fmt.Errorf("%q is not a column type (want one of %v)", clip(string(text)), typeNames()[Bool:])
	}
	*t = Type(i)
	return nil
}

// clip shortens text from outside before it goes into an error message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}
