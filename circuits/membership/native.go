// The same relation over plain field elements.

package membership

import (
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// witness holds the values of a Circuit. It can hold what a cheating prover would put there.
type witness struct {
	Context, Scope, Root, Hidden, Subject fr.Element

	Record gadget.RecordValues
	Count  fr.Element
}

// check is the twin of Circuit.Define: it says what Define asserts, in the same order.
func (w *witness) check(h *poseidon2.Hasher) error {
	leaf := w.Record.Leaf(h)
	top, err := w.Record.Top(h, leaf)
	if err != nil {
		return err
	}
	root := h.Hash(poseidon2.TagRoot, top, w.Count, fr.NewElement(merkle.Depth))
	if err := gadget.CheckEqual("root", w.Root, root); err != nil {
		return err
	}
	if err := gadget.CheckBoolean("hidden", w.Hidden); err != nil {
		return err
	}
	nullifier := record.Nullifier(h, w.Record.Hash, w.Scope)
	return gadget.CheckEqual("subject", w.Subject, gadget.ChooseValue(w.Hidden, nullifier, leaf))
}

// assign returns the values as an assignment of the circuit.
func (w *witness) assign() *Circuit {
	return &Circuit{
		Context: w.Context, Scope: w.Scope, Root: w.Root, Hidden: w.Hidden, Subject: w.Subject,
		Record: w.Record.Assign(), Count: w.Count,
	}
}
