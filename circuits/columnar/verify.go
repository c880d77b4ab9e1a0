// The verifier outside the circuit.

package columnar

import (
	"fmt"

	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Verify reports whether a proof holds for the public inputs, see Public, under a key that the caller
// trusts. It accepts what the exported verifier contract accepts. Errors are ErrInstance and ErrArgument; no
// input makes it panic.
//
// The key must be of the system's circuit: keys are found by their hash, which the caller pins.
func Verify(s *System, key *vkey.Key, raw []byte, public []fr.Element) error {
	in, err := s.ParsePublic(public)
	if err != nil {
		return err
	}
	circuitSize, err := proof.Size(key.Backend)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrArgument, err)
	}
	size := s.Size(in)
	a, err := s.Decode(raw, size, circuitSize)
	if err != nil {
		return err
	}
	context := Context(key, public)
	challenges := s.OuterChallenges(context, a.First)
	seed := Seed(challenges[0], a.Second, a.Mask)
	if err := proof.Verify(key, a.Circuit, s.CircuitPublic(context, in, challenges, seed, a)); err != nil {
		return fmt.Errorf("%w: %w", ErrArgument, err)
	}
	srs, err := key.VerifierSRS()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrArgument, err)
	}
	commitment := Combine(in, a)
	if err := srs.VerifyOpening(&commitment, a.Claim(seed, size.Vars), a.Opening); err != nil {
		return fmt.Errorf("%w: %w", ErrArgument, err)
	}
	return nil
}
