// One circuit, compiled by both builders, and the checks that need a solver only.

package testkit

import (
	"fmt"
	"sync"
	"testing"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/constraint/solver"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// System is one circuit with everything that is made of it, each made once and when first needed. It is safe
// for concurrent use.
type System struct {
	circuit  func() frontend.Circuit
	compiled func() (*compiled, error)
	plonk    func() (*Backend, error)
	groth16  func() (*Backend, error)
}

// compiled is a circuit as both proof systems see it.
type compiled struct {
	plonk   constraint.ConstraintSystem
	groth16 constraint.ConstraintSystem
}

// New returns the System of a circuit; circuit returns an empty one.
func New(circuit func() frontend.Circuit) *System {
	s := &System{circuit: circuit}
	s.compiled = sync.OnceValues(s.compile)
	s.plonk = sync.OnceValues(s.setupPLONK)
	s.groth16 = sync.OnceValues(s.setupGroth16)
	return s
}

func (s *System) compile() (*compiled, error) {
	field := ecc.BN254.ScalarField()
	plonk, err := frontend.Compile(field, scs.NewBuilder, s.circuit())
	if err != nil {
		return nil, fmt.Errorf("compile for PLONK: %w", err)
	}
	groth16, err := frontend.Compile(field, r1cs.NewBuilder, s.circuit())
	if err != nil {
		return nil, fmt.Errorf("compile for Groth16: %w", err)
	}
	return &compiled{plonk: plonk, groth16: groth16}, nil
}

func (s *System) systems(tb testing.TB) *compiled {
	tb.Helper()
	c, err := s.compiled()
	if err != nil {
		tb.Fatal(err)
	}
	return c
}

// Budget returns the exact numbers of constraints.
func (s *System) Budget(tb testing.TB) statement.Budget {
	tb.Helper()
	c := s.systems(tb)
	return statement.Budget{PLONK: c.plonk.GetNbConstraints(), R1CS: c.groth16.GetNbConstraints()}
}

// Solve returns nil when both builders' circuits accept an assignment, and the first error when both refuse.
// It fails the test when they disagree.
func (s *System) Solve(tb testing.TB, assignment frontend.Circuit, options ...solver.Option) error {
	tb.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		tb.Fatalf("assignment: %v", err)
	}
	c := s.systems(tb)
	plonkErr := solve(c.plonk, full, options)
	groth16Err := solve(c.groth16, full, options)
	if (plonkErr == nil) != (groth16Err == nil) {
		tb.Fatalf("the builders disagree: PLONK %v, Groth16 %v", plonkErr, groth16Err)
	}
	return plonkErr
}

func solve(system constraint.ConstraintSystem, full witness.Witness, options []solver.Option) error {
	_, err := system.Solve(full, options...)
	return err
}

// Accept fails the test when the circuit refuses an assignment.
func (s *System) Accept(tb testing.TB, assignment frontend.Circuit, options ...solver.Option) {
	tb.Helper()
	if err := s.Solve(tb, assignment, options...); err != nil {
		tb.Errorf("a true statement is refused: %v", err)
	}
}

// Refuse fails the test when the circuit accepts an assignment.
func (s *System) Refuse(tb testing.TB, assignment frontend.Circuit, options ...solver.Option) {
	tb.Helper()
	if err := s.Solve(tb, assignment, options...); err == nil {
		tb.Error("a false statement is accepted")
	}
}
