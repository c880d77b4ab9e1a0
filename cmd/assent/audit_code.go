// assent audit code: whether the contracts on a chain are those of this program.

package main

import (
	"context"
	"errors"
	"slices"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/verifier"
)

func (a *app) auditCodeCommand() *cobra.Command {
	var compiled string
	c := &cobra.Command{
		Use:   "code",
		Short: "Tell whether the contracts on the chain are those of this program",
		Long: `Computes where each contract of the deployment must be, from the code in this program, its arguments and the salt, and
asks the chain whether it is there. Addresses are made by CREATE2, so no other code can be at them, unless the chain began
with it. contracts/reproduce.sh compiles the same code from its sources. A deployment over an SRS other than the development
one has verifiers of its own: choose the SRS, which makes their keys, and name what forge compiled from "assent export-verifier".

Who has which role, and what the router and the registry were told since, is not looked at: see "assent audit log".`,
		Example: `  assent audit code --deployment deployment.json --network network.json
  assent audit code --srs 0x1f2e3d4c --contracts ./out`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error { return a.auditCode(c, compiled) }),
	}
	contractsFlag(c, &compiled)
	storeFlags(c)
	chainFlags(c)
	return c
}

func (a *app) auditCode(c *cobra.Command, compiled string) error {
	return a.withReader(c, func(n *onChain) error {
		store, err := a.silentStore(c)
		if err != nil {
			return err
		}
		statements, err := statementsOf(c.Context(), store, n.Deployment)
		if err != nil {
			return err
		}
		plan, err := a.plan(c, &deployFlags{powers: int(n.SRSPowers), statements: statements, contracts: compiled})
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

// statementsOf returns the statements whose verifiers a deployment has, under the keys that come with this program or, over
// another SRS, are made here.
func statementsOf(ctx context.Context, store *setup.Store, d *deploy.Deployment) ([]string, error) {
	keys, err := keysOver(ctx, store)
	if err != nil {
		return nil, err
	}
	var ids []string
	for hash := range d.Verifiers {
		at := slices.IndexFunc(keys, func(key *verifier.Key) bool { return key.Hash == hash })
		if at < 0 {
			return nil, mismatch("the verifier of key %s is not one of this program's over the SRS %s", hash, store.SRSID())
		}
		ids = append(ids, keys[at].Circuit)
	}
	return ids, nil
}

// keysOver returns the PLONK keys of all statements over the store's SRS.
func keysOver(ctx context.Context, store *setup.Store) ([]*verifier.Key, error) {
	if assent.IsDevelopmentSRS(store.SRSID()) {
		return verifier.PublishedKeys()
	}
	var keys []*verifier.Key
	for _, st := range circuits.Catalog() {
		key, err := store.Key(ctx, st, vkey.PLONK)
		if err != nil {
			return nil, err
		}
		keys = append(keys, key.Verifying())
	}
	return keys, nil
}
