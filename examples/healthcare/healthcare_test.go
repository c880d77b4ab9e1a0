package main

import (
	"bytes"
	"strings"
	"testing"
)

// The whole story, with few patients: what is allowed runs, and whatever stands in the way stops the job.
func TestStory(t *testing.T) {
	var out bytes.Buffer
	if err := run(t.Context(), &out, 30); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, line := range []string{
		"Gate: job 1 for research may run on the 3 datasets",
		"Patient 7 of hospital 1 revokes. Gate: job 1 is stopped: consents were revoked since its proof",
		"1 record(s): row 7: no live consent",
		"Gate: job 2 may run",
		"A table was changed on its way:",
		"An auditor suspends hospital 3's dataset",
		"Gate: job 3 for commercial use is refused: no proof was submitted",
	} {
		if !strings.Contains(out.String(), line) {
			t.Errorf("it does not say %q:\n%s", line, out.String())
		}
	}
}
