package golden_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/golden"
)

// recorder notes a failure instead of failing.
type recorder struct {
	testing.TB
	failed bool
}

func (r *recorder) Helper()               {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }

// A comparison that cannot fail would keep nothing as it is.
func TestCheck(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	golden.Check(t, true, path, []byte("a"))
	golden.Check(t, false, path, []byte("a"))
	r := &recorder{TB: t}
	golden.Check(r, false, path, []byte("b"))
	if file, err := os.ReadFile(path); !r.failed || err != nil || string(file) != "a" {
		t.Errorf("failed %v, the file has %q, %v", r.failed, file, err)
	}
}
