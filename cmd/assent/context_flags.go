// The flags that say where a proof counts: the same for proving and for verifying.

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
)

// contextFlags are --chain-id, --contract, --deployment, --submitter and --scope.
type contextFlags struct {
	chainID                                uint64
	contract, deployment, submitter, scope string
}

func (f *contextFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.Uint64Var(&f.chainID, "chain-id", 0, "`ID` of the chain on which the proof counts (default none)")
	flags.StringVar(&f.contract, "contract", "", "`ADDRESS` of the contract for which the proof counts, 0x and 40 digits; needs --chain-id (default none)")
	flags.StringVar(&f.deployment, "deployment", "", "`FILE` that \"assent deploy\" wrote, in place of --chain-id and --contract: the proof counts for its attestation registry")
	flags.StringVar(&f.submitter, "submitter", "", "`ADDRESS` of the account that alone may submit the proof on the chain, 0x and 40 digits; needs --chain-id (default any)")
	flags.StringVar(&f.scope, "scope", "", "free `TEXT` within which nullifiers repeat, such as the name of a training run (default none)")
	c.MarkFlagsMutuallyExclusive("deployment", "chain-id")
	c.MarkFlagsMutuallyExclusive("deployment", "contract")
}

// proofContext returns the claim's context.
func (a *app) proofContext(ctx context.Context, f *contextFlags) (assent.Context, error) {
	out := assent.Context{ChainID: f.chainID, Scope: f.scope}
	var err error
	if f.deployment != "" {
		d, err := a.deploymentFile(ctx, f.deployment)
		if err != nil {
			return out, err
		}
		registry, err := d.Address(deploy.AttestationRegistry)
		if err != nil {
			return out, err
		}
		contract := assent.Address(registry)
		out.ChainID, out.Contract = d.ChainID, &contract
	} else if out.Contract, err = contextAddress("contract", f.contract, out.ChainID); err != nil {
		return out, err
	}
	out.Submitter, err = contextAddress("submitter", f.submitter, out.ChainID)
	return out, err
}

// contextAddress reads the value of a flag, nil where it is not given.
func contextAddress(flag, text string, chainID uint64) (*assent.Address, error) {
	if text == "" {
		return nil, nil
	}
	if chainID == 0 {
		return nil, usage("--%s needs --chain-id: the same address is another %[1]s on another chain", flag)
	}
	address := new(assent.Address)
	if err := address.UnmarshalText([]byte(text)); err != nil {
		return nil, usage("--%s: %w", flag, err)
	}
	return address, nil
}
