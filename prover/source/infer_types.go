// The schema's types for the types that Parquet and Arrow files declare.

package source

import (
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"

	"github.com/acc36754/assent"
)

// arrowFields returns the columns that an Arrow file or stream declares and leaves r at its start.
func arrowFields(r ReadAtSeeker) ([]arrow.Field, error) {
	isFile, err := isArrowFile(r)
	if err != nil {
		return nil, err
	}
	start := int64(0)
	if isFile {
		start = fileStart
	}
	first, h, err := readMessage(io.NewSectionReader(r, start, maxArrowMetadata), 0)
	if err == nil && h.kind != headerSchema {
		err = fmt.Errorf("%w: Arrow data start with their schema", ErrFormat)
	}
	if err != nil {
		return nil, err
	}
	s, err := arrowSchemaOf(first)
	if err != nil {
		return nil, err
	}
	return s.Fields(), nil
}

func columnOfArrow(f arrow.Field) (assent.Column, error) {
	c := assent.Column{Name: f.Name, Nullable: f.Nullable}
	t := f.Type
	if d, ok := t.(*arrow.DictionaryType); ok {
		t = d.ValueType
	}
	switch t.ID() {
	case arrow.BOOL:
		c.Type = assent.Bool
	case arrow.UINT8, arrow.UINT16, arrow.UINT32, arrow.UINT64:
		c.Type = assent.Uint
	case arrow.INT8, arrow.INT16, arrow.INT32, arrow.INT64:
		c.Type = assent.Int
	case arrow.DATE32, arrow.DATE64:
		c.Type = assent.Date
	case arrow.TIMESTAMP:
		c.Type = assent.Timestamp
	case arrow.STRING, arrow.LARGE_STRING, arrow.STRING_VIEW:
		c.Type = assent.String
	case arrow.BINARY, arrow.LARGE_BINARY, arrow.BINARY_VIEW:
		c.Type = assent.Bytes
	case arrow.FIXED_SIZE_BINARY:
		width := 0
		if fixed, ok := t.(*arrow.FixedSizeBinaryType); ok {
			width = fixed.ByteWidth
		}
		c.Type = fixedType(width)
	case arrow.FLOAT16, arrow.FLOAT32, arrow.FLOAT64:
		return c, ErrFloat
	default:
		if d, ok := t.(arrow.DecimalType); ok {
			return c, setDecimal(&c, int(d.GetScale()))
		}
		return c, fmt.Errorf("%w: Arrow type %s has no column type", ErrColumns, clip(t.String()))
	}
	return c, nil
}

func columnOfParquet(e *format.SchemaElement, t parquet.Type) (assent.Column, error) {
	c := assent.Column{Name: e.Name, Nullable: e.RepetitionType.V == format.Optional}
	switch l := logicalType(t).(type) {
	case *format.StringType, *format.EnumType, *format.JsonType:
		c.Type = assent.String
	case *format.DecimalType:
		return c, setDecimal(&c, int(l.Scale))
	case *format.DateType:
		c.Type = assent.Date
	case *format.TimestampType:
		c.Type = assent.Timestamp
	case *format.IntType:
		c.Type = assent.Uint
		if l.IsSigned {
			c.Type = assent.Int
		}
	case *format.UUIDType, *format.BsonType:
		c.Type = assent.Bytes
	case nil:
		return c, setPhysical(&c, t)
	default:
		return c, fmt.Errorf("%w: Parquet type %s has no column type", ErrColumns, clip(t.String()))
	}
	return c, nil
}

// setPhysical chooses a type for a Parquet column that has no logical type.
func setPhysical(c *assent.Column, t parquet.Type) error {
	switch t.Kind() {
	case parquet.Boolean:
		c.Type = assent.Bool
	case parquet.Int32, parquet.Int64:
		c.Type = assent.Int
	case parquet.Int96:
		c.Type = assent.Timestamp
	case parquet.ByteArray:
		c.Type = assent.Bytes
	case parquet.FixedLenByteArray:
		c.Type = fixedType(t.Length())
	default:
		return ErrFloat
	}
	return nil
}

// fixedType takes byte strings of a fixed 32 bytes for keys; where they are not below 2^248, reading says so.
func fixedType(width int) assent.Type {
	if width == 32 {
		return assent.Key
	}
	return assent.Bytes
}

func setDecimal(c *assent.Column, scale int) error {
	if scale > assent.MaxScale {
		return fmt.Errorf("%w: decimals of %d places, at most %d", ErrColumns, scale, assent.MaxScale)
	}
	c.Type, c.Scale = assent.Decimal, scale
	if scale <= 0 {
		c.Type, c.Scale = assent.Int, 0
	}
	return nil
}
