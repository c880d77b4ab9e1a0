// Package golden compares what a test made with a file that is committed.
package golden

import (
	"bytes"
	"os"
	"testing"
)

// Check fails the test where got differs from the file. With update, the value of the package's flag -update, it
// writes the file first.
func Check(t testing.TB, update bool, path string, got []byte) {
	t.Helper()
	if update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("differs from %s; -update writes it anew", path)
	}
}
