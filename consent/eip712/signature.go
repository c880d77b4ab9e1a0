// Signatures of messages: making, recovering, verifying.

package eip712

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
)

// ErrSignature reports bytes that are no signature, or a signature by somebody else or of something else.
var ErrSignature = errors.New("signature is not valid")

// Signature is r, s and v, as contracts take it. Its text form is "0x" and 130 digits.
type Signature [65]byte

// String returns the text form in lower case.
func (s Signature) String() string { return "0x" + hex.EncodeToString(s[:]) }

// MarshalText returns the text form.
func (s Signature) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form in any case.
func (s *Signature) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(digits) != 2*len(s) {
		return fmt.Errorf("%w: want 0x and %d hexadecimal digits", ErrSignature, 2*len(s))
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return fmt.Errorf("%w: not hexadecimal", ErrSignature)
	}
	copy(s[:], raw)
	return nil
}

// Sign signs a message that is valid. The nonce is that of RFC 6979, so that the same message gets the same
// signature and no bad source of randomness gives the key away.
func (d Domain) Sign(key *secp256k1.PrivateKey, m Message) (Signature, error) {
	if err := d.Validate(); err != nil {
		return Signature{}, err
	}
	if err := m.Validate(); err != nil {
		return Signature{}, err
	}
	digest := d.Digest(m)
	compact := ecdsa.SignCompact(key, digest[:], false)
	var s Signature
	copy(s[:64], compact[1:])
	s[64] = compact[0]
	// A nonce's point with an x of at least the group's order would make v 29 or 30: one in 2^127.
	if _, err := Recover(digest, s); err != nil {
		return Signature{}, err
	}
	return s, nil
}

// Recover returns the account whose key made a signature of a digest. Some account comes out for almost every
// digest: compare it with the one that should have signed. A signature with s in the upper half is refused, as
// OpenZeppelin's ECDSA does, for anybody can make it from another.
func Recover(digest [32]byte, s Signature) (assent.Address, error) {
	if v := s[64]; v != 27 && v != 28 {
		return assent.Address{}, fmt.Errorf("%w: v is %d, want 27 or 28", ErrSignature, v)
	}
	var scalar secp256k1.ModNScalar
	if overflow := scalar.SetByteSlice(s[32:64]); overflow || scalar.IsOverHalfOrder() {
		return assent.Address{}, fmt.Errorf("%w: s is in the upper half of the scalars", ErrSignature)
	}
	compact := append([]byte{s[64]}, s[:64]...)
	key, _, err := ecdsa.RecoverCompact(compact, digest[:])
	if err != nil {
		return assent.Address{}, fmt.Errorf("%w: %w", ErrSignature, err)
	}
	return AccountOf(key), nil
}

// Verify checks that an account signed a message for this domain.
func (d Domain) Verify(m Message, s Signature, account assent.Address) error {
	signer, err := Recover(d.Digest(m), s)
	if err != nil {
		return err
	}
	if signer != account {
		return fmt.Errorf("%w: it is not %s's signature of this message for this chain and registry", ErrSignature, account)
	}
	return nil
}

// AccountOf returns the account of a public key: the low 20 bytes of keccak256 of its coordinates.
func AccountOf(key *secp256k1.PublicKey) (account assent.Address) {
	digest := field.Keccak(key.SerializeUncompressed()[1:])
	copy(account[:], digest[12:])
	return account
}
