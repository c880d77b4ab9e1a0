// The list's values in order, and where the dataset's values lie between them.

package disjoint

import (
	"slices"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// place is where a value of the dataset lies: after row below of the order, which is −1 in row 0 and then the
// list's values. It is in the list if the next row has the same value.
type place struct {
	row    int // of the dataset
	below  int
	listed bool
}

// locate sorts the list's entries, unless they are, and calls found with the place of each value. An entry or
// value of more than 64 bits is a violation.
func locate(entries, values []fr.Element, found func(p place) error) error {
	sorted, err := sortEntries(entries)
	if err != nil {
		return err
	}
	for row := range values {
		v, ok := integer(&values[row])
		if !ok {
			return &columnar.Violation{Constraint: saysBelow, Role: roleDataset, Row: row}
		}
		below, listed := slices.BinarySearch(sorted, v)
		if err := found(place{row: row, below: below, listed: listed}); err != nil {
			return err
		}
	}
	return nil
}

func sortEntries(entries []fr.Element) ([]uint64, error) {
	sorted := make([]uint64, len(entries))
	for row := range entries {
		v, ok := integer(&entries[row])
		if !ok {
			return nil, &columnar.Violation{Constraint: saysSorted, Role: roleList, Row: row}
		}
		sorted[row] = v
	}
	slices.Sort(sorted)
	return sorted, nil
}

// integer returns a scalar as an integer, and whether it has 64 bits.
func integer(scalar *fr.Element) (uint64, bool) {
	word := scalar.Bits()
	return word[0], word[1]|word[2]|word[3] == 0
}

// fillOrder fills the rows' values and the next ones, with −1 before all and 2^64 after them.
func fillOrder(entry columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		values, err := sortEntries(rows.Column(entry))
		if err != nil {
			return err
		}
		sorted, next := out[0], out[1]
		sorted[0].SetInt64(-1)
		for i, v := range values {
			sorted[i+1].SetUint64(v)
		}
		copy(next, sorted[1:])
		next[len(values)] = end()
		return nil
	}
}

// fillBounds fills the two values of the order between which each value of the dataset lies. A value that is
// in the list is a violation.
func fillBounds(sorted, next, value columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		from, to := rows.Column(sorted), rows.Column(next)
		return locate(from[1:], rows.Column(value), func(p place) error {
			if p.listed {
				return &columnar.Violation{Constraint: saysBelow, Role: roleDataset, Row: p.row}
			}
			out[0][p.row], out[1][p.row] = from[p.below], to[p.below]
			return nil
		})
	}
}

// countUses fills the numbers of values that lie above each row of the order and below the next.
func countUses(sorted, value columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		one := fr.One()
		return locate(rows.Column(sorted)[1:], rows.Column(value), func(p place) error {
			out[0][p.below].Add(&out[0][p.below], &one)
			return nil
		})
	}
}
