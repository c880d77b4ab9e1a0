// Where SRS and keys are kept, and the prover that uses them.

package main

import (
	"crypto/ed25519"
	"errors"
	"fmt"
	"os"

	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
	"github.com/spf13/cobra"
)

const (
	// cacheVariable names the folder for SRS and keys when --cache does not.
	cacheVariable = "ASSENT_CACHE"
	// srsVariable names the SRS when --srs does not.
	srsVariable = "ASSENT_SRS"
	// developmentSRS names the SRS whose secret is public.
	developmentSRS = "development"
)

// storeFlags gives a command --cache and --srs.
func storeFlags(c *cobra.Command) {
	cacheFlag(c)
	c.Flags().String("srs", "", "`ID` of an imported SRS, or its first digits (default $"+srsVariable+", else "+developmentSRS+"); see assent setup")
}

// cacheFlag gives a command --cache alone.
func cacheFlag(c *cobra.Command) {
	c.Flags().String("cache", "", "`FOLDER` for the SRS and keys, which can be made again (default $"+cacheVariable+", else assent in the user's cache folder)")
}

// cacheFolder returns the folder that the command's flags or the environment name.
func cacheFolder(c *cobra.Command) (string, error) {
	if dir := c.Flags().Lookup("cache").Value.String(); dir != "" {
		return dir, nil
	}
	if dir := os.Getenv(cacheVariable); dir != "" {
		return dir, nil
	}
	dir, err := setup.DefaultDir()
	if err != nil {
		return "", withHint(err, "give --cache or set "+cacheVariable)
	}
	return dir, nil
}

// importedSRS returns the SRS that the command's flags or the environment name; nil is the development SRS.
func importedSRS(c *cobra.Command, cache string) (*setup.SRS, error) {
	flag := c.Flags().Lookup("srs")
	if flag == nil {
		return nil, nil
	}
	name, from := flag.Value.String(), "--srs"
	if name == "" {
		name, from = os.Getenv(srsVariable), srsVariable
	}
	if name == "" || name == developmentSRS {
		return nil, nil
	}
	srs, err := setup.FindSRS(setup.SRSDir(cache), name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", from, err)
	}
	return srs, nil
}

// openStore opens the store that the command's flags name.
func (a *app) openStore(c *cobra.Command, p *progress) (*setup.Store, error) {
	dir, err := cacheFolder(c)
	if err != nil {
		return nil, err
	}
	options := []setup.Option{setup.WithProgress(p.task)}
	srs, err := importedSRS(c, dir)
	if err != nil {
		return nil, err
	}
	if srs != nil {
		options = append(options, setup.WithSRS(srs))
	}
	a.log.Debug("key store", "folder", dir)
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
