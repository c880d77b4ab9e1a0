package member_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/relay"
)

// A member adds up what it has handed in from the same folder, and nothing else.
func ExampleMember_Join() {
	m := &member.Member{Folder: "round-1"} // in earnest with all its fields
	err := m.Join(context.Background(), &relay.Client{URL: "https://aggregator.example"})
	if errors.Is(err, member.ErrNotSubmitted) {
		fmt.Println("Submit comes first")
	}
	// Output: Submit comes first
}
