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
