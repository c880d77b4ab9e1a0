// Proposing a schema for a table.

package source

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/acc36754/assent"
)

// ErrEmpty reports a table without rows, of which no types can be told and nothing can be proven.
var ErrEmpty = errors.New("the table has no rows")

// Infer proposes a schema for a table file, to be read over by a person before it is committed to.
//
// CSV and JSON Lines are read once from start to end, and each column gets the narrowest type that holds
// all its cells exactly: bool (true and false only), uint, int, decimal with as many places as were
// written, date, timestamp, key, else string. Numbers with leading zeros, such as 007, or with exponents
// are strings. Parquet and Arrow files have types of their own, which are carried over; a column of floats
// is ErrFloat.
func Infer(path string) (*assent.Schema, error) {
	format, err := FormatOf(path)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open table: %w", err)
	}
	schema, err := inferFormat(f, format)
	if err == nil {
		err = schema.Validate()
	}
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("infer schema of %s: %w", path, err)
	}
	return schema, nil
}

func inferFormat(f *os.File, format Format) (*assent.Schema, error) {
	switch format {
	case CSV:
		return inferCSV(f)
	case JSONLines:
		return inferJSONLines(f)
	case Arrow:
		return inferArrow(f)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return inferParquet(f, info.Size())
}

func inferCSV(r io.Reader) (*assent.Schema, error) {
	records, limit, header, err := openCSV(r)
	if err != nil {
		return nil, err
	}
	if len(header) > assent.MaxColumns {
		return nil, fmt.Errorf("%w: %d columns, at most %d", assent.ErrSchema, len(header), assent.MaxColumns)
	}
	guesses := make([]guess, len(header))
	rows := 0
	for ; ; rows++ {
		limit.left = maxRecord
		record, err := records.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, &RowError{Row: rows, Line: csvLine(err), Err: csvError(err)}
		}
		for i, text := range record {
			guesses[i].text(text)
		}
	}
	if rows == 0 {
		return nil, ErrEmpty
	}
	schema := &assent.Schema{Columns: make([]assent.Column, len(header))}
	for i := range header {
		schema.Columns[i] = guesses[i].column(header[i], false)
	}
	return schema, nil
}

func inferParquet(r io.ReaderAt, size int64) (*assent.Schema, error) {
	p := &parquetReader{input: r}
	if err := p.open(size); err != nil {
		return nil, err
	}
	types, err := parquetTypes(p.file, p.meta)
	if err != nil {
		return nil, err
	}
	if p.meta.NumRows == 0 {
		return nil, ErrEmpty
	}
	schema := new(assent.Schema)
	for i, t := range types {
		c, err := columnOfParquet(&p.meta.Schema[i+1], t)
		if err != nil {
			return nil, &assent.CellError{Column: c.Name, Err: err}
		}
		schema.Columns = append(schema.Columns, c)
	}
	return schema, nil
}

func inferArrow(r ReadAtSeeker) (*assent.Schema, error) {
	fields, err := arrowFields(r)
	if err != nil {
		return nil, err
	}
	schema := new(assent.Schema)
	for _, f := range fields {
		c, err := columnOfArrow(f)
		if err != nil {
			return nil, &assent.CellError{Column: c.Name, Err: err}
		}
		schema.Columns = append(schema.Columns, c)
	}
	rows, err := NewArrow(r, schema)
	if err != nil {
		return nil, err
	}
	err = rows.Next(make([]assent.Value, len(schema.Columns)))
	if err == io.EOF {
		return nil, ErrEmpty
	}
	return schema, errors.Join(err, rows.Close())
}
