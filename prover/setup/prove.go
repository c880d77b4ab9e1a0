// Proving with a key.

package setup

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
)

// Sentinel errors of Prove.
var (
	// ErrUnsatisfied reports an assignment that does not satisfy the circuit.
	ErrUnsatisfied = errors.New("the assignment does not satisfy the circuit")
	// ErrProver reports that gnark's prover failed for another reason.
	ErrProver = errors.New("the prover failed")
)

// ProvingKey proves assignments of one circuit. It may be used by several goroutines.
type ProvingKey struct {
	key     *vkey.Key
	circuit *compiled
	plonk   *plonk.ProvingKey
	groth16 *groth16.ProvingKey
	options func(vkey.Backend) []backend.ProverOption // proverOptions; tests look at it
}

func newProvingKey(key *vkey.Key, circuit *compiled) *ProvingKey {
	return &ProvingKey{key: key, circuit: circuit, options: proverOptions}
}

// Verifying returns the verifying key that belongs to it.
func (k *ProvingKey) Verifying() *vkey.Key { return k.key }

// Prove returns an encoded proof, see package proof, for a full assignment. Proofs are randomised: two of
// the same assignment differ and tell nothing of it.
//
// gnark's prover cannot be interrupted. ctx is looked at before and after, so that no goroutine outlives
// the call; for the circuits in the catalog that is a second or two. Errors are ErrUnsatisfied, ErrProver
// or the context's; they hold no value of the assignment.
func (k *ProvingKey) Prove(ctx context.Context, assignment frontend.Circuit) ([]byte, error) {
	gnarklog.Silence()
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		return nil, k.proverError(err)
	}
	encoded, err := k.prove(full)
	if err != nil {
		return nil, k.proverError(err)
	}
	return encoded, ctx.Err()
}

func (k *ProvingKey) prove(full witness.Witness) ([]byte, error) {
	options := k.options(k.key.Backend)
	if k.key.Backend == vkey.PLONK {
		p, err := plonk.Prove(k.circuit.system, k.plonk, full, options...)
		if err != nil {
			return nil, err
		}
		return proof.EncodePLONK(p)
	}
	p, err := groth16.Prove(k.circuit.system, k.groth16, full, options...)
	if err != nil {
		return nil, err
	}
	return proof.EncodeGroth16(p)
}

// proverOptions are what every proof is made with: as the exported Solidity verifiers want it, and for
// PLONK with the quotient's parts blinded, without which gnark's proofs are not zero-knowledge.
func proverOptions(b vkey.Backend) []backend.ProverOption {
	if b == vkey.PLONK {
		return []backend.ProverOption{solidity.WithProverTargetSolidityVerifier(backend.PLONK), backend.WithStatisticalZeroKnowledge()}
	}
	return []backend.ProverOption{solidity.WithProverTargetSolidityVerifier(backend.GROTH16)}
}

// proverError says what went wrong without gnark's message, which holds values of the witness.
func (k *ProvingKey) proverError(err error) error {
	var unsatisfied *cs.UnsatisfiedConstraintError
	if errors.As(err, &unsatisfied) {
		return fmt.Errorf("prove %s: %w: constraint %d", k.key.Circuit, ErrUnsatisfied, unsatisfied.CID)
	}
	return fmt.Errorf("prove %s: %w: %T from gnark", k.key.Circuit, ErrProver, err)
}
