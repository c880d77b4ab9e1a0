package chain_test

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/internal/fixture"
)

// A statement's verifier is deployed on a chain inside the process and asked about a proof, which is a recorded
// one here.
func Example() {
	ctx := context.Background()
	client, err := chain.Simulated(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer client.Close()
	if _, err := client.DeployRouter(ctx, true); err != nil {
		fmt.Println(err)
		return
	}

	code, err := bindings.Adapter("MembershipPlonkAdapter")
	if err != nil {
		fmt.Println(err)
		return
	}
	proven, err := fixture.Read("../test/fixtures/MembershipPlonkAdapter.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	if _, err := client.AddVerifier(ctx, proven.KeyHash, code); err != nil {
		fmt.Println(err)
		return
	}

	valid, gas, err := client.Verify(ctx, proven.KeyHash, proven.Proof, proven.Inputs)
	fmt.Println(valid, gas < 400_000, err)
	proven.Proof[0] ^= 1
	valid, _, err = client.Verify(ctx, proven.KeyHash, proven.Proof, proven.Inputs)
	fmt.Println(valid, err)
	// Output:
	// true true <nil>
	// false <nil>
}
