// assent tokens: what an account has, and whose votes it is.

package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/rewards"
)

func (a *app) tokensCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "tokens",
		Short: "Show tokens and votes, and delegate them",
		Long:  "Tokens are what data is rewarded with. They are votes once their holder has named a delegate, maybe itself.",
	}, a.tokensBalanceCommand(), a.tokensDelegateCommand())
}

// token returns the token.
func (n *onChain) token() (*rewards.Token, error) {
	address, err := n.Address(deploy.DataToken)
	return rewards.NewToken(n.Sender, address), err
}

func (a *app) tokensBalanceCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "balance ADDRESS",
		Short:   "Show what an account has",
		Long:    "Shows an account's tokens, to whom it has delegated them, and the votes that were delegated to it.",
		Example: "  assent tokens balance 0x00000000000000000000000000000000000000aa",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			account, err := addressArgument("ADDRESS", args[0])
			if err != nil {
				return err
			}
			return a.withReader(c, func(n *onChain) error {
				token, err := n.token()
				if err != nil {
					return err
				}
				holding, err := token.Holding(c.Context(), account)
				if err != nil {
					return err
				}
				return a.print(c, shownHolding(account, &holding))
			})
		}),
	}
	chainFlags(c)
	return c
}

// shownHolding is what balance prints.
func shownHolding(account common.Address, h *rewards.Holding) result {
	balance, votes, delegate := rewards.FormatAmount(h.Balance), rewards.FormatAmount(h.Votes), assent.Address(h.Delegate)
	return result{
		text: func(w *lines) {
			w.line("%s tokens", balance)
			if h.Delegate == (common.Address{}) {
				w.field("delegate", "nobody: they are no votes")
			} else {
				w.field("delegate", "%s", delegate)
			}
			w.field("votes", "%s", votes)
		},
		data: struct {
			Account  assent.Address `json:"account"`
			Tokens   string         `json:"tokens"`
			Delegate assent.Address `json:"delegate"`
			Votes    string         `json:"votes"`
		}{assent.Address(account), balance, delegate, votes},
	}
}

func (a *app) tokensDelegateCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "delegate ADDRESS",
		Short: "Let an account vote with one's tokens",
		Long: `Makes the tokens of the network's account, also those that come later, the votes of another account, or with "self" its
own. They count for proposals whose votes are counted after that.`,
		Example: "  assent tokens delegate self",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withChain(c, func(n *onChain) error {
				to, err := n.Sender.Account(), error(nil)
				if args[0] != selfAccount {
					if to, err = addressArgument("ADDRESS", args[0]); err != nil {
						return err
					}
				}
				token, err := n.token()
				if err != nil {
					return err
				}
				if err := token.Delegate(c.Context(), to); err != nil {
					return err
				}
				return a.print(c, result{
					text: func(w *lines) { w.line("%s votes with the tokens of %s.", assent.Address(to), n.account()) },
					data: struct {
						Account  assent.Address `json:"account"`
						Delegate assent.Address `json:"delegate"`
					}{n.account(), assent.Address(to)},
				})
			})
		}),
	}
	chainFlags(c)
	return c
}
