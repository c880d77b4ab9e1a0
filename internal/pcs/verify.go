// The verifier's side of an opening: two scalar checks and one pairing equation.

package pcs

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// VerifierSRS is what a verifier needs of an SRS: the generator of G1, [1]2 and [τ]2.
type VerifierSRS struct {
	G1 bn254.G1Affine
	G2 [2]bn254.G2Affine
}

// Verifier returns the part of the SRS that a verifier needs. The SRS must have at least one power.
func (s *SRS) Verifier() *VerifierSRS { return &VerifierSRS{G1: s.G1[0], G2: s.G2} }

// VerifyOpening checks that the vector behind a commitment has the claimed value. Its commitment must be
// bound by the claim's seed. Errors: ErrClaim when the claim's sizes are wrong, ErrOpening for
// everything else; points that did not come from ParseOpening are checked too.
func (s *VerifierSRS) VerifyOpening(commitment *bn254.G1Affine, claim *OpeningClaim, o *Opening) error {
	if err := claim.check(); err != nil {
		return fmt.Errorf("verify opening: %w", err)
	}
	if err := o.check(claim.Vars); err != nil {
		return fmt.Errorf("verify opening: %w", err)
	}
	if !isPoint(commitment) {
		return fmt.Errorf("verify opening: %w: the commitment is infinity or off the curve", ErrOpening)
	}
	ch := challengesOf(claim, o)
	if err := s.verifyAt(commitment, claim, o, &ch); err != nil {
		return fmt.Errorf("verify opening: %w", err)
	}
	return nil
}

// verifyAt is VerifyOpening under given challenges.
func (s *VerifierSRS) verifyAt(commitment *bn254.G1Affine, claim *OpeningClaim, o *Opening, ch *challenges) error {
	b, err := ch.batch()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrOpening, err)
	}
	chain := o.chain(claim)
	if !claim.holds(&chain[len(chain)-1]) {
		return fmt.Errorf("%w: the folds end in another value", ErrOpening)
	}
	left, err := s.combine(commitment, o, ch, &b, constantTerm(o, chain, ch, &b))
	if err != nil {
		return err
	}
	var minusW bn254.G1Affine
	minusW.Neg(&o.W)
	equal, err := bn254.PairingCheck([]bn254.G1Affine{left, minusW}, s.G2[:])
	if err != nil {
		return fmt.Errorf("%w: pairing: %w", ErrOpening, err)
	}
	if !equal {
		return fmt.Errorf("%w: the pairing equation does not hold", ErrOpening)
	}
	return nil
}

// chain returns v_4 … v_k, what the values say of F_4(q) … F_k(q).
func (o *Opening) chain(claim *OpeningClaim) []fr.Element {
	eq := claim.corners()
	low := fr.Vector(o.Low[:])
	v := []fr.Element{low.InnerProduct(eq[:])}
	for j, pair := range o.Halves {
		var next fr.Element
		next.Sub(&pair[1], &pair[0]).Mul(&next, &claim.Point[j+atOnce]).Add(&next, &pair[0])
		v = append(v, next)
	}
	return v
}

// constantTerm returns I_A(z) + κ·I_B(z).
func constantTerm(o *Opening, chain []fr.Element, ch *challenges, b *batching) fr.Element {
	var sum, even, odd, atQ fr.Element // E, O and v, batched with powers of ν
	for j := len(o.Halves) - 1; j >= 0; j-- {
		even.Mul(&even, &ch.nu).Add(&even, &o.Halves[j][0])
		odd.Mul(&odd, &ch.nu).Add(&odd, &o.Halves[j][1])
		atQ.Mul(&atQ, &ch.nu).Add(&atQ, &chain[j])
	}
	// I_B = even + odd·X + lead·(X²−q), and I_B(q) = atQ
	var lead, gap, t fr.Element
	gap.Square(&ch.q).Sub(&gap, &ch.q)
	t.Mul(&odd, &ch.q)
	lead.Sub(&atQ, &even).Sub(&lead, &t).Div(&lead, &gap)
	t.Square(&ch.z).Sub(&t, &ch.q).Mul(&t, &lead)
	sum.Mul(&odd, &ch.z).Add(&sum, &even).Add(&sum, &t).Mul(&sum, &b.kappa)
	var low fr.Element
	for i := rowWidth - 1; i >= 0; i-- {
		low.Mul(&low, &ch.z).Add(&low, &o.Low[i])
	}
	sum.Add(&sum, &low)
	return sum
}

// combine returns C(F_0) + κ·C(Φ) − [constant] − Z_A(z)·Q + z·W.
func (s *VerifierSRS) combine(commitment *bn254.G1Affine, o *Opening, ch *challenges, b *batching, constant fr.Element) (bn254.G1Affine, error) {
	var minusZero fr.Element
	constant.Neg(&constant)
	minusZero.Neg(&b.zeroA)
	points := []bn254.G1Affine{*commitment, s.G1, o.Q, o.W}
	scalars := []fr.Element{fr.One(), constant, minusZero, ch.z}
	weight := b.kappa
	for j := range o.Folds {
		points, scalars = append(points, o.Folds[j]), append(scalars, weight)
		weight.Mul(&weight, &ch.nu)
	}
	var sum bn254.G1Affine
	if _, err := sum.MultiExp(points, scalars, ecc.MultiExpConfig{}); err != nil {
		return sum, fmt.Errorf("combine the commitments: %w", err)
	}
	return sum, nil
}
