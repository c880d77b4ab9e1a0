// A file that was hashed and is read again: it gives only what was hashed.

package setup

import (
	"context"
	"crypto/sha256"
	"fmt"
	"hash"
	"io"
	"sync"
)

const (
	// hashedBlock is how much of a file is hashed and compared at a time.
	hashedBlock = 1 << 20
	// cachedBlocks is how many blocks are kept: reads that follow one another begin where the one before ended.
	cachedBlocks = 4
)

// hashedFile is a file that was read to its end once. A server, or whoever can write to the disk, could have shown another
// file then than it shows now, so every block that is read again is compared with the one that went into the hash. It may
// be used by several goroutines.
type hashedFile struct {
	r    io.ReaderAt
	size int64
	sums [][sha256.Size]byte // of the blocks

	mu     sync.Mutex
	blocks map[int64][]byte
	recent []int64 // the numbers of the blocks that are kept, the oldest first
}

// hashFile reads size bytes of a file into hashes. Errors are the context's or r's.
func hashFile(ctx context.Context, r io.ReaderAt, size int64, hashes []hash.Hash, progress Progress) (*hashedFile, error) {
	f := &hashedFile{r: r, size: size, blocks: map[int64][]byte{}}
	buffer := make([]byte, hashedBlock)
	for at := int64(0); at < size; {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		block := buffer[:min(hashedBlock, size-at)]
		if n, err := r.ReadAt(block, at); n < len(block) {
			return nil, fmt.Errorf("hash the file: %w", err)
		}
		for _, h := range hashes {
			h.Write(block)
		}
		f.sums = append(f.sums, sha256.Sum256(block))
		at += int64(len(block))
		progress.report("hashing the file", int(at>>20), int(size>>20))
	}
	return f, nil
}

// ReadAt implements io.ReaderAt. Errors are ErrSourceHash where the file is not the one that was hashed, io.EOF or those of
// the file.
func (f *hashedFile) ReadAt(p []byte, off int64) (n int, err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for n < len(p) {
		at := off + int64(n)
		if at < 0 || at >= f.size {
			return n, io.EOF
		}
		block, err := f.block(at / hashedBlock)
		if err != nil {
			return n, err
		}
		n += copy(p[n:], block[at%hashedBlock:])
	}
	return n, nil
}

// block returns a block of the file, as it was hashed.
func (f *hashedFile) block(number int64) ([]byte, error) {
	if block, ok := f.blocks[number]; ok {
		return block, nil
	}
	at := number * hashedBlock
	block := make([]byte, min(hashedBlock, f.size-at))
	if n, err := f.r.ReadAt(block, at); n < len(block) {
		return nil, err
	}
	if sha256.Sum256(block) != f.sums[number] {
		return nil, fmt.Errorf("%w: it has changed since it was hashed", ErrSourceHash)
	}
	if len(f.recent) == cachedBlocks {
		delete(f.blocks, f.recent[0])
		f.recent = f.recent[1:]
	}
	f.blocks[number] = block
	f.recent = append(f.recent, number)
	return block, nil
}
