// The node file: the levels of the Merkle tree one after the other, 32 bytes a node, see merkle.Width.

package vault

import (
	"fmt"
	"io"

	"github.com/acc36754/assent/internal/merkle"
)

// nodeSize is the size of a node in bytes.
const nodeSize = 32

// nodeCount returns how many nodes are stored for so many records.
func nodeCount(rows int) (n uint64) {
	for h := range merkle.Levels(uint64(rows)) {
		n += merkle.Width(uint64(rows), h)
	}
	return n
}

// nodeIndex returns where in the file a node stands, counted in nodes. ErrRange: it is not stored.
func nodeIndex(rows, level int, index uint64) (uint64, error) {
	if level < 0 || level >= merkle.Levels(uint64(rows)) || index >= merkle.Width(uint64(rows), level) {
		return 0, fmt.Errorf("%w: node %d of level %d in a tree of %d records", ErrRange, index, level, rows)
	}
	for h := range level {
		index += merkle.Width(uint64(rows), h)
	}
	return index, nil
}

// nodeWriter lets exactly as many bytes pass as the tree has.
type nodeWriter struct {
	w    io.Writer
	left int64
	rows int
}

func (n *nodeWriter) Write(p []byte) (int, error) {
	if int64(len(p)) > n.left {
		return 0, fmt.Errorf("more nodes than a tree of %d records has", n.rows)
	}
	written, err := n.w.Write(p)
	n.left -= int64(written)
	return written, err
}

func (n *nodeWriter) complete() error {
	if n.left != 0 {
		return fmt.Errorf("%d bytes of nodes are missing for a tree of %d records", n.left, n.rows)
	}
	return nil
}
