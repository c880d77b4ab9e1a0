// The hashes of a ceremony: BLAKE2b-512 over points.

package ptau

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"golang.org/x/crypto/blake2b"
)

// partialBytes is the length of the state of a hash that has not ended: the last block, the eight words of the state, the
// number of bytes that went into it, the number of bytes in the last block, and eight bytes that are not used.
const partialBytes = blake2b.BlockSize + 8*8 + 8 + 8 + 8

// finishResponse finishes a contributor's hash of what it wrote: the file has its state before the keys.
func finishResponse(partial []byte, keys *[3]key) (out [hashBytes]byte, err error) {
	h, err := resume(partial)
	if err != nil {
		return out, err
	}
	var raw []byte
	for i := range keys {
		raw = appendG1(appendG1(raw, &keys[i].s), &keys[i].sx)
	}
	for i := range keys {
		raw = appendG2(raw, &keys[i].spx)
	}
	h.Write(raw) // a hash never fails
	return [hashBytes]byte(h.Sum(nil)), nil
}

// resume makes a hash of its state, by way of the serialisation of golang.org/x/crypto/blake2b.
func resume(partial []byte) (hash.Hash, error) {
	block, rest := partial[:blake2b.BlockSize], partial[blake2b.BlockSize:]
	state := []byte("b2b")
	for i := range 8 {
		state = binary.BigEndian.AppendUint64(state, binary.LittleEndian.Uint64(rest[8*i:]))
	}
	counted, offset := binary.LittleEndian.Uint64(rest[64:]), binary.LittleEndian.Uint64(rest[72:])
	if offset > blake2b.BlockSize || counted%blake2b.BlockSize != 0 {
		return nil, fmt.Errorf("%w: the state of a hash with %d bytes of a block", ErrContribution, offset)
	}
	state = binary.BigEndian.AppendUint64(state, counted)
	state = binary.BigEndian.AppendUint64(state, 0) // the upper half of the count
	state = append(state, blake2b.Size)
	state = append(state, block...)
	state = append(state, byte(offset))
	h := newHash()
	u, ok := h.(interface{ UnmarshalBinary([]byte) error })
	if !ok {
		return nil, fmt.Errorf("resume a hash: %T cannot", h)
	}
	if err := u.UnmarshalBinary(state); err != nil {
		return nil, fmt.Errorf("%w: the state of a hash: %w", ErrContribution, err)
	}
	return h, nil
}

func newHash() hash.Hash {
	h, err := blake2b.New512(nil)
	if err != nil {
		panic(err) // only a key that is too long is an error
	}
	return h
}

// FirstChallenge returns what the first contributor to a ceremony hashes: the points before anybody contributed, which are
// generators. Of large ceremonies it is known, see firstChallenges; others of up to power 21 take a second. progress may be
// nil. The error is the context's.
func FirstChallenge(ctx context.Context, power int, progress Progress) ([hashBytes]byte, error) {
	if known, ok := firstChallenges()[power]; ok {
		raw, err := hex.DecodeString(known)
		if err != nil || len(raw) != hashBytes {
			return [hashBytes]byte{}, fmt.Errorf("first challenge of power %d: %q", power, known)
		}
		return [hashBytes]byte(raw), nil
	}
	return hashGenerators(ctx, power, progress)
}

// firstChallenges are the first challenges of ceremonies whose points take seconds to minutes to hash: those of power 28 are
// 96 GiB. They follow from the power alone; the tests hash them again.
func firstChallenges() map[int]string {
	return map[int]string{
		22: "5b4d52085c949b60ab5060c93196dc51b2dc629c4dcfc5d1fdb9466e3c6c052bd1f9bada6ee24a60c0474017b7c08f51fce83c75845fb489547aa9453e256cf6",
		23: "da01c213149ff5065924f3ade76df2ec6ae7bb941ab4ffe25e3e2d1ae9f0474faebb201bddef89d841692d71e10f3f7a3d0ffe5ce2b6162d8b692b95c28b4039",
		24: "adc423b1cd43ea5a40601c30364febdcdf4796f0ffc56c01e1f64019146e60f9c9b68c75f1e36e275c336acbee5632f69569c9f2267dfda4ad59dcb15b8f3e84",
		25: "661de6f41b1150ac7448085558e5ecdaae345272e662da9851b0ff3816901a2b2141722a38a35a314b41a53abba15f7198f30c57891111864081aa38d3012a5b",
		26: "5140c98bda53f8c1fc3a25d574c409d5de41561b585b4224ab5ed369a98f2e41389c39c83b47470701e52261fa199918666181be3855d33e2ef19377365b038b",
		27: "36bcd31f9d5ed309ded4a17ee8279e34eceec40b56be88e2fb604aebe2c714bafbf99218e7269f20ec3392bab9d45f5198b826c94bd3d3c2d780f46dfd65be67",
		28: "93da91920d5a54a8a0fde55cd9dc3a10c4f3eef768b62c0948741370864254b4c1920f3f29d4ebc0ef3acecf2e2db63a755713d77e1ed77347a56fbc317c7a93",
	}
}

// hashGenerators computes a first challenge.
func hashGenerators(ctx context.Context, power int, progress Progress) (out [hashBytes]byte, err error) {
	_, _, g1, g2 := bn254.Generators()
	blank := blake2b.Sum512(nil)
	h := newHash()
	h.Write(blank[:])
	parts := []struct {
		point []byte
		count int64
	}{{appendG1(nil, &g1), 2<<power - 1}, {appendG2(nil, &g2), 1 << power}, {appendG1(nil, &g1), 2 << power}, {appendG2(nil, &g2), 1}}
	done, total := int64(0), int64(0)
	for _, part := range parts {
		total += part.count * int64(len(part.point))
	}
	for _, part := range parts {
		chunk := make([]byte, 0, 1<<16*len(part.point))
		size := part.count * int64(len(part.point))
		for len(chunk) < cap(chunk) && int64(len(chunk)) < size {
			chunk = append(chunk, part.point...)
		}
		for left := size; left > 0; left -= int64(len(chunk)) {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			chunk = chunk[:min(int64(len(chunk)), left)]
			h.Write(chunk)
			done += int64(len(chunk))
			if progress != nil {
				progress("hashing the beginning of the ceremony", int(done>>20), int(total>>20))
			}
		}
	}
	return [hashBytes]byte(h.Sum(nil)), nil
}
