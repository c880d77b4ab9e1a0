// The prover's side of an opening.

package pcs

import (
	"context"
	"fmt"
	"runtime"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Open proves a claim about the vector f0 behind a commitment. It takes a little over two commitments to
// a vector of that length. f0 has more than 16 and at most 2^claim.Vars entries; it is used as scratch
// and holds nothing of use afterwards, whether Open succeeds or not. workers < 1 means all processors.
//
// Errors: ErrClaim when sizes are wrong or f0 does not have the claimed value, ErrSRSTooShort,
// ErrDegenerate when the opening would hold infinity, and the context's own between two steps.
func (s *SRS) Open(ctx context.Context, f0 []fr.Element, claim *OpeningClaim, workers int) (*Opening, error) {
	if err := s.checkLength(len(f0), claim); err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	p := newOpener(s, claim, workers)
	folds := fold(f0, claim, p.workers)
	last := len(folds) - 1
	if !claim.holds(&folds[last][0]) {
		return nil, fmt.Errorf("open: %w: its value at the point is another", ErrClaim)
	}
	o, err := p.open(ctx, f0, folds[:last])
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	if err := o.check(claim.Vars); err != nil {
		return nil, fmt.Errorf("open: %w: %w", ErrDegenerate, err)
	}
	return o, nil
}

func (s *SRS) checkLength(n int, claim *OpeningClaim) error {
	if err := claim.check(); err != nil {
		return err
	}
	if n > 1<<claim.Vars {
		return fmt.Errorf("%w: %d entries, %d variables", ErrClaim, n, claim.Vars)
	}
	if n > len(s.G1) {
		return fmt.Errorf("%d entries: %w: it has %d", n, ErrSRSTooShort, len(s.G1))
	}
	if n <= rowWidth {
		return fmt.Errorf("%w: %d entries, want more than %d", ErrDegenerate, n, rowWidth)
	}
	return nil
}

// opener makes one opening. Only tests of the verifier change the two functions.
type opener struct {
	srs     *SRS
	claim   *OpeningClaim
	workers int
	first   func(*OpeningClaim, []bn254.G1Affine) fr.Element // the challenge q
	values  func(*Opening)                                   // sees u, E and O before ν does
}

func newOpener(s *SRS, claim *OpeningClaim, workers int) *opener {
	if workers < 1 {
		workers = runtime.GOMAXPROCS(0)
	}
	return &opener{srs: s, claim: claim, workers: workers, first: challengeQ, values: func(*Opening) {}}
}

// open makes the opening from F_0 and F_4 … F_{k−1}, of which F_4 is the longest, and overwrites them.
// It looks neither whether they belong together nor for infinity.
func (p *opener) open(ctx context.Context, f0 []fr.Element, folds [][]fr.Element) (*Opening, error) {
	o := new(Opening)
	if err := p.commitFolds(ctx, o, folds); err != nil {
		return nil, err
	}
	ch := challenges{q: p.first(p.claim, o.Folds)}
	divide(f0, rowWidth, &ch.q, p.workers)
	copy(o.Low[:], f0)
	o.Halves = halves(folds, &ch.q)
	p.values(o)
	ch.nu = challengeNu(&ch.q, o)
	ch.mu = challengeMu(&ch.nu)
	phi := sumFolds(folds, &ch.nu)
	rest := p.divideByB(phi, &ch.q)
	if err := p.commitQ(ctx, o, f0[rowWidth:], rest, &ch.mu); err != nil {
		return nil, err
	}
	ch.z = challengeZ(&ch.nu, &o.Q)
	if err := p.batchAt(f0, phi, rest, &ch); err != nil {
		return nil, err
	}
	divide(f0, 1, &ch.z, p.workers)
	var err error
	o.W, err = p.commit(ctx, f0[1:])
	return o, err
}

func (p *opener) commitFolds(ctx context.Context, o *Opening, folds [][]fr.Element) (err error) {
	o.Folds = make([]bn254.G1Affine, len(folds))
	for j, f := range folds {
		if o.Folds[j], err = p.commit(ctx, f); err != nil {
			return err
		}
	}
	return nil
}

// commitQ commits to quotient + μ·rest, the quotients by Z_A and Z_B, and leaves quotient as it was.
func (p *opener) commitQ(ctx context.Context, o *Opening, quotient, rest []fr.Element, mu *fr.Element) (err error) {
	var minus fr.Element
	minus.Neg(mu)
	addMultiple(quotient, rest, mu)
	o.Q, err = p.commit(ctx, quotient)
	addMultiple(quotient, rest, &minus)
	return err
}

// batchAt turns f0, the remainder and the quotient T of F_0 by Z_A, into
//
//	F_0 + κ·Φ − Z_A(z)·(T + μ·P) = I_A + T·(X^16−z^16) + κ·Φ − Z_A(z)·μ·P
//
// where P is the quotient of Φ by Z_B. The constant that makes it vanish at z is left out: it does not
// change the quotient by X−z.
func (p *opener) batchAt(f0, phi, rest []fr.Element, ch *challenges) error {
	b, err := ch.batch()
	if err != nil {
		return err
	}
	z16 := power(&ch.z, rowWidth)
	multiplyBack(f0, &z16, p.workers)
	addMultiple(f0, phi, &b.kappa)
	var weight fr.Element
	weight.Mul(&b.zeroA, &ch.mu).Neg(&weight)
	addMultiple(f0, rest, &weight)
	return nil
}

// divideByB returns the quotient of phi by Z_B = (X²−q)·(X−q).
func (p *opener) divideByB(phi []fr.Element, q *fr.Element) []fr.Element {
	if len(phi) <= 3 {
		return nil
	}
	v := slices.Clone(phi)
	divide(v, 2, q, p.workers)
	divide(v[2:], 1, q, p.workers)
	return v[3:]
}

// halves returns (E_j, O_j), the folds modulo X²−q.
func halves(folds [][]fr.Element, q *fr.Element) [][2]fr.Element {
	out := make([][2]fr.Element, len(folds))
	for j, f := range folds {
		out[j] = [2]fr.Element(remainder(f, 2, q))
	}
	return out
}

// sumFolds adds ν^(j−4)·F_j to F_4 for every fold above it and returns F_4.
func sumFolds(folds [][]fr.Element, nu *fr.Element) []fr.Element {
	weight := *nu
	for _, f := range folds[1:] {
		addMultiple(folds[0], f, &weight)
		weight.Mul(&weight, nu)
	}
	return folds[0]
}

// commit is SRS.Commit unless the context has ended.
func (p *opener) commit(ctx context.Context, v []fr.Element) (bn254.G1Affine, error) {
	if err := ctx.Err(); err != nil {
		return bn254.G1Affine{}, err
	}
	return p.srs.Commit(v, p.workers)
}
