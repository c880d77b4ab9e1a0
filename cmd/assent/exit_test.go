package main

import (
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/peer"
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
		{deploy.ErrCode, exitMismatch},
		{fmt.Errorf("%w: %w", assent.ErrAttestation, assent.ErrVersion), exitUsage},
		{verifier.ErrStale, exitStale},
		{errNotLive, exitConsent},
		{consents.ErrNoConsent, exitConsent},
		{consents.ErrGranted, exitMismatch},
		{consents.ErrNoBook, exitMismatch},
		{book.ErrFile, exitMismatch},
		{artifacts.ErrUnknown, exitMismatch},
		{artifacts.ErrSuspended, exitMismatch},
		{attest.ErrClaim, exitMismatch},
		{market.ErrNotDelivered, exitMismatch},
		{market.ErrWrongKey, exitMismatch},
		{bundle.ErrCorrupt, exitInvalid},
		{bundle.ErrChunk, exitInvalid},
		{peer.ErrAbsent, exitMismatch},
		{deploy.ErrDeployment, exitUsage},
		{network.ErrConfig, exitUsage},
		{node.ErrWrongChain, exitMismatch},
		{follow.ErrLocked, exitInternal},
		{send.ErrUnsettled, exitInternal},
		{&revert.Error{Name: "AccessManagedUnauthorized"}, exitUsage},
		{&revert.Error{Name: "UnknownBookState"}, exitStale},
		{&revert.Error{Name: "RevokedSince"}, exitConsent},
		{&revert.Error{Name: "InvalidProof"}, exitInvalid},
		{&revert.Error{Name: "TooLate"}, exitStale},
		{&revert.Error{Name: "NobodyKnows"}, exitInternal},
		{refused(gate.TooOld), exitStale},
		{refused(gate.None, gate.NoBook), exitConsent},
		{refused(gate.TooOld, gate.Withdrawn), exitMismatch},
		{refused(gate.Suspended, gate.TooOld), exitMismatch},
		{refused(gate.Suspended, gate.Revoked), exitConsent},
		{gate.ErrRefused, exitMismatch},
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

// refused is what the gate says of a job whose datasets have these in their way.
func refused(reasons ...gate.Reason) error {
	refusal := &gate.Refusal{Job: 1}
	for _, reason := range reasons {
		refusal.Datasets = append(refusal.Datasets, gate.Standing{Reason: reason})
	}
	return refusal
}

// A refusal that the hints know must be one that a contract can give: names are compared as text.
func TestReasonsAreErrorsOfContracts(t *testing.T) {
	known, err := abi.JSON(strings.NewReader(bindings.ErrorsABI))
	if err != nil {
		t.Fatal(err)
	}
	for name := range reasons() {
		if _, found := known.Errors[name]; !found {
			t.Errorf("no contract has the error %s", name)
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
	if got := oneLine("one\ntwo\r\nthree \x1b[2J\u009b4"); got != "one; two; three ?[2J?4" {
		t.Errorf("one line: %q", got)
	}
}
