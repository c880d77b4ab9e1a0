// The 32-byte identity of a schema, a commitment or a claim.

package assent

import (
	"encoding/hex"

	"github.com/acc36754/assent/internal/field"
)

// Digest identifies a schema, a commitment or a claim: keccak256 over 32-byte words, so that a
// contract can recompute it. Its text form is "0x" and 64 lower-case hexadecimal digits.
type Digest [32]byte

// ParseDigest reads the text form of a digest. No other spelling is accepted.
func ParseDigest(s string) (Digest, error) {
	d, err := field.ParseHex32(s)
	return Digest(d), err
}

// String returns the text form.
func (d Digest) String() string { return "0x" + hex.EncodeToString(d[:]) }

// IsZero reports whether the digest was never set.
func (d Digest) IsZero() bool { return d == Digest{} }

// MarshalText returns the text form.
func (d Digest) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the text form.
func (d *Digest) UnmarshalText(text []byte) error {
	parsed, err := ParseDigest(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
