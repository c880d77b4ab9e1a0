package membership

import (
	"context"
	"testing"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The attacks below are witnesses that a dishonest prover would write by hand. Each would be accepted if
// one line of Define (or of the gadgets it uses) were missing.

// increment returns v + 1.
func increment(v fr.Element) fr.Element {
	one := fr.One()
	return *v.Add(&v, &one)
}

// A stranger's record has no path.
func TestAttackForeignRecord(t *testing.T) {
	w := tests.open(t, table(t, 8), 2)
	w.Record.Hash = increment(w.Record.Hash)
	w.Subject = w.Record.Leaf(tests.h)
	tests.refuse(t, w)
	tests.refuse(t, tests.hide(w))
}

// The two children of an inner node are offered as hash and key of a record, with the path of that node. Two
// things are in the way: the tag of leaves, and a path that always has 32 steps.
func TestAttackNodePassedAsLeaf(t *testing.T) {
	tree := build(t, 8)
	h := tests.h
	for height := 1; height <= 3; height++ {
		left, right := tree.levels[height-1][0], tree.levels[height-1][1]
		path := tree.path(h, height)
		w := &witness{Root: merkle.Root(h, tree.top, 8), Count: fr.NewElement(8), Record: gadget.NewRecordValues(left, right, path)}
		if node := h.Compress(left, right); climb(h, path, height, node) != tree.top {
			t.Fatal("the path of the node does not lead to the top: the test attacks nothing")
		}
		w.Subject = w.Record.Leaf(h)
		tests.refuse(t, w)
	}
}

// A tree of another depth, published as such. The path leads to its top, but the root says one step less.
func TestAttackLeafOfAnotherDepth(t *testing.T) {
	h := tests.h
	w := tests.open(t, table(t, 8), 2)
	top, err := w.Record.Top(h, w.Subject)
	if err != nil {
		t.Fatal(err)
	}
	w.Root = h.Hash(poseidon2.TagRoot, top, w.Count, fr.NewElement(merkle.Depth-1))
	tests.refuse(t, w)
}

// An unused place of the tree is no record, whatever the prover says of its content.
func TestAttackEmptyLeafAsRecord(t *testing.T) {
	h := tests.h
	tree := build(t, 5)
	empty := merkle.Empty(h)
	path := &merkle.Path{Index: 5}
	for height := range path.Siblings {
		path.Siblings[height] = tree.node(h, height, path.Index>>height^1)
	}
	if path.Top(h, empty[0]) != tree.top {
		t.Fatal("the path of the empty place does not lead to the top: the test attacks nothing")
	}
	for _, hash := range []fr.Element{{}, empty[0], h.Hash(poseidon2.TagEmpty)} {
		w := &witness{Root: merkle.Root(h, tree.top, 5), Count: fr.NewElement(5), Record: gadget.NewRecordValues(hash, fr.Element{}, path)}
		w.Subject = w.Record.Leaf(h)
		tests.refuse(t, w)
		w.Subject = empty[0]
		tests.refuse(t, w)
	}
}

// With a path bit that is no bit, the two children can be any nodes with a fitting sum: the forged record's
// leaf and a made-up sibling mix into the two true leaves of the tree.
func TestAttackPathBitNotBoolean(t *testing.T) {
	h := tests.h
	w := tests.open(t, table(t, 8), 0)
	left, right := w.Record.Leaf(h), w.Record.Siblings[0]

	w.Record.Hash = fr.NewElement(666)
	forged := w.Record.Leaf(h)
	// node + bit·(sibling − node) = left and node + sibling = left + right
	sibling := *new(fr.Element).Add(&left, &right)
	sibling.Sub(&sibling, &forged)
	bit := *new(fr.Element).Sub(&left, &forged)
	difference := *new(fr.Element).Sub(&sibling, &forged)
	bit.Div(&bit, &difference)
	w.Record.Bits[0], w.Record.Siblings[0], w.Subject = bit, sibling, forged
	tests.refuse(t, w)
}

// Hidden is for the caller to choose, but only between two ways: with 2 the subject is neither.
func TestAttackHiddenNotBoolean(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	w.Hidden = fr.NewElement(2)
	leaf := w.Record.Leaf(tests.h)
	w.Subject = gadget.ChooseValue(w.Hidden, record.Nullifier(tests.h, w.Record.Hash, w.Scope), leaf)
	tests.refuse(t, w)
}

// The nullifier of a record that the prover does not open.
func TestAttackNullifierOfAnotherRecord(t *testing.T) {
	w := tests.hide(tests.open(t, table(t, 8), 1))
	other := tests.open(t, table(t, 8), 2)
	w.Subject = record.Nullifier(tests.h, other.Record.Hash, w.Scope)
	tests.refuse(t, w)
}

// A prover who wants to count twice makes up a nullifier, or takes that of another scope.
func TestAttackNullifierOfAnotherScope(t *testing.T) {
	w := tests.hide(tests.open(t, table(t, 8), 1))
	w.Subject = increment(w.Subject)
	tests.refuse(t, w)
	w = tests.hide(tests.open(t, table(t, 8), 1))
	w.Scope = increment(w.Scope)
	tests.refuse(t, w)
}

// The digest of another record beside one's own path.
func TestAttackSubjectOfAnotherRecord(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	w.Subject = tests.open(t, table(t, 8), 2).Subject
	tests.refuse(t, w)
}

// A proof shown by the digest is not one shown by the nullifier, and the reverse.
func TestAttackHiddenFlipped(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	w.Hidden.SetOne()
	tests.refuse(t, w)
	w = tests.hide(tests.open(t, table(t, 8), 1))
	w.Hidden.SetZero()
	tests.refuse(t, w)
}

func TestAttackOtherRoot(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	honest := w.Root
	for _, root := range []fr.Element{table(t, 9).Commitment().Root, increment(honest), {}} {
		w.Root = root
		tests.refuse(t, w)
	}
}

// The number of records is part of the root: a table cannot be said to be smaller or larger.
func TestAttackCountChanged(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	w.Count = fr.NewElement(9)
	tests.refuse(t, w)
}

// The place is part of the path.
func TestAttackOtherPlace(t *testing.T) {
	w := tests.open(t, table(t, 8), 1)
	w.Record.Bits[2] = fr.One()
	tests.refuse(t, w)
	w = tests.open(t, table(t, 8), 1)
	w.Record.Siblings[31] = increment(w.Record.Siblings[31])
	tests.refuse(t, w)
}

// The circuit has no hints: a prover computes nothing that it would then have to believe.
func TestAttackReplacedHint(t *testing.T) {
	if n := tests.sys.NumHints(t); n != 0 {
		t.Errorf("the circuit has %d hints: attack them with RefuseHints", n)
	}
}

// levels is a tree of which every node can be looked at, also those that are not stored.
type levels struct {
	levels [][]fr.Element
	top    fr.Element
	empty  [merkle.Depth + 1]fr.Element
}

// build returns the tree of the table with n records.
func build(t *testing.T, n int) *levels {
	t.Helper()
	leaves := make([]fr.Element, n)
	for i := range leaves {
		leaves[i] = tests.open(t, table(t, n), uint64(i)).Subject
	}
	tree, err := merkle.Build(context.Background(), tests.h, leaves, 1)
	if err != nil {
		t.Fatal(err)
	}
	return &levels{levels: tree.Levels(), top: tree.Top(), empty: merkle.Empty(tests.h)}
}

// node returns any node of the tree of depth 32.
func (l *levels) node(h *poseidon2.Hasher, height int, index uint64) fr.Element {
	if height < len(l.levels) && index < uint64(len(l.levels[height])) {
		return l.levels[height][index]
	}
	if index > 0 || height < len(l.levels) {
		return l.empty[height]
	}
	return h.Compress(l.node(h, height-1, 0), l.node(h, height-1, 1))
}

// path returns the path from the first node at a height, as if it were a leaf: its steps come first, and
// the last ones, of which there are too many, repeat empty subtrees.
func (l *levels) path(h *poseidon2.Hasher, height int) *merkle.Path {
	path := new(merkle.Path)
	for step := range path.Siblings {
		path.Siblings[step] = l.empty[min(step+height, merkle.Depth)]
		if step+height < merkle.Depth {
			path.Siblings[step] = l.node(h, step+height, 1)
		}
	}
	return path
}

// climb follows the steps of a path that lie within the tree, starting at a height.
func climb(h *poseidon2.Hasher, path *merkle.Path, height int, node fr.Element) fr.Element {
	for step := range merkle.Depth - height {
		node = h.Compress(node, path.Siblings[step])
	}
	return node
}
