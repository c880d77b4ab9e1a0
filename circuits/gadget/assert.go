// Small assertions about single variables.

package gadget

import (
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/std/math/bits"
)

// KeyBits is the width of a sort key: every encoded cell is below 2^248. Differences of two keys stay far
// from the field's order (about 2^253.6), so a negative difference never fits this width.
const KeyBits = 248

// Bind gives each public input a row of its own, x·x = y with y used nowhere else.
//
// A public input that no constraint uses can be changed freely in a valid Groth16 proof: its point in the
// verifying key is infinity. One that is only used linearly could in principle be traded against private
// variables of the same rows. Squaring is enough against both: in that row x is the only variable on the
// left, so the left-hand polynomials of the public inputs are linearly independent of each other and of all
// private ones, which is the condition under which nobody can change a Groth16 proof that they saw into
// one for other public inputs (Baghery, Kohlweiss, Siim, Volkhov, "Another Look at Extraction and
// Randomization of Groth's zk-SNARK", https://eprint.iacr.org/2020/811, theorem 1). PLONK hashes the public
// inputs into its challenges and needs nothing of the kind.
func Bind(api frontend.API, public ...frontend.Variable) {
	for _, x := range public {
		api.Mul(x, x)
	}
}

// AssertWidth asserts 0 ≤ v < 2^width, for width below 254. It takes 2·width PLONK constraints.
func AssertWidth(api frontend.API, v frontend.Variable, width int) {
	bits.ToBinary(api, v, bits.WithNbDigits(width))
}

// Choose returns yes where flag is 1 and no where it is 0. It does not assert that flag is one of the two.
func Choose(api frontend.API, flag, yes, no frontend.Variable) frontend.Variable {
	return api.Add(no, api.Mul(flag, api.Sub(yes, no)))
}
