// Circuit against twin on random inputs.

package testkit

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// Compare draws n assignments, each with what the twin says of it, and fails the test when gnark's test
// engine or one of the compiled circuits says otherwise. At least a quarter of the draws must be true and
// a quarter false, or the comparison would say little.
func (s *System) Compare(tb testing.TB, seed uint64, n int, draw func(rng *rand.Rand) (assignment frontend.Circuit, twin error)) {
	tb.Helper()
	rng := rand.New(rand.NewPCG(seed, 0))
	accepted := 0
	for i := range n {
		assignment, twin := draw(rng)
		engine := test.IsSolved(s.circuit(), assignment, ecc.BN254.ScalarField())
		solved := s.Solve(tb, assignment)
		if (twin == nil) != (engine == nil) || (twin == nil) != (solved == nil) {
			tb.Fatalf("draw %d of seed %d: the twin says %v, the test engine %v, the solver %v", i, seed, twin, engine, solved)
		}
		if twin == nil {
			accepted++
		}
	}
	if accepted < n/4 || n-accepted < n/4 {
		tb.Errorf("%d of %d draws are true: want at least a quarter of each", accepted, n)
	}
}

// RandomScalar draws a scalar; 256 random bits modulo the order are close enough to uniform for tests.
func RandomScalar(rng *rand.Rand) (e fr.Element) {
	var raw [fr.Bytes]byte
	for i := range raw {
		raw[i] = byte(rng.Uint32())
	}
	e.SetBytes(raw[:])
	return e
}
