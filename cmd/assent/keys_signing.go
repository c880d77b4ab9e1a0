// assent keys generate, assent keys public: keys that sign attestations.

package main

import (
	"crypto/ed25519"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover"
	"github.com/spf13/cobra"
)

// publicKeyBlock is the PEM type of a public key in a PKIX structure.
const publicKeyBlock = "PUBLIC KEY"

func (a *app) keysGenerateCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "generate",
		Short: "Make a key that signs attestations",
		Long: `Draws an Ed25519 key and writes it as PKCS #8 in PEM with mode 0600; a file that exists is left alone. Whoever
should recognise your attestations needs its key id or public key ("assent keys public").`,
		Example: "  assent keys generate --out custodian.key",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			if err := checkOutput(out); err != nil {
				return err
			}
			key, err := prover.NewSigner()
			if err != nil {
				return err
			}
			if err := prover.WriteSigner(out, key); errors.Is(err, fs.ErrExist) {
				return &failure{code: exitUsage, err: err, hint: "a key is never overwritten: choose another name"}
			} else if err != nil {
				return err
			}
			return a.printPublic(c, key, out)
		}),
	}
	c.Flags().StringVarP(&out, "out", "o", "", "`FILE` for the key; it is secret")
	required(c, "out")
	jsonFlag(c)
	return c
}

func (a *app) keysPublicCommand() *cobra.Command {
	var signKey, out string
	c := &cobra.Command{
		Use:   "public",
		Short: "Show the key id of a signing key, or write its public key",
		Long:  "Shows how others name a signing key (\"assent verify --signer\"), and with --out writes its public key as PEM.",
		Example: `  assent keys public --sign-key custodian.key
  assent keys public --sign-key custodian.key --out custodian.pem`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			key, err := prover.ReadSigner(signKey)
			if err != nil {
				return err
			}
			if out == "" {
				return a.printPublic(c, key, "")
			}
			file, err := publicPEM(key)
			if err != nil {
				return err
			}
			return a.writeOutput(out, file, publicMode)
		}),
	}
	c.Flags().StringVar(&signKey, "sign-key", "", "`FILE` of the signing key")
	c.Flags().StringVarP(&out, "out", "o", "", outUsage("public key (PEM)"))
	required(c, "sign-key")
	jsonFlag(c)
	return c
}

// printPublic prints the key id, and nothing of the secret.
func (a *app) printPublic(c *cobra.Command, key ed25519.PrivateKey, path string) error {
	public, err := publicOf(key)
	if err != nil {
		return err
	}
	id := assent.KeyID(public)
	return a.print(c, result{
		text: func(w *lines) { w.line("%s", id) },
		data: struct {
			KeyID string `json:"keyId"`
			File  string `json:"file,omitempty"`
		}{id, path},
	})
}

func publicOf(key ed25519.PrivateKey) (ed25519.PublicKey, error) {
	public, ok := key.Public().(ed25519.PublicKey)
	if !ok {
		return nil, fmt.Errorf("%w: it is not an Ed25519 key", prover.ErrSignerFile)
	}
	return public, nil
}

func publicPEM(key ed25519.PrivateKey) ([]byte, error) {
	public, err := publicOf(key)
	if err != nil {
		return nil, err
	}
	der, err := x509.MarshalPKIXPublicKey(public)
	if err != nil {
		return nil, fmt.Errorf("encode public key: %w", err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: publicKeyBlock, Bytes: der}), nil
}
