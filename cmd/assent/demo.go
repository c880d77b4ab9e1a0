// assent demo: the whole way from a table to a proof that was checked in Go and in an EVM.

package main

import (
	"errors"
	"fmt"
	"os"
	"regexp"

	"github.com/acc36754/assent"
	"github.com/spf13/cobra"
)

func (a *app) demoCommand() *cobra.Command {
	var keep string
	c := &cobra.Command{
		Use:   "demo",
		Short: "Commit to a real table, prove, and verify in Go and in an EVM",
		Long: `Commits to the RAND Health Insurance Experiment (20,190 records, with made-up ids and subjects), to a book of the
subjects' consents and to a list of people who opted out. Proves that each record has a live consent, which is refused
while one is missing, how many records with distinct ids there are, that a group's share and health are balanced, that
one record is in the table, and that a key is not in the list. Verifies the proofs in Go and, where their contracts
are compiled in, on a chain inside this process. At last subjects consent on a chain, and a training gate lets a job
use their records until one of them revokes. Everything happens on this machine, under the development setup, which is
insecure by design.`,
		Example: `  assent demo
  assent demo --keep ./demo`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			report, err := a.demo(c, keep)
			if err != nil {
				return fmt.Errorf("demo: %w", err)
			}
			a.warn("%s: the development setup's secret is public: anybody can forge these proofs", assent.InsecureSetup)
			return a.print(c, report.result())
		}),
	}
	c.Flags().StringVar(&keep, "keep", "", "keep all files in this `FOLDER`, which must not exist yet")
	cacheFlag(c)
	jsonFlag(c)
	return c
}

// demo runs in a folder of its own, which is removed unless the user keeps it.
func (a *app) demo(c *cobra.Command, keep string) (_ *demoReport, err error) {
	dir := keep
	if keep == "" {
		if dir, err = os.MkdirTemp("", "assent-demo-"); err != nil {
			return nil, err
		}
		defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	} else if err := os.Mkdir(dir, 0o755); err != nil {
		return nil, &failure{code: exitUsage, err: err, hint: "--keep makes a new folder"}
	}
	d, err := a.newDemonstration(c, dir)
	if err != nil {
		return nil, err
	}
	defer d.custodian.close(&err)
	if err := d.run(c.Context()); err != nil {
		return nil, err
	}
	d.report.Folder = keep
	return &d.report, nil
}

// demoReport is what the demo prints.
type demoReport struct {
	Steps   []demoStep  `json:"steps"`
	Refused string      `json:"refused"` // why a consent proof was refused
	Proofs  []demoProof `json:"proofs"`
	Gate    demoGate    `json:"gate"`
	Folder  string      `json:"folder,omitempty"`
	Setup   string      `json:"setup"`
}

// demoStep is one line of the table of timings.
type demoStep struct {
	Step    string  `json:"step"`
	Seconds float64 `json:"seconds"`
}

// demoProof is one statement that was proven and verified.
type demoProof struct {
	Shown   string `json:"shown"`
	Hidden  string `json:"hidden"`
	Gas     uint64 `json:"gas,omitempty"` // 0: no contract of the statement is compiled in
	Refused bool   `json:"changedProofRefused"`
}

// demoGate is what the training gate says.
type demoGate struct {
	Allowed string `json:"allowed"`
	Refused string `json:"refused"` // after a subject revoked
}

func (r *demoReport) result() result {
	return result{data: r, text: func(w *lines) {
		w.line("A private table (RAND Health Insurance Experiment), a book of consents, a list of people who opted out:")
		width := 0
		for _, s := range r.Steps {
			width = max(width, len(s.Step))
		}
		for _, s := range r.Steps {
			w.line("  %-*s %7.2f s", width, s.Step, s.Seconds)
		}
		w.line("")
		w.line("Refused: %s", r.Refused)
		for _, p := range r.Proofs {
			w.line("")
			w.line("Shown:  %s", shortDigests(p.Shown))
			w.line("Hidden: %s", p.Hidden)
			if p.Gas == 0 {
				w.line("Checked in Go. Changed by one bit, it is refused.")
				continue
			}
			w.line("Checked in Go and in an EVM (%d gas). Changed by one bit, both refuse it.", p.Gas)
		}
		w.line("")
		w.line("On a chain: %s.", r.Gate.Allowed)
		w.line("One of them revokes: %s.", shortDigests(r.Gate.Refused))
		w.line("")
		if r.Folder != "" {
			w.line("The files are in %s.", r.Folder)
		}
		w.line("The development setup was used: good for a demonstration, worth nothing to a stranger.")
	}}
}

// shortDigests leaves of each digest its ends, so that a sentence about several is read with ease.
func shortDigests(sentence string) string {
	return regexp.MustCompile(`(0x[0-9a-f]{8})[0-9a-f]{48}([0-9a-f]{8})`).ReplaceAllString(sentence, "$1…$2")
}
