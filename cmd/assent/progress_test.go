package main

import (
	"io"
	"log/slog"
	"testing"

	"github.com/acc36754/assent/prover"
)

// Phases end without reaching their total, because the next one began or because the work failed: the
// display must end with them, or the program would hang on a terminal.
func TestProgressEndsWhereverTheWorkDoes(t *testing.T) {
	for name, reports := range map[string][][3]uint64{
		"nothing happens":  {},
		"unknown total":    {{0, 0, 0}, {0, 8192, 0}},
		"total reached":    {{0, 0, 10}, {0, 10, 10}},
		"total missed":     {{0, 0, 10}, {0, 9, 10}},
		"several phases":   {{0, 0, 0}, {1, 0, 10}, {1, 3, 10}, {2, 0, 0}, {1, 0, 10}},
		"more than it all": {{0, 11, 10}},
	} {
		t.Run(name, func(t *testing.T) {
			p := &progress{log: slog.New(slog.DiscardHandler), bars: newBars(io.Discard)}
			phases := []prover.Phase{prover.PhaseRead, prover.PhaseColumns, prover.PhaseStore}
			for _, r := range reports {
				p.report(phases[r[0]], r[1], r[2])
			}
			p.task("making a key", 0, 1)
			p.stop()
			p.stop() // closing what was closed is harmless
		})
	}
}
