// Masks: a key expanded to field elements, added to a vector.

package secagg

import (
	"context"
	"encoding/binary"
	"fmt"
	"runtime"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/chacha20"
	"golang.org/x/sync/errgroup"
)

// A mask's element is 48 bytes of ChaCha20's key stream (RFC 8439, nonce 0), read as a little-endian integer and reduced
// modulo r. That is 2^−130 away from uniform (the length that RFC 9380, section 5.1, asks of a field of 254 bits). Rejection
// sampling would be exact, but the place of an element in the stream would depend on those before it: with 48 bytes
// for each, workers begin anywhere, and the time tells nothing about the mask.
const (
	streamBytes = 48
	// groupElements is how many elements fill whole blocks of the cipher: four take three blocks.
	groupElements = 4
	groupBlocks   = groupElements * streamBytes / 64
	// chunk is how many elements a worker masks at a time; the key stream for them fits into the second-level cache.
	chunk = 1024 * groupElements
)

// maskKey is a key that is expanded to a mask.
type maskKey [chacha20.KeySize]byte

// signedMask is a mask that is added, or taken off.
type signedMask struct {
	key      maskKey
	negative bool
}

// apply adds masks to a vector. Error: the context's, after which the vector holds nothing useful.
func apply(ctx context.Context, vector []fr.Element, masks []signedMask) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(runtime.GOMAXPROCS(0))
	for at := 0; at < len(vector); at += chunk {
		group.Go(func() error {
			part := vector[at:min(at+chunk, len(vector))]
			stream := make([]byte, chunk*streamBytes)
			for i := range masks {
				if err := ctx.Err(); err != nil {
					return err
				}
				if err := applyPart(part, at, &masks[i], stream); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return group.Wait()
}

// applyPart adds a mask to the part of a vector that begins at element at, a multiple of groupElements.
func applyPart(part []fr.Element, at int, mask *signedMask, stream []byte) error {
	cipher, err := chacha20.NewUnauthenticatedCipher(mask.key[:], make([]byte, chacha20.NonceSize))
	if err != nil {
		return fmt.Errorf("expand a mask: %w", err)
	}
	cipher.SetCounter(uint32(at / groupElements * groupBlocks))
	stream = stream[:len(part)*streamBytes]
	clear(stream)
	cipher.XORKeyStream(stream, stream)
	reduce := newReduction()
	for i := range part {
		e := reduce.element(stream[i*streamBytes:])
		if mask.negative {
			part[i].Sub(&part[i], &e)
		} else {
			part[i].Add(&part[i], &e)
		}
	}
	return nil
}

// reduction reduces 48 bytes without a division, in a time that does not depend on them. The bytes are a + b·2^128 + c·2^256 with
// a, b and c below 2^128, hence below r. The limbs of a, taken for an element in Montgomery form, stand for a/2^256; a product
// by 2^256 makes them a, one by 2^384 makes the limbs of b what they count for, and one by 2^512 those of c.
type reduction struct{ low, middle, high fr.Element }

func newReduction() (r reduction) {
	base := fr.NewElement(2)
	power := func(exponent int) (e fr.Element) {
		e = base
		for e2 := 1; e2 < exponent; e2 *= 2 {
			e.Square(&e)
		}
		return e
	}
	to256, to128 := power(256), power(128)
	r.low = to256
	r.middle.Mul(&to256, &to128)
	r.high.Square(&to256)
	return r
}

func (r *reduction) element(b []byte) (e fr.Element) {
	limb := func(i int) uint64 { return binary.LittleEndian.Uint64(b[8*i:]) }
	middle, high := fr.Element{limb(2), limb(3)}, fr.Element{limb(4), limb(5)}
	e = fr.Element{limb(0), limb(1)}
	e.Mul(&e, &r.low)
	middle.Mul(&middle, &r.middle)
	high.Mul(&high, &r.high)
	e.Add(&e, &middle)
	e.Add(&e, &high)
	return e
}
