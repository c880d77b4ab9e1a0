// What is signed: the domain, the two messages, their digests.

package eip712

import (
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/internal/field"
)

// The names that ConsentRegistry hashes.
const (
	DomainName    = "Assent consents"
	DomainVersion = "1"

	domainType     = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	consentType    = "Consent(address grantor,bytes32 book,bytes32 salt,uint32 notBefore,uint32 notAfter,uint64 deadline)"
	revocationType = "Revocation(bytes32 book,uint256 key,uint64 deadline)"
)

// ErrMessage reports a message that the registry would refuse whoever signed it.
var ErrMessage = errors.New("message is not valid")

// Domain says where a signature counts.
type Domain struct {
	ChainID  uint64
	Registry assent.Address // the contract ConsentRegistry
}

// Message is what a subject signs: a Consent or a Revocation.
type Message interface {
	// Validate checks what can be checked without the chain.
	Validate() error
	structHash() [32]byte
	document(*document)
}

// Consent gives consent: a row of a book.
type Consent struct {
	Grantor   assent.Address // the account that signs
	Book      assent.Digest
	Salt      [32]byte // tells the grantor's consents in the book apart
	NotBefore uint32   // the second from which it is live
	NotAfter  uint32   // the first second in which it is live no more
	Deadline  uint64   // the last second in which the signature may be used
}

// Revocation ends a consent. The key has the grantor in it.
type Revocation struct {
	Book     assent.Digest
	Key      consent.Key
	Deadline uint64 // the last second in which the signature may be used
}

// Key returns the key that the consent will have.
func (c *Consent) Key() consent.Key { return consent.NewKey(c.Book, c.Grantor, c.Salt) }

// Validate checks that it names a grantor and a book, and that it is live at some time.
func (c *Consent) Validate() error {
	if c.Grantor == (assent.Address{}) || c.Book.IsZero() {
		return fmt.Errorf("%w: a consent needs a grantor and a book", ErrMessage)
	}
	if c.NotBefore >= c.NotAfter {
		return fmt.Errorf("%w: a consent from %d to %d is live at no time", ErrMessage, c.NotBefore, c.NotAfter)
	}
	return nil
}

// Validate checks that it names a book and a key.
func (r *Revocation) Validate() error {
	if r.Book.IsZero() || r.Key == (consent.Key{}) || r.Key[0] != 0 {
		return fmt.Errorf("%w: a revocation needs a book and a key below 2^248", ErrMessage)
	}
	return nil
}

func (c *Consent) structHash() [32]byte {
	var w field.Words
	w.Text(consentType).Address(c.Grantor).Bytes32(c.Book).Bytes32(c.Salt)
	return w.Uint(uint64(c.NotBefore)).Uint(uint64(c.NotAfter)).Uint(c.Deadline).Sum()
}

func (r *Revocation) structHash() [32]byte {
	var w field.Words
	return w.Text(revocationType).Bytes32(r.Book).Bytes32(r.Key).Uint(r.Deadline).Sum()
}

// separator returns EIP-712's domain separator.
func (d Domain) separator() [32]byte {
	var w field.Words
	return w.Text(domainType).Text(DomainName).Text(DomainVersion).Uint(d.ChainID).Address(d.Registry).Sum()
}

// Digest returns the 32 bytes that are signed: keccak256 of 0x19 0x01, the domain separator and the hash of the
// message.
func (d Domain) Digest(m Message) [32]byte {
	separator, hash := d.separator(), m.structHash()
	return field.Keccak([]byte{0x19, 0x01}, separator[:], hash[:])
}
