// Ed25519 keys that sign attestations, as PEM files.

package prover

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/google/renameio/v2"
)

// ErrSignerFile reports a signing-key file that cannot be used.
var ErrSignerFile = errors.New("signing key cannot be used")

// secretMode is the only mode in which a file with a secret is written, and none wider is read.
const secretMode fs.FileMode = 0o600

// maxSignerFile bounds what is read of a signing-key file.
const maxSignerFile = 16 << 10

// NewSigner draws a signing key.
func NewSigner() (ed25519.PrivateKey, error) {
	_, key, err := ed25519.GenerateKey(rand.Reader)
	return key, err
}

// WriteSigner writes a signing key as PKCS #8 in PEM, mode 0600. It does not overwrite a file.
func WriteSigner(path string, key ed25519.PrivateKey) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("write signing key %s: %w", path, fs.ErrExist)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return fmt.Errorf("write signing key %s: %w", path, err)
	}
	block := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der})
	if err := renameio.WriteFile(path, block, secretMode, renameio.IgnoreUmask()); err != nil {
		return fmt.Errorf("write signing key %s: %w", path, err)
	}
	return nil
}

// ReadSigner reads a signing key. The file must not be readable by others.
func ReadSigner(path string) (ed25519.PrivateKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignerFile, err)
	}
	if info.Mode().Perm()&^secretMode != 0 || info.Size() > maxSignerFile {
		return nil, fmt.Errorf("%w: %s has mode %04o and %d bytes; want a key file of mode 0600 (chmod 600)", ErrSignerFile, path, info.Mode().Perm(), info.Size())
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSignerFile, err)
	}
	block, rest := pem.Decode(data)
	if block == nil || len(rest) != 0 || block.Type != "PRIVATE KEY" {
		return nil, fmt.Errorf("%w: %s is not one PEM block of type PRIVATE KEY", ErrSignerFile, path)
	}
	parsed, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("%w: %s is not PKCS #8", ErrSignerFile, path)
	}
	key, ok := parsed.(ed25519.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("%w: %s is not an Ed25519 key", ErrSignerFile, path)
	}
	return key, nil
}
