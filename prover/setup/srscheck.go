// Does an SRS hold the powers of one τ? And its Lagrange form.

package setup

import (
	"context"
	"fmt"
	"math/big"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Check says whether an SRS is [τ^0], [τ^1], … for the τ of its G2 part: the generators come first, τ is
// neither 0 nor at infinity, and for a random ρ
//
//	e(Σ_{i<n−1} ρ^i·P_i, [τ]2) = e(Σ_{i<n−1} ρ^i·P_{i+1}, [1]2),
//
// which for any P that is not such a sequence holds for at most n−2 of the r values of ρ (Schwartz–Zippel).
// It takes one multiplication of n points; a file needs it once, when it is made or comes from elsewhere.
// Errors are ErrSRS or the context's.
func Check(ctx context.Context, srs *pcs.SRS) error {
	c, err := newPowersCheck()
	if err != nil {
		return err
	}
	if err := c.add(ctx, srs.G1); err != nil {
		return err
	}
	return c.finish(srs.G2)
}

// powersCheck does what Check does for points that come in pieces.
type powersCheck struct {
	rho              fr.Element
	n                int
	sum, first, last bn254.G1Affine // Σ ρ^i·P_i, P_0 and ρ^(n−1)·P_(n−1)
}

func newPowersCheck() (*powersCheck, error) {
	c := new(powersCheck)
	if _, err := c.rho.SetRandom(); err != nil {
		return nil, fmt.Errorf("draw a challenge: %w", err)
	}
	return c, nil
}

// add takes the next points.
func (c *powersCheck) add(ctx context.Context, points []bn254.G1Affine) error {
	if err := ctx.Err(); err != nil || len(points) == 0 {
		return err
	}
	if c.n == 0 {
		c.first = points[0]
	}
	rhos := powersOf(c.rho, c.n, len(points))
	var part bn254.G1Affine
	if _, err := part.MultiExp(points, rhos, ecc.MultiExpConfig{}); err != nil {
		return fmt.Errorf("check SRS: %w", err)
	}
	c.sum.Add(&c.sum, &part)
	c.last.ScalarMultiplication(&points[len(points)-1], field.Big(rhos[len(rhos)-1]))
	c.n += len(points)
	return nil
}

// finish compares what was added with [1]2 and [τ]2.
func (c *powersCheck) finish(g2 [2]bn254.G2Affine) error {
	_, _, generator, generator2 := bn254.Generators()
	if c.n < 2 || !c.first.Equal(&generator) || !g2[0].Equal(&generator2) {
		return fmt.Errorf("%w: it does not begin with the generators", ErrSRS)
	}
	if g2[1].IsInfinity() || !g2[1].IsInSubGroup() {
		return fmt.Errorf("%w: [τ]2 is infinity or outside the group", ErrSRS)
	}
	// Both sums follow from the whole one: left = sum − ρ^(n−1)·P_(n−1), right = (sum − P_0)/ρ.
	var left, right bn254.G1Affine
	left.Sub(&c.sum, &c.last)
	right.Sub(&c.sum, &c.first)
	var inverse fr.Element
	inverse.Inverse(&c.rho)
	right.ScalarMultiplication(&right, field.Big(inverse))
	right.Neg(&right)
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, right}, []bn254.G2Affine{g2[1], g2[0]})
	if err != nil {
		return fmt.Errorf("check SRS: %w", err)
	}
	if !ok {
		return fmt.Errorf("%w: its points are not the powers of one τ", ErrSRS)
	}
	return nil
}

// powersOf returns x^from, …, x^(from+n−1).
func powersOf(x fr.Element, from, n int) []fr.Element {
	out := make([]fr.Element, n)
	var power fr.Element
	power.Exp(x, big.NewInt(int64(from)))
	for i := range out {
		out[i] = power
		power.Mul(&power, &x)
	}
	return out
}

// lagrangeScalars returns L_0(τ), …, L_(n−1)(τ) for the n-th roots of unity ω^i, n a power of two:
// L_i(τ) = (τ^n − 1)/n · ω^i/(τ − ω^i).
func lagrangeScalars(tau fr.Element, n int) ([]fr.Element, error) {
	omega, err := fr.Generator(uint64(n))
	if err != nil {
		return nil, fmt.Errorf("Lagrange form: %w", err)
	}
	roots := powersOf(omega, 0, n)
	inverses := make([]fr.Element, n)
	for i := range inverses {
		inverses[i].Sub(&tau, &roots[i])
	}
	inverses = fr.BatchInvert(inverses)
	one := fr.One()
	var factor, size fr.Element
	size.SetUint64(uint64(n))
	factor.Exp(tau, big.NewInt(int64(n))).Sub(&factor, &one).Div(&factor, &size)
	for i := range roots {
		roots[i].Mul(&roots[i], &inverses[i]).Mul(&roots[i], &factor)
	}
	return roots, nil
}
