// Arrow IPC files: rows by number, or in order.

package source

import (
	"errors"
	"fmt"
	"io"
	"math"
	"sort"
	"strconv"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/ipc"

	"github.com/acc36754/assent"
)

// ArrowFile reads rows of an Arrow IPC file by number. It keeps one batch in memory. It is not for
// concurrent use.
type ArrowFile struct {
	schema  *assent.Schema
	input   io.ReaderAt
	prelude []*ipc.Message // the schema and the dictionaries
	blocks  []arrowBlock
	at      []int
	starts  []int // row number at which each batch starts, then the number of rows

	loaded int // number of the batch in memory, or -1
	batch  *arrowBatch
}

// NewArrowFile opens an Arrow IPC file whose columns are those of the schema. It reads from r and does not
// close it. Of files of other writers than ArrowWriter, the head of each batch is read to find where rows
// are.
func NewArrowFile(r ReadAtSeeker, schema *assent.Schema) (*ArrowFile, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	f := &ArrowFile{schema: schema, input: r, loaded: -1}
	fields, err := f.open(r)
	if err != nil {
		return nil, err
	}
	if f.at, err = matchColumns(schema, arrowNames(fields)); err != nil {
		return nil, err
	}
	return f, f.findBatches(uniformBatches(fields))
}

// open reads what comes before the batches.
func (f *ArrowFile) open(r ReadAtSeeker) (*arrow.Schema, error) {
	size, err := r.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, fmt.Errorf("read Arrow file: %w", err)
	}
	dictionaries, batches, err := readArrowFooter(r, size)
	if err != nil {
		return nil, err
	}
	f.blocks = batches
	first, h, err := readMessage(io.NewSectionReader(r, fileStart, size-fileStart), 0)
	if err == nil && h.kind != headerSchema {
		err = fmt.Errorf("%w: an Arrow file starts with its schema", ErrFormat)
	}
	if err != nil {
		return nil, err
	}
	f.prelude = []*ipc.Message{first}
	for _, block := range dictionaries {
		m, _, err := readBlock(r, block, headerDictionary)
		if err != nil {
			return nil, err
		}
		f.prelude = append(f.prelude, m)
	}
	return arrowSchemaOf(first)
}

// arrowSchemaOf decodes the message of a schema.
func arrowSchemaOf(first *ipc.Message) (s *arrow.Schema, err error) {
	err = guard("decode Arrow schema", func() error {
		r, err := ipc.NewReaderFromMessageReader(&messageQueue{first})
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		s = r.Schema()
		return nil
	})
	return s, err
}

// Schema returns the schema that the rows follow.
func (f *ArrowFile) Schema() *assent.Schema { return f.schema }

// Rows returns the number of rows.
func (f *ArrowFile) Rows() int { return f.starts[len(f.starts)-1] }

// Record reads row i, counted from 0, into row, which has one cell for each column. The cells may share
// memory with the file until the next call.
func (f *ArrowFile) Record(i int, row []assent.Value) error {
	if err := checkRow(f.schema, row); err != nil {
		return err
	}
	if i < 0 || i >= f.Rows() {
		return fmt.Errorf("row %d does not exist: the table has %d rows", i, f.Rows())
	}
	n := sort.SearchInts(f.starts, i+1) - 1
	if err := f.load(n); err != nil {
		return &RowError{Row: i, Err: err}
	}
	if f.batch.rows != f.starts[n+1]-f.starts[n] {
		return &RowError{Row: i, Err: fmt.Errorf("%w: batch %d has %d rows, not %d", ErrFormat, n, f.batch.rows, f.starts[n+1]-f.starts[n])}
	}
	err := guard("read Arrow batch", func() error { return f.batch.row(i-f.starts[n], row) })
	if err != nil {
		return &RowError{Row: i, Err: err}
	}
	return nil
}

// Close frees what the file holds in memory.
func (f *ArrowFile) Close() error {
	f.batch, f.loaded = nil, -1
	return nil
}

// Reader returns a reader of all rows in order. It uses the file: read with one of them at a time.
// Closing it leaves the file open.
func (f *ArrowFile) Reader() Reader { return &arrowFileReader{file: f} }

// load brings batch n into memory.
func (f *ArrowFile) load(n int) error {
	if f.loaded == n {
		return nil
	}
	f.loaded, f.batch = -1, nil
	m, _, err := readBlock(f.input, f.blocks[n], headerBatch)
	if err != nil {
		return fmt.Errorf("batch %d: %w", n, err)
	}
	return guard("read Arrow batch", func() error {
		// A reader that met a damaged batch is of no more use, so each batch gets its own.
		queue := messageQueue(append(f.prelude[:len(f.prelude):len(f.prelude)], m))
		r, err := ipc.NewReaderFromMessageReader(&queue, ipc.WithAllocator(newBudget()))
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		if !r.Next() {
			return fmt.Errorf("%w: batch %d: %w", ErrFormat, n, errors.Join(r.Err(), io.ErrUnexpectedEOF))
		}
		// The memory is Go's: cells stay valid while somebody holds them, and there is nothing to release.
		batch, err := newArrowBatch(f.schema, f.at, r.RecordBatch())
		if err != nil {
			return err
		}
		f.loaded, f.batch = n, batch
		return nil
	})
}

// findBatches fills starts. All batches but the last have size rows, or size is 0 and their heads say.
func (f *ArrowFile) findBatches(size int) error {
	f.starts = []int{0}
	for i, block := range f.blocks {
		rows := size
		if size == 0 || i == len(f.blocks)-1 {
			_, h, err := readMetadata(block.section(f.input))
			if err != nil {
				return fmt.Errorf("batch %d: %w", i, err)
			}
			if h.rows < 0 || h.rows > math.MaxInt32 {
				return fmt.Errorf("%w: batch %d has %d rows", ErrFormat, i, h.rows)
			}
			rows = int(h.rows)
		}
		f.starts = append(f.starts, f.starts[i]+rows)
	}
	return nil
}

// uniformBatches returns the number of rows that every batch but the last has, or 0 when a file does not
// say. Record checks it on every batch that it loads.
func uniformBatches(s *arrow.Schema) int {
	meta := s.Metadata()
	text, ok := meta.GetValue(batchRowsKey)
	if !ok {
		return 0
	}
	size, err := strconv.Atoi(text)
	if err != nil || size < 1 || size > math.MaxInt32 {
		return 0
	}
	return size
}

type arrowFileReader struct {
	file *ArrowFile
	next int
}

func (r *arrowFileReader) Schema() *assent.Schema { return r.file.schema }

func (r *arrowFileReader) Next(row []assent.Value) error {
	if r.next == r.file.Rows() {
		return io.EOF
	}
	if err := r.file.Record(r.next, row); err != nil {
		return err
	}
	r.next++
	return nil
}

func (r *arrowFileReader) Close() error { return nil }

// NewArrow reads an Arrow IPC file or an Arrow IPC stream; the first bytes tell which.
func NewArrow(r ReadAtSeeker, schema *assent.Schema) (Reader, error) {
	isFile, err := isArrowFile(r)
	if err != nil {
		return nil, err
	}
	if !isFile {
		size, err := r.Seek(0, io.SeekEnd)
		if err != nil {
			return nil, fmt.Errorf("read Arrow stream: %w", err)
		}
		return newArrowStream(io.NewSectionReader(r, 0, size), min(size, maxArrowBody), schema)
	}
	f, err := NewArrowFile(r, schema)
	if err != nil {
		return nil, err
	}
	return f.Reader(), nil
}

// isArrowFile tells the file format from the stream format and leaves r at its start.
func isArrowFile(r ReadAtSeeker) (bool, error) {
	head := make([]byte, len(ipc.Magic))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return false, fmt.Errorf("read Arrow file: %w", err)
	}
	if _, err := r.Seek(0, io.SeekStart); err != nil {
		return false, fmt.Errorf("read Arrow file: %w", err)
	}
	if string(head[:4]) == "FEA1" {
		return false, fmt.Errorf("%w: Feather version 1 is not Arrow IPC; write it again as Feather version 2", ErrFormat)
	}
	return string(head) == string(ipc.Magic), nil
}
