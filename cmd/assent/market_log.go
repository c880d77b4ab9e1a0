// assent market log: what a licence holder puts on record.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market"
)

func (a *app) marketLogCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "log",
		Short: "Put on record that a model was downloaded or used",
		Long: `Puts on record, for "assent audit log", what the network's account did with a model that it has a licence for. It is the account's
own word: nothing proves it, and nothing shows what is left out. Each run is an entry of its own.`,
	}, a.marketLogDownloadCommand(), a.marketLogUseCommand())
}

func (a *app) marketLogDownloadCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "download PURCHASE",
		Short:   "Put on record that what was bought was downloaded",
		Long:    "Puts on record that the bundle of a purchase was downloaded, by the digest of the manifest that its listing names.",
		Example: "  assent market log download 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.logged(c, args[0], "download", func(m *market.Market, listing *market.Listing) error {
				return m.LogDownload(c.Context(), listing.Model, listing.Offer.Manifest)
			})
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) marketLogUseCommand() *cobra.Command {
	var purpose, note string
	c := &cobra.Command{
		Use:     "use PURCHASE",
		Short:   "Put on record for what the bought model was used",
		Long:    "Puts on record that the model of a purchase was used, and for which purpose.",
		Example: `  assent market log use 1 --purpose https://w3id.org/dpv#ScientificResearch --message "a trial of triage"`,
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			hash, err := purposeHash(purpose)
			if err != nil {
				return err
			}
			return a.logged(c, args[0], "use", func(m *market.Market, listing *market.Listing) error {
				return m.LogUse(c.Context(), listing.Model, hash, note)
			})
		}),
	}
	purposeFlag(c, &purpose)
	required(c, "purpose")
	c.Flags().StringVarP(&note, "message", "m", "", "what else there is to say, a public `TEXT`")
	chainFlags(c)
	return c
}

// logged puts something on record about the model of a purchase.
func (a *app) logged(c *cobra.Command, text, what string, do func(*market.Market, *market.Listing) error) error {
	id, err := marketNumber("purchase", text)
	if err != nil {
		return err
	}
	return a.withMarket(c, func(_ *onChain, m *market.Market) error {
		_, listing, err := m.Bought(c.Context(), id)
		if err != nil {
			return err
		}
		if err := do(m, &listing); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("The %s of model %s is on record.", what, listing.Model) },
			data: struct {
				Purchase uint64        `json:"purchase"`
				Model    assent.Digest `json:"model"`
				Logged   string        `json:"logged"`
			}{id, listing.Model, what},
		})
	})
}
