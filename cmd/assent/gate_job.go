// assent gate check, authorize and close: jobs that are open.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/gate"
)

func (a *app) gateCheckCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "check JOB",
		Short: "Tell what is in the way of a job",
		Long: `Says for each dataset of a job whether it may be used now, and if not, why. It needs no role and sends nothing. The
exit code is 0 where nothing is in the way; "assent gate --help" has the others.`,
		Example: "  assent gate check 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			job, err := jobNumber(args[0])
			if err != nil {
				return err
			}
			return a.withReader(c, func(n *onChain) error { return a.checkJob(c, n, job) })
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) checkJob(c *cobra.Command, n *onChain, job uint64) error {
	g, err := n.gate()
	if err != nil {
		return err
	}
	standings, err := g.Check(c.Context(), job)
	if err != nil {
		return err
	}
	if err := a.print(c, checkedJob(job, standings)); err != nil {
		return err
	}
	if standingCode(standings) != exitTrue {
		return &gate.Refusal{Job: job, Datasets: standings}
	}
	return nil
}

// checkedJob is what check prints, whatever the outcome.
func checkedJob(job uint64, standings []gate.Standing) result {
	type standing struct {
		Dataset assent.Digest `json:"dataset"` // of a base model the digest of the version
		What    string        `json:"what"`
		Allowed bool          `json:"allowed"`
		Reason  string        `json:"reason"`
	}
	allowed := standingCode(standings) == exitTrue
	var datasets []standing
	for _, s := range standings {
		datasets = append(datasets, standing{s.Dataset, s.What(), s.Reason == gate.None, s.Reason.String()})
	}
	return result{
		text: func(w *lines) {
			word := "may not"
			if allowed {
				word = "may"
			}
			w.line("Job %d %s run.", job, word)
			for _, d := range datasets {
				w.line("  %s %s: %s", d.What, d.Dataset, d.Reason)
			}
		},
		data: struct {
			Job      uint64     `json:"job"`
			Allowed  bool       `json:"allowed"`
			Datasets []standing `json:"datasets"`
		}{job, allowed, datasets},
	}
}

func (a *app) gateAuthorizeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "authorize JOB",
		Short: "Have a job authorised, and its access logged",
		Long: `Has a job of the network's account authorised, before each run. The chain logs the access to each dataset, with the
proof that it relies on. A job that may not run is refused, with the exit codes of "assent gate check".`,
		Example: "  assent gate authorize 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.changeJob(c, args[0], "authorised", func(g *gate.Gate, job uint64) error { return g.Authorize(c.Context(), job) })
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) gateCloseCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "close JOB",
		Short:   "Close a job",
		Long:    "Ends a job of the network's account. Custodians then hand out no more data for it.",
		Example: "  assent gate close 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.changeJob(c, args[0], "closed", func(g *gate.Gate, job uint64) error { return g.Close(c.Context(), job) })
		}),
	}
	chainFlags(c)
	return c
}

// changeJob does something with a job, and prints what the job then is.
func (a *app) changeJob(c *cobra.Command, text, outcome string, change func(*gate.Gate, uint64) error) error {
	job, err := jobNumber(text)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		g, err := n.gate()
		if err != nil {
			return err
		}
		if err := change(g, job); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("Job %d is %s.", job, outcome) },
			data: struct {
				Job   uint64 `json:"job"`
				State string `json:"state"`
			}{job, outcome},
		})
	})
}
