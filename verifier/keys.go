// Verifying keys: the published ones that are compiled in, and those the caller trusts.

package verifier

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/vkey"
)

// ErrUnknownKey reports an attestation whose verifying key is neither published nor given by the caller.
var ErrUnknownKey = errors.New("the verifying key is not known here")

// published holds the keys of every statement over the development SRS. They are a function of circuit and
// SRS; `go generate ./...` rebuilds them and a check compares.
//
//go:embed keys/*.vk
var published embed.FS

// Key is a verifying key.
type Key = vkey.Key

// ParseKey reads a verifying-key file. Whose key it is, is for the caller to know: compare its Hash.
func ParseKey(file []byte) (*Key, error) { return vkey.Parse(file) }

// PublishedKeys returns the keys that are compiled in.
func PublishedKeys() ([]*Key, error) {
	names, err := fs.Glob(published, "keys/*.vk")
	if err != nil {
		return nil, fmt.Errorf("published keys: %w", err)
	}
	keys := make([]*Key, 0, len(names))
	for _, name := range names {
		file, err := published.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("published keys: %w", err)
		}
		key, err := vkey.Parse(file)
		if err != nil {
			return nil, fmt.Errorf("published keys: %s: %w", name, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

// key returns the key that an attestation names, if it is one for the claim's statement.
func (v *Verifier) key(a *assent.Attestation) (*Key, error) {
	key, ok := v.keys[a.Proof.VerifyingKey]
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrUnknownKey, a.Proof.VerifyingKey)
	}
	if key.Circuit != a.Claim.Statement || key.Version != a.Claim.Version {
		return nil, fmt.Errorf("%w: key %s is for %q version %d, the claim is of %q version %d",
			ErrMismatch, key.Hash, key.Circuit, key.Version, a.Claim.Statement, a.Claim.Version)
	}
	if got := key.Backend.String(); got != a.Proof.Backend {
		return nil, fmt.Errorf("%w: key %s is for %s, the proof says %q", ErrMismatch, key.Hash, got, a.Proof.Backend)
	}
	if want := marker(key); a.Proof.Setup != want {
		return nil, fmt.Errorf("%w: setup marker %q, the key's is %q", ErrMismatch, a.Proof.Setup, want)
	}
	return key, nil
}

func marker(key *Key) string {
	if key.Insecure {
		return assent.InsecureSetup
	}
	return ""
}
