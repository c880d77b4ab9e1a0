package gadget_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/acc36754/assent/internal/transcript"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
)

// mostAbsorbed is one value more than two full absorptions.
const mostAbsorbed = 2*transcript.Rate + 1

// duplexTag is the tag of the transcripts below.
func duplexTag() fr.Element { return fr.NewElement(42) }

// absorbCircuit asserts, for each number of values from 1 to mostAbsorbed, all lanes after absorbing as many
// at the start of a transcript and after another absorption.
type absorbCircuit struct {
	In  [mostAbsorbed]frontend.Variable
	Out [mostAbsorbed][2][transcript.Rate]frontend.Variable
}

func (c *absorbCircuit) Define(api frontend.API) error {
	for n := range c.Out {
		d, err := gadget.NewDuplex(api, duplexTag())
		if err != nil {
			return err
		}
		for turn := range c.Out[n] {
			d.Absorb(c.In[:1+n]...)
			for i, out := range c.Out[n][turn] {
				api.AssertIsEqual(out, d.Lane(1+i))
			}
		}
	}
	return nil
}

// Challenges that differed between prover and circuit would make every proof fail, and ones that did not
// depend on all that was absorbed would let a prover choose it afterwards.
func TestDuplexEqualsItsTwin(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(absorbCircuit) })
	sys.Compare(t, 21, 4, func(rng *rand.Rand) (frontend.Circuit, error) {
		var c absorbCircuit
		var in [mostAbsorbed]fr.Element
		for i := range in {
			in[i] = testkit.RandomScalar(rng)
			c.In[i] = in[i]
		}
		for n := range c.Out {
			d := transcript.New(duplexTag())
			for turn := range c.Out[n] {
				d.Absorb(in[:1+n]...)
				for i := range c.Out[n][turn] {
					c.Out[n][turn][i] = d.Lane(1 + i)
				}
			}
		}
		if rng.IntN(2) == 0 {
			return &c, nil
		}
		c.Out[rng.IntN(mostAbsorbed)][rng.IntN(2)][rng.IntN(transcript.Rate)] = testkit.RandomScalar(rng)
		return &c, gadget.ErrUnsatisfied
	})
}

// constantsCircuit absorbs variables beside constants: lengths, indices and zeros of a fixed layout.
type constantsCircuit struct{ V, Out frontend.Variable }

func (c *constantsCircuit) Define(api frontend.API) error {
	d, err := gadget.NewDuplex(api, duplexTag())
	if err != nil {
		return err
	}
	d.Absorb(5, fr.NewElement(7), 0)
	d.Absorb()
	d.Absorb(c.V, 0, 9)
	api.AssertIsEqual(c.Out, d.Lane(transcript.Rate))
	return nil
}

// Constants are folded by the builders and take other paths through them than variables.
func TestDuplexOfConstants(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(constantsCircuit) })
	sys.Compare(t, 22, 8, func(rng *rand.Rand) (frontend.Circuit, error) {
		v := testkit.RandomScalar(rng)
		d := transcript.New(duplexTag())
		d.Absorb(fr.NewElement(5), fr.NewElement(7))
		d.Absorb(v, fr.Element{}, fr.NewElement(9))
		if rng.IntN(2) == 0 {
			return &constantsCircuit{V: v, Out: d.Lane(transcript.Rate)}, nil
		}
		return &constantsCircuit{V: v, Out: d.Lane(1)}, gadget.ErrUnsatisfied
	})
}

// chainCircuit absorbs groups of variables and reads lanes 1 to lanes after each.
type chainCircuit struct {
	In  [][]frontend.Variable
	Out frontend.Variable

	lanes int
}

func newChain(absorptions, values, lanes int) *chainCircuit {
	c := &chainCircuit{In: make([][]frontend.Variable, absorptions), lanes: lanes}
	for i := range c.In {
		c.In[i] = make([]frontend.Variable, values)
	}
	return c
}

func (c *chainCircuit) Define(api frontend.API) error {
	d, err := gadget.NewDuplex(api, duplexTag())
	if err != nil {
		return err
	}
	for _, values := range c.In {
		d.Absorb(values...)
		for i := range c.lanes {
			d.Lane(1 + i)
		}
	}
	api.AssertIsEqual(c.Out, d.Lane(1))
	return nil
}

// The size of a circuit is a cost to every prover, and a change of it is a change of every key. One more
// permutation must cost exactly this; lanes that nobody reads cost nothing.
func TestDuplexBudget(t *testing.T) {
	for _, c := range []struct {
		name          string
		values, lanes int
		want          statement.Budget
	}{
		{"a challenge from seven values", transcript.Rate, 1, statement.Budget{PLONK: 1422, R1CS: 363}},
		{"two challenges", transcript.Rate, 2, statement.Budget{PLONK: 1422, R1CS: 363}},
		{"all lanes", transcript.Rate, transcript.Rate, statement.Budget{PLONK: 1434, R1CS: 363}},
		{"a challenge from six values", 6, 1, statement.Budget{PLONK: 1420, R1CS: 363}},
		{"a challenge from one value", 1, 1, statement.Budget{PLONK: 1407, R1CS: 363}},
	} {
		t.Run(c.name, func(t *testing.T) {
			budget := func(absorptions int) statement.Budget {
				return testkit.New(func() frontend.Circuit { return newChain(absorptions, c.values, c.lanes) }).Budget(t)
			}
			two, three := budget(2), budget(3)
			got := statement.Budget{PLONK: three.PLONK - two.PLONK, R1CS: three.R1CS - two.R1CS}
			if got != c.want {
				t.Errorf("a permutation takes %+v constraints, want %+v", got, c.want)
			}
		})
	}
}

// laneCircuit reads a lane after a number of absorptions.
type laneCircuit struct {
	V frontend.Variable

	absorptions, lane int
}

func (c *laneCircuit) Define(api frontend.API) error {
	d, err := gadget.NewDuplex(api, duplexTag())
	if err != nil {
		return err
	}
	for range c.absorptions {
		d.Absorb(c.V)
	}
	api.AssertIsEqual(c.V, d.Lane(c.lane))
	return nil
}

// A circuit that showed the capacity, or took a lane that binds nothing for a challenge, must not be built.
func TestDuplexLaneRefuses(t *testing.T) {
	for _, c := range []struct {
		name              string
		absorptions, lane int
	}{
		{"the capacity", 1, 0},
		{"below all lanes", 1, -1},
		{"above all lanes", 1, transcript.Width},
		{"nothing absorbed", 0, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			circuit := &laneCircuit{absorptions: c.absorptions, lane: c.lane}
			_, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, circuit)
			if err == nil || !strings.Contains(err.Error(), "transcript: ") {
				t.Errorf("lane %d: got %v, want a refusal", c.lane, err)
			}
		})
	}
}

// Over another field the same constraints would be another function.
func TestDuplexRefusesAnotherField(t *testing.T) {
	_, err := frontend.Compile(ecc.BLS12_381.ScalarField(), r1cs.NewBuilder, &laneCircuit{absorptions: 1, lane: 1})
	if !errors.Is(err, gadget.ErrField) {
		t.Errorf("got %v, want %v", err, gadget.ErrField)
	}
}
