package source_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/compress"
	"github.com/parquet-go/parquet-go/deprecated"
	"github.com/parquet-go/parquet-go/encoding/thrift"
	"github.com/parquet-go/parquet-go/format"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// parquetColumnFile writes one column with one value.
func parquetColumnFile(tb testing.TB, node parquet.Node, v parquet.Value) []byte {
	tb.Helper()
	level := 0
	if node.Optional() && !v.IsNull() {
		level = 1
	}
	var buf bytes.Buffer
	w := parquet.NewGenericWriter[any](&buf, parquet.NewSchema("table", parquet.Group{"c": node}))
	_, err := w.WriteRows([]parquet.Row{{v.Level(0, level, 0)}})
	if err := errors.Join(err, w.Close()); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

// Types that other programs write are read exactly or not at all.
func TestParquetTypes(t *testing.T) {
	key := make([]byte, 32)
	plain := func(typ parquet.Type) parquet.Node { return parquet.Leaf(typ) }
	int96 := func(day uint32, nanos uint64) parquet.Value {
		return parquet.Int96Value(deprecated.Int96{uint32(nanos), uint32(nanos >> 32), day})
	}
	tests := []struct {
		name   string
		column assent.Column
		node   parquet.Node
		value  parquet.Value
		want   assent.Value
		err    error
	}{
		{"int32 as uint", assent.Column{Type: assent.Uint}, plain(parquet.Int32Type), parquet.Int32Value(5), assent.UintValue(5), nil},
		{"int8 as int", assent.Column{Type: assent.Int}, parquet.Int(8), parquet.Int32Value(-5), assent.IntValue(-5), nil},
		{"negative as uint", assent.Column{Type: assent.Uint}, plain(parquet.Int64Type), parquet.Int64Value(-5), assent.Value{}, assent.ErrRange},
		{"uint32", assent.Column{Type: assent.Int}, parquet.Uint(32), parquet.Int32Value(-1), assent.IntValue(1<<32 - 1), nil},
		{"uint64", assent.Column{Type: assent.Uint}, parquet.Uint(64), parquet.Int64Value(-1), assent.UintValue(1<<64 - 1), nil},
		{"large uint64 as int", assent.Column{Type: assent.Int}, parquet.Uint(64), parquet.Int64Value(-1), assent.Value{}, assent.ErrRange},
		{"decimal in int32", assent.Column{Type: assent.Decimal, Scale: 3}, parquet.Decimal(2, 9, parquet.Int32Type), parquet.Int32Value(-1250), assent.IntValue(-12500), nil},
		{"decimal in int64", assent.Column{Type: assent.Decimal, Scale: 1}, parquet.Decimal(2, 18, parquet.Int64Type), parquet.Int64Value(1250), assent.IntValue(125), nil},
		{"decimal that would be rounded", assent.Column{Type: assent.Decimal, Scale: 1}, parquet.Decimal(2, 18, parquet.Int64Type), parquet.Int64Value(1251), assent.Value{}, assent.ErrRange},
		{"decimal in bytes", assent.Column{Type: assent.Decimal, Scale: 2}, parquet.Decimal(2, 20, parquet.ByteArrayType), parquet.ByteArrayValue([]byte{0xff, 0x85}), assent.IntValue(-123), nil},
		{"decimal in 9 bytes", assent.Column{Type: assent.Decimal}, parquet.Decimal(2, 20, parquet.FixedLenByteArrayType(9)), parquet.FixedLenByteArrayValue([]byte{1, 0, 0, 0, 0, 0, 0, 0, 0}), assent.Value{}, assent.ErrRange},
		{"decimal as int", assent.Column{Type: assent.Int}, parquet.Decimal(2, 18, parquet.Int64Type), parquet.Int64Value(500), assent.IntValue(5), nil},
		{"double", assent.Column{Type: assent.Decimal, Scale: 2}, plain(parquet.DoubleType), parquet.DoubleValue(1), assent.Value{}, source.ErrFloat},
		{"float as int", assent.Column{Type: assent.Int}, plain(parquet.FloatType), parquet.FloatValue(1), assent.Value{}, source.ErrFloat},
		{"date", assent.Column{Type: assent.Date}, parquet.Date(), parquet.Int32Value(-1), assent.IntValue(-1), nil},
		{"milliseconds", assent.Column{Type: assent.Timestamp}, parquet.Timestamp(parquet.Millisecond), parquet.Int64Value(5000), assent.IntValue(5), nil},
		{"microseconds", assent.Column{Type: assent.Timestamp}, parquet.Timestamp(parquet.Microsecond), parquet.Int64Value(5_000_000), assent.IntValue(5), nil},
		{"nanoseconds", assent.Column{Type: assent.Timestamp}, parquet.Timestamp(parquet.Nanosecond), parquet.Int64Value(5_000_000_000), assent.IntValue(5), nil},
		{"half a second", assent.Column{Type: assent.Timestamp}, parquet.Timestamp(parquet.Millisecond), parquet.Int64Value(5500), assent.Value{}, assent.ErrRange},
		{"before 1970", assent.Column{Type: assent.Timestamp}, parquet.Timestamp(parquet.Millisecond), parquet.Int64Value(-5000), assent.Value{}, assent.ErrRange},
		{"int96", assent.Column{Type: assent.Timestamp}, plain(parquet.Int96Type), int96(2_440_589, 5_000_000_000), assent.IntValue(86405), nil},
		{"int96 with a fraction", assent.Column{Type: assent.Timestamp}, plain(parquet.Int96Type), int96(2_440_589, 1), assent.Value{}, assent.ErrRange},
		{"int64 as timestamp", assent.Column{Type: assent.Timestamp}, plain(parquet.Int64Type), parquet.Int64Value(5), assent.IntValue(5), nil},
		{"timestamp as int", assent.Column{Type: assent.Int}, parquet.Timestamp(parquet.Millisecond), parquet.Int64Value(5), assent.Value{}, source.ErrColumns},
		{"timestamp as date", assent.Column{Type: assent.Date}, parquet.Timestamp(parquet.Millisecond), parquet.Int64Value(5), assent.Value{}, source.ErrColumns},
		{"string", assent.Column{Type: assent.String}, parquet.String(), parquet.ByteArrayValue([]byte("é")), assent.StringValue("é"), nil},
		{"enum", assent.Column{Type: assent.String}, parquet.Enum(), parquet.ByteArrayValue([]byte("A")), assent.StringValue("A"), nil},
		{"string without its mark", assent.Column{Type: assent.String}, plain(parquet.ByteArrayType), parquet.ByteArrayValue([]byte("A")), assent.StringValue("A"), nil},
		{"string that is not UTF-8", assent.Column{Type: assent.String}, plain(parquet.ByteArrayType), parquet.ByteArrayValue([]byte("\xff")), assent.Value{}, assent.ErrRange},
		{"string as bytes", assent.Column{Type: assent.Bytes}, parquet.String(), parquet.ByteArrayValue([]byte("A")), assent.Value{}, source.ErrColumns},
		{"bytes", assent.Column{Type: assent.Bytes}, plain(parquet.ByteArrayType), parquet.ByteArrayValue([]byte{0, 1}), assent.BytesValue([]byte{0, 1}), nil},
		{"UUID as bytes", assent.Column{Type: assent.Bytes}, parquet.UUID(), parquet.FixedLenByteArrayValue(key[:16]), assent.BytesValue(key[:16]), nil},
		{"fixed bytes as string", assent.Column{Type: assent.String}, plain(parquet.FixedLenByteArrayType(4)), parquet.FixedLenByteArrayValue([]byte("abcd")), assent.Value{}, source.ErrColumns},
		{"key as fixed bytes", assent.Column{Type: assent.Key}, plain(parquet.FixedLenByteArrayType(32)), parquet.FixedLenByteArrayValue(key), assent.BytesValue(key), nil},
		{"key as text", assent.Column{Type: assent.Key}, parquet.String(), parquet.ByteArrayValue(bytes.Repeat([]byte("0"), 64)), assent.BytesValue(key), nil},
		{"short key", assent.Column{Type: assent.Key}, plain(parquet.ByteArrayType), parquet.ByteArrayValue(key[1:]), assent.Value{}, assent.ErrRange},
		{"bool", assent.Column{Type: assent.Bool}, plain(parquet.BooleanType), parquet.BooleanValue(true), assent.BoolValue(true), nil},
		{"int as bool", assent.Column{Type: assent.Bool}, plain(parquet.Int32Type), parquet.Int32Value(1), assent.Value{}, source.ErrColumns},
		{"null", assent.Column{Type: assent.Int, Nullable: true}, parquet.Optional(parquet.Int(64)), parquet.NullValue(), assent.Null(), nil},
		{"null that must not be", assent.Column{Type: assent.Int}, parquet.Optional(parquet.Int(64)), parquet.NullValue(), assent.Value{}, assent.ErrNull},
		{"time of day", assent.Column{Type: assent.Int}, parquet.Time(parquet.Millisecond), parquet.Int32Value(1), assent.Value{}, source.ErrColumns},
		{"list", assent.Column{Type: assent.Int}, parquet.Repeated(parquet.Int(64)), parquet.Int64Value(1), assent.Value{}, source.ErrColumns},
		{"group", assent.Column{Type: assent.Int}, parquet.Group{"x": parquet.Int(64)}, parquet.Int64Value(1), assent.Value{}, source.ErrColumns},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.column.Name = "c"
			s := &assent.Schema{Columns: []assent.Column{tt.column}}
			r, err := openParquet(parquetColumnFile(t, tt.node, tt.value), s)
			var got [][]assent.Value
			if err == nil {
				got, err = readAll(r)
			}
			if !errors.Is(err, tt.err) || (err == nil) != (tt.err == nil) {
				t.Fatalf("%v, want %v", err, tt.err)
			}
			if err == nil {
				checkRows(t, got, [][]assent.Value{{tt.want}})
			}
		})
	}
}

// The library allocates what a file's metadata claim: each claim here would cost gigabytes, or rows.
func TestParquetMetadataAreChecked(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Int}}}
	good := parquetColumnFile(t, parquet.Int(64), parquet.Int64Value(5))
	changes := map[string]func(m *format.FileMetaData){
		"nothing":                func(*format.FileMetaData) {},
		"more rows":              func(m *format.FileMetaData) { m.NumRows++ },
		"fewer rows":             func(m *format.FileMetaData) { m.RowGroups = nil },
		"negative rows":          func(m *format.FileMetaData) { m.NumRows, m.RowGroups[0].NumRows = -1, -1 },
		"row group of more rows": func(m *format.FileMetaData) { m.NumRows, m.RowGroups[0].NumRows = 9, 9 },
		"chunk of more values":   func(m *format.FileMetaData) { m.RowGroups[0].Columns[0].MetaData.NumValues = 2 },
		"more of everything": func(m *format.FileMetaData) {
			m.NumRows, m.RowGroups[0].NumRows, m.RowGroups[0].Columns[0].MetaData.NumValues = 9, 9, 9
		},
		"chunk outside the file":     func(m *format.FileMetaData) { m.RowGroups[0].Columns[0].MetaData.DataPageOffset = 1 << 40 },
		"chunk longer than the file": func(m *format.FileMetaData) { m.RowGroups[0].Columns[0].MetaData.TotalCompressedSize = 1 << 40 },
		"no columns in row group":    func(m *format.FileMetaData) { m.RowGroups[0].Columns = nil },
		"physical type":              func(m *format.FileMetaData) { m.Schema[1].Type = thrift.New(format.ByteArray) },
		"child of a column":          func(m *format.FileMetaData) { m.Schema[1].NumChildren = thrift.New[int32](1) },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			r, err := openParquet(changeFooter(t, good, change), s)
			if err == nil {
				_, err = readAll(r)
			}
			if (err == nil) != (name == "nothing") {
				t.Errorf("%v", err)
			}
			if name == "chunk of more values" && (err == nil || !strings.Contains(err.Error(), "wrong length")) {
				t.Errorf("found too late: %v", err)
			}
		})
	}
}

// changeFooter writes a Parquet file's metadata anew.
func changeFooter(t *testing.T, file []byte, change func(m *format.FileMetaData)) []byte {
	t.Helper()
	end := len(file) - 8
	start := end - int(binary.LittleEndian.Uint32(file[end:]))
	meta := new(format.FileMetaData)
	if err := thrift.Unmarshal(new(thrift.CompactProtocol), file[start:end], meta); err != nil {
		t.Fatal(err)
	}
	change(meta)
	footer, err := thrift.Marshal(new(thrift.CompactProtocol), meta)
	if err != nil {
		t.Fatal(err)
	}
	out := append(bytes.Clone(file[:start]), footer...)
	out = binary.LittleEndian.AppendUint32(out, uint32(len(footer)))
	return append(out, "PAR1"...)
}

// Thrift lengths that nothing backs are found before anything is allocated for them.
func TestParquetFooterClaims(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Int}}}
	huge := []byte{0xff, 0xff, 0xff, 0xff, 0x07}
	footers := map[string][]byte{
		"list":            append([]byte{0x29, 0xfc}, huge...),                 // field 2, list of structures
		"bytes":           append([]byte{0x68}, huge...),                       // field 6, bytes
		"endless number":  bytes.Repeat([]byte{0x15, 0xff}, 20),                // field 1, varint without end
		"map":             {0x1b, 0x01, 0x55, 0x00, 0x00},                      // no such thing in Parquet
		"deep structures": append(bytes.Repeat([]byte{0x1c}, 1<<20), 0),        // field 1 in field 1 in …
		"deep lists":      append(bytes.Repeat([]byte{0x19}, 1<<20), 0),        // list of a list of …
		"nothing":         {},                                                  // not even a stop
		"an empty one":    {0},                                                 // no schema
		"unknown type":    {0x1e, 0},                                           // type 14
		"bytes cut short": {0x68, 0x05, 'a', 'b'},                              // two of five
		"a list of none":  {0x29, 0x0c, 0},                                     // no schema elements
		"long field id":   {0x05, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00},    // id that never ends in a value
		"floats":          {0x17, 0, 0, 0, 0, 0, 0, 0, 0, 0},                   // a double as version
		"booleans":        {0x11, 0x12, 0x19, 0x21, 0x01, 0x02, 0x13, 0x7f, 0}, // fields of booleans and bytes
	}
	for name, footer := range footers {
		file := append([]byte("PAR1"), footer...)
		file = binary.LittleEndian.AppendUint32(file, uint32(len(footer)))
		if _, err := openParquet(append(file, "PAR1"...), s); err == nil {
			t.Errorf("%s: accepted", name)
		}
	}
	long := binary.LittleEndian.AppendUint32([]byte("PAR1"), 1<<31)
	if _, err := openParquet(append(long, "PAR1"...), s); !errors.Is(err, source.ErrFormat) {
		t.Errorf("footer longer than the file: %v", err)
	}
}

// The library allocates what a page's header claims, before it looks at the page.
func TestParquetPagesAreChecked(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Int, Nullable: true}}}
	node := parquet.Compressed(parquet.Optional(parquet.Int(64)), &parquet.Snappy)
	good := parquetColumnFile(t, node, parquet.Int64Value(5))
	tests := []struct {
		name   string
		change func(h *format.PageHeader)
		want   string // in the error of the check, so that an error of the library does not pass for it
	}{
		{"nothing", func(*format.PageHeader) {}, ""},
		{"many values", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumValues = 1<<31 - 1 }, "page of 2147483647 values"},
		{"one more value", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumValues = 2 }, "pages of 2 values in a column chunk of 1"},
		{"no values", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumValues = 0 }, "Parquet metadata"},
		{"negative values", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumValues = -1 }, "page with 0 nulls"},
		{"negative nulls", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumNulls = -1 << 31 }, "page with -2147483648 nulls"},
		{"more nulls", func(h *format.PageHeader) { h.DataPageHeaderV2.V.NumNulls = 2 }, "page with 2 nulls"},
		{"negative levels", func(h *format.PageHeader) { h.DataPageHeaderV2.V.DefinitionLevelsByteLength = -1 }, "levels of -1 bytes"},
		{"long levels", func(h *format.PageHeader) { h.DataPageHeaderV2.V.DefinitionLevelsByteLength = 1 << 30 }, "levels of 1073741824 bytes"},
		{"large when unpacked", func(h *format.PageHeader) { h.UncompressedPageSize = 1<<31 - 1 }, "page of 2147483647 bytes"},
		{"smaller than it is", func(h *format.PageHeader) { h.UncompressedPageSize = 1 }, "page is larger than it says"},
		{"longer than it is", func(h *format.PageHeader) { h.CompressedPageSize = 1 << 29 }, "page ends after its column chunk"},
		{"another kind", func(h *format.PageHeader) { h.Type = format.IndexPage }, "page of kind 1"},
		{"no header inside", func(h *format.PageHeader) { h.DataPageHeaderV2.Valid = false }, "page of kind 3"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r, err := openParquet(changePage(t, good, tt.change), s)
			if err == nil {
				_, err = readAll(r)
			}
			if tt.want == "" && err == nil {
				return
			}
			if !errors.Is(err, source.ErrFormat) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("%v, want %q", err, tt.want)
			}
		})
	}
}

// changePage writes the header of a file's only page anew.
func changePage(t *testing.T, file []byte, change func(h *format.PageHeader)) []byte {
	t.Helper()
	const start = 4 // after the magic
	reader := new(thrift.CompactProtocol).NewReaderFromBytes(bytes.Clone(file[start:]))
	header := new(format.PageHeader)
	if err := thrift.NewDecoder(reader).Decode(header); err != nil {
		t.Fatal(err)
	}
	body := file[start+reader.BytesRead():]
	change(header)
	raw, err := thrift.Marshal(new(thrift.CompactProtocol), header)
	if err != nil {
		t.Fatal(err)
	}
	longer := int64(len(raw) - reader.BytesRead())
	out := append(append(bytes.Clone(file[:start]), raw...), body...)
	return changeFooter(t, out, func(m *format.FileMetaData) { m.RowGroups[0].Columns[0].MetaData.TotalCompressedSize += longer })
}

// LZ4 is where the library takes all memory for a damaged page.
func TestParquetCompression(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Int}}}
	for _, codec := range []compress.Codec{&parquet.Uncompressed, &parquet.Snappy, &parquet.Gzip, &parquet.Brotli, &parquet.Zstd, &parquet.Lz4Raw} {
		data := parquetColumnFile(t, parquet.Compressed(parquet.Int(64), codec), parquet.Int64Value(5))
		r, err := openParquet(data, s)
		if err == nil {
			_, err = readAll(r)
		}
		if refused := errors.Is(err, source.ErrFormat); refused != (codec == &parquet.Lz4Raw) || err != nil && !refused {
			t.Errorf("%s: %v", codec, err)
		}
	}
}
