package main

import (
	"errors"
	"fmt"
	"syscall"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// Scripts decide on exit codes: each kind of error keeps its own, however deep it is wrapped.
func TestExitCodes(t *testing.T) {
	cases := []struct {
		err  error
		code int
	}{
		{errors.New("anything"), exitInternal},
		{usage("wrong"), exitUsage},
		{mismatch("other"), exitMismatch},
		{withHint(usage("wrong"), "do this"), exitUsage},
		{withHint(errors.New("anything"), "do this"), exitInternal},
		{withHint(statement.ErrFalse, "do this"), exitFalse},
		{&source.RowError{Row: 1, Err: errors.New("cell")}, exitUsage},
		{statement.ErrFalse, exitFalse},
		{statement.ErrInput, exitUsage},
		{vault.ErrErased, exitConsent},
		{vault.ErrNotFound, exitMismatch},
		{vault.ErrLocked, exitInternal},
		{verifier.ErrInvalid, exitInvalid},
		{assent.ErrAttestation, exitInvalid},
		{assent.ErrSignature, exitInvalid},
		{verifier.ErrMismatch, exitMismatch},
		{verifier.ErrUnknownKey, exitMismatch},
		{verifier.ErrUnexpected, exitMismatch},
		{verifier.ErrDevSetup, exitMismatch},
		{verifier.ErrSigner, exitMismatch},
		{assent.ErrCommitment, exitMismatch},
		{verifier.ErrStale, exitStale},
		{syscall.ENOSPC, exitInternal},
	}
	for _, c := range cases {
		for _, err := range []error{c.err, fmt.Errorf("context: %w", c.err), errors.Join(c.err, errors.New("closing failed"))} {
			if got := exitCode(err); got != c.code {
				t.Errorf("%v: exit code %d, want %d", err, got, c.code)
			}
		}
	}
}

// The hint nearest to where the error arose counts, and an error is one line.
func TestHintsAndLines(t *testing.T) {
	if got := hintFor(fmt.Errorf("a: %w", withHint(verifier.ErrStale, "wait %d", 1))); got != "wait 1" {
		t.Errorf("hint %q", got)
	}
	if got := hintFor(fmt.Errorf("a: %w", verifier.ErrStale)); got == "" {
		t.Error("no hint for a stale attestation")
	}
	if got := hintFor(errors.New("anything")); got != "" {
		t.Errorf("hint %q for an unknown error", got)
	}
	if got := oneLine("one\ntwo\r\nthree"); got != "one; two; three" {
		t.Errorf("one line: %q", got)
	}
}
