package devsetup

import (
	"testing"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The constant is what marks everything over the published secret as insecure: it must be that secret's.
func TestIDBelongsToTau(t *testing.T) {
	want, err := field.ParseHex32(ID)
	if err != nil {
		t.Fatal(err)
	}
	if got := ComputeID(); got != want {
		t.Fatalf("ID of the published τ is 0x%x", got)
	}
}

// Tests compare proofs with commitments made by the secret: they must be those that the powers of τ give.
func TestCommitIsTheSRSs(t *testing.T) {
	_, _, generator, _ := bn254.Generators()
	srs := pcs.SRS{G1: []bn254.G1Affine{generator, generator, generator}}
	tau := Tau()
	for i := range 2 {
		srs.G1[i+1].ScalarMultiplication(&srs.G1[i], field.Big(tau))
	}
	column := []fr.Element{fr.NewElement(5), {}, fr.NewElement(7)}
	want, err := srs.Commit(column, 1)
	if err != nil {
		t.Fatal(err)
	}
	if got := Commit(column); !got.Equal(&want) {
		t.Error("not the commitment under the powers of τ")
	}
}
