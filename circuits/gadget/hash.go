// The project's two Poseidon2 hashes in a circuit.

package gadget

import (
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark/frontend"
	permutation "github.com/consensys/gnark/std/permutation/poseidon2"
)

// Hasher computes internal/poseidon2's hashes in a circuit. Compress takes 301 PLONK constraints
// (186 in R1CS), Hash about 646 (240) for each two elements.
type Hasher struct {
	api    frontend.API
	pair   *permutation.Permutation
	triple *permutation.Permutation
}

// NewHasher derives the round keys for the circuit's field, which must be the scalar field of BN254.
func NewHasher(api frontend.API) (*Hasher, error) {
	pair, err := permutation.NewPoseidon2FromParameters(api, poseidon2.CompressWidth, poseidon2.CompressFullRounds, poseidon2.CompressPartialRounds)
	if err != nil {
		return nil, fmt.Errorf("poseidon2 of width %d: %w", poseidon2.CompressWidth, err)
	}
	triple, err := permutation.NewPoseidon2FromParameters(api, poseidon2.SpongeWidth, poseidon2.SpongeFullRounds, poseidon2.SpongePartialRounds)
	if err != nil {
		return nil, fmt.Errorf("poseidon2 of width %d: %w", poseidon2.SpongeWidth, err)
	}
	return &Hasher{api: api, pair: pair, triple: triple}, nil
}

// Compress maps two nodes to their parent; its twin is poseidon2.Hasher.Compress.
func (h *Hasher) Compress(left, right frontend.Variable) frontend.Variable {
	return h.pair.Compress(left, right)
}

// Hash maps any number of elements to one under a tag; its twin is poseidon2.Hasher.Hash.
func (h *Hasher) Hash(tag poseidon2.Tag, elements ...frontend.Variable) frontend.Variable {
	state := []frontend.Variable{field.Big(poseidon2.IV(tag, len(elements))), 0, 0}
	if len(elements) == 0 {
		h.permute(state)
	}
	for len(elements) > 0 {
		block := elements[:min(poseidon2.SpongeRate, len(elements))]
		for i, element := range block {
			state[1+i] = h.api.Add(state[1+i], element)
		}
		h.permute(state)
		elements = elements[len(block):]
	}
	return state[1]
}

// permute cannot fail: the state has the width that the permutation was made for. A circuit that could not
// be built must not be built, so a failure stops its compilation, as in gnark's own parts.
func (h *Hasher) permute(state []frontend.Variable) {
	if err := h.triple.Permutation(state); err != nil {
		panic(fmt.Sprintf("gadget: state of %d lanes: %v", len(state), err))
	}
}

// Root binds the number of records and the depth to the top of a tree; its twin is merkle.Root.
func (h *Hasher) Root(top, count frontend.Variable) frontend.Variable {
	return h.Hash(poseidon2.TagRoot, top, count, merkle.Depth)
}

// Nullifier is the value that shows one record twice within one scope; its twin is record.Nullifier.
func (h *Hasher) Nullifier(hash, scope frontend.Variable) frontend.Variable {
	return h.Hash(poseidon2.TagNullifier, hash, scope)
}

// Subject is the value that stands for a hidden key; its twin is record.Subject.
func (h *Hasher) Subject(key, blinding, scope frontend.Variable) frontend.Variable {
	return h.Hash(poseidon2.TagSubject, key, blinding, scope)
}
