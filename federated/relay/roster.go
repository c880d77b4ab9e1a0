// Who takes part: entries, and the round that follows from them.

package relay

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/sha512"
	"encoding/json"
	"fmt"

	"github.com/acc36754/assent/federated/secagg"
)

const (
	// MaxVoucher is the length of the longest voucher in bytes.
	MaxVoucher = 64 << 10
	// maxEntry is more than an entry has as JSON: base 64 adds a third.
	maxEntry = 2 * MaxVoucher
	// entryContext separates signatures of entries from all others of these keys.
	entryContext = "assent/relay/entry/v1"
)

// Session is what everybody knows of a round before its participants are found.
type Session struct {
	// ID becomes the round's, see secagg.Round.
	ID [32]byte
	// Length is the number of elements of each vector, the blinding value among them.
	Length int
	// Minimum is how many participants there are at least, and how many must stay to the end.
	Minimum int
}

// Validate reports why a session cannot be held: ErrSession.
func (s *Session) Validate() error {
	if s.Minimum < 2 || s.Minimum > secagg.MaxParticipants || s.Length < 1 || s.Length > secagg.MaxLength {
		return fmt.Errorf("%w: at least %d participants, vectors of %d elements", ErrSession, s.Minimum, s.Length)
	}
	return nil
}

// Entry is somebody's wish to take part.
type Entry struct {
	Key       ed25519.PublicKey `json:"key"`
	Voucher   []byte            `json:"voucher"`   // what Check judges
	Signature []byte            `json:"signature"` // the key's: nobody can enter a key that is another's
}

// NewEntry makes the entry of the participant with a key.
func (s *Session) NewEntry(identity ed25519.PrivateKey, voucher []byte) (*Entry, error) {
	if len(identity) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("%w: a key of %d bytes", ErrEntry, len(identity))
	}
	signature, err := identity.Sign(nil, s.entryHash(voucher), entryOptions())
	if err != nil {
		return nil, fmt.Errorf("sign an entry: %w", err)
	}
	return &Entry{Key: identity.Public().(ed25519.PublicKey), Voucher: voucher, Signature: signature}, nil
}

// entryHash is what an entry's key signs, with Ed25519ph (RFC 8032).
func (s *Session) entryHash(voucher []byte) []byte {
	hash := sha512.New()
	hash.Write(s.ID[:])
	hash.Write(voucher)
	return hash.Sum(nil)
}

func entryOptions() *ed25519.Options {
	return &ed25519.Options{Hash: crypto.SHA512, Context: entryContext}
}

// parseEntry reads an entry's JSON. Error: ErrEntry.
func parseEntry(data []byte) (*Entry, error) {
	var e Entry
	if err := json.Unmarshal(data, &e); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return &e, nil
}

// parseRoster reads the JSON of a roster's entries. Error: ErrEntry.
func parseRoster(data []byte) ([]Entry, error) {
	var entries []Entry
	if err := json.Unmarshal(data, &entries); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return entries, nil
}

// verify checks an entry's signature. Error: ErrEntry.
func (s *Session) verify(e *Entry) error {
	if len(e.Key) != ed25519.PublicKeySize || len(e.Voucher) > MaxVoucher {
		return fmt.Errorf("%w: a key of %d bytes, a voucher of %d", ErrEntry, len(e.Key), len(e.Voucher))
	}
	if err := ed25519.VerifyWithOptions(e.Key, s.entryHash(e.Voucher), e.Signature, entryOptions()); err != nil {
		return fmt.Errorf("%w: %w", ErrEntry, err)
	}
	return nil
}

// Check judges the voucher of a key and returns what tells members apart: the same for all keys that one member vouches for.
// It may be called by several goroutines at a time.
type Check func(ctx context.Context, key ed25519.PublicKey, voucher []byte) (member [32]byte, err error)

// Roster is the participants of a round, in the order of their numbers.
type Roster struct {
	Entries []Entry
	Members [][32]byte // as Check tells them
}

// add puts in an entry that was judged. Error: ErrTwice.
func (r *Roster) add(e *Entry, member [32]byte) error {
	for i := range r.Entries {
		same := r.Entries[i].Key.Equal(e.Key)
		switch {
		case same && r.Members[i] == member:
			return nil // sent again
		case same || r.Members[i] == member:
			return ErrTwice
		}
	}
	r.Entries, r.Members = append(r.Entries, *e), append(r.Members, member)
	return nil
}

// Judge checks all entries of a roster, as each participant does. Errors: ErrEntry, ErrTwice, ErrTooFew, those of check.
func (s *Session) Judge(ctx context.Context, entries []Entry, check Check) (*Roster, error) {
	var r Roster
	if len(entries) > secagg.MaxParticipants {
		return nil, fmt.Errorf("%w: %d entries", ErrEntry, len(entries))
	}
	for i := range entries {
		member, err := s.judge(ctx, &entries[i], check)
		if err == nil {
			err = r.add(&entries[i], member)
		}
		if err != nil {
			return nil, fmt.Errorf("entry %d: %w", i, err)
		}
	}
	// An entry that was there twice was left out above, and the others' numbers would differ from those of the list.
	if len(r.Entries) != len(entries) {
		return nil, ErrTwice
	}
	if len(entries) < s.Minimum {
		return nil, fmt.Errorf("%w: %d, want %d", ErrTooFew, len(entries), s.Minimum)
	}
	return &r, nil
}

func (s *Session) judge(ctx context.Context, e *Entry, check Check) (member [32]byte, err error) {
	if err := s.verify(e); err != nil {
		return member, err
	}
	return check(ctx, e.Key, e.Voucher)
}

// Round returns the round of a roster's participants. The threshold is the session's minimum, or a majority where that is
// more. Errors: ErrSession, secagg.ErrRound.
func (s *Session) Round(r *Roster) (*secagg.Round, error) {
	if err := s.Validate(); err != nil {
		return nil, err
	}
	round := &secagg.Round{ID: s.ID, Length: s.Length, Threshold: max(s.Minimum, len(r.Entries)/2+1)}
	for i := range r.Entries {
		round.Participants = append(round.Participants, r.Entries[i].Key)
	}
	return round, round.Validate()
}
