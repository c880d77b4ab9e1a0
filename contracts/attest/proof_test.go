// A claim on its way from a table to a chain, with its proof.

package attest_test

import (
	"maps"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// From a table to an attestation on a chain: a proof of bounds is accepted, and no proof of other bounds, of another
// column or of bounds that are spelt otherwise, though its maker is the one who may submit it.
func TestProvenBounds(t *testing.T) {
	if testing.Short() {
		t.Skip("makes a proof of a whole circuit")
	}
	const id = "ranges"
	s := deployVerifier(t, id)
	account := s.Member(t, contracts.CustodianRole)
	registry := attest.New(account, s.Deployment.ChainID, s.Deployment.Contracts[deploy.AttestationRegistry])
	made, table := proveSample(t, id, registry.Context("bounds"), headTime(t, s))
	tables := []*assent.Commitment{table}

	for name, c := range map[string]struct{ param, value, refusal string }{
		"closer bounds":     {"most", "98", "InvalidProof"},
		"wider bounds":      {"most", "100", "InvalidProof"},
		"another column":    {"column", "id", "InvalidProof"},
		"an empty table":    {"empty", "true", "InvalidProof"},
		"another spelling":  {"most", "099", "InvalidParam"},
		"a column of flags": {"column", "ill", "WrongColumnType"},
		"crossed bounds":    {"least", "100", "BoundsCrossed"},
	} {
		changed := *made
		changed.Claim.Params = maps.Clone(made.Claim.Params)
		changed.Claim.Params[c.param] = c.value
		if _, err := registry.Submit(t.Context(), &changed, tables, [32]byte{}); !revert.Is(err, c.refusal) {
			t.Errorf("%s: %v, want %s", name, err, c.refusal)
		}
	}
	if _, err := registry.Submit(t.Context(), made, tables, [32]byte{}); err != nil {
		t.Fatal(err)
	}
	kept, found, err := registry.Latest(t.Context(), table.Digest(), &made.Claim, [32]byte{})
	if err != nil || !found || kept.Claim != made.Claim.Digest() {
		t.Errorf("kept %+v, %v, %v", kept, found, err)
	}
}

// deployVerifier deploys with the verifier of a statement under its development key.
func deployVerifier(t *testing.T, id string) *deploytest.Stage {
	t.Helper()
	s := deploytest.StartEmpty(t)
	published, err := verifier.PublishedKeys()
	if err != nil {
		t.Fatal(err)
	}
	for _, key := range published {
		if key.Circuit != id {
			continue
		}
		code, err := bindings.Adapter(contracts.AdapterName(key))
		if err != nil {
			t.Fatal(err)
		}
		s.Plan.Verifiers = append(s.Plan.Verifiers, deploy.Verifier{Statement: id, KeyHash: key.Hash, Code: code})
	}
	if s.Deployment, err = deploy.Deploy(t.Context(), s.Chain, s.Governor, s.Plan); err != nil {
		t.Fatal(err)
	}
	return s
}

// headTime returns the time of the chain's head, which a claim's time may not be after.
func headTime(t *testing.T, s *deploytest.Stage) time.Time {
	t.Helper()
	head, err := s.Chain.Block(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	return time.Unix(int64(head.Time), 0).UTC()
}

// proveSample commits to the sample table of a statement and proves its sample claim at a time.
func proveSample(t *testing.T, id string, where assent.Context, at time.Time) (*assent.Attestation, *assent.Commitment) {
	t.Helper()
	found, err := sample.Of(id, 20)
	if err != nil {
		t.Fatal(err)
	}
	cache, err := setup.DefaultDir()
	if err != nil {
		t.Fatal(err)
	}
	store, err := setup.OpenStore(cache)
	if err != nil {
		t.Fatal(err)
	}
	secrets, err := vault.Open(t.Context(), filepath.Join(t.TempDir(), "vault"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := secrets.Close(); err != nil {
			t.Error(err)
		}
	})
	p := prover.New(secrets, store)
	table, err := p.Commit(t.Context(), found.Tables[0].Reader())
	if err != nil {
		t.Fatal(err)
	}
	proven, err := p.Prove(t.Context(), prover.Request{
		Statement: id, Tables: []assent.Digest{table.Digest()}, Inputs: found.Inputs, Context: where, Time: at, Backend: vkey.PLONK,
	})
	if err != nil {
		t.Fatal(err)
	}
	return proven.Attestation, table
}
