// One record and its place in a Merkle tree, in a circuit.

package gadget

import (
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark/frontend"
)

// Record opens one record's place in a Merkle tree. All of it is private.
type Record struct {
	Hash     frontend.Variable               // the record's secret hash
	Key      frontend.Variable               // its sort key, 0 in an unsorted table
	Bits     [merkle.Depth]frontend.Variable // its place, lowest bit first: 1 where the sibling is on the left
	Siblings [merkle.Depth]frontend.Variable // the other child at each height
}

// Leaf returns what stands in the tree for the record; its twin is record.Leaf. The hash is tagged, so no
// inner node and no empty place is a leaf.
func (r *Record) Leaf(h *Hasher) frontend.Variable {
	return h.Hash(poseidon2.TagLeaf, r.Hash, r.Key)
}

// Top follows the path from a leaf over exactly merkle.Depth steps and asserts that each bit is one: with
// any other number in a bit's place the two children could be any two nodes with a fitting sum.
func (r *Record) Top(h *Hasher, leaf frontend.Variable) frontend.Variable {
	api, node := h.api, leaf
	for height, bit := range r.Bits {
		api.AssertIsBoolean(bit)
		sibling := r.Siblings[height]
		shift := api.Mul(bit, api.Sub(sibling, node)) // bit 0: (node, sibling); bit 1: (sibling, node)
		node = h.Compress(api.Add(node, shift), api.Sub(sibling, shift))
	}
	return node
}

// Index returns the record's place as a number from 0 to 2^32-1. Top has asserted the bits.
func (r *Record) Index(api frontend.API) frontend.Variable {
	index := frontend.Variable(0)
	for height, bit := range r.Bits {
		index = api.Add(index, api.Mul(bit, uint64(1)<<height))
	}
	return index
}
