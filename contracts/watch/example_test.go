package watch_test

import (
	"fmt"

	"github.com/acc36754/assent/contracts/watch"
)

// A policy says what is watched and what is done.
func ExampleParsePolicy() {
	policy, err := watch.ParsePolicy([]byte(`{
		"lead": "12h",
		"rules": [{"on": ["consent-revoked", "bytes-changed"], "do": ["suspend"], "resolve": true}]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(policy.Lead, policy.Every, policy.Sends())
	// Output: 12h0m0s 1m0s true
}
