// Staging: the records of a table that is being committed, streamed into a folder of their own.

package vault

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/source"
)

// writeBuffer is the size of the buffer before a large file, in bytes.
const writeBuffer = 256 << 10

// Staging takes the records of one dataset, in order, until Commit or Abort. Nothing of it is visible
// before Commit returns. It is for one goroutine.
type Staging struct {
	vault  *Vault
	dir    string
	schema *assent.Schema
	rows   int
	done   bool

	blocks *blockWriter
	buffer *bufio.Writer
	table  *source.ArrowWriter
}

// Begin starts a dataset with the given columns.
func (v *Vault) Begin(ctx context.Context, schema *assent.Schema) (*Staging, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if v.isClosed() {
		return nil, ErrClosed
	}
	if err := schema.Validate(); err != nil {
		return nil, fmt.Errorf("stage a dataset: %w", err)
	}
	s := &Staging{vault: v, dir: v.layout.newStaging(), schema: schema}
	if err := s.create(); err != nil {
		return nil, fmt.Errorf("stage a dataset: %w", errors.Join(err, s.Abort()))
	}
	return s, nil
}

func (s *Staging) create() error {
	if err := os.Mkdir(s.dir, privateDir); err != nil {
		return err
	}
	f, err := createFile(filepath.Join(s.dir, columnsName))
	if err != nil {
		return err
	}
	s.blocks = &blockWriter{f: f}
	s.buffer = bufio.NewWriterSize(s.blocks, writeBuffer)
	s.table, err = source.NewArrowWriter(s.buffer, s.schema)
	return err
}

// Append adds a record. It keeps nothing of row. After an error only Abort is left.
func (s *Staging) Append(row []assent.Value) error {
	if s.done {
		return ErrFinished
	}
	if s.rows == MaxRows {
		return s.fail(fmt.Errorf("stage row %d: a dataset has at most %d records", s.rows, MaxRows))
	}
	if err := s.table.Write(row); err != nil {
		return s.fail(fmt.Errorf("stage row %d: %w", s.rows, err))
	}
	s.rows++
	return nil
}

// fail ends the staging early: half a batch may be in the file.
func (s *Staging) fail(err error) error { return errors.Join(err, s.Abort()) }

// Rows returns how many records were appended.
func (s *Staging) Rows() int { return s.rows }

// Abort drops the records. After Commit, or a second time, it does nothing.
func (s *Staging) Abort() error {
	if s.done {
		return nil
	}
	s.done = true
	if s.blocks != nil {
		// The file may be closed already, and is removed next; neither is worth an error.
		_ = s.blocks.f.Close()
	}
	if err := os.RemoveAll(s.dir); err != nil {
		return fmt.Errorf("remove a staging folder (the next Open tries again): %w", err)
	}
	return nil
}

// finishColumns ends the Arrow file and makes it durable.
func (s *Staging) finishColumns() (fileSums, error) {
	if err := errors.Join(s.table.Close(), s.buffer.Flush()); err != nil {
		return fileSums{}, fmt.Errorf("write the columns: %w", err)
	}
	sums, err := s.blocks.finish()
	if err != nil {
		return fileSums{}, fmt.Errorf("write the columns: %w", err)
	}
	return sums, nil
}
