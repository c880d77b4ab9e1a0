// Hints that lie: what a prover may do with the parts of a witness that the circuit computes by itself.

package testkit

import (
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
)

// A Lie takes the place of every hint of a circuit.
type Lie struct {
	Name string
	Hint solver.Hint
}

// Lies returns dishonest ways to decompose a number into digits.
func Lies() []Lie {
	return []Lie{
		{"all in the first digit", func(_ *big.Int, in, out []*big.Int) error {
			zero(out)
			out[0].Set(in[0])
			return nil
		}},
		{"all in the last digit", func(field *big.Int, in, out []*big.Int) error {
			zero(out)
			weight := new(big.Int).Lsh(big.NewInt(1), uint(len(out)-1))
			last := out[len(out)-1]
			last.ModInverse(weight, field)
			last.Mod(last.Mul(last, in[0]), field)
			return nil
		}},
		{"a digit of two", func(field *big.Int, in, out []*big.Int) error {
			digits(in[0], out)
			if len(out) > 1 { // the same sum: two more below, one less above
				out[0].Add(out[0], big.NewInt(2))
				out[1].Mod(out[1].Sub(out[1], big.NewInt(1)), field)
			}
			return nil
		}},
		{"high digits dropped", func(_ *big.Int, in, out []*big.Int) error {
			digits(in[0], out)
			return nil
		}},
		{"digits of the number plus the field's order", func(field *big.Int, in, out []*big.Int) error {
			digits(new(big.Int).Add(in[0], field), out)
			return nil
		}},
		{"nothing", func(_ *big.Int, _, out []*big.Int) error {
			zero(out)
			return nil
		}},
	}
}

func zero(out []*big.Int) {
	for _, o := range out {
		o.SetUint64(0)
	}
}

func digits(v *big.Int, out []*big.Int) {
	for i, o := range out {
		o.SetUint64(uint64(v.Bit(i)))
	}
}

// RefuseHints fails the test when the circuit accepts a false assignment whose hints lie in one of the ways
// of Lies.
func (s *System) RefuseHints(tb testing.TB, assignment frontend.Circuit) {
	tb.Helper()
	ids := s.hints(tb)
	for _, lie := range Lies() {
		if s.Solve(tb, assignment, override(ids, lie.Hint)...) == nil {
			tb.Errorf("a false statement is accepted when hints lie: %s", lie.Name)
		}
	}
}

// CheckHints fails the test when lying hints do not stop a true assignment: then the overriding has no
// effect, or the circuit does not check what its hints say. A circuit without hints passes.
func (s *System) CheckHints(tb testing.TB, assignment frontend.Circuit) {
	tb.Helper()
	ids := s.hints(tb)
	if len(ids) == 0 {
		return
	}
	for _, lie := range Lies()[:3] { // the others may tell the truth about some numbers
		if s.Solve(tb, assignment, override(ids, lie.Hint)...) == nil {
			tb.Errorf("the circuit does not check its hints: %s", lie.Name)
		}
	}
}

// NumHints returns how many different hints the circuit uses.
func (s *System) NumHints(tb testing.TB) int {
	tb.Helper()
	return len(s.hints(tb))
}

func (s *System) hints(tb testing.TB) []solver.HintID {
	tb.Helper()
	var ids []solver.HintID
	c := s.systems(tb)
	for _, system := range []constraint.ConstraintSystem{c.plonk, c.groth16} {
		dependencies, ok := system.(*cs.R1CS) // the SparseR1CS is the same Go type
		if !ok {
			tb.Fatalf("%T is not BN254's", system)
		}
		for id := range dependencies.MHintsDependencies {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

func override(ids []solver.HintID, hint solver.Hint) []solver.Option {
	options := make([]solver.Option, len(ids))
	for i, id := range ids {
		options[i] = solver.OverrideHint(id, hint)
	}
	return options
}
