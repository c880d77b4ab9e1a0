// A round: who takes part, how many must stay, and how long the vectors are.

package secagg

import (
	"crypto/ed25519"
	"crypto/sha256"
	"fmt"
	"slices"

	"golang.org/x/crypto/cryptobyte"
)

// Limits of a round.
const (
	// MaxParticipants bounds messages and work, which grow with its square.
	MaxParticipants = 256
	// MaxLength is the longest vector: a committed column has at most 2^24 − 1 rows and one row for its blinding value.
	MaxLength = 1 << 24
)

// Round is what everybody knows before a round begins, from a place that the aggregator does not control. Its digest is in
// every signature and every key, so nothing of one round can be used in another.
type Round struct {
	// ID differs from that of every other round of these participants, and fixes the model that they train: for example a hash of
	// chain, contract and number, or one of the model's digest and a number.
	ID [32]byte
	// Participants are the keys that sign the clients' messages. The place in the list is the participant's number.
	Participants []ed25519.PublicKey
	// Threshold is how many participants must stay to the end. More than half of them; with c participants who collude with
	// the aggregator, more than half of their number plus c.
	Threshold int
	// Length is the number of elements of each vector, the blinding value among them.
	Length int
}

// Validate reports why a round cannot be held: ErrRound.
func (r *Round) Validate() error {
	n := len(r.Participants)
	switch {
	case n < 2 || n > MaxParticipants:
		return fmt.Errorf("%w: %d participants, want 2 to %d", ErrRound, n, MaxParticipants)
	case 2*r.Threshold <= n || r.Threshold > n:
		return fmt.Errorf("%w: threshold %d of %d, want more than half of them", ErrRound, r.Threshold, n)
	case r.Length < 1 || r.Length > MaxLength:
		return fmt.Errorf("%w: vectors of %d elements, want 1 to %d", ErrRound, r.Length, MaxLength)
	}
	for i, key := range r.Participants {
		if len(key) != ed25519.PublicKeySize {
			return fmt.Errorf("%w: the key of participant %d has %d bytes", ErrRound, i, len(key))
		}
		for j := range i {
			if key.Equal(r.Participants[j]) {
				return fmt.Errorf("%w: participants %d and %d have one key", ErrRound, j, i)
			}
		}
	}
	return nil
}

// Digest returns SHA-256 of the round's encoding, which docs/formats.md has.
func (r *Round) Digest() [32]byte { return sha256.Sum256(r.encode()) }

// encode writes a tag, the id, threshold, length, number of participants and their keys; integers in 4 bytes, big endian.
func (r *Round) encode() []byte {
	b := cryptobyte.NewBuilder(nil)
	b.AddBytes([]byte(tagRound))
	b.AddBytes(r.ID[:])
	b.AddUint32(uint32(r.Threshold))
	b.AddUint32(uint32(r.Length))
	b.AddUint32(uint32(len(r.Participants)))
	for _, key := range r.Participants {
		b.AddBytes(key)
	}
	return b.BytesOrPanic()
}

// readRound reads what encode writes and validates it.
func readRound(s *cryptobyte.String) (*Round, error) {
	var r Round
	var threshold, length, n uint32
	tag := make([]byte, len(tagRound))
	if !s.CopyBytes(tag) || string(tag) != tagRound || !s.CopyBytes(r.ID[:]) || !s.ReadUint32(&threshold) ||
		!s.ReadUint32(&length) || !s.ReadUint32(&n) || n > MaxParticipants || threshold > MaxParticipants || length > MaxLength {
		return nil, ErrRound
	}
	r.Threshold, r.Length = int(threshold), int(length)
	for range n {
		key := make(ed25519.PublicKey, ed25519.PublicKeySize)
		if !s.CopyBytes(key) {
			return nil, ErrRound
		}
		r.Participants = append(r.Participants, key)
	}
	return &r, r.Validate()
}

// find returns the number of the participant with a key, or −1.
func (r *Round) find(key ed25519.PublicKey) int {
	return slices.IndexFunc(r.Participants, func(k ed25519.PublicKey) bool { return k.Equal(key) })
}

// MaxMessage returns the length of the longest message of the round in bytes, for whoever carries them.
func (r *Round) MaxMessage() int {
	n := len(r.Participants)
	masked := frameSize + sessionSize + r.Length*elementSize
	keyList := listSize + n*(4+frameSize+keysSize(r.Threshold))
	return max(masked, keyList)
}
