// assent market serve: a peer that hands out bundles.

package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/peer"
)

func (a *app) marketServeCommand() *cobra.Command {
	var listen []string
	c := &cobra.Command{
		Use:   "serve BUNDLE...",
		Short: "Hand out bundles until interrupted",
		Long: `Verifies bundles and hands them out over libp2p to everybody who knows the address: they are encrypted. It needs no chain
and no key, so a buyer can serve what it fetched as well as the seller.

It prints one thing, once it answers: its addresses and the bundles. It runs until it is interrupted or terminated, which
is its proper end: exit code 0. Each run has a new identity, and so another address.`,
		Example: `  assent market serve ./bundle
  assent market serve ./bundle --listen /ip4/0.0.0.0/tcp/4001`,
		Args: cobra.MinimumNArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.serve(c, args, listen) }),
	}
	c.Flags().StringArrayVar(&listen, "listen", []string{"/ip4/127.0.0.1/tcp/0"}, "`MULTIADDRESS` at which it listens; may be repeated")
	jsonFlag(c)
	return c
}

func (a *app) serve(c *cobra.Command, folders, listen []string) (err error) {
	host, err := peer.Listen(listen...)
	if err != nil {
		return &failure{code: exitUsage, err: err, hint: "want --listen such as /ip4/0.0.0.0/tcp/4001, at a port that is free"}
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	server := peer.Serve(host, func(err error) { a.log.Info("a transfer ended early", "error", err) })
	defer server.Close()
	var manifests []*bundle.Manifest
	for _, folder := range folders {
		if err := checkBundle(folder); err != nil {
			return err
		}
		manifest, err := server.Share(c.Context(), folder)
		if err != nil {
			return err
		}
		manifests = append(manifests, manifest)
	}
	addresses, err := peer.Addresses(host)
	if err != nil {
		return err
	}
	shown, err := served(addresses, manifests)
	if err != nil {
		return err
	}
	if err := a.print(c, shown); err != nil {
		return err
	}
	<-c.Context().Done()
	return nil
}

// served is what serve prints.
func served(addresses []string, manifests []*bundle.Manifest) (result, error) {
	type entry struct {
		ID   string `json:"contentId"`
		Name string `json:"name"`
	}
	var bundles []entry
	for _, m := range manifests {
		digest, err := m.Digest()
		if err != nil {
			return result{}, err
		}
		id, err := peer.ContentID(digest)
		if err != nil {
			return result{}, err
		}
		bundles = append(bundles, entry{id.String(), m.Name})
	}
	return result{
		text: func(w *lines) {
			for _, address := range addresses {
				w.line("%s", address)
			}
			for _, b := range bundles {
				w.field("bundle", "%s %q", b.ID, b.Name)
			}
		},
		data: struct {
			Addresses []string `json:"addresses"`
			Bundles   []entry  `json:"bundles"`
		}{addresses, bundles},
	}, nil
}
