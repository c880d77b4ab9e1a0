// Package field is the project's one place where bytes become scalars of BN254 and scalars become bytes.
//
// Two rules hold everywhere above it. A scalar that comes from outside is refused when it is not the
// canonical representative (gnark's witness builder would reduce it silently, so y + r would verify as y).
// An identity that a contract may have to recompute is keccak256 over 32-byte words.
package field

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/sha3"
)

// ErrNotCanonical reports a scalar that is not the canonical representative: 32 bytes, below the field's order.
var ErrNotCanonical = errors.New("scalar is not canonical: 32 bytes below the field's order wanted")

// Keccak returns keccak256, as the EVM computes it, over the concatenation of parts.
func Keccak(parts ...[]byte) (sum [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(sum[:0])
	return sum
}

// FromKeccak reduces a 32-byte digest modulo the field's order. It is for digests only: a value that
// somebody chose is read with ParseCanonical.
func FromKeccak(digest [32]byte) (e fr.Element) {
	e.SetBytes(digest[:])
	return e
}

// ParseCanonical reads a scalar from 32 big-endian bytes; anything else is ErrNotCanonical.
func ParseCanonical(b []byte) (e fr.Element, err error) {
	if len(b) != fr.Bytes {
		return e, ErrNotCanonical
	}
	if err := e.SetBytesCanonical(b); err != nil {
		return e, ErrNotCanonical
	}
	return e, nil
}

// Hex writes a scalar as "0x" and 64 lower-case digits.
func Hex(e fr.Element) string {
	b := e.Bytes()
	return "0x" + hex.EncodeToString(b[:])
}

// ParseHex reads what Hex writes and nothing else.
func ParseHex(s string) (fr.Element, error) {
	raw, err := ParseHex32(s)
	if err != nil {
		return fr.Element{}, err
	}
	return ParseCanonical(raw[:])
}

// ParseHex32 reads "0x" and exactly 64 lower-case hexadecimal digits.
func ParseHex32(s string) (out [32]byte, err error) {
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 64 || strings.ToLower(digits) != digits {
		return out, fmt.Errorf("%q is not 0x and 64 lower-case hexadecimal digits", clip(s))
	}
	if _, err := hex.Decode(out[:], []byte(digits)); err != nil {
		return out, fmt.Errorf("%q is not hexadecimal: %w", clip(s), err)
	}
	return out, nil
}

// Big reads a scalar as an integer for gnark's witness builder.
func Big(e fr.Element) *big.Int {
	return e.BigInt(new(big.Int))
}

// Words collects 32-byte words for a keccak256 that a contract can recompute with abi.encode.
type Words struct{ buf []byte }

// Bytes32 appends a word as it is.
func (w *Words) Bytes32(word [32]byte) *Words {
	w.buf = append(w.buf, word[:]...)
	return w
}

// Address appends an address, padded on the left.
func (w *Words) Address(address [20]byte) *Words {
	var word [32]byte
	copy(word[12:], address[:])
	return w.Bytes32(word)
}

// Uint appends an integer as a big-endian word.
func (w *Words) Uint(v uint64) *Words {
	var word [32]byte
	binary.BigEndian.PutUint64(word[24:], v)
	return w.Bytes32(word)
}

// Bool appends 0 or 1.
func (w *Words) Bool(v bool) *Words {
	if v {
		return w.Uint(1)
	}
	return w.Uint(0)
}

// Text appends keccak256 of a string, so that strings of any length take one word.
func (w *Words) Text(s string) *Words { return w.Bytes32(Keccak([]byte(s))) }

// Scalar appends a scalar in its canonical form.
func (w *Words) Scalar(e fr.Element) *Words { return w.Bytes32(e.Bytes()) }

// Sum returns keccak256 of the words.
func (w *Words) Sum() [32]byte { return Keccak(w.buf) }

// clip shortens text from outside before it goes into an error message.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	return s[:most] + "…"
}
