// Books, keys and purposes as ConsentRegistry counts them: keccak256 over words, see docs/on-chain.md.

package consent

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/field"
)

// keyTag separates keys from every other hash of the project.
const keyTag = "assent/consent-key/v1"

// MaxChainID bounds chain ids: beyond it wallets and JavaScript lose digits (EIP-2294 leaves it to 2^63).
const MaxChainID = 1<<53 - 1

// MaxTime is the last second that a book can hold.
const MaxTime = math.MaxUint32

// ErrBook reports a book that no contract can have.
var ErrBook = errors.New("not a consent book")

// ErrKey reports a text that is not the key of a consent.
var ErrKey = errors.New("not a consent key")

// Book names a consent book: one controller's consents for one purpose in one registry.
type Book struct {
	ChainID    uint64
	Registry   assent.Address // the contract ConsentRegistry
	Controller assent.Address // the account whose book it is
	Purpose    string         // IRI
}

// Validate checks the parts. Errors wrap ErrBook and name the part.
func (b *Book) Validate() error {
	if b.ChainID == 0 || b.ChainID > MaxChainID {
		return fmt.Errorf("%w: chain id %d, want 1 to %d", ErrBook, b.ChainID, uint64(MaxChainID))
	}
	if b.Registry == (assent.Address{}) {
		return fmt.Errorf("%w: the registry's address is zero", ErrBook)
	}
	if b.Controller == (assent.Address{}) {
		return fmt.Errorf("%w: the controller's address is zero", ErrBook)
	}
	if err := CheckIRI(b.Purpose); err != nil {
		return fmt.Errorf("%w: purpose: %w", ErrBook, err)
	}
	return nil
}

// ID returns the book's id: keccak256 of the controller's address and the purpose's hash, a word each. Chain and
// registry are not in it: the same id stands for another book elsewhere.
func (b *Book) ID() assent.Digest {
	var w field.Words
	return w.Address(b.Controller).Bytes32(PurposeHash(b.Purpose)).Sum()
}

// PurposeHash returns keccak256 of the bytes of a purpose's IRI, which is how contracts know a purpose.
func PurposeHash(iri string) assent.Digest { return field.Keccak([]byte(iri)) }

// Key names a consent in a book: 32 bytes, big endian, below 2^248, so that it is a scalar of BN254. It stands
// in the column of a dataset that names each record's consent. Its text form is "0x" and 64 lower-case digits.
type Key [32]byte

// NewKey returns the key that a book gives the grantor's consent with a salt: the low 248 bits of keccak256 over
// the words keccak256("assent/consent-key/v1"), book, grantor, salt.
func NewKey(book assent.Digest, grantor assent.Address, salt [32]byte) Key {
	var w field.Words
	key := Key(w.Text(keyTag).Bytes32(book).Address(grantor).Bytes32(salt).Sum())
	key[0] = 0
	return key
}

// ParseKey reads the text form of a key. No other spelling is accepted.
func ParseKey(text string) (Key, error) {
	raw, err := field.ParseHex32(text)
	if err != nil {
		return Key{}, fmt.Errorf("%w: want 0x and 64 lower-case hexadecimal digits", ErrKey)
	}
	if raw[0] != 0 || raw == [32]byte{} {
		return Key{}, fmt.Errorf("%w: want 1 to 2^248-1", ErrKey)
	}
	return Key(raw), nil
}

// String returns the text form.
func (k Key) String() string { return "0x" + hex.EncodeToString(k[:]) }

// MarshalText returns the text form.
func (k Key) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the text form.
func (k *Key) UnmarshalText(text []byte) error {
	parsed, err := ParseKey(string(text))
	if err != nil {
		return err
	}
	*k = parsed
	return nil
}
