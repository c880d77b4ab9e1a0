// Points as snarkjs stores them: affine, each coordinate in Montgomery form as 32 little-endian bytes, without a mark for
// infinity, which is all zeros.

package ptau

import (
	"encoding/binary"
	"fmt"
	"math/bits"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
)

const (
	g1Bytes = 2 * fieldBytes
	g2Bytes = 4 * fieldBytes
)

// element reads a coordinate. gnark-crypto keeps elements in the same Montgomery form, so its limbs are the file's.
func element(raw []byte) (e fp.Element, err error) {
	for i := range e {
		e[i] = binary.LittleEndian.Uint64(raw[8*i:])
	}
	if !belowOrder(&e) {
		return e, fmt.Errorf("%w: a coordinate is not below the field's order", ErrPoint)
	}
	return e, nil
}

// belowOrder reports whether limbs are those of an element, by subtracting the order. gnark-crypto compares so as well but
// exports it for values in ordinary form only.
func belowOrder(e *fp.Element) bool {
	order := orderLimbs()
	var borrow uint64
	for i := range e {
		_, borrow = bits.Sub64(e[i], order[i], borrow)
	}
	return borrow == 1
}

// orderLimbs returns the order of the base field of BN254 (EIP-196), least significant limb first.
func orderLimbs() [fp.Limbs]uint64 {
	return [fp.Limbs]uint64{0x3c208c16d87cfd47, 0x97816a916871ca8d, 0xb85045b68181585d, 0x30644e72e131a029}
}

// parseG1 reads a point of G1. The group has prime order, so being on the curve is being in it.
func parseG1(raw []byte) (p bn254.G1Affine, err error) {
	if p.X, err = element(raw[:fieldBytes]); err != nil {
		return p, err
	}
	if p.Y, err = element(raw[fieldBytes:g1Bytes]); err != nil {
		return p, err
	}
	if p.IsInfinity() {
		return p, fmt.Errorf("%w: infinity", ErrPoint)
	}
	if !p.IsOnCurve() {
		return p, fmt.Errorf("%w: not on the curve", ErrPoint)
	}
	return p, nil
}

// parseG2 reads a point of G2 and checks that it is in the subgroup of order r.
func parseG2(raw []byte) (p bn254.G2Affine, err error) {
	for i, e := range []*fp.Element{&p.X.A0, &p.X.A1, &p.Y.A0, &p.Y.A1} {
		if *e, err = element(raw[i*fieldBytes:]); err != nil {
			return p, err
		}
	}
	if p.IsInfinity() {
		return p, fmt.Errorf("%w: infinity", ErrPoint)
	}
	if !p.IsOnCurve() {
		return p, fmt.Errorf("%w: not on the curve", ErrPoint)
	}
	if !p.IsInSubGroup() {
		return p, fmt.Errorf("%w: not in the subgroup of order r", ErrPoint)
	}
	return p, nil
}

// appendG1 and appendG2 append a point as the ceremony hashes it: coordinates in ordinary form, big-endian, the imaginary
// part first.
func appendG1(to []byte, p *bn254.G1Affine) []byte {
	raw := p.RawBytes()
	return append(to, raw[:]...)
}

func appendG2(to []byte, p *bn254.G2Affine) []byte {
	raw := p.RawBytes()
	return append(to, raw[:]...)
}
