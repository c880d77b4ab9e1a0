// A client: its records and their consents, its updates, its proofs.

package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/examples/internal/stage"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/prover"
)

const (
	consentColumn = "consent"
	consentTerm   = 365 * 24 * time.Hour
	weightColumn  = "weight"
	// families is how many consents a client's records rest on: one serves all of a family's.
	families = 20
)

// client is a custodian that trains on its records.
type client struct {
	*stage.Member
	story    *story
	number   int
	identity ed25519.PrivateKey // signs its messages of secure aggregation
	rounds   *rounds.Rounds

	records []record
	ticket  *prover.Ticket // of its place in the table of members
	dataset assent.Digest
	vector  *vector // of the present round
}

// vector is a committed update.
type vector struct {
	update     []float64
	quantised  []int64
	commitment *assent.Commitment
	blinding   fr.Element
	nullifier  fr.Element
}

// prepare collects consents, commits to the records, registers them and proves that each has a live consent.
func (c *client) prepare(ctx context.Context, columns []string) error {
	keys, err := c.collect(ctx)
	if err != nil {
		return err
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: consentColumn, Type: assent.Key}}}
	for _, name := range columns {
		schema.Columns = append(schema.Columns, assent.Column{Name: name, Type: assent.Decimal, Scale: 9})
	}
	var table strings.Builder
	fmt.Fprintf(&table, "%s,%s\n", consentColumn, strings.Join(columns, ","))
	for i, r := range c.records {
		fmt.Fprintf(&table, "%s,%s\n", keys[i%len(keys)], strings.Join(r.cells, ","))
	}
	commitment, err := c.Publish(ctx, schema, table.String())
	if err != nil {
		return err
	}
	c.dataset = commitment.Digest()
	now, err := c.story.Now(ctx)
	if err != nil {
		return err
	}
	_, err = c.AttestConsents(ctx, commitment, consentColumn, purpose, now)
	return err
}

// collect opens the book and has each family consent. It returns the keys of the consents.
func (c *client) collect(ctx context.Context) (keys []consent.Key, err error) {
	if _, err := c.Consents.Open(ctx, consent.PurposeHash(purpose)); err != nil {
		return nil, err
	}
	now, err := c.story.Now(ctx)
	if err != nil {
		return nil, err
	}
	book := c.Book(purpose)
	var signed []consents.Signed
	for range families {
		seed, err := wallet.NewSeed()
		if err != nil {
			return nil, err
		}
		account, err := seed.Account(book)
		if err != nil {
			return nil, err
		}
		given, err := stage.SignConsent(account, now, consentTerm)
		if err != nil {
			return nil, err
		}
		key, err := account.Key(0)
		if err != nil {
			return nil, err
		}
		signed, keys = append(signed, given), append(keys, key)
	}
	_, err = c.Consents.GrantSigned(ctx, book.ID(), signed)
	return keys, err
}

// commitUpdate quantises an update and commits to it.
func (c *client) commitUpdate(ctx context.Context, update []float64) error {
	quantised, err := tensors(update).Quantise(scale())
	if err != nil {
		return err
	}
	lines := []string{weightColumn}
	for _, v := range quantised {
		lines = append(lines, strconv.FormatInt(v, 10))
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: weightColumn, Type: assent.Int}}}
	commitment, err := c.Commit(ctx, schema, strings.Join(lines, "\n")+"\n")
	if err != nil {
		return err
	}
	blinding, err := c.blinding(ctx, commitment.Digest())
	c.vector = &vector{update: update, quantised: quantised, commitment: commitment, blinding: blinding}
	return err
}

// blinding reads the blinding value of an update's commitment from the vault.
func (c *client) blinding(ctx context.Context, digest assent.Digest) (fr.Element, error) {
	stored, err := c.Vault.Dataset(ctx, digest)
	if err != nil {
		return fr.Element{}, err
	}
	raw, err := stored.Blind(ctx, weightColumn)
	if err != nil {
		return fr.Element{}, err
	}
	if err := stored.Close(); err != nil {
		return fr.Element{}, err
	}
	return field.ParseCanonical(raw[:])
}

// submit proves that the client is a member and that its update keeps to a bound, and hands the update in.
func (c *client) submit(ctx context.Context, round uint64, bound *rounds.Bound) error {
	members, err := c.ticket.Table(c.story.aggregator.members)
	if err != nil {
		return err
	}
	now, err := c.story.Now(ctx)
	if err != nil {
		return err
	}
	where := c.rounds.Context(round)
	update, err := c.Prover.Prove(ctx, prover.Request{
		Statement: "update", Tables: []assent.Digest{c.vector.commitment.Digest()}, Inputs: bound.Inputs(), Context: where, Time: now,
	})
	if err != nil {
		return err
	}
	member, err := c.Prover.Prove(ctx, prover.Request{
		Statement: "membership", Tables: []assent.Digest{members.Commitment().Digest()}, Context: where, Time: now,
		Inputs: map[string]string{"row": strconv.Itoa(c.number), "nullifier": "true"}, Public: []statement.Table{members},
	})
	if err != nil {
		return err
	}
	c.vector.nullifier = c.ticket.Nullifier(where)
	return c.rounds.Submit(ctx, round, &rounds.Submission{
		Dataset: c.dataset, ConsentColumn: consentColumn, Membership: member.Attestation, Update: update.Attestation, Vector: c.vector.commitment,
	})
}

// masked is what the client adds up with the others: its update and the blinding value.
func (v *vector) masked() []fr.Element { return secagg.Vector(v.quantised, v.blinding) }
