package verifier_test

import (
	"bytes"
	"context"
	"errors"
	"maps"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// provenTable is an attestation about whole tables, and what it could be confused with.
type provenTable struct {
	dataset, book *assent.Commitment
	twin          *assent.Commitment // the same records as dataset, committed again
	second        *assent.Commitment // the same records as book
	consent       []byte
	groth16       []byte // the same under Groth16
	keys          []*verifier.Key
}

var madeTable = sync.OnceValues(makeTableProof)

func makeTableProof() (_ *provenTable, err error) {
	dir, err := os.MkdirTemp("", "assent-verifier-")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	store, err := setup.OpenStore(dir + "/keys")
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	v, err := vault.Open(ctx, dir+"/vault")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, v.Close()) }()
	maker := prover.New(v, store)
	commit := func(schema *assent.Schema, csv string) *assent.Commitment {
		reader, readErr := source.NewCSV(strings.NewReader(csv), schema)
		if readErr != nil {
			err = errors.Join(err, readErr)
			return nil
		}
		c, commitErr := maker.Commit(ctx, reader)
		err = errors.Join(err, commitErr)
		return c
	}
	data := &assent.Schema{Columns: []assent.Column{{Name: "subject", Type: assent.Uint}, {Name: "other", Type: assent.Uint}}}
	book := &assent.Schema{Columns: []assent.Column{
		{Name: "key", Type: assent.Uint}, {Name: "not_before", Type: assent.Timestamp}, {Name: "not_after", Type: assent.Timestamp},
	}}
	const entries = "key,not_before,not_after\n7,2026-01-01T00:00:00Z,2027-01-01T00:00:00Z\n8,2026-03-04T05:06:07Z,2026-03-04T05:06:08Z\n"
	p := &provenTable{}
	p.dataset, p.twin = commit(data, "subject,other\n7,8\n8,8\n7,8\n"), commit(data, "subject,other\n7,8\n8,8\n7,8\n")
	p.book, p.second = commit(book, entries), commit(book, entries)
	if err != nil {
		return nil, err
	}
	result, err := maker.Prove(ctx, prover.Request{
		Statement: "consent", Tables: []assent.Digest{p.dataset.Digest(), p.book.Digest()}, Inputs: map[string]string{"column": "subject"}, Time: evaluated(),
	})
	if err != nil {
		return nil, err
	}
	p.consent = result.File
	result, err = maker.Prove(ctx, prover.Request{
		Statement: "consent", Tables: []assent.Digest{p.dataset.Digest(), p.book.Digest()}, Inputs: map[string]string{"column": "subject"},
		Time: evaluated(), Backend: prover.Groth16,
	})
	if err != nil {
		return nil, err
	}
	p.groth16 = result.File
	manifests, err := store.List()
	if err != nil {
		return nil, err
	}
	for _, m := range manifests {
		key, err := store.VerifyingKey(m)
		if err != nil {
			return nil, err
		}
		p.keys = append(p.keys, key)
	}
	return p, nil
}

func tableProof(t *testing.T) *provenTable {
	t.Helper()
	p, err := madeTable()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// verify checks an attestation that was changed, encoded and read again.
func (p *provenTable) verify(t *testing.T, change func(a *assent.Attestation)) error {
	t.Helper()
	a := parse(t, p.consent)
	change(a)
	file, err := a.Encode(nil)
	if err != nil {
		t.Fatal(err)
	}
	v := newVerifier(t, verifier.AllowDevSetup(), verifier.WithKeys(p.keys...))
	_, err = v.Verify(t.Context(), parse(t, file), verifier.Expectation{}, p.dataset, p.book, p.twin, p.second)
	return err
}

func TestVerifyTableStatement(t *testing.T) {
	p := tableProof(t)
	if err := p.verify(t, func(*assent.Attestation) {}); err != nil {
		t.Fatal(err)
	}
	if _, err := newVerifier(t, verifier.AllowDevSetup()).Verify(t.Context(), parse(t, p.consent), verifier.Expectation{}, p.dataset, p.book); err != nil {
		t.Errorf("under the published keys: %v", err)
	}
	if _, err := newVerifier(t).Verify(t.Context(), parse(t, p.consent), verifier.Expectation{}, p.dataset, p.book); !errors.Is(err, verifier.ErrDevSetup) {
		t.Errorf("without allowing the development setup: %v", err)
	}
}

// The argument is the same around a Groth16 proof of the circuit, and bound to the key: neither backend's
// argument goes with the other's circuit.
func TestVerifyTableStatementUnderGroth16(t *testing.T) {
	p := tableProof(t)
	v := newVerifier(t, verifier.AllowDevSetup(), verifier.WithKeys(p.keys...))
	if _, err := v.Verify(t.Context(), parse(t, p.groth16), verifier.Expectation{}, p.dataset, p.book); err != nil {
		t.Fatal(err)
	}
	err := p.verify(t, func(a *assent.Attestation) { a.Proof = parse(t, p.groth16).Proof })
	if err != nil {
		t.Error(err)
	}
	const groth16Size = 256
	err = p.verify(t, func(a *assent.Attestation) {
		mixed := parse(t, p.groth16).Proof
		argument := a.Proof.Bytes[:len(a.Proof.Bytes)-800]
		mixed.Bytes = append(bytes.Clone(argument), mixed.Bytes[len(mixed.Bytes)-groth16Size:]...)
		a.Proof = mixed
	})
	if !errors.Is(err, verifier.ErrInvalid) {
		t.Errorf("an argument under one key with a circuit under another: %v", err)
	}
}

// Each of these is what a forger would like the proof to be of.
func TestForgedTableStatements(t *testing.T) {
	p := tableProof(t)
	for name, test := range map[string]struct {
		change func(a *assent.Attestation)
		want   error
	}{
		"a second later": {func(a *assent.Attestation) { a.Claim.Time = a.Claim.Time.Add(time.Second) }, verifier.ErrInvalid},
		"the same records committed again": {func(a *assent.Attestation) {
			a.Claim.Tables = []assent.TableRef{{Role: "dataset", Digest: p.twin.Digest()}, a.Claim.Tables[1]}
		}, verifier.ErrInvalid},
		"another book": {func(a *assent.Attestation) {
			a.Claim.Tables = []assent.TableRef{a.Claim.Tables[0], {Role: "book", Digest: p.second.Digest()}}
		}, verifier.ErrInvalid},
		"another column in the role": {func(a *assent.Attestation) { a.Claim.Params["column"] = "other" }, verifier.ErrInvalid},
		"distinct":                   {func(a *assent.Attestation) { a.Claim.Params["distinct"] = "true" }, verifier.ErrInvalid},
		"empty":                      {func(a *assent.Attestation) { a.Claim.Params["empty"] = "true" }, verifier.ErrInvalid},
		"another chain":              {func(a *assent.Attestation) { a.Claim.Context.ChainID = 5 }, verifier.ErrUnexpected},
		"the dataset as its own book": {func(a *assent.Attestation) {
			a.Claim.Tables = []assent.TableRef{a.Claim.Tables[0], {Role: "book", Digest: p.dataset.Digest()}}
		}, verifier.ErrMismatch},
		"one word less": {func(a *assent.Attestation) { a.Proof.Bytes = a.Proof.Bytes[32:] }, verifier.ErrInvalid},
		"one word more": {func(a *assent.Attestation) { a.Proof.Bytes = append(bytes.Clone(a.Proof.Bytes), make([]byte, 32)...) }, verifier.ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			change := func(a *assent.Attestation) {
				a.Claim.Params = maps.Clone(a.Claim.Params)
				test.change(a)
			}
			if err := p.verify(t, change); !errors.Is(err, test.want) {
				t.Errorf("got %v, want %v", err, test.want)
			}
		})
	}
}

// Every word of the proof counts: changed by one bit it is refused, and so it is with all bits set or none,
// which are no scalars, no coordinates and no points.
func TestEveryWordOfATableProofCounts(t *testing.T) {
	p := tableProof(t)
	proof := parse(t, p.consent).Proof.Bytes
	changes := map[string]func(word []byte){
		"last bit":  func(word []byte) { word[31] ^= 1 },
		"all zeros": func(word []byte) { clear(word) },
		"all ones": func(word []byte) {
			for i := range word {
				word[i] = 0xff
			}
		},
	}
	for at := 0; at < len(proof); at += 32 {
		for name, change := range changes {
			err := p.verify(t, func(a *assent.Attestation) {
				a.Proof.Bytes = bytes.Clone(proof)
				change(a.Proof.Bytes[at : at+32])
			})
			if !errors.Is(err, verifier.ErrInvalid) {
				t.Errorf("word %d of %d, %s: %v", at/32, len(proof)/32, name, err)
			}
		}
	}
}
