// Package pcs commits to columns of scalars: univariate KZG commitments over a structured reference
// string (Kate, Zaverucha, Goldberg, "Constant-Size Commitments to Polynomials and Their Applications",
// ASIACRYPT 2010). A column v of N values has the commitment Σ v_i·[τ^i], with a uniform blinding value
// in row N that makes it perfectly hiding. Appending zeros does not change a commitment, so it has no
// fixed capacity.
package pcs

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// MaxRows is the largest number of records a table may have: one row more carries the blinding value.
const MaxRows = 1<<24 - 1

// ErrSRSTooShort reports a column longer than the SRS.
var ErrSRSTooShort = errors.New("the SRS has too few powers of τ")

// SRS is a structured reference string: G1[i] = [τ^i] for 0 ≤ i < len(G1), and G2 = [1]2, [τ]2.
// It is public and must not be changed.
type SRS struct {
	G1 []bn254.G1Affine
	G2 [2]bn254.G2Affine
}

// ID identifies the secret τ behind an SRS, whatever the number of powers: keccak256 over the words of
// a tag and of [τ]2.
func (s *SRS) ID() [32]byte {
	var w field.Words
	tau := s.G2[1].RawBytes()
	return w.Text("assent/srs/v1").Bytes32(field.Keccak(tau[:])).Sum()
}

// Commit returns Σ v_i·[τ^i] for a column of len(v) rows, the blinding value among them.
func (s *SRS) Commit(v []fr.Element, workers int) (bn254.G1Affine, error) {
	var c bn254.G1Affine
	if len(v) > len(s.G1) {
		return c, fmt.Errorf("commit %d rows: %w: it has %d", len(v), ErrSRSTooShort, len(s.G1))
	}
	if len(v) == 0 {
		return c, nil
	}
	if _, err := c.MultiExp(s.G1[:len(v)], v, ecc.MultiExpConfig{NbTasks: workers}); err != nil {
		return c, fmt.Errorf("commit %d rows: %w", len(v), err)
	}
	return c, nil
}
