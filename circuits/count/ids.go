// The ids as integers, sorted.

package count

import (
	"slices"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// sortIDs fills the sorted ids and, in each row, the id of the row after. Ids that are not distinct integers
// are a violation; sorted rows are not records, so it names none.
func sortIDs(id columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		ids, ok := sortedIntegers(rows.Column(id))
		if !ok || !increase(ids) {
			return &columnar.Violation{Constraint: saysDistinct, Role: roleDataset, Row: -1}
		}
		sorted, next := out[0], out[1]
		for i, v := range ids {
			sorted[i].SetUint64(v)
		}
		if len(ids) == 0 {
			return nil
		}
		last := len(ids) - 1
		copy(next, sorted[1:])
		one := fr.One()
		next[last].Add(&sorted[last], &one)
		return nil
	}
}

// sortedIntegers returns the scalars as integers in order, and whether all of them have 64 bits.
func sortedIntegers(scalars []fr.Element) ([]uint64, bool) {
	out := make([]uint64, len(scalars))
	for i := range scalars {
		word := scalars[i].Bits()
		if word[1]|word[2]|word[3] != 0 {
			return nil, false
		}
		out[i] = word[0]
	}
	slices.Sort(out)
	return out, true
}

func increase(sorted []uint64) bool {
	for i := 1; i < len(sorted); i++ {
		if sorted[i-1] == sorted[i] {
			return false
		}
	}
	return true
}
