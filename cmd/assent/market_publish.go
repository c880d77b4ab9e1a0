// assent market share, assent market publish: who has a share in a model, and the bundle that is sold.

package main

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/prover"
)

func (a *app) marketShareCommand() *cobra.Command {
	var kind string
	c := &cobra.Command{
		Use:   "share ARTIFACT BPS",
		Short: "Say which share you want of models made from an artifact",
		Long: `Says which share of the price of models made from an artifact of the network's account's it wants, in basis points, at
most 2500. It counts for models that are registered later, and can only be lowered.`,
		Example: "  assent market share data.commitment.json 1000",
		Args:    cobra.ExactArgs(2),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			_, artifact, err := a.namedArtifact(c.Context(), kind, args[0])
			if err != nil {
				return err
			}
			share, err := basisPoints("BPS", args[1])
			if err != nil {
				return err
			}
			return a.withMarket(c, func(_ *onChain, m *market.Market) error {
				if err := m.WantShare(c.Context(), artifact, share); err != nil {
					return err
				}
				return a.print(c, result{
					text: func(w *lines) {
						w.line("Models made from %s, and registered from now on, owe %d basis points.", artifact, share)
					},
					data: struct {
						Artifact assent.Digest `json:"artifact"`
						Share    uint16        `json:"basisPoints"`
					}{artifact, share},
				})
			})
		}),
	}
	kindFlag(c, &kind)
	chainFlags(c)
	return c
}

// publishFlags are the flags of market publish.
type publishFlags struct {
	bundle, name, signKey, pointer string
	keys                           keyFolder
	parents, contributors          []string
	limit, resale                  string
}

func (a *app) marketPublishCommand() *cobra.Command {
	var f publishFlags
	c := &cobra.Command{
		Use:   "publish MODEL",
		Short: "Encrypt a model, register it, and fix who has a share in it",
		Long: `Encrypts the files of a model's folder into a new folder, the bundle, under a key that it keeps with --keys; registers
the model, and publishes it: who has a share in its price is fixed for good from then on. What is done already is not
done again: a bundle that is there must be of this model.

--limit is the most that the owners of what the model was made from may get together; with less than they want it is
refused. Shares are in basis points: 250 are 2.5 %.`,
		Example: `  assent market publish ./model --bundle ./bundle --keys ./market-keys
  assent market publish ./model --bundle ./bundle --keys ./market-keys --sign-key seller.key --parent data.commitment.json --limit 1000 --contributor 0x00000000000000000000000000000000000000aa=500`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.publish(c, args[0], &f) }),
	}
	flags := c.Flags()
	flags.StringVar(&f.bundle, "bundle", "", "`FOLDER` for the bundle")
	flags.StringVar(&f.name, "name", "", "the model's `NAME` in the manifest (default that of its folder)")
	flags.StringVar(&f.signKey, "sign-key", "", "`FILE` of the key that signs the manifest, see \"assent keys generate\" (default unsigned)")
	flags.StringVar(&f.pointer, "pointer", "", "`URI` at which those who may find the model (default none)")
	flags.StringArrayVar(&f.parents, "parent", nil, "`ARTIFACT` that the model was made from: a digest or a commitment file; may be repeated")
	flags.StringVar(&f.limit, "limit", "0", "the most that the owners of its ancestors get together, in `BPS`")
	flags.StringVar(&f.resale, "resale", "0", "what other markets shall pay you of a resale of the model's token, in `BPS`, at most 1000")
	flags.StringArrayVar(&f.contributors, "contributor", nil, "who else gets how much, as `ADDRESS=BPS`; may be repeated")
	keysFlag(c, &f.keys)
	required(c, "bundle")
	chainFlags(c)
	return c
}

// publication reads the shares.
func (f *publishFlags) publication() (p market.Publication, err error) {
	if p.Limit, err = basisPoints("--limit", f.limit); err != nil {
		return p, err
	}
	if p.Resale, err = basisPoints("--resale", f.resale); err != nil {
		return p, err
	}
	for _, text := range f.contributors {
		address, share, _ := strings.Cut(text, "=")
		account, err := addressArgument("--contributor", address)
		if err != nil {
			return p, err
		}
		bps, err := basisPoints("--contributor", share)
		if err != nil {
			return p, err
		}
		p.Contributors = append(p.Contributors, market.Contributor{Account: account, Share: bps})
	}
	return p, nil
}

func (a *app) publish(c *cobra.Command, model string, f *publishFlags) error {
	publication, err := f.publication()
	if err != nil {
		return err
	}
	parents, err := a.parents(c.Context(), f.parents)
	if err != nil {
		return err
	}
	manifest, err := sealed(c, model, f)
	if err != nil {
		return err
	}
	return a.withMarket(c, func(n *onChain, m *market.Market) error {
		registry, err := n.artifacts()
		if err != nil {
			return err
		}
		if err := registry.Register(c.Context(), manifest.Model(), artifacts.Model, f.pointer, parents); err != nil {
			return err
		}
		if err := m.Publish(c.Context(), manifest.Model(), publication); err != nil {
			return err
		}
		return a.print(c, published(manifest, f.bundle))
	})
}

// sealed returns the manifest of the model's bundle, which it makes unless it is there.
func sealed(c *cobra.Command, model string, f *publishFlags) (*bundle.Manifest, error) {
	if info, err := os.Stat(model); err != nil || !info.IsDir() {
		return nil, usage("%s is no folder with a model's files", model)
	}
	_, err := os.Lstat(f.bundle)
	if errors.Is(err, fs.ErrNotExist) {
		return sealModel(c, model, f)
	}
	if err != nil {
		return nil, err
	}
	manifest, err := bundle.Verify(c.Context(), f.bundle)
	if err != nil {
		return nil, fmt.Errorf("--bundle: %w", err)
	}
	if _, err := f.keys.contentKey(manifest.KeyCommitment); err != nil {
		return nil, err
	}
	digest, err := bundle.ModelDigest(c.Context(), os.DirFS(model))
	if err != nil {
		return nil, unsealable(err)
	}
	if digest != manifest.Model() {
		return nil, withHint(mismatch("%s is the bundle of another model", f.bundle), "name another folder with --bundle")
	}
	return manifest, nil
}

func sealModel(c *cobra.Command, model string, f *publishFlags) (*bundle.Manifest, error) {
	var signer ed25519.PrivateKey
	var err error
	if f.signKey != "" {
		if signer, err = prover.ReadSigner(f.signKey); err != nil {
			return nil, err
		}
	}
	if err := checkOutput(filepath.Clean(f.bundle)); err != nil {
		return nil, err
	}
	name := f.name
	if name == "" {
		path, err := filepath.Abs(model)
		if err != nil {
			return nil, err
		}
		name = filepath.Base(path)
	}
	key, err := f.keys.newContentKey()
	if err != nil {
		return nil, err
	}
	manifest, err := bundle.Seal(c.Context(), os.DirFS(model), name, filepath.Clean(f.bundle), key, signer)
	return manifest, unsealable(err)
}

// unsealable says of a folder that cannot be a model that naming it was the mistake.
func unsealable(err error) error {
	if errors.Is(err, bundle.ErrManifest) {
		return &failure{code: exitUsage, err: err, hint: "a model is a folder of regular files with plain names"}
	}
	return err
}

// published is what publish prints. The key is named by its commitment only.
func published(m *bundle.Manifest, folder string) result {
	signers := keyIDs(m)
	return result{
		text: func(w *lines) {
			w.line("Published model %s.", m.Model())
			w.field("bundle", "%s: %d file(s), of which \"assent market serve\" hands out copies", folder, len(m.Files))
			w.field("key", "%s: its commitment", assent.Digest(m.KeyCommitment))
			for _, id := range signers {
				w.field("signed by", "%s", id)
			}
		},
		data: struct {
			Model         assent.Digest `json:"model"`
			Bundle        string        `json:"bundle"`
			KeyCommitment assent.Digest `json:"keyCommitment"`
			Signers       []string      `json:"signers"`
		}{m.Model(), folder, m.KeyCommitment, signers},
	}
}

func keyIDs(m *bundle.Manifest) []string {
	ids := []string{}
	for _, key := range m.Signers() {
		ids = append(ids, assent.KeyID(key))
	}
	return ids
}
