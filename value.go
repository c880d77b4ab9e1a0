// One cell of a table.

package assent

// kind says which field of a Value holds its content.
type kind uint8

const (
	kindNull kind = iota
	kindBool
	kindUint
	kindInt
	kindBytes
)

func (k kind) String() string {
	return [...]string{"null", "a boolean", "an unsigned integer", "a signed integer", "bytes"}[k]
}

// Value is one cell: null, or the Go value that its column's type calls for.
//
//	Bool                            bool
//	Uint                            uint64
//	Int, Decimal, Date, Timestamp   int64 (as it is; unscaled; days; seconds)
//	String, Bytes, Key              []byte (UTF-8; any; 32 bytes)
//
// The zero Value is null. Values of readers share the reader's memory until its next row: Clone keeps one.
type Value struct {
	raw  []byte
	num  uint64
	kind kind
}

// Null returns the absent value.
func Null() Value { return Value{} }

// BoolValue returns a cell of a Bool column.
func BoolValue(v bool) Value {
	if v {
		return Value{kind: kindBool, num: 1}
	}
	return Value{kind: kindBool}
}

// UintValue returns a cell of a Uint column.
func UintValue(v uint64) Value { return Value{kind: kindUint, num: v} }

// IntValue returns a cell of an Int column, of a Decimal column (unscaled: 12.5 at scale 2 is 1250), of a
// Date column (days since 1970-01-01) or of a Timestamp column (seconds since 1970-01-01T00:00:00Z).
func IntValue(v int64) Value { return Value{kind: kindInt, num: uint64(v)} }

// BytesValue returns a cell of a String column (UTF-8), a Bytes column or a Key column (32 bytes,
// big endian). It keeps v without copying it.
func BytesValue(v []byte) Value { return Value{kind: kindBytes, raw: v} }

// StringValue returns a cell of a String column.
func StringValue(v string) Value { return BytesValue([]byte(v)) }

// KeyValue returns a cell of a Key column.
func KeyValue(v [32]byte) Value { return BytesValue(v[:]) }

// IsNull reports whether the cell is absent.
func (v Value) IsNull() bool { return v.kind == kindNull }

// Bool returns the content of a boolean; false for other values.
func (v Value) Bool() bool { return v.kind == kindBool && v.num == 1 }

// Uint returns the content of an unsigned integer; 0 for other values.
func (v Value) Uint() uint64 {
	if v.kind != kindUint {
		return 0
	}
	return v.num
}

// Int returns the content of a signed integer; 0 for other values.
func (v Value) Int() int64 {
	if v.kind != kindInt {
		return 0
	}
	return int64(v.num)
}

// Bytes returns the content of a byte string without copying it; nil for other values.
func (v Value) Bytes() []byte { return v.raw }

// Clone returns a value that shares no memory with v.
func (v Value) Clone() Value {
	if v.kind == kindBytes {
		v.raw = append(make([]byte, 0, len(v.raw)), v.raw...)
	}
	return v
}

// Equal reports whether both values are null or hold the same Go value.
func (v Value) Equal(w Value) bool {
	return v.kind == w.kind && v.num == w.num && string(v.raw) == string(w.raw)
}
