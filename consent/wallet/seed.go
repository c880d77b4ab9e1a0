// The seed of a subject.

package wallet

import (
	"crypto/rand"
	"fmt"
	"io"

	"github.com/acc36754/assent/internal/secretfile"
)

// secretText is what secrets print as, so that none reaches a log or an error by accident.
const secretText = "(secret)"

// Seed is the secret from which all accounts of a subject come. Whoever has it can give and revoke the subject's
// consents and link them all.
type Seed struct{ secret [secretfile.Size]byte }

// NewSeed draws a seed.
func NewSeed() (*Seed, error) {
	var s Seed
	if _, err := rand.Read(s.secret[:]); err != nil {
		return nil, fmt.Errorf("draw a seed: %w", err)
	}
	return &s, nil
}

// ReadSeed reads a seed from a file of 64 hexadecimal digits and a newline. The file must have mode 0600.
func ReadSeed(path string) (*Seed, error) {
	secret, err := secretfile.Read(path)
	if err != nil {
		return nil, fmt.Errorf("seed: %w", err)
	}
	return &Seed{secret}, nil
}

// Write writes the seed to a file with mode 0600. It does not overwrite a file.
func (s *Seed) Write(path string) error {
	if err := secretfile.Write(path, s.secret); err != nil {
		return fmt.Errorf("seed: %w", err)
	}
	return nil
}

// Format hides the secret, whatever the verb.
func (Seed) Format(w fmt.State, _ rune) { _, _ = io.WriteString(w, secretText) }

// String hides the secret.
func (Seed) String() string { return secretText }

// MarshalJSON hides the secret.
func (Seed) MarshalJSON() ([]byte, error) { return []byte(`"` + secretText + `"`), nil }
