// Cells of Parquet columns.

package source

import (
	"fmt"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"

	"github.com/acc36754/assent"
)

// parquetCell converts a value that is not null.
type parquetCell func(v parquet.Value) (assent.Value, error)

// parquetCells returns how to read a Parquet column into a column of the schema, or an error when the
// Parquet type cannot hold its values exactly.
func parquetCells(c *assent.Column, t parquet.Type) (parquetCell, error) {
	var read parquetCell
	switch {
	case isNumber(c.Type):
		read = parquetNumber(c, t)
	case c.Type == assent.Date || c.Type == assent.Timestamp:
		read = parquetTime(c, t)
	default:
		read = parquetBytes(c, t)
	}
	if read != nil {
		return read, nil
	}
	if k := t.Kind(); k == parquet.Float || k == parquet.Double {
		return nil, ErrFloat
	}
	return nil, fmt.Errorf("%w: Parquet type %s cannot be read as %s", ErrColumns, clip(t.String()), c.Type)
}

// logicalType returns the meaning of a Parquet column beyond its physical type, nil if it has none.
func logicalType(t parquet.Type) format.LogicalTypeValue {
	if l := t.LogicalType(); l != nil {
		return l.Value
	}
	return nil
}

// parquetNumber reads integers and decimals.
func parquetNumber(c *assent.Column, t parquet.Type) parquetCell {
	switch l := logicalType(t).(type) {
	case nil:
		return parquetInteger(c, t.Kind(), true)
	case *format.IntType:
		return parquetInteger(c, t.Kind(), l.IsSigned)
	case *format.DecimalType:
		return parquetDecimal(c, t.Kind(), int(l.Scale))
	}
	return nil
}

func parquetInteger(c *assent.Column, kind parquet.Kind, signed bool) parquetCell {
	switch {
	case kind == parquet.Int32 && signed:
		return func(v parquet.Value) (assent.Value, error) { return fromInt(c, int64(v.Int32())) }
	case kind == parquet.Int64 && signed:
		return func(v parquet.Value) (assent.Value, error) { return fromInt(c, v.Int64()) }
	case kind == parquet.Int32:
		return func(v parquet.Value) (assent.Value, error) { return fromUint(c, uint64(v.Uint32())) }
	case kind == parquet.Int64:
		return func(v parquet.Value) (assent.Value, error) { return fromUint(c, v.Uint64()) }
	}
	return nil
}

func parquetDecimal(c *assent.Column, kind parquet.Kind, scale int) parquetCell {
	if scale < -maxDecimalScale || scale > maxDecimalScale {
		return nil
	}
	switch kind {
	case parquet.Int32:
		return func(v parquet.Value) (assent.Value, error) { return fromUnscaled(c, int64(v.Int32()), scale) }
	case parquet.Int64:
		return func(v parquet.Value) (assent.Value, error) { return fromUnscaled(c, v.Int64(), scale) }
	case parquet.ByteArray, parquet.FixedLenByteArray:
		return func(v parquet.Value) (assent.Value, error) {
			raw := v.ByteArray()
			if len(raw) > 64 {
				return assent.Null(), errFit(c)
			}
			return fromBig(c, bigEndianInt(raw), scale)
		}
	}
	return nil
}

// parquetTime reads days and instants.
func parquetTime(c *assent.Column, t parquet.Type) parquetCell {
	switch l := logicalType(t).(type) {
	case *format.DateType:
		if c.Type == assent.Date {
			return func(v parquet.Value) (assent.Value, error) { return assent.IntValue(int64(v.Int32())), nil }
		}
	case *format.TimestampType:
		if perSecond := ticksPerSecond(l.Unit); c.Type == assent.Timestamp && perSecond > 0 {
			return func(v parquet.Value) (assent.Value, error) { return fromTicks(v.Int64(), perSecond) }
		}
	case *format.IntType:
		if c.Type == assent.Timestamp && l.IsSigned && l.BitWidth == 64 {
			return fromSeconds
		}
	case nil:
		switch {
		case c.Type == assent.Timestamp && t.Kind() == parquet.Int64:
			return fromSeconds
		case c.Type == assent.Timestamp && t.Kind() == parquet.Int96:
			return fromInt96
		}
	}
	return nil
}

func fromSeconds(v parquet.Value) (assent.Value, error) { return assent.IntValue(v.Int64()), nil }

func ticksPerSecond(unit format.TimeUnit) int64 {
	switch unit.Value.(type) {
	case *format.MilliSeconds:
		return 1_000
	case *format.MicroSeconds:
		return 1_000_000
	case *format.NanoSeconds:
		return 1_000_000_000
	}
	return 0
}

// fromInt96 reads the timestamps that Impala and older Spark write: nanoseconds of the day, then the
// Julian day number.
func fromInt96(v parquet.Value) (assent.Value, error) {
	const (
		epoch = 2_440_588 // the Julian day number of 1970-01-01
		day   = 86_400
	)
	t := v.Int96()
	nanos := int64(uint64(t[1])<<32 | uint64(t[0]))
	seconds, err := fromTicks(nanos, 1_000_000_000)
	if err != nil {
		return seconds, err
	}
	return assent.IntValue((int64(t[2])-epoch)*day + seconds.Int()), nil
}

// parquetBytes reads booleans, text, bytes and keys.
func parquetBytes(c *assent.Column, t parquet.Type) parquetCell {
	if c.Type == assent.Bool {
		if t.Kind() != parquet.Boolean {
			return nil
		}
		return func(v parquet.Value) (assent.Value, error) { return assent.BoolValue(v.Boolean()), nil }
	}
	if t.Kind() != parquet.ByteArray && t.Kind() != parquet.FixedLenByteArray {
		return nil
	}
	text := false
	switch logicalType(t).(type) {
	case *format.StringType, *format.EnumType, *format.JsonType:
		text = true
	case nil, *format.UUIDType, *format.BsonType:
	default:
		return nil
	}
	switch {
	case c.Type == assent.Key && text:
		return func(v parquet.Value) (assent.Value, error) { return assent.ParseValue(*c, string(v.ByteArray())) }
	case c.Type == assent.Bytes && text, c.Type == assent.String && !text && t.Kind() == parquet.FixedLenByteArray:
		return nil
	}
	// Older writers leave the mark of a string out, so plain byte arrays can be read as strings; what is
	// not UTF-8 is refused row by row.
	return func(v parquet.Value) (assent.Value, error) { return assent.BytesValue(v.ByteArray()), nil }
}
