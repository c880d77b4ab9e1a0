package pcs

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// BenchmarkOpening measures an opening beside what its cost is counted in: one commitment to a vector
// of the same length with full scalars.
func BenchmarkOpening(b *testing.B) {
	const n = 1 << 18
	srs := powersOf(n, 7)
	rng := rand.New(rand.NewPCG(1, 2))
	f0 := randomVector(rng, n)
	claim := claimOf(rng, f0, 18)
	commitment := commit(b, srs, f0)
	opening := open(b, srs, f0, claim)

	b.Run("commit", func(b *testing.B) {
		for b.Loop() {
			commit(b, srs, f0)
		}
	})
	b.Run("open", func(b *testing.B) {
		scratch := make([]fr.Element, n)
		for b.Loop() {
			copy(scratch, f0)
			if _, err := srs.Open(context.Background(), scratch, claim, 0); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("verify", func(b *testing.B) {
		verifier := srs.Verifier()
		for b.Loop() {
			if err := verifier.VerifyOpening(&commitment, claim, opening); err != nil {
				b.Fatal(err)
			}
		}
	})
}
