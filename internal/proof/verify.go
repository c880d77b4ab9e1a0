// Verification of an encoded proof under a key.

package proof

import (
	"fmt"

	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
)

// Verify reports whether a proof holds for the public inputs, in the circuit's order, under a key that the
// caller trusts. It accepts what the exported verifier contract accepts. Errors are ErrProof; no input
// makes it panic.
//
// The inputs go to gnark as scalars: its witness builder, which reduces silently, has no part in it.
func Verify(key *vkey.Key, proof []byte, public []fr.Element) (err error) {
	gnarklog.Silence()
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: gnark's verifier gave up: %v", ErrProof, r)
		}
	}()
	if len(public) != key.Public {
		return fmt.Errorf("%w: %d public inputs, %s wants %d", ErrProof, len(public), key.Circuit, key.Public)
	}
	switch key.Backend {
	case vkey.PLONK:
		return verifyPLONK(key.PLONK(), proof, public)
	case vkey.Groth16:
		return verifyGroth16(key.Groth16(), proof, public)
	default:
		return fmt.Errorf("%w: %w: %s", ErrProof, vkey.ErrBackend, key.Backend)
	}
}

func verifyPLONK(key *plonk.VerifyingKey, proof []byte, public []fr.Element) error {
	p, err := DecodePLONK(proof)
	if err != nil {
		return err
	}
	if err := plonk.Verify(p, key, public, solidity.WithVerifierTargetSolidityVerifier(backend.PLONK)); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}

func verifyGroth16(key *groth16.VerifyingKey, proof []byte, public []fr.Element) error {
	p, err := DecodeGroth16(proof)
	if err != nil {
		return err
	}
	if err := groth16.Verify(p, key, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16)); err != nil {
		return fmt.Errorf("%w: %w", ErrProof, err)
	}
	return nil
}
