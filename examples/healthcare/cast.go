// Who takes part: the deployment, its members and their accounts.

package main

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/circuits/consent"
	records "github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/vault"
)

// bookPowers is how many rows a book can have here.
const bookPowers = 1 << 14

// poll is how often a chain is asked whether a transaction is mined, which here is at once.
const poll = 20 * time.Millisecond

// deploy puts the contracts on the chain.
func (s *story) deploy(ctx context.Context) (err error) {
	if s.srs, err = s.keys.SRS(ctx, bookPowers); err != nil {
		return err
	}
	if s.powers, err = srstree.Build(ctx, s.srs.G1[:bookPowers], 0); err != nil {
		return err
	}
	key, err := s.keys.Key(ctx, consent.Statement{}, vkey.PLONK)
	if err != nil {
		return err
	}
	code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
	if err != nil {
		return err
	}
	s.deployment, err = deploy.Deploy(ctx, s.chain, s.governor, deploy.Plan{
		Admin: s.governor.Account(), SRS: s.srs.ID(), SRSTau: s.srs.G2[1], SRSPowers: bookPowers, SRSRoot: s.powers.Root(),
		Verifiers: []deploy.Verifier{{Statement: consent.ID, KeyHash: key.Verifying().Hash, Code: code}},
	})
	if err != nil {
		return err
	}
	s.say("Governor: %d contracts are deployed", len(s.deployment.Contracts)+len(s.deployment.Statements)+len(s.deployment.Verifiers))
	return nil
}

// admit gives accounts, money and roles to hospitals, trainer and auditor, and sets what each purpose demands.
func (s *story) admit(ctx context.Context) error {
	trainer, err := s.member(ctx, contracts.TrainerRole)
	if err != nil {
		return err
	}
	auditor, err := s.member(ctx, contracts.AuditorRole)
	if err != nil {
		return err
	}
	s.trainer = gate.New(trainer, s.address(deploy.TrainingGate))
	s.auditor = artifacts.New(auditor, s.address(deploy.ArtifactRegistry), s.address(deploy.AuditAlerts))
	for i := range hospitals {
		account, err := s.member(ctx, contracts.CustodianRole)
		if err != nil {
			return err
		}
		secrets, err := vault.Open(ctx, filepath.Join(s.dir, fmt.Sprintf("hospital-%d", i+1)))
		if err != nil {
			return err
		}
		s.hospitals = append(s.hospitals, newHospital(s, account, secrets, prover.New(secrets, s.keys)))
	}
	governor := gate.New(s.governor, s.address(deploy.TrainingGate))
	for _, purpose := range []string{research, commercial} {
		if err := governor.SetPolicy(ctx, records.PurposeHash(purpose), gate.Policy{MaxAge: 24 * time.Hour}); err != nil {
			return err
		}
	}
	s.say("Governor: %d hospitals, a trainer and an auditor are members", hospitals)
	return nil
}

// member makes an account with money and a role.
func (s *story) member(ctx context.Context, role uint64) (*send.Sender, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account, err := send.New(ctx, s.chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{Poll: poll})
	if err != nil {
		return nil, err
	}
	money := new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))
	if _, err := s.governor.Send(ctx, send.NewOperation(), account.Account(), nil, money); err != nil {
		return nil, err
	}
	grant := bindings.NewConsortium().PackGrantRole(role, account.Account(), 0)
	if _, err := s.governor.Send(ctx, send.NewOperation(), s.address(deploy.Consortium), grant, nil); err != nil {
		return nil, err
	}
	return account, nil
}
