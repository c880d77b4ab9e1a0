// Phase 1: the part of a powers-of-tau file that a circuit needs.

package ceremony

import (
	"context"
	"crypto/sha256"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/backend/groth16/bn254/mpcsetup"
)

const phase1Magic = "assent/phase1/v1"

// phase1 is what was read and checked, in gnark's form.
type phase1 struct {
	commons mpcsetup.SrsCommons
	tau     bn254.G2Affine
	srs     assent.Digest
	digest  artifact.Sum
}

// readPhase1 reads what a domain of n places needs: 2n−1 powers of τ in G1, n of each other kind. gnark takes n from the
// lengths, so there must be exactly as many. Errors are those of ptau's Check.
func readPhase1(ctx context.Context, file *ptau.File, n int, progress setup.Progress) (*phase1, error) {
	p := new(phase1)
	c := &p.commons
	c.G1.Tau, c.G1.AlphaTau, c.G1.BetaTau = make([]bn254.G1Affine, 2*n-1), make([]bn254.G1Affine, n), make([]bn254.G1Affine, n)
	c.G2.Tau = make([]bn254.G2Affine, n)
	ends, err := file.Check(ctx, ptau.Options{
		Powers: 2*n - 1, Progress: ptau.Progress(progress),
		Visit: ptau.Visitor{TauG1: into(c.G1.Tau), AlphaG1: into(c.G1.AlphaTau), BetaG1: into(c.G1.BetaTau), TauG2: into(c.G2.Tau)},
	})
	if err != nil {
		return nil, err
	}
	c.G2.Beta = ends.BetaG2
	p.tau, p.srs = ends.TauG2, vkey.SRSID(ends.TauG2)
	var w evmwords.Writer
	w.Text(phase1Magic).G1(ends.TauG1).G1(ends.AlphaG1).G1(ends.BetaG1).G2(ends.TauG2).G2(ends.BetaG2)
	p.digest = sha256.Sum256(w.Bytes())
	return p, nil
}

// into copies the points that a visitor is handed.
func into[P any](to []P) func(int, []P) error {
	return func(first int, points []P) error {
		copy(to[first:], points)
		return nil
	}
}
