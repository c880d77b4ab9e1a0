// Pseudonyms of subjects.

package consent

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"fmt"
	"io"

	"github.com/acc36754/assent/internal/secretfile"
	"github.com/google/uuid"
)

const (
	pseudonymTag = "assent/pseudonym/v1\x00"
	secretText   = "(secret)"
)

// Pseudonyms turns what a controller calls its subjects into Record.Subject. The same name gives the same
// pseudonym. Whoever has the key can test names; without it a pseudonym says nothing. Each controller draws a
// key of its own, so that records of two controllers cannot be linked by the subject.
type Pseudonyms struct{ key [secretfile.Size]byte }

// NewPseudonyms draws a key.
func NewPseudonyms() (*Pseudonyms, error) {
	var p Pseudonyms
	if _, err := rand.Read(p.key[:]); err != nil {
		return nil, fmt.Errorf("draw a key for pseudonyms: %w", err)
	}
	return &p, nil
}

// ReadPseudonyms reads a key from a file of 64 hexadecimal digits with mode 0600.
func ReadPseudonyms(path string) (*Pseudonyms, error) {
	key, err := secretfile.Read(path)
	if err != nil {
		return nil, fmt.Errorf("key for pseudonyms: %w", err)
	}
	return &Pseudonyms{key}, nil
}

// Write writes the key to a file with mode 0600. It does not overwrite a file.
func (p *Pseudonyms) Write(path string) error {
	if err := secretfile.Write(path, p.key); err != nil {
		return fmt.Errorf("key for pseudonyms: %w", err)
	}
	return nil
}

// Of returns the pseudonym of a name: the first 16 bytes of HMAC-SHA256 as a UUID of version 8 (RFC 9562), of
// which 122 bits are the hash's.
func (p *Pseudonyms) Of(name string) string {
	mac := hmac.New(sha256.New, p.key[:])
	mac.Write([]byte(pseudonymTag + name))
	id := uuid.UUID(mac.Sum(nil)[:16])
	id[6] = id[6]&0x0f | 0x80
	id[8] = id[8]&0x3f | 0x80
	return id.String()
}

// Format hides the key, whatever the verb.
func (Pseudonyms) Format(w fmt.State, _ rune) { _, _ = io.WriteString(w, secretText) }

// String hides the key.
func (Pseudonyms) String() string { return secretText }

// MarshalJSON hides the key.
func (Pseudonyms) MarshalJSON() ([]byte, error) { return []byte(`"` + secretText + `"`), nil }
