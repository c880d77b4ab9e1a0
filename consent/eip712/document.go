// The JSON document that a wallet shows and signs.

package eip712

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strconv"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
)

// document is the parameter of eth_signTypedData_v4.
type document struct {
	Types       map[string][]member `json:"types"`
	PrimaryType string              `json:"primaryType"`
	Domain      domainJSON          `json:"domain"`
	Message     any                 `json:"message"`
}

type member struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

type domainJSON struct {
	Name              string         `json:"name"`
	Version           string         `json:"version"`
	ChainID           uint64         `json:"chainId"`
	VerifyingContract assent.Address `json:"verifyingContract"`
}

// Numbers of more than 53 bits are text in decimal: JavaScript would round them.
type consentJSON struct {
	Grantor   assent.Address `json:"grantor"`
	Book      assent.Digest  `json:"book"`
	Salt      string         `json:"salt"`
	NotBefore uint32         `json:"notBefore"`
	NotAfter  uint32         `json:"notAfter"`
	Deadline  string         `json:"deadline"`
}

type revocationJSON struct {
	Book     assent.Digest `json:"book"`
	Key      string        `json:"key"`
	Deadline string        `json:"deadline"`
}

// Document returns the JSON that wallets take as typed data (eth_signTypedData_v4). What a wallet signs from it is
// Digest.
func (d Domain) Document(m Message) ([]byte, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	if err := m.Validate(); err != nil {
		return nil, err
	}
	doc := document{
		Types: map[string][]member{"EIP712Domain": {
			{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"},
		}},
		Domain: domainJSON{DomainName, DomainVersion, d.ChainID, d.Registry},
	}
	m.document(&doc)
	return json.MarshalIndent(doc, "", "  ")
}

// Validate checks that there is a chain and a contract, and that wallets can write the chain's id.
func (d Domain) Validate() error {
	if d.ChainID == 0 || d.ChainID > consent.MaxChainID || d.Registry == (assent.Address{}) {
		return fmt.Errorf("%w: a domain needs a chain id of 1 to %d and the registry's address", ErrMessage, uint64(consent.MaxChainID))
	}
	return nil
}

func (c *Consent) document(doc *document) {
	doc.PrimaryType = "Consent"
	doc.Types[doc.PrimaryType] = []member{
		{"grantor", "address"}, {"book", "bytes32"}, {"salt", "bytes32"}, {"notBefore", "uint32"}, {"notAfter", "uint32"}, {"deadline", "uint64"},
	}
	doc.Message = consentJSON{
		Grantor: c.Grantor, Book: c.Book, Salt: "0x" + hex.EncodeToString(c.Salt[:]),
		NotBefore: c.NotBefore, NotAfter: c.NotAfter, Deadline: strconv.FormatUint(c.Deadline, 10),
	}
}

func (r *Revocation) document(doc *document) {
	doc.PrimaryType = "Revocation"
	doc.Types[doc.PrimaryType] = []member{{"book", "bytes32"}, {"key", "uint256"}, {"deadline", "uint64"}}
	doc.Message = revocationJSON{
		Book: r.Book, Key: new(big.Int).SetBytes(r.Key[:]).String(), Deadline: strconv.FormatUint(r.Deadline, 10),
	}
}
