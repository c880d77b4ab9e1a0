// Verifying an attestation.

package verifier

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/proof"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Sentinel errors of Verify.
var (
	// ErrInvalid reports a proof that does not hold for the claim.
	ErrInvalid = errors.New("the proof is not valid")
	// ErrMismatch reports a key, circuit or commitment that is not the claim's.
	ErrMismatch = errors.New("key, statement or commitment does not belong to the claim")
	// ErrDevSetup reports a proof or a commitment under the development setup, whose secret is public.
	ErrDevSetup = errors.New("made under the development setup, whose secret is public: anybody can forge it")
)

// Verifier checks attestations. It is immutable and may be used from several goroutines.
type Verifier struct {
	keys     map[assent.Digest]*Key
	allowDev bool
}

// Option changes what a Verifier accepts.
type Option func(*Verifier)

// WithKeys trusts further verifying keys.
func WithKeys(keys ...*Key) Option {
	return func(v *Verifier) {
		for _, key := range keys {
			v.keys[key.Hash] = key
		}
	}
}

// AllowDevSetup accepts what was made under the development setup. Only for tests and demonstrations.
func AllowDevSetup() Option { return func(v *Verifier) { v.allowDev = true } }

// New returns a Verifier that knows the published keys.
func New(options ...Option) (*Verifier, error) {
	keys, err := PublishedKeys()
	if err != nil {
		return nil, err
	}
	v := &Verifier{keys: make(map[assent.Digest]*Key)}
	WithKeys(keys...)(v)
	for _, option := range options {
		option(v)
	}
	return v, nil
}

// Verify checks that an attestation says what is expected and that its proof holds. The commitments are
// those the caller holds, in any order; each table of the claim must be among them. A nil error means the
// verdict's sentence is proven.
//
// Errors are ErrInvalid, ErrMismatch, ErrUnknownKey, ErrDevSetup, ErrUnexpected, ErrStale, ErrSigner,
// circuits.ErrUnknown or the context's.
func (v *Verifier) Verify(ctx context.Context, a *assent.Attestation, expected Expectation, commitments ...*assent.Commitment) (*Verdict, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := expected.check(a); err != nil {
		return nil, err
	}
	st, err := circuits.Find(a.Claim.Statement)
	if err != nil {
		return nil, err
	}
	key, err := v.key(a)
	if err != nil {
		return nil, err
	}
	tables, err := pickTables(&a.Claim, commitments)
	if err != nil {
		return nil, err
	}
	if err := v.checkSetup(key, tables); err != nil {
		return nil, err
	}
	public, err := st.PublicInputs(&a.Claim, tables)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMismatch, err)
	}
	if err := verifyProof(st, key, a.Proof.Bytes, public); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrInvalid, err)
	}
	return verdict(a, st, key), nil
}

// verifyProof checks a proof of a statement about whole tables, or of one that is a circuit alone.
func verifyProof(st statement.Statement, key *Key, bytes []byte, public []fr.Element) error {
	if table, ok := st.(statement.TableStatement); ok {
		return columnar.Verify(table.System(), key, bytes, public)
	}
	return proof.Verify(key, bytes, public)
}

// pickTables finds the commitments that a claim names by digest.
func pickTables(claim *assent.Claim, commitments []*assent.Commitment) ([]*assent.Commitment, error) {
	byDigest := make(map[assent.Digest]*assent.Commitment, len(commitments))
	for _, c := range commitments {
		byDigest[c.Digest()] = c
	}
	tables := make([]*assent.Commitment, 0, len(claim.Tables))
	for _, ref := range claim.Tables {
		c, ok := byDigest[ref.Digest]
		if !ok {
			return nil, fmt.Errorf("%w: the claim is about %s as its %s, which is not among the %d commitments given", ErrMismatch, ref.Digest, ref.Role, len(commitments))
		}
		tables = append(tables, c)
	}
	return tables, nil
}

func (v *Verifier) checkSetup(key *Key, tables []*assent.Commitment) error {
	for _, c := range tables {
		// A commitment under a secret of its committer's own would open to anything.
		if c.SRS != key.SRS {
			return fmt.Errorf("%w: commitment %s is under SRS %s, the key under %s", ErrMismatch, c.Digest(), c.SRS, key.SRS)
		}
	}
	if v.allowDev {
		return nil
	}
	if key.Insecure {
		return fmt.Errorf("proof: %w", ErrDevSetup)
	}
	return nil
}

func verdict(a *assent.Attestation, st statement.Statement, key *Key) *Verdict {
	signers := make([]string, 0, len(a.Signers()))
	for _, signer := range a.Signers() {
		signers = append(signers, assent.KeyID(signer))
	}
	return &Verdict{
		Sentence: st.Sentence(&a.Claim), Statement: a.Claim.Statement, Version: a.Claim.Version, Claim: a.Claim.Digest(),
		Params: a.Claim.Params, Tables: a.Claim.Tables, Context: a.Claim.Context, Time: a.Claim.Time,
		Backend: a.Proof.Backend, VerifyingKey: key.Hash, Setup: marker(key), Ceremony: key.Ceremony, Signers: signers,
	}
}
