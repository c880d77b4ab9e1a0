// assent market fetch: a bundle from a peer, checked and opened with the key that the market released.

package main

import (
	"crypto/ed25519"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/peer"
)

// bundleSuffix is added to the name of the opened model's folder for that of its bundle.
const bundleSuffix = ".bundle"

// fetchFlags are the flags of market fetch.
type fetchFlags struct {
	out, signer string
	peers       []string
	keys        keyFolder
}

func (a *app) marketFetchCommand() *cobra.Command {
	var f fetchFlags
	c := &cobra.Command{
		Use:   "fetch PURCHASE",
		Short: "Fetch what was bought, and open it",
		Long: `Fetches the bundle of a purchase from the peers that "assent market serve" runs, compares it with the listing, and opens it
with the key that the seller delivered. The bundle lies beside the folder of the model, under its name and "` + bundleSuffix + `".

What was cut off is gone on with: run it again, with the same --peer or another. The bundle may be fetched before the key is
delivered; then run it again to open it, which needs no --peer. Nothing is sent to the chain;
"assent market log download" puts the download on record.`,
		Example: "  assent market fetch 1 --peer /ip4/127.0.0.1/tcp/4001/p2p/12D3KooW... --out ./bought --keys ./market-keys --signer seller.pem",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := marketNumber("purchase", args[0])
			if err != nil {
				return err
			}
			return a.fetch(c, id, &f)
		}),
	}
	flags := c.Flags()
	flags.StringArrayVar(&f.peers, "peer", nil, "`ADDRESS` that \"assent market serve\" printed; may be repeated")
	flags.StringVarP(&f.out, "out", "o", "", "`FOLDER` for the model, which must not be there")
	flags.StringVar(&f.signer, "signer", "", "this `KEY` must have signed the manifest: a key id (ed25519:...) or a public key file (PEM)")
	keysFlag(c, &f.keys)
	required(c, "out")
	chainFlags(c)
	return c
}

func (a *app) fetch(c *cobra.Command, id uint64, f *fetchFlags) error {
	f.out = filepath.Clean(f.out)
	if _, err := os.Lstat(f.out); !errors.Is(err, fs.ErrNotExist) {
		return withHint(usage("--out %s: it is there already", f.out), "a folder is never overwritten: choose another name")
	}
	if err := checkOutput(f.out); err != nil {
		return err
	}
	var signer ed25519.PublicKey
	if f.signer != "" {
		var err error
		if signer, err = a.publicKey(c.Context(), f.signer); err != nil {
			return err
		}
	}
	return a.readMarket(c, func(_ *onChain, m *market.Market) error {
		purchase, listing, err := m.Bought(c.Context(), id)
		if err != nil {
			return err
		}
		secret, err := f.keys.secretOf(purchase.BuyerKey)
		if err != nil {
			return err
		}
		got, err := a.bought(c, &listing, f)
		if err != nil {
			return err
		}
		if err := compareListing(got.manifest, &listing, signer); err != nil {
			return err
		}
		key, err := m.Key(c.Context(), id, secret)
		if err != nil {
			return err
		}
		if _, err := bundle.Open(c.Context(), f.out+bundleSuffix, f.out, key); err != nil {
			return err
		}
		return a.print(c, got.shown(f.out))
	})
}

// gotBundle is a bundle that is there.
type gotBundle struct {
	manifest        *bundle.Manifest
	fetched, chunks uint64 // how many were fetched in this run, and how many there are
}

// bought fetches the bundle unless it is there.
func (a *app) bought(c *cobra.Command, listing *market.Listing, f *fetchFlags) (got gotBundle, err error) {
	folder := f.out + bundleSuffix
	_, err = os.Lstat(folder)
	switch {
	case err == nil:
		got.manifest, err = bundle.Verify(c.Context(), folder)
	case !errors.Is(err, fs.ErrNotExist):
	case len(f.peers) == 0:
		err = withHint(usage("the bundle is not in %s yet, and there is no --peer", folder), `"assent market serve" prints the address of a peer`)
	default:
		got.manifest, got.fetched, err = a.fetchBundle(c, listing.Offer.Manifest, folder, f.peers)
	}
	if err != nil {
		return got, err
	}
	for i := range got.manifest.Files {
		got.chunks += got.manifest.Files[i].Chunks()
	}
	return got, nil
}

// fetchBundle shows how far it is, and returns how many chunks were fetched.
func (a *app) fetchBundle(c *cobra.Command, manifest assent.Digest, folder string, peers []string) (m *bundle.Manifest, fetched uint64, err error) {
	host, err := peer.Listen()
	if err != nil {
		return nil, 0, err
	}
	defer func() { err = errors.Join(err, host.Close()) }()
	p := a.startProgress()
	defer p.stop()
	m, err = peer.Fetch(c.Context(), host, peers, manifest, folder, func(file bundle.File, chunk uint64) {
		fetched++
		p.task(file.Name, int(chunk+1), int(file.Chunks()))
	})
	return m, fetched, err
}

// compareListing checks that a bundle is the one that was listed, and by whom it is.
func compareListing(m *bundle.Manifest, listing *market.Listing, signer ed25519.PublicKey) error {
	digest, err := m.Digest()
	if err != nil {
		return err
	}
	switch {
	case digest != listing.Offer.Manifest:
		return withHint(mismatch("the bundle is %s, what was bought is %s", digest, listing.Offer.Manifest), "choose another --out: the bundle beside it is another one")
	case m.Model() != listing.Model:
		return mismatch("the bundle is of model %s, the listing of %s: contest the purchase", m.Model(), listing.Model)
	case m.KeyCommitment != listing.Offer.KeyCommitment:
		return mismatch("the bundle is encrypted under another key than the one that was listed: contest the purchase")
	case signer != nil && !slices.ContainsFunc(m.Signers(), func(key ed25519.PublicKey) bool { return key.Equal(signer) }):
		return mismatch("the manifest is not signed by %s", assent.KeyID(signer))
	}
	return nil
}

// shown is what fetch prints. A manifest's name is printable, and a stranger's text, so it is quoted.
func (g *gotBundle) shown(out string) result {
	m := g.manifest
	signers := keyIDs(m)
	return result{
		text: func(w *lines) {
			w.line("The model %q is in %s.", m.Name, out)
			w.field("model", "%s", m.Model())
			w.field("files", "%d", len(m.Files))
			w.field("fetched", "%d of %d chunks", g.fetched, g.chunks)
			for _, id := range signers {
				w.field("signed by", "%s", id)
			}
		},
		data: struct {
			Model   assent.Digest `json:"model"`
			Name    string        `json:"name"`
			Folder  string        `json:"folder"`
			Files   int           `json:"files"`
			Fetched uint64        `json:"chunksFetched"`
			Chunks  uint64        `json:"chunks"`
			Signers []string      `json:"signers"`
		}{m.Model(), m.Name, out, len(m.Files), g.fetched, g.chunks, signers},
	}
}

// checkBundle refuses what is no folder with a bundle: naming it was the mistake.
func checkBundle(path string) error {
	info, err := os.Stat(filepath.Join(path, bundle.ManifestName))
	if err != nil || !info.Mode().IsRegular() {
		return usage("%s is no folder with a bundle", path)
	}
	return nil
}
