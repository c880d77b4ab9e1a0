// A participant: its secrets, and the file that they are kept in.

package secagg

import (
	"bytes"
	"crypto/ecdh"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"

	"github.com/acc36754/assent/internal/privatefile"
	"github.com/gofrs/flock"
)

// Client is one participant in one round. Its methods are the steps and have to be called in their order; a step that is
// repeated with the same arguments gives the same message. It is not for several goroutines at a time.
type Client struct {
	path     string
	lock     *flock.Flock
	identity ed25519.PrivateKey
	round    [32]byte // digest
	state    state
	*accepted
}

// accepted is what follows from the key list that a client accepted.
type accepted struct {
	session session
	ring    keyRing
	members []int // who is in the key list
}

// Create makes a participant with fresh secrets and the file that keeps them, which must not be there yet; path.lock beside it
// is locked until Close. Errors: ErrRound, ErrIdentity if the key is none of the round's, ErrState, ErrInUse.
func Create(path string, round *Round, identity ed25519.PrivateKey) (*Client, error) {
	if err := round.Validate(); err != nil {
		return nil, err
	}
	self := -1
	if len(identity) == ed25519.PrivateKeySize {
		self = round.find(identity.Public().(ed25519.PublicKey))
	}
	if self < 0 {
		return nil, ErrIdentity
	}
	c, err := lockFile(path)
	if err != nil {
		return nil, err
	}
	if err := c.create(round, self, identity); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Client) create(round *Round, self int, identity ed25519.PrivateKey) error {
	if _, err := os.Lstat(c.path); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: create %s: %w", ErrState, c.path, fs.ErrExist)
	}
	c.identity, c.round = slices.Clone(identity), round.Digest()
	next, err := newState(round, self)
	if err != nil {
		return err
	}
	return c.save(next)
}

// Open goes on with a participant where its file says. Errors: ErrIdentity if the file is another participant's, ErrState,
// ErrInUse.
func Open(path string, identity ed25519.PrivateKey) (*Client, error) {
	c, err := lockFile(path)
	if err != nil {
		return nil, err
	}
	if err := c.open(identity); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	return c, nil
}

func (c *Client) open(identity ed25519.PrivateKey) error {
	data, err := privatefile.Read(c.path, maxState)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	s, err := parseState(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.path, err)
	}
	if len(identity) != ed25519.PrivateKeySize || !s.round.Participants[s.self].Equal(identity.Public()) {
		return ErrIdentity
	}
	c.identity, c.round, c.state = slices.Clone(identity), s.round.Digest(), *s
	if s.step == stepKeys {
		return nil
	}
	if c.accepted, err = c.readKeyList(s.keyList); err != nil {
		return fmt.Errorf("%w: %s: its key list: %w", ErrState, c.path, err)
	}
	for _, r := range s.received {
		if !slices.Contains(c.members, r.from) {
			return fmt.Errorf("%w: %s: shares of a participant without keys", ErrState, c.path)
		}
	}
	return nil
}

func lockFile(path string) (*Client, error) {
	lock := flock.New(path+".lock", flock.SetPermissions(0o600))
	locked, err := lock.TryLock()
	if err == nil && !locked {
		err = ErrInUse
	}
	if err != nil {
		return nil, fmt.Errorf("lock %s: %w", path, errors.Join(err, lock.Close()))
	}
	return &Client{path: path, lock: lock}, nil
}

// Close lets others open the file. The client takes no further step afterwards.
func (c *Client) Close() error { return c.lock.Close() }

// Remove closes the client and removes its file, and with it the secrets. A client does so when the round is over. The empty
// path.lock stays: whoever waits for it may hold it open.
func (c *Client) Remove() error {
	return errors.Join(privatefile.Remove(c.path), c.Close())
}

// save writes the next state and then adopts it. Whatever a method returns follows from a state that is on the disk.
func (c *Client) save(next *state) error {
	// Whoever has the file by now may have masked another vector, or signed another list.
	if !c.lock.Locked() {
		return fmt.Errorf("%w: the client is closed", ErrState)
	}
	if err := privatefile.Write(c.path, next.encode()); err != nil {
		return fmt.Errorf("%w: %w", ErrState, err)
	}
	c.state = *next
	return nil
}

// Round returns the round. It must not be changed.
func (c *Client) Round() *Round { return c.state.round }

// Participant returns the client's number.
func (c *Client) Participant() int { return c.state.self }

// Spent reports whether the client has masked its vector, so that the aggregator may get a sum that holds it. A spent update
// must not be put into another round, whatever the aggregator says of this one: two sums over different survivors can differ by a
// single vector.
func (c *Client) Spent() bool { return c.state.step >= stepMasked }

// Format writes the participant's number and hides the rest, whatever the verb.
func (c Client) Format(w fmt.State, _ rune) { _, _ = io.WriteString(w, c.String()) }

// String is what Format writes.
func (c Client) String() string { return fmt.Sprintf("secagg client %d", c.state.self) }

// message signs a body.
func (c *Client) message(k kind, body []byte) ([]byte, error) {
	return sign(c.identity, k, c.round, c.state.self, body)
}

// Keys returns the first message: the client's public keys.
func (c *Client) Keys() ([]byte, error) {
	body, err := c.state.publicKeys(c.round)
	if err != nil {
		return nil, err
	}
	return c.message(kindKeys, body)
}

// Share takes the list of everybody's keys and returns the sealed shares for them. Errors: ErrTooFew, ErrSignature, ErrConflict if
// the client's own keys are others, ErrKey with the participant whose key cannot be used, or with both who have one, ErrSecondList,
// ErrMessage, ErrOtherRound.
func (c *Client) Share(keyList []byte) ([]byte, error) {
	if c.state.step > stepKeys {
		if !bytes.Equal(keyList, c.state.keyList) {
			return nil, fmt.Errorf("share: %w", ErrSecondList)
		}
		return c.shares(c.accepted)
	}
	a, err := c.readKeyList(keyList)
	if err != nil {
		return nil, fmt.Errorf("share: %w", err)
	}
	message, err := c.shares(a)
	if err != nil {
		return nil, fmt.Errorf("share: %w", err)
	}
	next := c.state
	next.step, next.keyList = stepShared, slices.Clone(keyList)
	if err := c.save(&next); err != nil {
		return nil, fmt.Errorf("share: %w", err)
	}
	c.accepted = a
	return message, nil
}

// readKeyList verifies the list of keys.
func (c *Client) readKeyList(raw []byte) (*accepted, error) {
	round := c.state.round
	frames, err := parseFrames(round, c.round, kindKeyList, kindKeys, raw)
	if err != nil {
		return nil, err
	}
	if len(frames) < round.Threshold {
		return nil, fmt.Errorf("%w: %d keys, want %d", ErrTooFew, len(frames), round.Threshold)
	}
	a := &accepted{session: sessionOf(raw), ring: keyRing{}}
	for _, f := range frames {
		if err := a.ring.add(f.from, f.body, round.Threshold); err != nil {
			return nil, err
		}
		a.members = append(a.members, f.from)
	}
	own, err := c.state.publicKeys(c.round)
	if err != nil {
		return nil, err
	}
	listed := a.ring[c.state.self]
	if listed == nil || !bytes.Equal(listed.encoded, own) {
		return nil, fmt.Errorf("%w: the list does not have the client's keys", ErrConflict)
	}
	return a, nil
}

// shares seals a share of both secrets for each other member.
func (c *Client) shares(a *accepted) ([]byte, error) {
	own, err := c.state.sealKey()
	if err != nil {
		return nil, err
	}
	body := slices.Clone(a.session[:])
	for _, peer := range a.members {
		if peer == c.state.self {
			continue
		}
		cipher, err := sealingFor(own, a.ring[peer].seal, a.session, peer, c.state.self, peer)
		if err != nil {
			return nil, err
		}
		sealed, err := cipher.seal(c.state.pair.shares[peer], c.state.own.shares[peer])
		if err != nil {
			return nil, err
		}
		body = append(body, sealed...)
	}
	return c.message(kindShares, body)
}

// newSealKey draws the X25519 key for sealed shares.
func newSealKey() (out [keySize]byte, err error) {
	key, err := ecdh.X25519().GenerateKey(rand.Reader)
	if err != nil {
		return out, fmt.Errorf("make a key: %w", err)
	}
	copy(out[:], key.Bytes())
	return out, nil
}
