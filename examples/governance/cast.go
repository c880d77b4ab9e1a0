// Who takes part: the deployment, its members and their accounts.

package main

import (
	"context"
	"fmt"
	"math/big"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

// poll is how often the chain is asked whether a transaction is mined, which here is at once.
const poll = 20 * time.Millisecond

// idColumn is the column that tells records apart.
const idColumn = "patient"

// deploy puts the contracts on the chain. There are no consent books in this story, so the SRS that they would be committed
// under is of no matter.
func (s *story) deploy(ctx context.Context) error {
	key, err := s.keys.Key(ctx, count.Statement{}, vkey.PLONK)
	if err != nil {
		return err
	}
	code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
	if err != nil {
		return err
	}
	s.plan = deploy.Plan{
		Admin: s.admin.Account(), SRS: assent.Digest{1}, SRSPowers: 1, SRSRoot: [32]byte{1},
		Verifiers: []deploy.Verifier{{Statement: count.ID, KeyHash: key.Verifying().Hash, Code: code}},
	}
	if s.deployment, err = deploy.Deploy(ctx, s.chain, s.admin, s.plan); err != nil {
		return err
	}
	if s.trainer, err = s.member(ctx, contracts.TrainerRole); err != nil {
		return err
	}
	if s.mallory, err = s.member(ctx, contracts.TrainerRole); err != nil {
		return err
	}
	for i := range hospitals {
		h, err := s.newHospital(ctx, fmt.Sprintf("Hospital %d", i+1), 120-40*i)
		if err != nil {
			return err
		}
		s.hospitals = append(s.hospitals, h)
	}
	s.say("Admin: the contracts are deployed; two hospitals and two trainers are members")
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
	if _, err := s.admin.Send(ctx, send.NewOperation(), account.Account(), nil, money); err != nil {
		return nil, err
	}
	grant := bindings.NewConsortium().PackGrantRole(role, account.Account(), 0)
	if _, err := s.admin.Send(ctx, send.NewOperation(), s.address(deploy.Consortium), grant, nil); err != nil {
		return nil, err
	}
	return account, nil
}

// hospital is a custodian with a table.
type hospital struct {
	name       string
	account    *send.Sender
	secrets    *vault.Vault
	prover     *prover.Prover
	records    int
	commitment *assent.Commitment

	artifacts *artifacts.Registry
	claims    *attest.Registry
	rewards   *rewards.Rewards
	token     *rewards.Token
	governor  *govern.Governor
}

func (s *story) newHospital(ctx context.Context, name string, records int) (*hospital, error) {
	account, err := s.member(ctx, contracts.CustodianRole)
	if err != nil {
		return nil, err
	}
	secrets, err := vault.Open(ctx, filepath.Join(s.dir, name))
	if err != nil {
		return nil, err
	}
	governor, err := s.governor(account)
	return &hospital{
		name: name, account: account, secrets: secrets, prover: prover.New(secrets, s.keys), records: records,
		artifacts: s.artifacts(account),
		claims:    attest.New(account, s.deployment.ChainID, s.address(deploy.AttestationRegistry)),
		rewards:   rewards.New(account, s.address(deploy.ContributionRewards)),
		token:     rewards.NewToken(account, s.address(deploy.DataToken)),
		governor:  governor,
	}, err
}

func (s *story) artifacts(account *send.Sender) *artifacts.Registry {
	return artifacts.New(account, s.address(deploy.ArtifactRegistry), s.address(deploy.AuditAlerts))
}

func (s *story) governor(account *send.Sender) (*govern.Governor, error) {
	return govern.New(s.chain, account, node.Rule{}, s.deployment)
}

// publish commits to a table, registers it, proves how many records it has and has the chain check the proof.
func (h *hospital) publish(ctx context.Context) error {
	var table strings.Builder
	fmt.Fprintf(&table, "%s,days\n", idColumn)
	for i := range h.records {
		fmt.Fprintf(&table, "%d,%d\n", 1000+i, i*13%30)
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: idColumn, Type: assent.Uint}, {Name: "days", Type: assent.Uint}}}
	rows, err := source.NewCSV(strings.NewReader(table.String()), schema)
	if err != nil {
		return err
	}
	if h.commitment, err = h.prover.Commit(ctx, rows); err != nil {
		return err
	}
	digest := h.commitment.Digest()
	if err := h.artifacts.Register(ctx, digest, artifacts.Dataset, "", nil); err != nil {
		return err
	}
	proven, err := h.prover.Prove(ctx, prover.Request{
		Statement: count.ID, Tables: []assent.Digest{digest}, Inputs: map[string]string{"id": idColumn}, Context: h.claims.Context(""),
	})
	if err != nil {
		return err
	}
	_, err = h.claims.Submit(ctx, proven.Attestation, []*assent.Commitment{h.commitment}, [32]byte{})
	return err
}

// evidence says where the proof of the number of records is found.
func (h *hospital) evidence() rewards.Evidence {
	return rewards.Evidence{Records: uint64(h.records), IDColumn: idColumn}
}
