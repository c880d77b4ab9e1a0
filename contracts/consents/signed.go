// Signed consents on their way from a subject to whoever relays them.

package consents

import (
	"encoding/hex"
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/field"
)

// ErrSigned reports a text that is no signed consent, or one that its grantor did not sign for this registry.
var ErrSigned = errors.New("not a signed consent")

const signedVersion = 1

// signedJSON is a line. It names the chain and the registry, so that a consent that was signed for others is noticed
// before it is sent. None of it is secret; the salt becomes public when the consent is granted.
type signedJSON struct {
	Version   int              `json:"assentSignedConsent"`
	ChainID   uint64           `json:"chainId"`
	Registry  assent.Address   `json:"registry"`
	Grantor   assent.Address   `json:"grantor"`
	Book      assent.Digest    `json:"book"`
	Salt      string           `json:"salt"`
	NotBefore uint32           `json:"notBefore"`
	NotAfter  uint32           `json:"notAfter"`
	Deadline  uint64           `json:"deadline"`
	Signature eip712.Signature `json:"signature"`
}

// Encode returns a signed consent as a line of JSON, with the domain that it was signed for.
func (s *Signed) Encode(domain eip712.Domain) ([]byte, error) {
	line, err := json.Marshal(signedJSON{
		Version: signedVersion, ChainID: domain.ChainID, Registry: domain.Registry, Grantor: s.Grantor, Book: s.Book,
		Salt: "0x" + hex.EncodeToString(s.Salt[:]), NotBefore: s.NotBefore, NotAfter: s.NotAfter, Deadline: s.Deadline,
		Signature: s.Signature,
	})
	return append(line, '\n'), err
}

// ReadSigned reads lines that Encode wrote and verifies each signature (of accounts that are contracts, it cannot: they
// are refused). Empty lines do not count. The error is ErrSigned, with the line, or the reader's.
func ReadSigned(r io.Reader, domain eip712.Domain) ([]Signed, error) {
	return readLines(r, ErrSigned, func(line []byte) (Signed, error) { return parseSigned(line, domain) })
}

func parseSigned(line []byte, domain eip712.Domain) (Signed, error) {
	if err := canonical.CheckVersion(line, "assentSignedConsent", signedVersion); err != nil {
		return Signed{}, err
	}
	var file signedJSON
	if err := json.Unmarshal(line, &file, json.RejectUnknownMembers(true)); err != nil {
		return Signed{}, err
	}
	if err := checkLine(file.Version, signedVersion, eip712.Domain{ChainID: file.ChainID, Registry: file.Registry}, domain); err != nil {
		return Signed{}, err
	}
	salt, err := field.ParseHex32(file.Salt)
	if err != nil {
		return Signed{}, fmt.Errorf("salt: %w", err)
	}
	s := Signed{Signature: file.Signature, Consent: eip712.Consent{
		Grantor: file.Grantor, Book: file.Book, Salt: salt, NotBefore: file.NotBefore, NotAfter: file.NotAfter, Deadline: file.Deadline,
	}}
	if err := s.Validate(); err != nil {
		return Signed{}, err
	}
	return s, domain.Verify(&s.Consent, s.Signature, s.Grantor)
}
