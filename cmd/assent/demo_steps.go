// The steps of the demo.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/balance"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/circuits/exclusion"
	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/examples/data"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

// demonstration is a run of the demo.
type demonstration struct {
	dir       string
	custodian *custodian
	keys      *setup.Store
	report    demoReport

	table, list, partial, book *assent.Commitment // partial: a book that lacks a subject
	claims                     []*demoClaim
}

// demoClaim is a proof with all that a verifier has.
type demoClaim struct {
	proven *prover.Proven
	tables []*assent.Commitment
	key    *verifier.Key
}

func (c *demoClaim) id() string { return c.proven.Attestation.Claim.Statement }

func (a *app) newDemonstration(c *cobra.Command, dir string) (*demonstration, error) {
	p := a.startProgress()
	store, err := a.openStore(c, p)
	if err != nil {
		p.stop()
		return nil, err
	}
	open, err := vault.Open(c.Context(), filepath.Join(dir, "vault"))
	if err != nil {
		p.stop()
		return nil, err
	}
	return &demonstration{
		dir:       dir,
		custodian: &custodian{Prover: prover.New(open, store, prover.WithProgress(p.report)), vault: open, progress: p},
		keys:      store,
		report:    demoReport{Setup: assent.InsecureSetup},
	}, nil
}

// demoAction is one line of the table of timings.
type demoAction struct {
	name string
	do   func(ctx context.Context) error
}

func (d *demonstration) actions() []demoAction {
	return []demoAction{
		{"commit to the table (20,190 records, 12 columns)", d.commitTable},
		{"commit to the list of those who opted out, sorted", d.commitList},
		{"commit to the book of consents, one subject missing", d.commitPartialBook},
		{"refuse to prove that each record has a consent", d.refuseConsent},
		{"commit to the book again, with everybody's consent", d.commitBook},
		{"prove that each record has a live consent", func(ctx context.Context) error {
			return d.prove(ctx, consent.ID, map[string]string{"column": demoSubject}, d.table, d.book)
		}},
		{"prove how many records with distinct ids there are", func(ctx context.Context) error {
			return d.prove(ctx, count.ID, map[string]string{"id": demoID}, d.table)
		}},
		{"prove that a group is balanced and as healthy as the rest", func(ctx context.Context) error {
			return d.prove(ctx, balance.ID, demoBalance(), d.table)
		}},
		{fmt.Sprintf("prove that record %d is in the table", demoRow), func(ctx context.Context) error {
			return d.prove(ctx, membership.ID, map[string]string{"row": strconv.Itoa(demoRow)}, d.table)
		}},
		{"prove that a key is not in the list", func(ctx context.Context) error {
			return d.prove(ctx, exclusion.ID, map[string]string{"key": demoKey}, d.list)
		}},
		{"verify all proofs in Go", d.verifyInGo},
		{"start a chain, deploy the verifiers, verify there", d.verifyInEVM},
		{fmt.Sprintf("%d subjects consent on a chain, a training gate is asked", demoPeople), d.askGate},
	}
}

func (d *demonstration) run(ctx context.Context) error {
	for _, action := range d.actions() {
		start := time.Now()
		if err := action.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", action.name, err)
		}
		d.report.Steps = append(d.report.Steps, demoStep{Step: action.name, Seconds: time.Since(start).Seconds()})
	}
	d.custodian.progress.stop()
	return nil
}

func (d *demonstration) commitTable(ctx context.Context) error {
	table, schema, err := demoTable()
	if err != nil {
		return err
	}
	d.table, err = d.commit(ctx, "randhie", table, schema)
	return err
}

func (d *demonstration) commitList(ctx context.Context) error {
	schema, err := assent.ParseSchema(data.OptOutSchema)
	if err != nil {
		return err
	}
	d.list, err = d.commit(ctx, "optout", data.OptOut, schema, prover.SortedBy("key"))
	return err
}

func (d *demonstration) commitPartialBook(ctx context.Context) (err error) {
	d.partial, err = d.commit(ctx, "partial-book", demoBook(d.subjects(), demoRow/recordsEach), new(book.Schema()))
	return err
}

func (d *demonstration) commitBook(ctx context.Context) (err error) {
	d.book, err = d.commit(ctx, "book", demoBook(d.subjects(), -1), new(book.Schema()))
	return err
}

// subjects returns the number of subjects of the table.
func (d *demonstration) subjects() int { return (int(d.table.Rows)-1)/recordsEach + 1 }

// commit writes a table and its schema into the folder and commits to it, as the command would.
func (d *demonstration) commit(ctx context.Context, name string, table []byte, schema *assent.Schema, options ...prover.CommitOption) (*assent.Commitment, error) {
	rows, err := source.NewCSV(bytes.NewReader(table), schema)
	if err != nil {
		return nil, err
	}
	commitment, err := d.custodian.Commit(ctx, rows, options...)
	if err = errors.Join(err, rows.Close()); err != nil {
		return nil, err
	}
	file, err := commitment.Encode()
	if err != nil {
		return nil, err
	}
	return commitment, errors.Join(
		d.write(name+".csv", table), d.write(name+".schema.json", schema.Encode()), d.write(name+".commitment.json", file),
	)
}

func (d *demonstration) write(name string, content []byte) error {
	return writeFile(filepath.Join(d.dir, name), content, publicMode)
}

func demoRequest(id string, inputs map[string]string, tables []*assent.Commitment) prover.Request {
	r := prover.Request{Statement: id, Inputs: inputs}
	for _, table := range tables {
		r.Tables = append(r.Tables, table.Digest())
	}
	return r
}

func (d *demonstration) prove(ctx context.Context, id string, inputs map[string]string, tables ...*assent.Commitment) error {
	proven, err := d.custodian.Prove(ctx, demoRequest(id, inputs, tables))
	if err != nil {
		return err
	}
	st, err := circuits.Find(id)
	if err != nil {
		return err
	}
	key, err := d.keys.Key(ctx, st, prover.PLONK)
	if err != nil {
		return err
	}
	d.claims = append(d.claims, &demoClaim{proven: proven, tables: tables, key: key.Verifying()})
	return d.write(id+".json", proven.File)
}

// refuseConsent asks for a proof of what is not true and keeps what the custodian is told.
func (d *demonstration) refuseConsent(ctx context.Context) error {
	_, err := d.custodian.Prove(ctx, demoRequest(consent.ID, map[string]string{"column": demoSubject}, []*assent.Commitment{d.table, d.partial}))
	if !errors.Is(err, statement.ErrConsent) {
		return fmt.Errorf("a missing consent was not refused: %v", err)
	}
	d.report.Refused = err.Error()
	return nil
}

// verifyInGo verifies the files, and checks that a proof with one changed bit is refused. The keys are those
// that anybody can make again from circuit and SRS.
func (d *demonstration) verifyInGo(ctx context.Context) error {
	for _, claim := range d.claims {
		v, err := verifier.New(verifier.AllowDevSetup(), verifier.WithKeys(claim.key))
		if err != nil {
			return err
		}
		attestation, err := assent.ParseAttestation(claim.proven.File)
		if err != nil {
			return err
		}
		expected := verifier.Expectation{Statement: claim.id()}
		verdict, err := v.Verify(ctx, attestation, expected, claim.tables...)
		if err != nil {
			return err
		}
		attestation.Proof.Bytes = changed(attestation.Proof.Bytes)
		if _, err := v.Verify(ctx, attestation, expected, claim.tables...); !errors.Is(err, verifier.ErrInvalid) {
			return fmt.Errorf("a changed proof was not refused: %v", err)
		}
		st, err := circuits.Find(claim.id())
		if err != nil {
			return err
		}
		d.report.Proofs = append(d.report.Proofs, demoProof{Shown: verdict.Sentence, Hidden: st.Describe().Hides, Refused: true})
	}
	return nil
}

// changed returns a proof with one bit flipped.
func changed(proof []byte) []byte {
	proof = slices.Clone(proof)
	proof[len(proof)/2] ^= 1
	return proof
}
