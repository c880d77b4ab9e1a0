// The messages that Arrow streams and files consist of.

package source

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/apache/arrow-go/v18/arrow/ipc"
	"github.com/apache/arrow-go/v18/arrow/memory"
)

const (
	// maxArrowMetadata is the largest metadata of a message in bytes.
	maxArrowMetadata = 64 << 20
	// continuation starts every message.
	continuation = 0xffffffff
)

// errStreamEnd reports the end marker of a stream.
var errStreamEnd = fmt.Errorf("%w: end of Arrow stream", ErrFormat)

// readMetadata reads the length and the metadata of a message, and checks them.
func readMetadata(r io.Reader) (meta []byte, h arrowHeader, err error) {
	var head [8]byte
	if _, err := io.ReadFull(r, head[:]); err != nil {
		return nil, h, cutShort(err)
	}
	if binary.LittleEndian.Uint32(head[:]) != continuation {
		return nil, h, fmt.Errorf("%w: not an Arrow message (Arrow before 0.15 is not supported)", ErrFormat)
	}
	n := binary.LittleEndian.Uint32(head[4:])
	if n == 0 {
		return nil, h, errStreamEnd
	}
	if n > maxArrowMetadata {
		return nil, h, fmt.Errorf("%w: Arrow metadata of %d bytes", ErrFormat, n)
	}
	meta = make([]byte, n)
	if _, err := io.ReadFull(r, meta); err != nil {
		return nil, h, cutShort(err)
	}
	h, err = checkMessage(meta)
	return meta, h, err
}

// readMessage reads a message whose body is at most limit bytes.
func readMessage(r io.Reader, limit int64) (*ipc.Message, arrowHeader, error) {
	meta, h, err := readMetadata(r)
	if err != nil {
		return nil, h, err
	}
	if h.body > limit {
		return nil, h, fmt.Errorf("%w: message of %d bytes, at most %d", ErrFormat, h.body, limit)
	}
	body := memory.NewGoAllocator().Allocate(int(h.body)) // aligned, as the arrays in it have to be
	if _, err := io.ReadFull(r, body); err != nil {
		return nil, h, cutShort(err)
	}
	return ipc.NewMessage(memory.NewBufferBytes(meta), memory.NewBufferBytes(body)), h, nil
}

// cutShort reports input that ends too early. It hides io.EOF, which would pass for the end of the table.
func cutShort(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: it ends too early, it may have been cut", ErrFormat)
	}
	return err
}

// messageQueue hands messages that are in memory to the Arrow library.
type messageQueue []*ipc.Message

// Message returns the next message.
func (q *messageQueue) Message() (*ipc.Message, error) {
	if len(*q) == 0 {
		return nil, io.EOF
	}
	m := (*q)[0]
	*q = (*q)[1:]
	return m, nil
}

// Retain and Release count references, which the garbage collector does here.
func (q *messageQueue) Retain() {}

// Release does nothing, see Retain.
func (q *messageQueue) Release() {}

// messageStream reads messages of a stream.
type messageStream struct {
	r     io.Reader
	limit int64
}

// Message returns the next message, or io.EOF after the end marker. The marker must be there and nothing
// may follow: without it a stream that was cut between two batches would pass for a shorter table.
func (s *messageStream) Message() (*ipc.Message, error) {
	m, _, err := readMessage(s.r, s.limit)
	if err != errStreamEnd {
		return m, err
	}
	n, err := io.ReadFull(s.r, make([]byte, 1))
	if n > 0 {
		return nil, fmt.Errorf("%w: data after the end of the stream", ErrFormat)
	}
	return nil, err
}

// Retain and Release count references, which the garbage collector does here.
func (s *messageStream) Retain() {}

// Release does nothing, see Retain.
func (s *messageStream) Release() {}
