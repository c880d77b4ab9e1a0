// assent rewards close: the end of a programme before its time.

package main

import (
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/rewards"
)

func (a *app) rewardsCloseCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "close PROGRAMME",
		Short: "End a programme before its time",
		Long: `Ends a programme: from then on nothing is paid. It is the governor's; where that is a vote, "assent govern propose
close-rewards" has one ended. It is not taken back; what was paid stays paid, and what is left of the budget was never made.`,
		Example: "  assent rewards close 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := programmeNumber(args[0])
			if err != nil {
				return err
			}
			return a.closeProgramme(c, id)
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) closeProgramme(c *cobra.Command, id uint64) error {
	return a.withChain(c, func(n *onChain) error {
		r, err := n.rewards()
		if err != nil {
			return err
		}
		if _, err := r.Find(c.Context(), id); err != nil {
			return err
		}
		if err := r.Close(c.Context(), id); err != nil {
			return err
		}
		closed, err := r.Find(c.Context(), id)
		if err != nil {
			return err
		}
		paid, left, end := rewards.FormatAmount(closed.Paid), rewards.FormatAmount(closed.Left()), closed.End.Format(time.RFC3339)
		return a.print(c, result{
			text: func(w *lines) { w.line("Programme %d is over: %s tokens were paid, %s are not.", id, paid, left) },
			data: struct {
				Programme uint64 `json:"programme"`
				Paid      string `json:"paid"`
				Left      string `json:"left"`
				End       string `json:"end"`
			}{id, paid, left, end},
		})
	})
}
