package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/watch"
	"github.com/acc36754/assent/prover/source"
)

// An alert stays on its line and cannot steer a terminal, whatever a file's path or a server's answer has in it.
func TestNoticeLineHasNoControls(t *testing.T) {
	line := noticeLine(&watch.Notice{Finding: watch.Finding{Summary: "a\x1b[2Jb\r\n\x00c"}, Detail: "d\x1b]0;e\a\u202e\u2028f\x9b"})
	for _, r := range line {
		if r < ' ' || r == '\u2028' || r == '\u202e' || (r >= 0x7f && r < 0xa0) {
			t.Errorf("%q", line)
		}
	}
	for _, part := range []string{"a", "b", "c", "d", "f"} {
		if !strings.Contains(line, part) {
			t.Errorf("%s is not in %q", part, line)
		}
	}
}

// Where a CSV file lost its first line, the values of a record are taken for names: a watcher's alert has none of them.
func TestChangedTableIsToldWithoutValues(t *testing.T) {
	schema := &assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}}}
	for name, text := range map[string]string{"no header": "s3cr3t\n", "a value": "id\ns3cr3t\n"} {
		rows, err := source.NewCSV(strings.NewReader(text), schema)
		if err == nil {
			err = rows.Next(make([]assent.Value, 1))
		}
		if err == nil {
			t.Fatalf("%s: it is read", name)
		}
		told := withoutValues(changedTable(t.Context(), err))
		if !errors.Is(told, watch.ErrChanged) || strings.Contains(told.Error(), "s3cr3t") {
			t.Errorf("%s: %v", name, told)
		}
	}
}
