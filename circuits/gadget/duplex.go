// The duplex of internal/transcript in a circuit.

package gadget

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ErrField reports a circuit over another field than the scalar field of BN254.
var ErrField = errors.New("circuit is not over the scalar field of BN254")

// Duplex computes internal/transcript's Duplex in a circuit. A permutation takes 1,422 PLONK constraints
// when only lanes 1 to 3 of its output are read, 1,434 when others are, and 363 in R1CS. Absorbing fewer than
// transcript.Rate variables takes fewer.
type Duplex struct {
	permutation *widePermutation
	tag         *big.Int    // lane 0 before the first absorption
	output      *wideOutput // of the last absorption, nil before the first
}

// NewDuplex returns the twin of transcript.New; the circuit's field must be the scalar field of BN254.
func NewDuplex(api frontend.API, tag fr.Element) (*Duplex, error) {
	if order := api.Compiler().Field(); order.Cmp(fr.Modulus()) != 0 {
		return nil, fmt.Errorf("poseidon2 of width %d: %w", transcript.Width, ErrField)
	}
	return &Duplex{permutation: newWidePermutation(api), tag: field.Big(tag)}, nil
}

// Absorb is the twin of transcript.Duplex.Absorb.
func (d *Duplex) Absorb(values ...frontend.Variable) {
	for len(values) > 0 {
		state := wideState{d.lane(0)}
		n := copy(state[1:], values)
		for i := 1 + n; i < len(state); i++ {
			state[i] = 0
		}
		d.output = d.permutation.permute(state)
		values = values[n:]
	}
}

// Lane is the twin of transcript.Duplex.Lane. It panics where its twin does: a circuit that reads such a
// lane must not be built.
func (d *Duplex) Lane(i int) frontend.Variable {
	transcript.CheckLane(i, d.output != nil)
	return d.lane(i)
}

func (d *Duplex) lane(i int) frontend.Variable {
	if d.output == nil {
		return d.tag
	}
	return d.output.lane(i)
}
