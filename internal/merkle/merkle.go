// Package merkle is the project's Merkle tree: fixed depth 32, Poseidon2 nodes, unused places filled with
// a constant, the number of leaves and the depth bound into the published root.
//
// A level is stored compactly: of N leaves, level h keeps ceil(N/2^h) nodes, up to the level with one
// node; everything else is the root of an empty subtree. The depth being fixed, a node can never be
// offered as a leaf: a path always has exactly 32 steps. gnark's and gnark-crypto's ready-made trees
// have neither property.
package merkle

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/sync/errgroup"
)

// Depth is the number of levels above the leaves of every tree.
const Depth = 32

// MaxLeaves is the number of places.
const MaxLeaves = uint64(1) << Depth

// ErrIndex reports a leaf index that is not below the number of leaves.
var ErrIndex = errors.New("merkle: leaf index out of range")

// Nodes gives access to the stored nodes of a tree, in memory or on disk: level 0 ≤ level < Levels(count),
// index < Width(count, level).
type Nodes interface {
	Node(level int, index uint64) (fr.Element, error)
}

// Path leads from a leaf to the top: Siblings[h] is the other child at height h, and bit h of Index is 1
// when the sibling is on the left.
type Path struct {
	Index    uint64
	Siblings [Depth]fr.Element
}

// Width returns how many nodes of a level are stored for count leaves.
func Width(count uint64, level int) uint64 {
	return (count + 1<<level - 1) >> level
}

// Levels returns how many levels are stored for count leaves: up to and with the one of a single node;
// none for an empty tree.
func Levels(count uint64) int {
	if count == 0 {
		return 0
	}
	level := 0
	for Width(count, level) > 1 {
		level++
	}
	return level + 1
}

// Empty returns the roots of empty subtrees: Empty[0] is the empty leaf, Empty[h+1] the parent of two
// Empty[h].
func Empty(h *poseidon2.Hasher) (empty [Depth + 1]fr.Element) {
	empty[0] = h.Hash(poseidon2.TagEmpty)
	for level := range Depth {
		empty[level+1] = h.Compress(empty[level], empty[level])
	}
	return empty
}

// Root binds the number of leaves and the depth to the top of the tree. It is what a commitment publishes.
func Root(h *poseidon2.Hasher, top fr.Element, count uint64) fr.Element {
	return h.Hash(poseidon2.TagRoot, top, fr.NewElement(count), fr.NewElement(Depth))
}

// Top follows a path from a leaf to the top of the tree.
func (p *Path) Top(h *poseidon2.Hasher, leaf fr.Element) fr.Element {
	node := leaf
	for level := range Depth {
		if p.Index>>level&1 == 1 {
			node = h.Compress(p.Siblings[level], node)
		} else {
			node = h.Compress(node, p.Siblings[level])
		}
	}
	return node
}

// PathTo reads the path of a leaf from stored nodes of a tree with count leaves.
func PathTo(h *poseidon2.Hasher, nodes Nodes, count, index uint64) (*Path, error) {
	if index >= count {
		return nil, fmt.Errorf("%w: %d of %d", ErrIndex, index, count)
	}
	empty := Empty(h)
	path := &Path{Index: index}
	for level := range Depth {
		sibling := index>>level ^ 1
		if sibling >= Width(count, level) {
			path.Siblings[level] = empty[level]
			continue
		}
		node, err := nodes.Node(level, sibling)
		if err != nil {
			return nil, fmt.Errorf("merkle: path of leaf %d: level %d: %w", index, level, err)
		}
		path.Siblings[level] = node
	}
	return path, nil
}

// Tree is a tree in memory.
type Tree struct {
	levels [][]fr.Element
	top    fr.Element
}

// Build computes all levels over leaves with the given number of goroutines. It keeps leaves as level 0
// without copying. The error is the context's.
func Build(ctx context.Context, h *poseidon2.Hasher, leaves []fr.Element, workers int) (*Tree, error) {
	empty := Empty(h)
	tree := &Tree{top: empty[Depth]}
	if len(leaves) == 0 {
		return tree, nil
	}
	level := leaves
	tree.levels = append(tree.levels, level)
	for height := 0; len(level) > 1; height++ {
		parents, err := parentsOf(ctx, h, level, empty[height], workers)
		if err != nil {
			return nil, err
		}
		tree.levels = append(tree.levels, parents)
		level = parents
	}
	tree.top = level[0]
	for height := len(tree.levels) - 1; height < Depth; height++ {
		tree.top = h.Compress(tree.top, empty[height])
	}
	return tree, nil
}

// parentsOf computes one level from the one below; an odd last node is paired with the empty subtree.
func parentsOf(ctx context.Context, h *poseidon2.Hasher, level []fr.Element, empty fr.Element, workers int) ([]fr.Element, error) {
	const chunk = 4096 // pairs between two looks at the context
	full := len(level) / 2
	parents := make([]fr.Element, (len(level)+1)/2)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(1, workers))
	for start := 0; start < full; start += chunk {
		end := min(start+chunk, full)
		group.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			h.CompressPairs(parents[start:end], level[2*start:2*end])
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	if len(level)%2 == 1 {
		parents[full] = h.Compress(level[len(level)-1], empty)
	}
	return parents, nil
}

// Count returns the number of leaves.
func (t *Tree) Count() uint64 {
	if len(t.levels) == 0 {
		return 0
	}
	return uint64(len(t.levels[0]))
}

// Top returns the node at height Depth.
func (t *Tree) Top() fr.Element { return t.top }

// Levels returns the stored levels, leaves first. They must not be changed.
func (t *Tree) Levels() [][]fr.Element { return t.levels }

// Node returns a stored node; it implements Nodes.
func (t *Tree) Node(level int, index uint64) (fr.Element, error) {
	if level < 0 || level >= len(t.levels) || index >= uint64(len(t.levels[level])) {
		return fr.Element{}, fmt.Errorf("%w: node %d of level %d", ErrIndex, index, level)
	}
	return t.levels[level][index], nil
}
