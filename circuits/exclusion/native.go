// The same relation over plain field elements.

package exclusion

import (
	"cmp"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// witness holds the values of a Circuit. It can hold what a cheating prover would put there.
type witness struct {
	Context, Scope, Root, Hidden, Subject fr.Element

	Key, Blinding  fr.Element
	Left, Right    gadget.RecordValues
	AtStart, AtEnd fr.Element
	Top, Count     fr.Element
}

// check is the twin of Circuit.Define: it says what Define asserts, in the same order.
func (w *witness) check(h *poseidon2.Hasher) error {
	root := h.Hash(poseidon2.TagRoot, w.Top, w.Count, fr.NewElement(merkle.Depth))
	blinded := record.Subject(h, w.Key, w.Blinding, w.Scope)
	return cmp.Or(
		gadget.CheckEqual("root", w.Root, root),
		w.checkNeighbours(h),
		w.checkPlaces(),
		w.checkOrder(),
		gadget.CheckBoolean("hidden", w.Hidden),
		gadget.CheckEqual("subject", w.Subject, gadget.ChooseValue(w.Hidden, blinded, w.Key)),
	)
}

// checkNeighbours says that each neighbour is in the tree, unless there is none on that side.
func (w *witness) checkNeighbours(h *poseidon2.Hasher) error {
	leftTop, leftErr := w.Left.Top(h, w.Left.Leaf(h))
	rightTop, rightErr := w.Right.Top(h, w.Right.Leaf(h))
	return cmp.Or(
		gadget.CheckBoolean("at start", w.AtStart),
		gadget.CheckBoolean("at end", w.AtEnd),
		leftErr, rightErr,
		gadget.CheckEqual("left neighbour's tree", gadget.ChooseValue(w.AtStart, w.Top, leftTop), w.Top),
		gadget.CheckEqual("right neighbour's tree", gadget.ChooseValue(w.AtEnd, w.Top, rightTop), w.Top),
	)
}

// checkPlaces says that the neighbours' places are adjacent; the flags are 0 or 1.
func (w *witness) checkPlaces() error {
	one := fr.One()
	var before fr.Element
	before.Neg(&one)
	left := gadget.ChooseValue(w.AtStart, before, w.Left.Index())
	right := gadget.ChooseValue(w.AtEnd, w.Count, w.Right.Index())
	left.Add(&left, &one)
	return gadget.CheckEqual("place next to the left neighbour", right, left)
}

// checkOrder says that the key lies strictly between the neighbours' keys.
func (w *witness) checkOrder() error {
	return cmp.Or(
		gadget.CheckWidth("key", w.Key, gadget.KeyBits),
		gadget.CheckWidth("left key", w.Left.Key, gadget.KeyBits),
		gadget.CheckWidth("right key", w.Right.Key, gadget.KeyBits),
		gadget.CheckWidth("distance from the left key", gap(w.AtStart, w.Left.Key, w.Key), gadget.KeyBits),
		gadget.CheckWidth("distance to the right key", gap(w.AtEnd, w.Key, w.Right.Key), gadget.KeyBits),
	)
}

// gap returns high − low − 1, or 0 where there is no neighbour.
func gap(absent, low, high fr.Element) (distance fr.Element) {
	one := fr.One()
	distance.Sub(&high, &low)
	distance.Sub(&distance, &one)
	return gadget.ChooseValue(absent, fr.Element{}, distance)
}

// assign returns the values as an assignment of the circuit.
func (w *witness) assign() *Circuit {
	return &Circuit{
		Context: w.Context, Scope: w.Scope, Root: w.Root, Hidden: w.Hidden, Subject: w.Subject,
		Key: w.Key, Blinding: w.Blinding, Left: w.Left.Assign(), Right: w.Right.Assign(),
		AtStart: w.AtStart, AtEnd: w.AtEnd, Top: w.Top, Count: w.Count,
	}
}
