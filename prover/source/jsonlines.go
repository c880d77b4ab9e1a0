// JSON Lines tables: one JSON object for each row.

package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/acc36754/assent"
)

// lines reads the lines of a text, numbered from 1, that are not blank.
type lines struct {
	text   *bufio.Reader
	number int
	buf    []byte
}

func newLines(r io.Reader) (*lines, error) {
	text, err := skipMark(r)
	if err != nil {
		return nil, fmt.Errorf("read JSON Lines: %w", err)
	}
	return &lines{text: text}, nil
}

// next returns a line, which is valid until the next call, or io.EOF.
func (l *lines) next() ([]byte, error) {
	for {
		line, err := l.read()
		if err != nil {
			return nil, err
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			return line, nil
		}
	}
}

func (l *lines) read() ([]byte, error) {
	l.number++
	l.buf = l.buf[:0]
	for {
		part, err := l.text.ReadSlice('\n')
		if len(l.buf)+len(part) > maxRecord {
			return nil, fmt.Errorf("%w: line of more than %d MiB", ErrFormat, maxRecord>>20)
		}
		l.buf = append(l.buf, part...)
		switch {
		case err == nil, err == io.EOF && len(l.buf) > 0:
			return l.buf, nil
		case !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

type jsonReader struct {
	schema *assent.Schema
	lines  *lines
	object jsonObject
	column map[string]int
	seen   []bool
	row    int
}

// NewJSONLines reads a table of one JSON object (RFC 8259, UTF-8) on each line. Members are found by name;
// one that the schema does not name, or that is there twice, is an error; one that is missing, or null, is
// null. Numbers are read digit by digit, never as floats; every type may also be written as a string in the
// form of assent.ParseValue. Blank lines are skipped, lines over 16 MiB are errors.
func NewJSONLines(r io.Reader, schema *assent.Schema) (Reader, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	text, err := newLines(r)
	if err != nil {
		return nil, err
	}
	column := make(map[string]int, len(schema.Columns))
	for i, c := range schema.Columns {
		column[c.Name] = i
	}
	return &jsonReader{schema: schema, lines: text, column: column, seen: make([]bool, len(schema.Columns))}, nil
}

func (r *jsonReader) Schema() *assent.Schema { return r.schema }

func (r *jsonReader) Next(row []assent.Value) error {
	if err := checkRow(r.schema, row); err != nil {
		return err
	}
	line, err := r.lines.next()
	if err == io.EOF {
		return err
	}
	if err == nil {
		err = r.parse(line, row)
	}
	if err != nil {
		return &RowError{Row: r.row, Line: r.lines.number, Err: err}
	}
	r.row++
	return nil
}

func (r *jsonReader) Close() error { return nil }

// parse reads the object on a line into row.
func (r *jsonReader) parse(line []byte, row []assent.Value) error {
	clear(r.seen)
	err := r.object.members(line, func(name string, value jsontext.Token) error {
		i, ok := r.column[name]
		if !ok {
			return fmt.Errorf("%w: the schema does not name %q", ErrColumns, clip(name))
		}
		v, err := jsonCell(&r.schema.Columns[i], value)
		if err != nil {
			return cellError(r.schema, i, err)
		}
		row[i], r.seen[i] = v, true
		return nil
	})
	if err != nil {
		return err
	}
	for i, seen := range r.seen {
		if seen {
			continue
		}
		if !r.schema.Columns[i].Nullable {
			return cellError(r.schema, i, fmt.Errorf("%w: the object has no such member", assent.ErrNull))
		}
		row[i] = assent.Null()
	}
	return nil
}

func jsonCell(c *assent.Column, value jsontext.Token) (assent.Value, error) {
	switch value.Kind() {
	case 'n':
		return assent.Null(), c.Check(assent.Null())
	case '"':
		return assent.ParseValue(*c, value.String())
	case '0':
		if isNumber(c.Type) || c.Type == assent.Timestamp {
			return assent.ParseValue(*c, value.String())
		}
		return assent.Null(), fmt.Errorf("%w: JSON number for %s", assent.ErrKind, c.Type)
	case 't', 'f':
		if c.Type == assent.Bool {
			return assent.BoolValue(value.Bool()), nil
		}
		return assent.Null(), fmt.Errorf("%w: JSON boolean for %s", assent.ErrKind, c.Type)
	}
	return assent.Null(), fmt.Errorf("%w: nested JSON value for %s", assent.ErrKind, c.Type)
}

// jsonObject reads flat objects, one after the other.
type jsonObject struct {
	input   bytes.Reader
	decoder jsontext.Decoder
}

// members calls visit with each member of the object that a line consists of. A value that is an object or
// an array itself is visited as its first token; visit must refuse it.
func (o *jsonObject) members(line []byte, visit func(name string, value jsontext.Token) error) error {
	o.input.Reset(line)
	o.decoder.Reset(&o.input) // duplicate names and invalid UTF-8 are errors by default
	start, err := o.decoder.ReadToken()
	if err != nil {
		return jsonError(err)
	}
	if start.Kind() != '{' {
		return fmt.Errorf("%w: a line of JSON Lines is an object", ErrFormat)
	}
	for o.decoder.PeekKind() != '}' {
		token, err := o.decoder.ReadToken()
		if err != nil {
			return jsonError(err)
		}
		name := token.String() // before the next token, which reuses the memory
		if token, err = o.decoder.ReadToken(); err != nil {
			return jsonError(err)
		}
		if err := visit(name, token); err != nil {
			return err
		}
	}
	if _, err := o.decoder.ReadToken(); err != nil {
		return jsonError(err)
	}
	if _, err := o.decoder.ReadToken(); err != io.EOF {
		return fmt.Errorf("%w: more than one JSON value on a line", ErrFormat)
	}
	return nil
}

// jsonError reports broken JSON; the decoder says where on the line.
func jsonError(err error) error {
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	return fmt.Errorf("%w: %w", ErrFormat, err)
}
