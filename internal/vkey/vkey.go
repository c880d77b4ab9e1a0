// Package vkey holds verifying keys: what they are of, their one encoding, and the hash that stands for
// them in attestations and contracts.
//
// A key file (extension .vk) is a sequence of 32-byte words:
//
//	"assent/verifying-key/v1"
//	backend (1 PLONK, 2 Groth16), circuit id as text, circuit version, SRS id, number of public inputs
//	PLONK:   domain size, [S1] [S2] [S3] [Ql] [Qr] [Qm] [Qo] [Qk], [τ]2
//	Groth16: [α]1, [β]2, [γ]2, [δ]2, [K0] … [Kn]
//	keccak256 of all words before: the key's hash
//
// The key of a Groth16 ceremony begins with "assent/verifying-key/v2" instead and has, before [α]1, the [τ]2 of its SRS and
// the digest of the ceremony's transcript. Nothing else in a Groth16 key tells what it was made from, so a key without
// them can claim no SRS but the development one. Whether the key is what that transcript leads to is for package ceremony.
//
// Everything that gnark's verifying key holds besides is a function of these and is computed, not read.
// gnark's own decoders are never used: they allocate from lengths that the input claims.
package vkey

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/evmwords"
	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
)

const (
	magic         = "assent/verifying-key/v1"
	ceremonyMagic = "assent/verifying-key/v2"
	anyMagic      = "assent/verifying-key/" // of versions to come

	// MaxPublic bounds the number of public inputs, and with it the size of a key.
	MaxPublic = 256
	maxBytes  = (6 + 5 + 14 + 2*(MaxPublic+1) + 1) * evmwords.Size
)

// ErrKey reports a verifying key that is malformed or does not agree with itself or with what is expected.
var ErrKey = errors.New("verifying key is not valid")

// Key is a verifying key. It must not be changed; it may be used from several goroutines.
type Key struct {
	Backend  Backend
	Circuit  string        // the statement's id
	Version  int           // the statement's version
	SRS      assent.Digest // identity of the SRS
	Public   int           // number of public inputs
	Hash     assent.Digest // keccak256 of everything in the key
	Insecure bool          // the secret behind the key is public, or one party knew it
	Ceremony assent.Digest // of the transcript of the Groth16 ceremony that the key says it is from; zero for other keys

	tau     bn254.G2Affine // [τ]2 of the SRS, for a ceremony's key
	plonk   *plonk.VerifyingKey
	groth16 *groth16.VerifyingKey
	words   []byte // the encoding without the hash
}

// Selector returns the first four bytes of the hash, under which a verifier contract is found.
func (k *Key) Selector() (s [4]byte) {
	copy(s[:], k.Hash[:])
	return s
}

// PLONK returns the key in gnark's form, nil when it is of another backend. It must not be changed.
func (k *Key) PLONK() *plonk.VerifyingKey { return k.plonk }

// Groth16 returns the key in gnark's form, nil when it is of another backend. It must not be changed.
func (k *Key) Groth16() *groth16.VerifyingKey { return k.groth16 }

// Encode returns the key file.
func (k *Key) Encode() []byte {
	return append(append(make([]byte, 0, len(k.words)+evmwords.Size), k.words...), k.Hash[:]...)
}

// Parse reads a key file. It does not say whose key it is: compare Hash with the one that is expected, or
// use ParseExpected. Errors are ErrKey, together with assent.ErrVersion for a file of a newer version.
func Parse(file []byte) (*Key, error) {
	if len(file) > maxBytes || len(file) < evmwords.Size {
		return nil, fmt.Errorf("%w: %d bytes, want %d to %d", ErrKey, len(file), evmwords.Size, maxBytes)
	}
	words := file[:len(file)-evmwords.Size]
	// Nothing of a file that is no key may be repeated: it could be a secret that was named by mistake.
	switch got := evmwords.NewReader(words).Text("magic"); {
	case got == magic || got == ceremonyMagic:
	case strings.HasPrefix(got, anyMagic):
		return nil, fmt.Errorf("%w: %w", ErrKey, assent.ErrVersion)
	default:
		return nil, fmt.Errorf("%w: not a verifying-key file", ErrKey)
	}
	if sum := field.Keccak(words); sum != [32]byte(file[len(words):]) {
		return nil, fmt.Errorf("%w: its content does not have the hash that it says", ErrKey)
	}
	return parseWords(words)
}

// ParseExpected reads a key file that must be the one with a hash.
func ParseExpected(file []byte, want assent.Digest) (*Key, error) {
	k, err := Parse(file)
	if err != nil {
		return nil, err
	}
	if k.Hash != want {
		return nil, fmt.Errorf("%w: it is %s, want %s", ErrKey, k.Hash, want)
	}
	return k, nil
}

func parseWords(words []byte) (*Key, error) {
	r := evmwords.NewReader(words)
	ofCeremony := r.Text("magic") == ceremonyMagic // Parse has looked at it
	backend := r.Uint("backend")
	k := &Key{Circuit: r.Text("circuit"), Version: int(min(r.Uint("version"), 1<<31)), SRS: r.Word("SRS id")}
	public := r.Uint("number of public inputs")
	if public > MaxPublic {
		return nil, fmt.Errorf("%w: %d public inputs, at most %d", ErrKey, public, MaxPublic)
	}
	k.Public = int(public)
	if err := k.checkHeader(); err != nil {
		return nil, err
	}
	var err error
	switch backend {
	case uint64(PLONK):
		k.Backend = PLONK
		if err = k.readPLONK(r); err == nil && ofCeremony {
			err = errors.New("a PLONK key that claims a ceremony of its own")
		}
	case uint64(Groth16):
		k.Backend = Groth16
		if err = k.readOrigin(r, ofCeremony); err == nil {
			err = k.readGroth16(r)
		}
	default:
		err = fmt.Errorf("%w: number %d", ErrBackend, backend)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrKey, err)
	}
	k.words = append([]byte(nil), words...)
	k.Hash = field.Keccak(k.words)
	k.Insecure = assent.IsDevelopmentSRS(k.SRS)
	return k, nil
}

func (k *Key) checkHeader() error {
	if !regexp.MustCompile(`^[a-z][a-z0-9-]{0,31}$`).MatchString(k.Circuit) {
		return fmt.Errorf("%w: circuit id %q, want at most 32 of a-z, 0-9 and -", ErrKey, k.Circuit)
	}
	if k.Version < 1 || k.Version > 1<<30 {
		return fmt.Errorf("%w: circuit version %d", ErrKey, k.Version)
	}
	return nil
}

// header returns the words before the backend's own.
func (k *Key) header() *evmwords.Writer {
	w, format := new(evmwords.Writer), magic
	if !k.Ceremony.IsZero() {
		format = ceremonyMagic
	}
	return w.Text(format).Uint(uint64(k.Backend)).Text(k.Circuit).Uint(uint64(k.Version)).Word(k.SRS).Uint(uint64(k.Public))
}
