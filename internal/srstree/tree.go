// Package srstree is the Merkle tree over the powers of τ of a structured reference string. A contract that computes
// with [τ^row] keeps its root only; whoever calls the contract brings the points and shows that they are in the tree.
//
// The tree has 2^24 leaves, whatever the number of powers:
//
//	leaf   keccak256(0x00 ‖ row ‖ x ‖ y), row, x and y as 32-byte words; 32 zero bytes where there is no such power
//	node   keccak256(0x01 ‖ left ‖ right)
//
// The depth is fixed and the first byte tells leaves from nodes, so that neither can be offered as the other, and a
// leaf is a point at one row only. contracts/src/SrsTree.sol is the other side. Package merkle has the tree over a
// table's records, which circuits read and which therefore hashes otherwise.
package srstree

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"golang.org/x/sync/errgroup"
)

const (
	// Depth is the number of levels above the leaves.
	Depth = 24
	// MaxRows is the number of leaves.
	MaxRows = 1 << Depth

	// lowest is the height from which on nodes are kept. Those below are computed when they are asked for, from at
	// most 2^lowest points: that takes less than a millisecond, and saves all but a 32nd of the memory.
	lowest = 6
)

// ErrRows reports rows for which there are no powers of τ.
var ErrRows = errors.New("the SRS has no powers of τ for these rows")

// Hash is a leaf or a node.
type Hash = [32]byte

// Tree is the tree over some powers of τ. It may be used by several goroutines.
type Tree struct {
	points []bn254.G1Affine
	levels [][]Hash        // levels[h] has the nodes at height lowest + h that are not empty, up to the level of one node
	empty  [Depth + 1]Hash // roots of subtrees without powers, by height
	root   Hash
}

// Build computes the tree over points, where points[i] is [τ^i], with the given number of goroutines. It keeps the
// points, which must not be changed, and besides them one byte for each; those beyond MaxRows do not count. Whether they
// are powers of one τ is for the caller to know. A book has no more rows than the tree has powers, and a proof about
// its last row needs some powers more, so the tree of a contract is built over fewer than the SRS has. The error is the
// context's.
func Build(ctx context.Context, points []bn254.G1Affine, workers int) (*Tree, error) {
	t := &Tree{points: points[:min(len(points), MaxRows)]}
	for level := range Depth {
		t.empty[level+1] = node(t.empty[level], t.empty[level])
	}
	width := (len(t.points) + 1<<lowest - 1) >> lowest
	level, err := fill(ctx, width, workers, func(i int) Hash { return t.compute(lowest, i) })
	if err != nil {
		return nil, fmt.Errorf("build the tree over the SRS: %w", err)
	}
	for len(level) > 1 {
		t.levels = append(t.levels, level)
		height := lowest + len(t.levels)
		level, err = fill(ctx, (len(level)+1)/2, workers, func(i int) Hash { return t.compute(height, i) })
		if err != nil {
			return nil, fmt.Errorf("build the tree over the SRS: %w", err)
		}
	}
	t.levels = append(t.levels, level)
	t.root = t.node(Depth, 0)
	return t, nil
}

// fill computes one level of the tree, in parallel.
func fill(ctx context.Context, width, workers int, compute func(i int) Hash) ([]Hash, error) {
	const chunk = 64 // nodes between two looks at the context
	level := make([]Hash, width)
	var group errgroup.Group
	group.SetLimit(max(1, workers))
	for start := 0; start < width && ctx.Err() == nil; start += chunk {
		group.Go(func() error {
			for i := start; i < min(start+chunk, width); i++ {
				level[i] = compute(i)
			}
			return nil
		})
	}
	return level, errors.Join(group.Wait(), ctx.Err())
}

// Root returns the root, which is what a contract is made with.
func (t *Tree) Root() Hash { return t.root }

// Len returns the number of powers.
func (t *Tree) Len() int { return len(t.points) }

// node returns the node at a height that stands index-th there. What is kept is not computed again.
func (t *Tree) node(height, index int) Hash {
	if at := height - lowest; at >= 0 && at < len(t.levels) && index < len(t.levels[at]) {
		return t.levels[at][index]
	}
	return t.compute(height, index)
}

// compute computes a node from its children.
func (t *Tree) compute(height, index int) Hash {
	switch {
	case index<<height >= len(t.points):
		return t.empty[height]
	case height == 0:
		return leaf(uint64(index), &t.points[index])
	default:
		return node(t.node(height-1, 2*index), t.node(height-1, 2*index+1))
	}
}

// leaf hashes the power of a row.
func leaf(row uint64, point *bn254.G1Affine) Hash {
	var message [1 + 32 + pcs.PointSize]byte
	binary.BigEndian.PutUint64(message[1+32-8:], row)
	coordinates := pcs.PointBytes(point)
	copy(message[1+32:], coordinates[:])
	return field.Keccak(message[:])
}

// node hashes two nodes into their parent.
func node(left, right Hash) Hash {
	var message [1 + 2*32]byte
	message[0] = 1
	copy(message[1:], left[:])
	copy(message[1+32:], right[:])
	return field.Keccak(message[:])
}
