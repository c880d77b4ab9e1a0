// Groth16 keys that come from a ceremony: what a ceremony needs of a circuit, and where its outcome goes.

package setup

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/vkey"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"
)

// ErrInstall reports a key that is not the outcome of a ceremony for a circuit.
var ErrInstall = errors.New("not the key of a ceremony for this circuit")

// R1CS is a circuit's constraint system for Groth16. It must not be changed.
type R1CS struct {
	System *cs.R1CS
	Sum    artifact.Sum // SHA-256 of gnark's serialisation
}

// CompileGroth16 compiles a circuit for Groth16. The result is a function of the code alone. Errors are ErrCircuit.
func CompileGroth16(circuit Circuit) (*R1CS, error) {
	c, err := compile(circuit, vkey.Groth16)
	if err != nil {
		return nil, err
	}
	return &R1CS{System: c.system, Sum: c.sum}, nil
}

// Install puts a ceremony's key into the store, where Key finds it in a store over the key's SRS. Of several ceremonies for
// one circuit over one SRS the one that was installed last counts. Errors are ErrInstall, ErrCircuit, the context's or the
// file system's.
func (s *Store) Install(ctx context.Context, circuit Circuit, key *vkey.Key, proving *groth16.ProvingKey) (err error) {
	c, err := compile(circuit, vkey.Groth16)
	if err != nil {
		return err
	}
	d := circuit.Describe()
	if key.Ceremony.IsZero() {
		return fmt.Errorf("%w: %s is a %s key of no ceremony", ErrInstall, key.Hash, key.Backend)
	}
	if key.Circuit != d.ID || key.Version != d.Version || key.Public != c.public-1 { // the R1CS counts the constant one
		return fmt.Errorf("%w: %s is of %s v%d with %d public inputs", ErrInstall, key.Hash, key.Circuit, key.Version, key.Public)
	}
	var raw bytes.Buffer
	if _, err := proving.WriteRawTo(&raw); err != nil {
		return fmt.Errorf("write the proving key: %w", err)
	}
	name := recordName(d.ID, d.Version, vkey.Groth16, key.SRS)
	release, err := s.files.Lock(ctx, name)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, release()) }()
	made := newProvingKey(key, c)
	made.groth16 = proving
	if err := s.put(name, made, raw.Bytes()); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[name] = made
	return nil
}
