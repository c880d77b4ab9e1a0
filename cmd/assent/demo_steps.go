// The steps of the demo.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/exclusion"
	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/examples/data"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

const (
	// demoRow is the record that the demo proves to be in the table.
	demoRow = "17"
	// demoKey stands for a person who is not on the list.
	demoKey = "0x007a6d3c51e0b3a4c1f9f0a1d2b3c4d5e6f70819203142536475869708192a3b"
)

// demonstration is a run of the demo.
type demonstration struct {
	dir       string
	custodian *custodian
	verifier  *verifier.Verifier
	report    demoReport
}

// demoClaim is a proof with all that a verifier has.
type demoClaim struct {
	proven      *prover.Proven
	commitment  *assent.Commitment
	statementID string
}

func (a *app) newDemonstration(c *cobra.Command, dir string) (*demonstration, error) {
	v, err := verifier.New(verifier.AllowDevSetup())
	if err != nil {
		return nil, err
	}
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
		verifier:  v,
		report:    demoReport{Setup: assent.InsecureSetup},
	}, nil
}

// timed adds a line to the report.
func (d *demonstration) timed(step string, do func() error) error {
	start := time.Now()
	err := do()
	d.report.Steps = append(d.report.Steps, demoStep{Step: step, Seconds: time.Since(start).Seconds()})
	return err
}

func (d *demonstration) run(ctx context.Context) error {
	var table, list *assent.Commitment
	var claims [2]*demoClaim
	steps := []struct {
		name string
		do   func() error
	}{
		{"commit to the table (20,190 records, 10 columns)", func() (err error) {
			table, err = d.commit(ctx, "randhie", data.RANDHIE, data.RANDHIESchema)
			return err
		}},
		{"commit to the list of those who opted out, sorted", func() (err error) {
			list, err = d.commit(ctx, "optout", data.OptOut, data.OptOutSchema, prover.SortedBy("key"))
			return err
		}},
		{"prove that record " + demoRow + " is in the table", func() (err error) {
			claims[0], err = d.prove(ctx, membership.ID, table, map[string]string{"row": demoRow})
			return err
		}},
		{"prove that a key is not in the list", func() (err error) {
			claims[1], err = d.prove(ctx, exclusion.ID, list, map[string]string{"key": demoKey})
			return err
		}},
		{"verify both proofs in Go", func() error { return d.verifyInGo(ctx, claims[:]) }},
		{"start a chain, deploy the verifiers, verify both there", func() error { return d.verifyInEVM(ctx, claims[:]) }},
	}
	for _, step := range steps {
		if err := d.timed(step.name, step.do); err != nil {
			return fmt.Errorf("%s: %w", step.name, err)
		}
	}
	d.custodian.progress.stop()
	return nil
}

// commit writes a table and its schema into the folder and commits to it, as the command would.
func (d *demonstration) commit(ctx context.Context, name string, table, schemaFile []byte, options ...prover.CommitOption) (*assent.Commitment, error) {
	schema, err := assent.ParseSchema(schemaFile)
	if err != nil {
		return nil, err
	}
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
		d.write(name+".csv", table), d.write(name+".schema.json", schemaFile), d.write(name+".commitment.json", file),
	)
}

func (d *demonstration) write(name string, content []byte) error {
	return writeFile(filepath.Join(d.dir, name), content, publicMode)
}

func (d *demonstration) prove(ctx context.Context, id string, table *assent.Commitment, inputs map[string]string) (*demoClaim, error) {
	proven, err := d.custodian.Prove(ctx, prover.Request{Statement: id, Tables: []assent.Digest{table.Digest()}, Inputs: inputs})
	if err != nil {
		return nil, err
	}
	return &demoClaim{proven: proven, commitment: table, statementID: id}, d.write(id+".json", proven.File)
}

// verifyInGo verifies the files, and checks that a proof with one changed bit is refused.
func (d *demonstration) verifyInGo(ctx context.Context, claims []*demoClaim) error {
	for _, claim := range claims {
		attestation, err := assent.ParseAttestation(claim.proven.File)
		if err != nil {
			return err
		}
		expected := verifier.Expectation{Statement: claim.statementID}
		verdict, err := d.verifier.Verify(ctx, attestation, expected, claim.commitment)
		if err != nil {
			return err
		}
		attestation.Proof.Bytes = changed(attestation.Proof.Bytes)
		if _, err := d.verifier.Verify(ctx, attestation, expected, claim.commitment); !errors.Is(err, verifier.ErrInvalid) {
			return fmt.Errorf("a changed proof was not refused: %v", err)
		}
		st, err := circuits.Find(claim.statementID)
		if err != nil {
			return err
		}
		d.report.Proofs = append(d.report.Proofs, demoProof{Shown: verdict.Sentence, Hidden: st.Describe().Hides})
	}
	return nil
}

// changed returns a proof with one bit flipped.
func changed(proof []byte) []byte {
	proof = slices.Clone(proof)
	proof[len(proof)/2] ^= 1
	return proof
}
