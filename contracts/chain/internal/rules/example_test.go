package rules_test

import (
	"fmt"
	"math/big"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
)

// Cancun is in force from the first block on, what came later never is.
func ExampleCancun() {
	config := rules.Cancun(5)
	first, century := big.NewInt(0), uint64(1)<<32
	fmt.Println(config.ChainID, config.IsCancun(first, 0), config.IsPrague(first, century), config.LatestFork(century))
	// Output: 5 true false Cancun
}
