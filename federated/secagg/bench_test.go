package secagg

import (
	"context"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// One mask on a vector of 2^20 entries. A client applies as many as there are participants.
func BenchmarkMask(b *testing.B) {
	vector := make([]fr.Element, 1<<20)
	masks := []signedMask{{key: maskKey{1}}}
	for b.Loop() {
		if err := apply(context.Background(), vector, masks); err != nil {
			b.Fatal(err)
		}
	}
}

// Verifying a share, of 20 participants with a threshold of 11.
func BenchmarkVerifyShare(b *testing.B) {
	d, err := deal(11, 20)
	if err != nil {
		b.Fatal(err)
	}
	c, err := parseCommitment(d.commitment)
	if err != nil {
		b.Fatal(err)
	}
	value, err := parseScalar(d.shares[19][:])
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if !c.holds(19, value) {
			b.Fatal("wrong share")
		}
	}
}
