// Where SRS and keys are kept, and the prover that uses them.

package main

import (
	"crypto/ed25519"
	"errors"
	"os"

	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
	"github.com/spf13/cobra"
)

// cacheVariable names the folder for SRS and keys when --cache does not.
const cacheVariable = "ASSENT_CACHE"

// cacheFlag gives a command --cache.
func cacheFlag(c *cobra.Command) {
	c.Flags().String("srs", "", "`FILE` with the SRS to make keys and commitments over (default the development SRS)")
	c.Flags().String("cache", "", "`FOLDER` for the SRS and keys, which can be made again (default $"+cacheVariable+", else assent in the user's cache folder)")
}

// openStore opens the store that the command's flags name.
func (a *app) openStore(c *cobra.Command, p *progress) (*setup.Store, error) {
	dir := c.Flags().Lookup("cache").Value.String()
	if dir == "" {
		dir = os.Getenv(cacheVariable)
	}
	if dir == "" {
		var err error
		if dir, err = setup.DefaultDir(); err != nil {
			return nil, withHint(err, "give --cache or set "+cacheVariable)
		}
	}
	a.log.Debug("key store", "folder", dir)
	options := []setup.Option{setup.WithProgress(p.task)}
	if path := c.Flags().Lookup("srs").Value.String(); path != "" {
		srs, err := setup.OpenSRS(path)
		if err != nil {
			return nil, err
		}
		options = append(options, setup.WithSRS(srs))
	}
	return setup.OpenStore(dir, options...)
}

// custodian is a prover with what has to be closed after it.
type custodian struct {
	*prover.Prover
	vault    *vault.Vault
	keys     *setup.Store
	progress *progress
}

// vaultFlag gives a command --vault.
func vaultFlag(c *cobra.Command) {
	c.Flags().String("vault", "", "`FOLDER` of the vault, where the table and its secrets are kept")
	required(c, "vault")
}

// openVault opens the vault for a command that reads from it: a mistyped name must not make an empty one.
func (a *app) openVault(c *cobra.Command, signer ed25519.PrivateKey) (*custodian, error) {
	if _, err := vaultFolder(c); err != nil {
		return nil, err
	}
	return a.openCustodian(c, signer)
}

// openCustodian opens the vault, or makes it, and the key store that the command's flags name. A nil signer
// leaves attestations unsigned.
func (a *app) openCustodian(c *cobra.Command, signer ed25519.PrivateKey) (_ *custodian, err error) {
	p := a.startProgress()
	defer func() {
		if err != nil {
			p.stop()
		}
	}()
	store, err := a.openStore(c, p)
	if err != nil {
		return nil, err
	}
	v, err := vault.Open(c.Context(), c.Flags().Lookup("vault").Value.String())
	if err != nil {
		return nil, err
	}
	options := []prover.Option{prover.WithProgress(p.report)}
	if signer != nil {
		options = append(options, prover.WithSigner(signer))
	}
	return &custodian{Prover: prover.New(v, store, options...), vault: v, keys: store, progress: p}, nil
}

// close ends the progress display and closes the vault; it joins the vault's error to err.
func (k *custodian) close(err *error) {
	k.progress.stop()
	*err = errors.Join(*err, k.vault.Close())
}

// required marks a flag that must be given. The flag is the command's own, so this cannot fail.
func required(c *cobra.Command, name string) {
	if err := c.MarkFlagRequired(name); err != nil {
		panic(err)
	}
}
