// A run of powers of τ with the nodes that show that they are in the tree, as the contract takes it.

package srstree

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// ErrPowers reports points that are not, at their rows, in the tree.
var ErrPowers = errors.New("these are not the SRS's powers of τ")

// Powers are consecutive powers of τ: Points[i] is [τ^(First+i)]. Siblings are the nodes beside the run's part of the
// tree, from the leaves upwards, on each level the left one before the right one, where the run's own nodes have them
// for siblings: 24 for a single row, at most 48 for more.
type Powers struct {
	First    int
	Points   []bn254.G1Affine
	Siblings []Hash
}

// Powers returns those of count rows from first on, count ≥ 1. Rows that are not in the SRS are ErrRows. The points
// are the tree's own and must not be changed.
func (t *Tree) Powers(first, count int) (*Powers, error) {
	if first < 0 || count < 1 || first > len(t.points)-count {
		return nil, fmt.Errorf("%w: %d from row %d on, it has %d", ErrRows, count, first, len(t.points))
	}
	p := &Powers{First: first, Points: t.points[first : first+count : first+count]}
	for height := range Depth {
		from, to := first>>height, (first+count-1)>>height
		if from%2 == 1 {
			p.Siblings = append(p.Siblings, t.node(height, from-1))
		}
		if to%2 == 0 {
			p.Siblings = append(p.Siblings, t.node(height, to+1))
		}
	}
	return p, nil
}

// Check reports points that are not in the tree with this root, as the contract does: ErrPowers.
func (p *Powers) Check(root Hash) error {
	if p.First < 0 || len(p.Points) == 0 || p.First > MaxRows-len(p.Points) {
		return fmt.Errorf("%w: %d from row %d on, of %d", ErrPowers, len(p.Points), p.First, MaxRows)
	}
	run := make([]Hash, len(p.Points))
	for i := range p.Points {
		run[i] = leaf(uint64(p.First+i), &p.Points[i])
	}
	siblings := p.Siblings
	for height := range Depth {
		var ok bool
		if run, siblings, ok = climb(run, p.First>>height, siblings); !ok {
			return fmt.Errorf("%w: %d siblings are too few", ErrPowers, len(p.Siblings))
		}
	}
	if len(siblings) > 0 {
		return fmt.Errorf("%w: %d of %d siblings are too many", ErrPowers, len(siblings), len(p.Siblings))
	}
	if run[0] != root {
		return fmt.Errorf("%w: they lead to the root %x", ErrPowers, run[0])
	}
	return nil
}

// climb replaces a run of nodes, the first of which stands first-th on its level, by their parents, and takes the
// siblings that it needs for that.
func climb(run []Hash, first int, siblings []Hash) (parents, rest []Hash, ok bool) {
	if first%2 == 1 {
		if len(siblings) == 0 {
			return nil, nil, false
		}
		run, siblings = append([]Hash{siblings[0]}, run...), siblings[1:]
	}
	if len(run)%2 == 1 {
		if len(siblings) == 0 {
			return nil, nil, false
		}
		run, siblings = append(run[:len(run):len(run)], siblings[0]), siblings[1:]
	}
	parents = make([]Hash, len(run)/2)
	for i := range parents {
		parents[i] = node(run[2*i], run[2*i+1])
	}
	return parents, siblings, true
}
