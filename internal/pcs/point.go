// Points of G1 as text and bytes, read strictly.

package pcs

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/consensys/gnark-crypto/ecc/bn254"
)

// PointSize is the length of a point of G1 as bytes: x and y, 32 big-endian bytes each, as the EVM's
// precompiles want them (EIP-196).
const PointSize = 64

// ErrPoint reports bytes that are not a point of G1: wrong length, a coordinate not below the base
// field's order, not on the curve, or infinity where a point is expected.
var ErrPoint = errors.New("not a point of G1")

// PointBytes returns a point's 64 bytes; infinity is all zeros.
func PointBytes(p *bn254.G1Affine) (out [PointSize]byte) {
	x, y := p.X.Bytes(), p.Y.Bytes()
	copy(out[:32], x[:])
	copy(out[32:], y[:])
	return out
}

// ParsePoint reads 64 bytes. G1 of BN254 has prime order, so being on the curve is being in the group.
func ParsePoint(b []byte) (p bn254.G1Affine, err error) {
	if len(b) != PointSize {
		return p, fmt.Errorf("%w: %d bytes, want %d", ErrPoint, len(b), PointSize)
	}
	if err := p.X.SetBytesCanonical(b[:32]); err != nil {
		return p, fmt.Errorf("%w: x is not below the base field's order", ErrPoint)
	}
	if err := p.Y.SetBytesCanonical(b[32:]); err != nil {
		return p, fmt.Errorf("%w: y is not below the base field's order", ErrPoint)
	}
	if p.IsInfinity() {
		return p, fmt.Errorf("%w: infinity", ErrPoint)
	}
	if !p.IsOnCurve() {
		return p, fmt.Errorf("%w: not on the curve", ErrPoint)
	}
	return p, nil
}

// PointHex writes a point as "0x" and 128 lower-case digits.
func PointHex(p *bn254.G1Affine) string {
	b := PointBytes(p)
	return "0x" + hex.EncodeToString(b[:])
}

// ParsePointHex reads what PointHex writes and nothing else.
func ParsePointHex(s string) (bn254.G1Affine, error) {
	digits, ok := strings.CutPrefix(s, "0x")
	if !ok || len(digits) != 2*PointSize || strings.ToLower(digits) != digits {
		return bn254.G1Affine{}, fmt.Errorf("%w: want 0x and %d lower-case hexadecimal digits", ErrPoint, 2*PointSize)
	}
	raw, err := hex.DecodeString(digits)
	if err != nil {
		return bn254.G1Affine{}, fmt.Errorf("%w: %v", ErrPoint, err)
	}
	return ParsePoint(raw)
}
