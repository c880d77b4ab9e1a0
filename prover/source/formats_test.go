package source_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/parquet-go/parquet-go"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// The format of a file must not decide what is committed to.
func TestSameRecordsSameScalars(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 9_000, 1) // two batches of Arrow
	want, err := encodeAll(&rowsOf{schema: s, rows: rows})
	if err != nil {
		t.Fatal(err)
	}
	arrow := writeArrow(t, s, rows)
	formats := map[string]struct {
		data []byte
		open opener
	}{
		"CSV":                          {writeCSV(t, s, rows), openCSV},
		"CSV with byte order mark":     {append([]byte("\ufeff"), writeCSV(t, s, rows)...), openCSV},
		"JSON Lines":                   {writeJSONLines(t, s, rows), openJSONLines},
		"Arrow file":                   {arrow, openArrow},
		"Arrow stream":                 {arrowStream(t, arrow), openArrow},
		"Arrow stream, Zstandard":      {arrowStream(t, arrow, ipc.WithZstd()), openArrow},
		"Arrow stream, LZ4":            {arrowStream(t, arrow, ipc.WithLZ4()), openArrow},
		"Parquet":                      {writeParquet(t, s, rows), openParquet},
		"Parquet, small row groups":    {writeParquet(t, s, rows, parquet.MaxRowsPerRowGroup(999)), openParquet},
		"Parquet, small pages":         {writeParquet(t, s, rows, parquet.PageBufferSize(512)), openParquet},
		"Parquet, version 1 pages":     {writeParquet(t, s, rows, parquet.DataPageVersion(1)), openParquet},
		"Parquet, Snappy":              {writeParquet(t, s, rows, parquet.Compression(&parquet.Snappy)), openParquet},
		"Parquet, Zstandard and delta": {writeParquet(t, s, rows, parquet.Compression(&parquet.Zstd), parquet.DefaultEncodingFor(parquet.Int64, &parquet.DeltaBinaryPacked)), openParquet},
		"Parquet, dictionaries":        {writeParquet(t, s, rows, parquet.DefaultEncodingFor(parquet.ByteArray, &parquet.RLEDictionary)), openParquet},
	}
	for name, format := range formats {
		t.Run(name, func(t *testing.T) {
			r, err := format.open(format.data, s)
			if err != nil {
				t.Fatal(err)
			}
			got, err := encodeAll(r)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(got, want) {
				t.Error("scalars differ from those of the records")
			}
		})
	}
}

// Leaving a column of the file out would commit to another table than the file's.
func TestColumnsMustBeThoseOfTheSchema(t *testing.T) {
	full := &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}, {Name: "b", Type: assent.Uint}}}
	turned := &assent.Schema{Columns: []assent.Column{{Name: "b", Type: assent.Uint}, {Name: "a", Type: assent.Uint}}}
	fewer := &assent.Schema{Columns: full.Columns[:1]}
	more := &assent.Schema{Columns: append(slices.Clone(full.Columns), assent.Column{Name: "c", Type: assent.Uint})}
	rows := [][]assent.Value{{assent.UintValue(1), assent.UintValue(2)}}
	formats := map[string]struct {
		data []byte
		open opener
	}{
		"CSV":        {writeCSV(t, full, rows), openCSV},
		"JSON Lines": {writeJSONLines(t, full, rows), openJSONLines},
		"Arrow":      {writeArrow(t, full, rows), openArrow},
		"Parquet":    {writeParquet(t, full, rows), openParquet},
	}
	for name, format := range formats {
		t.Run(name, func(t *testing.T) {
			read := func(s *assent.Schema) ([]assent.Value, error) {
				r, err := format.open(format.data, s)
				if err != nil {
					return nil, err
				}
				row := make([]assent.Value, len(s.Columns))
				return row, r.Next(row)
			}
			row, err := read(turned)
			if err != nil || row[0].Uint() != 2 || row[1].Uint() != 1 {
				t.Errorf("columns in another order: %v, %v", row, err)
			}
			if _, err := read(fewer); !errors.Is(err, source.ErrColumns) || !strings.Contains(err.Error(), `"b"`) {
				t.Errorf("column that the schema does not name: %v", err)
			}
			if _, err := read(more); err == nil || !strings.Contains(err.Error(), `"c"`) {
				t.Errorf("column that the file does not have: %v", err)
			}
			if _, err := format.open(format.data, &assent.Schema{}); !errors.Is(err, assent.ErrSchema) {
				t.Errorf("schema without columns: %v", err)
			}
			r, err := format.open(format.data, full)
			if err != nil {
				t.Fatal(err)
			}
			if err := r.Next(make([]assent.Value, 1)); err == nil {
				t.Error("a row of the wrong length is filled")
			}
		})
	}
}

// A person has to find the cell that is wrong.
func TestErrorsNameRowAndColumn(t *testing.T) {
	s := &assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Uint}}}
	signed := &assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "age", Type: assent.Int}}}
	var rows [][]assent.Value
	for i := range 20 {
		rows = append(rows, []assent.Value{assent.UintValue(uint64(i)), assent.IntValue(int64(17 - i))}) // row 18: -1
	}
	formats := map[string]struct {
		data []byte
		open opener
		want string
	}{
		"CSV":        {writeCSV(t, signed, rows), openCSV, "row 18 (line 20): column \"age\": "},
		"JSON Lines": {writeJSONLines(t, signed, rows), openJSONLines, "row 18 (line 19): column \"age\": "},
		"Arrow":      {writeArrow(t, signed, rows), openArrow, "row 18: column \"age\": "},
		"Parquet":    {writeParquet(t, signed, rows), openParquet, "row 18: column \"age\": "},
	}
	for name, format := range formats {
		t.Run(name, func(t *testing.T) {
			r, err := format.open(format.data, s)
			if err != nil {
				t.Fatal(err)
			}
			_, err = encodeAll(r)
			if err == nil || !strings.HasPrefix(err.Error(), format.want) {
				t.Fatalf("%v, want %s…", err, format.want)
			}
			var row *source.RowError
			var cell *assent.CellError
			if !errors.As(err, &row) || row.Row != 18 || !errors.As(err, &cell) || cell.Column != "age" || !errors.Is(err, assent.ErrRange) {
				t.Errorf("%v is not a row error of a cell", err)
			}
		})
	}
}

func TestOpen(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 10, 2)
	want, err := encodeAll(&rowsOf{schema: s, rows: rows})
	if err != nil {
		t.Fatal(err)
	}
	arrow := writeArrow(t, s, rows)
	dir := t.TempDir()
	for name, data := range map[string][]byte{
		"a.csv": writeCSV(t, s, rows), "a.CSV": writeCSV(t, s, rows), "a.jsonl": writeJSONLines(t, s, rows), "a.ndjson": writeJSONLines(t, s, rows),
		"a.parquet": writeParquet(t, s, rows), "a.arrow": arrow, "a.feather": arrow, "a.arrows": arrowStream(t, arrow),
	} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		r, err := source.Open(path, s)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if got, err := encodeAll(r); err != nil || !slices.Equal(got, want) {
			t.Errorf("%s: other scalars (%v)", name, err)
		}
	}
	if _, err := source.Open(filepath.Join(dir, "a.xlsx"), s); err == nil || !strings.Contains(err.Error(), ".parquet") {
		t.Errorf("unknown extension: %v", err)
	}
	if _, err := source.Open(filepath.Join(dir, "b.csv"), s); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no such file: %v", err)
	}
	broken := filepath.Join(dir, "broken.csv")
	if err := os.WriteFile(broken, []byte("a\n1\nx\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	r, err := source.Open(broken, &assent.Schema{Columns: []assent.Column{{Name: "a", Type: assent.Uint}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := encodeAll(r); err == nil || !strings.HasPrefix(err.Error(), "broken.csv: row 1 (line 3)") {
		t.Errorf("error does not name the file: %v", err)
	}
	if err := r.Close(); err != nil {
		t.Error(err)
	}
}

// Damage must come out as an error, never as a panic or as other rows without one where the format has
// a checksum or an end mark to tell.
func TestCutFilesAreRefused(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 50, 3)
	arrow := writeArrow(t, s, rows)
	for name, format := range map[string]struct {
		data []byte
		open opener
	}{
		"Arrow file":   {arrow, openArrow},
		"Arrow stream": {arrowStream(t, arrow), openArrow},
		"Parquet":      {writeParquet(t, s, rows), openParquet},
	} {
		t.Run(name, func(t *testing.T) {
			for n := range format.data {
				r, err := format.open(format.data[:n], s)
				if err == nil {
					_, err = encodeAll(r)
				}
				if err == nil {
					t.Fatalf("%d of %d bytes are read as a table", n, len(format.data))
				}
			}
		})
	}
}

// Every one-bit change of a file is read without a panic and without a giant allocation.
func TestFlippedBitsDoNotPanic(t *testing.T) {
	s := everyType()
	rows := randomTable(s, 3, 4)
	arrow := writeArrow(t, s, rows)
	for name, format := range map[string]struct {
		data []byte
		open opener
	}{
		"Arrow file":                     {arrow, openArrow},
		"Arrow stream with Zstandard":    {arrowStream(t, arrow, ipc.WithZstd()), openArrow},
		"Parquet":                        {writeParquet(t, s, rows), openParquet},
		"Parquet, version 1 with Snappy": {writeParquet(t, s, rows, parquet.DataPageVersion(1), parquet.Compression(&parquet.Snappy)), openParquet},
	} {
		t.Run(name, func(t *testing.T) {
			data := bytes.Clone(format.data)
			for i := range data {
				bit := byte(1) << (i % 8)
				data[i] ^= bit
				readQuietly(data, s, format.open)
				data[i] ^= bit
			}
		})
	}
}

// readQuietly reads as much as can be read; a panic fails the test on its own.
func readQuietly(data []byte, s *assent.Schema, open opener) {
	r, err := open(data, s)
	if err != nil {
		return
	}
	row := make([]assent.Value, len(s.Columns))
	for range 10_000 {
		if err := r.Next(row); err != nil {
			break
		}
	}
	_ = r.Close()
}

func TestGarbageIsNotATable(t *testing.T) {
	s := everyType()
	for name, open := range map[string]opener{"CSV": openCSV, "JSON Lines": openJSONLines, "Arrow": openArrow, "Parquet": openParquet} {
		for _, data := range []string{"", "\x00", "PAR1PAR1", "ARROW1\x00\x00ARROW1", "FEA1....", strings.Repeat("\xff", 100)} {
			r, err := open([]byte(data), s)
			if err == nil {
				err = r.Next(make([]assent.Value, len(s.Columns)))
			}
			if err == nil || err == io.EOF && name != "JSON Lines" {
				t.Errorf("%s: %.20q gives %v", name, data, err)
			}
		}
	}
}
