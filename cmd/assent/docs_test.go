// Commands in the documentation can be typed as they stand: their names, flags and arguments exist.

package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/circuits"
	"github.com/spf13/cobra"
)

// words splits a command line at spaces, quotes kept together, and leaves redirections and comments out.
func words(line string) []string {
	var out []string
	for _, word := range regexp.MustCompile(`"[^"]*"|\S+`).FindAllString(line, -1) {
		if word == ">" || word == "|" || strings.HasPrefix(word, "#") {
			break
		}
		out = append(out, strings.Trim(word, `"`))
	}
	return out
}

// checkCommandLine parses a line that begins with "assent" without running it.
func checkCommandLine(t *testing.T, where, line string) {
	t.Helper()
	c, rest, err := newRoot().Find(words(line)[1:])
	if err == nil {
		err = c.ParseFlags(rest)
	}
	if err == nil {
		err = c.ValidateRequiredFlags()
	}
	if err == nil && !slices.Contains(rest, "--help") {
		err = c.ValidateArgs(c.Flags().Args())
	}
	if err != nil {
		t.Errorf("%s: %s: %v", where, line, err)
	}
}

func TestExamplesCanBeTyped(t *testing.T) {
	everyCommand(newRoot(), func(c *cobra.Command) {
		for line := range strings.Lines(c.Example) {
			if line = strings.TrimSpace(line); strings.HasPrefix(line, "assent ") {
				checkCommandLine(t, c.CommandPath(), line)
			}
		}
	})
	pages, err := filepath.Glob("../../docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, page := range append(pages, "../../README.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "assent ") {
				checkCommandLine(t, page, strings.TrimSpace(line))
				checked++
			}
		}
	}
	if checked < 20 {
		t.Errorf("only %d command lines found in the documentation", checked)
	}
}

// Every statement is explained, and named where newcomers look first.
func TestEveryStatementIsDocumented(t *testing.T) {
	for page, form := range map[string]string{"../../docs/statements.md": "\n## %\n", "../../README.md": "`%`"} {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, st := range circuits.Catalog() {
			if id := st.Describe().ID; !strings.Contains(string(text), strings.ReplaceAll(form, "%", id)) {
				t.Errorf("%s does not speak of %s", page, id)
			}
		}
	}
}

// The walk through a statement's declaration shows the code as it is.
func TestWalkThroughIsTheCode(t *testing.T) {
	page, err := os.ReadFile("../../docs/statements.md")
	if err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile("../../circuits/consent/declare.go")
	if err != nil {
		t.Fatal(err)
	}
	blocks := regexp.MustCompile("(?s)```go\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	if len(blocks) < 5 {
		t.Fatalf("only %d blocks of code found", len(blocks))
	}
	for _, block := range blocks {
		for line := range strings.Lines(block[1]) {
			if line = strings.TrimSpace(line); !strings.Contains(string(code), line) {
				t.Errorf("declare.go has no line %q", line)
			}
		}
	}
}
