// Points and scalars from a seed, as the ceremony's programs draw them: from the key stream of ChaCha20 with a zero nonce.
// It has to agree bit by bit with ffjavascript, which snarkjs uses, and through it with the first powers-of-tau program.

package ptau

import (
	"encoding/binary"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/chacha20"
)

// rng is the key stream, read 32 bits at a time.
type rng struct{ stream *chacha20.Cipher }

// newRNG takes the first 32 bytes of a seed as eight big-endian words.
func newRNG(seed []byte) *rng {
	var k [chacha20.KeySize]byte
	for i := range 8 {
		binary.LittleEndian.PutUint32(k[4*i:], binary.BigEndian.Uint32(seed[4*i:]))
	}
	stream, err := chacha20.NewUnauthenticatedCipher(k[:], make([]byte, chacha20.NonceSize))
	if err != nil {
		panic(err) // the lengths are right
	}
	return &rng{stream}
}

func (r *rng) uint32() uint32 {
	var word [4]byte
	r.stream.XORKeyStream(word[:], word[:])
	return binary.LittleEndian.Uint32(word[:])
}

// limbs returns 256 bits without the upper two, least significant limb first; in each limb the upper half is drawn first.
func (r *rng) limbs() (out [4]uint64) {
	for i := range out {
		upper := uint64(r.uint32())
		out[i] = upper<<32 | uint64(r.uint32())
	}
	out[3] &= 1<<62 - 1
	return out
}

// fp draws until the limbs are below the order; they are taken as the Montgomery form.
func (r *rng) fp() fp.Element {
	for {
		e := fp.Element(r.limbs())
		if belowOrder(&e) {
			return e
		}
	}
}

// fr does the same for a scalar.
func (r *rng) fr() fr.Element {
	for {
		limbs := r.limbs()
		var value big.Int
		for i := len(limbs) - 1; i >= 0; i-- {
			value.Lsh(&value, 64).Or(&value, new(big.Int).SetUint64(limbs[i]))
		}
		if value.Cmp(fr.Modulus()) < 0 {
			return fr.Element(limbs)
		}
	}
}

// g1 draws coordinates until one is that of a point.
func (r *rng) g1() (p bn254.G1Affine) {
	var three fp.Element
	three.SetUint64(3)
	for {
		p.X = r.fp()
		greatest := r.uint32()&1 == 1
		p.Y.Square(&p.X).Mul(&p.Y, &p.X).Add(&p.Y, &three)
		if p.Y.Sqrt(&p.Y) == nil {
			continue
		}
		if p.Y.LexicographicallyLargest() != greatest {
			p.Y.Neg(&p.Y)
		}
		return p
	}
}

// g2 draws a point of the twist and multiplies it into the subgroup of order r.
func (r *rng) g2() (p bn254.G2Affine) {
	b := twistB()
	for {
		p.X.A0, p.X.A1 = r.fp(), r.fp()
		greatest := r.uint32()&1 == 1
		p.Y.Square(&p.X).Mul(&p.Y, &p.X).Add(&p.Y, &b)
		if p.Y.Legendre() == -1 {
			continue
		}
		p.Y.Sqrt(&p.Y)
		if p.Y.LexicographicallyLargest() != greatest {
			p.Y.Neg(&p.Y)
		}
		return timesCofactor(&p)
	}
}

// twistB is the constant of the twist y² = x³ + 3/(9+u).
func twistB() (b bn254.E2) {
	var three fp.Element
	three.SetUint64(3)
	b.A0.SetUint64(9)
	b.A1.SetOne()
	b.Inverse(&b).MulByElement(&b, &three)
	return b
}

// timesCofactor multiplies by the number of points of the twist divided by r, doubling and adding: gnark-crypto's scalar
// multiplication uses an endomorphism that is right in the subgroup only, and its ClearCofactor multiplies by another
// multiple of the cofactor.
func timesCofactor(p *bn254.G2Affine) (out bn254.G2Affine) {
	cofactor, _ := new(big.Int).SetString("30644e72e131a029b85045b68181585e06ceecda572a2489345f2299c0f9fa8d", 16)
	var sum bn254.G2Jac
	sum.FromAffine(p)
	for i := cofactor.BitLen() - 2; i >= 0; i-- {
		sum.DoubleAssign()
		if cofactor.Bit(i) == 1 {
			sum.AddMixed(p)
		}
	}
	out.FromJacobian(&sum)
	return out
}
