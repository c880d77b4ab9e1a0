// Every key of a round, each derived from a secret of its own by HKDF-SHA256 (RFC 5869), and the sealing of shares.

package secagg

import (
	"crypto/ecdh"
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"fmt"

	"golang.org/x/crypto/chacha20poly1305"
)

// Tags keep derivations apart.
const (
	tagRound    = "assent/secagg/v1/round"
	tagSession  = "assent/secagg/v1/session"
	tagPairKey  = "assent/secagg/v1/pair-key"
	tagPairMask = "assent/secagg/v1/pair-mask"
	tagSelfMask = "assent/secagg/v1/self-mask"
	tagSeal     = "assent/secagg/v1/seal"
	tagVector   = "assent/secagg/v1/vector"
	tagSurvive  = "assent/secagg/v1/survivors"
)

// session is the hash of the key list that a client accepted: it binds the round, all participants' identities and their keys.
type session [sessionSize]byte

const (
	sessionSize = sha256.Size
	keySize     = 32
)

func sessionOf(keyList []byte) session {
	return sha256.Sum256(append([]byte(tagSession), keyList...))
}

// derive returns a key for a purpose and one or two participants.
func derive(secret []byte, salt [32]byte, tag string, participants ...int) (key [keySize]byte, err error) {
	info := []byte(tag)
	for _, p := range participants {
		info = binary.BigEndian.AppendUint16(info, uint16(p))
	}
	out, err := hkdf.Key(sha256.New, secret, salt[:], string(info), keySize)
	if err != nil {
		return key, fmt.Errorf("derive a key: %w", err)
	}
	copy(key[:], out)
	return key, nil
}

// pairKeyOf makes the X25519 key for pairwise masks from the secret that is shared, so that whoever recovers the one has
// the other. It is advertised before there is a session, so the round's digest is the salt.
func pairKeyOf(secret [scalarSize]byte, round [32]byte, self int) (*ecdh.PrivateKey, error) {
	key, err := derive(secret[:], round, tagPairKey, self)
	if err != nil {
		return nil, err
	}
	return ecdh.X25519().NewPrivateKey(key[:])
}

// selfMask is the mask of one participant alone.
func selfMask(secret [scalarSize]byte, s session, self int) (signedMask, error) {
	key, err := derive(secret[:], s, tagSelfMask, self)
	return signedMask{key: key}, err
}

// pairMask is the mask that self adds and peer takes off, or the other way round: whoever has the greater number adds.
func pairMask(key *ecdh.PrivateKey, peerKey *ecdh.PublicKey, s session, self, peer int) (signedMask, error) {
	secret, err := key.ECDH(peerKey)
	if err != nil {
		return signedMask{}, blame(peer, fmt.Errorf("%w: %w", ErrKey, err))
	}
	mask, err := derive(secret, s, tagPairMask, min(self, peer), max(self, peer))
	return signedMask{key: mask, negative: self < peer}, err
}

// sealedSize is the length of two sealed shares.
const sealedSize = 2*scalarSize + chacha20poly1305.Overhead

// sealing is the cipher for shares on their way from one participant to another. Its key seals one plaintext, in one
// direction of one session, so the nonce is 0; a client that sends again after a crash seals the same shares.
type sealing struct {
	key            [keySize]byte
	associatedData []byte
}

// sealingFor derives the key for the way between the participants; own and peerKey are one's private and the other's public key.
func sealingFor(own *ecdh.PrivateKey, peerKey *ecdh.PublicKey, s session, peer, from, to int) (*sealing, error) {
	secret, err := own.ECDH(peerKey)
	if err != nil {
		return nil, blame(peer, fmt.Errorf("%w: %w", ErrKey, err))
	}
	key, err := derive(secret, s, tagSeal, from, to)
	if err != nil {
		return nil, err
	}
	ad := binary.BigEndian.AppendUint16(s[:], uint16(from))
	return &sealing{key, binary.BigEndian.AppendUint16(ad, uint16(to))}, nil
}

func (c *sealing) seal(pair, own [scalarSize]byte) ([]byte, error) {
	aead, err := chacha20poly1305.New(c.key[:])
	if err != nil {
		return nil, fmt.Errorf("seal shares: %w", err)
	}
	return aead.Seal(nil, make([]byte, aead.NonceSize()), append(pair[:], own[:]...), c.associatedData), nil
}

// open returns the two shares, or ErrSealed.
func (c *sealing) open(sealed []byte) (pair, own [scalarSize]byte, err error) {
	aead, err := chacha20poly1305.New(c.key[:])
	if err != nil {
		return pair, own, fmt.Errorf("open shares: %w", err)
	}
	plain, err := aead.Open(nil, make([]byte, aead.NonceSize()), sealed, c.associatedData)
	if err != nil || len(plain) != 2*scalarSize {
		return pair, own, ErrSealed
	}
	copy(pair[:], plain)
	copy(own[:], plain[scalarSize:])
	return pair, own, nil
}
