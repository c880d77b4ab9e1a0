// assent market buy, assent market deliver: money for a key.

package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market"
)

// buyFlags are the flags of market buy.
type buyFlags struct {
	price, name string
	keys        keyFolder
}

func (a *app) marketBuyCommand() *cobra.Command {
	var f buyFlags
	c := &cobra.Command{
		Use:   "buy LISTING",
		Short: "Buy a licence",
		Long: `Buys what is listed for the price that you have looked at with "assent market show", and prints the purchase's number. A
price that changed meanwhile fails. The secret that reads the key is kept with --keys before anything is sent: without it
the key cannot be read, nor a wrong one disputed.

Buying under a name that was used gives the purchase that was made then; another licence of the same listing takes another
--name.`,
		Example: "  assent market buy 1 --price 0.25 --keys ./market-keys",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := marketNumber("listing", args[0])
			if err != nil {
				return err
			}
			return a.buy(c, id, &f)
		}),
	}
	c.Flags().StringVar(&f.price, "price", "", "the listing's price in `ETHER`, such as 0.25")
	c.Flags().StringVar(&f.name, "name", "", "`NAME` of the purchase among the account's (default the listing's number)")
	keysFlag(c, &f.keys)
	required(c, "price")
	chainFlags(c)
	return c
}

func (a *app) buy(c *cobra.Command, id uint64, f *buyFlags) error {
	price, err := ether("--price", f.price)
	if err != nil {
		return err
	}
	name := f.name
	if name == "" {
		name = strconv.FormatUint(id, 10)
	}
	return a.withMarket(c, func(n *onChain, m *market.Market) error {
		listing, err := m.Listing(c.Context(), id)
		if err != nil {
			return err
		}
		// Sent as it was looked at: the same request again is the same purchase, whatever the price is by then.
		listing.Offer.Price = price
		contract, err := n.Address(deploy.ModelMarket)
		if err != nil {
			return err
		}
		secret, err := f.keys.purchaseSecret(n.purchaseName(contract, name))
		if err != nil {
			return err
		}
		purchase, err := m.Buy(c.Context(), name, listing, secret)
		if err != nil {
			return err
		}
		return a.print(c, numbered("purchase", purchase))
	})
}

func (a *app) marketDeliverCommand() *cobra.Command {
	var keys keyFolder
	c := &cobra.Command{
		Use:   "deliver PURCHASE",
		Short: "Deliver the key of what was bought",
		Long: `Seals the model's key to the buyer and sends it. The network's account is the listing's seller. A delivery that is
repeated sends nothing.`,
		Example: "  assent market deliver 1 --keys ./market-keys",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.onPurchase(c, args[0], "is delivered", func(m *market.Market, id uint64) error {
				_, listing, err := m.Bought(c.Context(), id)
				if err != nil {
					return err
				}
				key, err := keys.contentKey(listing.Offer.KeyCommitment)
				if err != nil {
					return err
				}
				return m.Deliver(c.Context(), id, key)
			})
		}),
	}
	keysFlag(c, &keys)
	chainFlags(c)
	return c
}
