// Chunks of an encrypted file and the Merkle tree over them.

package bundle

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/transparency-dev/merkle/compact"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"

	"github.com/acc36754/assent/internal/artifact"
)

// ChunkSize is the size of a chunk of an encrypted file, in bytes; the last one may be shorter.
const ChunkSize = 1 << 20

// ErrChunk reports bytes that are not the chunk of a file that they should be.
var ErrChunk = errors.New("not a chunk of the file")

// Tree is the Merkle tree of RFC 6962 (section 2.1, SHA-256) over the chunks of a file: 64 bytes or so for each chunk.
type Tree struct {
	span  *compact.Range
	nodes map[compact.NodeID][]byte
}

// HashChunks reads a file of encrypted bytes and returns the tree over its chunks. Errors are the reader's, and the
// context's.
func HashChunks(ctx context.Context, r io.Reader) (*Tree, error) {
	factory := compact.RangeFactory{Hash: rfc6962.DefaultHasher.HashChildren}
	t := &Tree{span: factory.NewEmptyRange(0), nodes: map[compact.NodeID][]byte{}}
	buffer := make([]byte, ChunkSize)
	for {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		n, err := io.ReadFull(r, buffer)
		if n > 0 {
			if err := t.append(buffer[:n]); err != nil {
				return nil, err
			}
		}
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return t, nil
		case err != nil:
			return nil, err
		}
	}
}

func (t *Tree) append(chunk []byte) error {
	leaf := rfc6962.DefaultHasher.HashLeaf(chunk)
	return t.span.Append(leaf, func(id compact.NodeID, hash []byte) { t.nodes[id] = hash })
}

// Count returns the number of chunks.
func (t *Tree) Count() uint64 { return t.span.End() }

// Root returns the root; that of no chunk is SHA-256 of nothing.
func (t *Tree) Root() (root artifact.Sum, err error) {
	if t.Count() == 0 {
		return sha256.Sum256(nil), nil
	}
	hash, err := t.span.GetRootHash(nil)
	if err != nil {
		return root, fmt.Errorf("root of %d chunks: %w", t.Count(), err)
	}
	return artifact.Sum(hash), nil
}

// Proof returns the hashes that lead from a chunk to the root, as VerifyChunk takes them. The error is ErrChunk for a chunk
// that there is not.
func (t *Tree) Proof(index uint64) ([][]byte, error) {
	wanted, err := proof.Inclusion(index, t.Count())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrChunk, err)
	}
	hashes := make([][]byte, len(wanted.IDs))
	for i, id := range wanted.IDs {
		hashes[i] = t.nodes[id]
	}
	path, err := wanted.Rehash(hashes, rfc6962.DefaultHasher.HashChildren)
	if err != nil {
		return nil, fmt.Errorf("proof of chunk %d: %w", index, err)
	}
	return path, nil
}

// VerifyChunk checks a chunk of a file that somebody sent, before it is kept: its length, and by the proof that it is this
// one of the file's chunks. The error is ErrChunk.
func (f *File) VerifyChunk(index uint64, chunk []byte, path [][]byte) error {
	count := f.Chunks()
	if index >= count {
		return fmt.Errorf("%w: number %d of %d", ErrChunk, index, count)
	}
	want := int64(ChunkSize)
	if index == count-1 {
		want = f.EncryptedSize() - int64(index)*ChunkSize
	}
	if int64(len(chunk)) != want {
		return fmt.Errorf("%w: number %d has %d bytes, want %d", ErrChunk, index, len(chunk), want)
	}
	leaf := rfc6962.DefaultHasher.HashLeaf(chunk)
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, index, count, leaf, path, f.Root[:]); err != nil {
		return fmt.Errorf("%w: number %d: %w", ErrChunk, index, err)
	}
	return nil
}
