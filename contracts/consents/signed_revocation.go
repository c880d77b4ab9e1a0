// Signed revocations on their way from a subject to whoever relays them.

package consents

import (
	"errors"
	"io"

	"github.com/go-json-experiment/json"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/internal/canonical"
)

// ErrSignedRevocation reports a text that is no signed revocation, or one that its grantor did not sign for this registry.
var ErrSignedRevocation = errors.New("not a signed revocation")

const signedRevocationVersion = 1

// SignedRevocation is a revocation with the signature of the consent's grantor. The message itself has the grantor only
// hashed, in the key.
type SignedRevocation struct {
	eip712.Revocation
	Grantor   assent.Address
	Signature eip712.Signature
}

// signedRevocationJSON is a line. None of it is secret.
type signedRevocationJSON struct {
	Version   int              `json:"assentSignedRevocation"`
	ChainID   uint64           `json:"chainId"`
	Registry  assent.Address   `json:"registry"`
	Grantor   assent.Address   `json:"grantor"`
	Book      assent.Digest    `json:"book"`
	Key       consent.Key      `json:"key"`
	Deadline  uint64           `json:"deadline"`
	Signature eip712.Signature `json:"signature"`
}

// Encode returns a signed revocation as a line of JSON, with the domain that it was signed for.
func (s *SignedRevocation) Encode(domain eip712.Domain) ([]byte, error) {
	line, err := json.Marshal(signedRevocationJSON{
		Version: signedRevocationVersion, ChainID: domain.ChainID, Registry: domain.Registry, Grantor: s.Grantor,
		Book: s.Book, Key: s.Key, Deadline: s.Deadline, Signature: s.Signature,
	})
	return append(line, '\n'), err
}

// ReadSignedRevocations reads lines that Encode wrote and verifies each signature (of accounts that are contracts, it
// cannot: they are refused). That the grantor is the consent's, only the chain knows. Empty lines do not count. The error
// is ErrSignedRevocation, with the line, or the reader's.
func ReadSignedRevocations(r io.Reader, domain eip712.Domain) ([]SignedRevocation, error) {
	return readLines(r, ErrSignedRevocation, func(line []byte) (SignedRevocation, error) {
		return parseSignedRevocation(line, domain)
	})
}

func parseSignedRevocation(line []byte, domain eip712.Domain) (SignedRevocation, error) {
	if err := canonical.CheckVersion(line, "assentSignedRevocation", signedRevocationVersion); err != nil {
		return SignedRevocation{}, err
	}
	var file signedRevocationJSON
	if err := json.Unmarshal(line, &file, json.RejectUnknownMembers(true)); err != nil {
		return SignedRevocation{}, err
	}
	signedFor := eip712.Domain{ChainID: file.ChainID, Registry: file.Registry}
	if err := checkLine(file.Version, signedRevocationVersion, signedFor, domain); err != nil {
		return SignedRevocation{}, err
	}
	s := SignedRevocation{
		Revocation: eip712.Revocation{Book: file.Book, Key: file.Key, Deadline: file.Deadline},
		Grantor:    file.Grantor, Signature: file.Signature,
	}
	if err := s.Validate(); err != nil {
		return SignedRevocation{}, err
	}
	return s, domain.Verify(&s.Revocation, s.Signature, s.Grantor)
}
