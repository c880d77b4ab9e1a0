// The points: read in order, a chunk at a time, each checked and handed on.

package ptau

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// Visitor takes the points as they are read: each function those of its section, in order, a slice at a time, with the
// number of the first. The slices are used again. A nil function takes nothing. Nothing must be relied on before Check has
// returned without an error.
type Visitor struct {
	TauG1, AlphaG1, BetaG1 func(first int, points []bn254.G1Affine) error
	TauG2                  func(first int, points []bn254.G2Affine) error
}

// Options says how much Check reads.
type Options struct {
	// Powers is how many powers of τ in G1 are read, 2 at least, and half as many, but 2 at least, of the other sections.
	// 0 means all; only then the points' hash is compared with the one that the last contributor left, where the file was
	// not cut down.
	Powers   int
	Visit    Visitor
	Progress Progress // may be nil
}

// Ends are the points of a checked file that stand for its secrets.
type Ends struct {
	TauG1, AlphaG1, BetaG1 bn254.G1Affine
	TauG2, BetaG2          bn254.G2Affine
}

// Check reads the points of a file and checks that they are what the contributions lead to, see the package. Each chunk is
// handed to the visitor from the same memory that was checked, so that a file that changes meanwhile helps nobody.
// Errors are those of the package, the visitor's, the context's or the file system's.
func (f *File) Check(ctx context.Context, options Options) (*Ends, error) {
	powers := options.Powers
	if powers == 0 {
		powers = f.Powers()
	}
	if powers < 2 || powers > f.Powers() {
		return nil, fmt.Errorf("%w: it has %d powers, %d are asked for", ErrUnsupported, f.Powers(), powers)
	}
	others := max(2, min((powers+1)/2, 1<<f.power))
	s := &scan{file: f, progress: options.Progress, total: powers + 3*others}
	if powers == f.Powers() && f.power == f.ceremony {
		s.hash = newHash()
		last := f.chain[len(f.chain)-1].Response
		s.hash.Write(last[:])
	}
	ends, err := s.ends(ctx)
	if err != nil {
		return nil, err
	}
	if err := s.powers(ctx, ends, powers, others, &options.Visit); err != nil {
		return nil, err
	}
	return ends, s.checkHash(&ends.BetaG2)
}

// ends reads the points that stand for the secrets and compares them with the last contribution.
func (s *scan) ends(ctx context.Context) (*Ends, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var e Ends
	var err error
	for _, at := range []struct {
		section uint32
		index   int
		to      *bn254.G1Affine
	}{{tauG1Section, 1, &e.TauG1}, {alphaG1Section, 0, &e.AlphaG1}, {betaG1Section, 0, &e.BetaG1}} {
		if *at.to, err = onePoint(s.file, at.section, at.index, g1Bytes, parseG1); err != nil {
			return nil, err
		}
	}
	if e.TauG2, err = onePoint(s.file, tauG2Section, 1, g2Bytes, parseG2); err != nil {
		return nil, err
	}
	if e.BetaG2, err = onePoint(s.file, betaG2Section, 0, g2Bytes, parseG2); err != nil {
		return nil, err
	}
	if err := e.checkTrivial(); err != nil {
		return nil, err
	}
	if last := s.file.chain[len(s.file.chain)-1].points; last != e.accumulator() {
		return nil, fmt.Errorf("%w: the last one leads to other points than those in the file", ErrContribution)
	}
	return &e, nil
}

func (e *Ends) accumulator() accumulator {
	return accumulator{tauG1: e.TauG1, tauG2: e.TauG2, alphaG1: e.AlphaG1, betaG1: e.BetaG1, betaG2: e.BetaG2}
}

// checkTrivial refuses τ, α or β that are 1 or −1, α = β, and the secret of the development setup.
func (e *Ends) checkTrivial() error {
	_, _, g1, _ := bn254.Generators()
	var minus bn254.G1Affine
	minus.Neg(&g1)
	for name, p := range map[string]bn254.G1Affine{"τ": e.TauG1, "α": e.AlphaG1, "β": e.BetaG1} {
		if p.Equal(&g1) || p.Equal(&minus) {
			return fmt.Errorf("%w: %s is 1 or −1", ErrTrivial, name)
		}
	}
	if e.AlphaG1.Equal(&e.BetaG1) {
		return fmt.Errorf("%w: α = β", ErrTrivial)
	}
	return CheckTau(&e.TauG2)
}

// CheckTau refuses the [τ]2 of a τ that everybody knows: 1, −1 or the development setup's. The error is ErrTrivial.
func CheckTau(tau *bn254.G2Affine) error {
	_, _, _, g2 := bn254.Generators()
	var minus bn254.G2Affine
	minus.Neg(&g2)
	if tau.Equal(&g2) || tau.Equal(&minus) {
		return fmt.Errorf("%w: τ is 1 or −1", ErrTrivial)
	}
	if development := devsetup.G2()[1]; tau.Equal(&development) {
		return fmt.Errorf("%w: τ is that of the development setup", ErrTrivial)
	}
	return nil
}

// powers checks the four sections of powers. That τ and β are the same in both groups follows from the contributions, the
// last of which leads to the ends.
func (s *scan) powers(ctx context.Context, e *Ends, powers, others int, visit *Visitor) error {
	_, _, g1, g2 := bn254.Generators()
	g1Section := func(id uint32, count int, first bn254.G1Affine, visit func(int, []bn254.G1Affine) error) error {
		sums, err := scanSection(ctx, s, id, count, groupG1(), visit)
		if err != nil {
			return err
		}
		if sums.first != first || !sameRatio(&sums.left, &sums.right, &g2, &e.TauG2) {
			return fmt.Errorf("%w: section %d", ErrPowers, id)
		}
		return nil
	}
	if err := g1Section(tauG1Section, powers, g1, visit.TauG1); err != nil {
		return err
	}
	sums, err := scanSection(ctx, s, tauG2Section, others, groupG2(), visit.TauG2)
	if err != nil {
		return err
	}
	if sums.first != g2 || !sameRatio(&g1, &e.TauG1, &sums.left, &sums.right) {
		return fmt.Errorf("%w: section %d", ErrPowers, tauG2Section)
	}
	if err := g1Section(alphaG1Section, others, e.AlphaG1, visit.AlphaG1); err != nil {
		return err
	}
	return g1Section(betaG1Section, others, e.BetaG1, visit.BetaG1)
}

// checkHash compares the hash of all points with the challenge that the last contribution left for the next.
func (s *scan) checkHash(betaG2 *bn254.G2Affine) error {
	if s.hash == nil {
		return nil
	}
	s.hash.Write(appendG2(nil, betaG2))
	if want := s.file.chain[len(s.file.chain)-1].challenge; [hashBytes]byte(s.hash.Sum(nil)) != want {
		return fmt.Errorf("%w: the points do not have the hash that the last one left", ErrContribution)
	}
	return nil
}
