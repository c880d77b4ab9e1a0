// Openings: what is claimed of a committed vector, and what proves it.

package pcs

import (
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	// Coordinates is the number of variables of every opening: vectors are extended with zeros to 2^24.
	Coordinates = 24
	// MinVars is the least k of a claim.
	MinVars = 5

	atOnce   = 4           // variables folded into the first fold
	rowWidth = 1 << atOnce // entries of F_0 that make one of F_4
)

var (
	// ErrClaim reports a claim that cannot be opened or checked: its sizes are wrong, or the prover's
	// own vector does not have the claimed value.
	ErrClaim = errors.New("not a claim about this vector")
	// ErrOpening reports an opening that does not prove its claim.
	ErrOpening = errors.New("the opening does not prove the claim")
	// ErrDegenerate reports a vector or a challenge for which the argument has no opening: a commitment
	// would be infinity, or a challenge would make a divisor zero. A uniform vector of more than 16
	// entries meets it with negligible probability, a constant or a sparse one may.
	ErrDegenerate = errors.New("the vector has no opening under this seed")
)

// OpeningClaim says that the multilinear extension of a vector of at most 2^Vars entries takes Value
// at Point.
type OpeningClaim struct {
	// Seed is what the first challenge hashes before everything else. It must bind the commitment to
	// the vector, and every user has a fixed number of scalars here.
	Seed []fr.Element
	// Point has exactly Coordinates entries, the variable of the lowest index bit first.
	Point []fr.Element
	Value fr.Element
	// Vars is k, MinVars ≤ k ≤ Coordinates.
	Vars int
}

// Opening proves an OpeningClaim. The names in the package's documentation: Folds are D_4 … D_{k−1},
// Low u_0 … u_15, Halves the pairs (E_j, O_j) in the order of the folds.
type Opening struct {
	Folds  []bn254.G1Affine
	Low    [rowWidth]fr.Element
	Halves [][2]fr.Element
	Q, W   bn254.G1Affine
}

// check reports sizes that no opening has.
func (c *OpeningClaim) check() error {
	if len(c.Point) != Coordinates {
		return fmt.Errorf("%w: the point has %d coordinates, want %d", ErrClaim, len(c.Point), Coordinates)
	}
	if c.Vars < MinVars || c.Vars > Coordinates {
		return fmt.Errorf("%w: %d variables, want %d to %d", ErrClaim, c.Vars, MinVars, Coordinates)
	}
	return nil
}

// holds tells whether F_k = last gives the claimed value: the variables from k on are those of zeros.
func (c *OpeningClaim) holds(last *fr.Element) bool {
	value := *last
	for j := c.Vars; j < Coordinates; j++ {
		rest := oneMinus(&c.Point[j])
		value.Mul(&value, &rest)
	}
	return value.Equal(&c.Value)
}

// corners returns eq(r_0…r_3, b) for b < 16.
func (c *OpeningClaim) corners() (eq [rowWidth]fr.Element) {
	eq[0].SetOne()
	for j := range atOnce {
		size := 1 << j
		for b := range size {
			eq[size+b].Mul(&eq[b], &c.Point[j])
			eq[b].Sub(&eq[b], &eq[size+b])
		}
	}
	return eq
}

// check reports an opening of another k, and points that are infinity or off the curve.
func (o *Opening) check(vars int) error {
	if len(o.Folds) != vars-atOnce || len(o.Halves) != vars-atOnce {
		return fmt.Errorf("%w: %d folds and %d pairs of values, want %d each", ErrOpening, len(o.Folds), len(o.Halves), vars-atOnce)
	}
	for j := range o.Folds {
		if !isPoint(&o.Folds[j]) {
			return fmt.Errorf("%w: fold %d is infinity or off the curve", ErrOpening, j+atOnce)
		}
	}
	if !isPoint(&o.Q) || !isPoint(&o.W) {
		return fmt.Errorf("%w: a quotient is infinity or off the curve", ErrOpening)
	}
	return nil
}

func isPoint(p *bn254.G1Affine) bool { return !p.IsInfinity() && p.IsOnCurve() }

func oneMinus(e *fr.Element) fr.Element {
	one := fr.One()
	one.Sub(&one, e)
	return one
}
