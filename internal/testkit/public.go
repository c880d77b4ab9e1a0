// How a circuit uses its public inputs, read off its constraints.

package testkit

import (
	"testing"

	"github.com/consensys/gnark/constraint"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// CheckPublic fails the test when the circuit's public inputs are not those named, in that order, when one
// has no row x·x of its own (see gadget.Bind), or when the circuit uses a commitment.
func (s *System) CheckPublic(tb testing.TB, names []string) {
	tb.Helper()
	c := s.systems(tb)
	system, ok := c.groth16.(*cs.R1CS)
	if !ok {
		tb.Fatalf("%T is not BN254's", c.groth16)
	}
	if got := c.plonk.GetNbPublicVariables(); got != len(names) {
		tb.Errorf("the circuit has %d public inputs, %d are named", got, len(names))
	}
	if got := len(system.Public) - 1; got != len(names) { // the first is the constant 1
		tb.Fatalf("the R1CS has %d public inputs, %d are named", got, len(names))
	}
	squared := squaredWires(system)
	for i, name := range names {
		if got := system.Public[1+i]; got != name {
			tb.Errorf("public input %d is %q in the circuit and %q by name", i, got, name)
		}
		if !squared[1+i] {
			tb.Errorf("public input %s has no row of its own: bind it with gadget.Bind", name)
		}
	}
	if n := len(c.plonk.GetCommitments().CommitmentIndexes()) + len(system.GetCommitments().CommitmentIndexes()); n != 0 {
		tb.Errorf("the circuit uses %d commitments; their Solidity export does not hold more than one", n)
	}
}

// squaredWires returns the wires x that have a row x·x.
func squaredWires(system *cs.R1CS) map[int]bool {
	squared := make(map[int]bool)
	for _, row := range system.GetR1Cs() {
		if x, ok := soleWire(row.L); ok {
			if y, ok := soleWire(row.R); ok && x == y {
				squared[x] = true
			}
		}
	}
	return squared
}

// soleWire returns the only wire of a linear expression.
func soleWire(e constraint.LinearExpression) (int, bool) {
	if len(e) != 1 {
		return 0, false
	}
	return e[0].WireID(), true
}
