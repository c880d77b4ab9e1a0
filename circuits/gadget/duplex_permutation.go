// The Poseidon2 permutation of width 8 in a circuit, laid out for PLONK.

package gadget

import (
	"math/big"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
	"github.com/consensys/gnark/frontend"
)

// half is the number of lanes that one block of the external matrix takes.
const half = transcript.Width / 2

// wideState is the state between two steps of the permutation.
type wideState [transcript.Width]frontend.Variable

// widePermutation computes gnark-crypto's Poseidon2 of width 8 (https://eprint.iacr.org/2023/323).
//
// A PLONK gate adds two multiples of variables and a constant, or multiplies two variables. So a round key
// costs nothing in the last addition of the layer before it, an S-box takes 3 gates, an internal layer 15
// and an external one 24: circ(2·M4, M4) maps the halves (l, r) to M4·(2l+r) and M4·(l+2r), which is 8
// additions and two products with M4, in place of two products and 12 additions. The last layer is left to
// whoever reads its lanes. With 57·(3+15) gates for the partial rounds, 8·8·3 for the S-boxes of the full
// ones and 8·24 for their layers, that is 1,410 and 12 for each half of the output. Another basis for the
// lanes of the partial rounds takes 13 gates in place of 15, but dense matrices on both sides of them eat
// two thirds of that.
//
// In R1CS only the S-boxes are constraints.
type widePermutation struct {
	api      frontend.API
	keys     [][transcript.Width]fr.Element // for each round; a partial round has zeros after lane 0
	diagonal [transcript.Width]*big.Int     // the internal matrix, less the matrix of ones
}

func newWidePermutation(api frontend.API) *widePermutation {
	parameters := poseidon2.NewParameters(transcript.Width, transcript.FullRounds, transcript.PartialRounds)
	p := &widePermutation{api: api, keys: make([][transcript.Width]fr.Element, len(parameters.RoundKeys))}
	for round, keys := range parameters.RoundKeys {
		copy(p.keys[round][:], keys)
	}
	for i := range p.diagonal {
		p.diagonal[i] = field.Big(parameters.DiagM1[i])
	}
	return p
}

// permute returns the output of the permutation, its last layer not yet computed.
func (p *widePermutation) permute(state wideState) *wideOutput {
	state = p.external(&state, &p.keys[0])
	for round := range p.keys {
		p.sBoxes(&state, round)
		switch next := round + 1; {
		case next == len(p.keys):
			// The last layer: see wideOutput.
		case partial(round):
			state = p.internal(&state, &p.keys[next])
		default:
			state = p.external(&state, &p.keys[next])
		}
	}
	return &wideOutput{permutation: p, state: state}
}

// partial says whether a round has one S-box only.
func partial(round int) bool {
	const before = transcript.FullRounds / 2
	return round >= before && round < before+transcript.PartialRounds
}

// sBoxes raises the lanes to the fifth power, or lane 0 alone in a partial round.
func (p *widePermutation) sBoxes(state *wideState, round int) {
	lanes := state[:]
	if partial(round) {
		lanes = state[:1]
	}
	for i, x := range lanes {
		square := p.api.Mul(x, x)
		lanes[i] = p.api.Mul(p.api.Mul(square, square), x)
	}
}

// internal multiplies by the matrix of ones plus the diagonal and adds the next round's keys.
func (p *widePermutation) internal(state *wideState, keys *[transcript.Width]fr.Element) (out wideState) {
	sum := p.api.Add(state[0], state[1], state[2:]...)
	for i, lane := range state {
		out[i] = p.add(p.api.Mul(lane, p.diagonal[i]), sum, &keys[i])
	}
	return out
}

// external multiplies by circ(2·M4, M4) and adds the next round's keys.
func (p *widePermutation) external(state *wideState, keys *[transcript.Width]fr.Element) (out wideState) {
	low, high := p.externalHalf(state, 0, keys), p.externalHalf(state, half, keys)
	copy(out[:half], low[:])
	copy(out[half:], high[:])
	return out
}

// externalHalf returns the lanes from first on, first being 0 or half, of external.
func (p *widePermutation) externalHalf(state *wideState, first int, keys *[transcript.Width]fr.Element) (out [half]frontend.Variable) {
	api, other := p.api, half-first
	var s [half]frontend.Variable
	for i := range s {
		s[i] = api.Add(api.Mul(state[first+i], 2), state[other+i])
	}
	// The additions of the paper's appendix B for M4 = (5 7 1 3 / 4 6 1 1 / 1 3 5 7 / 1 1 4 6). Lanes 0
	// and 2 are sums with lanes 1 and 3, whose keys they hold already.
	k := keys[first:]
	var k0, k2 fr.Element
	k0.Sub(&k[0], &k[1])
	k2.Sub(&k[2], &k[3])
	t0, t1 := api.Add(s[0], s[1]), api.Add(s[2], s[3])
	t2, t3 := api.Add(api.Mul(s[1], 2), t1), api.Add(api.Mul(s[3], 2), t0)
	out[1] = p.add(api.Mul(t0, 4), t2, &k[1])
	out[3] = p.add(api.Mul(t1, 4), t3, &k[3])
	out[0] = p.add(t3, out[1], &k0)
	out[2] = p.add(t2, out[3], &k2)
	return out
}

// add returns a + b + key, which is one gate.
func (p *widePermutation) add(a, b frontend.Variable, key *fr.Element) frontend.Variable {
	if key.IsZero() {
		return p.api.Add(a, b)
	}
	return p.api.Add(a, b, field.Big(*key))
}

// wideOutput is the output of a permutation. A half of its lanes is computed when the first of them is read:
// most transcripts overwrite all lanes but the capacity and a challenge or two.
type wideOutput struct {
	permutation *widePermutation
	state       wideState // before the last external layer
	halves      [2]*[half]frontend.Variable
}

func (o *wideOutput) lane(i int) frontend.Variable {
	at := i / half
	if o.halves[at] == nil {
		var noKeys [transcript.Width]fr.Element
		lanes := o.permutation.externalHalf(&o.state, at*half, &noKeys)
		o.halves[at] = &lanes
	}
	return o.halves[at][i%half]
}
