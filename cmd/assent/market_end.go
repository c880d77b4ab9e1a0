// assent market accept, dispute, contest, rule, settle, refund: how a purchase ends.

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/market"
)

// onPurchase does something to a purchase and tells that it is done.
func (a *app) onPurchase(c *cobra.Command, text, done string, do func(*market.Market, uint64) error) error {
	id, err := marketNumber("purchase", text)
	if err != nil {
		return err
	}
	return a.withMarket(c, func(_ *onChain, m *market.Market) error {
		if err := do(m, id); err != nil {
			return err
		}
		after, err := m.Purchase(c.Context(), id)
		if err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("Purchase %d %s.", id, done) },
			data: struct {
				Purchase uint64 `json:"purchase"`
				State    string `json:"state"`
			}{id, after.State.String()},
		})
	})
}

// ending is a command that takes nothing but a purchase.
type ending struct {
	name, short, long, done string
	do                      func(*market.Market, context.Context, uint64) error
}

func (a *app) endingCommand(e ending) *cobra.Command {
	c := &cobra.Command{
		Use:     e.name + " PURCHASE",
		Short:   e.short,
		Long:    e.long,
		Example: "  assent market " + e.name + " 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.onPurchase(c, args[0], e.done, func(m *market.Market, id uint64) error { return e.do(m, c.Context(), id) })
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) marketAcceptCommand() *cobra.Command {
	return a.endingCommand(ending{
		name: "accept", short: "Pay the seller without waiting", done: "is accepted: the seller is paid",
		long: "Has the seller paid before the time for a dispute is over. It is the buyer's, and is not taken back.",
		do:   (*market.Market).Accept,
	})
}

func (a *app) marketSettleCommand() *cobra.Command {
	return a.endingCommand(ending{
		name: "settle", short: "Pay the seller when the time for a dispute is over", done: "is settled: the seller is paid",
		long: "Has the seller paid once the time for a dispute, or for a ruling, is over. Anybody may do that.",
		do:   (*market.Market).Settle,
	})
}

func (a *app) marketRefundCommand() *cobra.Command {
	return a.endingCommand(ending{
		name: "refund", short: "Give the buyer the money back", done: "is refunded",
		long: `Gives the buyer the money back: by anybody once the time for the delivery is over without one, by the seller at any time
before it is paid. The buyer fetches it with "assent market withdraw".`,
		do: (*market.Market).Refund,
	})
}

func (a *app) marketDisputeCommand() *cobra.Command {
	var keys keyFolder
	c := &cobra.Command{
		Use:   "dispute PURCHASE",
		Short: "Prove that a wrong key was delivered, and get the money back",
		Long: `Proves to the contract that the key which was delivered is not the one that was offered, by revealing the purchase's
secret, and gets the money back. A key that is right is not disputed: everybody could read it then. Where the key is right
and the content is not, see "assent market contest".`,
		Example: "  assent market dispute 1 --keys ./market-keys",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.onPurchase(c, args[0], "is refunded: the key was wrong", func(m *market.Market, id uint64) error {
				purchase, err := m.Purchase(c.Context(), id)
				if err != nil {
					return err
				}
				secret, err := keys.secretOf(purchase.BuyerKey)
				if err != nil {
					return err
				}
				return m.DisputeKey(c.Context(), id, secret)
			})
		}),
	}
	keysFlag(c, &keys)
	chainFlags(c)
	return c
}

func (a *app) marketContestCommand() *cobra.Command {
	var reason string
	c := &cobra.Command{
		Use:   "contest PURCHASE",
		Short: "Say that what was bought is not what was offered",
		Long: `Says, as the buyer, that the content is not what was offered although the key is right. An auditor rules within 14 days,
else the seller is paid.`,
		Example: `  assent market contest 1 --message "it predicts nothing"`,
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.onPurchase(c, args[0], "is contested: an auditor rules", func(m *market.Market, id uint64) error {
				return m.Contest(c.Context(), id, reason)
			})
		}),
	}
	c.Flags().StringVarP(&reason, "message", "m", "", "why, a public `TEXT`")
	required(c, "message")
	chainFlags(c)
	return c
}

func (a *app) marketRuleCommand() *cobra.Command {
	var note string
	c := &cobra.Command{
		Use:   "rule PURCHASE buyer|seller",
		Short: "Rule on a contested purchase",
		Long: `Rules on a purchase that its buyer contested: for the buyer, who gets the money back, or for the seller, who is paid. It is
an auditor's who is neither.`,
		Example: `  assent market rule 1 buyer --message "it is noise"`,
		Args:    cobra.ExactArgs(2),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			refunded := args[1] == "buyer"
			if !refunded && args[1] != "seller" {
				return usage("%q: want buyer or seller", args[1])
			}
			return a.onPurchase(c, args[0], "is decided for the "+args[1], func(m *market.Market, id uint64) error {
				return m.Rule(c.Context(), id, refunded, note)
			})
		}),
	}
	c.Flags().StringVarP(&note, "message", "m", "", "why, a public `TEXT`")
	chainFlags(c)
	return c
}
