// The four challenges of an opening, each a hash of the one before it.

package pcs

import (
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// challenges are named as in the package's documentation.
type challenges struct{ q, nu, mu, z fr.Element }

// challengesOf recomputes all challenges of an opening.
func challengesOf(claim *OpeningClaim, o *Opening) (ch challenges) {
	ch.q = challengeQ(claim, o.Folds)
	ch.nu = challengeNu(&ch.q, o)
	ch.mu = challengeMu(&ch.nu)
	ch.z = challengeZ(&ch.nu, &o.Q)
	return ch
}

func challengeQ(claim *OpeningClaim, folds []bn254.G1Affine) fr.Element {
	var w field.Words
	for _, e := range claim.Seed {
		w.Scalar(e)
	}
	for _, e := range claim.Point {
		w.Scalar(e)
	}
	w.Scalar(claim.Value).Uint(uint64(claim.Vars))
	for j := range folds {
		pointWords(&w, &folds[j])
	}
	return field.FromKeccak(w.Sum())
}

func challengeNu(q *fr.Element, o *Opening) fr.Element {
	var w field.Words
	w.Scalar(*q)
	for _, e := range o.Low {
		w.Scalar(e)
	}
	for _, pair := range o.Halves {
		w.Scalar(pair[0]).Scalar(pair[1])
	}
	return field.FromKeccak(w.Sum())
}

func challengeMu(nu *fr.Element) fr.Element {
	var w field.Words
	return field.FromKeccak(w.Scalar(*nu).Uint(1).Sum())
}

func challengeZ(nu *fr.Element, quotient *bn254.G1Affine) fr.Element {
	var w field.Words
	w.Scalar(*nu)
	pointWords(&w, quotient)
	return field.FromKeccak(w.Sum())
}

func pointWords(w *field.Words, p *bn254.G1Affine) {
	w.Bytes32(p.X.Bytes()).Bytes32(p.Y.Bytes())
}

// batching is what the challenge z makes of the divisors: Z_A(z) and κ = μ·Z_A(z)/Z_B(z).
type batching struct{ zeroA, kappa fr.Element }

// batch computes the batching. It reports ErrDegenerate when q is 0 or 1, where the three roots of Z_B
// are not distinct, and when z is a root of Z_A or Z_B.
func (ch *challenges) batch() (b batching, err error) {
	if !usable(&ch.q) {
		return b, fmt.Errorf("%w: q is 0 or 1", ErrDegenerate)
	}
	var z2, z16, first, second fr.Element
	z2.Square(&ch.z)
	z16.Square(&z2).Square(&z16).Square(&z16)
	b.zeroA.Sub(&z16, &ch.q)
	first.Sub(&z2, &ch.q)
	second.Sub(&ch.z, &ch.q)
	first.Mul(&first, &second)
	if b.zeroA.IsZero() || first.IsZero() {
		return b, fmt.Errorf("%w: z is a root of a divisor", ErrDegenerate)
	}
	b.kappa.Inverse(&first).Mul(&b.kappa, &b.zeroA).Mul(&b.kappa, &ch.mu)
	return b, nil
}

// usable tells whether q is neither 0 nor 1.
func usable(q *fr.Element) bool { return !q.IsZero() && !q.IsOne() }
