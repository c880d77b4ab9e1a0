package ptau

import (
	"encoding/hex"
	"flag"
	"testing"
)

var long = flag.Bool("long", false, "hash the beginnings of the largest ceremonies again: four minutes")

// The first challenges that are known beforehand are what hashing gives: the smallest always, all of them with -long.
func TestFirstChallenges(t *testing.T) {
	for power, want := range firstChallenges() {
		if power > 22 && !*long {
			continue
		}
		got, err := hashGenerators(t.Context(), power, nil)
		if err != nil || hex.EncodeToString(got[:]) != want {
			t.Errorf("power %d: %x, %v", power, got, err)
		}
	}
}
