package main

import (
	"testing"
	"time"
)

// An age that is read wrongly would let an old attestation pass: whole days, Go's durations, nothing else.
func TestDurations(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"30d": 30 * 24 * time.Hour, "1d": 24 * time.Hour, "24h": 24 * time.Hour, "1h30m": 90 * time.Minute, "106751d": 106751 * 24 * time.Hour,
	} {
		if got, err := duration("--max-age", text); err != nil || got != want {
			t.Errorf("%q: %s, %v, want %s", text, got, err, want)
		}
	}
	for _, text := range []string{"0", "0s", "0d", "-1h", "-1d", "+1d", "1.5d", "d", "30", "1d12h", "106752d", "9223372036854775808d", "99999999999999999999d", " 1d"} {
		if got, err := duration("--max-age", text); err == nil || exitCode(err) != exitUsage {
			t.Errorf("%q is read as %s, %v", text, got, err)
		}
	}
}
