// The two proof systems, and how they are written.

package vkey

import (
	"errors"
	"fmt"
)

// Backend is a proof system over BN254.
type Backend uint8

// The proof systems. The numbers are part of a verifying key's hash and never change.
const (
	PLONK   Backend = 1 // universal SRS: a key is a function of circuit and SRS
	Groth16 Backend = 2 // cheaper to verify, a ceremony for each circuit
)

// ErrBackend reports the name of a proof system that does not exist.
var ErrBackend = errors.New("unknown proof system")

// Backends lists the proof systems, the default first.
func Backends() []Backend { return []Backend{PLONK, Groth16} }

// ParseBackend reads "plonk" or "groth16".
func ParseBackend(s string) (Backend, error) {
	for _, b := range Backends() {
		if s == b.String() {
			return b, nil
		}
	}
	return 0, fmt.Errorf("%w: %q, want plonk or groth16", ErrBackend, s)
}

// String returns "plonk" or "groth16".
func (b Backend) String() string {
	switch b {
	case PLONK:
		return "plonk"
	case Groth16:
		return "groth16"
	default:
		return fmt.Sprintf("backend(%d)", uint8(b))
	}
}

// MarshalText returns the name.
func (b Backend) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the name.
func (b *Backend) UnmarshalText(text []byte) error {
	parsed, err := ParseBackend(string(text))
	if err != nil {
		return err
	}
	*b = parsed
	return nil
}
