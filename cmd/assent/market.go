// assent market: licences for models.

package main

import (
	"math/big"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/rewards"
)

func (a *app) marketCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "market",
		Short: "Sell and buy licences for models",
		Long: `A model is sold as a bundle: its files, encrypted, and a manifest. A contract holds the buyer's money until the buyer
has the key, and splits it among the seller, the owners of what the model was made from, and contributors.

The seller publishes, lists, serves the bundle and delivers keys; the buyer looks at the listing, buys, fetches, and
accepts or disputes. Who is owed money withdraws it. No role is needed but for a ruling, which is an auditor's.`,
	},
		a.marketShareCommand(), a.marketPublishCommand(), a.marketListCommand(), a.marketPriceCommand(), a.marketUnlistCommand(),
		a.marketShowCommand(), a.marketBuyCommand(), a.marketDeliverCommand(), a.marketServeCommand(), a.marketFetchCommand(), a.marketLogCommand(),
		a.marketStatusCommand(), a.marketAcceptCommand(), a.marketDisputeCommand(), a.marketContestCommand(), a.marketRuleCommand(),
		a.marketSettleCommand(), a.marketRefundCommand(), a.marketOwedCommand(), a.marketWithdrawCommand(),
	)
}

// market returns the model market.
func (n *onChain) market() (*market.Market, error) {
	address, err := n.Address(deploy.ModelMarket)
	return market.New(n.Sender, n.ChainID, address), err
}

// withMarket does something with the market, in the network's account's name.
func (a *app) withMarket(c *cobra.Command, do func(*onChain, *market.Market) error) error {
	return a.withChain(c, onMarket(do))
}

// readMarket looks something up on the market. It needs no key.
func (a *app) readMarket(c *cobra.Command, do func(*onChain, *market.Market) error) error {
	return a.withReader(c, onMarket(do))
}

func onMarket(do func(*onChain, *market.Market) error) func(*onChain) error {
	return func(n *onChain) error {
		m, err := n.market()
		if err != nil {
			return err
		}
		return do(n, m)
	}
}

// marketNumber reads the number of a listing or a purchase.
func marketNumber(what, text string) (uint64, error) {
	number, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, usage("%q is no number of a %s", text, what)
	}
	return number, nil
}

// basisPoints reads a share of a price.
func basisPoints(flag, text string) (uint16, error) {
	share, err := strconv.ParseUint(text, 10, 16)
	if err != nil || share > market.Whole {
		return 0, usage("%s %q: want basis points, 0 to %d: 250 are 2.5 %%", flag, text, market.Whole)
	}
	return uint16(share), nil
}

// ether reads an amount of the chain's money, which has 18 decimals as tokens have, into wei.
func ether(flag, text string) (*big.Int, error) {
	wei, err := rewards.ParseAmount(text)
	if err != nil {
		return nil, usage("%s %q: want ether, such as 0.25, with up to 18 digits after the point", flag, text)
	}
	return wei, nil
}

// inEther writes an amount in wei for people.
func inEther(wei *big.Int) string { return rewards.FormatAmount(wei) + " ether" }
