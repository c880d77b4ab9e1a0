// Which record of the dataset stands for which of the subset.

package subset

import (
	"fmt"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// countUses fills the numbers of records that each record of the dataset stands for. A record that is not in
// the dataset is a violation.
func countUses(once columnar.Expr, part *columnar.Table, record []columnar.Expr, whole *columnar.Table, original []columnar.Expr) columnar.Fill {
	return func(rows *columnar.Rows, out [][]fr.Element) error {
		factor, err := randomFactor()
		if err != nil {
			return err
		}
		records := rows.Values(part, foldExpr(record, factor))[0]
		originals := rows.Values(whole, foldExpr(original, factor))[0]
		one, asked := fr.One(), rows.Param(once)
		return serve(originals, records, asked.IsOne(), func(row, by int) error {
			if by < 0 {
				return &columnar.Violation{Constraint: saysInDataset, Role: roleSubset, Row: row}
			}
			out[0][by].Add(&out[0][by], &one)
			return nil
		})
	}
}

// randomFactor draws the factor by whose powers records are folded into one scalar. No table can have been made
// so that two different records fold to the same.
func randomFactor() (factor fr.Element, err error) {
	if _, err := factor.SetRandom(); err != nil {
		return fr.Element{}, fmt.Errorf("draw a factor: %w", err)
	}
	return factor, nil
}

// foldExpr is Σ factor^i·tuple_i.
func foldExpr(tuple []columnar.Expr, factor fr.Element) columnar.Expr {
	folded := tuple[len(tuple)-1]
	for i := len(tuple) - 2; i >= 0; i-- {
		folded = folded.Mul(columnar.Scalar(factor)).Add(tuple[i])
	}
	return folded
}

// fold does the same to columns, of which empty ones are absent.
func fold(columns [][]fr.Element, rows int, factor fr.Element) []fr.Element {
	folded := make([]fr.Element, rows)
	for i := len(columns) - 1; i >= 0; i-- {
		for row := range folded {
			folded[row].Mul(&folded[row], &factor)
			if len(columns[i]) > 0 {
				folded[row].Add(&folded[row], &columns[i][row])
			}
		}
	}
	return folded
}

// serve finds a record of the dataset for each record and calls found, with −1 where there is none. Of equal
// records of the dataset the first stands for all, or with once each stands for one.
func serve(originals, records []fr.Element, once bool, found func(row, by int) error) error {
	first := make(map[fr.Element]int32, len(originals))
	next := make([]int32, len(originals)) // the next equal record; −1: none
	for i := len(originals) - 1; i >= 0; i-- {
		next[i] = -1
		if later, ok := first[originals[i]]; ok {
			next[i] = later
		}
		first[originals[i]] = int32(i)
	}
	for row := range records {
		by, ok := first[records[row]]
		if !ok {
			by = -1
		}
		if once && by >= 0 {
			first[records[row]] = next[by]
		}
		if err := found(row, int(by)); err != nil {
			return err
		}
	}
	return nil
}
