package srstree_test

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"runtime"
	"slices"
	"testing"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// devPowers returns the first powers of the development secret.
func devPowers(n int) []bn254.G1Affine {
	tau, power := devsetup.Tau(), fr.One()
	scalars := make([]fr.Element, n)
	for i := range scalars {
		scalars[i] = power
		power.Mul(&power, &tau)
	}
	_, _, generator, _ := bn254.Generators()
	return bn254.BatchScalarMultiplicationG1(&generator, scalars)
}

func build(tb testing.TB, points []bn254.G1Affine) *srstree.Tree {
	tb.Helper()
	tree, err := srstree.Build(context.Background(), points, 2)
	if err != nil {
		tb.Fatal(err)
	}
	return tree
}

// emptyNode is the definition of a node without powers below it.
func emptyNode(height int) (node [32]byte) {
	for range height {
		node = field.Keccak([]byte{1}, node[:], node[:])
	}
	return node
}

// definedNode is the definition of a node.
func definedNode(points []bn254.G1Affine, height, index int) [32]byte {
	if index<<height >= len(points) {
		return emptyNode(height)
	}
	if height > 0 {
		left, right := definedNode(points, height-1, 2*index), definedNode(points, height-1, 2*index+1)
		return field.Keccak([]byte{1}, left[:], right[:])
	}
	return definedLeaf(index, &points[index])
}

func definedLeaf(index int, point *bn254.G1Affine) [32]byte {
	var row [32]byte
	binary.BigEndian.PutUint64(row[24:], uint64(index))
	coordinates := pcs.PointBytes(point)
	return field.Keccak([]byte{0}, row[:], coordinates[:])
}

// A contract is made with the root once and for all: it must never come out otherwise. The last one is also that of
// contracts/test/books, which the Solidity tests rebuild.
func TestRootsAreTheKnownOnes(t *testing.T) {
	points := devPowers(256)
	for n, want := range map[int]string{
		0:   "45965170d4d5afdbc7dd54ef3beb044e3a61bdc1a96a4d31beaaee6b75a3f063",
		1:   "7a5fff9444e333aeaedbccd58abc7b88b9af73c47159963cf634b714abf9d69d",
		3:   "032fd3353684b179dc264b8962d97fd3e9c2b19d43f0f530189be7ab5d61a87e",
		64:  "d899fd4f2747bd6c0f8d0cb959da99a94da0095f9f9d7918a3fddbca87ae5926",
		65:  "1ee08e986e1c040cc9f03db5f0812366b350848e6db419c6687139298985940e",
		256: "c2d9be503e1200d6fca7d33c6a033d58bf7bf965b56ddfb791ab986c7f1db6a5",
	} {
		root := build(t, points[:n]).Root()
		if got := hex.EncodeToString(root[:]); got != want {
			t.Errorf("%d powers: root %s, want %s", n, got, want)
		}
	}
}

// What is kept of the tree and what is not must give the root that its definition gives, wherever the powers end.
func TestRootIsTheDefinitions(t *testing.T) {
	points := devPowers(300)
	for _, n := range []int{0, 1, 2, 3, 63, 64, 65, 127, 128, 129, 192, 193, 300} {
		tree := build(t, points[:n])
		if got, want := tree.Root(), definedNode(points[:n], srstree.Depth, 0); got != want {
			t.Errorf("%d powers: root %x, want %x", n, got, want)
		}
		if tree.Len() != n {
			t.Errorf("%d powers: Len says %d", n, tree.Len())
		}
	}
}

// Every run of every small SRS leads to the root, and to no other one.
func TestEveryRunLeadsToTheRoot(t *testing.T) {
	points := devPowers(70)
	for _, n := range []int{1, 2, 33, 70} {
		tree := build(t, points[:n])
		for first := range n {
			for count := 1; count <= n-first; count++ {
				p, err := tree.Powers(first, count)
				if err != nil {
					t.Fatal(err)
				}
				if err := p.Check(tree.Root()); err != nil {
					t.Fatalf("%d from row %d of %d: %v", count, first, n, err)
				}
				if p.Check([32]byte{1}) == nil {
					t.Fatalf("%d from row %d of %d lead to any root", count, first, n)
				}
				if count == 1 && len(p.Siblings) != srstree.Depth {
					t.Fatalf("row %d has %d siblings", first, len(p.Siblings))
				}
			}
		}
	}
}

// The siblings of a row are the other children on its way up, in that order: the layout that the contract reads.
func TestSiblingsStandFromTheLeavesUpwards(t *testing.T) {
	points := devPowers(70)
	p, err := build(t, points).Powers(37, 1)
	if err != nil {
		t.Fatal(err)
	}
	for height, got := range p.Siblings {
		if want := definedNode(points, height, 37>>height^1); got != want {
			t.Errorf("height %d: %x, want %x", height, got, want)
		}
	}
}

func TestRowsOutsideTheSRSAreRefused(t *testing.T) {
	tree := build(t, devPowers(70))
	for _, c := range []struct{ first, count int }{
		{-1, 1}, {0, 0}, {0, -1}, {70, 1}, {69, 2}, {0, 71}, {1 << 62, 1 << 62}, {1, 1<<63 - 1},
	} {
		if p, err := tree.Powers(c.first, c.count); !errors.Is(err, srstree.ErrRows) {
			t.Errorf("%d from row %d: %v, %v", c.count, c.first, p, err)
		}
	}
}

// Whatever is changed in a run, it is not that of the tree any more.
func TestChangedRunsAreRefused(t *testing.T) {
	points := devPowers(70)
	tree := build(t, points)
	for name, change := range map[string]func(p *srstree.Powers){
		"another point":           func(p *srstree.Powers) { p.Points[1] = p.Points[0] },
		"points exchanged":        func(p *srstree.Powers) { p.Points[0], p.Points[1] = p.Points[1], p.Points[0] },
		"infinity":                func(p *srstree.Powers) { p.Points[0] = bn254.G1Affine{} },
		"one row later":           func(p *srstree.Powers) { p.First++ },
		"one row earlier":         func(p *srstree.Powers) { p.First-- },
		"before the first row":    func(p *srstree.Powers) { p.First = -1 },
		"as many rows later":      func(p *srstree.Powers) { p.First += srstree.MaxRows },
		"no points":               func(p *srstree.Powers) { p.Points = nil },
		"a point less":            func(p *srstree.Powers) { p.Points = p.Points[:2] },
		"a point more":            func(p *srstree.Powers) { p.Points = append(p.Points, points[16]) },
		"another sibling":         func(p *srstree.Powers) { p.Siblings[3][31] ^= 1 },
		"siblings exchanged":      func(p *srstree.Powers) { p.Siblings[0], p.Siblings[1] = p.Siblings[1], p.Siblings[0] },
		"no siblings":             func(p *srstree.Powers) { p.Siblings = nil },
		"the last sibling is off": func(p *srstree.Powers) { p.Siblings = p.Siblings[:len(p.Siblings)-1] },
		"a sibling more":          func(p *srstree.Powers) { p.Siblings = append(p.Siblings, [32]byte{}) },
	} {
		p, err := tree.Powers(13, 3)
		if err != nil {
			t.Fatal(err)
		}
		p.Points = slices.Clone(p.Points)
		change(p)
		if err := p.Check(tree.Root()); !errors.Is(err, srstree.ErrPowers) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A run over the tree's end has two nodes at the top: the second one must not come along unchecked.
func TestRunsBeyondTheLastLeafAreRefused(t *testing.T) {
	p := &srstree.Powers{First: srstree.MaxRows - 1, Points: devPowers(1)}
	node := definedLeaf(srstree.MaxRows-1, &p.Points[0])
	for range srstree.Depth {
		p.Siblings = append(p.Siblings, [32]byte{7})
		node = field.Keccak([]byte{1}, []byte{7, 31: 0}, node[:])
	}
	if err := p.Check(node); err != nil {
		t.Fatalf("the last leaf: %v", err)
	}
	p.Points = devPowers(2)
	for range srstree.Depth {
		p.Siblings = slices.Insert(p.Siblings, 1, [32]byte{8})
	}
	if err := p.Check(node); !errors.Is(err, srstree.ErrPowers) {
		t.Errorf("the last leaf and one more: %v", err)
	}
}

func TestBuildStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := srstree.Build(ctx, devPowers(3), 2); !errors.Is(err, context.Canceled) {
		t.Fatalf("got %v, want context.Canceled", err)
	}
}

// However a run was changed on its way, what passes is what the tree gave out.
func FuzzCheck(f *testing.F) {
	const n = 40
	points := devPowers(n)
	tree := build(f, points)
	f.Add(uint8(3), uint8(5), uint8(3), uint16(0), uint8(0), uint8(0))
	f.Add(uint8(3), uint8(5), uint8(4), uint16(70), uint8(1), uint8(1))
	f.Fuzz(func(t *testing.T, first, count, claimed uint8, at uint16, flip, cut uint8) {
		p, err := tree.Powers(int(first)%n, 1+int(count)%(n-int(first)%n))
		if err != nil {
			t.Fatal(err)
		}
		changed := srstree.Powers{First: int(claimed), Points: p.Points, Siblings: slices.Clone(p.Siblings)}
		changed.Siblings[int(at)/32%len(p.Siblings)][at%32] ^= flip
		changed.Siblings = changed.Siblings[:len(p.Siblings)-int(cut)%len(p.Siblings)]
		same := changed.First == p.First && slices.Equal(changed.Siblings, p.Siblings)
		if err := changed.Check(tree.Root()); (err == nil) != same {
			t.Fatalf("as the tree gave it: %t, Check says %v", same, err)
		}
	})
}

func BenchmarkBuild(b *testing.B) {
	points := slices.Repeat(devPowers(1), 1<<20)
	for b.Loop() {
		if _, err := srstree.Build(b.Context(), points, runtime.GOMAXPROCS(0)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPowers(b *testing.B) {
	tree := build(b, slices.Repeat(devPowers(1), 1<<16))
	for b.Loop() {
		if _, err := tree.Powers(12345, 1); err != nil {
			b.Fatal(err)
		}
	}
}
