// The demo's last part: consents on a chain, and a gate that lets a training job run, or not.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/circuits/statement"
	records "github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/prover"
)

const (
	// demoPurpose is what the subjects consent to.
	demoPurpose = "https://w3id.org/dpv#AcademicResearch"
	// demoPeople is how many subjects consent on the chain: the first of the table.
	demoPeople = 25
	// demoPowers is how many rows the chain's book could have.
	demoPowers = 1 << 10
)

// gateDemo is the part of the demo that happens on a chain. One account plays all roles.
type gateDemo struct {
	*demonstration
	network    *network.Network
	deployment *deploy.Deployment
	srs        *pcs.SRS
	consents   *consents.Registry
	gate       *gate.Gate
	book       records.Book
	people     []*wallet.Account
}

// askGate deploys the contracts on a chain of its own, has the first subjects of the table consent there, proves that each
// of their records has a live consent in the contract's book, and asks the gate, before and after one of them revokes.
func (d *demonstration) askGate(ctx context.Context) (err error) {
	chain, err := devchain.Start(ctx, devchain.Config{Dir: filepath.Join(d.dir, "chain"), Accounts: 1})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		return err
	}
	config.Poll = "10ms"
	o := &gateDemo{demonstration: d}
	if o.network, err = network.Open(ctx, config); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, o.network.Close()) }()
	for _, step := range []func(context.Context) error{o.deploy, o.collect, o.train} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

// deploy deploys, with all roles for the one account, and a policy.
func (o *gateDemo) deploy(ctx context.Context) error {
	srs, tree, err := powersTree(ctx, o.keys, demoPowers)
	if err != nil {
		return err
	}
	key, err := o.keys.Key(ctx, consent.Statement{}, prover.PLONK)
	if err != nil {
		return err
	}
	code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
	if err != nil {
		return err
	}
	account := o.network.Sender.Account()
	plan := deploy.Plan{
		Admin: account, SRS: srs.ID(), SRSTau: srs.G2[1], SRSPowers: demoPowers, SRSRoot: tree.Root(),
		Verifiers: []deploy.Verifier{{Statement: consent.ID, KeyHash: key.Verifying().Hash, Code: code}},
		Members:   []deploy.Member{{Role: contracts.CustodianRole, Account: account}, {Role: contracts.TrainerRole, Account: account}},
	}
	if o.deployment, err = deploy.Deploy(ctx, o.network.Chain, o.network.Sender, plan); err != nil {
		return err
	}
	o.srs = srs
	o.consents = consents.New(o.network.Chain, o.network.Sender, o.deployment.Contracts[deploy.ConsentRegistry], tree)
	o.gate = gate.New(o.network.Sender, o.deployment.Contracts[deploy.TrainingGate])
	return o.gate.SetPolicy(ctx, records.PurposeHash(demoPurpose), gate.Policy{MaxAge: time.Hour})
}

// collect has each subject sign a consent, and hands them in together.
func (o *gateDemo) collect(ctx context.Context) error {
	o.book = records.Book{
		ChainID: o.deployment.ChainID, Registry: assent.Address(o.deployment.Contracts[deploy.ConsentRegistry]),
		Controller: assent.Address(o.network.Sender.Account()), Purpose: demoPurpose,
	}
	if _, err := o.consents.Open(ctx, records.PurposeHash(demoPurpose)); err != nil {
		return err
	}
	now := time.Now()
	from, until, deadline := uint32(now.Add(-time.Hour).Unix()), uint32(now.Add(24*time.Hour).Unix()), uint64(now.Add(time.Hour).Unix())
	var signed []consents.Signed
	for range demoPeople {
		seed, err := wallet.NewSeed()
		if err != nil {
			return err
		}
		account, err := seed.Account(o.book)
		if err != nil {
			return err
		}
		message, signature, err := account.Give(0, from, until, deadline)
		if err != nil {
			return err
		}
		o.people, signed = append(o.people, account), append(signed, consents.Signed{Consent: *message, Signature: signature})
	}
	_, err := o.consents.GrantSigned(ctx, o.book.ID(), signed)
	return err
}

// train registers the subjects' records, proves their consents, and asks the gate about a job.
func (o *gateDemo) train(ctx context.Context) error {
	dataset, err := o.commitRecords(ctx)
	if err != nil {
		return err
	}
	registry := artifacts.New(o.network.Sender, o.deployment.Contracts[deploy.ArtifactRegistry], o.deployment.Contracts[deploy.AuditAlerts])
	if err := registry.Register(ctx, dataset.Digest(), artifacts.Dataset, "", nil); err != nil {
		return err
	}
	job, err := o.gate.Open(ctx, "demo", records.PurposeHash(demoPurpose), []gate.Request{{Dataset: dataset.Digest(), Column: demoSubject}})
	if err != nil {
		return err
	}
	if err := o.attest(ctx, dataset); err != nil {
		return err
	}
	if err := o.gate.Authorize(ctx, job); err != nil {
		return err
	}
	o.report.Gate.Allowed = fmt.Sprintf("training job %d may use the records of %d subjects, each with a live consent in the chain's book", job, demoPeople)

	message, signature, err := o.people[demoRow/recordsEach].Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	if err != nil {
		return err
	}
	if _, err := o.consents.RevokeSigned(ctx, message, signature); err != nil {
		return err
	}
	var refusal *gate.Refusal
	if err := o.gate.Guard(ctx, job); !errors.As(err, &refusal) {
		return fmt.Errorf("a job goes on after a revocation: %v", err)
	}
	o.report.Gate.Refused = refusal.Error()
	return nil
}

// commitRecords commits to the first records of the demo's table, with the subjects' keys on the chain.
func (o *gateDemo) commitRecords(ctx context.Context) (*assent.Commitment, error) {
	table, schema, err := demoTable()
	if err != nil {
		return nil, err
	}
	var out bytes.Buffer
	row := -1 // the header
	for line := range bytes.Lines(table) {
		if row == demoPeople*recordsEach {
			break
		}
		if row >= 0 {
			key, err := o.people[row/recordsEach].Key(0)
			if err != nil {
				return nil, err
			}
			line = fmt.Appendf(nil, "%s,%s\n", line[:bytes.LastIndexByte(line, ',')], key)
		}
		out.Write(line)
		row++
	}
	return o.commit(ctx, "on-chain", out.Bytes(), schema)
}

// attest proves that each record has a live consent in the book as it stands on the chain, and submits the proof.
func (o *gateDemo) attest(ctx context.Context, dataset *assent.Commitment) error {
	synced, err := o.consents.Sync(ctx, &consents.Sync{
		Book: o.book.ID(), Folder: filepath.Join(o.dir, "on-chain-book"), From: o.deployment.Block, Rule: node.Confirmations(1), SRS: o.srs,
	})
	if err != nil {
		return err
	}
	book, err := synced.Book.Table(o.srs, 0)
	if err != nil {
		return err
	}
	claims := attest.New(o.network.Sender, o.deployment.ChainID, o.deployment.Contracts[deploy.AttestationRegistry])
	request := demoRequest(consent.ID, map[string]string{"column": demoSubject}, []*assent.Commitment{dataset, synced.Commitment})
	request.Context, request.Public = claims.Context(""), []statement.Table{book}
	proven, err := o.custodian.Prove(ctx, request)
	if err != nil {
		return err
	}
	if err := o.write("on-chain-consent.json", proven.File); err != nil {
		return err
	}
	_, err = claims.Submit(ctx, proven.Attestation, []*assent.Commitment{dataset, synced.Commitment}, o.book.ID())
	return err
}
