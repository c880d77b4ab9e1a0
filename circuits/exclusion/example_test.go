package exclusion_test

import (
	"fmt"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/exclusion"
)

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: exclusion.ID,
		Version:   1,
		Params:    map[string]string{"shows": "key", "column": "email", "key": "a@example.org"},
		Tables:    []assent.TableRef{{Role: "list", Digest: assent.Digest{31: 1}}},
		Time:      time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(exclusion.Statement{}.Sentence(claim))
	// Output:
	// Key "a@example.org" is not in column "email" of list 0x0000000000000000000000000000000000000000000000000000000000000001, provided that whoever committed the list sorted it (no context; 2026-01-31T12:00:00Z).
}
