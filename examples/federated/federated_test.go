package main

import (
	"image/png"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// The first round of the story: a poisoned update is refused twice, a client drops out, and the sum opens the sum of the
// others' commitments; the model learns, and there is a picture of it.
func TestStory(t *testing.T) {
	if testing.Short() {
		t.Skip("a minute of proofs")
	}
	picture := filepath.Join(t.TempDir(), "curve.png")
	stagetest.Tells(t, func(out io.Writer) error { return run(t.Context(), out, 1, picture) },
		"Client 5 hands in a poisoned update. It cannot prove the bound",
		"The contract refuses: WrongVector",
		"Round 1: 4 updates are in",
		"Client 4 has dropped out",
		"Round 1: the sum of 3 updates opens the sum of their commitments",
	)
	f, err := os.Open(picture)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if _, err := png.Decode(f); err != nil {
		t.Errorf("the picture: %v", err)
	}
}

// On its own records each client moves the model to a smaller loss, and so does the mean of five.
func TestModelLearns(t *testing.T) {
	_, records, err := loadRecords()
	if err != nil {
		t.Fatal(err)
	}
	model := make([]float64, len(records[0].features))
	before := loss(model, records)
	for range 3 {
		mean := make([]float64, len(model))
		for i := range clients {
			update := improve(model, records[i*len(records)/clients:(i+1)*len(records)/clients])
			for f := range mean {
				mean[f] += update[f] / clients
			}
		}
		for f := range model {
			model[f] += mean[f]
		}
		after := loss(model, records)
		if after >= before {
			t.Errorf("the loss goes from %f to %f", before, after)
		}
		before = after
	}
}
