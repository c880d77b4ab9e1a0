// A batch of Arrow rows as rows of a schema.

package source

import (
	"fmt"
	"math"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/memory"

	"github.com/acc36754/assent"
)

// arrowBatch reads the rows of one record batch.
type arrowBatch struct {
	schema *assent.Schema
	rows   int
	arrays []arrow.Array
	cells  []cellFunc
}

// newArrowBatch prepares a batch; at[i] is the position of the schema's column i in the file.
func newArrowBatch(schema *assent.Schema, at []int, rec arrow.RecordBatch) (*arrowBatch, error) {
	if rec.NumRows() < 0 || rec.NumRows() > math.MaxInt32 {
		return nil, fmt.Errorf("%w: batch of %d rows", ErrFormat, rec.NumRows())
	}
	b := &arrowBatch{schema: schema, rows: int(rec.NumRows())}
	for i := range schema.Columns {
		a := rec.Column(at[i])
		cell, err := arrowCells(&schema.Columns[i], a)
		if err != nil {
			return nil, cellError(schema, i, err)
		}
		b.arrays = append(b.arrays, a)
		b.cells = append(b.cells, cell)
	}
	return b, nil
}

// row reads row i of the batch.
func (b *arrowBatch) row(i int, row []assent.Value) error {
	for c := range b.arrays {
		v := assent.Null()
		if !b.arrays[c].IsNull(i) {
			var err error
			if v, err = b.cells[c](i); err != nil {
				return cellError(b.schema, c, err)
			}
		}
		if err := b.schema.Columns[c].Check(v); err != nil {
			return cellError(b.schema, c, err)
		}
		row[c] = v
	}
	return nil
}

// arrowNames returns the names of a file's columns in order.
func arrowNames(s *arrow.Schema) []string {
	names := make([]string, s.NumFields())
	for i := range names {
		names[i] = s.Field(i).Name
	}
	return names
}

// budget is an allocator that refuses more than maxArrowBody bytes for a batch: a damaged file can claim
// any size for what it decompresses to. It panics, as allocators have no other way, under guard.
type budget struct {
	memory.Allocator
	left int
}

func newBudget() *budget {
	return &budget{Allocator: memory.NewGoAllocator(), left: maxArrowBody}
}

// reset makes room for the next batch.
func (b *budget) reset() { b.left = maxArrowBody }

func (b *budget) take(size int) {
	if size < 0 || size > b.left {
		panic(fmt.Errorf("batch needs more than %d MiB of memory", maxArrowBody>>20))
	}
	b.left -= size
}

// Allocate returns size bytes.
func (b *budget) Allocate(size int) []byte {
	b.take(size)
	return b.Allocator.Allocate(size)
}

// Reallocate returns a slice of the new size with the content of old.
func (b *budget) Reallocate(size int, old []byte) []byte {
	b.take(max(0, size-len(old)))
	return b.Allocator.Reallocate(size, old)
}
