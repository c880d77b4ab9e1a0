package membership_test

import (
	"fmt"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/membership"
)

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: membership.ID,
		Version:   1,
		Params: map[string]string{
			"shows":   "nullifier",
			"subject": "0x00000000000000000000000000000000000000000000000000000000000000aa",
		},
		Tables:  []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Context: assent.Context{Scope: "training run 7"},
		Time:    time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(membership.Statement{}.Sentence(claim))
	// Output:
	// The prover holds a record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001, shown by nullifier 0x00000000000000000000000000000000000000000000000000000000000000aa in scope "training run 7" (scope "training run 7"; 2026-01-31T12:00:00Z).
}
