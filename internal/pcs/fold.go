// Folding a vector along a point, one coordinate at a time after the first four.

package pcs

import "github.com/consensys/gnark-crypto/ecc/bn254/fr"

// fold returns F_4 … F_k. F_k has one entry when f0 has at most 2^k.
func fold(f0 []fr.Element, claim *OpeningClaim, workers int) [][]fr.Element {
	folds := [][]fr.Element{foldRows(f0, claim.corners(), workers)}
	for j := atOnce; j < claim.Vars; j++ {
		folds = append(folds, foldPairs(folds[j-atOnce], &claim.Point[j], workers))
	}
	return folds
}

// foldRows returns F_4, whose entries are rows of 16 entries of f0 weighted by eq.
func foldRows(f0 []fr.Element, eq [rowWidth]fr.Element, workers int) []fr.Element {
	out := make([]fr.Element, (len(f0)+rowWidth-1)/rowWidth)
	each(partsOf(len(f0), workers), func(_, lo, hi int) {
		for ; lo < hi; lo += rowWidth {
			row := fr.Vector(f0[lo:min(lo+rowWidth, hi)])
			out[lo/rowWidth] = row.InnerProduct(eq[:len(row)])
		}
	})
	return out
}

// foldPairs returns (1−r)·v[2i] + r·v[2i+1]; a missing last entry counts as zero.
func foldPairs(v []fr.Element, r *fr.Element, workers int) []fr.Element {
	out := make([]fr.Element, (len(v)+1)/2)
	each(partsOf(len(v), workers), func(_, lo, hi int) {
		for i := lo; i < hi; i += 2 {
			var odd fr.Element
			if i+1 < hi {
				odd = v[i+1]
			}
			odd.Sub(&odd, &v[i]).Mul(&odd, r)
			out[i/2].Add(&v[i], &odd)
		}
	})
	return out
}
