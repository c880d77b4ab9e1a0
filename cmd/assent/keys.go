// assent keys: verifying keys of statements.

package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

func (a *app) keysCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "keys",
		Short: "Verifying keys of statements, and keys that sign attestations",
		Long: `A statement is verified with its verifying key. The ones of this program's statements come with it; for PLONK
anybody can recompute them from the circuit and the SRS. Attestations are signed with Ed25519 keys.`,
	},
		a.keysListCommand(), a.keysShowCommand(), a.keysVerifyCommand(), a.keysExportCommand(),
		a.keysGenerateCommand(), a.keysPublicCommand(),
	)
}

// keyJSON is how a verifying key is printed as JSON.
type keyJSON struct {
	Hash      assent.Digest `json:"hash"`
	Statement string        `json:"statement"`
	Version   int           `json:"version"`
	Backend   string        `json:"backend"`
	Public    int           `json:"publicInputs"`
	SRS       assent.Digest `json:"srs"`
	Setup     string        `json:"setup,omitempty"`
	Ceremony  assent.Digest `json:"ceremony,omitzero"`
	Selector  string        `json:"selector"`
	From      string        `json:"from,omitempty"`
}

func describeKey(key *verifier.Key, from string) keyJSON {
	return keyJSON{
		Hash: key.Hash, Statement: key.Circuit, Version: key.Version, Backend: key.Backend.String(), Public: key.Public,
		SRS: key.SRS, Setup: setupOf(key.Insecure), Ceremony: key.Ceremony, Selector: fmt.Sprintf("0x%x", key.Selector()), From: from,
	}
}

func (k *keyJSON) write(w *lines) {
	w.field("hash", "%s", k.Hash)
	w.field("statement", "%s, version %d", k.Statement, k.Version)
	w.field("backend", "%s, %d public inputs", k.Backend, k.Public)
	w.field("srs", "%s", k.SRS)
	if k.Setup != "" {
		w.field("setup", "%s: its secret is public", k.Setup)
	}
	if !k.Ceremony.IsZero() {
		w.field("ceremony", "%s (the transcript that it names)", k.Ceremony)
	}
	w.field("selector", "%s (in the router of contracts)", k.Selector)
	if k.From != "" {
		w.field("from", "%s", k.From)
	}
}

// origin says in a word what the key rests on, nothing for a PLONK key over an SRS whose secret nobody knows.
func (k *keyJSON) origin() string {
	if k.Setup == "" && !k.Ceremony.IsZero() {
		return "ceremony"
	}
	return k.Setup
}

func (a *app) keysListCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "list",
		Short: "List the verifying keys at hand",
		Long:  "Lists the verifying keys that come with the program and those in the cache, made by proving.",
		Args:  cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			all, err := a.knownKeys(c)
			if err != nil {
				return err
			}
			list := make([]keyJSON, 0, len(all))
			for _, key := range all {
				list = append(list, describeKey(key.Key, key.from))
			}
			return a.print(c, result{data: list, text: func(w *lines) {
				for _, k := range list {
					w.line("%s  %-12s v%-2d %-8s %-9s %s", k.Hash, k.Statement, k.Version, k.Backend, k.From, k.origin())
				}
			}})
		}),
	}
	storeFlags(c)
	jsonFlag(c)
	return c
}

func (a *app) keysShowCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "show STATEMENT|HASH|FILE",
		Short:   "Show a verifying key",
		Long:    "Shows what a verifying key is for. Whether to trust a key from a file is for you to say: compare its hash.",
		Example: "  assent keys show membership",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			key, err := a.findKey(c, args[0])
			if err != nil {
				return err
			}
			shown := describeKey(key.Key, key.from)
			return a.print(c, result{data: shown, text: func(w *lines) {
				w.line("Verifying key")
				shown.write(w)
			}})
		}),
	}
	backendFlag(c)
	storeFlags(c)
	jsonFlag(c)
	return c
}

func (a *app) keysExportCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:     "export STATEMENT|HASH",
		Short:   "Write a verifying key to a file",
		Long:    "Writes a verifying key for others to verify with: \"assent verify --verifying-key FILE\".",
		Example: "  assent keys export membership --out membership.vk",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			key, err := a.findKey(c, args[0])
			if err != nil {
				return err
			}
			if err := a.writeOutput(out, key.Encode(), publicMode); err != nil {
				return err
			}
			if out == dash {
				return nil
			}
			shown := describeKey(key.Key, key.from)
			return a.print(c, result{data: shown, text: func(w *lines) {
				w.line("Wrote the verifying key to %s.", out)
				shown.write(w)
			}})
		}),
	}
	c.Flags().StringVarP(&out, "out", "o", "", outUsage("key"))
	required(c, "out")
	backendFlag(c)
	storeFlags(c)
	jsonFlag(c)
	return c
}

func (a *app) keysVerifyCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "verify [FILE...]",
		Short: "Recompute verifying keys from circuit and SRS, and compare",
		Long: `Makes each PLONK key anew from the statement's circuit and the SRS, without cached keys, and compares its hash: those
that come with the program, or those in the files and folders. Then checks that every file in the cache is what was
written. Keys over an SRS other than the development one need that SRS, see "assent setup import". A Groth16 key that
one party made is random and cannot be recomputed; that of a ceremony follows from its transcript: "assent setup ceremony verify".`,
		Example: `  assent keys verify
  assent keys verify --srs 0x1f2e3d4c ./keys`,
		RunE: a.action(func(c *cobra.Command, args []string) error {
			keys, err := a.keysToVerify(c, args)
			if err != nil {
				return err
			}
			if err := a.recomputeAll(c, keys); err != nil {
				return err
			}
			store, err := a.openStore(c, &progress{log: a.log})
			if err != nil {
				return err
			}
			if err := store.Verify(c.Context()); err != nil {
				return mismatch("cache: %w", err)
			}
			return a.print(c, verifiedKeys(keys))
		}),
	}
	storeFlags(c)
	jsonFlag(c)
	return c
}

func (a *app) keysToVerify(c *cobra.Command, paths []string) ([]*verifier.Key, error) {
	if len(paths) == 0 {
		return verifier.PublishedKeys()
	}
	keys, err := a.readKeys(c, paths)
	if err != nil {
		return nil, err
	}
	for _, key := range keys {
		if !key.Ceremony.IsZero() {
			return nil, withHint(mismatch("%s: the key of a ceremony is recomputed from its transcript, which has the digest %s", key.Hash, key.Ceremony),
				"assent setup ceremony verify FOLDER --ptau FILE")
		}
		if key.Backend != vkey.PLONK {
			return nil, mismatch("%s: a %s key is random and cannot be recomputed", key.Hash, key.Backend)
		}
	}
	return keys, nil
}

// recomputeAll compares the PLONK keys with fresh ones, made in a folder of their own.
func (a *app) recomputeAll(c *cobra.Command, keys []*verifier.Key) (err error) {
	dir, err := os.MkdirTemp("", "assent-keys-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	cache, err := cacheFolder(c)
	if err != nil {
		return err
	}
	srs, err := importedSRS(c, cache)
	if err != nil {
		return err
	}
	p := a.startProgress()
	defer p.stop()
	options := []setup.Option{setup.WithProgress(p.task)}
	if srs != nil {
		options = append(options, setup.WithSRS(srs))
	}
	store, err := setup.OpenStore(dir, options...)
	if err != nil {
		return err
	}
	for _, key := range keys {
		if key.Backend != vkey.PLONK {
			continue
		}
		if key.SRS != store.SRSID() {
			return withHint(mismatch("key %s of %s is over the SRS %s, not %s", key.Hash, key.Circuit, key.SRS, store.SRSID()), "choose the SRS with --srs, and name the files of keys over it")
		}
		if err := recompute(c.Context(), store, key); err != nil {
			return err
		}
	}
	return nil
}

func verifiedKeys(keys []*verifier.Key) result {
	var list []keyJSON
	for _, key := range keys {
		if key.Backend == vkey.PLONK {
			list = append(list, describeKey(key, ""))
		}
	}
	return result{data: list, text: func(w *lines) {
		for _, k := range list {
			w.line("%s  %s v%d: recomputed, the same", k.Hash, k.Statement, k.Version)
		}
		w.line("The cache is whole.")
	}}
}
