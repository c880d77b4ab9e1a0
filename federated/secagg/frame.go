// Messages as bytes: those that a participant signs, and the lists that the aggregator makes of them.

package secagg

import (
	"crypto"
	"crypto/ed25519"
	"crypto/sha512"
	"fmt"
	"slices"

	"golang.org/x/crypto/cryptobyte"
)

// kind says what a message is.
type kind uint8

const (
	kindKeys          kind = iota + 1 // client: its public keys
	kindKeyList                       // aggregator: everybody's
	kindShares                        // client: a sealed pair of shares for each other client
	kindDelivery                      // aggregator: those that are for one client
	kindMasked                        // client: its masked vector
	kindSurvivors                     // aggregator: whose vectors arrived
	kindConfirmation                  // client: the list that it was shown, signed
	kindConfirmations                 // aggregator: everybody's
	kindReveal                        // client: a share of each secret that is needed
)

const (
	magic = "asg1"
	// listSize is what stands in front of an aggregator's list: magic, kind, the round's digest.
	listSize = len(magic) + 1 + 32
	// frameSize is what a client's message has besides its body: the same, its number, a signature.
	frameSize = listSize + 2 + ed25519.SignatureSize
	// signatureContext separates the signatures from all others of these keys.
	signatureContext = "assent/secagg/v1"
)

// frame is a participant's message whose signature was verified.
type frame struct {
	kind kind
	from int
	body []byte
	raw  []byte
}

// sign makes a message: magic, kind, the round's digest, the participant's number in two bytes, the body, and the signature over
// all of that: Ed25519ph (RFC 8032), which hashes first, since a masked vector is long.
func sign(identity ed25519.PrivateKey, k kind, round [32]byte, from int, body []byte) ([]byte, error) {
	b := cryptobyte.NewBuilder(make([]byte, 0, frameSize+len(body)))
	addHead(b, k, round)
	b.AddUint16(uint16(from))
	b.AddBytes(body)
	message, err := b.Bytes()
	if err != nil {
		return nil, fmt.Errorf("encode a message: %w", err)
	}
	hash := sha512.Sum512(message)
	signature, err := identity.Sign(nil, hash[:], signatureOptions())
	if err != nil {
		return nil, fmt.Errorf("sign a message: %w", err)
	}
	return append(message, signature...), nil
}

func signatureOptions() *ed25519.Options {
	return &ed25519.Options{Hash: crypto.SHA512, Context: signatureContext}
}

func addHead(b *cryptobyte.Builder, k kind, round [32]byte) {
	b.AddBytes([]byte(magic))
	b.AddUint8(uint8(k))
	b.AddBytes(round[:])
}

// readHead reads magic and kind, and compares the round. Errors: ErrMessage, ErrOtherRound.
func readHead(s *cryptobyte.String, round [32]byte) (kind, error) {
	var head [len(magic)]byte
	var k uint8
	var digest [32]byte
	if !s.CopyBytes(head[:]) || string(head[:]) != magic || !s.ReadUint8(&k) || !s.CopyBytes(digest[:]) {
		return 0, fmt.Errorf("%w: it does not begin as one", ErrMessage)
	}
	if digest != round {
		return 0, ErrOtherRound
	}
	return kind(k), nil
}

// readFrame verifies a participant's message. Errors: ErrMessage, ErrOtherRound, ErrSignature; nobody is blamed, since
// anybody can have made it.
func readFrame(r *Round, round [32]byte, raw []byte) (*frame, error) {
	s := cryptobyte.String(raw)
	k, err := readHead(&s, round)
	if err != nil {
		return nil, err
	}
	var from uint16
	if !s.ReadUint16(&from) || len(s) < ed25519.SignatureSize || int(from) >= len(r.Participants) {
		return nil, fmt.Errorf("%w: it is cut off, or names no participant", ErrMessage)
	}
	end := len(raw) - ed25519.SignatureSize
	hash := sha512.Sum512(raw[:end])
	if err := ed25519.VerifyWithOptions(r.Participants[from], hash[:], raw[end:], signatureOptions()); err != nil {
		return nil, fmt.Errorf("%w: number %d", ErrSignature, from)
	}
	return &frame{kind: k, from: int(from), body: s[:len(s)-ed25519.SignatureSize], raw: raw}, nil
}

// readFrameOf is readFrame for a message of a kind.
func readFrameOf(r *Round, round [32]byte, want kind, raw []byte) (*frame, error) {
	f, err := readFrame(r, round, raw)
	if err != nil {
		return nil, err
	}
	if f.kind != want {
		return nil, fmt.Errorf("%w: of another kind", ErrMessage)
	}
	return f, nil
}

// encodeFrames makes a list of participants' messages, each after its length in four bytes.
func encodeFrames(k kind, round [32]byte, frames [][]byte) []byte {
	b := cryptobyte.NewBuilder(nil)
	addHead(b, k, round)
	for _, raw := range frames {
		b.AddUint32(uint32(len(raw)))
		b.AddBytes(raw)
	}
	return b.BytesOrPanic()
}

// parseFrames reads a list of messages of one kind, by different participants in the order of their numbers.
func parseFrames(r *Round, round [32]byte, list, item kind, raw []byte) ([]*frame, error) {
	s, err := openList(raw, list, round)
	if err != nil {
		return nil, err
	}
	var frames []*frame
	for !s.Empty() {
		var length uint32
		var message []byte
		if !s.ReadUint32(&length) || uint64(length) > uint64(len(s)) || !s.ReadBytes(&message, int(length)) {
			return nil, fmt.Errorf("%w: the list is cut off", ErrMessage)
		}
		f, err := readFrameOf(r, round, item, message)
		if err != nil {
			return nil, err
		}
		if len(frames) > 0 && f.from <= frames[len(frames)-1].from {
			return nil, fmt.Errorf("%w: the list is not in order", ErrMessage)
		}
		frames = append(frames, f)
	}
	return frames, nil
}

// openList returns what stands behind the head of an aggregator's message.
func openList(raw []byte, want kind, round [32]byte) (cryptobyte.String, error) {
	s := cryptobyte.String(raw)
	k, err := readHead(&s, round)
	if err != nil {
		return nil, err
	}
	if k != want {
		return nil, fmt.Errorf("%w: of another kind", ErrMessage)
	}
	return s, nil
}

// readSession takes the session off a body. Errors: ErrMessage, ErrOtherRound.
func readSession(s *cryptobyte.String, want session) error {
	var got session
	if !s.CopyBytes(got[:]) {
		return fmt.Errorf("%w: it is cut off", ErrMessage)
	}
	if got != want {
		return fmt.Errorf("%w: made for other keys", ErrOtherRound)
	}
	return nil
}

// addNumbers writes participants' numbers, two bytes each.
func addNumbers(b *cryptobyte.Builder, numbers []int) {
	for _, n := range numbers {
		b.AddUint16(uint16(n))
	}
}

// readNumber reads a number that is greater than the last one and among those allowed.
func readNumber(s *cryptobyte.String, last int, allowed []int) (int, error) {
	var v uint16
	if !s.ReadUint16(&v) {
		return 0, fmt.Errorf("%w: the list is cut off", ErrMessage)
	}
	if _, ok := slices.BinarySearch(allowed, int(v)); !ok || int(v) <= last {
		return 0, fmt.Errorf("%w: the list is not in order, or names a stranger", ErrMessage)
	}
	return int(v), nil
}
