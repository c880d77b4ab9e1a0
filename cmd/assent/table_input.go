// Opening tables: files of every format, and pipes where the format can be streamed.

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// tableFormat tells the format of a table from --format, or from the file's extension.
func tableFormat(path, format string) (source.Format, error) {
	if format != "" {
		f, err := source.FormatOf("table." + format)
		if err != nil {
			return 0, usage("--format %q: want csv, jsonl, parquet or arrow", format)
		}
		return f, nil
	}
	if path == dash {
		return 0, usage("standard input has no extension: give --format csv, jsonl or arrow")
	}
	f, err := source.FormatOf(path)
	if err != nil {
		return 0, &failure{code: exitUsage, err: err, hint: "or give --format"}
	}
	return f, nil
}

// openTable opens a table file, or standard input for "-".
func (a *app) openTable(ctx context.Context, path string, format source.Format, schema *assent.Schema) (source.Reader, error) {
	input, err := a.openInput(ctx, path)
	if err != nil {
		return nil, err
	}
	rows, err := tableReader(input, format, schema)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", path, err), input.Close())
	}
	return &tableInput{Reader: rows, input: input, path: path}, nil
}

func tableReader(input io.Reader, format source.Format, schema *assent.Schema) (source.Reader, error) {
	file, isFile := input.(*os.File)
	switch {
	case format == source.CSV:
		return source.NewCSV(input, schema)
	case format == source.JSONLines:
		return source.NewJSONLines(input, schema)
	case format == source.Arrow && isFile:
		return source.NewArrow(file, schema)
	case format == source.Arrow:
		return source.NewArrowStream(input, schema)
	case !isFile:
		return nil, usage("Parquet is read from its end and needs a file, not a pipe")
	}
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	return source.NewParquet(file, info.Size(), schema)
}

// tableInput names the file in errors and closes it.
type tableInput struct {
	source.Reader
	input io.Closer
	path  string
}

// Next implements source.Reader.
func (t *tableInput) Next(row []assent.Value) error {
	err := t.Reader.Next(row)
	if err == nil || err == io.EOF {
		return err
	}
	return fmt.Errorf("%s: %w", t.path, err)
}

// Close implements source.Reader.
func (t *tableInput) Close() error { return errors.Join(t.Reader.Close(), t.input.Close()) }
