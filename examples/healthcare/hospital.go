// A hospital: its patients' consents, its table, its proofs.

package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/acc36754/assent"
	records "github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/examples/internal/stage"
	"github.com/acc36754/assent/prover"
)

const (
	consentColumn = "consent"
	consentTerm   = 180 * 24 * time.Hour
	batchSize     = 100 // consents in one transaction
)

// hospital is a custodian.
type hospital struct {
	*stage.Member
	patients   []*wallet.Seed // which only the patients have
	leftOut    map[int]bool   // patients whose records are not in the table any more
	commitment *assent.Commitment
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
	if _, err := h.fill(ctx, research, 1); err != nil {
		return 0, err
	}
	return h.fill(ctx, commercial, 2)
}

// fill opens a book and hands in the consents of every so many-th patient.
func (h *hospital) fill(ctx context.Context, purpose string, every int) (gas uint64, err error) {
	if _, err := h.Consents.Open(ctx, records.PurposeHash(purpose)); err != nil {
		return 0, err
	}
	book := h.Book(purpose)
	var signed []consents.Signed
	for number := 0; number < len(h.patients); number += every {
		// The patient's account in this book cannot be linked to that in another.
		account, err := h.patients[number].Account(book)
		if err != nil {
			return 0, err
		}
		consent, err := stage.SignConsent(account, time.Now(), consentTerm)
		if err != nil {
			return 0, err
		}
		signed = append(signed, consent)
	}
	for batch := range slices.Chunk(signed, batchSize) {
		granted, err := h.Consents.GrantSigned(ctx, book.ID(), batch)
		if err != nil {
			return 0, err
		}
		gas = granted.Gas / uint64(len(batch))
	}
	return gas, nil
}

// table writes the hospital's records as CSV: the key of the patient's consent, and what a model would learn from.
func (h *hospital) table() (string, error) {
	var out strings.Builder
	fmt.Fprintf(&out, "%s,age,days\n", consentColumn)
	for number, patient := range h.patients {
		if h.leftOut[number] {
			continue
		}
		account, err := patient.Account(h.Book(research))
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

// publish commits to the table and registers it. A table that was published before is its parent.
func (h *hospital) publish(ctx context.Context) error {
	schema := &assent.Schema{Columns: []assent.Column{
		{Name: consentColumn, Type: assent.Key}, {Name: "age", Type: assent.Uint}, {Name: "days", Type: assent.Uint},
	}}
	table, err := h.table()
	if err != nil {
		return err
	}
	var parents []assent.Digest
	if h.commitment != nil {
		parents = append(parents, h.commitment.Digest())
	}
	h.commitment, err = h.Publish(ctx, schema, table, parents...)
	return err
}

// attest proves on the chain that each record has a consent for research that is live at a time.
func (h *hospital) attest(ctx context.Context, at time.Time) (*prover.Proven, error) {
	return h.AttestConsents(ctx, h.commitment, consentColumn, research, at)
}

// revoke has a patient revoke, and hands the revocation in.
func (h *hospital) revoke(ctx context.Context, purpose string, patient int) error {
	account, err := h.patients[patient].Account(h.Book(purpose))
	if err != nil {
		return err
	}
	revocation, signature, err := account.Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	if err != nil {
		return err
	}
	_, err = h.Consents.RevokeSigned(ctx, revocation, signature)
	return err
}
