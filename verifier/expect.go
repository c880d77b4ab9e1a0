// What the caller expects an attestation to say.

package verifier

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/acc36754/assent"
)

// Sentinel errors of Verify for attestations that may be fine, but are not what was asked for.
var (
	// ErrUnexpected reports a claim other than the expected one.
	ErrUnexpected = errors.New("the attestation does not say what was expected")
	// ErrStale reports an evaluation time outside the expected span.
	ErrStale = errors.New("the attestation is not of the expected time")
	// ErrSigner reports an attestation that the expected key did not sign.
	ErrSigner = errors.New("the attestation is not signed by the expected key")
)

// Expectation is what the caller wants to see proven. The context is always compared, the zero Context
// being "none": a proof for one chain, contract, submitter or scope counts nowhere else. Other fields are compared
// when they are set.
type Expectation struct {
	Claim     *assent.Claim // the whole claim; the fields below are then compared as well
	Statement string
	Params    map[string]string        // these parameters must have these values; others may be there
	Tables    map[string]assent.Digest // these roles must be of these commitments
	Context   assent.Context
	NotBefore time.Time // evaluation time at or after
	NotAfter  time.Time // evaluation time at or before
	Signer    ed25519.PublicKey
}

// ExactClaim expects a claim and nothing else.
func ExactClaim(claim assent.Claim) Expectation {
	return Expectation{Claim: &claim, Context: claim.Context}
}

// check compares an attestation's claim, time and signer with what is expected.
func (e *Expectation) check(a *assent.Attestation) error {
	claim := &a.Claim
	if e.Claim != nil && !e.Claim.Equal(claim) {
		return fmt.Errorf("%w: its claim is %s, want %s", ErrUnexpected, claim.Digest(), e.Claim.Digest())
	}
	if e.Statement != "" && e.Statement != claim.Statement {
		return fmt.Errorf("%w: it is about %q, want %q", ErrUnexpected, claim.Statement, e.Statement)
	}
	for _, name := range slices.Sorted(maps.Keys(e.Params)) {
		if got, ok := claim.Params[name]; !ok || got != e.Params[name] {
			return fmt.Errorf("%w: parameter %q is %q, want %q", ErrUnexpected, name, got, e.Params[name])
		}
	}
	for _, role := range slices.Sorted(maps.Keys(e.Tables)) {
		if got, ok := claim.Table(role); !ok || got != e.Tables[role] {
			return fmt.Errorf("%w: its %s is %s, want %s", ErrUnexpected, role, got, e.Tables[role])
		}
	}
	if err := e.checkContext(&claim.Context); err != nil {
		return err
	}
	if !e.NotBefore.IsZero() && claim.Time.Before(e.NotBefore) {
		return fmt.Errorf("%w: evaluated at %s, want %s or later", ErrStale, claim.Time.Format(time.RFC3339), e.NotBefore.UTC().Format(time.RFC3339))
	}
	if !e.NotAfter.IsZero() && claim.Time.After(e.NotAfter) {
		return fmt.Errorf("%w: evaluated at %s, want %s or earlier", ErrStale, claim.Time.Format(time.RFC3339), e.NotAfter.UTC().Format(time.RFC3339))
	}
	if e.Signer != nil && !a.SignedBy(e.Signer) {
		return fmt.Errorf("%w: want %s", ErrSigner, assent.KeyID(e.Signer))
	}
	return nil
}

func (e *Expectation) checkContext(got *assent.Context) error {
	if got.ChainID != e.Context.ChainID {
		return fmt.Errorf("%w: it is for chain id %d, want %d (0: no chain)", ErrUnexpected, got.ChainID, e.Context.ChainID)
	}
	if text, want := addressText(got.Contract), addressText(e.Context.Contract); text != want {
		return fmt.Errorf("%w: it is for contract %s, want %s", ErrUnexpected, text, want)
	}
	if text, want := addressText(got.Submitter), addressText(e.Context.Submitter); text != want {
		return fmt.Errorf("%w: it is for submitter %s, want %s", ErrUnexpected, text, want)
	}
	if got.Scope != e.Context.Scope {
		return fmt.Errorf("%w: it is for scope %q, want %q", ErrUnexpected, got.Scope, e.Context.Scope)
	}
	return nil
}

func addressText(a *assent.Address) string {
	if a == nil {
		return "none"
	}
	return a.String()
}
