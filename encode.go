// The encoding of a row as scalars of BN254. docs/encoding.md is its specification.

package assent

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	"unicode/utf8"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/text/unicode/norm"
)

// MaxCell is the longest string or byte string in bytes.
const MaxCell = 16 << 20

// timestampLimit is the first second that no Timestamp column holds.
const timestampLimit = 1 << 40

// What can be wrong with a cell.
var (
	// ErrNull reports a null in a column that is not nullable.
	ErrNull = errors.New("null in a column that is not nullable")
	// ErrKind reports a value that is not of the column's type.
	ErrKind = errors.New("value is not of the column's type")
	// ErrRange reports a value that its column's type cannot hold exactly.
	ErrRange = errors.New("value does not fit the column's type")
	// ErrText reports text that is not a value of the column's type.
	ErrText = errors.New("text is not a value of the column's type")
)

// CellError says which column of a row is wrong. The value itself is not part of it: rows are private.
type CellError struct {
	// Column is the column's name.
	Column string
	// Err says what is wrong.
	Err error
}

func (e *CellError) Error() string { return fmt.Sprintf("column %q: %v", clip(e.Column), e.Err) }

// Unwrap returns Err.
func (e *CellError) Unwrap() error { return e.Err }

// EncodeRow writes the scalars of a row into dst, which has the length of FieldColumns. A cell that cannot
// be encoded exactly is a *CellError; dst then holds nothing useful. It does not allocate for cells without
// text that has to be normalised.
func (s *Schema) EncodeRow(dst []fr.Element, row []Value) error {
	if len(row) != len(s.Columns) {
		return fmt.Errorf("row has %d cells, the schema has %d columns", len(row), len(s.Columns))
	}
	if len(dst) != s.width() {
		return fmt.Errorf("room for %d scalars, the schema has %d field columns", len(dst), s.width())
	}
	at := 0
	for i := range s.Columns {
		c := &s.Columns[i]
		if err := c.encode(&dst[at], &row[i]); err != nil {
			return &CellError{Column: c.Name, Err: err}
		}
		at++
		if c.Nullable {
			setBit(&dst[at], !row[i].IsNull())
			at++
		}
	}
	return nil
}

// Check reports why a value cannot stand in the column: ErrNull, ErrKind or ErrRange.
func (c *Column) Check(v Value) error {
	if v.kind == kindNull {
		if !c.Nullable {
			return ErrNull
		}
		return nil
	}
	if want := c.Type.kind(); v.kind != want {
		return fmt.Errorf("%w: %s for %s", ErrKind, v.kind, c.Type)
	}
	if len(v.raw) > MaxCell {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrRange, len(v.raw), MaxCell)
	}
	switch c.Type {
	case Date:
		if d := int64(v.num); d < math.MinInt32 || d > math.MaxInt32 {
			return fmt.Errorf("%w: days since 1970-01-01 must fit 32 bits", ErrRange)
		}
	case Timestamp:
		return checkTimestamp(int64(v.num))
	case String:
		return checkText(v.raw)
	case Key:
		return checkKey(v.raw)
	}
	return nil
}

func checkTimestamp(t int64) error {
	if t < 0 {
		return fmt.Errorf("%w: instants before 1970-01-01T00:00:00Z are not supported in timestamp columns (use an int column of seconds)", ErrRange)
	}
	if t >= timestampLimit {
		return fmt.Errorf("%w: timestamps end at 2^40 seconds; is this one in milliseconds?", ErrRange)
	}
	return nil
}

// checkText refuses text that implementations could normalise differently: bytes that are not UTF-8, and
// runs of more than 30 combining characters, which the library here breaks up with U+034F (Unicode's
// stream-safe format) while plain normalisation does not.
func checkText(text []byte) error {
	if !utf8.Valid(text) {
		return fmt.Errorf("%w: string is not valid UTF-8", ErrRange)
	}
	if norm.NFC.IsNormal(text) {
		return nil
	}
	joiner := []byte("\u034f")
	if normal := norm.NFC.Bytes(text); bytes.Count(normal, joiner) != bytes.Count(text, joiner) {
		return fmt.Errorf("%w: string has more than 30 combining characters in a row", ErrRange)
	}
	return nil
}

func checkKey(raw []byte) error {
	if len(raw) != 32 {
		return fmt.Errorf("%w: key has %d bytes, not 32", ErrRange, len(raw))
	}
	if raw[0] != 0 {
		return fmt.Errorf("%w: key is not below 2^248 (its first byte must be 0)", ErrRange)
	}
	return nil
}

// kind returns the kind of value that a column of this type holds.
func (t Type) kind() kind {
	switch t {
	case Bool:
		return kindBool
	case Uint:
		return kindUint
	case Int, Decimal, Date, Timestamp:
		return kindInt
	default:
		return kindBytes
	}
}

// encode sets dst to the scalar of one cell.
func (c *Column) encode(dst *fr.Element, v *Value) error {
	if err := c.Check(*v); err != nil {
		return err
	}
	if v.kind == kindNull {
		dst.SetZero()
		return nil
	}
	switch c.Type {
	case Int, Decimal:
		dst.SetUint64(v.num ^ 1<<63) // two's complement with the sign bit flipped is the value plus 2^63
	case Date:
		dst.SetUint64(v.num + 1<<31)
	case String:
		hash248(dst, "assent/string/v1", normalise(v.raw))
	case Bytes:
		hash248(dst, "assent/bytes/v1", v.raw)
	case Key:
		setBytes248(dst, v.raw[1:])
	default:
		dst.SetUint64(v.num)
	}
	return nil
}

func setBit(dst *fr.Element, bit bool) {
	if bit {
		dst.SetOne()
		return
	}
	dst.SetZero()
}

// normalise returns a string in normalisation form C.
func normalise(text []byte) []byte {
	if norm.NFC.IsNormal(text) {
		return text
	}
	return norm.NFC.Bytes(text)
}

// hash248 sets dst to the first 31 bytes of SHA-256(tag ‖ 0x00 ‖ data), big endian.
func hash248(dst *fr.Element, tag string, data []byte) {
	var buf [256]byte
	var sum [sha256.Size]byte
	msg := append(append(buf[:0], tag...), 0)
	if len(msg)+len(data) <= len(buf) {
		sum = sha256.Sum256(append(msg, data...))
	} else {
		h := sha256.New()
		h.Write(msg)
		h.Write(data)
		h.Sum(sum[:0])
	}
	setBytes248(dst, sum[:31])
}

// setBytes248 sets dst to 31 big-endian bytes, which are always below the field's order.
func setBytes248(dst *fr.Element, b []byte) {
	var word [fr.Bytes]byte
	copy(word[1:], b)
	dst.SetBytes(word[:])
}
