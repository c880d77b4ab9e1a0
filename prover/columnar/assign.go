// The assignment of the verifier circuit.

package columnar

import (
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// assign fills what is known before the sumcheck.
func (r *run) assign(nonce fr.Element) *columnar.Circuit {
	c := columnar.NewCircuit(r.system)
	c.Context, c.Last, c.Seed, c.Nonce = r.context, r.size.Last, r.seed, nonce
	c.Challenges = variables(r.challenges[:r.system.NumChallenges()])
	c.Params = variables(r.data.Params)
	for i := range c.Tables {
		public, private := &r.instance.Tables[i], &r.data.Tables[i]
		hidden := 0
		if public.Hidden {
			hidden = 1
		}
		c.Tables[i] = columnar.CircuitTable{
			Count: public.Count, Hidden: hidden, Capacity: public.Capacity, Rows: private.Rows, Salt: private.Salt,
		}
	}
	return c
}

// assignSums computes the hidden sums.
func (r *run) assignSums(constants columnar.Constants) error {
	r.sums = r.system.Sums(r.columns, r.counts, constants, r.Workers)
	r.assignment.Sums = variables(r.sums)
	return nil
}

// assignOutputs fills the public outputs.
func (r *run) assignOutputs() {
	for j := range r.argument.Point {
		r.assignment.Point[j] = r.argument.Point[j]
	}
	r.assignment.Gamma, r.assignment.Value = r.argument.Gamma, r.argument.Value
}
