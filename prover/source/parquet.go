// Parquet tables, read one row group after the other and page by page.

package source

import (
	"errors"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/format"

	"github.com/acc36754/assent"
)

// parquetBuffer is the number of values of a column that are decoded at a time.
const parquetBuffer = 256

type parquetReader struct {
	schema *assent.Schema
	input  io.ReaderAt
	meta   *format.FileMetaData
	file   *parquet.File
	at     []int
	cells  []parquetCell

	group   int // next row group
	columns []parquetColumn
	left    int64 // rows left in the row group
	row     int
}

// NewParquet reads a Parquet file of size bytes, which must hold flat columns. It keeps a page of every
// column in memory. Float columns are ErrFloat. Timestamps without a time zone are taken as UTC.
func NewParquet(r io.ReaderAt, size int64, schema *assent.Schema) (Reader, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	p := &parquetReader{schema: schema, input: r}
	if err := p.open(size); err != nil {
		return nil, err
	}
	names := make([]string, 0, len(p.meta.Schema))
	for _, e := range p.meta.Schema[1:] {
		names = append(names, e.Name)
	}
	var err error
	if p.at, err = matchColumns(schema, names); err != nil {
		return nil, err
	}
	types, err := parquetTypes(p.file, p.meta)
	if err != nil {
		return nil, err
	}
	for i := range schema.Columns {
		cell, err := parquetCells(&schema.Columns[i], types[p.at[i]])
		if err != nil {
			return nil, cellError(schema, i, err)
		}
		p.cells = append(p.cells, cell)
	}
	return p, nil
}

func (p *parquetReader) open(size int64) (err error) {
	if p.meta, err = readFooter(p.input, size); err != nil {
		return err
	}
	return guard("open Parquet file", func() error {
		var err error
		p.file, err = parquet.OpenFile(p.input, size, parquet.SkipPageIndex(true), parquet.SkipBloomFilters(true))
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		return nil
	})
}

// parquetTypes returns the types of a file's columns. The library believes a column's logical type over
// its physical one: where they disagree it would decode something else than was written.
func parquetTypes(file *parquet.File, meta *format.FileMetaData) (types []parquet.Type, err error) {
	err = guard("read Parquet schema", func() error {
		columns := file.Root().Columns()
		if len(columns) != len(meta.Schema)-1 {
			return fmt.Errorf("%w: %d columns of %d", ErrFormat, len(columns), len(meta.Schema)-1)
		}
		for i, c := range columns {
			e := &meta.Schema[i+1]
			if !c.Leaf() || c.Index() != i || c.Name() != e.Name || int(c.Type().Kind()) != int(e.Type.V) {
				return fmt.Errorf("%w: column %q has contradicting types", ErrFormat, clip(e.Name))
			}
			types = append(types, c.Type())
		}
		return nil
	})
	return types, err
}

func (p *parquetReader) Schema() *assent.Schema { return p.schema }

func (p *parquetReader) Next(row []assent.Value) error {
	if err := checkRow(p.schema, row); err != nil {
		return err
	}
	for p.left == 0 {
		if p.group == len(p.meta.RowGroups) {
			return io.EOF
		}
		if err := guard("open Parquet row group", p.nextGroup); err != nil {
			return &RowError{Row: p.row, Err: err}
		}
	}
	if err := guard("read Parquet page", func() error { return p.read(row) }); err != nil {
		return &RowError{Row: p.row, Err: err}
	}
	p.left--
	p.row++
	return nil
}

func (p *parquetReader) Close() error {
	return guard("close Parquet file", p.closeGroup)
}

func (p *parquetReader) closeGroup() error {
	var all error
	for i := range p.columns {
		all = errors.Join(all, p.columns[i].pages.Close())
	}
	p.columns = nil
	return all
}

func (p *parquetReader) nextGroup() error {
	if err := p.closeGroup(); err != nil {
		return err
	}
	group := &p.meta.RowGroups[p.group]
	chunks := p.file.RowGroups()[p.group].ColumnChunks()
	for i := range p.schema.Columns {
		at := p.at[i]
		if err := checkPages(p.input, &group.Columns[at].MetaData); err != nil {
			return cellError(p.schema, i, err)
		}
		p.columns = append(p.columns, parquetColumn{pages: chunks[at].Pages()})
	}
	p.left = group.NumRows
	p.group++
	return nil
}

func (p *parquetReader) read(row []assent.Value) error {
	for i := range p.columns {
		raw, err := p.columns[i].next()
		if err != nil {
			return cellError(p.schema, i, err)
		}
		v := assent.Null()
		if !raw.IsNull() {
			if v, err = p.cells[i](raw); err != nil {
				return cellError(p.schema, i, err)
			}
		}
		if err := p.schema.Columns[i].Check(v); err != nil {
			return cellError(p.schema, i, err)
		}
		row[i] = v
	}
	return nil
}

// parquetColumn reads the values of a column chunk.
type parquetColumn struct {
	pages  parquet.Pages
	values parquet.ValueReader // of the page
	buf    [parquetBuffer]parquet.Value
	filled []parquet.Value // not yet returned
}

// next returns a value. Pages are left to the garbage collector, since cells point into them.
func (c *parquetColumn) next() (parquet.Value, error) {
	for len(c.filled) == 0 {
		if err := c.fill(); err != nil {
			return parquet.Value{}, err
		}
	}
	v := c.filled[0]
	c.filled = c.filled[1:]
	return v, nil
}

// fill decodes values of the page, or goes on to the next page.
func (c *parquetColumn) fill() error {
	if c.values == nil {
		page, err := c.pages.ReadPage()
		if errors.Is(err, io.EOF) {
			return fmt.Errorf("%w: the column ends before the row group", ErrFormat)
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		c.values = page.Values()
	}
	n, err := c.values.ReadValues(c.buf[:])
	c.filled = c.buf[:n]
	switch {
	case errors.Is(err, io.EOF):
		c.values = nil
		return nil
	case err != nil:
		return fmt.Errorf("%w: %w", ErrFormat, err)
	case n == 0:
		return fmt.Errorf("%w: page without end", ErrFormat)
	}
	return nil
}
