package main

import (
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts/audit"
)

// What strangers wrote into the chain must not reach a terminal as it is, nor look like a line of its own.
func TestTrailQuotesWhatStrangersWrote(t *testing.T) {
	event := audit.Event{Kind: "Accessed", Details: []audit.Detail{{Name: "note", Value: "\x1b[2J\n\u202eok\" by 0x00"}}}
	line := entryLine(&event)
	if strings.ContainsAny(line, "\x1b\n\u202e") {
		t.Errorf("%q", line)
	}
	if want := `note "\x1b[2J\n\u202eok\" by 0x00"`; !strings.HasSuffix(line, want) {
		t.Errorf("%s does not end in %s", line, want)
	}
}
