// CSV tables: a header with the columns' names, then one record for each row.

package source

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"

	"github.com/acc36754/assent"
)

// maxRecord is the longest line of JSON and the longest CSV record in bytes: a quote that is never closed
// would otherwise read the whole file into one cell.
const maxRecord = 16 << 20

type csvReader struct {
	schema *assent.Schema
	csv    *csv.Reader
	limit  *recordLimit
	at     []int
	row    int
}

// NewCSV reads a table as encoding/csv does (RFC 4180, commas, UTF-8 with or without a byte order mark).
// The header must name the schema's columns, in any order. An empty cell, quoted or not, is null in a
// nullable column, the empty string in a string column that is not nullable, and an error elsewhere. Line
// breaks inside quoted cells are read as a line feed. Cells are not trimmed.
func NewCSV(r io.Reader, schema *assent.Schema) (Reader, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	if len(schema.Columns) == 1 {
		r = &blankLines{r: r, start: true}
	}
	records, limit, header, err := openCSV(r)
	if err != nil {
		return nil, err
	}
	at, err := matchColumns(schema, header)
	if err != nil {
		return nil, err
	}
	return &csvReader{schema: schema, csv: records, limit: limit, at: at}, nil
}

// openCSV reads the header.
func openCSV(r io.Reader) (*csv.Reader, *recordLimit, []string, error) {
	text, err := skipMark(r)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("read CSV header: %w", err)
	}
	limit := &recordLimit{r: text, left: maxRecord}
	records := csv.NewReader(limit)
	header, err := records.Read()
	if err == io.EOF {
		return nil, nil, nil, fmt.Errorf("%w: a CSV table starts with a header", ErrFormat)
	}
	if err != nil {
		return nil, nil, nil, fmt.Errorf("read CSV header: %w", csvError(err))
	}
	records.ReuseRecord = true // from here on; the header stays as it is
	return records, limit, header, nil
}

func (r *csvReader) Schema() *assent.Schema { return r.schema }

func (r *csvReader) Next(row []assent.Value) error {
	if err := checkRow(r.schema, row); err != nil {
		return err
	}
	r.limit.left = maxRecord
	record, err := r.csv.Read()
	if err == io.EOF {
		return err
	}
	if err != nil {
		return &RowError{Row: r.row, Line: csvLine(err), Err: csvError(err)}
	}
	for i := range r.schema.Columns {
		v, err := csvCell(&r.schema.Columns[i], record[r.at[i]])
		if err != nil {
			line, _ := r.csv.FieldPos(r.at[i])
			return &RowError{Row: r.row, Line: line, Err: cellError(r.schema, i, err)}
		}
		row[i] = v
	}
	r.row++
	return nil
}

func (r *csvReader) Close() error { return nil }

func csvCell(c *assent.Column, text string) (assent.Value, error) {
	if text != "" {
		return assent.ParseValue(*c, text)
	}
	switch {
	case c.Nullable:
		return assent.Null(), nil
	case c.Type == assent.String:
		return assent.BytesValue(nil), nil
	}
	return assent.Null(), fmt.Errorf("%w: empty cell", assent.ErrNull)
}

// csvError names the format in errors about the format.
func csvError(err error) error {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return fmt.Errorf("%w: %w", ErrFormat, parse.Err)
	}
	return err
}

// csvLine returns the line that an error of encoding/csv is about, 0 if it is about none.
func csvLine(err error) int {
	var parse *csv.ParseError
	if errors.As(err, &parse) {
		return parse.Line
	}
	return 0
}

// skipMark skips the UTF-8 byte order mark that some programs write at the start of a text file.
func skipMark(r io.Reader) (*bufio.Reader, error) {
	const mark = "\ufeff"
	text := bufio.NewReaderSize(r, 64<<10)
	head, err := text.Peek(len(mark))
	if err != nil && err != io.EOF {
		return nil, err
	}
	if string(head) == mark {
		_, err = text.Discard(len(mark))
		return text, err
	}
	return text, nil
}

// recordLimit refuses to read more than left bytes until left is set again.
type recordLimit struct {
	r    io.Reader
	left int
}

func (l *recordLimit) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, fmt.Errorf("%w: record of more than %d MiB (is a quote not closed?)", ErrFormat, maxRecord>>20)
	}
	n, err := l.r.Read(p[:min(len(p), l.left)])
	l.left -= n
	return n, err
}

// blankLines refuses blank lines. encoding/csv skips them, but in a table of one column they may be rows.
type blankLines struct {
	r      io.Reader
	start  bool // at the start of a line
	quoted bool // inside quotes
}

func (b *blankLines) Read(p []byte) (int, error) {
	n, err := b.r.Read(p)
	for _, c := range p[:n] {
		switch {
		case c == '"':
			b.quoted, b.start = !b.quoted, false
		case c == '\n' && !b.quoted:
			if b.start {
				return 0, fmt.Errorf(`%w: blank line in a table of one column; write an empty cell as ""`, ErrFormat)
			}
			b.start = true
		case c != '\r':
			b.start = false
		}
	}
	return n, err
}
