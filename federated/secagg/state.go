// What a client has to remember, and its file.

package secagg

import (
	"bytes"
	"crypto/ecdh"
	"fmt"
	"slices"

	"golang.org/x/crypto/cryptobyte"

	"github.com/acc36754/assent/internal/canonical"
)

// step is the last step whose input a client has accepted.
type step uint8

const (
	stepKeys      step = iota // none: it has its secrets
	stepShared                // the key list
	stepMasked                // the shares of others, and its vector
	stepConfirmed             // the list of survivors
)

// stateMagic begins the file.
const (
	stateMagic  = statePrefix + "1\n"
	statePrefix = "assent/secagg/client/v" // of every version
)

// maxState is more than the largest file has: a key list of MaxParticipants, and their shares twice.
const maxState = 16 << 20

// received is what the client holds of one participant's secrets.
type received struct {
	from      int
	pair, own [scalarSize]byte
}

// state is what the file holds. A step makes a changed copy; nothing that two states share is ever changed.
type state struct {
	round *Round
	self  int
	step  step
	seal  [keySize]byte // X25519 key for shares in transit
	pair  *dealt        // the secret behind the pairwise masks
	own   *dealt        // the secret behind the client's own mask

	keyList   []byte     // from stepShared on
	delivery  [32]byte   // SHA-256 of the message, from stepMasked on
	vector    [32]byte   // digest of what was masked
	received  []received // of those who shared secrets, the client among them, in the order of their numbers
	survivors []int      // from stepConfirmed on
}

// newState draws a client's secrets.
func newState(round *Round, self int) (*state, error) {
	n := len(round.Participants)
	copied := *round
	copied.Participants = slices.Clone(round.Participants)
	s := &state{round: &copied, self: self}
	var err error
	if s.seal, err = newSealKey(); err != nil {
		return nil, err
	}
	if s.pair, err = deal(round.Threshold, n); err != nil {
		return nil, err
	}
	s.own, err = deal(round.Threshold, n)
	return s, err
}

func (s *state) sealKey() (*ecdh.PrivateKey, error) { return ecdh.X25519().NewPrivateKey(s.seal[:]) }

// publicKeys is the body of the client's first message.
func (s *state) publicKeys(round [32]byte) ([]byte, error) {
	seal, err := s.sealKey()
	if err != nil {
		return nil, fmt.Errorf("seal key: %w", err)
	}
	pair, err := pairKeyOf(s.pair.secret, round, s.self)
	if err != nil {
		return nil, err
	}
	return encodeKeys(seal.PublicKey(), pair.PublicKey(), s.pair.commitment, s.own.commitment), nil
}

// sharers are those who shared secrets.
func (s *state) sharers() []int {
	out := make([]int, len(s.received))
	for i, r := range s.received {
		out[i] = r.from
	}
	return out
}

// encode writes the file: magic, the round, number and step, then what the step has, in the order of the fields; integers in 2
// bytes, lengths in 4, big endian.
func (s *state) encode() []byte {
	b := cryptobyte.NewBuilder([]byte(stateMagic))
	b.AddBytes(s.round.encode())
	b.AddUint16(uint16(s.self))
	b.AddUint8(uint8(s.step))
	b.AddBytes(s.seal[:])
	for _, d := range []*dealt{s.pair, s.own} {
		b.AddBytes(d.secret[:])
		for i := range d.shares {
			b.AddBytes(d.shares[i][:])
		}
		b.AddBytes(d.commitment)
	}
	if s.step >= stepShared {
		b.AddUint32(uint32(len(s.keyList)))
		b.AddBytes(s.keyList)
	}
	if s.step >= stepMasked {
		b.AddBytes(s.delivery[:])
		b.AddBytes(s.vector[:])
		b.AddUint16(uint16(len(s.received)))
		for i := range s.received {
			b.AddUint16(uint16(s.received[i].from))
			b.AddBytes(s.received[i].pair[:])
			b.AddBytes(s.received[i].own[:])
		}
	}
	if s.step >= stepConfirmed {
		b.AddUint16(uint16(len(s.survivors)))
		addNumbers(b, s.survivors)
	}
	return b.BytesOrPanic()
}

// parseState reads what encode writes. Error: ErrState, without anything of the content.
func parseState(data []byte) (*state, error) {
	in := cryptobyte.String(data)
	head := make([]byte, len(stateMagic))
	if !in.CopyBytes(head) || string(head) != stateMagic {
		if bytes.HasPrefix(data, []byte(statePrefix)) {
			return nil, fmt.Errorf("%w: %w, this program reads version 1", ErrState, canonical.ErrVersion)
		}
		return nil, fmt.Errorf("%w: it does not begin as one", ErrState)
	}
	round, err := readRound(&in)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrState, err)
	}
	s := &state{round: round}
	if !s.readSecrets(&in) || !s.readSteps(&in) || !in.Empty() {
		return nil, fmt.Errorf("%w: it is cut off or does not fit its round", ErrState)
	}
	return s, nil
}

func (s *state) readSecrets(in *cryptobyte.String) bool {
	var self uint16
	var at uint8
	if !in.ReadUint16(&self) || int(self) >= len(s.round.Participants) || !in.ReadUint8(&at) || step(at) > stepConfirmed ||
		!in.CopyBytes(s.seal[:]) {
		return false
	}
	s.self, s.step = int(self), step(at)
	for _, target := range []**dealt{&s.pair, &s.own} {
		d := &dealt{shares: make([][scalarSize]byte, len(s.round.Participants)), commitment: make([]byte, s.round.Threshold*pointSize)}
		if !in.CopyBytes(d.secret[:]) {
			return false
		}
		for i := range d.shares {
			if !in.CopyBytes(d.shares[i][:]) {
				return false
			}
		}
		if !in.CopyBytes(d.commitment) {
			return false
		}
		*target = d
	}
	return true
}

func (s *state) readSteps(in *cryptobyte.String) bool {
	if s.step >= stepShared {
		var length uint32
		if !in.ReadUint32(&length) || uint64(length) > uint64(len(*in)) || !in.ReadBytes(&s.keyList, int(length)) {
			return false
		}
	}
	if s.step >= stepMasked {
		if !in.CopyBytes(s.delivery[:]) || !in.CopyBytes(s.vector[:]) || !s.readReceived(in) {
			return false
		}
	}
	if s.step >= stepConfirmed {
		numbers, ok := readCounted(in)
		if !ok {
			return false
		}
		survivors, err := readNumbers(&numbers, s.sharers())
		if err != nil || len(survivors) < s.round.Threshold {
			return false
		}
		s.survivors = survivors
	}
	return true
}

func readCounted(in *cryptobyte.String) (out cryptobyte.String, ok bool) {
	var n uint16
	var raw []byte
	ok = in.ReadUint16(&n) && in.ReadBytes(&raw, 2*int(n))
	return raw, ok
}

func (s *state) readReceived(in *cryptobyte.String) bool {
	var n uint16
	if !in.ReadUint16(&n) {
		return false
	}
	last := -1
	for range n {
		var r received
		var from uint16
		if !in.ReadUint16(&from) || int(from) <= last || int(from) >= len(s.round.Participants) ||
			!in.CopyBytes(r.pair[:]) || !in.CopyBytes(r.own[:]) {
			return false
		}
		r.from, last = int(from), int(from)
		s.received = append(s.received, r)
	}
	return true
}
