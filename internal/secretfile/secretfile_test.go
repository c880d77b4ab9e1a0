package secretfile_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/secretfile"
)

func Example() {
	dir, err := os.MkdirTemp("", "secret")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "seed")
	if err := secretfile.Write(path, [secretfile.Size]byte{1, 2, 3}); err != nil {
		fmt.Println(err)
		return
	}
	secret, err := secretfile.Read(path)
	fmt.Println(secret[:4], err)
	// Output: [1 2 3 0] <nil>
}

// A secret that exists must not be lost, and nobody else may read a new one.
func TestWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "seed")
	if err := secretfile.Write(path, [32]byte{1}); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if err := secretfile.Write(path, [32]byte{2}); !errors.Is(err, fs.ErrExist) || !errors.Is(err, secretfile.ErrFile) {
		t.Errorf("a second write: %v", err)
	}
	if secret, err := secretfile.Read(path); err != nil || secret != [32]byte{1} {
		t.Errorf("%v, %v", secret, err)
	}
}

func TestReadRefuses(t *testing.T) {
	good := strings.Repeat("0f", 32) + "\n"
	for name, file := range map[string]struct {
		text string
		mode fs.FileMode
	}{
		"readable by the group": {good, 0o640},
		"readable by others":    {good, 0o604},
		"executable":            {good, 0o700},
		"no newline":            {good[:64], 0o600},
		"capital letters":       {strings.ToUpper(good), 0o600},
		"no digits":             {strings.Repeat("zz", 32) + "\n", 0o600},
		"more":                  {good + good, 0o600},
		"empty":                 {"", 0o600},
	} {
		path := filepath.Join(t.TempDir(), "seed")
		if err := os.WriteFile(path, []byte(file.text), file.mode); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(path, file.mode); err != nil {
			t.Fatal(err)
		}
		secret, err := secretfile.Read(path)
		if !errors.Is(err, secretfile.ErrFile) || secret != [32]byte{} {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(err.Error(), "0f0f") || strings.Contains(err.Error(), "'z'") {
			t.Errorf("%s: %v repeats the secret", name, err)
		}
	}
	if _, err := secretfile.Read(filepath.Join(t.TempDir(), "none")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
	if _, err := secretfile.Read(t.TempDir()); !errors.Is(err, secretfile.ErrFile) {
		t.Errorf("a folder: %v", err)
	}
}
