// Package envelope puts a payload into a DSSE envelope (https://github.com/secure-systems-lab/dsse) and takes
// it out again. A signature's key id is "ed25519:" and the public key in hexadecimal, so a signature that
// does not fit its key is found by anybody; whose key it is, is for the reader to decide.
package envelope

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/secure-systems-lab/go-securesystemslib/dsse"
)

// MaxBytes is the largest envelope that is read.
const MaxBytes = 1 << 20

// maxSignatures bounds the work that a reader can be asked for.
const maxSignatures = 16

const keyPrefix = "ed25519:"

// Sentinel errors of Open.
var (
	ErrEnvelope  = errors.New("envelope is not valid")
	ErrSignature = errors.New("signature does not fit")
)

// KeyID returns the key id of a public key.
func KeyID(key ed25519.PublicKey) string { return keyPrefix + hex.EncodeToString(key) }

// ParseKeyID reads what KeyID writes.
func ParseKeyID(id string) (ed25519.PublicKey, error) {
	digits, ok := strings.CutPrefix(id, keyPrefix)
	if !ok || len(digits) != 2*ed25519.PublicKeySize || strings.ToLower(digits) != digits {
		return nil, fmt.Errorf("%w: a key id is %q and 64 lower-case hexadecimal digits", ErrEnvelope, keyPrefix)
	}
	key, err := hex.DecodeString(digits)
	if err != nil {
		return nil, fmt.Errorf("%w: key id: %w", ErrEnvelope, err)
	}
	return key, nil
}

// Seal returns the envelope file over a payload, signed by key, or unsigned when key is nil.
func Seal(payloadType string, payload []byte, key ed25519.PrivateKey) ([]byte, error) {
	env := &dsse.Envelope{PayloadType: payloadType, Payload: base64.StdEncoding.EncodeToString(payload), Signatures: []dsse.Signature{}}
	if key == nil {
		return canonical.Marshal(env)
	}
	signer, err := dsse.NewEnvelopeSigner(signingKey{key})
	if err != nil {
		return nil, fmt.Errorf("seal envelope: %w", err)
	}
	if env, err = signer.SignPayload(context.Background(), payloadType, payload); err != nil {
		return nil, fmt.Errorf("seal envelope: %w", err)
	}
	return canonical.Marshal(env)
}

// Open reads an envelope file, checks its form and every signature in it, and returns the payload and the
// keys that signed it; none for an unsigned envelope.
func Open(payloadType string, data []byte) (payload []byte, keys []ed25519.PublicKey, err error) {
	var env dsse.Envelope
	if err := canonical.Unmarshal(data, &env, MaxBytes); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrEnvelope, err)
	}
	if env.PayloadType != payloadType {
		return nil, nil, fmt.Errorf("%w: payload type %q, want %q", ErrEnvelope, env.PayloadType, payloadType)
	}
	if env.Signatures == nil || len(env.Signatures) > maxSignatures {
		return nil, nil, fmt.Errorf("%w: want a list of at most %d signatures", ErrEnvelope, maxSignatures)
	}
	if payload, err = decode(env.Payload); err != nil {
		return nil, nil, err
	}
	pae := dsse.PAE(payloadType, payload)
	for i, s := range env.Signatures {
		key, err := ParseKeyID(s.KeyID)
		if err != nil {
			return nil, nil, err
		}
		sig, err := decode(s.Sig)
		if err != nil {
			return nil, nil, err
		}
		if !ed25519.Verify(key, pae, sig) {
			return nil, nil, fmt.Errorf("%w: signature %d of key %s", ErrSignature, i, s.KeyID)
		}
		keys = append(keys, key)
	}
	return payload, keys, nil
}

// decode accepts the one standard spelling of base64, so that no bit of it goes unread.
func decode(text string) ([]byte, error) {
	raw, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || base64.StdEncoding.EncodeToString(raw) != text {
		return nil, fmt.Errorf("%w: not standard base64", ErrEnvelope)
	}
	return raw, nil
}

// signingKey lets a plain Ed25519 key sign envelopes.
type signingKey struct{ key ed25519.PrivateKey }

func (s signingKey) Sign(_ context.Context, data []byte) ([]byte, error) {
	return s.key.Sign(nil, data, crypto.Hash(0))
}

func (s signingKey) KeyID() (string, error) {
	public, ok := s.key.Public().(ed25519.PublicKey)
	if !ok {
		return "", errors.New("not an Ed25519 key")
	}
	return KeyID(public), nil
}
