package rewards_test

import (
	"fmt"

	"github.com/acc36754/assent/contracts/rewards"
)

// Amounts are in the token's smallest unit, of which a token has 10^18.
func ExampleParseAmount() {
	amount, err := rewards.ParseAmount("2.5")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(amount, rewards.FormatAmount(amount))
	// Output: 2500000000000000000 2.5
}
