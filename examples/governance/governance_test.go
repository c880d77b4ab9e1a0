package main

import (
	"io"
	"testing"

	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// The whole story: what was voted for is done, and nothing else.
func TestStory(t *testing.T) {
	stagetest.Tells(t, func(out io.Writer) error { return run(t.Context(), out) },
		"Hospital 1: 120 records are proven, 300 tokens are paid",
		"alone the admin changes no head any more",
		"Mallory buys 300 tokens and votes against: that counts 0",
		"with 500 votes; it is queued",
		"Refused: to carry it out before the timelock lets it",
		"Version 2 is the head. Gate: job 1 is stopped",
	)
}
