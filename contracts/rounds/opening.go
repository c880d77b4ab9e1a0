// Opening the sum of a round.

package rounds

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
)

// ErrSum reports a vector that is not what the commitments add up to.
var ErrSum = errors.New("the vector is not the sum of the committed updates")

// Opening shows that a vector with a blinding value is what a commitment commits to: C = [p(τ)] with
// p = Σ v_i·X^i + b·X^n, opened at a challenge (Kate, Zaverucha and Goldberg, ASIACRYPT 2010). See SumOpening.sol.
type Opening struct {
	Entries  []fr.Element // v_i
	Blinding fr.Element   // b
	Proof    bn254.G1Affine
}

// NewOpening opens the sum of a round: vector is its entries followed by the sum of the blinding values. The error is ErrSum
// where it is not the sum, or the SRS is too short.
func NewOpening(srs *pcs.SRS, sum *bn254.G1Affine, vector []fr.Element, workers int) (*Opening, error) {
	if len(vector) < 2 {
		return nil, fmt.Errorf("%w: it has no entries", ErrSum)
	}
	commitment, err := srs.Commit(vector, workers)
	if err != nil {
		return nil, err
	}
	if !commitment.Equal(sum) {
		return nil, ErrSum
	}
	last := len(vector) - 1
	o := &Opening{Entries: vector[:last:last], Blinding: vector[last]}
	z := challenge(sum, o.Entries, o.Blinding)
	o.Proof, err = srs.Commit(quotient(vector, z), workers)
	return o, err
}

// quotient returns (p − p(z))/(X − z), by Horner's rule from the highest coefficient down.
func quotient(p []fr.Element, z fr.Element) []fr.Element {
	q := make([]fr.Element, len(p)-1)
	carry := p[len(p)-1]
	for i := len(q) - 1; i >= 0; i-- {
		q[i] = carry
		carry.Mul(&carry, &z).Add(&carry, &p[i])
	}
	return q
}

// challenge is SumOpening.challenge.
func challenge(sum *bn254.G1Affine, entries []fr.Element, blinding fr.Element) fr.Element {
	var packed, words field.Words
	for i := range entries {
		packed.Scalar(entries[i])
	}
	x, y := sum.X.Bytes(), sum.Y.Bytes()
	words.Text("assent/sum-opening/v1").Bytes32(x).Bytes32(y).Bytes32(packed.Sum()).Scalar(blinding)
	return field.FromKeccak(words.Sum())
}

// offset is what the encoding of signed values adds, see docs/encoding.md.
const offsetBits = 63

// Values returns the entries of a sum of count updates as integers, in units of the column's last place. The error is ErrSum
// for an entry that no such sum has.
func Values(entries []fr.Element, count uint32) ([]*big.Int, error) {
	offset := new(big.Int).Lsh(big.NewInt(int64(count)), offsetBits)
	bound := new(big.Int).Lsh(offset, 1)
	values := make([]*big.Int, len(entries))
	for i := range entries {
		encoded := field.Big(entries[i])
		if encoded.Cmp(bound) >= 0 {
			return nil, fmt.Errorf("%w: entry %d is no sum of %d values", ErrSum, i, count)
		}
		values[i] = encoded.Sub(encoded, offset)
	}
	return values, nil
}

// Encoded turns the sum of count vectors of signed integers, the blinding value last, into what the commitments are to: each
// entry with the offset of its column for each update that was added.
func Encoded(sum []fr.Element, count uint32) []fr.Element {
	var offset fr.Element
	offset.SetBigInt(new(big.Int).Lsh(big.NewInt(int64(count)), offsetBits))
	out := make([]fr.Element, len(sum))
	copy(out, sum)
	for i := range len(out) - 1 {
		out[i].Add(&out[i], &offset)
	}
	return out
}
