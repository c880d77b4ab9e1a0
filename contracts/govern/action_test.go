package govern_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
)

// addresses is a deployment as its file gives it; no chain is asked for an action's words.
func addresses() *deploy.Deployment {
	d := &deploy.Deployment{Contracts: map[string]common.Address{}}
	for i, name := range []string{deploy.ModelHeads, deploy.TrainingGate, deploy.Consortium, deploy.VerifierRouter, deploy.ContributionRewards} {
		d.Contracts[name] = common.Address{19: byte(i + 1)}
	}
	return d
}

// Whoever votes reads words. They are the call's, with all that it sets.
func TestWordsOfActions(t *testing.T) {
	d, line, version := addresses(), assent.Digest{31: 1}, assent.Digest{31: 2}
	terms := &rewards.Terms{Rate: big.NewInt(5e17), Budget: big.NewInt(2e18), End: time.Unix(0, 0).AddDate(60, 0, 0), MaxAge: time.Hour, Purpose: line}
	terms.Criteria = []rewards.Criterion{{Statement: version, Params: assent.Digest{31: 3}, Other: assent.Digest{31: 4}}}
	for want, make := range map[string]func() (govern.Action, error){
		"make 0x…02 the head of line 0x…01":                     func() (govern.Action, error) { return govern.SetHead(d, line, version) },
		"roll line 0x…01 back from 0x…02 to the head before it": func() (govern.Action, error) { return govern.Rollback(d, line, version) },
		"end programme 7 of rewards":                            func() (govern.Action, error) { return govern.CloseProgramme(d, 7) },
		"freeze the verifier of key 0x…02 for good":             func() (govern.Action, error) { return govern.FreezeVerifier(d, version) },
		"for purpose 0x…01 let proofs of consents be 24h0m0s old at most, rely on them for 1h0m0s after a revocation, and want a consent for each record": func() (govern.Action, error) {
			return govern.SetPolicy(d, line, gate.Policy{MaxAge: 24 * time.Hour, Grace: time.Hour, Distinct: true})
		},
		"for purpose 0x…01 let proofs of consents be 24h0m0s old at most": func() (govern.Action, error) {
			return govern.SetPolicy(d, line, gate.Policy{MaxAge: 24 * time.Hour})
		},
		"pay 0.5 tokens a record until 2030-01-01T00:00:00Z, 2 in all, for proofs 1h0m0s old at most, with a consent for purpose 0x…01 for each, with a proof of statement 0x…02, parameters 0x…03, second table 0x…04": func() (govern.Action, error) { return govern.OpenProgramme(d, terms) },
	} {
		action, err := make()
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.ReplaceAll(action.Words, strings.Repeat("0", 62), "…"); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	if _, err := govern.SetHead(&deploy.Deployment{}, line, version); err == nil {
		t.Error("a deployment without the contract")
	}
}

// What the governor's role is handed over for, in words that a proposal shows.
func ExampleSetHead() {
	action, err := govern.SetHead(addresses(), assent.Digest{1}, assent.Digest{2})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(action.Words)
	// Output: make 0x0200000000000000000000000000000000000000000000000000000000000000 the head of line 0x0100000000000000000000000000000000000000000000000000000000000000
}
