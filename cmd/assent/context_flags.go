// The flags that say where a proof counts: the same for proving and for verifying.

package main

import (
	"github.com/acc36754/assent"
	"github.com/spf13/cobra"
)

// contextFlags are --chain-id, --contract, --submitter and --scope.
type contextFlags struct {
	chainID                    uint64
	contract, submitter, scope string
}

func (f *contextFlags) add(c *cobra.Command) {
	flags := c.Flags()
	flags.Uint64Var(&f.chainID, "chain-id", 0, "`ID` of the chain on which the proof counts (default none)")
	flags.StringVar(&f.contract, "contract", "", "`ADDRESS` of the contract for which the proof counts, 0x and 40 digits; needs --chain-id (default none)")
	flags.StringVar(&f.submitter, "submitter", "", "`ADDRESS` of the account that alone may submit the proof on the chain, 0x and 40 digits; needs --chain-id (default any)")
	flags.StringVar(&f.scope, "scope", "", "free `TEXT` within which nullifiers repeat, such as the name of a training run (default none)")
}

// context returns the claim's context.
func (f *contextFlags) context() (assent.Context, error) {
	context := assent.Context{ChainID: f.chainID, Scope: f.scope}
	var err error
	if context.Contract, err = f.address("contract", f.contract); err != nil {
		return context, err
	}
	context.Submitter, err = f.address("submitter", f.submitter)
	return context, err
}

// address reads the value of a flag, nil where it is not given.
func (f *contextFlags) address(flag, text string) (*assent.Address, error) {
	if text == "" {
		return nil, nil
	}
	if f.chainID == 0 {
		return nil, usage("--%s needs --chain-id: the same address is another %[1]s on another chain", flag)
	}
	address := new(assent.Address)
	if err := address.UnmarshalText([]byte(text)); err != nil {
		return nil, usage("--%s: %w", flag, err)
	}
	return address, nil
}
