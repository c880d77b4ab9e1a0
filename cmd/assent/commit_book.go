// commit --book: a consent book is a table with columns of its own, whose rows are checked as they are read.

package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/prover/source"
)

// bookHorizon is the first instant that a book may not name: consent compares times within 2^32 seconds.
const bookHorizon = 1 << 32

var (
	errBookKey  = errors.New("a book holds one consent for each key")
	errBookTime = errors.New("a consent needs times that it can be live at")
)

// bookReader reads a book and refuses rows that no consent can be meant by.
type bookReader struct {
	source.Reader
	path string
	row  int
	seen map[[32]byte]int32 // row of each key
}

func newBookReader(rows source.Reader, path string) *bookReader {
	return &bookReader{Reader: rows, path: path, seen: map[[32]byte]int32{}}
}

// Next implements source.Reader.
func (b *bookReader) Next(row []assent.Value) error {
	if err := b.Reader.Next(row); err != nil {
		return err
	}
	if err := b.check(row); err != nil {
		return fmt.Errorf("%s: %w", b.path, &source.RowError{Row: b.row, Err: err})
	}
	b.row++
	return nil
}

func (b *bookReader) check(row []assent.Value) error {
	var key [32]byte
	copy(key[:], row[0].Bytes())
	if first, twice := b.seen[key]; twice {
		return &assent.CellError{Column: book.ColumnKey, Err: fmt.Errorf("%w: row %d has the same", errBookKey, first)}
	}
	b.seen[key] = int32(b.row)
	times := []struct {
		column  string
		seconds int64
	}{{book.ColumnNotBefore, row[1].Int()}, {book.ColumnNotAfter, row[2].Int()}}
	for _, t := range times {
		if t.seconds >= bookHorizon {
			limit := time.Unix(bookHorizon, 0).UTC().Format(time.RFC3339)
			return &assent.CellError{Column: t.column, Err: fmt.Errorf("%w: want one before %s", errBookTime, limit)}
		}
	}
	if row[1].Int() >= row[2].Int() {
		return &assent.CellError{Column: book.ColumnNotAfter, Err: fmt.Errorf("%w: it is not later than %s", errBookTime, book.ColumnNotBefore)}
	}
	return nil
}
