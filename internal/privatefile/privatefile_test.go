package privatefile_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/privatefile"
)

// A secret that others may read is not used, however little they may do with it.
func TestWiderModesAreRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "secret")
	if err := privatefile.Write(path, []byte("secret")); err != nil {
		t.Fatal(err)
	}
	for _, mode := range []os.FileMode{0o640, 0o620, 0o610, 0o604, 0o602, 0o601, 0o700, 0o666} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if _, err := privatefile.Read(path, 100); !errors.Is(err, privatefile.ErrNotPrivate) {
			t.Errorf("mode %04o: %v", mode, err)
		}
	}
	for _, mode := range []os.FileMode{0o600, 0o400} {
		if err := os.Chmod(path, mode); err != nil {
			t.Fatal(err)
		}
		if data, err := privatefile.Read(path, 100); err != nil || string(data) != "secret" {
			t.Errorf("mode %04o: %q, %v", mode, data, err)
		}
	}
}

// Neither an endless file nor a device is read into memory.
func TestReadIsBounded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large")
	if err := privatefile.Write(path, make([]byte, 101)); err != nil {
		t.Fatal(err)
	}
	if _, err := privatefile.Read(path, 100); !errors.Is(err, privatefile.ErrTooLarge) {
		t.Errorf("large: %v", err)
	}
	if _, err := privatefile.Read(path, 101); err != nil {
		t.Error(err)
	}
	if _, err := privatefile.Read("/dev/null", 100); !errors.Is(err, privatefile.ErrNotRegular) {
		t.Errorf("device: %v", err)
	}
}

// What Write leaves is private whatever was there before, and nothing else is left beside it.
func TestWrite(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "secret")
	if err := os.WriteFile(path, []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := privatefile.Write(path, []byte("new")); err != nil {
		t.Fatal(err)
	}
	data, err := privatefile.Read(path, 100)
	if err != nil || !bytes.Equal(data, []byte("new")) {
		t.Errorf("%q, %v", data, err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 {
		t.Errorf("left %v, %v", entries, err)
	}
	for range 2 {
		if err := privatefile.Remove(path); err != nil {
			t.Error(err)
		}
	}
}

func TestMakeDir(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "above", "private")
	for range 2 {
		if err := privatefile.MakeDir(dir); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Chmod(dir, 0o750); err != nil {
		t.Fatal(err)
	}
	if err := privatefile.MakeDir(dir); !errors.Is(err, privatefile.ErrNotPrivate) {
		t.Errorf("open folder: %v", err)
	}
	file := filepath.Join(filepath.Dir(dir), "file")
	if err := privatefile.Write(file, nil); err != nil {
		t.Fatal(err)
	}
	if err := privatefile.MakeDir(file); err == nil {
		t.Error("a file passes for a folder")
	}
}
