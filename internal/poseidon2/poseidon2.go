// Package poseidon2 is the project's circuit-friendly hash over BN254's scalar field: a two-to-one
// compression for the inner nodes of Merkle trees, and a sponge with a domain tag for everything else.
//
// Both are built on the Poseidon2 permutation (Grassi, Khovratovich, Schofnegger, "Poseidon2: A Faster
// Version of the Poseidon Hash Function", https://eprint.iacr.org/2023/323) as gnark-crypto implements it:
//
//   - Compress is the permutation of width 2 (6 full, 50 partial rounds) with feed-forward of the right
//     input, section 3.1 of the paper. It has no room for a tag, and needs none: only inner nodes use it,
//     at fixed depths, and leaves come from the other permutation.
//   - Hash is a sponge over the permutation of width 3 (8 full, 56 partial rounds), rate 2. The capacity
//     lane starts as keccak256(tag, number of elements) modulo the field's order, so messages of another
//     tag or another length start from another state and no padding rule is needed. The result is the
//     first rate lane.
//
// gnark-crypto's ready-made Poseidon2 hasher is an unpadded Merkle–Damgård chain and is not used.
//
// The batch functions compute the same values for many inputs at once, in the layout fr.Vector wants:
// on processors with AVX-512 they are about three times as fast as one by one.
package poseidon2

import (
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

// Widths and round numbers of the two permutations. The circuits in circuits/gadget use the same ones.
const (
	CompressWidth         = 2
	CompressFullRounds    = 6
	CompressPartialRounds = 50

	SpongeWidth         = 3
	SpongeRate          = 2
	SpongeFullRounds    = 8
	SpongePartialRounds = 56
)

// Tag separates the uses of Hash. Two tags never share an initial state.
type Tag string

// The project's tags. A new use gets a new tag.
const (
	TagRecord    Tag = "assent/record/v1"    // salt and encoded values of one record
	TagLeaf      Tag = "assent/leaf/v1"      // record hash and sort key
	TagEmpty     Tag = "assent/empty/v1"     // the leaf of an unused place
	TagRoot      Tag = "assent/root/v1"      // top of the tree, number of records, depth
	TagNullifier Tag = "assent/nullifier/v1" // secret and scope
	TagSubject   Tag = "assent/subject/v1"   // hidden key, blinding and scope
	TagCount     Tag = "assent/count/v1"     // hidden number of records and its salt
)

// IV returns the initial capacity lane for n elements under a tag.
func IV(tag Tag, n int) fr.Element {
	var w field.Words
	return field.FromKeccak(w.Text(string(tag)).Uint(uint64(n)).Sum())
}

// Hasher holds both permutations' round keys. It is immutable and safe for concurrent use.
type Hasher struct {
	pair   *poseidon2.Permutation
	triple *poseidon2.Permutation
	keys2  [][]fr.Element
	keys3  [][]fr.Element
}

// New returns a Hasher; it derives the round keys, which takes some microseconds.
func New() *Hasher {
	return &Hasher{
		pair:   poseidon2.NewPermutation(CompressWidth, CompressFullRounds, CompressPartialRounds),
		triple: poseidon2.NewPermutation(SpongeWidth, SpongeFullRounds, SpongePartialRounds),
		keys2:  poseidon2.NewParameters(CompressWidth, CompressFullRounds, CompressPartialRounds).RoundKeys,
		keys3:  poseidon2.NewParameters(SpongeWidth, SpongeFullRounds, SpongePartialRounds).RoundKeys,
	}
}

// Compress maps two nodes to their parent.
func (h *Hasher) Compress(left, right fr.Element) fr.Element {
	state := [CompressWidth]fr.Element{left, right}
	h.permute(h.pair, state[:])
	return *state[1].Add(&state[1], &right)
}

// Hash maps any number of elements to one under a tag.
func (h *Hasher) Hash(tag Tag, elements ...fr.Element) fr.Element {
	state := [SpongeWidth]fr.Element{IV(tag, len(elements))}
	if len(elements) == 0 {
		h.permute(h.triple, state[:])
	}
	for len(elements) > 0 {
		block := elements[:min(SpongeRate, len(elements))]
		for i := range block {
			state[1+i].Add(&state[1+i], &block[i])
		}
		h.permute(h.triple, state[:])
		elements = elements[len(block):]
	}
	return state[1]
}

// permute cannot fail: the widths are this package's own constants.
func (h *Hasher) permute(p *poseidon2.Permutation, state []fr.Element) {
	if err := p.Permutation(state); err != nil {
		panic(fmt.Sprintf("poseidon2: state of %d lanes: %v", len(state), err))
	}
}
