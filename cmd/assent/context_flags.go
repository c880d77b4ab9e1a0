// The flags that say where a proof counts: the same for proving and for verifying.

package main

import (
	"github.com/acc36754/assent"
	"github.com/spf13/cobra"
)

// contextFlags are --chain-id, --contract and --scope.
type contextFlags struct {
	chainID         uint64
	contract, scope string
}

func (f *contextFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.Uint64Var(&f.chainID, "chain-id", 0, "`ID` of the chain on which the proof counts (default none)")
	flags.StringVar(&f.contract, "contract", "", "`ADDRESS` of the contract for which the proof counts, 0x and 40 digits; needs --chain-id (default none)")
	flags.StringVar(&f.scope, "scope", "", "free `TEXT` within which nullifiers repeat, such as the name of a training run (default none)")
}

// context returns the claim's context.
func (f *contextFlags) context() (assent.Context, error) {
	context := assent.Context{ChainID: f.chainID, Scope: f.scope}
	if f.contract == "" {
		return context, nil
	}
	if f.chainID == 0 {
		return context, usage("--contract needs --chain-id: the same address is another contract on another chain")
	}
	context.Contract = new(assent.Address)
	if err := context.Contract.UnmarshalText([]byte(f.contract)); err != nil {
		return context, usage("--contract: %w", err)
	}
	return context, nil
}
