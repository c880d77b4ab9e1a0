// Secrets shared among the participants, so that enough of them can stand in for one who is gone.

package secagg

import (
	"crypto/rand"
	"fmt"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/secretsharing"
)

// A secret is a scalar of ristretto255, shared by Shamir's scheme with Feldman's commitments ("A practical scheme for
// non-interactive verifiable secret sharing", FOCS 1987): the coefficients' multiples of the generator, constant term
// first. Whoever gets a share sees that it belongs to the secret, and so does the aggregator when it is revealed.
// The commitment shows the secret's multiple of the generator; since the secret is uniform and only used through HKDF, that
// helps nobody who cannot take discrete logarithms.
//
// ristretto255, because its arithmetic takes the same time whatever the secret is, which the library does not promise
// of its other groups.

const (
	scalarSize = 32
	pointSize  = 32
)

// dealt is a secret with everybody's shares of it. Participant i has the polynomial's value at i + 1.
type dealt struct {
	secret     [scalarSize]byte
	shares     [][scalarSize]byte
	commitment []byte // threshold points
}

// deal draws a secret and shares it among n participants, so that threshold of them can recover it.
func deal(threshold, n int) (*dealt, error) {
	secret := group.Ristretto255.RandomScalar(rand.Reader)
	sharing := secretsharing.New(rand.Reader, uint(threshold-1), secret)
	d := &dealt{shares: make([][scalarSize]byte, n)}
	var err error
	if d.secret, err = scalarBytes(secret); err != nil {
		return nil, err
	}
	for i, share := range sharing.Share(uint(n)) {
		if d.shares[i], err = scalarBytes(share.Value); err != nil {
			return nil, err
		}
	}
	for _, point := range sharing.CommitSecret() {
		b, err := point.MarshalBinaryCompress()
		if err != nil {
			return nil, fmt.Errorf("commit to a secret: %w", err)
		}
		d.commitment = append(d.commitment, b...)
	}
	return d, nil
}

func scalarBytes(s group.Scalar) (out [scalarSize]byte, err error) {
	b, err := s.MarshalBinary()
	if err != nil {
		return out, fmt.Errorf("encode a share: %w", err)
	}
	copy(out[:], b)
	return out, nil
}

// parseScalar reads a share or a secret in its one spelling.
func parseScalar(b []byte) (group.Scalar, error) {
	s := group.Ristretto255.NewScalar()
	if err := s.UnmarshalBinary(b); err != nil {
		return nil, fmt.Errorf("%w: not a scalar", ErrShare)
	}
	return s, nil
}

// commitment is Feldman's commitment to a secret.
type commitment secretsharing.SecretCommitment

func parseCommitment(b []byte) (commitment, error) {
	c := make(commitment, 0, len(b)/pointSize)
	for ; len(b) >= pointSize; b = b[pointSize:] {
		point := group.Ristretto255.NewElement()
		if err := point.UnmarshalBinary(b[:pointSize]); err != nil {
			return nil, fmt.Errorf("%w: a commitment is not a point", ErrKey)
		}
		c = append(c, point)
	}
	return c, nil
}

// shareOf is participant i's share in the library's form.
func shareOf(i int, value group.Scalar) secretsharing.Share {
	return secretsharing.Share{ID: group.Ristretto255.NewScalar().SetUint64(uint64(i + 1)), Value: value}
}

// holds reports whether a value is participant i's share of the committed secret.
func (c commitment) holds(i int, value group.Scalar) bool {
	return secretsharing.Verify(uint(len(c)-1), shareOf(i, value), secretsharing.SecretCommitment(c))
}

// opens reports whether the committed secret is s.
func (c commitment) opens(s group.Scalar) bool {
	return group.Ristretto255.NewElement().MulGen(s).IsEqual(c[0])
}

// heldShare is a share and who holds it.
type heldShare struct {
	holder int
	value  group.Scalar
}

// recover returns the committed secret from shares of different holders, and the holders of wrong ones. It tries the
// first shares that are enough; only when they give another secret does it look at each, which takes as many products
// by a scalar as the threshold. Error: ErrTooFew if too few are right.
func (c commitment) recover(held []heldShare) (secret group.Scalar, wrong []int, err error) {
	if len(held) >= len(c) {
		secret, err := c.interpolate(held)
		if err != nil || c.opens(secret) {
			return secret, nil, err
		}
	}
	var right []heldShare
	for _, h := range held {
		if c.holds(h.holder, h.value) {
			right = append(right, h)
		} else {
			wrong = append(wrong, h.holder)
		}
	}
	if len(right) < len(c) {
		return nil, wrong, fmt.Errorf("%w: %d right shares of %d", ErrTooFew, len(right), len(c))
	}
	secret, err = c.interpolate(right)
	return secret, wrong, err
}

func (c commitment) interpolate(held []heldShare) (group.Scalar, error) {
	shares := make([]secretsharing.Share, len(c))
	for i := range shares {
		shares[i] = shareOf(held[i].holder, held[i].value)
	}
	secret, err := secretsharing.Recover(uint(len(c)-1), shares)
	if err != nil {
		return nil, fmt.Errorf("recover a secret: %w", err)
	}
	return secret, nil
}
