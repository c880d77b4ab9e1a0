package testkit

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
)

// recorder takes the place of a test to see whether a check would have failed it.
type recorder struct {
	testing.TB
	failures []string
}

func (r *recorder) Helper() {}

func (r *recorder) Error(args ...any) { r.failures = append(r.failures, fmt.Sprint(args...)) }

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatal(args ...any) {
	r.Error(args...)
	panic(r)
}

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	panic(r)
}

// failuresOf runs a check and returns what it reported.
func failuresOf(t *testing.T, check func(tb testing.TB)) string {
	t.Helper()
	r := &recorder{TB: t}
	func() {
		defer func() {
			if got := recover(); got != nil && got != r {
				panic(got)
			}
		}()
		check(r)
	}()
	return strings.Join(r.failures, "\n")
}

// squareCircuit is sound: Y = X², and Note is squared.
type squareCircuit struct {
	Y    frontend.Variable `gnark:",public"`
	Note frontend.Variable `gnark:",public"`
	X    frontend.Variable
}

func (c *squareCircuit) Define(api frontend.API) error {
	api.Mul(c.Y, c.Y)
	api.Mul(c.Note, c.Note)
	api.AssertIsEqual(c.Y, api.Mul(c.X, c.X))
	return nil
}

// unusedCircuit forgets its public input Note.
type unusedCircuit struct {
	Y    frontend.Variable `gnark:",public"`
	Note frontend.Variable `gnark:",public"`
	X    frontend.Variable
}

func (c *unusedCircuit) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Mul(c.X, c.X))
	return nil
}

// hintedCircuit believes the digits that a hint gives it.
type hintedCircuit struct{ X frontend.Variable }

func (c *hintedCircuit) Define(api frontend.API) error {
	bits.ToBinary(api, c.X, bits.WithNbDigits(8), bits.WithUnconstrainedOutputs())
	return nil
}

// checkedCircuit checks the digits that a hint gives it.
type checkedCircuit struct{ X frontend.Variable }

func (c *checkedCircuit) Define(api frontend.API) error {
	bits.ToBinary(api, c.X, bits.WithNbDigits(8))
	return nil
}

func TestASoundCircuitPasses(t *testing.T) {
	s := New(func() frontend.Circuit { return new(squareCircuit) })
	honest := &squareCircuit{Y: 9, Note: 5, X: 3}
	s.Accept(t, honest)
	s.Refuse(t, &squareCircuit{Y: 10, Note: 5, X: 3})
	s.CheckPublic(t, []string{"Y", "Note"})
	s.MutatePublic(t, honest)
	s.CheckHints(t, honest)
	if s.NumHints(t) != 0 {
		t.Error("a circuit without hints is said to have some")
	}
	if b := s.Budget(t); b.R1CS != 4 {
		t.Errorf("budget %+v, want 4 rows in the R1CS", b)
	}
}

// The whole point of the kit: it must see a public input that nothing uses.
func TestAnUnusedPublicInputIsSeen(t *testing.T) {
	s := New(func() frontend.Circuit { return new(unusedCircuit) })
	honest := &unusedCircuit{Y: 9, Note: 5, X: 3}
	if got := failuresOf(t, func(tb testing.TB) { s.CheckPublic(tb, []string{"Y", "Note"}) }); !strings.Contains(got, "Note has no row of its own") {
		t.Errorf("CheckPublic reports %q", got)
	}
	got := failuresOf(t, func(tb testing.TB) { s.MutatePublic(tb, honest) })
	if !strings.Contains(got, "Groth16: public input 1 has no part in the verifying key") || !strings.Contains(got, "Groth16: accepted with public input 1 higher by one") {
		t.Errorf("MutatePublic reports %q", got)
	}
}

func TestWrongNamesAreSeen(t *testing.T) {
	s := New(func() frontend.Circuit { return new(squareCircuit) })
	for _, names := range [][]string{{"Y"}, {"Note", "Y"}, {"Y", "Note", "X"}} {
		if failuresOf(t, func(tb testing.TB) { s.CheckPublic(tb, names) }) == "" {
			t.Errorf("public inputs named %v pass", names)
		}
	}
}

func TestABelievedHintIsSeen(t *testing.T) {
	s := New(func() frontend.Circuit { return new(hintedCircuit) })
	if failuresOf(t, func(tb testing.TB) { s.CheckHints(tb, &hintedCircuit{X: 5}) }) == "" {
		t.Error("CheckHints passes a circuit that does not check its hints")
	}
	if failuresOf(t, func(tb testing.TB) { s.RefuseHints(tb, &hintedCircuit{X: 300}) }) == "" {
		t.Error("RefuseHints passes a circuit that accepts digits of 300 in eight bits")
	}
	checked := New(func() frontend.Circuit { return new(checkedCircuit) })
	checked.CheckHints(t, &checkedCircuit{X: 5})
	checked.RefuseHints(t, &checkedCircuit{X: 300})
}

func TestAWrongTwinIsSeen(t *testing.T) {
	s := New(func() frontend.Circuit { return new(squareCircuit) })
	draw := func(mistaken bool) func(rng *rand.Rand) (frontend.Circuit, error) {
		return func(rng *rand.Rand) (frontend.Circuit, error) {
			x, offset := RandomScalar(rng), rng.Uint64N(2)
			var y, by fr.Element
			y.Square(&x)
			by.SetUint64(offset)
			y.Add(&y, &by)
			c := &squareCircuit{Y: y, Note: 1, X: x}
			if offset == 1 && !mistaken {
				return c, errors.New("not the square")
			}
			return c, nil
		}
	}
	s.Compare(t, 1, 32, draw(false))
	if failuresOf(t, func(tb testing.TB) { s.Compare(tb, 1, 32, draw(true)) }) == "" {
		t.Error("Compare passes a twin that accepts everything")
	}
}
