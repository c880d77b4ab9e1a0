// assent market status, owed, withdraw: where a purchase stands, and money.

package main

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market"
)

func (a *app) marketStatusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "status PURCHASE",
		Short:   "Show a purchase",
		Long:    "Shows how far a purchase is, until when its state lasts, and whether the buyer has a licence. It sends nothing.",
		Example: "  assent market status 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := marketNumber("purchase", args[0])
			if err != nil {
				return err
			}
			return a.readMarket(c, func(_ *onChain, m *market.Market) error {
				purchase, listing, err := m.Bought(c.Context(), id)
				if err != nil {
					return err
				}
				licensed, err := m.HasLicence(c.Context(), listing.Model, purchase.Buyer)
				if err != nil {
					return err
				}
				return a.print(c, shownPurchase(&purchase, &listing, licensed))
			})
		}),
	}
	chainFlags(c)
	return c
}

// shownPurchase is what status prints. A state that is the last one waits for nothing.
func shownPurchase(p *market.Purchase, l *market.Listing, licensed bool) result {
	deadline := ""
	if p.State != market.Settled && p.State != market.Refunded {
		deadline = p.Deadline.Format(time.RFC3339)
	}
	return result{
		text: func(w *lines) {
			w.line("Purchase %d is %s.", p.ID, p.State)
			if deadline != "" {
				w.field("until", "%s", deadline)
			}
			w.field("listing", "%d", p.Listing)
			w.field("model", "%s", l.Model)
			w.field("seller", "%s", assent.Address(l.Seller))
			w.field("buyer", "%s", assent.Address(p.Buyer))
			w.field("price", "%s", inEther(p.Price))
			w.field("licence", "%t", licensed)
		},
		data: struct {
			Purchase uint64         `json:"purchase"`
			State    string         `json:"state"`
			Deadline string         `json:"deadline,omitempty"`
			Listing  uint64         `json:"listing"`
			Model    assent.Digest  `json:"model"`
			Seller   assent.Address `json:"seller"`
			Buyer    assent.Address `json:"buyer"`
			Price    string         `json:"priceWei"`
			Licence  bool           `json:"hasLicence"`
		}{
			p.ID, p.State.String(), deadline, p.Listing, l.Model, assent.Address(l.Seller), assent.Address(p.Buyer), p.Price.String(), licensed,
		},
	}
}

func (a *app) marketOwedCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "owed ADDRESS",
		Short:   "Show what waits for an account",
		Long:    "Shows what an account may withdraw: its parts of prices, and what was refunded to it. It sends nothing.",
		Example: "  assent market owed 0x00000000000000000000000000000000000000aa",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			account, err := addressArgument("ADDRESS", args[0])
			if err != nil {
				return err
			}
			return a.readMarket(c, func(_ *onChain, m *market.Market) error {
				owed, err := m.Owed(c.Context(), account)
				if err != nil {
					return err
				}
				return a.print(c, amount(account, owed, "%s."))
			})
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) marketWithdrawCommand() *cobra.Command {
	var to string
	c := &cobra.Command{
		Use:     "withdraw",
		Short:   "Fetch what the market owes the account",
		Long:    "Sends what waits for the network's account to it, or to another address.",
		Example: "  assent market withdraw",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			return a.withMarket(c, func(n *onChain, m *market.Market) (err error) {
				receiver := n.Sender.Account()
				if to != "" {
					if receiver, err = addressArgument("--to", to); err != nil {
						return err
					}
				}
				owed, err := m.Owed(c.Context(), n.Sender.Account())
				if err != nil {
					return err
				}
				if err := m.Withdraw(c.Context(), receiver); err != nil {
					return err
				}
				return a.print(c, amount(receiver, owed, "%s were sent."))
			})
		}),
	}
	c.Flags().StringVar(&to, "to", "", "`ADDRESS` that the money is sent to (default the account)")
	chainFlags(c)
	return c
}

// amount is what owed and withdraw print.
func amount(account common.Address, wei *big.Int, sentence string) result {
	return result{
		text: func(w *lines) {
			w.line(sentence, inEther(wei))
			w.field("account", "%s", assent.Address(account))
		},
		data: struct {
			Account assent.Address `json:"account"`
			Amount  string         `json:"wei"`
		}{assent.Address(account), wei.String()},
	}
}
