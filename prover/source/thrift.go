// Thrift structures, in which Parquet keeps its metadata, with every length held against the bytes that are
// there.

package source

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go/encoding/thrift"
)

// maxThriftDepth bounds nested structures.
const maxThriftDepth = 16

func decodeThrift(raw []byte, into any) error {
	return guard("decode Parquet metadata", func() error {
		if err := thrift.Unmarshal(new(thrift.CompactProtocol), raw, into); err != nil {
			return fmt.Errorf("%w: %w", ErrFormat, err)
		}
		return nil
	})
}

// readThrift reads one structure in Thrift's compact protocol, at most limit bytes, and returns its bytes.
// Every length in it is backed by bytes in the input.
func readThrift(r *bufio.Reader, limit int) ([]byte, error) {
	s := thriftScan{r: r, left: limit}
	if err := s.structure(0); err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("%w: Parquet metadata: %w", ErrFormat, err)
	}
	return s.raw, nil
}

var errThrift = errors.New("structure is not Thrift, or longer than the bytes that are there")

// thriftScan walks over a structure.
type thriftScan struct {
	r    *bufio.Reader
	raw  []byte
	left int
}

func (s *thriftScan) byte() (byte, error) {
	if s.left < 1 {
		return 0, errThrift
	}
	b, err := s.r.ReadByte()
	if err != nil {
		return 0, err
	}
	s.left--
	s.raw = append(s.raw, b)
	return b, nil
}

// skip copies n bytes piece by piece, so that a length that is not true costs no memory.
func (s *thriftScan) skip(n uint64) error {
	if n > uint64(s.left) {
		return errThrift
	}
	s.left -= int(n)
	for n > 0 {
		part, err := s.r.Peek(int(min(n, 4096)))
		if err != nil {
			return err
		}
		s.raw = append(s.raw, part...)
		n -= uint64(len(part))
		if _, err := s.r.Discard(len(part)); err != nil {
			return err
		}
	}
	return nil
}

func (s *thriftScan) varint() (v uint64, err error) {
	for shift := 0; shift < 70; shift += 7 {
		b, err := s.byte()
		if err != nil {
			return 0, err
		}
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v, nil
		}
	}
	return 0, errThrift
}

// structure walks over fields until the stop byte.
func (s *thriftScan) structure(depth int) error {
	if depth > maxThriftDepth {
		return errThrift
	}
	for {
		head, err := s.byte()
		if err != nil {
			return err
		}
		if head == 0 {
			return nil
		}
		if head>>4 == 0 { // a long field id follows
			if _, err := s.varint(); err != nil {
				return err
			}
		}
		if kind := head & 0x0f; kind > 2 { // booleans are in the type
			if err := s.value(kind, depth); err != nil {
				return err
			}
		}
	}
}

// value walks over a value by its type in the compact protocol.
func (s *thriftScan) value(kind byte, depth int) error {
	switch kind {
	case 1, 2, 3:
		_, err := s.byte()
		return err
	case 4, 5, 6:
		_, err := s.varint()
		return err
	case 7:
		return s.skip(8)
	case 8:
		n, err := s.varint()
		if err != nil {
			return err
		}
		return s.skip(n)
	case 9, 10:
		return s.list(depth)
	case 12:
		return s.structure(depth + 1)
	}
	return errThrift // maps do not occur in Parquet
}

func (s *thriftScan) list(depth int) error {
	head, err := s.byte()
	if err != nil {
		return err
	}
	n := uint64(head >> 4)
	if n == 15 {
		if n, err = s.varint(); err != nil {
			return err
		}
	}
	if n > uint64(s.left) || depth > maxThriftDepth { // an item has at least one byte
		return errThrift
	}
	for range n {
		if err := s.value(head&0x0f, depth+1); err != nil {
			return err
		}
	}
	return nil
}
