// The hashes of a ceremony: BLAKE2b-512 over points.

package ptau

import (
	"context"
	"encoding/binary"
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
// generators. A ceremony of power 28 has 96 GiB of them, which take some minutes. progress may be nil. The error is the
// context's.
func FirstChallenge(ctx context.Context, power int, progress Progress) (out [hashBytes]byte, err error) {
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
