package stagetest_test

import (
	"errors"
	"fmt"
	"io"
	"testing"

	"github.com/acc36754/assent/examples/internal/stage/stagetest"
)

// story tells two lines.
func story(out io.Writer) error {
	_, err := fmt.Fprint(out, "A patient revokes.\nThe job is stopped.\n")
	return err
}

// failures counts what a test that it stands in for would report.
type failures struct {
	testing.TB
	errors int
	fatal  error
}

func (f *failures) Helper() {}

func (f *failures) Errorf(string, ...any) { f.errors++ }

func (f *failures) Fatalf(_ string, args ...any) { f.fatal, _ = args[0].(error) }

// A story that leaves a line out, tells it too early or goes wrong fails its test.
func TestTells(t *testing.T) {
	stagetest.Tells(t, story, "patient revokes", "job is stopped")
	for _, lines := range [][]string{{"job goes on"}, {"job is stopped", "patient revokes"}} {
		f := &failures{TB: t}
		if stagetest.Tells(f, story, lines...); f.errors != 1 {
			t.Errorf("%q: %d errors", lines, f.errors)
		}
	}
	f, wrong := &failures{TB: t}, errors.New("wrong")
	if stagetest.Tells(f, func(io.Writer) error { return wrong }); !errors.Is(f.fatal, wrong) {
		t.Errorf("a story that goes wrong: %v", f.fatal)
	}
}
