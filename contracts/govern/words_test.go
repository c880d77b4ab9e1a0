package govern

import (
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
)

// A call that is not what it looks like is shown as it is: by another contract, with bytes after it, to a function that has
// no words, or with money.
func TestCallsWithoutWords(t *testing.T) {
	d := &deploy.Deployment{Contracts: map[string]common.Address{deploy.ModelHeads: {1}, deploy.Consortium: {2}}}
	good, err := SetHead(d, assent.Digest{1}, assent.Digest{2})
	if err != nil {
		t.Fatal(err)
	}
	for name, a := range map[string]Action{
		"another contract": describe(d, common.Address{9}, good.Call, nil),
		"bytes after it":   describe(d, good.Target, append(append([]byte(nil), good.Call...), 0), nil),
		"cut":              describe(d, good.Target, good.Call[:len(good.Call)-1], nil),
		"empty":            describe(d, good.Target, nil, nil),
		"another function": describe(d, common.Address{2}, good.Call, nil),
	} {
		if !strings.HasPrefix(a.Words, "call ") {
			t.Errorf("%s: %s", name, a.Words)
		}
	}
	if a := describe(d, good.Target, good.Call, big.NewInt(7)); a.Words != good.Words+", and send 7 wei" {
		t.Error(a.Words)
	}
}

// Whatever a stranger proposes is shown somehow, and stops nobody from reading the other proposals.
func FuzzDescribe(f *testing.F) {
	d := &deploy.Deployment{Contracts: map[string]common.Address{
		deploy.ModelHeads: {1}, deploy.Consortium: {2}, deploy.TrainingGate: {3}, deploy.ContributionRewards: {4}, deploy.VerifierRouter: {5},
	}}
	for target := byte(0); target < 5; target++ {
		f.Add(target, []byte{1, 2, 3, 4})
	}
	freeze, err := FreezeVerifier(d, assent.Digest{1})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(byte(2), freeze.Call)
	f.Fuzz(func(t *testing.T, target byte, call []byte) {
		if a := describe(d, common.Address{target}, call, nil); a.Words == "" {
			t.Error("no words")
		}
	})
}
