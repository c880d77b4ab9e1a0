// Arrow IPC streams.

package source

import (
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow/ipc"

	"github.com/acc36754/assent"
)

type arrowStream struct {
	schema *assent.Schema
	memory *budget
	ipc    *ipc.Reader
	at     []int
	batch  *arrowBatch
	inner  int // next row of the batch
	row    int // next row of the table
}

// NewArrowStream reads an Arrow IPC stream. The stream must end with its end marker and nothing may follow:
// without it a stream that was cut between two batches would pass for a shorter table.
func NewArrowStream(r io.Reader, schema *assent.Schema) (Reader, error) {
	return newArrowStream(r, maxArrowBody, schema)
}

// newArrowStream reads a stream whose messages have bodies of at most limit bytes.
func newArrowStream(r io.Reader, limit int64, schema *assent.Schema) (Reader, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	s := &arrowStream{schema: schema, memory: newBudget()}
	err := guard("open Arrow stream", func() error {
		var err error
		s.ipc, err = ipc.NewReaderFromMessageReader(&messageStream{r: r, limit: limit}, ipc.WithAllocator(s.memory))
		if err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		s.at, err = matchColumns(schema, arrowNames(s.ipc.Schema()))
		return err
	})
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (s *arrowStream) Schema() *assent.Schema { return s.schema }

func (s *arrowStream) Next(row []assent.Value) error {
	if err := checkRow(s.schema, row); err != nil {
		return err
	}
	for s.batch == nil || s.inner == s.batch.rows {
		err := guard("read Arrow stream", s.nextBatch)
		if err == io.EOF {
			return err
		}
		if err != nil {
			return &RowError{Row: s.row, Err: err}
		}
	}
	err := guard("read Arrow batch", func() error { return s.batch.row(s.inner, row) })
	if err != nil {
		return &RowError{Row: s.row, Err: err}
	}
	s.inner++
	s.row++
	return nil
}

func (s *arrowStream) nextBatch() error {
	s.memory.reset()
	if !s.ipc.Next() {
		if err := s.ipc.Err(); err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		return io.EOF
	}
	batch, err := newArrowBatch(s.schema, s.at, s.ipc.RecordBatch())
	if err != nil {
		return err
	}
	s.batch, s.inner = batch, 0
	return nil
}

func (s *arrowStream) Close() error { return nil }
