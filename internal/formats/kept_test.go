package formats_test

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// root is the repository, seen from here.
const root = "../.."

// keptIn returns the files in a folder, by their paths from the repository's root.
func keptIn(t *testing.T, folder string, into map[string]string) {
	t.Helper()
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() == checksums {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		into[filepath.ToSlash(name)] = fmt.Sprintf("%x", sha256.Sum256(data))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

const checksums = "files.sha256"

// Yesterday's files are those that were written yesterday: one that is made anew by today's program, or taken away, would
// test nothing. A new file gets a new line; no line is ever changed.
func TestFilesAreKept(t *testing.T) {
	kept := map[string]string{}
	keptIn(t, filepath.Join(root, "internal", "formats", "testdata"), kept)
	for _, top := range []string{"contracts", "federated", "prover"} {
		err := filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return err
			}
			switch {
			case d.Name() == "node_modules" || d.Name() == "out":
				return fs.SkipDir
			case d.Name() == "formats" && filepath.Base(filepath.Dir(path)) == "testdata":
				keptIn(t, path, kept)
				return fs.SkipDir
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	list, err := os.ReadFile(filepath.Join("testdata", checksums))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(list)) {
		sum, name, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if !ok {
			t.Fatalf("%q is no line of sha256sum", line)
		}
		if kept[name] != sum {
			t.Errorf("%s was changed or taken away", name)
		}
		delete(kept, name)
	}
	for name, sum := range kept {
		t.Errorf("not in %s: %s  %s", checksums, sum, name)
	}
}
