// Package evmwords writes and reads sequences of 32-byte big-endian words, the unit that the EVM hashes
// and that its precompiles take (EIP-196, EIP-197). Proofs and verifying keys are such sequences.
//
// Reading is strict. For every sequence of values there is exactly one sequence of words, everything else
// is refused, and nothing is allocated from a length that the input claims.
package evmwords

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Size is the number of bytes in a word.
const Size = 32

// Sizes in bytes of what takes more than one word.
const (
	G1Size = 2 * Size
	G2Size = 4 * Size
)

// ErrWords reports words that do not hold what was read from them.
var ErrWords = errors.New("malformed words")

// Reader reads values one after the other. After the first error it returns zero values; Close tells the
// error, so a caller checks once.
type Reader struct {
	rest []byte
	err  error
}

// NewReader reads from b, which must not change meanwhile.
func NewReader(b []byte) *Reader { return &Reader{rest: b} }

// Close returns the first error, or an error when something is left to read.
func (r *Reader) Close() error {
	if r.err == nil && len(r.rest) > 0 {
		return fmt.Errorf("%w: %d bytes too many", ErrWords, len(r.rest))
	}
	return r.err
}

// Word reads 32 bytes as they are.
func (r *Reader) Word(what string) (word [Size]byte) {
	copy(word[:], r.take(what, Size))
	return word
}

// Uint reads an integer of at most 64 bits.
func (r *Reader) Uint(what string) uint64 {
	word := r.Word(what)
	for _, b := range word[:Size-8] {
		if b != 0 {
			r.fail(what, "more than 64 bits")
			return 0
		}
	}
	return binary.BigEndian.Uint64(word[Size-8:])
}

// Text reads at most 32 bytes of text, filled up with zeros at the end.
func (r *Reader) Text(what string) string {
	word := r.Word(what)
	text := bytes.TrimRight(word[:], "\x00")
	if bytes.IndexByte(text, 0) >= 0 {
		r.fail(what, "a zero byte within text")
		return ""
	}
	return string(text)
}

// Scalar reads a scalar of BN254 below the field's order.
func (r *Reader) Scalar(what string) (e fr.Element) {
	b := r.take(what, Size)
	if b == nil {
		return e
	}
	e, err := field.ParseCanonical(b)
	if err != nil {
		r.fail(what, err.Error())
	}
	return e
}

// G1 reads a point of G1 other than infinity: x, y.
func (r *Reader) G1(what string) (p bn254.G1Affine) {
	b := r.take(what, G1Size)
	if b == nil {
		return p
	}
	p, err := pcs.ParsePoint(b)
	if err != nil {
		r.fail(what, err.Error())
	}
	return p
}

// G1OrInfinity reads a point of G1; infinity is two zero words.
func (r *Reader) G1OrInfinity(what string) (p bn254.G1Affine) {
	if len(r.rest) >= G1Size && bytes.Equal(r.rest[:G1Size], make([]byte, G1Size)) {
		r.take(what, G1Size)
		return p
	}
	return r.G1(what)
}

// G2 reads a point of G2 other than infinity: imaginary and real part of x, then of y. The twist's order is
// not prime, so being on the curve is not enough: points outside the subgroup of order r are refused.
func (r *Reader) G2(what string) (p bn254.G2Affine) {
	b := r.take(what, G2Size)
	if b == nil {
		return p
	}
	coordinates := []interface{ SetBytesCanonical([]byte) error }{&p.X.A1, &p.X.A0, &p.Y.A1, &p.Y.A0}
	for i, c := range coordinates {
		if err := c.SetBytesCanonical(b[i*Size : (i+1)*Size]); err != nil {
			r.fail(what, "a coordinate is not below the base field's order")
			return bn254.G2Affine{}
		}
	}
	switch {
	case p.IsInfinity():
		r.fail(what, "infinity")
	case !p.IsOnCurve():
		r.fail(what, "not on the curve")
	case !p.IsInSubGroup():
		r.fail(what, "not in the subgroup of order r")
	default:
		return p
	}
	return bn254.G2Affine{}
}

func (r *Reader) take(what string, n int) []byte {
	if r.err != nil {
		return nil
	}
	if len(r.rest) < n {
		r.fail(what, fmt.Sprintf("%d bytes left, want %d", len(r.rest), n))
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

func (r *Reader) fail(what, why string) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s: %s", ErrWords, what, why)
	}
}
