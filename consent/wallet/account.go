// The account of a subject in one book, the salts of its consents, and what it signs.

package wallet

import (
	"crypto/hkdf"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/field"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
)

// Tags that separate what is derived from a seed.
const (
	accountTag = "assent/consent-account/v1"
	saltTag    = "assent/consent-salt/v1"
)

// maxDraws bounds the search for a scalar. One draw fails with a probability of 2^-128.
const maxDraws = 256

// ErrDerivation reports a seed that gives no key, which does not happen.
var ErrDerivation = errors.New("no account can be derived")

// Account is a subject's account in one book. It signs for this book only.
type Account struct {
	seed    *Seed
	book    consent.Book
	key     *secp256k1.PrivateKey
	address assent.Address
}

// Account derives the account for a book: HKDF-SHA256 of the seed without salt, its info the words
// keccak256("assent/consent-account/v1"), chain id, registry, controller, purpose's hash and the number of the draw.
// The first draw that is a scalar of secp256k1 other than 0 is the key.
func (s *Seed) Account(book consent.Book) (*Account, error) {
	if err := book.Validate(); err != nil {
		return nil, err
	}
	scalar, err := firstScalar(func(draw uint64) ([]byte, error) { return s.derive(accountTag, &book, draw) })
	if err != nil {
		return nil, err
	}
	key := secp256k1.NewPrivateKey(scalar)
	return &Account{seed: s, book: book, key: key, address: eip712.AccountOf(key.PubKey())}, nil
}

// firstScalar returns the first draw that is a scalar other than 0. Reducing what is too large would favour some.
func firstScalar(draw func(n uint64) ([]byte, error)) (*secp256k1.ModNScalar, error) {
	for n := range uint64(maxDraws) {
		candidate, err := draw(n)
		if err != nil {
			return nil, err
		}
		var scalar secp256k1.ModNScalar
		if overflow := scalar.SetByteSlice(candidate); !overflow && !scalar.IsZero() {
			return &scalar, nil
		}
	}
	return nil, ErrDerivation
}

// derive returns 32 bytes that depend on the seed, the tag, the book and a number.
func (s *Seed) derive(tag string, book *consent.Book, n uint64) ([]byte, error) {
	var info evmwords.Writer
	info.Word(field.Keccak([]byte(tag))).Uint(book.ChainID).Address(book.Registry).Address(book.Controller)
	info.Word(consent.PurposeHash(book.Purpose)).Uint(n)
	out, err := hkdf.Key(sha256.New, s.secret[:], nil, string(info.Bytes()), 32)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrDerivation, err)
	}
	return out, nil
}

// Address returns the account's address, the grantor of its consents.
func (a *Account) Address() assent.Address { return a.address }

// Salt returns the salt of the consent with a number, counted from 0: HKDF-SHA256 as for the account, with the tag
// "assent/consent-salt/v1" and the number in place of the draw. A new consent in the same book takes the next
// number. Salts become public when a consent is granted.
func (a *Account) Salt(number uint32) (salt [32]byte, err error) {
	out, err := a.seed.derive(saltTag, &a.book, uint64(number))
	if err != nil {
		return salt, err
	}
	copy(salt[:], out)
	return salt, nil
}

// Key returns the key of the consent with a number.
func (a *Account) Key(number uint32) (consent.Key, error) {
	salt, err := a.Salt(number)
	if err != nil {
		return consent.Key{}, err
	}
	return consent.NewKey(a.book.ID(), a.address, salt), nil
}

// Give signs the consent with a number, live from notBefore until before notAfter. A relay may carry it until the
// deadline; all are seconds since 1970. Errors wrap eip712.ErrMessage.
func (a *Account) Give(number, notBefore, notAfter uint32, deadline uint64) (*eip712.Consent, eip712.Signature, error) {
	salt, err := a.Salt(number)
	if err != nil {
		return nil, eip712.Signature{}, err
	}
	message := &eip712.Consent{
		Grantor: a.address, Book: a.book.ID(), Salt: salt, NotBefore: notBefore, NotAfter: notAfter, Deadline: deadline,
	}
	signature, err := a.domain().Sign(a.key, message)
	if err != nil {
		return nil, eip712.Signature{}, err
	}
	return message, signature, nil
}

// Revoke signs the revocation of the consent with a number. A relay may carry it until the deadline.
func (a *Account) Revoke(number uint32, deadline uint64) (*eip712.Revocation, eip712.Signature, error) {
	key, err := a.Key(number)
	if err != nil {
		return nil, eip712.Signature{}, err
	}
	message := &eip712.Revocation{Book: a.book.ID(), Key: key, Deadline: deadline}
	signature, err := a.domain().Sign(a.key, message)
	if err != nil {
		return nil, eip712.Signature{}, err
	}
	return message, signature, nil
}

func (a *Account) domain() eip712.Domain {
	return eip712.Domain{ChainID: a.book.ChainID, Registry: a.book.Registry}
}

// Format hides the key, whatever the verb.
func (Account) Format(w fmt.State, _ rune) { _, _ = io.WriteString(w, secretText) }

// String hides the key.
func (Account) String() string { return secretText }

// MarshalJSON hides the key.
func (Account) MarshalJSON() ([]byte, error) { return []byte(`"` + secretText + `"`), nil }
