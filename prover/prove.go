// Proving a claim about committed tables.

package prover

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/proof"
	columnarprover "github.com/acc36754/assent/prover/columnar"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Request is what to prove.
type Request struct {
	Statement string            // id in the catalog
	Tables    []assent.Digest   // commitments in the vault, one for each of the statement's roles, in order
	Inputs    map[string]string // by name, see the statement's description
	Context   assent.Context    // where the proof counts; zero: no context
	Time      time.Time         // evaluation time; zero: now
	Backend   Backend           // zero: PLONK

	// Public are tables that need no vault because anybody may know their rows, such as a consent book that a contract
	// keeps (contracts/book). Tables that are named in Tables and not here come from the vault.
	Public []statement.Table
}

// Proven is a claim with its proof, ready to be written to a file.
type Proven struct {
	Attestation *assent.Attestation
	File        []byte // the attestation file, signed when the Prover has a signer
	Public      []fr.Element
	Sentence    string
}

// Prove checks a statement against the custodian's tables and proves it. The property being false is
// statement.ErrFalse, whose message may name a row and is for the custodian only.
func (p *Prover) Prove(ctx context.Context, request Request) (*Proven, error) {
	st, err := circuits.Find(request.Statement)
	if err != nil {
		return nil, err
	}
	prepared, public, err := p.prepare(ctx, st, request)
	if err != nil {
		return nil, fmt.Errorf("prove %s: %w", request.Statement, err)
	}
	attestation, err := p.attest(ctx, st, request.Backend, prepared, public)
	if err != nil {
		return nil, fmt.Errorf("prove %s: %w", request.Statement, err)
	}
	file, err := attestation.Encode(p.signer)
	if err != nil {
		return nil, err
	}
	if attestation, err = assent.ParseAttestation(file); err != nil {
		return nil, err
	}
	return &Proven{Attestation: attestation, File: file, Public: public, Sentence: st.Sentence(&prepared.Claim)}, nil
}

// prepare opens the tables, checks the property and rebuilds the public inputs as a verifier will.
func (p *Prover) prepare(ctx context.Context, st statement.Statement, request Request) (_ *statement.Prepared, _ []fr.Element, err error) {
	p.progress.report(PhaseCheck, 0, 0)
	description := st.Describe()
	if len(request.Tables) != len(description.Roles) {
		return nil, nil, fmt.Errorf("%w: it is about %d table(s), %d given", statement.ErrInput, len(description.Roles), len(request.Tables))
	}
	claim := assent.Claim{
		Statement: description.ID, Version: description.Version, Params: map[string]string{}, Tables: []assent.TableRef{},
		Context: request.Context, Time: evaluationTime(request.Time),
	}
	var tables []statement.Table
	var commitments []*assent.Commitment
	for i, role := range description.Roles {
		t, closeTable, openErr := p.tableOf(ctx, &request, request.Tables[i])
		if openErr != nil {
			return nil, nil, openErr
		}
		defer func() { err = errors.Join(err, closeTable()) }()
		claim.Tables = append(claim.Tables, assent.TableRef{Role: role.Name, Digest: request.Tables[i]})
		tables = append(tables, t)
		commitments = append(commitments, t.Commitment())
	}
	prepared, err := st.Prepare(ctx, &statement.Request{Claim: claim, Inputs: request.Inputs, Tables: tables})
	if err != nil {
		return nil, nil, err
	}
	public, err := st.PublicInputs(&prepared.Claim, commitments)
	return prepared, public, err
}

// tableOf finds a table among the public ones of a request or in the vault, and says how to close it.
func (p *Prover) tableOf(ctx context.Context, request *Request, digest assent.Digest) (statement.Table, func() error, error) {
	for _, t := range request.Public {
		if t.Commitment().Digest() == digest {
			return t, func() error { return nil }, nil
		}
	}
	t, err := p.openTable(ctx, digest)
	if err != nil {
		return nil, nil, err
	}
	return t, t.Close, nil
}

func evaluationTime(t time.Time) time.Time {
	if t.IsZero() {
		t = time.Now()
	}
	return t.UTC().Truncate(time.Second)
}

// attest proves a prepared claim and checks the proof before anybody sees it.
func (p *Prover) attest(ctx context.Context, st statement.Statement, backend Backend, prepared *statement.Prepared, public []fr.Element) (*assent.Attestation, error) {
	if backend == 0 {
		backend = PLONK
	}
	p.progress.report(PhaseKeys, 0, 0)
	key, err := p.keys.Key(ctx, st, backend)
	if err != nil {
		return nil, err
	}
	prove := p.proveCircuit
	if table, ok := st.(statement.TableStatement); ok {
		prove = p.proveTable(table.System())
	}
	bytes, err := prove(ctx, key, prepared, public)
	if err != nil {
		return nil, err
	}
	verifying := key.Verifying()
	a := &assent.Attestation{Claim: prepared.Claim, Proof: assent.Proof{
		Backend: verifying.Backend.String(), VerifyingKey: verifying.Hash, Bytes: bytes,
	}}
	if verifying.Insecure {
		a.Proof.Setup = assent.InsecureSetup
	}
	return a, nil
}

// proveCircuit proves a statement that is one circuit.
func (p *Prover) proveCircuit(ctx context.Context, key *setup.ProvingKey, prepared *statement.Prepared, public []fr.Element) ([]byte, error) {
	p.progress.report(PhaseProve, 0, 0)
	bytes, err := key.Prove(ctx, prepared.Assignment)
	if err != nil {
		return nil, err
	}
	if err := proof.Verify(key.Verifying(), bytes, public); err != nil {
		return nil, fmt.Errorf("the proof that was just made does not verify: %w", err)
	}
	return bytes, nil
}

// proveTable proves a statement about whole tables: the columnar argument, then the circuit that verifies
// its sumcheck.
func (p *Prover) proveTable(system *columnar.System) func(context.Context, *setup.ProvingKey, *statement.Prepared, []fr.Element) ([]byte, error) {
	return func(ctx context.Context, key *setup.ProvingKey, prepared *statement.Prepared, public []fr.Element) ([]byte, error) {
		in, err := system.ParsePublic(public)
		if err != nil {
			return nil, err
		}
		p.progress.report(PhaseSetup, 0, 0)
		srs, err := p.keys.SRS(ctx, int(system.Size(in).Last)+1)
		if err != nil {
			return nil, err
		}
		argue := columnarprover.Prover{SRS: srs, Workers: p.workers, Random: p.random, Progress: func(phase columnarprover.Phase, done, total int) {
			p.progress.report(Phase(phase), uint64(done), uint64(total))
		}}
		made, err := argue.Prove(ctx, &columnarprover.Instance{System: system, Key: key.Verifying(), Public: public, Data: prepared.Data})
		if err != nil {
			return nil, err
		}
		p.progress.report(PhaseProve, 0, 0)
		if made.Argument.Circuit, err = key.Prove(ctx, made.Assignment); err != nil {
			return nil, err
		}
		bytes := made.Argument.Encode()
		if err := columnar.Verify(system, key.Verifying(), bytes, public); err != nil {
			return nil, fmt.Errorf("the proof that was just made does not verify; does the vault hold what the commitments are of? %w", err)
		}
		return bytes, nil
	}
}

// Receipt opens one record of a table for the person it is about. It is as secret as the record.
func (p *Prover) Receipt(ctx context.Context, digest assent.Digest, row uint64) (_ *assent.Receipt, err error) {
	t, err := p.openTable(ctx, digest)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, t.Close()) }()
	values, _, err := t.record(row)
	if err != nil {
		return nil, err
	}
	salt, err := t.dataset.Salt(ctx, int(row))
	if err != nil {
		return nil, fmt.Errorf("row %d: %w", row, err)
	}
	return &assent.Receipt{Dataset: digest, Record: values, Salt: salt}, nil
}
