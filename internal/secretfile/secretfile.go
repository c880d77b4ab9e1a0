// Package secretfile keeps 32-byte secrets in files: 64 lower-case hexadecimal digits and a newline, mode 0600.
// A file that others may read is refused. No error repeats what stands in a file.
package secretfile

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/google/renameio/v2"
)

// Size is the number of bytes of a secret.
const Size = 32

// mode is the only mode in which a secret is written; a file with wider permissions is not read.
const mode fs.FileMode = 0o600

// fileSize is what a file holds: two digits a byte and a newline.
const fileSize = 2*Size + 1

// ErrFile reports a file that cannot be used as a secret.
var ErrFile = errors.New("file of a secret cannot be used")

// Write writes a secret. It does not overwrite a file.
func Write(path string, secret [Size]byte) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: write %s: %w", ErrFile, path, fs.ErrExist)
	}
	text := append([]byte(hex.EncodeToString(secret[:])), '\n')
	if err := renameio.WriteFile(path, text, mode, renameio.IgnoreUmask()); err != nil {
		return fmt.Errorf("%w: write %s: %w", ErrFile, path, err)
	}
	return nil
}

// Read reads a secret. The permissions are those of the file that is open, not of its name: it may be replaced
// between two looks.
func Read(path string) (secret [Size]byte, err error) {
	file, err := os.Open(path)
	if err != nil {
		return secret, fmt.Errorf("%w: %w", ErrFile, err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	info, err := file.Stat()
	if err != nil {
		return secret, fmt.Errorf("%w: %w", ErrFile, err)
	}
	if !info.Mode().IsRegular() || info.Mode().Perm()&^mode != 0 {
		return secret, fmt.Errorf("%w: %s has mode %s, want a file of mode 0600 (chmod 600)", ErrFile, path, info.Mode())
	}
	text, err := io.ReadAll(io.LimitReader(file, fileSize+1))
	if err != nil {
		return secret, fmt.Errorf("%w: %w", ErrFile, err)
	}
	digits, ok := bytes.CutSuffix(text, []byte("\n"))
	if !ok || len(text) != fileSize || !bytes.Equal(digits, bytes.ToLower(digits)) {
		return secret, fmt.Errorf("%w: %s is not %d lower-case hexadecimal digits and a newline", ErrFile, path, 2*Size)
	}
	if _, err := hex.Decode(secret[:], digits); err != nil {
		// The library's error would name a character of the secret.
		return [Size]byte{}, fmt.Errorf("%w: %s is not hexadecimal", ErrFile, path)
	}
	return secret, nil
}
