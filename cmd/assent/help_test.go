// The help texts are the documentation of the commands: they are complete, and change on purpose only.

package main

import (
	"bytes"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/circuits"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// everyCommand calls do for each command of the program but cobra's own.
func everyCommand(c *cobra.Command, do func(*cobra.Command)) {
	if c.Name() == "completion" || c.Name() == "help" {
		return
	}
	do(c)
	for _, child := range c.Commands() {
		everyCommand(child, do)
	}
}

func newRoot() *cobra.Command {
	a := &app{streams: streams{in: strings.NewReader(""), out: new(bytes.Buffer), err: new(bytes.Buffer)}, log: slog.New(slog.DiscardHandler)}
	return a.rootCommand()
}

func TestEveryCommandAndFlagHasHelp(t *testing.T) {
	everyCommand(newRoot(), func(c *cobra.Command) {
		if c.Short == "" || c.Long == "" {
			t.Errorf("%s: no short or long help", c.CommandPath())
		}
		if strings.HasSuffix(c.Short, ".") {
			t.Errorf("%s: the short help is a title and ends without a full stop", c.CommandPath())
		}
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if f.Usage == "" {
				t.Errorf("%s: --%s has no help", c.CommandPath(), f.Name)
			}
		})
		if c.RunE == nil {
			t.Errorf("%s: does nothing, and would report success", c.CommandPath())
		}
	})
}

func TestHelpIsAsWritten(t *testing.T) {
	found := map[string]bool{}
	everyCommand(newRoot(), func(c *cobra.Command) {
		name := strings.ReplaceAll(c.CommandPath(), " ", "-") + ".txt"
		found[name] = true
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			args := append(strings.Fields(c.CommandPath())[1:], "--help")
			if code := run(t.Context(), args, streams{in: strings.NewReader(""), out: &stdout, err: &stderr}); code != exitTrue || stderr.Len() > 0 {
				t.Fatalf("exit code %d, %s", code, &stderr)
			}
			golden(t, filepath.Join("testdata/help", name), stdout.Bytes())
		})
	})
	files, err := os.ReadDir("testdata/help")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if !found[file.Name()] {
			t.Errorf("testdata/help/%s is of no command", file.Name())
		}
	}
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("help differs from %s; if that is meant, run the test with -update. Got:\n%s", path, got)
	}
}

// Flags come from the catalog: every role and input of a statement is a flag of its command, and every role
// one of verify.
func TestFlagsFollowTheCatalog(t *testing.T) {
	root := newRoot()
	verify, _, err := root.Find([]string{"verify"})
	if err != nil {
		t.Fatal(err)
	}
	for _, st := range circuits.Catalog() {
		d := st.Describe()
		c, _, err := root.Find([]string{"prove", d.ID})
		if err != nil || c.Name() != d.ID {
			t.Fatalf("no command for %s: %v", d.ID, err)
		}
		for _, role := range d.Roles {
			if c.Flags().Lookup(role.Name) == nil || verify.Flags().Lookup(role.Name) == nil {
				t.Errorf("%s: role %s is no flag of prove or of verify", d.ID, role.Name)
			}
		}
		for _, input := range d.Inputs {
			if c.Flags().Lookup(input.Name) == nil {
				t.Errorf("%s: input %s is no flag", d.ID, input.Name)
			}
		}
	}
}
