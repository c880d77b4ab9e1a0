package gate_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/gate"
)

// A job is refused with what is in each dataset's way; nothing is authorised on the way there. What lets one run needs a
// proof: examples/healthcare.
func TestReasons(t *testing.T) {
	s := deploytest.Start(t)
	ctx, purpose := t.Context(), consent.PurposeHash("https://w3id.org/dpv#AcademicResearch")
	at := func(name string) [20]byte { return s.Deployment.Contracts[name] }
	trainer := gate.New(s.Member(t, contracts.TrainerRole), at(deploy.TrainingGate))
	custodian := s.Member(t, contracts.CustodianRole)
	registry := artifacts.New(custodian, at(deploy.ArtifactRegistry), at(deploy.AuditAlerts))
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	dataset := assent.Digest{31: 1}
	requests := []gate.Request{{Dataset: dataset, Column: "consent"}, {Dataset: assent.Digest{31: 2}, Column: "consent"}}
	if _, err := trainer.Open(ctx, "job", purpose, requests); !revert.Is(err, "UnknownPurpose") {
		t.Fatalf("a purpose without policy: %v", err)
	}
	must(gate.New(s.Governor, at(deploy.TrainingGate)).SetPolicy(ctx, purpose, gate.Policy{MaxAge: time.Hour}))
	job, err := trainer.Open(ctx, "job", purpose, requests)
	must(err)
	if again, err := trainer.Open(ctx, "job", purpose, requests); err != nil || again != job {
		t.Errorf("the job's key opens job %d the second time: %v", again, err)
	}
	expect := func(first gate.Reason) {
		t.Helper()
		for name, call := range map[string]func() error{
			"authorize": func() error { return trainer.Authorize(ctx, job) }, "guard": func() error { return trainer.Guard(ctx, job) },
		} {
			var refusal *gate.Refusal
			if err := call(); !errors.As(err, &refusal) || !errors.Is(err, gate.ErrRefused) {
				t.Fatalf("%s: %v", name, err)
			}
			if refusal.Datasets[0] != (gate.Standing{Dataset: dataset, Reason: first}) || refusal.Datasets[1].Reason != gate.NotRegistered {
				t.Errorf("%s: %v, want %v", name, refusal, first)
			}
		}
	}
	expect(gate.NotRegistered)
	must(registry.Register(ctx, dataset, artifacts.Dataset, "", nil))
	expect(gate.NoBook)
	_, err = consents.New(s.Chain, custodian, at(deploy.ConsentRegistry), s.Powers).Open(ctx, purpose)
	must(err)
	expect(gate.NotAttested)
	must(registry.Withdraw(ctx, dataset))
	expect(gate.Withdrawn)
	must(trainer.Close(ctx, job))
	if err := trainer.Guard(ctx, job); !errors.Is(err, gate.ErrRefused) {
		t.Errorf("a job that is over: %v", err)
	}
	if err := trainer.Guard(ctx, job+1); err == nil {
		t.Error("a job that does not exist goes on")
	}
}

func ExampleRefusal() {
	err := error(&gate.Refusal{Job: 7, Datasets: []gate.Standing{{Dataset: assent.Digest{31: 1}, Reason: gate.Revoked}}})
	if errors.Is(err, gate.ErrRefused) {
		fmt.Println(err)
	}
	// Output: the training gate refuses job 7; dataset 0x0000000000000000000000000000000000000000000000000000000000000001: consents were revoked since its proof
}
