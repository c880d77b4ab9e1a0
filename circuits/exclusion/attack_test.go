package exclusion

import (
	"math/big"
	"testing"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The attacks below are witnesses that a dishonest prover would write by hand, most of them to show that a
// key of the list is not in it. Each would be accepted if one line of Define (or of the gadgets it uses)
// were missing. Every one is offered with honest hints and with hints that lie.

// minus returns -v.
func minus(v uint64) (e fr.Element) {
	e.SetUint64(v)
	return *e.Neg(&e)
}

// Two neighbours that leave out the key's own record.
func TestAttackNeighboursSkipTheMember(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), 2, 4, fr.NewElement(40)))
	tests.refuse(t, tests.between(t, tens(t, 8), 0, 7, fr.NewElement(40)))
}

// The neighbours of another place, in right or wrong order.
func TestAttackWrongNeighbours(t *testing.T) {
	for _, rows := range [][2]int{{0, 1}, {4, 5}, {3, 2}, {3, 3}, {7, 0}} {
		tests.refuse(t, tests.between(t, tens(t, 8), rows[0], rows[1], fr.NewElement(35)))
	}
}

// Strictly between: the key of a neighbour is a member.
func TestAttackKeyOfTheLeftNeighbour(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), 2, 3, fr.NewElement(30)))
	tests.refuse(t, tests.between(t, tens(t, 8), 7, none, fr.NewElement(80)))
	tests.refuse(t, tests.between(t, tens(t, 8), 6, 7, fr.NewElement(70)))
}

func TestAttackKeyOfTheRightNeighbour(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), 2, 3, fr.NewElement(40)))
	tests.refuse(t, tests.between(t, tens(t, 8), none, 0, fr.NewElement(10)))
}

// A list with the same key twice in a row leaves no place beside it.
func TestAttackEqualNeighbours(t *testing.T) {
	list := list(t, fr.NewElement(10), fr.NewElement(20), fr.NewElement(20), fr.NewElement(30))
	for _, key := range []uint64{19, 20, 21} {
		tests.refuse(t, tests.between(t, list, 1, 2, fr.NewElement(key)))
	}
}

// A key beyond the neighbour, so that a difference is negative.
func TestAttackKeyBelowTheLeftNeighbour(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), 7, none, fr.NewElement(75)))
	tests.refuse(t, tests.between(t, tens(t, 8), 7, none, fr.NewElement(10)))
}

func TestAttackKeyAboveTheRightNeighbour(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), none, 0, fr.NewElement(20)))
	tests.refuse(t, tests.between(t, tens(t, 8), none, 0, fr.NewElement(15)))
}

// "There is no record before the key": only true before row 0.
func TestAttackFalseStart(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), none, 5, fr.NewElement(30)))
	tests.refuse(t, tests.between(t, tens(t, 8), none, none, fr.NewElement(30)))
	w := tests.between(t, tens(t, 8), none, 5, fr.NewElement(30))
	w.Left.Bits = bitsOf(5) // the absent neighbour is free, so its place must not count: 5 − 1 + 1 = 5
	tests.refuse(t, w)
}

// "There is no record after the key": only true after the last row.
func TestAttackFalseEnd(t *testing.T) {
	tests.refuse(t, tests.between(t, tens(t, 8), 1, none, fr.NewElement(30)))
	w := tests.between(t, tens(t, 8), 1, none, fr.NewElement(30))
	w.Right.Bits = bitsOf(2) // the place after the left neighbour
	tests.refuse(t, w)
}

// bitsOf returns a place as path bits.
func bitsOf(index uint64) [merkle.Depth]fr.Element {
	return gadget.NewRecordValues(fr.Element{}, fr.Element{}, &merkle.Path{Index: index}).Bits
}

// A list that is not empty is not empty, also when the number of records is lied about.
func TestAttackFalseEmptyList(t *testing.T) {
	w := tests.between(t, tens(t, 8), none, none, fr.NewElement(30))
	w.Count.SetZero()
	tests.refuse(t, w)
}

// A left neighbour that is in no tree, just below the member's own key.
func TestAttackForgedLeftNeighbour(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	w.Left.Hash = fr.NewElement(666)
	tests.refuse(t, w)
	w = tests.between(t, tens(t, 8), 2, none, fr.NewElement(75))
	w.Left.Bits = bitsOf(7) // adjacent to the end
	tests.refuse(t, w)
}

// A right neighbour that is in no tree.
func TestAttackForgedRightNeighbour(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(40))
	w.Right.Key = fr.NewElement(41)
	tests.refuse(t, w)
	w = tests.between(t, tens(t, 8), none, 5, fr.NewElement(30))
	w.Right.Bits = bitsOf(0) // adjacent to the start
	tests.refuse(t, w)
}

// Neighbours from another list, or both from one tree that is not the committed one.
func TestAttackNeighboursOfAnotherList(t *testing.T) {
	committed := tens(t, 8)
	other := list(t, fr.NewElement(29), fr.NewElement(31))
	w := tests.between(t, other, 0, 1, fr.NewElement(30))
	w.Root, w.Count = committed.Commitment().Root, fr.NewElement(8)
	tests.refuse(t, w)
	w.Top, _ = committed.Top()
	tests.refuse(t, w)
}

// An unused place beyond the last record is no record.
func TestAttackEmptyLeafAsNeighbour(t *testing.T) {
	list := tens(t, 5)
	w := tests.between(t, list, 4, 4, fr.NewElement(55))
	w.Right.Hash, w.Right.Key = merkle.Empty(tests.h)[0], limit(-1)
	w.Right.Bits[0].SetOne() // place 5
	w.Right.Siblings[0] = w.Left.Leaf(tests.h)
	tests.refuse(t, w)
}

// The two children of an inner node offered as hash and key of a neighbour.
func TestAttackNodePassedAsLeaf(t *testing.T) {
	w := tests.between(t, tens(t, 8), 0, 1, fr.NewElement(15))
	left, right := w.Left.Leaf(tests.h), w.Left.Siblings[0]
	w.Left.Hash, w.Left.Key = left, right
	copy(w.Left.Siblings[:], w.Left.Siblings[1:])
	tests.refuse(t, w)
}

// A tree of another depth, published as such.
func TestAttackLeafOfAnotherDepth(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	w.Root = tests.h.Hash(poseidon2.TagRoot, w.Top, w.Count, fr.NewElement(merkle.Depth-1))
	tests.refuse(t, w)
}

// At start −1 there "are two" left neighbours: places count double, and the member between is skipped.
func TestAttackAtStartNotBoolean(t *testing.T) {
	w := tests.between(t, tens(t, 5), 0, 2, fr.NewElement(20))
	w.AtStart = minus(1) // 2·0 + 1 + 1 = 2
	tests.refuse(t, w)
}

// At end −1: 2·3 − 5 = 0 + 1, and the members 20 and 30 are skipped.
func TestAttackAtEndNotBoolean(t *testing.T) {
	w := tests.between(t, tens(t, 5), 0, 3, fr.NewElement(30))
	w.AtEnd = minus(1)
	tests.refuse(t, w)
}

// With a path bit that is no bit, a forged neighbour's leaf and a made-up sibling mix into two true nodes.
// (Its place is then some huge number, so that here adjacency is in the way too; in package membership,
// where places do not matter, the bit's own constraint is the only obstacle.)
func TestAttackPathBitNotBoolean(t *testing.T) {
	w := tests.between(t, tens(t, 8), none, 0, fr.NewElement(30))
	left, right := w.Right.Leaf(tests.h), w.Right.Siblings[0]
	w.Right.Hash, w.Right.Key = fr.NewElement(666), fr.NewElement(31)
	forged := w.Right.Leaf(tests.h)
	// node + bit·(sibling − node) = left and node + sibling = left + right
	var bit, sibling fr.Element
	sibling.Add(&left, &right)
	sibling.Sub(&sibling, &forged)
	bit.Sub(&left, &forged)
	difference := *new(fr.Element).Sub(&sibling, &forged)
	bit.Div(&bit, &difference)
	w.Right.Bits[0], w.Right.Siblings[0] = bit, sibling
	tests.refuse(t, w)
}

// With 2 the subject is neither the key nor what hides it.
func TestAttackHiddenNotBoolean(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	w.Hidden = fr.NewElement(2)
	w.Subject = gadget.ChooseValue(w.Hidden, record.Subject(tests.h, w.Key, w.Blinding, w.Scope), w.Key)
	tests.refuse(t, w)
}

// A key of 2^248 or more is no encoded cell: beyond the last record there would always be room for it.
func TestAttackKeyTooLarge(t *testing.T) {
	tests.refuse(t, tests.between(t, list(t, limit(-1)), 0, none, limit(3)))
	tests.refuse(t, tests.between(t, list(t), none, none, limit(0)))
}

// A list whose committer put a negative number below the key: the distance wraps around to a small one.
func TestAttackLeftKeyTooLarge(t *testing.T) {
	tests.refuse(t, tests.between(t, list(t, minus(5)), 0, none, fr.NewElement(3)))
}

// A list whose committer put a number beyond every key above it.
func TestAttackRightKeyTooLarge(t *testing.T) {
	tests.refuse(t, tests.between(t, list(t, limit(5)), none, 0, limit(-1)))
}

// Wrap-around of the field: the distances of a key that is the order less a little, or half of it.
func TestAttackFieldWrapAround(t *testing.T) {
	half := new(big.Int).Rsh(fr.Modulus(), 1)
	for _, key := range []fr.Element{minus(1), minus(15), *new(fr.Element).SetBigInt(half)} {
		for _, rows := range [][2]int{{none, 0}, {0, 1}, {7, none}} {
			tests.refuse(t, tests.between(t, tens(t, 8), rows[0], rows[1], key))
		}
	}
}

// The proof is about another key than the claim.
func TestAttackSubjectOfAnotherKey(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	w.Subject = fr.NewElement(40)
	tests.refuse(t, w)
	w = tests.hide(w)
	w.Subject = record.Subject(tests.h, fr.NewElement(40), w.Blinding, w.Scope)
	tests.refuse(t, w)
}

// What hides a key is bound to blinding and scope.
func TestAttackNullifierOfAnotherScope(t *testing.T) {
	w := tests.hide(tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35)))
	w.Scope = fr.NewElement(1)
	tests.refuse(t, w)
	w = tests.hide(tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35)))
	w.Blinding = fr.NewElement(1)
	tests.refuse(t, w)
}

// A told key is not a hidden one, and the reverse.
func TestAttackHiddenFlipped(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	w.Hidden.SetOne()
	tests.refuse(t, w)
	w = tests.hide(w)
	w.Hidden.SetZero()
	tests.refuse(t, w)
}

func TestAttackOtherRoot(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35))
	for _, root := range []fr.Element{tens(t, 9).Commitment().Root, {}} {
		w.Root = root
		tests.refuse(t, w)
	}
}

// The number of records is part of the root: with another one, any record could be the last.
func TestAttackCountChanged(t *testing.T) {
	w := tests.between(t, tens(t, 8), 2, none, fr.NewElement(40))
	w.Count = fr.NewElement(3)
	tests.refuse(t, w)
}

// A blinding value or key that differs by the field's order is the same scalar to gnark, which reduces
// silently; their text is refused before.
func TestAttackScalarPlusOrder(t *testing.T) {
	plus := func(v int64) string {
		return new(big.Int).Add(fr.Modulus(), big.NewInt(v)).Text(16)
	}
	if _, err := parseBlinding(plus(7)); err == nil {
		t.Error("a blinding value of 7 plus the order is accepted")
	}
	commitment := tens(t, 8).Commitment()
	claim := claimAbout(commitment)
	claim.Params = map[string]string{paramShows: showsBlinded, paramColumn: "id", paramSubject: "0x" + plus(7)}
	if _, err := (Statement{}).PublicInputs(&claim, commitments(commitment)); err == nil {
		t.Error("a subject of 7 plus the order is accepted")
	}
	claim.Params[paramSubject] = field.Hex(fr.NewElement(7))
	if _, err := (Statement{}).PublicInputs(&claim, commitments(commitment)); err != nil {
		t.Error(err)
	}
}

// The limit of the statement, shown so that nobody mistakes it: in a list committed out of order, a member
// has a gap elsewhere, and the circuit accepts. Whoever believes an exclusion believes the list's committer.
func TestAnUnsortedListProvesNothing(t *testing.T) {
	list := list(t, fr.NewElement(10), fr.NewElement(50), fr.NewElement(30))
	tests.accept(t, tests.between(t, list, 0, 1, fr.NewElement(30)))
}
