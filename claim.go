// A claim: which statement, about which commitments, in which context, at what time.

package assent

import (
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrClaim reports a claim that is not well formed.
var ErrClaim = errors.New("claim is not valid")

const (
	maxParams     = 64
	maxParamBytes = 64 << 10
	maxTables     = 8
)

// Address is an EVM address; the zero address stands for none.
type Address [20]byte

// String returns "0x" and 40 lower-case digits.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// MarshalText returns the text form.
func (a Address) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText reads "0x" and 40 hexadecimal digits of any case; a checksum (EIP-55) is not looked at.
func (a *Address) UnmarshalText(text []byte) error {
	digits, ok := strings.CutPrefix(string(text), "0x")
	if !ok || len(digits) != 2*len(a) {
		return errors.New("an address is 0x and 40 hexadecimal digits")
	}
	if _, err := hex.Decode(a[:], []byte(digits)); err != nil {
		return fmt.Errorf("address: %w", err)
	}
	return nil
}

// Context says where a proof counts. A proof made for one context is refused in every other.
type Context struct {
	ChainID   uint64   `json:"chainId,omitempty"`   // 0: no chain
	Contract  *Address `json:"contract,omitempty"`  // nil: no contract
	Submitter *Address `json:"submitter,omitempty"` // the account that alone may submit the proof; nil: any
	Scope     string   `json:"scope,omitempty"`     // free text, say the name of a training run; nullifiers repeat within it
}

// TableRef names a commitment in the role that the statement gives it.
type TableRef struct {
	Role   string `json:"role"`
	Digest Digest `json:"digest"`
}

// Claim is a statement with everything public that it says. Its digest goes into the proof, is what a
// contract stores, and makes a replay visible.
type Claim struct {
	Statement string            `json:"statement"`
	Version   int               `json:"version"`
	Params    map[string]string `json:"params"`
	Tables    []TableRef        `json:"tables"`
	Context   Context           `json:"context"`
	Time      time.Time         `json:"time"` // evaluation time, whole seconds, UTC
}

// Digest returns keccak256 over the words: tag, keccak(statement), version, keccak over the sorted
// parameters' (keccak(name), keccak(value)), keccak over the tables' (keccak(role), digest), chain id,
// contract, submitter, keccak(scope), time in seconds. A word is zero where there is no such address.
func (c *Claim) Digest() Digest {
	var tables, w field.Words
	for _, t := range c.Tables {
		tables.Text(t.Role).Bytes32(t.Digest)
	}
	w.Text("assent/claim/v1").Text(c.Statement).Uint(uint64(c.Version))
	w.Bytes32(c.ParamsDigest()).Bytes32(tables.Sum())
	w.Uint(c.Context.ChainID).Bytes32(c.Context.Contract.word()).Bytes32(c.Context.Submitter.word()).Text(c.Context.Scope)
	return w.Uint(uint64(c.Time.Unix())).Sum()
}

// ParamsDigest returns keccak256 over keccak(name), keccak(value) of the parameters in the order of their names'
// bytes. Together with StatementDigest it is what a contract keeps claims of different times under.
func (c *Claim) ParamsDigest() Digest {
	var w field.Words
	for _, name := range slices.Sorted(maps.Keys(c.Params)) {
		w.Text(name).Text(c.Params[name])
	}
	return w.Sum()
}

// StatementDigest returns keccak256 over keccak(statement), version.
func (c *Claim) StatementDigest() Digest {
	var w field.Words
	return w.Text(c.Statement).Uint(uint64(c.Version)).Sum()
}

// ContextScalar is the claim's digest as a public input.
func (c *Claim) ContextScalar() fr.Element { return field.FromKeccak(c.Digest()) }

// ScopeScalar binds chain, contract and scope, and nothing else of the claim: a nullifier made with it
// repeats when the same record is used again in the same place, whoever submits the proof.
func (c *Context) ScopeScalar() fr.Element {
	var w field.Words
	return field.FromKeccak(w.Text("assent/scope/v1").Uint(c.ChainID).Bytes32(c.Contract.word()).Text(c.Scope).Sum())
}

// word is the address as a word of a digest, zero for none.
func (a *Address) word() (word [32]byte) {
	if a != nil {
		copy(word[12:], a[:])
	}
	return word
}

// Table returns the digest in a role.
func (c *Claim) Table(role string) (Digest, bool) {
	for _, t := range c.Tables {
		if t.Role == role {
			return t.Digest, true
		}
	}
	return Digest{}, false
}

// Validate checks form and size; what the parameters mean is the statement's business.
func (c *Claim) Validate() error {
	if c.Statement == "" || c.Version < 1 {
		return fmt.Errorf("%w: statement %q, version %d", ErrClaim, c.Statement, c.Version)
	}
	if c.Params == nil || c.Tables == nil {
		return fmt.Errorf("%w: no parameters or no tables", ErrClaim)
	}
	if len(c.Params) > maxParams || len(c.Tables) > maxTables {
		return fmt.Errorf("%w: %d parameters and %d tables, at most %d and %d", ErrClaim, len(c.Params), len(c.Tables), maxParams, maxTables)
	}
	for name, value := range c.Params {
		if len(name)+len(value) > maxParamBytes {
			return fmt.Errorf("%w: a parameter is longer than %d bytes", ErrClaim, maxParamBytes)
		}
	}
	if err := c.Context.validate(); err != nil {
		return fmt.Errorf("%w: %w", ErrClaim, err)
	}
	if t := c.Time; t.Location() != time.UTC || t.Nanosecond() != 0 || t.Unix() < 0 || t.Year() > 9999 {
		return fmt.Errorf("%w: time must be whole seconds in UTC, from 1970 on", ErrClaim)
	}
	return nil
}

// validate: the same address is another contract, and another account, on another chain; and none is spelt nil.
func (c *Context) validate() error {
	for _, named := range []struct {
		role    string
		address *Address
	}{{"contract", c.Contract}, {"submitter", c.Submitter}} {
		if named.address == nil {
			continue
		}
		if c.ChainID == 0 {
			return fmt.Errorf("a %s without a chain id", named.role)
		}
		if *named.address == (Address{}) {
			return fmt.Errorf("the zero address as %s", named.role)
		}
	}
	return nil
}

// Equal reports whether two claims are the same.
func (c *Claim) Equal(other *Claim) bool { return c.Digest() == other.Digest() }
