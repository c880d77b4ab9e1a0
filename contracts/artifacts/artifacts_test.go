package artifacts_test

import (
	"errors"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
)

func open(s *deploytest.Stage, account *send.Sender) *artifacts.Registry {
	return artifacts.New(account, s.Deployment.Contracts[deploy.ArtifactRegistry], s.Deployment.Contracts[deploy.AuditAlerts])
}

// What stands in the way of using an artifact, in the order in which it happens to one.
func TestLifeOfAnArtifact(t *testing.T) {
	s := deploytest.Start(t)
	custodian, auditor := open(s, s.Member(t, contracts.CustodianRole)), open(s, s.Member(t, contracts.AuditorRole))
	ctx, digest := t.Context(), assent.Digest{31: 7}
	check := func(when string, want error) {
		t.Helper()
		if _, err := auditor.Check(ctx, digest); !errors.Is(err, want) {
			t.Errorf("%s: %v, want %v", when, err, want)
		}
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	check("before", artifacts.ErrUnknown)
	if err := auditor.Register(ctx, digest, artifacts.Dataset, "", nil); !revert.Is(err, "AccessManagedUnauthorized") {
		t.Errorf("somebody without the role registers: %v", err)
	}
	for range 2 { // the second time nothing is sent
		must(custodian.Register(ctx, digest, artifacts.Dataset, "ipfs://x", nil))
	}
	check("registered", nil)
	id, err := auditor.Raise(ctx, digest, artifacts.Critical, [32]byte{1}, "the bytes are others")
	must(err)
	check("suspended", artifacts.ErrSuspended)
	must(auditor.Resolve(ctx, id, "they were not"))
	check("resolved", nil)
	_, err = auditor.Raise(ctx, digest, artifacts.Warning, [32]byte{1}, "soon to expire")
	must(err)
	check("a warning", nil)
	must(custodian.Withdraw(ctx, digest))
	check("withdrawn", artifacts.ErrWithdrawn)
}

// An owner moves an artifact there and back and withdraws it; what is done already is not sent again, and nobody else does
// either, not even what would change nothing.
func TestOwnersMoveAndWithdraw(t *testing.T) {
	s := deploytest.Start(t)
	account := s.Member(t, contracts.CustodianRole)
	owner, other := open(s, account), open(s, s.Member(t, contracts.CustodianRole))
	ctx, digest := t.Context(), assent.Digest{31: 7}
	for name, do := range map[string]func(*artifacts.Registry) error{
		"withdrawn": func(r *artifacts.Registry) error { return r.Withdraw(ctx, digest) },
		"moved":     func(r *artifacts.Registry) error { return r.MovePointer(ctx, digest, "") },
	} {
		if err := do(owner); !errors.Is(err, artifacts.ErrUnknown) {
			t.Errorf("%s before it is registered: %v", name, err)
		}
	}
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(owner.Register(ctx, digest, artifacts.Dataset, "", nil))
	sends := func(what string, want uint64, do func() error) {
		t.Helper()
		before, err := s.Chain.NonceAt(ctx, account.Account(), nil)
		must(err)
		must(do())
		after, err := s.Chain.NonceAt(ctx, account.Account(), nil)
		must(err)
		if after != before+want {
			t.Errorf("%s: %d transactions, want %d", what, after-before, want)
		}
	}
	for _, pointer := range []string{"ipfs://x", "ipfs://y", "ipfs://x", ""} {
		for times := range 2 {
			sends("to "+pointer, uint64(1-times), func() error { return owner.MovePointer(ctx, digest, pointer) })
		}
		if got, err := other.Pointer(ctx, digest); err != nil || got != pointer {
			t.Errorf("it lies at %q, %v, want %q", got, err, pointer)
		}
	}
	refused := func(what string, err error) {
		t.Helper()
		if !revert.Is(err, "NotOwner") {
			t.Errorf("somebody else %s: %v", what, err)
		}
	}
	refused("moves it to where it is", other.MovePointer(ctx, digest, ""))
	refused("withdraws it", other.Withdraw(ctx, digest))
	for times := range 2 {
		sends("withdrawing", uint64(1-times), func() error { return owner.Withdraw(ctx, digest) })
	}
	refused("withdraws what was withdrawn", other.Withdraw(ctx, digest))
	sends("moving what was withdrawn", 1, func() error { return owner.MovePointer(ctx, digest, "ipfs://z") })
}

// Names of kinds and severities have one spelling.
func TestNames(t *testing.T) {
	for _, k := range []artifacts.Kind{artifacts.Dataset, artifacts.Model, artifacts.Other} {
		if back, err := artifacts.ParseKind(k.String()); err != nil || back != k {
			t.Errorf("%s: %v", k, err)
		}
	}
	if _, err := artifacts.ParseKind("Dataset"); err == nil {
		t.Error("another spelling is read")
	}
	if _, err := artifacts.ParseSeverity("fatal"); err == nil {
		t.Error("an unknown severity is read")
	}
}
