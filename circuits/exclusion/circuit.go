// The relation of exclusion.

package exclusion

import (
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/consensys/gnark/frontend"
)

// Circuit is the relation: in the list under Root, Left and Right stand in adjacent places and Key lies
// strictly between their sort keys. AtStart is 1 when Key lies before the first record and there is no Left,
// AtEnd is 1 when it lies after the last and there is no Right; both are 1 for an empty list. Subject is the
// key, or Hash(SUBJECT; Key, Blinding, Scope) when Hidden is 1.
//
// Its cost is two Merkle paths, six permutations of the tagged hash and five ranges of 248 bits; the exact
// number stands in Describe. It fits a PLONK domain of 2^15 rows.
type Circuit struct {
	Context frontend.Variable `gnark:",public"` // the claim's digest
	Scope   frontend.Variable `gnark:",public"` // within which a blinded key repeats
	Root    frontend.Variable `gnark:",public"` // of the committed list
	Hidden  frontend.Variable `gnark:",public"` // 1: the key is hidden, 0: it is told
	Subject frontend.Variable `gnark:",public"` // the blinded key or the key

	Key      frontend.Variable // the key that is not in the list
	Blinding frontend.Variable // what hides it
	Left     gadget.Record     // the record before it, anything when AtStart
	Right    gadget.Record     // the record after it, anything when AtEnd
	AtStart  frontend.Variable
	AtEnd    frontend.Variable
	Top      frontend.Variable // top of the tree
	Count    frontend.Variable // number of records in the list
}

// Define states the relation.
func (c *Circuit) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	gadget.Bind(api, c.Context, c.Scope, c.Root, c.Hidden, c.Subject)

	// The tree and the number of records are the committed ones.
	api.AssertIsEqual(c.Root, h.Root(c.Top, c.Count))

	// Each neighbour is in the tree, unless there is none on that side.
	api.AssertIsBoolean(c.AtStart)
	api.AssertIsBoolean(c.AtEnd)
	hasLeft, hasRight := api.Sub(1, c.AtStart), api.Sub(1, c.AtEnd)
	leftTop := c.Left.Top(h, c.Left.Leaf(h))
	rightTop := c.Right.Top(h, c.Right.Leaf(h))
	api.AssertIsEqual(api.Mul(hasLeft, api.Sub(leftTop, c.Top)), 0)
	api.AssertIsEqual(api.Mul(hasRight, api.Sub(rightTop, c.Top)), 0)

	// Their places are adjacent. No left one counts as place -1, no right one as place Count.
	left := api.Sub(api.Mul(hasLeft, c.Left.Index(api)), c.AtStart)
	right := api.Add(api.Mul(hasRight, c.Right.Index(api)), api.Mul(c.AtEnd, c.Count))
	api.AssertIsEqual(right, api.Add(left, 1))

	// The key lies strictly between theirs. All three are below 2^248, so a difference that is not
	// positive wraps around to far above 2^248.
	gadget.AssertWidth(api, c.Key, gadget.KeyBits)
	gadget.AssertWidth(api, c.Left.Key, gadget.KeyBits)
	gadget.AssertWidth(api, c.Right.Key, gadget.KeyBits)
	gadget.AssertWidth(api, api.Mul(hasLeft, api.Sub(c.Key, c.Left.Key, 1)), gadget.KeyBits)
	gadget.AssertWidth(api, api.Mul(hasRight, api.Sub(c.Right.Key, c.Key, 1)), gadget.KeyBits)

	// It is shown as the claim says.
	api.AssertIsBoolean(c.Hidden)
	blinded := h.Subject(c.Key, c.Blinding, c.Scope)
	api.AssertIsEqual(c.Subject, gadget.Choose(api, c.Hidden, blinded, c.Key))
	return nil
}
