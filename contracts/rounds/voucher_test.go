// Vouchers: who may stand behind a signing key.

package rounds_test

import (
	"crypto/ed25519"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// A voucher is a proof of membership by a nullifier, for one key in one round. One for another key, another round or another
// table, one that shows a record, and one under a setup that is not accepted are none; and whoever vouches has to have an
// update in the round, which nobody has here.
func TestVouchers(t *testing.T) {
	if testing.Short() {
		t.Skip("makes proofs")
	}
	stage := deploytest.Start(t)
	contract := rounds.New(stage.Governor, stage.Deployment.ChainID, stage.Deployment.Contracts[deploy.FederatedRounds])
	p := newProver(t)
	members, others := commitMembers(t, p), commitMembers(t, p)
	key := ed25519.PublicKey(strings.Repeat("k", ed25519.PublicKeySize))
	otherKey := ed25519.PublicKey(strings.Repeat("o", ed25519.PublicKeySize))
	voucher := func(table *assent.Commitment, inputs map[string]string, where assent.Context) []byte {
		t.Helper()
		proven, err := p.Prove(t.Context(), prover.Request{Statement: "membership", Tables: []assent.Digest{table.Digest()}, Inputs: inputs, Context: where})
		if err != nil {
			t.Fatal(err)
		}
		return proven.File
	}
	hidden, shown := map[string]string{"row": "0", "nullifier": "true"}, map[string]string{"row": "0"}
	right := voucher(members, hidden, contract.VoucherContext(1, key))
	lax, err := verifier.New(verifier.AllowDevSetup())
	if err != nil {
		t.Fatal(err)
	}
	strict, err := verifier.New()
	if err != nil {
		t.Fatal(err)
	}
	const noUpdate = "no update of the member"
	for name, c := range map[string]struct {
		verifier *verifier.Verifier
		key      ed25519.PublicKey
		file     []byte
		says     string
	}{
		"the right one":    {lax, key, right, noUpdate},
		"another key":      {lax, otherKey, right, ""},
		"another round":    {lax, key, voucher(members, hidden, contract.VoucherContext(2, key)), ""},
		"an update's":      {lax, key, voucher(members, hidden, contract.Context(1)), ""},
		"another table":    {lax, key, voucher(others, hidden, contract.VoucherContext(1, key)), ""},
		"a shown record":   {lax, key, voucher(members, shown, contract.VoucherContext(1, key)), ""},
		"development keys": {strict, key, right, ""},
		"no attestation":   {lax, key, []byte("{}"), ""},
	} {
		vouchers := &rounds.Vouchers{Rounds: contract, Round: 1, Members: members, Verifier: c.verifier}
		_, err := vouchers.Check(t.Context(), c.key, c.file)
		if !errors.Is(err, rounds.ErrVoucher) || strings.Contains(err.Error(), noUpdate) != (c.says == noUpdate) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func newProver(t *testing.T) *prover.Prover {
	t.Helper()
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
	return prover.New(secrets, store)
}

func commitMembers(t *testing.T, p *prover.Prover) *assent.Commitment {
	t.Helper()
	schema := &assent.Schema{Columns: []assent.Column{{Name: "member", Type: assent.Uint}}}
	rows, err := source.NewCSV(strings.NewReader("member\n1\n2\n3\n"), schema)
	if err != nil {
		t.Fatal(err)
	}
	commitment, err := p.Commit(t.Context(), rows)
	if err != nil {
		t.Fatal(err)
	}
	return commitment
}
