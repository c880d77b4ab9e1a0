package attest_test

import (
	"errors"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/attest"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
)

// An attestation for somebody else, another place or other tables is not sent: the chain would only take the gas. That
// one is accepted which is for this account, examples/healthcare shows.
func TestClaimsForOthers(t *testing.T) {
	s := deploytest.Start(t)
	account := s.Member(t, contracts.CustodianRole)
	registry := attest.New(account, s.Deployment.ChainID, s.Deployment.Contracts[deploy.AttestationRegistry])
	table := &assent.Commitment{Schema: assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}}}}
	tables := []*assent.Commitment{table}
	good := func() *assent.Attestation {
		return &assent.Attestation{Claim: assent.Claim{
			Statement: "count", Version: 1, Params: map[string]string{}, Context: registry.Context("run 1"), Time: time.Now().UTC().Truncate(time.Second),
			Tables: []assent.TableRef{{Role: "dataset", Digest: table.Digest()}},
		}}
	}
	other := assent.Address{9}
	for name, change := range map[string]func(a *assent.Attestation){
		"another chain":     func(a *assent.Attestation) { a.Claim.Context.ChainID++ },
		"another contract":  func(a *assent.Attestation) { a.Claim.Context.Contract = &other },
		"no contract":       func(a *assent.Attestation) { a.Claim.Context.Contract = nil },
		"another submitter": func(a *assent.Attestation) { a.Claim.Context.Submitter = &other },
		"no submitter":      func(a *assent.Attestation) { a.Claim.Context.Submitter = nil },
		"another table":     func(a *assent.Attestation) { a.Claim.Tables[0].Digest[0] ^= 1 },
		"one table more":    func(a *assent.Attestation) { a.Claim.Tables = append(a.Claim.Tables, a.Claim.Tables[0]) },
	} {
		changed := good()
		change(changed)
		if _, err := registry.Submit(t.Context(), changed, tables, [32]byte{}); !errors.Is(err, attest.ErrClaim) {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What is left for the contract to refuse, it gives its reason for.
	if _, err := registry.Submit(t.Context(), good(), tables, [32]byte{}); !revert.Is(err, "UnknownStatement") {
		t.Errorf("a statement that was not added: %v", err)
	}
	if _, found, err := registry.Latest(t.Context(), table.Digest(), &good().Claim, [32]byte{}); found || err != nil {
		t.Errorf("found %v, %v", found, err)
	}
}
