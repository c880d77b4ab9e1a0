package main

import (
	"bytes"
	"strings"
	"testing"
)

// The whole story: what was voted for is done, and nothing else.
func TestStory(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, line := range []string{
		"Hospital 1: 120 records are proven, 300 tokens are paid",
		"alone the admin changes no head any more",
		"Mallory buys 300 tokens and votes against: that counts 0",
		"with 500 votes; it is queued",
		"Refused: to carry it out before the timelock lets it",
		"Version 2 is the head. Gate: job 1 is stopped",
	} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("it does not say %q:\n%s", line, out.String())
		}
	}
}
