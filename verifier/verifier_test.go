package verifier_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// proven is one attestation with all that is needed to check it, made once for all tests.
type proven struct {
	data, list *assent.Commitment
	membership []byte // signed, scope "run 7"
	exclusion  []byte // unsigned, no context
	groth16    []byte
	keys       []*verifier.Key
}

func signingKey() ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(bytes.Repeat([]byte{3}, ed25519.SeedSize))
}

func publicKey(key ed25519.PrivateKey) ed25519.PublicKey {
	public, _ := key.Public().(ed25519.PublicKey)
	return public
}

func evaluated() time.Time { return time.Date(2026, 3, 4, 5, 6, 7, 0, time.UTC) }

// The tests share one proof of each kind: proving takes a second.
var made = sync.OnceValues(makeProofs)

func makeProofs() (_ *proven, err error) {
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
	schema := &assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}}}
	commit := func(options ...prover.CommitOption) (*assent.Commitment, error) {
		var csv strings.Builder
		csv.WriteString("id\n")
		for i := range 9 {
			fmt.Fprintln(&csv, 10*i)
		}
		reader, err := source.NewCSV(strings.NewReader(csv.String()), schema)
		if err != nil {
			return nil, err
		}
		return prover.New(v, store).Commit(ctx, reader, options...)
	}
	p := &proven{}
	if p.data, err = commit(); err != nil {
		return nil, err
	}
	if p.list, err = commit(prover.SortedBy("id")); err != nil {
		return nil, err
	}
	request := prover.Request{
		Statement: "membership", Tables: []assent.Digest{p.data.Digest()}, Inputs: map[string]string{"row": "3", "nullifier": "true"},
		Context: assent.Context{Scope: "run 7"}, Time: evaluated(),
	}
	result, err := prover.New(v, store, prover.WithSigner(signingKey())).Prove(ctx, request)
	if err != nil {
		return nil, err
	}
	p.membership = result.File
	request.Backend = prover.Groth16
	if result, err = prover.New(v, store).Prove(ctx, request); err != nil {
		return nil, err
	}
	p.groth16 = result.File
	result, err = prover.New(v, store).Prove(ctx, prover.Request{
		Statement: "exclusion", Tables: []assent.Digest{p.list.Digest()}, Inputs: map[string]string{"key": "15"}, Time: evaluated(),
	})
	if err != nil {
		return nil, err
	}
	p.exclusion = result.File
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

func proofs(t *testing.T) *proven {
	t.Helper()
	p, err := made()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func newVerifier(t *testing.T, options ...verifier.Option) *verifier.Verifier {
	t.Helper()
	v, err := verifier.New(options...)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func parse(t *testing.T, file []byte) *assent.Attestation {
	t.Helper()
	a, err := assent.ParseAttestation(file)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func inRun7() verifier.Expectation {
	return verifier.Expectation{Context: assent.Context{Scope: "run 7"}}
}

func TestVerify(t *testing.T) {
	p := proofs(t)
	v := newVerifier(t, verifier.AllowDevSetup())
	expected := inRun7()
	expected.Signer = publicKey(signingKey())
	verdict, err := v.Verify(t.Context(), parse(t, p.membership), expected, p.list, p.data)
	if err != nil {
		t.Fatal(err)
	}
	if verdict.Setup != assent.InsecureSetup || !strings.Contains(verdict.Sentence, p.data.Digest().String()) || len(verdict.Signers) != 1 {
		t.Errorf("verdict %+v", verdict)
	}
	if verdict, err = v.Verify(t.Context(), parse(t, p.exclusion), verifier.Expectation{}, p.list); err != nil {
		t.Fatal(err)
	}
	if len(verdict.Signers) != 0 {
		t.Error("an unsigned attestation has signers")
	}
}

// A Groth16 key is nobody's but its maker's: it counts only when the caller says so.
func TestVerifyGroth16NeedsTheCallersKey(t *testing.T) {
	p := proofs(t)
	a := parse(t, p.groth16)
	if _, err := newVerifier(t, verifier.AllowDevSetup()).Verify(t.Context(), a, inRun7(), p.data); !errors.Is(err, verifier.ErrUnknownKey) {
		t.Fatalf("without the key: %v", err)
	}
	v := newVerifier(t, verifier.AllowDevSetup(), verifier.WithKeys(p.keys...))
	if _, err := v.Verify(t.Context(), a, inRun7(), p.data); err != nil {
		t.Fatal(err)
	}
}

// What was made with a published secret must never convince anybody by default.
func TestDevSetupIsRefused(t *testing.T) {
	p := proofs(t)
	if _, err := newVerifier(t).Verify(t.Context(), parse(t, p.membership), inRun7(), p.data); !errors.Is(err, verifier.ErrDevSetup) {
		t.Fatalf("got %v", err)
	}
}

// Each of these is a true proof of something else than the caller asked for.
func TestUnexpectedClaims(t *testing.T) {
	p := proofs(t)
	a := parse(t, p.membership)
	other := a.Claim
	other.Time = other.Time.Add(time.Second)
	contract := assent.Address{1}
	for name, test := range map[string]struct {
		expect func(*verifier.Expectation)
		want   error
	}{
		"claim":        {func(e *verifier.Expectation) { e.Claim = &other }, verifier.ErrUnexpected},
		"role":         {func(e *verifier.Expectation) { e.Tables = map[string]assent.Digest{"dataset": p.list.Digest()} }, verifier.ErrUnexpected},
		"other role":   {func(e *verifier.Expectation) { e.Tables = map[string]assent.Digest{"list": p.data.Digest()} }, verifier.ErrUnexpected},
		"statement":    {func(e *verifier.Expectation) { e.Statement = "exclusion" }, verifier.ErrUnexpected},
		"parameter":    {func(e *verifier.Expectation) { e.Params = map[string]string{"shows": "record"} }, verifier.ErrUnexpected},
		"no parameter": {func(e *verifier.Expectation) { e.Params = map[string]string{"other": ""} }, verifier.ErrUnexpected},
		"scope":        {func(e *verifier.Expectation) { e.Context.Scope = "run 8" }, verifier.ErrUnexpected},
		"no context":   {func(e *verifier.Expectation) { e.Context = assent.Context{} }, verifier.ErrUnexpected},
		"chain":        {func(e *verifier.Expectation) { e.Context.ChainID = 1 }, verifier.ErrUnexpected},
		"contract":     {func(e *verifier.Expectation) { e.Context.Contract = &contract }, verifier.ErrUnexpected},
		"submitter":    {func(e *verifier.Expectation) { e.Context.Submitter = &contract }, verifier.ErrUnexpected},
		"too old":      {func(e *verifier.Expectation) { e.NotBefore = evaluated().Add(time.Second) }, verifier.ErrStale},
		"too new":      {func(e *verifier.Expectation) { e.NotAfter = evaluated().Add(-time.Second) }, verifier.ErrStale},
		"signer":       {func(e *verifier.Expectation) { e.Signer = make(ed25519.PublicKey, ed25519.PublicKeySize) }, verifier.ErrSigner},
	} {
		t.Run(name, func(t *testing.T) {
			expected := inRun7()
			test.expect(&expected)
			if _, err := newVerifier(t, verifier.AllowDevSetup()).Verify(t.Context(), a, expected, p.data); !errors.Is(err, test.want) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
		})
	}
}

// A forger changes the attestation and everything in it that is checked without the proof.
func TestForgedAttestations(t *testing.T) {
	p := proofs(t)
	for name, test := range map[string]struct {
		change func(*assent.Attestation)
		want   error
	}{
		"later time": {func(a *assent.Attestation) { a.Claim.Time = a.Claim.Time.Add(time.Second) }, verifier.ErrInvalid},
		"other table": {func(a *assent.Attestation) {
			a.Claim.Tables = []assent.TableRef{{Role: a.Claim.Tables[0].Role, Digest: p.list.Digest()}}
		}, verifier.ErrInvalid},
		"unknown table": {func(a *assent.Attestation) { a.Claim.Tables = []assent.TableRef{{Role: a.Claim.Tables[0].Role}} }, verifier.ErrMismatch},
		"other role": {func(a *assent.Attestation) {
			a.Claim.Tables = []assent.TableRef{{Role: "list", Digest: p.data.Digest()}}
		}, verifier.ErrMismatch},
		"other nullifier": {func(a *assent.Attestation) {
			a.Claim.Params = map[string]string{"shows": "nullifier", "subject": "0x" + strings.Repeat("0", 64)}
		}, verifier.ErrInvalid},
		"shown as a record": {func(a *assent.Attestation) {
			a.Claim.Params = map[string]string{"shows": "record", "subject": a.Claim.Params["subject"]}
		}, verifier.ErrInvalid},
		"extra parameter": {func(a *assent.Attestation) {
			a.Claim.Params = map[string]string{"shows": "nullifier", "subject": a.Claim.Params["subject"], "x": ""}
		}, verifier.ErrMismatch},
		"statement":          {func(a *assent.Attestation) { a.Claim.Statement = "exclusion" }, verifier.ErrMismatch},
		"unknown statement":  {func(a *assent.Attestation) { a.Claim.Statement = "nothing" }, circuits.ErrUnknown},
		"version":            {func(a *assent.Attestation) { a.Claim.Version = 2 }, verifier.ErrMismatch},
		"stripped marker":    {func(a *assent.Attestation) { a.Proof.Setup = "" }, verifier.ErrMismatch},
		"backend":            {func(a *assent.Attestation) { a.Proof.Backend = "groth16" }, verifier.ErrMismatch},
		"unknown key":        {func(a *assent.Attestation) { a.Proof.VerifyingKey[0] ^= 1 }, verifier.ErrUnknownKey},
		"no proof":           {func(a *assent.Attestation) { a.Proof.Bytes = nil }, verifier.ErrInvalid},
		"proof and one byte": {func(a *assent.Attestation) { a.Proof.Bytes = append(bytes.Clone(a.Proof.Bytes), 0) }, verifier.ErrInvalid},
		"another's proof":    {func(a *assent.Attestation) { a.Proof.Bytes = parse(t, p.exclusion).Proof.Bytes }, verifier.ErrInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			a := parse(t, p.membership)
			test.change(a)
			file, err := a.Encode(nil)
			if err != nil {
				t.Fatal(err)
			}
			_, err = newVerifier(t, verifier.AllowDevSetup()).Verify(t.Context(), parse(t, file), inRun7(), p.data, p.list)
			if !errors.Is(err, test.want) {
				t.Fatalf("got %v, want %v", err, test.want)
			}
		})
	}
}

// Every third bit of an unsigned attestation, so that nothing but the verifier stands in the way.
func TestFlippedBits(t *testing.T) {
	p := proofs(t)
	v := newVerifier(t, verifier.AllowDevSetup())
	file := bytes.Clone(p.exclusion)
	for bit := 0; bit < 8*len(file); bit += 3 {
		file[bit/8] ^= 1 << (bit % 8)
		a, err := assent.ParseAttestation(file)
		if err == nil {
			_, err = v.Verify(t.Context(), a, verifier.Expectation{}, p.list)
		}
		if err == nil {
			t.Fatalf("with bit %d flipped it verifies", bit)
		}
		file[bit/8] ^= 1 << (bit % 8)
	}
}

// Each public input changed by one must make the very proof invalid, under either proof system.
func TestEveryPublicInputCounts(t *testing.T) {
	p := proofs(t)
	for _, file := range [][]byte{p.membership, p.groth16} {
		a := parse(t, file)
		for _, key := range p.keys {
			if key.Hash != a.Proof.VerifyingKey {
				continue
			}
			public := publicOf(t, p, a)
			if err := proof.Verify(key, a.Proof.Bytes, public); err != nil {
				t.Fatal(err)
			}
			one := fr.One()
			for i := range public {
				changed := append([]fr.Element(nil), public...)
				changed[i].Add(&changed[i], &one)
				if err := proof.Verify(key, a.Proof.Bytes, changed); err == nil {
					t.Errorf("%s: public input %d does not count", a.Proof.Backend, i)
				}
			}
		}
	}
}

func publicOf(t *testing.T, p *proven, a *assent.Attestation) []fr.Element {
	t.Helper()
	st, err := circuits.Find(a.Claim.Statement)
	if err != nil {
		t.Fatal(err)
	}
	public, err := st.PublicInputs(&a.Claim, []*assent.Commitment{p.data})
	if err != nil {
		t.Fatal(err)
	}
	return public
}

// The published keys must be those that the code and the development SRS give today. The keys of the tests'
// proofs are compared here; the generator's own test makes all of them again.
func TestPublishedKeysAreTheStores(t *testing.T) {
	published, err := verifier.PublishedKeys()
	if err != nil {
		t.Fatal(err)
	}
	made := append(append([]*verifier.Key(nil), proofs(t).keys...), tableProof(t).keys...)
	for _, key := range made {
		if key.Backend != prover.PLONK {
			continue // single-party keys are not published
		}
		if !slices.ContainsFunc(published, func(k *verifier.Key) bool { return k.Hash == key.Hash }) {
			t.Errorf("%s: the published key is not the one that is made today; run go generate ./...", key.Circuit)
		}
	}
	if len(published) != len(circuits.Catalog()) {
		t.Errorf("%d published keys for %d statements", len(published), len(circuits.Catalog()))
	}
}

// A commitment under an SRS of its committer's own, whose secret the committer may know, is none.
func TestCommitmentsUnderAnotherSRSAreRefused(t *testing.T) {
	p := proofs(t)
	foreign := *p.data
	foreign.SRS = assent.Digest{1}
	a := parse(t, p.membership)
	a.Claim.Tables = []assent.TableRef{{Role: a.Claim.Tables[0].Role, Digest: foreign.Digest()}}
	if _, err := newVerifier(t, verifier.AllowDevSetup()).Verify(t.Context(), a, inRun7(), &foreign); !errors.Is(err, verifier.ErrMismatch) {
		t.Fatalf("got %v", err)
	}
}
