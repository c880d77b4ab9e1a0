// assent setup: where the secrets behind proofs come from.

package main

import "github.com/spf13/cobra"

func (a *app) setupCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "setup",
		Short: "Structured reference strings and ceremonies",
		Long: `Proofs rest on numbers that nobody may know: the powers of tau, and for Groth16 one more for each circuit. The
development setup's are public; the commands here bring in others.`,
	},
		a.ceremonyCommand(),
	)
}
