// Where a mask has to be uniform so that an opening hides what is added to it.

package pcs

import (
	"fmt"
	"slices"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// maskSteps is how many rows from either end a mask has at every level of folding.
const maskSteps = 8

// MaskRows returns the rows of a mask, in order, for openings of vectors of n entries: about 16 for every doubling of
// n. Whoever opens vector + mask, with a mask that is uniform in these rows and 0 in all others, tells as
// little of the vector as with a mask that is uniform everywhere.
//
// All that an opening publishes are linear functionals of the vector that is opened: C(F_0), Y, the D_j, u, E_j,
// O_j, Q and W. A mask that is uniform in some rows makes them uniform on the image of those rows. So rows do if
// they have the same image as all n rows, that is, if the functionals have the same rank on both. Level j of
// folding sees entry i as entry ⌊i/2^j⌋: every level has eight entries from either end here. That this
// gives the rank which no n rows exceed is for TestMaskRowsHaveFullRank.
func MaskRows(n int) []int {
	var rows []int
	for level := 0; level == 0 || (n-1)>>level > 0; level++ {
		for m := range maskSteps {
			if step := m << level; step < n {
				rows = append(rows, step, n-1-step)
			}
		}
	}
	for i := range min(n, 2*rowWidth) { // every remainder modulo X^16 − q, twice
		rows = append(rows, i)
	}
	slices.Sort(rows)
	return slices.Compact(rows)
}

// CommitSparse commits to a vector that is 0 outside of the given rows, each of which it has.
func (s *SRS) CommitSparse(v []fr.Element, rows []int, workers int) (bn254.G1Affine, error) {
	points, scalars := make([]bn254.G1Affine, len(rows)), make([]fr.Element, len(rows))
	for i, row := range rows {
		if row >= len(s.G1) {
			return bn254.G1Affine{}, fmt.Errorf("commit row %d: %w: it has %d", row, ErrSRSTooShort, len(s.G1))
		}
		points[i], scalars[i] = s.G1[row], v[row]
	}
	var c bn254.G1Affine
	if _, err := c.MultiExp(points, scalars, ecc.MultiExpConfig{NbTasks: workers}); err != nil {
		return c, fmt.Errorf("commit %d rows: %w", len(rows), err)
	}
	return c, nil
}
