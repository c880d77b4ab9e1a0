// Package keyrelease is how a seller hands a buyer a 32-byte key over a chain, so that a contract can tell a wrong one: the
// Go side of KeyRelease.sol.
//
// It is hashed ElGamal over the group G1 of BN254. The buyer's one-time key is P = b·G, the seller's E = e·G; the key is
// sealed by XOR with keccak256 over the words domain, chain id, contract, purchase, x and y of e·P = b·E. A buyer who was
// handed a wrong key reveals b, which is made for this purchase and opens nothing else.
// docs/decisions has how secure that is. Multiplication here is not constant in time: secrets are used once, on the
// machine of whoever made them.
package keyrelease

import (
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/field"
)

// Sentinel errors.
var (
	ErrPoint  = errors.New("not a point of BN254, or infinity")
	ErrSecret = errors.New("not a scalar between 1 and the group's order")
	// ErrHidden reports that a secret was about to be written as text.
	ErrHidden = errors.New("a secret is not written as text")
)

// domain separates the pads from all other hashes.
const domain = "assent/key-release/v1"

// Secret is the secret of a one-time key, a scalar between 1 and the group's order, big endian.
type Secret [32]byte

// String hides the secret.
func (Secret) String() string { return "(secret)" }

// GoString hides the secret.
func (Secret) GoString() string { return "(secret)" }

// MarshalText refuses: a secret has no place in JSON.
func (Secret) MarshalText() ([]byte, error) { return nil, ErrHidden }

// Key is a content key.
type Key [32]byte

// String hides the key.
func (Key) String() string { return "(key)" }

// GoString hides the key.
func (Key) GoString() string { return "(key)" }

// MarshalText refuses: a key has no place in JSON.
func (Key) MarshalText() ([]byte, error) { return nil, ErrHidden }

// Sealed is a content key sealed to a buyer. It is no secret.
type Sealed [32]byte

// Commitment returns what a listing says of a key: keccak256.
func (k Key) Commitment() [32]byte { return field.Keccak(k[:]) }

// Point is a one-time key: x and y as words, big endian, as the contract takes them.
type Point [2]*big.Int

// Purchase is the purchase that a key is handed over for.
type Purchase struct {
	ChainID uint64
	Market  common.Address
	ID      uint64
}

// NewSecret makes a secret.
func NewSecret() Secret {
	for {
		var wide [48]byte
		rand.Read(wide[:]) // never fails: crypto/rand
		var s fr.Element
		s.SetBytes(wide[:]) // 2^384 is so much more than the order that the rest is as good as uniform
		if !s.IsZero() {
			return s.Bytes()
		}
	}
}

// SellerSecret derives the seller's secret of a purchase from the content key, so that a delivery which is repeated after a
// crash is the same. Who could compute it knows the content key, which is all that it protects.
func SellerSecret(key Key, p Purchase, buyer Point) (Secret, error) {
	if _, err := parse(buyer); err != nil {
		return Secret{}, err
	}
	info := words(p).Bytes32(word(buyer[0])).Bytes32(word(buyer[1])).Sum()
	wide, err := hkdf.Key(sha256.New, key[:], nil, "assent/key-release/seller/v1"+string(info[:]), 48)
	if err != nil {
		return Secret{}, fmt.Errorf("derive the seller's secret: %w", err)
	}
	var s fr.Element
	s.SetBytes(wide)
	return s.Bytes(), nil
}

// Public returns the one-time key of a secret. The error is ErrSecret.
func (s Secret) Public() (Point, error) {
	scalar, err := s.scalar()
	if err != nil {
		return Point{}, err
	}
	var p bn254.G1Affine
	p.ScalarMultiplicationBase(scalar)
	return pointOf(&p), nil
}

// Seal seals a key to a buyer. Errors are ErrSecret and ErrPoint.
func Seal(key Key, seller Secret, buyer Point, p Purchase) (Sealed, error) {
	pad, err := padOf(seller, buyer, p)
	if err != nil {
		return Sealed{}, err // and not the key, sealed with nothing
	}
	return Sealed(xor(key, pad)), nil
}

// Open opens what a seller sealed to the buyer. Errors are ErrSecret and ErrPoint; a key that was not sealed with this
// opens to another one, which its commitment tells.
func Open(sealed Sealed, buyer Secret, seller Point, p Purchase) (Key, error) {
	pad, err := padOf(buyer, seller, p)
	if err != nil {
		return Key{}, err
	}
	return Key(xor(sealed, pad)), nil
}

// padOf computes what both sides share.
func padOf(secret Secret, other Point, p Purchase) (pad [32]byte, err error) {
	scalar, err := secret.scalar()
	if err != nil {
		return pad, err
	}
	point, err := parse(other)
	if err != nil {
		return pad, err
	}
	var shared bn254.G1Affine
	shared.ScalarMultiplication(point, scalar)
	return words(p).Bytes32(shared.X.Bytes()).Bytes32(shared.Y.Bytes()).Sum(), nil
}

func xor(a, b [32]byte) [32]byte {
	for i := range a {
		a[i] ^= b[i]
	}
	return a
}

// words begins a hash with what tells a purchase from all others.
func words(p Purchase) *field.Words {
	return new(field.Words).Text(domain).Uint(p.ChainID).Address(p.Market).Uint(p.ID)
}

func (s Secret) scalar() (*big.Int, error) {
	scalar := new(big.Int).SetBytes(s[:])
	if scalar.Sign() == 0 || scalar.Cmp(fr.Modulus()) >= 0 {
		return nil, ErrSecret
	}
	return scalar, nil
}

// parse reads a point strictly: coordinates below the field's order, on the curve, not infinity. G1 has prime order, so
// that is all of it.
func parse(p Point) (*bn254.G1Affine, error) {
	for _, c := range p {
		if c == nil || c.Sign() < 0 || c.Cmp(fp.Modulus()) >= 0 {
			return nil, ErrPoint
		}
	}
	var point bn254.G1Affine
	point.X.SetBigInt(p[0])
	point.Y.SetBigInt(p[1])
	if point.IsInfinity() || !point.IsOnCurve() {
		return nil, ErrPoint
	}
	return &point, nil
}

func pointOf(p *bn254.G1Affine) Point {
	return Point{p.X.BigInt(new(big.Int)), p.Y.BigInt(new(big.Int))}
}

func word(v *big.Int) (w [32]byte) {
	v.FillBytes(w[:])
	return w
}

// NewKey makes a content key.
func NewKey() (k Key) {
	rand.Read(k[:]) // never fails: crypto/rand
	return k
}
