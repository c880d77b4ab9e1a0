package main

import (
	"errors"
	"io"
	"testing"

	"github.com/acc36754/assent/contracts/chain/anvil"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/examples/internal/stage"
	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// The whole story, with few patients, on a development chain.
func TestStory(t *testing.T) {
	checkStory(t, func(out io.Writer) error { return run(t.Context(), out, 30) })
}

// The same on anvil, another implementation of the EVM.
func TestStoryOnAnvil(t *testing.T) {
	chain, signer := anvil.Start(t, "../../contracts")
	governor, err := send.New(t.Context(), chain, signer, send.NewMemoryJournal(), send.Policy{Poll: stage.Poll})
	if err != nil {
		t.Fatal(err)
	}
	checkStory(t, func(out io.Writer) error {
		st := stage.New(chain, governor, t.TempDir(), out)
		return errors.Join(tell(t.Context(), st, 30), st.Close())
	})
}

// checkStory: what is allowed runs, and whatever stands in the way stops the job.
func checkStory(t *testing.T, play func(out io.Writer) error) {
	t.Helper()
	stagetest.Tells(t, play,
		"Gate: job 1 for research may run on the 3 datasets",
		"Patient 7 of hospital 1 revokes. Gate: job 1 is stopped: consents were revoked since its proof",
		"1 record(s): row 7: no live consent",
		"Gate: job 2 may run",
		"A table was changed on its way:",
		"An auditor suspends hospital 3's dataset",
		"Gate: job 3 for commercial use is refused: no proof was submitted",
	)
}
