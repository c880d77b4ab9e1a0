// Checking points that everybody could compute, without computing them: a random combination of them is compared.
//
// What wire j stands for is K_j = β·A_j(τ) + α·B_j(τ) + C_j(τ), where A_j takes the coefficient of j in the i-th constraint's left
// side at the i-th root of unity, B_j that in the right side, C_j that in the output. gnark's Initialize computes all of them
// by way of the Lagrange form of phase 1, which takes a minute for a circuit of 10,000 constraints. Σ ρ_j·K_j for numbers
// ρ_j takes three polynomials and three multiplications of as many points as the domain has places.

package ceremony

import (
	"bytes"
	"context"
	"crypto/sha256"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/utils"
	"github.com/consensys/gnark/constraint"
)

// checkInitial checks that a first file is the one that circuit and phase 1 lead to. Everything but the points of the private
// wires is compared as it stands. A file with another one of these passes for fewer than 2^28 of the 2^254 values of a number that is drawn
// here (Schwartz–Zippel). Errors are ErrInitial or the context's.
func (c *compiled) checkInitial(ctx context.Context, first *state, p *phase1) error {
	want := c.header(p, 0)
	challenge := sha256.Sum256(want.words().Bytes())
	if first.header != want || !bytes.Equal(first.params.Challenge, challenge[:]) {
		return fmt.Errorf("%w: it is of SRS %s and phase 1 %s, the powers of tau are %s and %s", ErrInitial, first.srs, first.phase1, p.srs, p.digest)
	}
	_, _, g1, g2 := bn254.Generators()
	if made := &first.params.Parameters; !made.G1.Delta.Equal(&g1) || !made.G2.Delta.Equal(&g2) {
		return fmt.Errorf("%w: its δ is not one", ErrInitial)
	}
	z := make([]bn254.G1Affine, c.domain) // the last stays infinity, and at its place
	for i := range c.domain - 1 {
		z[i].Sub(&p.commons.G1.Tau[i+c.domain], &p.commons.G1.Tau[i])
	}
	utils.BitReverse(z)
	for i, point := range first.params.Parameters.G1.Z {
		if !point.Equal(&z[i]) {
			return fmt.Errorf("%w: point %d of Z is another one", ErrInitial, i)
		}
	}
	ok, err := c.standFor(ctx, first.params.Parameters.G1.PKK, c.public, p)
	if err == nil && !ok {
		err = fmt.Errorf("%w: the points of the private wires are others", ErrInitial)
	}
	return err
}

// standFor reports whether points are what the wires from a first one on stand for.
func (c *compiled) standFor(ctx context.Context, points []bn254.G1Affine, first int, p *phase1) (bool, error) {
	var rho fr.Element
	if _, err := rho.SetRandom(); err != nil {
		return false, fmt.Errorf("draw a challenge: %w", err)
	}
	weights := make([]fr.Element, c.public+c.private)
	rhos := weights[first : first+len(points)]
	power := fr.One()
	for i := range rhos {
		rhos[i] = power
		power.Mul(&power, &rho)
	}
	var got bn254.G1Affine
	if _, err := got.MultiExp(points, rhos, ecc.MultiExpConfig{}); err != nil {
		return false, fmt.Errorf("combine points: %w", err)
	}
	want, err := c.combine(ctx, weights, p)
	return err == nil && got.Equal(&want), err
}

// combine returns Σ weights_j·K_j over all wires.
func (c *compiled) combine(ctx context.Context, weights []fr.Element, p *phase1) (sum bn254.G1Affine, err error) {
	sides := [3][]fr.Element{make([]fr.Element, c.domain), make([]fr.Element, c.domain), make([]fr.Element, c.domain)}
	system := c.r1cs.System
	constraints := system.GetR1CIterator()
	for i, r1c := 0, constraints.Next(); r1c != nil; i, r1c = i+1, constraints.Next() {
		for side, terms := range []constraint.LinearExpression{r1c.L, r1c.R, r1c.O} {
			for _, t := range terms {
				var product fr.Element
				product.Mul(&system.Coefficients[t.CoeffID()], &weights[t.WireID()])
				sides[side][i].Add(&sides[side][i], &product)
			}
		}
	}
	domain := fft.NewDomain(uint64(c.domain))
	for side, powers := range [][]bn254.G1Affine{p.commons.G1.BetaTau, p.commons.G1.AlphaTau, p.commons.G1.Tau[:c.domain]} {
		if err := ctx.Err(); err != nil {
			return sum, err
		}
		domain.FFTInverse(sides[side], fft.DIF) // from values to coefficients
		utils.BitReverse(sides[side])
		var part bn254.G1Affine
		if _, err := part.MultiExp(powers, sides[side], ecc.MultiExpConfig{}); err != nil {
			return sum, fmt.Errorf("combine points: %w", err)
		}
		sum.Add(&sum, &part)
	}
	return sum, nil
}
