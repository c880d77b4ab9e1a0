// Real proofs whose public inputs are changed afterwards.

package testkit

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// MutatePublic proves an assignment with both proof systems. It fails the test when a proof does not hold,
// when it holds with any one public input higher or lower by one, with one missing or one added, or when
// the point of the Groth16 key that belongs to a public input is infinity.
func (s *System) MutatePublic(tb testing.TB, assignment frontend.Circuit) {
	tb.Helper()
	public := PublicOf(tb, assignment)
	for _, b := range s.Backends(tb) {
		b.checkKey(tb)
		proof := b.Prove(tb, assignment)
		if err := b.Verify(proof, public); err != nil {
			tb.Fatalf("%s: a valid proof is refused: %v", b.Name, err)
		}
		for i := range public {
			b.refuseNear(tb, proof, public, i)
		}
		if b.Verify(proof, public[:len(public)-1]) == nil {
			tb.Errorf("%s: accepted without the last public input", b.Name)
		}
		if b.Verify(proof, append(public[:len(public):len(public)], fr.Element{})) == nil {
			tb.Errorf("%s: accepted with one public input too many", b.Name)
		}
	}
}

// CheckKeys fails the test when a public input has no part in the Groth16 verifying key.
func (s *System) CheckKeys(tb testing.TB) {
	tb.Helper()
	s.groth16Backend(tb).checkKey(tb)
}

func (b *Backend) checkKey(tb testing.TB) {
	tb.Helper()
	for i := range b.publicPoints {
		if b.publicPoints[i].IsInfinity() {
			tb.Errorf("%s: public input %d has no part in the verifying key", b.Name, i)
		}
	}
}

// refuseNear verifies a proof with one public input higher and lower by one.
func (b *Backend) refuseNear(tb testing.TB, proof any, public []fr.Element, i int) {
	tb.Helper()
	one := fr.One()
	changed := append([]fr.Element(nil), public...)
	changed[i].Add(&public[i], &one)
	if b.Verify(proof, changed) == nil {
		tb.Errorf("%s: accepted with public input %d higher by one", b.Name, i)
	}
	changed[i].Sub(&public[i], &one)
	if b.Verify(proof, changed) == nil {
		tb.Errorf("%s: accepted with public input %d lower by one", b.Name, i)
	}
}

// PublicOf returns the public inputs of an assignment in the circuit's order.
func PublicOf(tb testing.TB, assignment frontend.Circuit) []fr.Element {
	tb.Helper()
	w, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField(), frontend.PublicOnly())
	if err != nil {
		tb.Fatalf("public inputs: %v", err)
	}
	vector, ok := w.Vector().(fr.Vector)
	if !ok {
		tb.Fatalf("%T is not a vector of scalars", w.Vector())
	}
	return vector
}
