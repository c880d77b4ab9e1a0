// The reader of a table, and what all formats share: finding columns by name and naming rows in errors.

package source

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent"
)

// What can be wrong with a table as a whole.
var (
	// ErrColumns reports columns that are not those of the schema.
	ErrColumns = errors.New("columns are not those of the schema")
	// ErrFormat reports a file that is not what its format wants, or is damaged.
	ErrFormat = errors.New("file is damaged or not of this format")
	// ErrFloat reports a column of binary floating point numbers.
	ErrFloat = errors.New("floating point column: floats have no exact decimal value; " +
		"convert the column to a decimal type in the file and declare it as decimal with a scale")
)

// Reader is a table read from a file or stream. Its Next returns a *RowError for a row that is wrong.
type Reader = assent.Table

// ReadAtSeeker is what formats with an index at the end are read from, such as *os.File or *bytes.Reader.
type ReadAtSeeker interface {
	io.Reader
	io.Seeker
	io.ReaderAt
}

// RowError says which row is wrong. It never holds the content of a cell.
type RowError struct {
	// Row counts the data rows from 0.
	Row int
	// Line is the line in a text file from 1, or 0 in a binary format.
	Line int
	// Err says what is wrong, an *assent.CellError where it is one cell.
	Err error
}

func (e *RowError) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("row %d: %v", e.Row, e.Err)
	}
	return fmt.Sprintf("row %d (line %d): %v", e.Row, e.Line, e.Err)
}

// Unwrap returns Err.
func (e *RowError) Unwrap() error { return e.Err }

// Format is the format of a table file.
type Format uint8

// The formats.
const (
	CSV Format = iota + 1
	JSONLines
	Parquet
	Arrow
)

// FormatOf tells the format from a file's extension.
func FormatOf(path string) (Format, error) {
	switch strings.ToLower(filepath.Ext(path)) {
	case ".csv":
		return CSV, nil
	case ".jsonl", ".ndjson":
		return JSONLines, nil
	case ".parquet":
		return Parquet, nil
	case ".arrow", ".feather", ".arrows":
		return Arrow, nil
	}
	return 0, fmt.Errorf("%s: table files end in .csv, .jsonl, .ndjson, .parquet, .arrow, .arrows or .feather", path)
}

// Open opens a table file in the format that its extension names. Closing the reader closes the file.
func Open(path string, schema *assent.Schema) (Reader, error) {
	format, err := FormatOf(path)
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open table: %w", err)
	}
	r, err := openFormat(f, format, schema)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), f.Close())
	}
	return &fileReader{Reader: r, file: f}, nil
}

func openFormat(f *os.File, format Format, schema *assent.Schema) (Reader, error) {
	switch format {
	case CSV:
		return NewCSV(f, schema)
	case JSONLines:
		return NewJSONLines(f, schema)
	case Arrow:
		return NewArrow(f, schema)
	}
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	return NewParquet(f, info.Size(), schema)
}

// fileReader closes the file under a reader with it and names it in errors.
type fileReader struct {
	Reader
	file *os.File
}

func (r *fileReader) Next(row []assent.Value) error {
	err := r.Reader.Next(row)
	if err == nil || err == io.EOF {
		return err
	}
	return fmt.Errorf("%s: %w", filepath.Base(r.file.Name()), err)
}

func (r *fileReader) Close() error {
	return errors.Join(r.Reader.Close(), r.file.Close())
}

// matchColumns finds the schema's columns in a file: at[i] is the position of column i among names. The
// order in the file is free. A column that is missing, repeated or not in the schema is an error: leaving
// one out silently would commit to another table.
func matchColumns(schema *assent.Schema, names []string) (at []int, err error) {
	position := make(map[string]int, len(names))
	var extra []string
	for i, name := range names {
		if _, twice := position[name]; twice {
			return nil, fmt.Errorf("%w: column %q appears twice", ErrColumns, clip(name))
		}
		position[name] = i
		if _, ok := schema.Index(name); !ok {
			extra = append(extra, clip(name))
		}
	}
	if len(extra) > 0 {
		return nil, fmt.Errorf("%w: the file has columns that the schema does not name: %q", ErrColumns, first(extra))
	}
	var missing []string
	for _, c := range schema.Columns {
		i, ok := position[c.Name]
		if !ok {
			missing = append(missing, c.Name)
		}
		at = append(at, i)
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("%w: the file has no columns %q", ErrColumns, first(missing))
	}
	return at, nil
}

// first keeps a list in an error message short.
func first(names []string) []string { return names[:min(len(names), 10)] }

// clip shortens text from a file before it goes into an error message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}

// checkRow refuses a row of the wrong length, which is a mistake of the caller.
func checkRow(schema *assent.Schema, row []assent.Value) error {
	if len(row) != len(schema.Columns) {
		return fmt.Errorf("room for %d cells, the schema has %d columns", len(row), len(schema.Columns))
	}
	return nil
}

// cellError names the column of a wrong cell.
func cellError(schema *assent.Schema, column int, err error) error {
	return &assent.CellError{Column: schema.Columns[column].Name, Err: err}
}

// guard runs a step of a third-party decoder. The decoders index into damaged files without checks of
// their own everywhere, so a panic means that the file is damaged and is reported as such.
func guard(what string, step func() error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %s: %v", ErrFormat, what, p)
		}
	}()
	return step()
}
