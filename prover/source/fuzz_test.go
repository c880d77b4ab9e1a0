// Whatever bytes come: an error, or rows that the schema can encode; never a panic.

package source_test

import (
	"bytes"
	"errors"
	"io"
	"testing"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/parquet-go/parquet-go"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// fuzzRows bounds the rows that a fuzz run reads, since few bytes can stand for many rows.
const fuzzRows = 1000

func fuzzReader(f *testing.F, open opener) {
	s := everyType()
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := open(data, s)
		if err != nil {
			return
		}
		row := make([]assent.Value, len(s.Columns))
		dst := make([]fr.Element, len(s.FieldColumns()))
		for range fuzzRows {
			err := r.Next(row)
			if err != nil {
				break
			}
			if err := s.EncodeRow(dst, row); err != nil {
				t.Fatalf("a row that was read cannot be encoded: %v", err)
			}
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzCSV(f *testing.F) {
	s := everyType()
	f.Add(writeCSV(f, s, randomTable(s, 3, 1)))
	f.Add([]byte("bool,uint\n\"\n"))
	fuzzReader(f, openCSV)
}

func FuzzJSONLines(f *testing.F) {
	s := everyType()
	f.Add(writeJSONLines(f, s, randomTable(s, 3, 1)))
	f.Add([]byte("{\"bool\":true,\"uint\":1.0}\n\n{"))
	fuzzReader(f, openJSONLines)
}

func FuzzArrow(f *testing.F) {
	s := everyType()
	file := writeArrow(f, s, randomTable(s, 3, 1))
	f.Add(file)
	f.Add(arrowStream(f, file))
	f.Add(arrowStream(f, file, ipc.WithZstd()))
	fuzzReader(f, openArrow)
}

func FuzzParquet(f *testing.F) {
	s := everyType()
	rows := randomTable(s, 3, 1)
	f.Add(writeParquet(f, s, rows))
	f.Add(writeParquet(f, s, rows, parquet.DataPageVersion(1), parquet.Compression(&parquet.Snappy)))
	fuzzReader(f, openParquet)
}

// Numbers in text are looked at by the guesser and by the reader: what one proposes the other reads.
func FuzzInferCSV(f *testing.F) {
	f.Add([]byte("a,b\n1,x\n,2\n"))
	f.Add([]byte("a,b\n-.5,2006-01-31\n1.25,\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := source.InferCSV(bytes.NewReader(data))
		if err != nil || s.Validate() != nil || len(s.Columns) < 2 {
			return
		}
		r, err := source.NewCSV(bytes.NewReader(data), s)
		if err != nil {
			t.Fatalf("schema %s does not fit: %v", s.Encode(), err)
		}
		row := make([]assent.Value, len(s.Columns))
		for err == nil {
			err = r.Next(row)
		}
		if err != io.EOF && !errors.Is(err, assent.ErrRange) { // a string may be no text
			t.Fatalf("schema %s does not fit: %v", s.Encode(), err)
		}
	})
}
