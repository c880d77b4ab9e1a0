// The flags of assent deploy about votes.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/deploy"
)

// votingFlags say how votes are held, and whether they are the governor.
type votingFlags struct {
	governance                         bool
	delay, period, timelock, threshold string
	quorum                             uint64
}

func (f *votingFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.BoolVar(&f.governance, "governance", false, "give the governor's role to the votes; the network's account has it no more")
	flags.StringVar(&f.delay, "voting-delay", "1d", "`DURATION` from a proposal until votes are counted and voting begins")
	flags.StringVar(&f.period, "voting-period", "7d", "`DURATION` for which one can vote")
	flags.StringVar(&f.timelock, "timelock-delay", "2d", "`DURATION` from queuing what was accepted until it can be carried out")
	flags.StringVar(&f.threshold, "proposal-threshold", "0", "`TOKENS` that it takes to propose")
	flags.Uint64Var(&f.quorum, "quorum", 4, "`PER CENT` of all tokens that have to vote for a proposal or abstain")
}

// names are the flags that the governor's address depends on.
func (f *votingFlags) names() []string {
	return []string{"voting-delay", "voting-period", "timelock-delay", "proposal-threshold", "quorum"}
}

func (f *votingFlags) read() (deploy.Voting, error) {
	v := deploy.Voting{Quorum: f.quorum}
	var err error
	if v.Delay, err = policyAge("--voting-delay", f.delay); err != nil {
		return v, err
	}
	if v.Period, err = policyAge("--voting-period", f.period); err != nil {
		return v, err
	}
	if v.Timelock, err = policyAge("--timelock-delay", f.timelock); err != nil {
		return v, err
	}
	if v.Threshold, err = tokens("--proposal-threshold", f.threshold); err != nil {
		return v, err
	}
	if f.quorum > 100 {
		return v, usage("--quorum %d: want 0 to 100", f.quorum)
	}
	return v, nil
}

// goOnWith takes the rules of an earlier run unless the command line says any.
func (f *votingFlags) goOnWith(c *cobra.Command, before *deploy.Deployment, given deploy.Voting) deploy.Voting {
	if before == nil || before.Voting.IsZero() {
		return given
	}
	for _, name := range f.names() {
		if c.Flags().Changed(name) {
			return given
		}
	}
	return before.Voting
}
