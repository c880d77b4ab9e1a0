package chain

import (
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/internal/fixture"
)

// An adapter gives a verification a fixed budget of gas, so a fork that raises prices too far would make it
// refuse valid proofs.
func TestBudgetSufficesUnderLaterForks(t *testing.T) {
	latest := *params.AllDevChainProtocolChanges
	prague, osaka := latest, latest
	prague.OsakaTime, prague.BogotaTime = nil, nil
	osaka.BogotaTime = nil
	for name, rules := range map[string]*params.ChainConfig{
		"Cancun": rules.Cancun(simulated.ChainID), "Prague": &prague, "Osaka": &osaka, "latest": &latest,
	} {
		t.Run(name, func(t *testing.T) {
			client, err := simulate(t.Context(), rules)
			if err != nil {
				t.Fatal(err)
			}
			defer client.Close()
			if _, err := client.DeployRouter(t.Context(), true); err != nil {
				t.Fatal(err)
			}
			for _, adapter := range []string{"CubicPlonkAdapter", "CubicGroth16Adapter"} {
				verifyCubic(t, client, adapter)
			}
		})
	}
}

func verifyCubic(t *testing.T, client *Client, adapter string) {
	t.Helper()
	text, err := os.ReadFile("testdata/" + adapter + ".bin")
	if err != nil {
		t.Fatal(err)
	}
	proven, err := fixture.Read(fixture.Path("..", adapter))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := client.AddVerifier(t.Context(), proven.KeyHash, hexutil.MustDecode(strings.TrimSpace(string(text)))); err != nil {
		t.Fatal(err)
	}
	valid, gas, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
	if err != nil || !valid {
		t.Errorf("%s: verdict %t, error %v", adapter, valid, err)
	}
	t.Logf("%s: %d gas", adapter, gas)
}
