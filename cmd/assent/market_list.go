// assent market list, price, unlist, show: listings.

package main

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/internal/field"
)

// listFlags are the flags of market list.
type listFlags struct {
	name, price, licence, uri string
	delivery, dispute, term   string
	keys                      keyFolder
}

func (a *app) marketListCommand() *cobra.Command {
	var f listFlags
	c := &cobra.Command{
		Use:   "list BUNDLE",
		Short: "Offer licences for a published model",
		Long: `Offers licences for the model of a bundle and prints the listing's number. All but the price is fixed. Listing under a
name that was used gives the listing that was made then.

--delivery is how long you have to deliver the key of a purchase; what is late is refunded. --dispute is how long the
buyer has then to object; after that you are paid. Both are between ten minutes and 30 days.`,
		Example: "  assent market list ./bundle --keys ./market-keys --price 0.25 --licence LICENCE.txt --term 365d",
		Args:    cobra.ExactArgs(1),
		RunE:    a.action(func(c *cobra.Command, args []string) error { return a.list(c, args[0], &f) }),
	}
	flags := c.Flags()
	flags.StringVar(&f.price, "price", "", "the price in `ETHER`, such as 0.25")
	flags.StringVar(&f.licence, "licence", "", "`FILE` with the licence's text, of which the listing has keccak256")
	flags.StringVar(&f.uri, "licence-uri", "", "`URI` at which the licence's text lies (default none)")
	flags.StringVar(&f.delivery, "delivery", "1d", "`DURATION` that you have to deliver")
	flags.StringVar(&f.dispute, "dispute", "3d", "`DURATION` that the buyer has to object")
	flags.StringVar(&f.term, "term", "", "`DURATION` of the licence from your payment on (default without an end)")
	flags.StringVar(&f.name, "name", "", "`NAME` of the listing among the account's (default the bundle's digest)")
	keysFlag(c, &f.keys)
	required(c, "price")
	required(c, "licence")
	chainFlags(c)
	return c
}

// offer reads what is offered.
func (a *app) offer(c *cobra.Command, f *listFlags, manifest *bundle.Manifest) (market.Offer, error) {
	o := market.Offer{KeyCommitment: manifest.KeyCommitment}
	var err error
	if o.Price, err = ether("--price", f.price); err != nil {
		return o, err
	}
	if o.DeliveryTime, err = policyAge("--delivery", f.delivery); err != nil {
		return o, err
	}
	if o.DisputeTime, err = policyAge("--dispute", f.dispute); err != nil {
		return o, err
	}
	if f.term != "" {
		if o.LicenceTime, err = policyAge("--term", f.term); err != nil {
			return o, err
		}
	}
	licence, err := a.readInput(c.Context(), f.licence)
	if err != nil {
		return o, err
	}
	o.Licence = field.Keccak(licence)
	o.Manifest, err = manifest.Digest()
	return o, err
}

func (a *app) list(c *cobra.Command, folder string, f *listFlags) error {
	manifest, err := a.bundleToSell(c, folder, f.keys)
	if err != nil {
		return err
	}
	offer, err := a.offer(c, f, manifest)
	if err != nil {
		return err
	}
	name := f.name
	if name == "" {
		name = offer.Manifest.String()
	}
	return a.withMarket(c, func(_ *onChain, m *market.Market) error {
		id, err := m.List(c.Context(), name, manifest.Model(), offer, f.uri)
		if err != nil {
			return err
		}
		return a.print(c, numbered("listing", id))
	})
}

// bundleToSell verifies a bundle, and that its key is there: what is offered without it cannot be delivered.
func (a *app) bundleToSell(c *cobra.Command, folder string, keys keyFolder) (*bundle.Manifest, error) {
	if err := checkBundle(folder); err != nil {
		return nil, err
	}
	manifest, err := bundle.Verify(c.Context(), folder)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", folder, err)
	}
	_, err = keys.contentKey(manifest.KeyCommitment)
	return manifest, err
}

// numbered is what a command prints that makes a listing or a purchase.
func numbered(what string, id uint64) result {
	return result{
		text: func(w *lines) { w.line("%d", id) },
		data: map[string]uint64{what: id},
	}
}

func (a *app) marketPriceCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "price LISTING ETHER",
		Short:   "Change the price of a listing",
		Long:    "Changes the price of a listing of the network's account's, for those who buy from then on.",
		Example: "  assent market price 1 0.3",
		Args:    cobra.ExactArgs(2),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			price, err := ether("ETHER", args[1])
			if err != nil {
				return err
			}
			return a.onListing(c, args[0], "costs "+inEther(price)+" now", func(m *market.Market, id uint64) error {
				return m.SetPrice(c.Context(), id, price)
			})
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) marketUnlistCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "unlist LISTING",
		Short:   "Take a listing back",
		Long:    "Takes a listing of the network's account's back for good. What was bought is carried through.",
		Example: "  assent market unlist 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.onListing(c, args[0], "is taken back", func(m *market.Market, id uint64) error {
				return m.Unlist(c.Context(), id)
			})
		}),
	}
	chainFlags(c)
	return c
}

// onListing does something to a listing of the account's.
func (a *app) onListing(c *cobra.Command, text, done string, do func(*market.Market, uint64) error) error {
	id, err := marketNumber("listing", text)
	if err != nil {
		return err
	}
	return a.withMarket(c, func(_ *onChain, m *market.Market) error {
		if err := do(m, id); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("Listing %d %s.", id, done) },
			data: map[string]uint64{"listing": id},
		})
	})
}

func (a *app) marketShowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "show LISTING",
		Short:   "Show a listing",
		Long:    "Shows what is offered, by whom, and what the owners of the model's ancestors get of the price. It sends nothing.",
		Example: "  assent market show 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := marketNumber("listing", args[0])
			if err != nil {
				return err
			}
			return a.readMarket(c, func(_ *onChain, m *market.Market) error {
				listing, err := m.Listing(c.Context(), id)
				if err != nil {
					return err
				}
				shares, err := m.Shares(c.Context(), listing.Model)
				if err != nil {
					return err
				}
				return a.print(c, shownListing(&listing, shares))
			})
		}),
	}
	chainFlags(c)
	return c
}

// shownListing is what show prints.
func shownListing(l *market.Listing, shares []market.Share) result {
	type share struct {
		Artifact assent.Digest `json:"artifact"`
		Share    uint16        `json:"basisPoints"`
		Level    uint8         `json:"level"`
	}
	ancestors := make([]share, len(shares))
	for i, s := range shares {
		ancestors[i] = share(s)
	}
	o := &l.Offer
	return result{
		text: func(w *lines) {
			w.line("Listing %d offers model %s for %s.", l.ID, l.Model, inEther(o.Price))
			w.field("open", "%t", l.Open)
			w.field("seller", "%s", assent.Address(l.Seller))
			w.field("delivery", "%s", o.DeliveryTime)
			w.field("dispute", "%s", o.DisputeTime)
			w.field("licence", "%s, %s", assent.Digest(o.Licence), licenceTerm(o.LicenceTime))
			w.field("bundle", "%s", o.Manifest)
			for _, s := range ancestors {
				w.field("share", "%d basis points for the owner of %s, level %d", s.Share, s.Artifact, s.Level)
			}
		},
		data: struct {
			Listing  uint64         `json:"listing"`
			Open     bool           `json:"open"`
			Model    assent.Digest  `json:"model"`
			Seller   assent.Address `json:"seller"`
			Price    string         `json:"priceWei"`
			Delivery uint64         `json:"deliverySeconds"`
			Dispute  uint64         `json:"disputeSeconds"`
			Term     uint64         `json:"licenceSeconds"`
			Licence  assent.Digest  `json:"licence"`
			Manifest assent.Digest  `json:"manifest"`
			Shares   []share        `json:"shares"`
		}{
			l.ID, l.Open, l.Model, assent.Address(l.Seller), o.Price.String(), uint64(o.DeliveryTime / time.Second),
			uint64(o.DisputeTime / time.Second), uint64(o.LicenceTime / time.Second), o.Licence, o.Manifest, ancestors,
		},
	}
}

func licenceTerm(d time.Duration) string {
	if d == 0 {
		return "without an end"
	}
	return "for " + d.String()
}
