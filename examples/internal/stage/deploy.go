// The contracts.

package stage

import (
	"context"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
)

// NoRows is for stories without books of consents and without updates of models.
const NoRows = 0

// Deploy puts the contracts on the chain, with verifiers for statements, by their ids, and the keys and the SRS of this
// machine, which are made on first use. rows is how many a book of consents, or an update, may have: a power of two, or
// NoRows.
func (s *Stage) Deploy(ctx context.Context, rows int, statements ...string) (err error) {
	s.plan = deploy.Plan{Admin: s.Admin.Account()}
	if rows != NoRows || len(statements) > 0 {
		if err := s.openKeys(); err != nil {
			return err
		}
	}
	if err := s.planRows(ctx, rows); err != nil {
		return err
	}
	for _, id := range statements {
		verifier, err := s.verifier(ctx, id)
		if err != nil {
			return err
		}
		s.plan.Verifiers = append(s.plan.Verifiers, verifier)
	}
	s.Deployment, err = deploy.Deploy(ctx, s.Chain, s.Admin, s.plan)
	return err
}

// HandOver gives the governor's role to the votes of those who hold tokens. Deploying again changes nothing else.
func (s *Stage) HandOver(ctx context.Context) error {
	s.plan.HandOver = true
	_, err := deploy.Deploy(ctx, s.Chain, s.Admin, s.plan)
	return err
}

// openKeys opens where this machine has its keys.
func (s *Stage) openKeys() error {
	cache, err := setup.DefaultDir()
	if err != nil {
		return err
	}
	s.keys, err = setup.OpenStore(cache)
	return err
}

// planRows tells the contracts of the SRS. Where nothing is committed under it on the chain its powers are not needed, but that
// it is the development SRS is: the router takes these verifiers in only then.
func (s *Stage) planRows(ctx context.Context, rows int) (err error) {
	if rows == NoRows {
		s.plan.SRS, s.plan.SRSPowers, s.plan.SRSRoot = vkey.SRSID(devsetup.G2()[1]), 1, [32]byte{1}
		return nil
	}
	if s.SRS, err = s.keys.SRS(ctx, rows); err != nil {
		return err
	}
	if s.powers, err = srstree.Build(ctx, s.SRS.G1[:rows], 0); err != nil {
		return err
	}
	s.plan.SRS, s.plan.SRSTau, s.plan.SRSPowers, s.plan.SRSRoot = s.SRS.ID(), s.SRS.G2[1], uint64(rows), s.powers.Root()
	return nil
}

// verifier makes ready the contract that verifies proofs of a statement.
func (s *Stage) verifier(ctx context.Context, id string) (deploy.Verifier, error) {
	st, err := circuits.Find(id)
	if err != nil {
		return deploy.Verifier{}, err
	}
	key, err := s.keys.Key(ctx, st, vkey.PLONK)
	if err != nil {
		return deploy.Verifier{}, err
	}
	code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
	return deploy.Verifier{Statement: id, KeyHash: key.Verifying().Hash, Code: code}, err
}
