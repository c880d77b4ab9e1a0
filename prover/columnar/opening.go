// The opening of the combined column.

package columnar

import (
	"context"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// open combines mask and columns into F_0 and opens it. The columns are not needed afterwards.
func (r *run) open(ctx context.Context) (err error) {
	r.Progress.report(PhaseOpening, 0, 0)
	combined := r.combine()
	r.columns = nil
	r.argument.Opening, err = r.SRS.Open(ctx, combined, r.argument.Claim(r.seed, r.size.Vars), r.Workers)
	return err
}

// combine returns mask + Σ γ^(c+1)·column_c, in the mask's memory.
func (r *run) combine() []fr.Element {
	powers := make([]fr.Element, len(r.columns))
	power := r.argument.Gamma
	for c := range powers {
		powers[c] = power
		power.Mul(&power, &r.argument.Gamma)
	}
	columnar.Parallel(len(r.mask), r.Workers, func(from, to int) {
		scratch := make(fr.Vector, columnar.BlockRows)
		for start := from; start < to; start += columnar.BlockRows {
			sum := fr.Vector(r.mask[start:min(start+columnar.BlockRows, to)])
			for c, column := range r.columns {
				if start >= len(column) {
					continue
				}
				part := column[start:min(start+len(sum), len(column))]
				term := scratch[:len(part)]
				term.ScalarMul(part, &powers[c])
				head := sum[:len(part)]
				head.Add(head, term)
			}
		}
	})
	return r.mask
}
