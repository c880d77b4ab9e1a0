// A proof of each statement's sample claim.

package main

import (
	"context"
	"encoding/hex"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/submission"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// sampleRecords is the number of records of the sample tables.
const sampleRecords = 3

// sampleContext says where the proofs count: for the tests of an AttestationRegistry, which put one at this address
// and send from this account.
func sampleContext() assent.Context {
	contract, submitter := assent.Address([]byte("attestation registry")), assent.Address([]byte("a submitting account"))
	return assent.Context{ChainID: 31337, Contract: &contract, Submitter: &submitter, Scope: "contract tests"}
}

// sampler proves the statements' sample claims.
type sampler struct {
	vault  *vault.Vault
	prover *prover.Prover
}

func newSampler(ctx context.Context, dir string, store *setup.Store) (*sampler, error) {
	v, err := vault.Open(ctx, dir)
	if err != nil {
		return nil, err
	}
	return &sampler{vault: v, prover: prover.New(v, store)}, nil
}

func (s *sampler) close() error { return s.vault.Close() }

// prove commits to the sample tables of a statement and proves its sample claim.
func (s *sampler) prove(ctx context.Context, st statement.Statement, key *vkey.Key) (*fixture, error) {
	claim, err := sample.Of(st.Describe().ID, sampleRecords)
	if err != nil {
		return nil, err
	}
	request := prover.Request{Statement: st.Describe().ID, Inputs: claim.Inputs, Time: claim.Time, Backend: vkey.PLONK}
	request.Context = sampleContext()
	var commitments []*assent.Commitment
	for i := range claim.Tables {
		table := &claim.Tables[i]
		var options []prover.CommitOption
		if table.SortedBy != "" {
			options = append(options, prover.SortedBy(table.SortedBy))
		}
		commitment, err := s.prover.Commit(ctx, table.Reader(), options...)
		if err != nil {
			return nil, fmt.Errorf("sample table %d: %w", i, err)
		}
		commitments = append(commitments, commitment)
		request.Tables = append(request.Tables, commitment.Digest())
	}
	proven, err := s.prover.Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	if err := verify(ctx, key, proven.Attestation, commitments); err != nil {
		return nil, err
	}
	f := &fixture{VKHash: key.Hash}
	if _, ok := st.(statement.TableStatement); ok {
		f.Submission = submission.New(&proven.Attestation.Claim, commitments)
	}
	if err := f.setProof(st, proven.Attestation.Proof.Bytes); err != nil {
		return nil, err
	}
	for _, value := range proven.Public {
		f.PublicInputs = append(f.PublicInputs, field.Hex(value))
	}
	return f, nil
}

// verify checks a proof as a stranger would. Only what was made over the development SRS needs leave for it.
func verify(ctx context.Context, key *vkey.Key, made *assent.Attestation, commitments []*assent.Commitment) error {
	options := []verifier.Option{verifier.WithKeys(key)}
	if key.Insecure {
		options = append(options, verifier.AllowDevSetup())
	}
	v, err := verifier.New(options...)
	if err != nil {
		return err
	}
	_, err = v.Verify(ctx, made, verifier.ExactClaim(made.Claim), commitments...)
	return err
}

// setProof splits a proof into what the statement's contract takes and the rest.
func (f *fixture) setProof(st statement.Statement, bytes []byte) error {
	if _, ok := st.(statement.TableStatement); ok {
		taken := columnar.EVM(bytes)
		f.Proof, f.Rest = prefixed(taken), prefixed(bytes[len(taken):])
		return nil
	}
	taken, err := proof.EVM(vkey.PLONK, bytes)
	if err != nil {
		return err
	}
	f.Proof = prefixed(taken)
	return nil
}

func prefixed(bytes []byte) string { return "0x" + hex.EncodeToString(bytes) }
