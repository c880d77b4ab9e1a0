// Writing a table as an Arrow IPC file.

package source

import (
	"errors"
	"fmt"
	"io"
	"strconv"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"

	"github.com/acc36754/assent"
)

const (
	// batchRows is the number of rows in every batch but the last of the files that ArrowWriter writes.
	batchRows = 8192
	// batchRowsKey names that number in the file's metadata: with it a row is found without reading what
	// comes before.
	batchRowsKey = "assent.batch_rows"
	// maxBatchBytes bounds the text in a batch when writing, and with it what a reader has to hold.
	maxBatchBytes = 512 << 20
	// maxArrowBody is the largest batch in bytes that is read, before and after decompression.
	maxArrowBody = 1 << 30
)

// ArrowWriter writes a table as an Arrow IPC file of batches of 8192 rows.
type ArrowWriter struct {
	schema  *assent.Schema
	file    *ipc.FileWriter
	builder *array.RecordBuilder
	rows    int // rows in the builder
	bytes   int // text in the builder
}

// NewArrowWriter starts a file on w, which it does not close. The file is whole after Close.
func NewArrowWriter(w io.Writer, schema *assent.Schema) (*ArrowWriter, error) {
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	as := arrowSchema(schema)
	file, err := ipc.NewFileWriter(w, ipc.WithSchema(as))
	if err != nil {
		return nil, fmt.Errorf("start Arrow file: %w", err)
	}
	builder := array.NewRecordBuilder(memory.NewGoAllocator(), as)
	return &ArrowWriter{schema: schema, file: file, builder: builder}, nil
}

// Write appends a row. A cell that cannot stand in its column is an *assent.CellError, and nothing of the
// row is then written.
func (w *ArrowWriter) Write(row []assent.Value) error {
	if err := checkRow(w.schema, row); err != nil {
		return err
	}
	for i := range row {
		if err := w.schema.Columns[i].Check(row[i]); err != nil {
			return cellError(w.schema, i, err)
		}
		w.bytes += len(row[i].Bytes())
	}
	if w.bytes > maxBatchBytes {
		return fmt.Errorf("%d rows hold more than %d MiB of strings and bytes: commit to their digests instead", w.rows+1, maxBatchBytes>>20)
	}
	for i := range row {
		appendCell(w.builder.Field(i), w.schema.Columns[i].Type, row[i])
	}
	if w.rows++; w.rows == batchRows {
		return w.flush()
	}
	return nil
}

// Close writes what is left and the index at the end of the file.
func (w *ArrowWriter) Close() error {
	defer w.builder.Release()
	var err error
	if w.rows > 0 {
		err = w.flush()
	}
	if closeErr := w.file.Close(); closeErr != nil {
		err = errors.Join(err, fmt.Errorf("end Arrow file: %w", closeErr))
	}
	return err
}

func (w *ArrowWriter) flush() error {
	batch := w.builder.NewRecordBatch()
	defer batch.Release()
	w.rows, w.bytes = 0, 0
	if err := w.file.Write(batch); err != nil {
		return fmt.Errorf("write Arrow file: %w", err)
	}
	return nil
}

// arrowSchema returns the Arrow schema of the files that ArrowWriter writes.
func arrowSchema(schema *assent.Schema) *arrow.Schema {
	fields := make([]arrow.Field, len(schema.Columns))
	for i, c := range schema.Columns {
		fields[i] = arrow.Field{Name: c.Name, Type: arrowType(c), Nullable: c.Nullable}
	}
	meta := arrow.NewMetadata([]string{batchRowsKey}, []string{strconv.Itoa(batchRows)})
	return arrow.NewSchema(fields, &meta)
}

func arrowType(c assent.Column) arrow.DataType {
	switch c.Type {
	case assent.Bool:
		return arrow.FixedWidthTypes.Boolean
	case assent.Uint:
		return arrow.PrimitiveTypes.Uint64
	case assent.Decimal:
		return &arrow.Decimal128Type{Precision: 19, Scale: int32(c.Scale)}
	case assent.Date:
		return arrow.FixedWidthTypes.Date32
	case assent.Timestamp:
		return arrow.FixedWidthTypes.Timestamp_s
	case assent.String:
		return arrow.BinaryTypes.String
	case assent.Bytes:
		return arrow.BinaryTypes.Binary
	case assent.Key:
		return &arrow.FixedSizeBinaryType{ByteWidth: 32}
	default:
		return arrow.PrimitiveTypes.Int64
	}
}
