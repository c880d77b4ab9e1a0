// A hospital: its patients' consents, its table, its proofs.

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	records "github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

const (
	consentColumn = "consent"
	consentTerm   = 180 * 24 * time.Hour
	batchSize     = 100 // consents in one transaction
)

// hospital is a custodian.
type hospital struct {
	story     *story
	account   *send.Sender
	secrets   *vault.Vault
	prover    *prover.Prover
	consents  *consents.Registry
	artifacts *artifacts.Registry
	claims    *attest.Registry

	patients   []*wallet.Seed
	leftOut    map[int]bool
	commitment *assent.Commitment
	sentence   string // of the last proof
}

func newHospital(s *story, account *send.Sender, secrets *vault.Vault, p *prover.Prover) *hospital {
	return &hospital{
		story: s, account: account, secrets: secrets, prover: p, leftOut: map[int]bool{},
		consents:  consents.New(s.chain, account, s.address(deploy.ConsentRegistry), s.powers),
		artifacts: artifacts.New(account, s.address(deploy.ArtifactRegistry), s.address(deploy.AuditAlerts)),
		claims:    attest.New(account, s.deployment.ChainID, s.address(deploy.AttestationRegistry)),
	}
}

// book names the hospital's book for a purpose.
func (h *hospital) book(purpose string) records.Book {
	return records.Book{
		ChainID: h.story.deployment.ChainID, Registry: owner(h.story.address(deploy.ConsentRegistry)),
		Controller: owner(h.account.Account()), Purpose: purpose,
	}
}

// collect opens a book for each purpose, has the patients sign and hands their consents in. It returns the gas that one
// consent took.
func (h *hospital) collect(ctx context.Context, patients int) (gas uint64, err error) {
	for range patients {
		seed, err := wallet.NewSeed()
		if err != nil {
			return 0, err
		}
		h.patients = append(h.patients, seed)
	}
	for i, purpose := range []string{research, commercial} {
		book := h.book(purpose)
		if _, err := h.consents.Open(ctx, records.PurposeHash(purpose)); err != nil {
			return 0, err
		}
		var signed []consents.Signed
		for number, patient := range h.patients {
			if number%(i+1) != 0 {
				continue
			}
			consent, err := sign(patient, book)
			if err != nil {
				return 0, err
			}
			signed = append(signed, consent)
		}
		for batch := range slices.Chunk(signed, batchSize) {
			granted, err := h.consents.GrantSigned(ctx, book.ID(), batch)
			if err != nil {
				return 0, err
			}
			gas = granted.Gas / uint64(len(batch))
		}
	}
	return gas, nil
}

// sign is done by the patient, whose account in this book nobody can link to one in another.
func sign(patient *wallet.Seed, book records.Book) (consents.Signed, error) {
	account, err := patient.Account(book)
	if err != nil {
		return consents.Signed{}, err
	}
	now := time.Now()
	begin, end := uint32(now.Add(-time.Hour).Unix()), uint32(now.Add(consentTerm).Unix())
	consent, signature, err := account.Give(0, begin, end, uint64(now.Add(time.Hour).Unix()))
	if err != nil {
		return consents.Signed{}, err
	}
	return consents.Signed{Consent: *consent, Signature: signature}, nil
}

// table writes the hospital's records as CSV: the key of the patient's consent, and what a model would learn from.
func (h *hospital) table() (string, error) {
	var out strings.Builder
	fmt.Fprintf(&out, "%s,age,days\n", consentColumn)
	for number, patient := range h.patients {
		if h.leftOut[number] {
			continue
		}
		account, err := patient.Account(h.book(research))
		if err != nil {
			return "", err
		}
		key, err := account.Key(0)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&out, "%s,%d,%d\n", key, 20+number*7%70, number*13%30)
	}
	return out.String(), nil
}

// commit commits to the table and registers it. A table that was committed before is its parent.
func (h *hospital) commit(ctx context.Context) error {
	schema := &assent.Schema{Columns: []assent.Column{
		{Name: consentColumn, Type: assent.Key}, {Name: "age", Type: assent.Uint}, {Name: "days", Type: assent.Uint},
	}}
	table, err := h.table()
	if err != nil {
		return err
	}
	rows, err := source.NewCSV(strings.NewReader(table), schema)
	if err != nil {
		return err
	}
	var parents []assent.Digest
	if h.commitment != nil {
		parents = append(parents, h.commitment.Digest())
	}
	if h.commitment, err = h.prover.Commit(ctx, rows); err != nil {
		return err
	}
	return h.artifacts.Register(ctx, h.commitment.Digest(), artifacts.Dataset, "", parents)
}

// attest rebuilds the book as it stands on the chain, proves that each record has a live consent in it, and has the
// chain check the proof. at is the time of the claim, now if zero.
func (h *hospital) attest(ctx context.Context, at time.Time) error {
	named := h.book(research)
	id := named.ID()
	synced, err := h.consents.Sync(ctx, &consents.Sync{
		Book: id, Folder: filepath.Join(h.story.dir, "book-"+h.account.Account().Hex()),
		From: h.story.deployment.Block, Rule: node.Confirmations(1), SRS: h.story.srs,
	})
	if err != nil {
		return err
	}
	book, err := synced.Book.Table(h.story.srs, 0)
	if err != nil {
		return err
	}
	proven, err := h.prover.Prove(ctx, prover.Request{
		Statement: "consent",
		Tables:    []assent.Digest{h.commitment.Digest(), synced.Commitment.Digest()},
		Inputs:    map[string]string{"column": consentColumn},
		Context:   h.claims.Context(""),
		Time:      at,
		Public:    []statement.Table{book},
	})
	if err != nil {
		return err
	}
	h.sentence = proven.Sentence
	_, err = h.claims.Submit(ctx, proven.Attestation, []*assent.Commitment{h.commitment, synced.Commitment}, id)
	return err
}

// revoke has a patient revoke, and hands the revocation in.
func (h *hospital) revoke(ctx context.Context, purpose string, patient int) error {
	account, err := h.patients[patient].Account(h.book(purpose))
	if err != nil {
		return err
	}
	revocation, signature, err := account.Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	if err != nil {
		return err
	}
	_, err = h.consents.RevokeSigned(ctx, revocation, signature)
	return err
}

// leaveOut takes a patient's record out of the table.
func (h *hospital) leaveOut(patient int) { h.leftOut[patient] = true }
