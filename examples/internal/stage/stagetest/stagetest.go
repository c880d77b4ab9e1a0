// Package stagetest tests what examples tell.
package stagetest

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

// Tells plays a story and checks that it comes to its end, and tells these lines, or parts of lines, in this order.
func Tells(tb testing.TB, play func(out io.Writer) error, lines ...string) {
	tb.Helper()
	var out bytes.Buffer
	if err := play(&out); err != nil {
		tb.Fatalf("%v\n%s", err, &out)
	}
	rest := out.String()
	for _, line := range lines {
		_, after, found := strings.Cut(rest, line)
		if !found {
			tb.Errorf("it does not say %q, or too early:\n%s", line, &out)
			continue
		}
		rest = after
	}
}
