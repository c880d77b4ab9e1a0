// The part of the SRS behind a key that checks openings.

package vkey

import (
	"fmt"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// VerifierSRS returns [1]1, [1]2 and [τ]2 of the SRS that the key names. A PLONK key and that of a
// ceremony hold them; a single-party Groth16 key names the development SRS, whose [τ]2 is known. Errors are ErrKey.
func (k *Key) VerifierSRS() (*pcs.VerifierSRS, error) {
	_, _, g1, _ := bn254.Generators()
	srs := &pcs.VerifierSRS{G1: g1}
	switch {
	case k.plonk != nil:
		srs.G2 = k.plonk.Kzg.G2
	case !k.Ceremony.IsZero():
		_, _, _, srs.G2[0] = bn254.Generators()
		srs.G2[1] = k.tau
	case k.SRS == SRSID(devsetup.G2()[1]):
		srs.G2 = devsetup.G2()
	default:
		return nil, fmt.Errorf("%w: [τ]2 of SRS %s is not known", ErrKey, k.SRS)
	}
	return srs, nil
}
