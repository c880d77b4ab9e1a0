// An attestation: a claim with its proof, in an in-toto Statement inside a DSSE envelope.

package assent

import (
	"crypto/ed25519"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/envelope"
)

// Types of the attestation's layers: DSSE payload, in-toto Statement v1
// (https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md), and our predicate.
const (
	PayloadType   = "application/vnd.in-toto+json"
	StatementType = "https://in-toto.io/Statement/v1"
	PredicateType = predicatePrefix + "1"

	predicatePrefix = "https://github.com/acc36754/assent/attestation/v"
	digestAlgorithm = "keccak256"
)

// Sentinel errors of ParseAttestation.
var (
	// ErrAttestation reports a file that is not an attestation in canonical form.
	ErrAttestation = errors.New("attestation is not valid")
	// ErrSignature reports an attestation whose signature does not fit its content and key.
	ErrSignature = envelope.ErrSignature
)

// Proof is a proof and what is needed to find its verifying key. It never carries the key.
type Proof struct {
	Backend      string `json:"backend"`         // "plonk" or "groth16"
	VerifyingKey Digest `json:"verifyingKey"`    // hash of the verifying key
	Setup        string `json:"setup,omitempty"` // InsecureSetup, or "" for a setup that people can trust
	Bytes        []byte `json:"bytes"`           // exact-length encoding, see docs/formats.md
}

// Attestation is a claim with its proof. One that ParseAttestation returned also knows the keys that signed
// it; changing the claim or the proof afterwards makes them meaningless.
type Attestation struct {
	Claim Claim
	Proof Proof

	signers []ed25519.PublicKey
}

// Signers returns the keys whose signatures ParseAttestation found and checked; none: unsigned.
func (a *Attestation) Signers() []ed25519.PublicKey { return a.signers }

// inTotoStatement is the payload of the envelope.
type inTotoStatement struct {
	Type          string    `json:"_type"`
	Subject       []subject `json:"subject"`
	PredicateType string    `json:"predicateType"`
	Predicate     predicate `json:"predicate"`
}

type subject struct {
	Name   string            `json:"name"`
	Digest map[string]string `json:"digest"`
}

type predicate struct {
	ClaimDigest Digest `json:"claimDigest"`
	Claim       Claim  `json:"claim"`
	Proof       Proof  `json:"proof"`
}

// Encode returns the attestation file, signed by key, or unsigned when key is nil. Who signed
// before does not matter.
func (a *Attestation) Encode(key ed25519.PrivateKey) ([]byte, error) {
	if err := a.Claim.Validate(); err != nil {
		return nil, fmt.Errorf("encode attestation: %w", err)
	}
	payload, err := canonical.Marshal(inTotoStatement{
		Type: StatementType, Subject: a.subjects(), PredicateType: PredicateType,
		Predicate: predicate{ClaimDigest: a.Claim.Digest(), Claim: a.Claim, Proof: a.Proof},
	})
	if err != nil {
		return nil, fmt.Errorf("encode attestation: %w", err)
	}
	return envelope.Seal(PayloadType, payload, key)
}

func (a *Attestation) subjects() []subject {
	subjects := make([]subject, 0, len(a.Claim.Tables))
	for _, t := range a.Claim.Tables {
		subjects = append(subjects, subject{Name: t.Role, Digest: map[string]string{digestAlgorithm: hex.EncodeToString(t.Digest[:])}})
	}
	return subjects
}

// ParseAttestation reads an attestation file and checks form and signatures. It says nothing about the
// proof: package verifier does.
func ParseAttestation(data []byte) (*Attestation, error) {
	payload, signers, err := envelope.Open(PayloadType, data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAttestation, err)
	}
	if err := checkTypes(payload); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAttestation, err)
	}
	var st inTotoStatement
	if err := canonical.Unmarshal(payload, &st, envelope.MaxBytes); err != nil {
		return nil, fmt.Errorf("%w: payload: %w", ErrAttestation, err)
	}
	a := &Attestation{Claim: st.Predicate.Claim, Proof: st.Predicate.Proof, signers: signers}
	if err := a.Claim.Validate(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAttestation, err)
	}
	if got := a.Claim.Digest(); got != st.Predicate.ClaimDigest {
		return nil, fmt.Errorf("%w: the claim has the digest %s, it says %s", ErrAttestation, got, st.Predicate.ClaimDigest)
	}
	if err := sameSubjects(st.Subject, a.subjects()); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrAttestation, err)
	}
	return a, nil
}

// checkTypes looks at the types before the rest is decoded: they say what the rest is.
func checkTypes(payload []byte) error {
	statement, about := canonical.Text(payload, "_type"), canonical.Text(payload, "predicateType")
	if statement == StatementType && about == PredicateType {
		return nil
	}
	if strings.HasPrefix(about, predicatePrefix) {
		return fmt.Errorf("%w: it is a %q about %q, this program reads %q", ErrVersion, clip(statement), clip(about), PredicateType)
	}
	return fmt.Errorf("it is a %q about %q", clip(statement), clip(about))
}

// sameSubjects keeps the in-toto subjects, which other tools index, equal to the tables of the claim.
func sameSubjects(got, want []subject) error {
	if len(got) != len(want) {
		return fmt.Errorf("%d subjects for %d tables", len(got), len(want))
	}
	for i := range want {
		if got[i].Name != want[i].Name || len(got[i].Digest) != 1 || got[i].Digest[digestAlgorithm] != want[i].Digest[digestAlgorithm] {
			return fmt.Errorf("subject %d is not the claim's table", i)
		}
	}
	return nil
}

// SignedBy reports whether key signed the attestation.
func (a *Attestation) SignedBy(key ed25519.PublicKey) bool {
	for _, signer := range a.signers {
		if signer.Equal(key) {
			return true
		}
	}
	return false
}

// KeyID returns how a signer is written: "ed25519:" and the public key in hexadecimal.
func KeyID(key ed25519.PublicKey) string { return envelope.KeyID(key) }

// ParseKeyID reads what KeyID writes.
func ParseKeyID(id string) (ed25519.PublicKey, error) { return envelope.ParseKeyID(id) }
