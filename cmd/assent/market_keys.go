// The folder with the secrets of whoever sells and buys on the market. Each is a file that only its owner may use; none is
// ever printed.

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/privatefile"
	"github.com/acc36754/assent/internal/secretfile"
)

// Names of the files in a folder of keys.
const (
	contentPrefix  = "content-"  // and the key's commitment: the key that a bundle is encrypted with
	purchasePrefix = "purchase-" // and a digest of the purchase's name: the secret of its one-time key
	keySuffix      = ".key"
)

// keyFolder is the path of a folder of keys.
type keyFolder string

// keysFlag gives a command --keys.
func keysFlag(c *cobra.Command, folder *keyFolder) {
	c.Flags().StringVar((*string)(folder), "keys", "", "`FOLDER` with your secrets of the market, made when there is none")
	required(c, "keys")
}

func (k keyFolder) path(prefix string, digest assent.Digest) string {
	return filepath.Join(string(k), prefix+strings.TrimPrefix(digest.String(), "0x")+keySuffix)
}

// newContentKey makes a content key and keeps it.
func (k keyFolder) newContentKey() (keyrelease.Key, error) {
	if err := privatefile.MakeDir(string(k)); err != nil {
		return keyrelease.Key{}, fmt.Errorf("--keys: %w", err)
	}
	key := keyrelease.NewKey()
	return key, secretfile.Write(k.path(contentPrefix, key.Commitment()), key)
}

// contentKey returns the key with a commitment.
func (k keyFolder) contentKey(commitment assent.Digest) (keyrelease.Key, error) {
	path := k.path(contentPrefix, commitment)
	secret, err := secretfile.Read(path)
	if errors.Is(err, fs.ErrNotExist) {
		return keyrelease.Key{}, withHint(mismatch("--keys: the key with the commitment %s is not in %s", commitment, string(k)), "name the folder that the bundle was made with")
	}
	if err != nil {
		return keyrelease.Key{}, err
	}
	if key := keyrelease.Key(secret); key.Commitment() == commitment {
		return key, nil
	}
	return keyrelease.Key{}, mismatch("%s does not hold the key that its name says", path)
}

// purchaseName tells a purchase of an account's from all others that it names otherwise.
func (n *onChain) purchaseName(contract [20]byte, name string) assent.Digest {
	return new(field.Words).Text("assent/purchase-name/v1").Uint(n.ChainID).Address(contract).Address(n.account()).Text(name).Sum()
}

// purchaseSecret returns the secret that was kept under a name, or a new one that it keeps.
func (k keyFolder) purchaseSecret(name assent.Digest) (keyrelease.Secret, error) {
	if err := privatefile.MakeDir(string(k)); err != nil {
		return keyrelease.Secret{}, fmt.Errorf("--keys: %w", err)
	}
	path := k.path(purchasePrefix, name)
	kept, err := secretfile.Read(path)
	if !errors.Is(err, fs.ErrNotExist) {
		return keyrelease.Secret(kept), err
	}
	secret := keyrelease.NewSecret()
	return secret, secretfile.Write(path, secret)
}

// secretOf finds the secret of a one-time key.
func (k keyFolder) secretOf(point keyrelease.Point) (keyrelease.Secret, error) {
	entries, err := os.ReadDir(string(k))
	if err != nil {
		return keyrelease.Secret{}, usage("--keys: %w", err)
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), purchasePrefix) || !strings.HasSuffix(entry.Name(), keySuffix) {
			continue
		}
		kept, err := secretfile.Read(filepath.Join(string(k), entry.Name()))
		if err != nil {
			return keyrelease.Secret{}, err
		}
		secret := keyrelease.Secret(kept)
		public, err := secret.Public()
		if err != nil {
			return keyrelease.Secret{}, fmt.Errorf("%s: %w", entry.Name(), err)
		}
		if public[0].Cmp(point[0]) == 0 && public[1].Cmp(point[1]) == 0 {
			return secret, nil
		}
	}
	return keyrelease.Secret{}, withHint(mismatch("--keys: the secret of the purchase is not in %s", string(k)), "name the folder that you bought with")
}
