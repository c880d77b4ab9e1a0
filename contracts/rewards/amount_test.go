package rewards_test

import (
	"errors"
	"fmt"
	"math/big"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/rewards"
)

// What is written is read back, and nothing that is no amount is read as one.
func TestAmounts(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "1": "1000000000000000000", "12.5": "12500000000000000000", "0.000000000000000001": "1",
	} {
		amount, err := rewards.ParseAmount(text)
		if err != nil || amount.String() != want {
			t.Errorf("%s is %s (%v)", text, amount, err)
			continue
		}
		if back := rewards.FormatAmount(amount); back != text {
			t.Errorf("%s comes back as %s", text, back)
		}
	}
	for _, bad := range []string{"", ".", "1.", ".5", "-1", "+1", "1e3", "0.0000000000000000001", "1 000", "1.-5", "400000000000000000000"} {
		if amount, err := rewards.ParseAmount(bad); !errors.Is(err, rewards.ErrAmount) {
			t.Errorf("%q is read as %s", bad, amount)
		}
	}
}

func FuzzParseAmount(f *testing.F) {
	for _, text := range []string{"0", "1.5", "007", "0.10", "x"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		amount, err := rewards.ParseAmount(text)
		if err != nil {
			return
		}
		back, err := rewards.ParseAmount(rewards.FormatAmount(amount))
		if err != nil || back.Cmp(amount) != 0 {
			t.Errorf("%q is %s and comes back as %s (%v)", text, amount, back, err)
		}
	})
}

// A programme that rewards 2.5 tokens for each record whose age was proven to lie in a range.
func ExampleCriterionOf() {
	rate, err := rewards.ParseAmount("2.5")
	if err != nil {
		fmt.Println(err)
		return
	}
	wanted := assent.Claim{Statement: "ranges", Version: 1, Params: map[string]string{"age": "0..120"}}
	terms := rewards.Terms{Rate: rate, Budget: new(big.Int).Mul(rate, big.NewInt(1000)), Criteria: []rewards.Criterion{rewards.CriterionOf(&wanted)}}
	fmt.Println(rewards.FormatAmount(terms.Rate), "a record,", rewards.FormatAmount(terms.Budget), "in all,", len(terms.Criteria), "criterion")
	// Output: 2.5 a record, 2500 in all, 1 criterion
}
