// The aggregator: it takes messages, step by step, and makes everybody's lists of them.

package secagg

import (
	"bytes"
	"crypto/ecdh"
	"crypto/sha256"
	"fmt"
	"maps"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/cryptobyte"
)

// Phase is what an aggregator waits for.
type Phase int

// The phases in their order.
const (
	CollectKeys Phase = iota
	CollectShares
	CollectVectors
	CollectConfirmations
	CollectReveals
)

func (p Phase) String() string {
	names := []string{"keys", "shares", "vectors", "confirmations", "reveals"}
	if p < 0 || int(p) >= len(names) {
		return "no phase"
	}
	return names[p]
}

// waitsFor is the kind of message that a phase takes.
func (p Phase) waitsFor() kind {
	return []kind{kindKeys, kindShares, kindMasked, kindConfirmation, kindReveal}[p]
}

// Aggregator adds up the vectors of a round. It keeps no file: given the same messages in the same phases, another one is in
// the same state, so whoever has to survive a crash keeps the messages. It is not for several goroutines at a time.
type Aggregator struct {
	round  *Round
	digest [32]byte
	phase  Phase
	seen   map[kind]map[int][32]byte // SHA-256 of the message of each participant

	keys      map[int][]byte // messages
	ring      keyRing
	session   session
	members   []int                  // who is in the key list
	sealed    map[int]map[int][]byte // from, to
	sharers   []int                  // whose shares arrived
	sum       []fr.Element           // of the masked vectors
	survivors []int                  // whose vectors arrived
	confirmed map[int][]byte         // messages
	signers   []int                  // whose confirmations arrived
	revealed  map[int][][]byte       // for each sharer a share
}

// NewAggregator begins a round. Error: ErrRound.
func NewAggregator(round *Round) (*Aggregator, error) {
	if err := round.Validate(); err != nil {
		return nil, err
	}
	copied := *round
	copied.Participants = slices.Clone(round.Participants)
	return &Aggregator{
		round: &copied, digest: copied.Digest(), seen: map[kind]map[int][32]byte{},
		keys: map[int][]byte{}, ring: keyRing{}, sealed: map[int]map[int][]byte{},
		confirmed: map[int][]byte{}, revealed: map[int][][]byte{},
	}, nil
}

// Phase returns what the aggregator waits for.
func (a *Aggregator) Phase() Phase { return a.phase }

// Arrived returns who has sent what the phase waits for, in the order of their numbers.
func (a *Aggregator) Arrived() []int {
	return slices.Sorted(maps.Keys(a.seen[a.phase.waitsFor()]))
}

// Receive takes a client's message. The same message may come again. A message with an error changes nothing.
//
// Errors that name nobody, since anybody can have sent it: ErrMessage, ErrOtherRound, ErrSignature. Errors with the participant
// who signed it, as *PeerError: ErrPhase if it is late, early or from somebody who left out a step, ErrConflict, ErrKey with the
// other participant as well if both have one key, ErrVector, ErrShare, ErrSurvivors, ErrMessage, ErrOtherRound if it was made for
// other keys.
func (a *Aggregator) Receive(message []byte) error {
	if len(message) > a.round.MaxMessage() {
		return fmt.Errorf("receive: %w: longer than any of the round", ErrMessage)
	}
	f, err := readFrame(a.round, a.digest, message)
	if err != nil {
		return fmt.Errorf("receive: %w", err)
	}
	hash := sha256.Sum256(message)
	if earlier, ok := a.seen[f.kind][f.from]; ok {
		if earlier == hash {
			return nil
		}
		return fmt.Errorf("receive: %w", blame(f.from, ErrConflict))
	}
	if err := a.take(f); err != nil {
		return fmt.Errorf("receive: %w", err)
	}
	if a.seen[f.kind] == nil {
		a.seen[f.kind] = map[int][32]byte{}
	}
	a.seen[f.kind][f.from] = hash
	return nil
}

// take hands a message to the phase that waits for it. Every error is a *PeerError, or two.
func (a *Aggregator) take(f *frame) error {
	if f.kind != a.phase.waitsFor() {
		return blame(f.from, fmt.Errorf("%w: the round waits for %v", ErrPhase, a.phase))
	}
	if a.phase == CollectKeys {
		if err := a.ring.add(f.from, f.body, a.round.Threshold); err != nil {
			return err
		}
		a.keys[f.from] = bytes.Clone(f.raw)
		return nil
	}
	if !slices.Contains(a.expected(), f.from) {
		return blame(f.from, fmt.Errorf("%w: it left out a step", ErrPhase))
	}
	body := cryptobyte.String(f.body)
	if err := readSession(&body, a.session); err != nil {
		return blame(f.from, err)
	}
	if err := a.takeBody(f, body); err != nil {
		return blame(f.from, err)
	}
	return nil
}

// expected are those who took part in the phase before.
func (a *Aggregator) expected() []int {
	return map[Phase][]int{
		CollectShares: a.members, CollectVectors: a.sharers, CollectConfirmations: a.survivors, CollectReveals: a.signers,
	}[a.phase]
}

func (a *Aggregator) takeBody(f *frame, body cryptobyte.String) error {
	switch a.phase {
	case CollectShares:
		return a.takeShares(f.from, body)
	case CollectVectors:
		return addVector(a.sum, body)
	case CollectConfirmations:
		if !bytes.Equal(f.body, survivorsBody(a.session, a.sharers, a.survivors)) {
			return ErrSurvivors
		}
		a.confirmed[f.from] = bytes.Clone(f.raw)
		return nil
	default:
		return a.takeReveal(f.from, body)
	}
}

func (a *Aggregator) takeShares(from int, body cryptobyte.String) error {
	if len(body) != (len(a.members)-1)*sealedSize {
		return fmt.Errorf("%w: shares of %d bytes for %d others", ErrMessage, len(body), len(a.members)-1)
	}
	a.sealed[from] = map[int][]byte{}
	body = bytes.Clone(body)
	for _, to := range a.members {
		if to != from {
			a.sealed[from][to], body = body[:sealedSize], body[sealedSize:]
		}
	}
	return nil
}

func (a *Aggregator) takeReveal(from int, body cryptobyte.String) error {
	if len(body) != len(a.sharers)*scalarSize {
		return fmt.Errorf("%w: %d bytes of shares of %d participants", ErrMessage, len(body), len(a.sharers))
	}
	var shares [][]byte
	for share := range slices.Chunk(bytes.Clone(body), scalarSize) {
		if _, err := parseScalar(share); err != nil {
			return err
		}
		shares = append(shares, share)
	}
	a.revealed[from] = shares
	return nil
}

// Next closes a phase, begins the next one and returns the messages that are due, by participant. Whoever has not sent theirs
// is out. Errors: ErrTooFew if the threshold is not reached, whereupon the phase stays open; ErrPhase in the last phase,
// which Result ends.
func (a *Aggregator) Next() (map[int][]byte, error) {
	if a.phase == CollectReveals {
		return nil, fmt.Errorf("next: %w: what comes next is the result", ErrPhase)
	}
	arrived := a.Arrived()
	if len(arrived) < a.round.Threshold {
		return nil, fmt.Errorf("next: %w: %v of %d, want %d", ErrTooFew, a.phase, len(arrived), a.round.Threshold)
	}
	out := map[int][]byte{}
	switch a.phase {
	case CollectKeys:
		a.members = arrived
		list := encodeFrames(kindKeyList, a.digest, inOrder(a.keys))
		a.session = sessionOf(list)
		broadcast(out, arrived, list)
	case CollectShares:
		a.sharers = arrived
		for _, to := range arrived {
			out[to] = a.delivery(to)
		}
		a.sum = make([]fr.Element, a.round.Length)
	case CollectVectors:
		a.survivors = arrived
		broadcast(out, arrived, encodeSurvivors(a.digest, a.session, arrived))
	case CollectConfirmations:
		a.signers = arrived
		broadcast(out, arrived, encodeFrames(kindConfirmations, a.digest, inOrder(a.confirmed)))
	}
	a.phase++
	return out, nil
}

func broadcast(out map[int][]byte, to []int, message []byte) {
	for _, participant := range to {
		out[participant] = message
	}
}

// inOrder returns messages in the order of their senders.
func inOrder(messages map[int][]byte) [][]byte {
	var out [][]byte
	for _, from := range slices.Sorted(maps.Keys(messages)) {
		out = append(out, messages[from])
	}
	return out
}

func (a *Aggregator) delivery(to int) []byte {
	var list []sealedShares
	for _, from := range a.sharers {
		if from != to {
			list = append(list, sealedShares{from, a.sealed[from][to]})
		}
	}
	return encodeDelivery(a.digest, a.session, list)
}

// pairKey makes a participant's key for pairwise masks from its secret, and compares it with the one that was advertised.
func (a *Aggregator) pairKey(of int, secret [scalarSize]byte) (*ecdh.PrivateKey, error) {
	key, err := pairKeyOf(secret, a.digest, of)
	if err != nil {
		return nil, err
	}
	if !key.PublicKey().Equal(a.ring[of].pair) {
		return nil, blame(of, fmt.Errorf("%w: it shared another secret than that of its key", ErrKey))
	}
	return key, nil
}
