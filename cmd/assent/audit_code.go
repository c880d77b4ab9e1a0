// assent audit code: whether the contracts on a chain are those of this program.

package main

import (
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/verifier"
)

func (a *app) auditCodeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "code",
		Short: "Tell whether the contracts on the chain are those of this program",
		Long: `Computes where each contract of the deployment must be, from the code in this program, its arguments and the salt, and
asks the chain whether it is there. Addresses are made by CREATE2, so no other code can be at them, unless the chain began
with it. contracts/reproduce.sh compiles the same code from its sources.

Who has which role, and what the router and the registry were told since, is not looked at: see "assent audit log".`,
		Example: "  assent audit code --deployment deployment.json --network network.json",
		Args:    cobra.NoArgs,
		RunE:    a.action(func(c *cobra.Command, _ []string) error { return a.auditCode(c) }),
	}
	cacheFlag(c)
	chainFlags(c)
	return c
}

func (a *app) auditCode(c *cobra.Command) error {
	return a.withReader(c, func(n *onChain) error {
		statements, err := statementsOf(n.Deployment)
		if err != nil {
			return err
		}
		plan, err := a.plan(c, &deployFlags{powers: int(n.SRSPowers), statements: statements})
		if err != nil {
			return err
		}
		report := &deployReport{app: a, quiet: wantsJSON(c)}
		plan.Progress = report.contract
		err = n.Deployment.Verify(c.Context(), n.Chain, *plan)
		if err = errors.Join(err, report.err); err != nil {
			return err
		}
		count := len(n.Contracts) + len(n.Statements) + len(n.Verifiers)
		return a.print(c, result{
			text: func(w *lines) {
				w.line("All %d contracts on chain %d are those of this program.", count, n.ChainID)
			},
			data: struct {
				ChainID   uint64 `json:"chainId"`
				Contracts int    `json:"contracts"`
				Same      bool   `json:"same"`
			}{n.ChainID, count, true},
		})
	})
}

// statementsOf returns the statements whose verifiers a deployment has, as far as their keys come with this program.
func statementsOf(d *deploy.Deployment) ([]string, error) {
	published, err := verifier.PublishedKeys()
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, key := range published {
		if _, ok := d.Verifiers[key.Hash]; ok {
			ids = append(ids, key.Circuit)
		}
	}
	for key := range d.Verifiers {
		if !slices.ContainsFunc(published, func(p *verifier.Key) bool { return p.Hash == key }) {
			return nil, mismatch("the verifier of key %s is not one that comes with this program", assent.Digest(key))
		}
	}
	return ids, nil
}
