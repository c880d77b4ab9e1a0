// What a ceremony knows of its circuit, and the parameters that it begins with.

package ceremony

import (
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

// compiled is a circuit and the lengths that follow from it.
type compiled struct {
	id      string
	version int
	r1cs    *setup.R1CS
	domain  int // places of the evaluation domain, the one that gnark's prover uses
	public  int // wires that are public or constant; they come first
	private int // all other wires
}

func compile(circuit setup.Circuit) (*compiled, error) {
	r1cs, err := setup.CompileGroth16(circuit)
	if err != nil {
		return nil, err
	}
	internal, secret, public := r1cs.System.GetNbVariables()
	d := circuit.Describe()
	c := &compiled{id: d.ID, version: d.Version, r1cs: r1cs, public: public, private: internal + secret}
	c.domain = int(ecc.NextPowerOfTwo(uint64(r1cs.System.GetNbConstraints())))
	if c.domain < 2 {
		return nil, fmt.Errorf("%w: %s has a single constraint", ErrUnusable, c.id)
	}
	return c, nil
}

// header returns the header of the file with a number.
func (c *compiled) header(p *phase1, index int) header {
	return header{circuit: c.id, version: c.version, system: c.r1cs.Sum, srs: p.srs, phase1: p.digest, domain: c.domain, private: c.private, index: index}
}

// initial computes the parameters before anybody contributed, and what of the keys depends on no contribution. gnark cannot
// be interrupted: ctx is looked at before and after.
func (c *compiled) initial(ctx context.Context, p *phase1) (*state, *mpcsetup.Phase2Evaluations, error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	s := &state{header: c.header(p, 0), params: new(mpcsetup.Phase2)}
	evaluations := s.params.Initialize(c.r1cs.System, &p.commons)
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	if hasInfinity(s.params.Parameters.G1.Z) {
		return nil, nil, fmt.Errorf("%w: the τ of phase 1 is a root of unity", ErrUnusable)
	}
	for i := range evaluations.G1.VKK {
		if evaluations.G1.VKK[i].IsInfinity() {
			return nil, nil, fmt.Errorf("%w: no constraint of %s uses its public input %d (0: the constant one)", ErrUnusable, c.id, i)
		}
	}
	challenge := sha256.Sum256(s.header.words().Bytes())
	s.params.Challenge = challenge[:]
	s.encode() // for the hash
	return s, &evaluations, nil
}

func hasInfinity(points []bn254.G1Affine) bool {
	for i := range points {
		if points[i].IsInfinity() {
			return true
		}
	}
	return false
}
