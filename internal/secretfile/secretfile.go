// Package secretfile keeps 32-byte secrets in files: 64 lower-case hexadecimal digits and a newline, mode 0600.
// A file that others may read is refused. No error repeats what stands in a file.
package secretfile

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/acc36754/assent/internal/privatefile"
)

// Size is the number of bytes of a secret.
const Size = 32

// fileSize is what a file holds: two digits a byte and a newline.
const fileSize = 2*Size + 1

// ErrFile reports a file that cannot be used as a secret.
var ErrFile = errors.New("file of a secret cannot be used")

// Write writes a secret. It does not overwrite a file.
func Write(path string, secret [Size]byte) error {
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: write %s: %w", ErrFile, path, fs.ErrExist)
	}
	if err := privatefile.Write(path, append([]byte(hex.EncodeToString(secret[:])), '\n')); err != nil {
		return fmt.Errorf("%w: write %s: %w", ErrFile, path, err)
	}
	return nil
}

// Read reads a secret.
func Read(path string) (secret [Size]byte, err error) {
	text, err := privatefile.Read(path, fileSize)
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
