package chain_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/internal/fixture"
)

// A verifier contract is deployed on a chain inside the process and asked about a proof. Creation code comes
// from bindings.Adapter; here it is that of a small test circuit.
func Example() {
	ctx := context.Background()
	text, err := os.ReadFile("testdata/CubicPlonkAdapter.bin")
	if err != nil {
		fmt.Println(err)
		return
	}
	proven, err := fixture.Read(fixture.Path("..", "CubicPlonkAdapter"))
	if err != nil {
		fmt.Println(err)
		return
	}

	client, err := chain.Simulated(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer client.Close()
	if _, err := client.DeployRouter(ctx); err != nil {
		fmt.Println(err)
		return
	}
	code := hexutil.MustDecode(strings.TrimSpace(string(text)))
	if _, err := client.AddVerifier(ctx, proven.KeyHash, code); err != nil {
		fmt.Println(err)
		return
	}

	valid, gas, err := client.Verify(ctx, proven.KeyHash, proven.Proof, proven.Inputs)
	fmt.Println(valid, gas < 400_000, err)
	proven.Inputs[0].SetUint64(36)
	valid, _, err = client.Verify(ctx, proven.KeyHash, proven.Proof, proven.Inputs)
	fmt.Println(valid, err)
	// Output:
	// true true <nil>
	// false <nil>
}
