// One table of every type, written in every format by code that is not under test where there is some.

package source_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"io"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/parquet-go/parquet-go"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// everyType returns a schema with a column of each type, and each once more as nullable.
func everyType() *assent.Schema {
	s := new(assent.Schema)
	for _, nullable := range []bool{false, true} {
		for typ := assent.Bool; typ <= assent.Key; typ++ {
			c := assent.Column{Name: typ.String(), Type: typ, Nullable: nullable}
			if nullable {
				c.Name += " or not"
			}
			if typ == assent.Decimal {
				c.Scale = 3
			}
			s.Columns = append(s.Columns, c)
		}
	}
	return s
}

// randomTable returns n rows of the schema, nulls among them. Strings are never empty: CSV has no way to
// tell an empty one from null.
func randomTable(s *assent.Schema, n int, seed uint64) [][]assent.Value {
	rng := rand.New(rand.NewPCG(seed, 7))
	rows := make([][]assent.Value, n)
	for i := range rows {
		rows[i] = make([]assent.Value, len(s.Columns))
		for j, c := range s.Columns {
			if !c.Nullable || rng.IntN(4) > 0 {
				rows[i][j] = randomValue(rng, c.Type)
			}
		}
	}
	return rows
}

func randomValue(rng *rand.Rand, typ assent.Type) assent.Value {
	texts := []string{"a", "Zoe\u0308", "line\nbreak", `quo"ted, comma`, " space ", "0", "null", "年齢", "-"}
	signed := int64(rng.Uint64()) >> rng.IntN(64)
	switch typ {
	case assent.Bool:
		return assent.BoolValue(rng.IntN(2) == 0)
	case assent.Uint:
		return assent.UintValue(rng.Uint64() >> rng.IntN(64))
	case assent.Date:
		return assent.IntValue(int64(int32(signed)))
	case assent.Timestamp:
		return assent.IntValue(rng.Int64N(1 << 33)) // nanoseconds since 1970 fit 64 bits
	case assent.String:
		return assent.StringValue(texts[rng.IntN(len(texts))])
	case assent.Bytes:
		return assent.BytesValue(randomBytes(rng, rng.IntN(50)))
	case assent.Key:
		return assent.BytesValue(append([]byte{0}, randomBytes(rng, 31)...))
	}
	return assent.IntValue(signed)
}

func randomBytes(rng *rand.Rand, n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(rng.Uint32())
	}
	return b
}

// text returns the text form of a cell, which is not null.
func text(tb testing.TB, s *assent.Schema, col int, v assent.Value) string {
	tb.Helper()
	out, err := s.FormatValue(col, v)
	if err != nil {
		tb.Fatal(err)
	}
	return out
}

func writeCSV(tb testing.TB, s *assent.Schema, rows [][]assent.Value) []byte {
	tb.Helper()
	var buf bytes.Buffer
	w := csv.NewWriter(&buf)
	records := [][]string{nil}
	for _, c := range s.Columns {
		records[0] = append(records[0], c.Name)
	}
	for _, row := range rows {
		record := make([]string, len(row))
		for j, v := range row {
			if !v.IsNull() {
				record[j] = text(tb, s, j, v)
			}
		}
		records = append(records, record)
	}
	if err := w.WriteAll(records); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

func writeJSONLines(tb testing.TB, s *assent.Schema, rows [][]assent.Value) []byte {
	tb.Helper()
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	for _, row := range rows {
		object := make(map[string]any)
		for j, v := range row {
			c := s.Columns[j]
			switch {
			case v.IsNull():
			case c.Type == assent.Bool:
				object[c.Name] = v.Bool()
			case c.Type == assent.Uint, c.Type == assent.Int, c.Type == assent.Decimal:
				object[c.Name] = json.Number(text(tb, s, j, v))
			default:
				object[c.Name] = text(tb, s, j, v)
			}
		}
		if err := enc.Encode(object); err != nil {
			tb.Fatal(err)
		}
	}
	return buf.Bytes()
}

func writeArrow(tb testing.TB, s *assent.Schema, rows [][]assent.Value) []byte {
	tb.Helper()
	var buf bytes.Buffer
	w, err := source.NewArrowWriter(&buf, s)
	if err != nil {
		tb.Fatal(err)
	}
	for _, row := range rows {
		if err := w.Write(row); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

// arrowStream rewrites an Arrow file as a stream.
func arrowStream(tb testing.TB, file []byte, options ...ipc.Option) []byte {
	tb.Helper()
	r, err := ipc.NewFileReader(bytes.NewReader(file))
	if err != nil {
		tb.Fatal(err)
	}
	var buf bytes.Buffer
	w := ipc.NewWriter(&buf, append(options, ipc.WithSchema(r.Schema()))...)
	for i := range r.NumRecords() {
		rec, err := r.RecordBatchAt(i)
		if err != nil {
			tb.Fatal(err)
		}
		if err := w.Write(rec); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

// parquetNode returns the Parquet type that a data engineer would write a column as.
func parquetNode(c assent.Column) parquet.Node {
	var n parquet.Node
	switch c.Type {
	case assent.Bool:
		n = parquet.Leaf(parquet.BooleanType)
	case assent.Uint:
		n = parquet.Uint(64)
	case assent.Int:
		n = parquet.Int(64)
	case assent.Decimal:
		n = parquet.Decimal(c.Scale, 38, parquet.FixedLenByteArrayType(16))
	case assent.Date:
		n = parquet.Date()
	case assent.Timestamp:
		n = parquet.Timestamp(parquet.Nanosecond)
	case assent.String:
		n = parquet.String()
	case assent.Bytes:
		n = parquet.Leaf(parquet.ByteArrayType)
	case assent.Key:
		n = parquet.Leaf(parquet.FixedLenByteArrayType(32))
	}
	if c.Nullable {
		n = parquet.Optional(n)
	}
	return n
}

func parquetValue(c assent.Column, v assent.Value) parquet.Value {
	switch c.Type {
	case assent.Bool:
		return parquet.BooleanValue(v.Bool())
	case assent.Uint:
		return parquet.Int64Value(int64(v.Uint()))
	case assent.Decimal:
		wide := new(big.Int).Add(big.NewInt(v.Int()), new(big.Int).Lsh(big.NewInt(1), 128))
		raw := wide.Bytes()
		return parquet.FixedLenByteArrayValue(raw[len(raw)-16:])
	case assent.Date:
		return parquet.Int32Value(int32(v.Int()))
	case assent.Timestamp:
		return parquet.Int64Value(v.Int() * 1_000_000_000)
	case assent.String, assent.Bytes:
		return parquet.ByteArrayValue(v.Bytes())
	case assent.Key:
		return parquet.FixedLenByteArrayValue(v.Bytes())
	}
	return parquet.Int64Value(v.Int())
}

func writeParquet(tb testing.TB, s *assent.Schema, rows [][]assent.Value, options ...parquet.WriterOption) []byte {
	tb.Helper()
	group := parquet.Group{}
	for _, c := range s.Columns {
		group[c.Name] = parquetNode(c)
	}
	schema := parquet.NewSchema("table", group)
	position := make(map[string]int)
	for i, path := range schema.Columns() {
		position[path[0]] = i
	}
	var buf bytes.Buffer
	w := parquet.NewGenericWriter[any](&buf, append(options, schema)...)
	for _, row := range rows {
		out := make(parquet.Row, len(row))
		for j, v := range row {
			c := s.Columns[j]
			at, level := position[c.Name], 0
			if c.Nullable && !v.IsNull() {
				level = 1
			}
			cell := parquet.NullValue()
			if !v.IsNull() {
				cell = parquetValue(c, v)
			}
			out[at] = cell.Level(0, level, at)
		}
		if _, err := w.WriteRows([]parquet.Row{out}); err != nil {
			tb.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		tb.Fatal(err)
	}
	return buf.Bytes()
}

// encodeAll reads all rows and returns their scalars.
func encodeAll(r source.Reader) ([]fr.Element, error) {
	s := r.Schema()
	var out []fr.Element
	row := make([]assent.Value, len(s.Columns))
	dst := make([]fr.Element, len(s.FieldColumns()))
	for {
		err := r.Next(row)
		if err == io.EOF {
			return out, r.Close()
		}
		if err != nil {
			return out, err
		}
		if err := s.EncodeRow(dst, row); err != nil {
			return out, err
		}
		out = append(out, dst...)
	}
}

// rowsOf reads rows that are there already.
type rowsOf struct {
	schema *assent.Schema
	rows   [][]assent.Value
}

func (r *rowsOf) Schema() *assent.Schema { return r.schema }
func (r *rowsOf) Close() error           { return nil }
func (r *rowsOf) Next(row []assent.Value) error {
	if len(r.rows) == 0 {
		return io.EOF
	}
	copy(row, r.rows[0])
	r.rows = r.rows[1:]
	return nil
}

// opener opens a table in memory in one of the formats.
type opener func(data []byte, s *assent.Schema) (source.Reader, error)

func openCSV(data []byte, s *assent.Schema) (source.Reader, error) {
	return source.NewCSV(bytes.NewReader(data), s)
}

func openJSONLines(data []byte, s *assent.Schema) (source.Reader, error) {
	return source.NewJSONLines(bytes.NewReader(data), s)
}

func openArrow(data []byte, s *assent.Schema) (source.Reader, error) {
	return source.NewArrow(bytes.NewReader(data), s)
}

func openParquet(data []byte, s *assent.Schema) (source.Reader, error) {
	return source.NewParquet(bytes.NewReader(data), int64(len(data)), s)
}
