// Cells in and out of Arrow arrays.

package source

import (
	"fmt"
	"math/big"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/decimal128"

	"github.com/acc36754/assent"
)

// cellFunc reads the cell of row i, which is not null.
type cellFunc func(i int) (assent.Value, error)

// appendCell appends a value that the column accepts to the builder that arrowType calls for.
func appendCell(b array.Builder, t assent.Type, v assent.Value) {
	if v.IsNull() {
		b.AppendNull()
		return
	}
	switch b := b.(type) {
	case *array.BooleanBuilder:
		b.Append(v.Bool())
	case *array.Uint64Builder:
		b.Append(v.Uint())
	case *array.Int64Builder:
		b.Append(v.Int())
	case *array.Decimal128Builder:
		b.Append(decimal128.FromI64(v.Int()))
	case *array.Date32Builder:
		b.Append(arrow.Date32(v.Int()))
	case *array.TimestampBuilder:
		b.Append(arrow.Timestamp(v.Int()))
	case *array.StringBuilder:
		b.BinaryBuilder.Append(v.Bytes())
	case *array.BinaryBuilder:
		b.Append(v.Bytes())
	case *array.FixedSizeBinaryBuilder:
		b.Append(v.Bytes())
	}
}

// arrowCells returns how to read an array's cells into a column, or an error when the array's type cannot
// hold the column's values exactly.
func arrowCells(c *assent.Column, a arrow.Array) (cellFunc, error) {
	if d, ok := a.(*array.Dictionary); ok {
		return dictionaryCells(c, d)
	}
	read := arrowTextCells(c, a)
	if read == nil && isNumber(c.Type) {
		read = arrowNumberCells(c, a)
	}
	if read == nil {
		read = arrowTimeCells(c, a)
	}
	if read != nil {
		return read, nil
	}
	switch a.DataType().ID() {
	case arrow.FLOAT16, arrow.FLOAT32, arrow.FLOAT64:
		return nil, ErrFloat
	}
	return nil, fmt.Errorf("%w: Arrow type %s cannot be read as %s", ErrColumns, clip(a.DataType().String()), c.Type)
}

// dictionaryCells reads cells that are indices into an array of values.
func dictionaryCells(c *assent.Column, d *array.Dictionary) (cellFunc, error) {
	values := d.Dictionary()
	if _, nested := values.(*array.Dictionary); nested {
		return nil, fmt.Errorf("%w: dictionary of a dictionary", ErrColumns)
	}
	read, err := arrowCells(c, values)
	if err != nil {
		return nil, err
	}
	return func(i int) (assent.Value, error) {
		j := d.GetValueIndex(i)
		if j < 0 || j >= values.Len() {
			return assent.Null(), fmt.Errorf("%w: dictionary index %d of %d", ErrFormat, j, values.Len())
		}
		if values.IsNull(j) {
			return assent.Null(), nil
		}
		return read(j)
	}, nil
}

// arrowTextCells reads booleans, text, bytes and keys.
func arrowTextCells(c *assent.Column, a arrow.Array) cellFunc {
	switch c.Type {
	case assent.Bool:
		if a, ok := a.(*array.Boolean); ok {
			return func(i int) (assent.Value, error) { return assent.BoolValue(a.Value(i)), nil }
		}
	case assent.String:
		return arrowStrings(a)
	case assent.Bytes:
		return arrowBinary(a)
	case assent.Key:
		if read := arrowBinary(a); read != nil {
			return read
		}
		if read := arrowStrings(a); read != nil {
			return func(i int) (assent.Value, error) {
				v, err := read(i)
				if err != nil {
					return v, err
				}
				return assent.ParseValue(*c, string(v.Bytes()))
			}
		}
	}
	return nil
}

func arrowStrings(a arrow.Array) cellFunc {
	switch a := a.(type) {
	case *array.String:
		text := a.ValueBytes()
		base := startOf(a.Len(), a.ValueOffset64)
		return func(i int) (assent.Value, error) {
			at := a.ValueOffset64(i) - base
			return assent.BytesValue(text[at : at+int64(a.ValueLen(i))]), nil
		}
	case *array.LargeString:
		text := a.ValueBytes()
		base := startOf(a.Len(), a.ValueOffset64)
		return func(i int) (assent.Value, error) {
			at := a.ValueOffset64(i) - base
			return assent.BytesValue(text[at : at+int64(a.ValueLen(i))]), nil
		}
	case *array.StringView:
		return func(i int) (assent.Value, error) { return assent.StringValue(a.Value(i)), nil }
	}
	return nil
}

// startOf returns where the first of n values starts.
func startOf(n int, offset func(int) int64) int64 {
	if n == 0 {
		return 0
	}
	return offset(0)
}

func arrowBinary(a arrow.Array) cellFunc {
	values, ok := a.(interface{ Value(int) []byte })
	if !ok {
		return nil
	}
	return func(i int) (assent.Value, error) { return assent.BytesValue(values.Value(i)), nil }
}

// arrowNumberCells reads integers and decimals into a number column.
func arrowNumberCells(c *assent.Column, a arrow.Array) cellFunc {
	switch a := a.(type) {
	case *array.Int8:
		return func(i int) (assent.Value, error) { return fromInt(c, int64(a.Value(i))) }
	case *array.Int16:
		return func(i int) (assent.Value, error) { return fromInt(c, int64(a.Value(i))) }
	case *array.Int32:
		return func(i int) (assent.Value, error) { return fromInt(c, int64(a.Value(i))) }
	case *array.Int64:
		return func(i int) (assent.Value, error) { return fromInt(c, a.Value(i)) }
	case *array.Uint8:
		return func(i int) (assent.Value, error) { return fromUint(c, uint64(a.Value(i))) }
	case *array.Uint16:
		return func(i int) (assent.Value, error) { return fromUint(c, uint64(a.Value(i))) }
	case *array.Uint32:
		return func(i int) (assent.Value, error) { return fromUint(c, uint64(a.Value(i))) }
	case *array.Uint64:
		return func(i int) (assent.Value, error) { return fromUint(c, a.Value(i)) }
	}
	return arrowDecimalCells(c, a)
}

func arrowDecimalCells(c *assent.Column, a arrow.Array) cellFunc {
	dt, ok := a.DataType().(arrow.DecimalType)
	if !ok {
		return nil
	}
	scale := int(dt.GetScale())
	if scale < -maxDecimalScale || scale > maxDecimalScale {
		return nil
	}
	switch a := a.(type) {
	case *array.Decimal32:
		return func(i int) (assent.Value, error) { return fromUnscaled(c, int64(a.Value(i)), scale) }
	case *array.Decimal64:
		return func(i int) (assent.Value, error) { return fromUnscaled(c, int64(a.Value(i)), scale) }
	case *array.Decimal128:
		return func(i int) (assent.Value, error) {
			v := a.Value(i)
			if low := int64(v.LowBits()); v.HighBits() == low>>63 { // the high half only extends the sign
				return fromUnscaled(c, low, scale)
			}
			return fromBig(c, v.BigInt(), scale)
		}
	case *array.Decimal256:
		return func(i int) (assent.Value, error) { return fromBig(c, a.Value(i).BigInt(), scale) }
	}
	return nil
}

// maxDecimalScale bounds the scales of decimals in files, which Arrow and Parquet do not bound.
const maxDecimalScale = 76

// arrowTimeCells reads days and instants.
func arrowTimeCells(c *assent.Column, a arrow.Array) cellFunc {
	switch a := a.(type) {
	case *array.Date32:
		if c.Type == assent.Date {
			return func(i int) (assent.Value, error) { return assent.IntValue(int64(a.Value(i))), nil }
		}
	case *array.Date64:
		if c.Type == assent.Date {
			return func(i int) (assent.Value, error) { return fromMillis(int64(a.Value(i))) }
		}
	case *array.Timestamp:
		dt, ok := a.DataType().(*arrow.TimestampType)
		if ok && c.Type == assent.Timestamp {
			perSecond := int64(1)
			for range int(dt.Unit) {
				perSecond *= 1000 // units are s, ms, us, ns in this order
			}
			return func(i int) (assent.Value, error) { return fromTicks(int64(a.Value(i)), perSecond) }
		}
	case *array.Int64:
		if c.Type == assent.Timestamp {
			return func(i int) (assent.Value, error) { return assent.IntValue(a.Value(i)), nil }
		}
	}
	return nil
}

// bigEndianInt reads a two's complement big-endian integer.
func bigEndianInt(b []byte) *big.Int {
	v := new(big.Int).SetBytes(b)
	if len(b) > 0 && b[0]&0x80 != 0 {
		v.Sub(v, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	return v
}
