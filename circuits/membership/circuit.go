// The relation of membership.

package membership

import (
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark/frontend"
)

// Circuit is the relation: the opened record's leaf stands in the tree under Root, and Subject is that leaf,
// or the record's nullifier when Hidden is 1.
//
// Its cost is 32 two-to-one hashes for the path, four permutations of the tagged hash, and five constraints
// for each step beside; the exact number stands in Describe. It fits a PLONK domain of 2^14 rows.
type Circuit struct {
	Context frontend.Variable `gnark:",public"` // the claim's digest
	Scope   frontend.Variable `gnark:",public"` // within which nullifiers repeat
	Root    frontend.Variable `gnark:",public"` // of the committed table
	Hidden  frontend.Variable `gnark:",public"` // 1: shown by a nullifier, 0: by the leaf
	Subject frontend.Variable `gnark:",public"` // the nullifier or the leaf

	Record gadget.Record
	Count  frontend.Variable // number of records in the table
}

// Define states the relation.
func (c *Circuit) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	gadget.Bind(api, c.Context, c.Scope, c.Root, c.Hidden, c.Subject)

	// The record is in the tree. The root binds the number of records and the depth, so Count is the
	// one behind the root and a path is neither shorter nor longer than the tree's.
	leaf := c.Record.Leaf(h)
	top := c.Record.Top(h, leaf)
	api.AssertIsEqual(c.Root, h.Root(top, c.Count))

	// It is shown by what the claim says.
	api.AssertIsBoolean(c.Hidden)
	nullifier := h.Nullifier(c.Record.Hash, c.Scope)
	api.AssertIsEqual(c.Subject, gadget.Choose(api, c.Hidden, nullifier, leaf))
	return nil
}
