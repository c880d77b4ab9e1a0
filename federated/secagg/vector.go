// Updates as vectors, and the check that the sum of the vectors opens the sum of the commitments.

package secagg

import (
	"fmt"
	"runtime"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Vector returns what a client masks: its update as signed integers modulo r, and the blinding value of the commitment to it.
func Vector(update []int64, blinding fr.Element) []fr.Element {
	out := make([]fr.Element, len(update)+1)
	for i, v := range update {
		out[i].SetInt64(v)
	}
	out[len(update)] = blinding
	return out
}

// Split is the inverse of Vector, for a sum as well: the integers, and the sum of the blinding values. Error: ErrVector for an
// entry that is no int64, which no sum of updates within their limits is.
func Split(sum []fr.Element) (values []int64, blinding fr.Element, err error) {
	if len(sum) == 0 {
		return nil, blinding, fmt.Errorf("%w: no entries", ErrVector)
	}
	last := len(sum) - 1
	values = make([]int64, last)
	for i := range values {
		v, ok := signed(&sum[i])
		if !ok {
			return nil, blinding, fmt.Errorf("%w: entry %d is no 64-bit integer", ErrVector, i)
		}
		values[i] = v
	}
	return values, sum[last], nil
}

// signed reads an element between −2^63 and 2^63 − 1.
func signed(e *fr.Element) (int64, bool) {
	shifted := offset(1)
	shifted.Add(&shifted, e)
	if !shifted.IsUint64() {
		return 0, false
	}
	return int64(shifted.Uint64() ^ 1<<63), true
}

// offset is n·2^63: a committed int column holds the value plus 2^63 (docs/encoding.md).
func offset(n int) fr.Element {
	offset, count := fr.NewElement(1<<63), fr.NewElement(uint64(n))
	offset.Mul(&offset, &count)
	return offset
}

// VerifySum checks that a sum of vectors opens the sum of the clients' commitments. srs holds [τ^i], as many as the sum has entries
// or more. Each commitment is one to an int or decimal column, as the statement update takes it: Σ (v_i + 2^63)·[τ^i] plus
// the blinding value times the power that follows. Errors: ErrOpening; ErrVector for an empty sum.
//
// The caller has seen that the sum has Round.Length entries, since the last one counts as the blinding value, and that each client
// proved to know what it committed to: a commitment that is made of others' takes these out of the sum.
func VerifySum(srs, commitments []bn254.G1Affine, sum []fr.Element) error {
	if len(sum) == 0 {
		return fmt.Errorf("%w: no entries", ErrVector)
	}
	shift := offset(len(commitments))
	column := make([]fr.Element, len(sum))
	for i := range sum {
		column[i].Add(&sum[i], &shift)
	}
	column[len(sum)-1] = sum[len(sum)-1]
	got, err := (&pcs.SRS{G1: srs}).Commit(column, runtime.GOMAXPROCS(0))
	if err != nil {
		return fmt.Errorf("verify a sum: %w", err)
	}
	var want bn254.G1Jac
	for i := range commitments {
		want.AddMixed(&commitments[i])
	}
	var affine bn254.G1Affine
	if !got.Equal(affine.FromJacobian(&want)) {
		return ErrOpening
	}
	return nil
}
