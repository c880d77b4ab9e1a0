// assent version and assent man: about the program itself.

package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"time"

	"github.com/acc36754/assent/circuits"
	"github.com/consensys/gnark"
	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"
)

// statementVersion is a statement that the program knows.
type statementVersion struct {
	ID      string `json:"id"`
	Version int    `json:"version"`
}

func (a *app) versionCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "version",
		Short: "Show the program's version and the statements it knows",
		Long:  "Shows the version of the program and of gnark, and the statements with their versions: a proof verifies under the version it was made for.",
		Args:  cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			version, revision := buildVersion()
			var statements []statementVersion
			for _, st := range circuits.Catalog() {
				d := st.Describe()
				statements = append(statements, statementVersion{d.ID, d.Version})
			}
			return a.print(c, result{
				text: func(w *lines) {
					w.line("assent %s (%s, %s/%s, gnark v%s)", version, runtime.Version(), runtime.GOOS, runtime.GOARCH, gnark.Version)
					for _, st := range statements {
						w.line("  %s v%d", st.ID, st.Version)
					}
				},
				data: struct {
					Version    string             `json:"version"`
					Revision   string             `json:"revision,omitempty"`
					Go         string             `json:"go"`
					Platform   string             `json:"platform"`
					Gnark      string             `json:"gnark"`
					Statements []statementVersion `json:"statements"`
				}{version, revision, runtime.Version(), runtime.GOOS + "/" + runtime.GOARCH, gnark.Version.String(), statements},
			})
		}),
	}
	jsonFlag(c)
	return c
}

// buildVersion is what the Go tool wrote into the program.
func buildVersion() (version, revision string) {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)", ""
	}
	for _, setting := range info.Settings {
		if setting.Key == "vcs.revision" {
			revision = setting.Value
		}
	}
	return info.Main.Version, revision
}

func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "man FOLDER",
		Short:   "Write the manual pages",
		Long:    "Writes a manual page for each command into a folder, for packages of the program.",
		Example: "  assent man /usr/local/share/man/man1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			root := c.Root()
			root.DisableAutoGenTag = true
			// A fixed date, so that the same program writes the same pages.
			header := &doc.GenManHeader{Title: "ASSENT", Section: "1", Source: "Assent", Date: new(time.Unix(0, 0).UTC())}
			if err := doc.GenManTree(root, header, args[0]); err != nil {
				return fmt.Errorf("write manual pages: %w", err)
			}
			return nil
		}),
	}
}
