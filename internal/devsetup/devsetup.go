// Package devsetup names the development setup: an SRS whose secret τ is published in this very file, so
// that every key over it is the same everywhere and no proof under it means anything to a stranger.
//
// Whatever carries the id below is insecure, whatever marker it carries or lacks.
package devsetup

import (
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Marker is what commitments, keys, attestations and verdicts over the development SRS say.
const Marker = "insecure-dev"

// ID is the SRS id of the development SRS.
const ID = "0x2dec332395b249fae808c8c03844ae7c340c3c5ba74e5de03f6ab399bc0dbd53"

// Tau returns the published secret.
func Tau() fr.Element {
	return field.FromKeccak(field.Keccak([]byte("assent insecure development setup: this secret is public")))
}

// G2 returns [1]2 and [τ]2.
func G2() [2]bn254.G2Affine {
	_, _, _, one := bn254.Generators()
	tau := Tau()
	var shifted bn254.G2Affine
	shifted.ScalarMultiplication(&one, field.Big(tau))
	return [2]bn254.G2Affine{one, shifted}
}

// Commit commits to a column by the secret: the polynomial's value at τ in the exponent. It takes no multi-scalar
// multiplication and no powers of τ, and is for tests and benchmarks.
func Commit(column []fr.Element) (point bn254.G1Affine) {
	var value fr.Element
	tau := Tau()
	for i := len(column) - 1; i >= 0; i-- {
		value.Mul(&value, &tau).Add(&value, &column[i])
	}
	_, _, generator, _ := bn254.Generators()
	point.ScalarMultiplication(&generator, field.Big(value))
	return point
}

// ComputeID recomputes ID from Tau.
func ComputeID() [32]byte {
	srs := pcs.SRS{G2: G2()}
	return srs.ID()
}
