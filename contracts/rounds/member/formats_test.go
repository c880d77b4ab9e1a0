// Folders of yesterday, see package internal/formats.

package member

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/privatefile"
)

// An update that was handed in by an older program can be aggregated by the new one.
func TestUpdatesOfEveryVersionAreRead(t *testing.T) {
	data, err := os.ReadFile("testdata/formats/update-v1.json")
	if err != nil {
		t.Fatal(err)
	}
	m := &Member{Folder: filepath.Join(t.TempDir(), "round")}
	read := func(file []byte) (*submission, error) {
		t.Helper()
		if err := errors.Join(privatefile.MakeDir(m.Folder), privatefile.Write(m.path(submissionName), file)); err != nil {
			t.Fatal(err)
		}
		return m.read()
	}
	s, err := read(data)
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(s.Values, []int64{1, -2}) || string(s.Vector) != "{}\n" {
		t.Errorf("read as %v", s)
	}
	newer := bytes.Replace(data, []byte("{"), []byte(`{"assentUpdate": 2, "fromTheFuture": {}, `), 1)
	if _, err := read(newer); !errors.Is(err, assent.ErrVersion) || !errors.Is(err, ErrState) {
		t.Errorf("a newer version: %v", err)
	}
}
