// A sample table, and a proof of each statement about it.

package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
)

// The sample table: a sorted column of numbers. 0 is a row and 15 a value that is not in it.
const (
	sampleColumn = "id"
	sampleRows   = "id\n10\n20\n30\n"
	sampleNumber = "0"
	sampleText   = "15"
)

// sampler proves statements about the sample table.
type sampler struct {
	vault  *vault.Vault
	prover *prover.Prover
	table  assent.Digest
}

func newSampler(ctx context.Context, dir string, store *setup.Store) (*sampler, error) {
	v, err := vault.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	s := &sampler{vault: v, prover: prover.New(v, store)}
	schema := &assent.Schema{Columns: []assent.Column{{Name: sampleColumn, Type: assent.Uint}}}
	rows, err := source.NewCSV(strings.NewReader(sampleRows), schema)
	if err != nil {
		return nil, fmt.Errorf("sample table: %w", err)
	}
	commitment, err := s.prover.Commit(ctx, rows, prover.SortedBy(sampleColumn))
	if err != nil {
		return nil, fmt.Errorf("sample table: %w", err)
	}
	s.table = commitment.Digest()
	return s, rows.Close()
}

func (s *sampler) close() error { return s.vault.Close() }

// prove proves a statement about the sample table, in every role, with sample inputs.
func (s *sampler) prove(ctx context.Context, st statement.Statement, key *vkey.Key) (*fixture, error) {
	d := st.Describe()
	request := prover.Request{Statement: d.ID, Inputs: sampleInputs(d), Time: time.Unix(1767225600, 0), Backend: vkey.PLONK}
	request.Context = assent.Context{ChainID: 31337, Scope: "contract tests"}
	for range d.Roles {
		request.Tables = append(request.Tables, s.table)
	}
	proven, err := s.prover.Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	evm, err := proof.EVM(vkey.PLONK, proven.Attestation.Proof.Bytes)
	if err != nil {
		return nil, err
	}
	f := &fixture{VKHash: key.Hash, Proof: "0x" + hex.EncodeToString(evm)}
	for _, value := range proven.Public {
		f.PublicInputs = append(f.PublicInputs, field.Hex(value))
	}
	return f, nil
}

// sampleInputs answers what a statement asks for by the kind of input alone: every number and every text
// has a sample value, switches stay off and files are not given.
func sampleInputs(d statement.Description) map[string]string {
	inputs := map[string]string{}
	for _, in := range d.Inputs {
		switch in.Kind {
		case statement.Number:
			inputs[in.Name] = sampleNumber
		case statement.Text:
			inputs[in.Name] = sampleText
		}
	}
	return inputs
}
