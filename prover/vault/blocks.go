// Large files are written once and read at random; every block has a checksum, which the database keeps,
// so that nothing above ever decodes a damaged byte.

package vault

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"sync"
)

// blockSize is the number of bytes under one checksum.
const blockSize = 16 << 10

// fileSums is what the database keeps about a large file: its size in bytes and a CRC-32C for each block.
type fileSums struct {
	size int64
	sums []byte
}

// encode returns 8 bytes of size, big endian, followed by the checksums.
func (s fileSums) encode() []byte {
	return append(binary.BigEndian.AppendUint64(nil, uint64(s.size)), s.sums...)
}

func decodeFileSums(data []byte) (fileSums, error) {
	if len(data) < 8 {
		return fileSums{}, ErrCorrupt
	}
	size, sums := binary.BigEndian.Uint64(data), data[8:]
	// Counted in blocks, a size near 2^64 does not overflow.
	if blocks := size/blockSize + min(size%blockSize, 1); blocks*sumSize != uint64(len(sums)) {
		return fileSums{}, ErrCorrupt
	}
	return fileSums{size: int64(size), sums: sums}, nil
}

// blockWriter writes a file and computes its checksums.
type blockWriter struct {
	f    *os.File
	out  fileSums
	open uint32 // checksum of the block being filled
}

// Write appends p to the file.
func (w *blockWriter) Write(p []byte) (int, error) {
	n, err := w.f.Write(p)
	for done := p[:n]; len(done) > 0; {
		take := min(len(done), blockSize-int(w.out.size%blockSize))
		w.open = crc32.Update(w.open, castagnoli(), done[:take])
		w.out.size += int64(take)
		done = done[take:]
		if w.out.size%blockSize == 0 {
			w.closeBlock()
		}
	}
	return n, err
}

func (w *blockWriter) closeBlock() {
	w.out.sums = binary.BigEndian.AppendUint32(w.out.sums, w.open)
	w.open = 0
}

// finish makes the file durable, closes it and returns its checksums.
func (w *blockWriter) finish() (fileSums, error) {
	if w.out.size%blockSize != 0 {
		w.closeBlock()
	}
	if err := errors.Join(w.f.Sync(), w.f.Close()); err != nil {
		return fileSums{}, err
	}
	return w.out, nil
}

// blockFile reads a file that blockWriter wrote. It is safe for concurrent use.
type blockFile struct {
	f    *os.File
	want fileSums
	pool sync.Pool // of *[blockSize]byte
}

// openBlocks opens a file whose checksums are known; another size is ErrCorrupt.
func openBlocks(path string, want fileSums) (*blockFile, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err == nil && info.Size() != want.size {
		err = fmt.Errorf("%w: %q has %d bytes, %d were written", ErrCorrupt, path, info.Size(), want.size)
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &blockFile{f: f, want: want, pool: sync.Pool{New: func() any { return new([blockSize]byte) }}}, nil
}

// ReadAt reads whole blocks, checks each and copies out what was asked for.
func (b *blockFile) ReadAt(p []byte, off int64) (int, error) {
	if off < 0 {
		return 0, fmt.Errorf("read %q: negative offset", b.f.Name())
	}
	buf := b.pool.Get().(*[blockSize]byte)
	defer b.pool.Put(buf)
	n := 0
	for n < len(p) {
		at := off + int64(n)
		if at >= b.want.size {
			return n, io.EOF
		}
		block, err := b.readBlock(buf, at/blockSize)
		if err != nil {
			return n, err
		}
		n += copy(p[n:], block[at%blockSize:])
	}
	return n, nil
}

func (b *blockFile) readBlock(buf *[blockSize]byte, index int64) ([]byte, error) {
	start := index * blockSize
	block := buf[:min(blockSize, b.want.size-start)]
	if _, err := b.f.ReadAt(block, start); err != nil {
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("read %q: %w", b.f.Name(), err)
	}
	if crc32.Checksum(block, castagnoli()) != binary.BigEndian.Uint32(b.want.sums[index*sumSize:]) {
		return nil, fmt.Errorf("%w: %q: the block at byte %d is not what was written", ErrCorrupt, b.f.Name(), start)
	}
	return block, nil
}

// section returns the file as the reader that decoders want.
func (b *blockFile) section() *io.SectionReader { return io.NewSectionReader(b, 0, b.want.size) }

// Close closes the file.
func (b *blockFile) Close() error { return b.f.Close() }
