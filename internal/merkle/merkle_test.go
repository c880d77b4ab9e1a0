package merkle

import (
	"context"
	"errors"
	"testing"

	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func leavesOf(n int) []fr.Element {
	leaves := make([]fr.Element, n)
	for i := range leaves {
		leaves[i] = fr.NewElement(uint64(1000 + i))
	}
	return leaves
}

// Every path of every small tree must lead to the same top; a wrong leaf or index must not.
func TestPathsLeadToTheTop(t *testing.T) {
	h := poseidon2.New()
	for n := 1; n <= 33; n++ {
		leaves := leavesOf(n)
		tree, err := Build(context.Background(), h, leaves, 2)
		if err != nil {
			t.Fatal(err)
		}
		for i := range leaves {
			path, err := PathTo(h, tree, uint64(n), uint64(i))
			if err != nil {
				t.Fatal(err)
			}
			if path.Top(h, leaves[i]) != tree.Top() {
				t.Fatalf("%d leaves: path of leaf %d misses the top", n, i)
			}
			if path.Top(h, fr.NewElement(7)) == tree.Top() {
				t.Fatalf("%d leaves: a wrong leaf %d reaches the top", n, i)
			}
			path.Index ^= 1
			if path.Top(h, leaves[i]) == tree.Top() {
				t.Fatalf("%d leaves: leaf %d reaches the top at its neighbour's place", n, i)
			}
		}
		if _, err := PathTo(h, tree, uint64(n), uint64(n)); !errors.Is(err, ErrIndex) {
			t.Fatalf("path beyond the last leaf: %v", err)
		}
	}
}

// The compact levels must mean the same as a tree filled up with empty leaves.
func TestCompactTreeEqualsFilledTree(t *testing.T) {
	h := poseidon2.New()
	empty := Empty(h)
	for _, n := range []int{0, 1, 2, 3, 5, 8, 9} {
		tree, err := Build(context.Background(), h, leavesOf(n), 1)
		if err != nil {
			t.Fatal(err)
		}
		level := leavesOf(n)
		for len(level) < 16 {
			level = append(level, empty[0])
		}
		for len(level) > 1 {
			parents := make([]fr.Element, len(level)/2)
			h.CompressPairs(parents, level)
			level = parents
		}
		top := level[0]
		for height := 4; height < Depth; height++ {
			top = h.Compress(top, empty[height])
		}
		if tree.Top() != top {
			t.Errorf("%d leaves: compact top differs from the filled tree's", n)
		}
	}
}

// Two trees that differ only in how many of their places count must have different roots.
func TestRootBindsTheCount(t *testing.T) {
	h := poseidon2.New()
	top := fr.NewElement(5)
	if Root(h, top, 3) == Root(h, top, 4) {
		t.Fatal("the root does not depend on the number of leaves")
	}
}

func TestStoredShape(t *testing.T) {
	for _, c := range []struct {
		count  uint64
		levels int
	}{{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 3}, {5, 4}, {1 << 20, 21}, {1<<20 + 1, 22}} {
		if got := Levels(c.count); got != c.levels {
			t.Errorf("Levels(%d) = %d, want %d", c.count, got, c.levels)
		}
	}
	if Width(5, 1) != 3 || Width(5, 3) != 1 {
		t.Error("Width does not round up")
	}
}

func TestBuildStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Build(ctx, poseidon2.New(), leavesOf(100), 2); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want context.Canceled", err)
	}
}
