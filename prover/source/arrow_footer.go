// The index at the end of an Arrow file.

package source

import (
	"encoding/binary"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	flatbuffers "github.com/google/flatbuffers/go"
)

// arrowBlock is where a message lies in a file.
type arrowBlock struct {
	offset   int64
	metadata int64 // bytes, with the length before them
	body     int64
}

const (
	blockSize          = 24 // bytes of a block in the footer
	footerDictionaries = 2
)

// fileStart is where the first message of a file is: after the magic and its padding.
const fileStart = 8

// readArrowFooter returns where a file's dictionaries and batches are.
func readArrowFooter(r io.ReaderAt, size int64) (dictionaries, batches []arrowBlock, err error) {
	tail := make([]byte, 4+len(ipc.Magic))
	end := size - int64(len(tail))
	if end < fileStart {
		return nil, nil, fmt.Errorf("%w: %d bytes are too few for an Arrow file", ErrFormat, size)
	}
	if err := readAt(r, tail, end); err != nil {
		return nil, nil, err
	}
	length := int64(binary.LittleEndian.Uint32(tail))
	if string(tail[4:]) != string(ipc.Magic) || length < 4 || length > maxArrowMetadata || length > end-fileStart {
		return nil, nil, fmt.Errorf("%w: not a whole Arrow file, it may have been cut", ErrFormat)
	}
	footer := make([]byte, length)
	if err := readAt(r, footer, end-length); err != nil {
		return nil, nil, err
	}
	err = guard("Arrow footer", func() error {
		t := rootTable(footer)
		if dictionaries, err = blocks(t, footerDictionaries, end-length); err != nil {
			return err
		}
		batches, err = blocks(t, footerBatches, end-length)
		return err
	})
	return dictionaries, batches, err
}

// blocks reads a list of blocks, all of which lie before end.
func blocks(footer flatTable, slot int, end int64) ([]arrowBlock, error) {
	start, n, err := footer.vector(slot, blockSize)
	if err != nil {
		return nil, err
	}
	out := make([]arrowBlock, n)
	for i := range out {
		raw := footer.Bytes[start+blockSize*i:]
		b := arrowBlock{
			offset:   flatbuffers.GetInt64(raw),
			metadata: int64(flatbuffers.GetInt32(raw[8:])),
			body:     flatbuffers.GetInt64(raw[16:]),
		}
		if b.offset < fileStart || b.metadata < 8 || b.body < 0 || b.offset > end || b.metadata > end-b.offset || b.body > end-b.offset-b.metadata {
			return nil, fmt.Errorf("%w: batch outside the file", ErrFormat)
		}
		out[i] = b
	}
	return out, nil
}

// section returns a reader of the block.
func (b arrowBlock) section(r io.ReaderAt) io.Reader {
	return io.NewSectionReader(r, b.offset, b.metadata+b.body)
}

// readBlock reads the message in a block, which must be of this kind and as long as the footer says.
func readBlock(r io.ReaderAt, b arrowBlock, kind int) (*ipc.Message, arrowHeader, error) {
	m, h, err := readMessage(b.section(r), b.body)
	if err == errStreamEnd || err == nil && (h.kind != kind || h.body != b.body) {
		err = fmt.Errorf("%w: message is not what the footer says", ErrFormat)
	}
	return m, h, err
}

func readAt(r io.ReaderAt, p []byte, offset int64) error {
	n, err := r.ReadAt(p, offset)
	if n == len(p) {
		return nil
	}
	return cutShort(err)
}
