package main

import (
	"io"
	"testing"

	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// The whole story: what is proven is paid, once and within the budget, and nothing else is.
func TestStory(t *testing.T) {
	stagetest.Tells(t, func(out io.Writer) error { return run(t.Context(), out) },
		"Hospital 1: 120 records, their number and quality are proven, 300 tokens are paid",
		"Refused: Hospital 1 claims a second time, with a new proof: AlreadyRewarded",
		"She cannot prove their ages plausible: prove ranges: the statement is not true of this table",
		"Refused: Mallory proves bounds of her own, and claims: NotAttested",
		"claims for Hospital 1's dataset: NotOwner; hands in its proof under her name: InvalidProof",
		"Refused: Hospital 2 has proven 80 records, but 150 tokens are left: BudgetExceeded",
		"Hospital 2 votes for it, with 300 votes; Hospital 1 votes against, which counts 0: programme 2 is open",
		"Hospital 2: 80 records, 200 tokens are paid",
		"There are 500 tokens, all of them paid for records",
	)
}
