// Multiples of one point by many scalars, with precomputed multiples and no doublings.

package setup

import (
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

const (
	combBits    = 12
	combWindows = (fr.Bits + combBits - 1) / combBits
	combDigits  = 1<<combBits - 1
)

// comb holds d·2^(12·w)·base for every window w and digit d, so that a multiple is a sum of 22 entries.
// gnark-crypto's BatchScalarMultiplicationG1 keeps one window's table and doubles 254 times a scalar; for
// the tens of thousands of powers of an SRS this is ten times faster. It is not constant-time: the
// scalars are public.
type comb struct{ table []bn254.G1Affine }

func newComb(base bn254.G1Affine) *comb {
	entries := make([]bn254.G1Jac, combWindows*combDigits)
	for w := range combWindows {
		window := entries[w*combDigits : (w+1)*combDigits]
		window[0].FromAffine(&base)
		for d := 1; d < combDigits; d++ {
			window[d] = window[d-1]
			window[d].AddMixed(&base)
		}
		next := window[combDigits-1]
		next.AddMixed(&base)
		base.FromJacobian(&next)
	}
	return &comb{table: bn254.BatchJacobianToAffineG1(entries)}
}

// multiples returns scalars[i]·base.
func (c *comb) multiples(scalars []fr.Element) []bn254.G1Affine {
	sums := make([]bn254.G1Jac, len(scalars))
	for i := range scalars {
		limbs := scalars[i].Bits()
		for w := range combWindows {
			if d := digit(limbs, w*combBits); d != 0 {
				sums[i].AddMixed(&c.table[w*combDigits+d-1])
			}
		}
	}
	return bn254.BatchJacobianToAffineG1(sums)
}

// digit returns combBits bits of a little-endian number, from bit at on.
func digit(limbs [fr.Limbs]uint64, at int) int {
	limb, shift := at/64, at%64
	d := limbs[limb] >> shift
	if limb+1 < fr.Limbs && shift+combBits > 64 {
		d |= limbs[limb+1] << (64 - shift)
	}
	return int(d & combDigits)
}
