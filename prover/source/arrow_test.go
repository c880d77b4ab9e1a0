package source_test

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/decimal128"
	"github.com/apache/arrow-go/v18/arrow/decimal256"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// Proofs about single records read them by number.
func TestArrowFileRecords(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 2*8192+17, 5)
	f, err := source.NewArrowFile(bytes.NewReader(writeArrow(t, s, rows)), s)
	if err != nil {
		t.Fatal(err)
	}
	if f.Rows() != len(rows) || f.Schema() != s {
		t.Errorf("%d rows, want %d", f.Rows(), len(rows))
	}
	rng := rand.New(rand.NewPCG(1, 1))
	row := make([]assent.Value, len(s.Columns))
	for _, i := range append([]int{0, 8191, 8192, 16383, 16384, len(rows) - 1, 0}, rng.Perm(40)...) {
		if err := f.Record(i, row); err != nil {
			t.Fatal(err)
		}
		checkRows(t, [][]assent.Value{row}, rows[i:i+1])
	}
	for _, i := range []int{-1, len(rows)} {
		if err := f.Record(i, row); err == nil {
			t.Errorf("row %d is read", i)
		}
	}
	if err := f.Record(0, row[1:]); err == nil {
		t.Error("a row of the wrong length is filled")
	}
	got, err := readAll(f.Reader())
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, got, rows)
	if err := f.Close(); err != nil {
		t.Error(err)
	}
}

// Files of other writers have batches of any size, and say nothing about it.
func TestArrowFileOfAnotherWriter(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}}}
	schema := arrow.NewSchema([]arrow.Field{{Name: "a", Type: arrow.PrimitiveTypes.Uint8}}, nil)
	data := arrowFile(t, schema, []int{3, 0, 1, 200})
	f, err := source.NewArrowFile(bytes.NewReader(data), s)
	if err != nil {
		t.Fatal(err)
	}
	if f.Rows() != 204 {
		t.Fatalf("%d rows", f.Rows())
	}
	row := make([]assent.Value, 1)
	for i := range 204 {
		if err := f.Record(i, row); err != nil || row[0].Uint() != uint64(i) {
			t.Fatalf("row %d: %v, %v", i, row[0].Uint(), err)
		}
	}
}

// arrowFile writes a column of bytes 0, 1, 2, … in batches of these sizes.
func arrowFile(t *testing.T, schema *arrow.Schema, sizes []int) []byte {
	t.Helper()
	var buf bytes.Buffer
	w, err := ipc.NewFileWriter(&buf, ipc.WithSchema(schema))
	if err != nil {
		t.Fatal(err)
	}
	b := array.NewRecordBuilder(memory.NewGoAllocator(), schema)
	next := 0
	for _, n := range sizes {
		for range n {
			b.Field(0).(*array.Uint8Builder).Append(uint8(next))
			next++
		}
		if err := w.Write(b.NewRecordBatch()); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return buf.Bytes()
}

// A file that says where its rows are must not be believed when its batches say otherwise.
func TestArrowFileThatLiesAboutItsBatches(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}}}
	for _, claim := range []string{"2", "4", "1000000"} {
		meta := arrow.NewMetadata([]string{"assent.batch_rows"}, []string{claim})
		schema := arrow.NewSchema([]arrow.Field{{Name: "a", Type: arrow.PrimitiveTypes.Uint8}}, &meta)
		r, err := openArrow(arrowFile(t, schema, []int{3, 3, 1}), s)
		if err == nil {
			_, err = readAll(r)
		}
		if !errors.Is(err, source.ErrFormat) {
			t.Errorf("batches of 3 that claim %s: %v", claim, err)
		}
	}
}

// A stream cut between two batches is a shorter table that nobody meant.
func TestArrowStreamEndMark(t *testing.T) {
	s := everyType()
	data := arrowStream(t, writeArrow(t, s, randomTable(s, 5, 6)))
	for _, tt := range []struct {
		name    string
		changed []byte
		want    string
	}{
		{"without its end mark", data[:len(data)-8], "cut"},
		{"with half of it", data[:len(data)-4], "cut"},
		{"with data after it", append(bytes.Clone(data), 0), "data after the end"},
		{"twice", append(bytes.Clone(data), data...), "data after the end"},
	} {
		r, err := openArrow(tt.changed, s)
		if err == nil {
			_, err = readAll(r)
		}
		if !errors.Is(err, source.ErrFormat) || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("stream %s: %v", tt.name, err)
		}
	}
}

func TestArrowWriterRefuses(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}, {Name: "k", Type: assent.Key}}}
	if _, err := source.NewArrowWriter(io.Discard, &assent.Schema{}); !errors.Is(err, assent.ErrSchema) {
		t.Errorf("no columns: %v", err)
	}
	var buf bytes.Buffer
	w, err := source.NewArrowWriter(&buf, s)
	if err != nil {
		t.Fatal(err)
	}
	good := []assent.Value{assent.UintValue(1), assent.KeyValue([32]byte{})}
	for _, row := range [][]assent.Value{
		{assent.UintValue(1)},
		{assent.Null(), good[1]},
		{assent.IntValue(1), good[1]},
		{good[0], assent.BytesValue(make([]byte, 31))},
	} {
		if err := w.Write(row); err == nil {
			t.Errorf("%v is written", row)
		}
	}
	if err := w.Write(good); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := openArrow(buf.Bytes(), s)
	if err != nil {
		t.Fatal(err)
	}
	got, err := readAll(r)
	if err != nil {
		t.Fatal(err)
	}
	checkRows(t, got, [][]assent.Value{good})
	full, err := source.NewArrowWriter(&failingWriter{}, s)
	if err == nil {
		err = full.Write(good)
		err = errors.Join(err, full.Close())
	}
	if err == nil {
		t.Error("an error of the disk is swallowed")
	}
}

type failingWriter struct{}

func (*failingWriter) Write([]byte) (int, error) { return 0, errors.New("disk is full") }

// Types that other programs write are read exactly or not at all.
func TestArrowTypes(t *testing.T) {
	mem := memory.NewGoAllocator()
	column := func(t arrow.DataType, fill func(b array.Builder)) arrow.Array {
		b := array.NewBuilder(mem, t)
		fill(b)
		return b.NewArray()
	}
	big := func(s string) decimal256.Num {
		n, err := decimal256.FromString(s, 76, 2)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	key := make([]byte, 32)
	tests := []struct {
		name   string
		column assent.Column
		array  arrow.Array
		want   assent.Value
		err    error
	}{
		{"int8 as uint", assent.Column{Type: assent.Uint}, column(arrow.PrimitiveTypes.Int8, func(b array.Builder) { b.(*array.Int8Builder).Append(5) }), assent.UintValue(5), nil},
		{"negative as uint", assent.Column{Type: assent.Uint}, column(arrow.PrimitiveTypes.Int16, func(b array.Builder) { b.(*array.Int16Builder).Append(-5) }), assent.Value{}, assent.ErrRange},
		{"int32 as decimal", assent.Column{Type: assent.Decimal, Scale: 2}, column(arrow.PrimitiveTypes.Int32, func(b array.Builder) { b.(*array.Int32Builder).Append(-5) }), assent.IntValue(-500), nil},
		{"uint16 as int", assent.Column{Type: assent.Int}, column(arrow.PrimitiveTypes.Uint16, func(b array.Builder) { b.(*array.Uint16Builder).Append(5) }), assent.IntValue(5), nil},
		{"uint32 as uint", assent.Column{Type: assent.Uint}, column(arrow.PrimitiveTypes.Uint32, func(b array.Builder) { b.(*array.Uint32Builder).Append(5) }), assent.UintValue(5), nil},
		{"large uint64 as int", assent.Column{Type: assent.Int}, column(arrow.PrimitiveTypes.Uint64, func(b array.Builder) { b.(*array.Uint64Builder).Append(1 << 63) }), assent.Value{}, assent.ErrRange},
		{"decimal128", assent.Column{Type: assent.Decimal, Scale: 2}, column(&arrow.Decimal128Type{Precision: 38, Scale: 4}, func(b array.Builder) { b.(*array.Decimal128Builder).Append(decimal128.FromI64(-125000)) }), assent.IntValue(-1250), nil},
		{"decimal128 with more places", assent.Column{Type: assent.Decimal, Scale: 2}, column(&arrow.Decimal128Type{Precision: 38, Scale: 4}, func(b array.Builder) { b.(*array.Decimal128Builder).Append(decimal128.FromI64(125001)) }), assent.Value{}, assent.ErrRange},
		{"decimal128 as uint", assent.Column{Type: assent.Uint}, column(&arrow.Decimal128Type{Precision: 38}, func(b array.Builder) { b.(*array.Decimal128Builder).Append(decimal128.FromU64(1<<64 - 1)) }), assent.UintValue(1<<64 - 1), nil},
		{"decimal128 beyond int", assent.Column{Type: assent.Int}, column(&arrow.Decimal128Type{Precision: 38}, func(b array.Builder) { b.(*array.Decimal128Builder).Append(decimal128.FromU64(1<<64 - 1)) }), assent.Value{}, assent.ErrRange},
		{"decimal256", assent.Column{Type: assent.Decimal, Scale: 1}, column(&arrow.Decimal256Type{Precision: 76, Scale: 2}, func(b array.Builder) { b.(*array.Decimal256Builder).Append(big("-92233720368547758.10")) }), assent.IntValue(-922337203685477581), nil},
		{"decimal256 beyond 64 bits", assent.Column{Type: assent.Decimal, Scale: 2}, column(&arrow.Decimal256Type{Precision: 76, Scale: 2}, func(b array.Builder) { b.(*array.Decimal256Builder).Append(big("92233720368547758.08")) }), assent.Value{}, assent.ErrRange},
		{"float64", assent.Column{Type: assent.Decimal, Scale: 2}, column(arrow.PrimitiveTypes.Float64, func(b array.Builder) { b.(*array.Float64Builder).Append(1) }), assent.Value{}, source.ErrFloat},
		{"float32 as int", assent.Column{Type: assent.Int}, column(arrow.PrimitiveTypes.Float32, func(b array.Builder) { b.(*array.Float32Builder).Append(1) }), assent.Value{}, source.ErrFloat},
		{"milliseconds", assent.Column{Type: assent.Timestamp}, column(arrow.FixedWidthTypes.Timestamp_ms, func(b array.Builder) { b.(*array.TimestampBuilder).Append(5000) }), assent.IntValue(5), nil},
		{"half a second", assent.Column{Type: assent.Timestamp}, column(arrow.FixedWidthTypes.Timestamp_us, func(b array.Builder) { b.(*array.TimestampBuilder).Append(5_500_000) }), assent.Value{}, assent.ErrRange},
		{"nanoseconds", assent.Column{Type: assent.Timestamp}, column(arrow.FixedWidthTypes.Timestamp_ns, func(b array.Builder) { b.(*array.TimestampBuilder).Append(5_000_000_000) }), assent.IntValue(5), nil},
		{"int64 as timestamp", assent.Column{Type: assent.Timestamp}, column(arrow.PrimitiveTypes.Int64, func(b array.Builder) { b.(*array.Int64Builder).Append(5) }), assent.IntValue(5), nil},
		{"timestamp as int", assent.Column{Type: assent.Int}, column(arrow.FixedWidthTypes.Timestamp_s, func(b array.Builder) { b.(*array.TimestampBuilder).Append(5) }), assent.Value{}, source.ErrColumns},
		{"date64", assent.Column{Type: assent.Date}, column(arrow.FixedWidthTypes.Date64, func(b array.Builder) { b.(*array.Date64Builder).Append(-86_400_000) }), assent.IntValue(-1), nil},
		{"date64 with a time", assent.Column{Type: assent.Date}, column(arrow.FixedWidthTypes.Date64, func(b array.Builder) { b.(*array.Date64Builder).Append(1) }), assent.Value{}, assent.ErrRange},
		{"large string", assent.Column{Type: assent.String}, column(arrow.BinaryTypes.LargeString, func(b array.Builder) { b.(*array.LargeStringBuilder).Append("é") }), assent.StringValue("é"), nil},
		{"string view", assent.Column{Type: assent.String}, column(arrow.BinaryTypes.StringView, func(b array.Builder) {
			b.(*array.StringViewBuilder).Append("longer than the twelve bytes inside a view")
		}), assent.StringValue("longer than the twelve bytes inside a view"), nil},
		{"binary view", assent.Column{Type: assent.Bytes}, column(arrow.BinaryTypes.BinaryView, func(b array.Builder) { b.(*array.BinaryViewBuilder).Append([]byte{1, 2}) }), assent.BytesValue([]byte{1, 2}), nil},
		{"large binary", assent.Column{Type: assent.Bytes}, column(arrow.BinaryTypes.LargeBinary, func(b array.Builder) { b.(*array.BinaryBuilder).Append([]byte{1, 2}) }), assent.BytesValue([]byte{1, 2}), nil},
		{"binary as string", assent.Column{Type: assent.String}, column(arrow.BinaryTypes.Binary, func(b array.Builder) { b.(*array.BinaryBuilder).Append([]byte("a")) }), assent.Value{}, source.ErrColumns},
		{"string that is not UTF-8", assent.Column{Type: assent.String}, column(arrow.BinaryTypes.String, func(b array.Builder) { b.(*array.StringBuilder).Append("\xff") }), assent.Value{}, assent.ErrRange},
		{"key as text", assent.Column{Type: assent.Key}, column(arrow.BinaryTypes.String, func(b array.Builder) { b.(*array.StringBuilder).Append(strings.Repeat("0", 64)) }), assent.BytesValue(key), nil},
		{"key as binary", assent.Column{Type: assent.Key}, column(arrow.BinaryTypes.Binary, func(b array.Builder) { b.(*array.BinaryBuilder).Append(key) }), assent.BytesValue(key), nil},
		{"short key", assent.Column{Type: assent.Key}, column(&arrow.FixedSizeBinaryType{ByteWidth: 31}, func(b array.Builder) { b.(*array.FixedSizeBinaryBuilder).Append(key[1:]) }), assent.Value{}, assent.ErrRange},
		{"dictionary", assent.Column{Type: assent.String}, column(&arrow.DictionaryType{IndexType: arrow.PrimitiveTypes.Int8, ValueType: arrow.BinaryTypes.String}, func(b array.Builder) {
			_ = b.(*array.BinaryDictionaryBuilder).AppendString("x")
		}), assent.StringValue("x"), nil},
		{"int as bool", assent.Column{Type: assent.Bool}, column(arrow.PrimitiveTypes.Int8, func(b array.Builder) { b.(*array.Int8Builder).Append(1) }), assent.Value{}, source.ErrColumns},
		{"null", assent.Column{Type: assent.Int, Nullable: true}, column(arrow.PrimitiveTypes.Int8, func(b array.Builder) { b.AppendNull() }), assent.Null(), nil},
		{"null that must not be", assent.Column{Type: assent.Int}, column(arrow.PrimitiveTypes.Int8, func(b array.Builder) { b.AppendNull() }), assent.Value{}, assent.ErrNull},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.column.Name = "c"
			s := &assent.Schema{Columns: []assent.Column{tt.column}}
			for form, data := range arrowForms(t, tt.array) {
				r, err := openArrow(data, s)
				var got [][]assent.Value
				if err == nil {
					got, err = readAll(r)
				}
				if !errors.Is(err, tt.err) || (err == nil) != (tt.err == nil) {
					t.Errorf("%s: %v, want %v", form, err, tt.err)
				}
				if err == nil {
					checkRows(t, got, [][]assent.Value{{tt.want}})
				}
			}
		})
	}
}

// arrowForms writes a column as a stream and as a file.
func arrowForms(t *testing.T, a arrow.Array) map[string][]byte {
	t.Helper()
	schema := arrow.NewSchema([]arrow.Field{{Name: "c", Type: a.DataType(), Nullable: true}}, nil)
	rec := array.NewRecordBatch(schema, []arrow.Array{a}, int64(a.Len()))
	var stream, file bytes.Buffer
	w := ipc.NewWriter(&stream, ipc.WithSchema(schema))
	f, err := ipc.NewFileWriter(&file, ipc.WithSchema(schema))
	if err := errors.Join(err, w.Write(rec), w.Close()); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(f.Write(rec), f.Close()); err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{"stream": stream.Bytes(), "file": file.Bytes()}
}

func TestArrowRefusesNestedColumns(t *testing.T) {
	mem := memory.NewGoAllocator()
	b := array.NewListBuilder(mem, arrow.PrimitiveTypes.Int64)
	b.Append(true)
	b.ValueBuilder().(*array.Int64Builder).Append(1)
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.Int}}}
	for form, data := range arrowForms(t, b.NewArray()) {
		if _, err := openArrow(data, s); !errors.Is(err, source.ErrColumns) {
			t.Errorf("%s: %v", form, err)
		}
	}
}

// The vault keeps cells for longer than a row: a clone must not change with the file's next batch.
func TestArrowCellsCanBeCloned(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.String}}}
	rows := randomTable(s, 9000, 8)
	f, err := source.NewArrowFile(bytes.NewReader(writeArrow(t, s, rows)), s)
	if err != nil {
		t.Fatal(err)
	}
	row := make([]assent.Value, 1)
	if err := f.Record(0, row); err != nil {
		t.Fatal(err)
	}
	kept := slices.Clone(row)
	kept[0] = kept[0].Clone()
	if err := f.Record(8999, row); err != nil {
		t.Fatal(err)
	}
	checkRows(t, [][]assent.Value{kept}, rows[:1])
}
