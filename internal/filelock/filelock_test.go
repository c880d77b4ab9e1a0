package filelock_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/filelock"
)

var errBusy = errors.New("busy")

// One at a time has a lock; the next one gets it when the first has given it back.
func TestOneAtATime(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	first, err := filelock.Take(path, errBusy)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := filelock.Take(path, errBusy); !errors.Is(err, errBusy) {
		t.Errorf("a second one: %v", err)
	}
	if err := first.Release(); err != nil {
		t.Fatal(err)
	}
	again, err := filelock.Take(path, errBusy)
	if err != nil {
		t.Fatal(err)
	}
	if err := again.Release(); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("the file: %v, %v", info, err)
	}
}

// A lock that cannot be made is not one that somebody else has.
func TestNoFolder(t *testing.T) {
	_, err := filelock.Take(filepath.Join(t.TempDir(), "none", "lock"), errBusy)
	if !errors.Is(err, os.ErrNotExist) || errors.Is(err, errBusy) {
		t.Errorf("got %v", err)
	}
}
