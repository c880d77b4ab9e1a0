// The sumcheck: 24 rounds, each a polynomial that the inner transcript absorbs.

package columnar

import (
	"context"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// sumcheck runs all rounds, evaluates the columns, and fills the circuit's assignment.
func (r *run) sumcheck(ctx context.Context) error {
	nonce, err := r.randomScalar()
	if err != nil {
		return err
	}
	constants := columnar.Constants{Params: r.data.Params, Challenges: r.challenges}
	r.assignment = r.assign(nonce)
	if err := r.assignSums(constants); err != nil {
		return err
	}
	duplex := transcript.New(r.system.InnerTag())
	duplex.Absorb(r.seeds(nonce)...)
	s := r.newState(constants, duplex.Lane(1), duplex.Lane(2))
	for j := range columnar.Vars {
		if err := ctx.Err(); err != nil {
			return err
		}
		r.Progress.report(PhaseSumcheck, j, columnar.Vars)
		coefficients := s.round()
		if r.hooks.round != nil {
			r.hooks.round(j, coefficients)
		}
		sent := withoutLinear(coefficients)
		duplex.Absorb(sent...)
		r.argument.Point[j] = duplex.Lane(1)
		r.assignment.Rounds[j] = variables(sent)
		s.bind(r.argument.Point[j])
	}
	evaluations, mask := s.evaluations(), r.evaluate(r.mask)
	if r.hooks.values != nil {
		r.hooks.values(evaluations, &mask)
	}
	duplex.Absorb(append(append([]fr.Element(nil), evaluations...), mask)...)
	r.argument.Gamma = duplex.Lane(1)
	r.argument.Value = combineValues(evaluations, mask, r.argument.Gamma)
	r.assignment.Evaluations, r.assignment.Mask = variables(evaluations), mask
	r.assignOutputs()
	return nil
}

// withoutLinear drops the coefficient of degree 1, which the claim implies.
func withoutLinear(coefficients []fr.Element) []fr.Element {
	return append([]fr.Element{coefficients[0]}, coefficients[2:]...)
}

func combineValues(evaluations []fr.Element, mask, gamma fr.Element) (value fr.Element) {
	for i := len(evaluations) - 1; i >= 0; i-- {
		value.Add(&value, &evaluations[i])
		value.Mul(&value, &gamma)
	}
	value.Add(&value, &mask)
	return value
}

// evaluate returns the multilinear extension of a vector at the point: Σ_i eq(r, i)·v_i, with eq split into
// the low bits, which a block covers, and the others.
func (r *run) evaluate(v []fr.Element) (value fr.Element) {
	low := eqTable(r.argument.Point[:blockVars])
	blocks := (len(v) + columnar.BlockRows - 1) / columnar.BlockRows
	partial := make([]fr.Element, blocks)
	columnar.Parallel(len(v), r.Workers, func(from, to int) {
		for start := from; start < to; start += columnar.BlockRows {
			n := min(columnar.BlockRows, to-start)
			block := fr.Vector(v[start : start+n])
			partial[start/columnar.BlockRows] = block.InnerProduct(low[:n])
		}
	})
	highVars := 0
	for 1<<highVars < blocks {
		highVars++
	}
	high := eqTable(r.argument.Point[blockVars : blockVars+highVars])
	sum := fr.Vector(partial)
	value = sum.InnerProduct(high[:blocks])
	for _, x := range r.argument.Point[blockVars+highVars:] {
		rest := oneMinus(x)
		value.Mul(&value, &rest)
	}
	return value
}

// eqTable returns eq(point, b) for every b of as many bits as point has entries, the first the lowest.
func eqTable(point []fr.Element) fr.Vector {
	table := make(fr.Vector, 1<<len(point))
	table[0].SetOne()
	for j, x := range point {
		size := 1 << j
		for b := range size {
			table[size+b].Mul(&table[b], &x)
			table[b].Sub(&table[b], &table[size+b])
		}
	}
	return table
}

func oneMinus(x fr.Element) fr.Element {
	one := fr.One()
	one.Sub(&one, &x)
	return one
}

// seeds is what the inner transcript absorbs first, in the circuit's order.
func (r *run) seeds(nonce fr.Element) []fr.Element {
	seeds := []fr.Element{r.seed, nonce, r.context}
	for i := range r.assignment.Tables {
		seeds = append(seeds, fr.NewElement(uint64(r.counts[i])))
	}
	return append(seeds, r.sums...)
}

func variables(values []fr.Element) []frontend.Variable {
	out := make([]frontend.Variable, len(values))
	for i := range values {
		out[i] = values[i]
	}
	return out
}
