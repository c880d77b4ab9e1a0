// What stands in the messages.

package secagg

import (
	"bytes"
	"crypto/ecdh"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"

	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/cryptobyte"
)

// elementSize is the length of an entry of a vector, big endian.
const elementSize = fr.Bytes

// publicKeys is what a participant advertises.
type publicKeys struct {
	seal    *ecdh.PublicKey // for sealing shares
	pair    *ecdh.PublicKey // for pairwise masks
	pairOf  commitment      // to the secret behind pair
	selfOf  commitment      // to the secret behind the participant's own mask
	points  [2]keyPoint     // of seal and pair
	encoded []byte
}

// keysSize is the length of the body: two X25519 keys and two commitments of threshold points.
func keysSize(threshold int) int { return 2*keySize + 2*threshold*pointSize }

func encodeKeys(seal, pair *ecdh.PublicKey, pairOf, selfOf []byte) []byte {
	return bytes.Join([][]byte{seal.Bytes(), pair.Bytes(), pairOf, selfOf}, nil)
}

// parseKeys reads a body. Errors: ErrMessage, ErrKey.
func parseKeys(body []byte, threshold int) (*publicKeys, error) {
	if len(body) != keysSize(threshold) {
		return nil, fmt.Errorf("%w: keys of %d bytes, want %d", ErrMessage, len(body), keysSize(threshold))
	}
	k := &publicKeys{encoded: body}
	points := body[2*keySize:]
	half := len(points) / 2
	var err error
	if k.seal, k.points[0], err = parsePublicKey(body[:keySize]); err != nil {
		return nil, err
	}
	if k.pair, k.points[1], err = parsePublicKey(body[keySize : 2*keySize]); err != nil {
		return nil, err
	}
	if k.pairOf, err = parseCommitment(points[:half]); err != nil {
		return nil, err
	}
	if k.selfOf, err = parseCommitment(points[half:]); err != nil {
		return nil, err
	}
	return k, nil
}

// keyPoint tells X25519 keys apart by what a fixed private key agrees on with them. Whatever private key is taken, keys that
// agree on the same with one do so with all. Bytes do not tell: X25519 (RFC 7748) ignores the highest bit, reduces the rest,
// and takes points that differ by one of low order for the same.
type keyPoint [keySize]byte

// parsePublicKey reads a key and refuses the few points of low order, with which anybody's key agrees on zero.
func parsePublicKey(b []byte) (key *ecdh.PublicKey, point keyPoint, err error) {
	if key, err = ecdh.X25519().NewPublicKey(b); err != nil {
		return nil, point, fmt.Errorf("%w: %w", ErrKey, err)
	}
	fixed, err := ecdh.X25519().NewPrivateKey(make([]byte, keySize))
	if err != nil {
		return nil, point, fmt.Errorf("%w: %w", ErrKey, err)
	}
	agreed, err := fixed.ECDH(key)
	if err != nil {
		return nil, point, fmt.Errorf("%w: %w", ErrKey, err)
	}
	return key, keyPoint(agreed), nil
}

// keyRing is everybody's keys.
type keyRing map[int]*publicKeys

// add takes a participant's keys. Nobody else may have one of them: with a key that is another's, masks would not be theirs alone.
// Which of two copied the other's cannot be seen, so the error names both, as a *PeerError each.
func (ring keyRing) add(participant int, body []byte, threshold int) error {
	k, err := parseKeys(body, threshold)
	if err != nil {
		return blame(participant, err)
	}
	for other, theirs := range ring {
		if slices.Contains(theirs.points[:], k.points[0]) || slices.Contains(theirs.points[:], k.points[1]) {
			return errors.Join(
				blame(participant, fmt.Errorf("%w: participant %d has it too", ErrKey, other)),
				blame(other, fmt.Errorf("%w: participant %d has it too", ErrKey, participant)))
		}
	}
	ring[participant] = k
	return nil
}

// encodeVector writes the session and the entries.
func encodeVector(s session, vector []fr.Element) []byte {
	out := make([]byte, 0, sessionSize+len(vector)*elementSize)
	out = append(out, s[:]...)
	for i := range vector {
		b := vector[i].Bytes()
		out = append(out, b[:]...)
	}
	return out
}

// addVector adds a message's entries to a sum; unless all of them are read, the sum stays as it is. Errors: ErrVector.
func addVector(sum []fr.Element, entries []byte) error {
	if len(entries) != len(sum)*elementSize {
		return fmt.Errorf("%w: %d bytes, want %d", ErrVector, len(entries), len(sum)*elementSize)
	}
	read := make([]fr.Element, len(sum))
	for i := range read {
		var err error
		if read[i], err = field.ParseCanonical(entries[i*elementSize : (i+1)*elementSize]); err != nil {
			return fmt.Errorf("%w: entry %d: %w", ErrVector, i, err)
		}
	}
	for i := range sum {
		sum[i].Add(&sum[i], &read[i])
	}
	return nil
}

// vectorDigest tells vectors apart in a state file.
func vectorDigest(vector []fr.Element) (out [32]byte) {
	h := sha256.New()
	h.Write([]byte(tagVector))
	for i := range vector {
		b := vector[i].Bytes()
		h.Write(b[:])
	}
	h.Sum(out[:0])
	return out
}

// survivorsBody is what a client signs: the session, and a hash of who shared secrets and whose vectors arrived. Bonawitz et
// al. sign the second list only; with the first, a client also sees that all were delivered shares of the same participants.
func survivorsBody(s session, sharers, survivors []int) []byte {
	b := cryptobyte.NewBuilder([]byte(tagSurvive))
	b.AddUint16(uint16(len(sharers)))
	addNumbers(b, sharers)
	addNumbers(b, survivors)
	hash := sha256.Sum256(b.BytesOrPanic())
	return append(s[:], hash[:]...)
}

func encodeSurvivors(round [32]byte, s session, survivors []int) []byte {
	b := cryptobyte.NewBuilder(nil)
	addHead(b, kindSurvivors, round)
	b.AddBytes(s[:])
	addNumbers(b, survivors)
	return b.BytesOrPanic()
}

// parseSurvivors reads the list of whose vectors arrived: some of those who shared secrets.
func parseSurvivors(raw []byte, round [32]byte, s session, sharers []int) ([]int, error) {
	rest, err := openList(raw, kindSurvivors, round)
	if err != nil {
		return nil, err
	}
	if err := readSession(&rest, s); err != nil {
		return nil, err
	}
	return readNumbers(&rest, sharers)
}

// readNumbers reads numbers to the end, in order and among those allowed.
func readNumbers(s *cryptobyte.String, allowed []int) ([]int, error) {
	var out []int
	last := -1
	for !s.Empty() {
		n, err := readNumber(s, last, allowed)
		if err != nil {
			return nil, err
		}
		out, last = append(out, n), n
	}
	return out, nil
}

// sealedShares are two shares on their way to somebody.
type sealedShares struct {
	from   int
	sealed []byte
}

func encodeDelivery(round [32]byte, s session, list []sealedShares) []byte {
	b := cryptobyte.NewBuilder(nil)
	addHead(b, kindDelivery, round)
	b.AddBytes(s[:])
	for _, item := range list {
		b.AddUint16(uint16(item.from))
		b.AddBytes(item.sealed)
	}
	return b.BytesOrPanic()
}

// parseDelivery reads the shares for one client.
func parseDelivery(raw []byte, round [32]byte, s session, members []int) ([]sealedShares, error) {
	rest, err := openList(raw, kindDelivery, round)
	if err != nil {
		return nil, err
	}
	if err := readSession(&rest, s); err != nil {
		return nil, err
	}
	var out []sealedShares
	last := -1
	for !rest.Empty() {
		from, err := readNumber(&rest, last, members)
		if err != nil {
			return nil, err
		}
		item := sealedShares{from: from}
		if !rest.ReadBytes(&item.sealed, sealedSize) {
			return nil, fmt.Errorf("%w: the list is cut off", ErrMessage)
		}
		out, last = append(out, item), from
	}
	return out, nil
}
