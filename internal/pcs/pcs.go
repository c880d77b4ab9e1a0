// Package pcs commits to columns of scalars: univariate KZG commitments over a structured reference
// string (Kate, Zaverucha, Goldberg, "Constant-Size Commitments to Polynomials and Their Applications",
// ASIACRYPT 2010). A column v of N values has the commitment Σ v_i·[τ^i], with a uniform blinding value
// in row N that makes it perfectly hiding. Appending zeros does not change a commitment, so it has no
// fixed capacity.
//
// # Openings
//
// Open proves that the multilinear extension of a committed vector F_0 takes the value Y at a point
// r_0 … r_23, where index i = Σ b_j·2^j stands for the corner (b_0, …, b_23). The construction is Gemini
// (Bootle, Chiesa, Hu, Orrù, "Gemini: Elastic SNARKs for Diverse Environments",
// https://eprint.iacr.org/2022/420) over KZG, with two changes: the first four variables are folded at
// once, so that the folds have an eighth of the vector's entries in all, and every evaluation is batched
// into two points of G1 (Boneh, Drake, Fisch, Gabizon, https://eprint.iacr.org/2020/081). The vector has
// at most 2^k entries.
//
//	F_4[i]     = Σ_{b<16} eq(r_0…r_3, b)·F_0[16i+b]
//	F_{j+1}[i] = (1−r_j)·F_j[2i] + r_j·F_j[2i+1]                  4 ≤ j < k
//	prover:      D_j, the commitments to F_j, 4 ≤ j < k
//	q          = H(seed, r_0 … r_23, Y, k, D_4 … D_{k−1})
//	prover:      u_b, E_j, O_j with F_0 ≡ Σ u_b·X^b mod X^16−q and F_j ≡ E_j + O_j·X mod X²−q
//	ν          = H(q, u_0 … u_15, E_4, O_4, …, E_{k−1}, O_{k−1})
//	μ          = H(ν, 1)
//	v_4        = Σ_b eq(r_0…r_3, b)·u_b,  v_{j+1} = (1−r_j)·E_j + r_j·O_j     these are F_j(q)
//	check:       v_k·Π_{k≤j<24} (1−r_j) = Y
//	Φ          = Σ_{4≤j<k} ν^(j−4)·F_j
//	Z_A        = X^16−q,  I_A = Σ u_b·X^b
//	Z_B        = (X²−q)·(X−q),  I_B ≡ Φ mod X²−q,  I_B(q) = Σ ν^(j−4)·v_j
//	prover:      Q, the commitment to (F_0−I_A)/Z_A + μ·(Φ−I_B)/Z_B
//	z          = H(ν, Q)
//	κ          = μ·Z_A(z)/Z_B(z)
//	prover:      W, the commitment to (F_0 − I_A(z) + κ·(Φ − I_B(z)) − Z_A(z)·Q)/(X−z)
//	check:       e(C(F_0) + κ·C(Φ) − [I_A(z) + κ·I_B(z)] − Z_A(z)·Q + z·W, [1]2) = e(W, [τ]2)
//
// H is keccak256 over 32-byte words, reduced modulo r. A scalar is one word, k is one word, a point is
// two, x and y; all are big endian. The words are exactly those in the brackets, in that order, with
// neither tag nor length. Every challenge hashes the one before it, and with it all that came earlier:
// ν binds the folds through q. q in {0, 1} and Z_A(z)·Z_B(z) = 0 are refused.
//
// The commitment to F_0 is no word of q. Whoever could choose it after the challenges could solve the
// last check for it, so the seed must bind it: each caller has a seed of a fixed number of scalars, and
// among them a challenge that hashed every commitment F_0 is made of.
//
// As bytes an opening is D, u, (E_4, O_4), …, Q, W in the same words: 640 + 128·(k−4) bytes.
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
