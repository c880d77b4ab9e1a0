// Compiling a circuit, and what is refused.

package setup

import (
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// ErrCircuit reports a circuit that cannot be compiled or has what proofs here must not have.
var ErrCircuit = errors.New("circuit cannot be used")

// Circuit is what a key is made for. Every statement.Statement is one.
type Circuit interface {
	Describe() statement.Description
	Circuit() frontend.Circuit
}

// compiled is a constraint system. gnark has one type for both proof systems' forms.
type compiled struct {
	system  *cs.SparseR1CS
	backend vkey.Backend
	sum     artifact.Sum // SHA-256 of gnark's serialisation
	size    int          // number of constraints
	public  int          // number of public inputs; R1CS counts the constant one among them
}

// compile makes the constraint system of a circuit. It is a function of the code alone.
func compile(circuit Circuit, b vkey.Backend) (*compiled, error) {
	gnarklog.Silence()
	id := circuit.Describe().ID
	var builder frontend.NewBuilder
	switch b {
	case vkey.PLONK:
		builder = scs.NewBuilder
	case vkey.Groth16:
		builder = r1cs.NewBuilder
	default:
		return nil, fmt.Errorf("compile %s: %w: %s", id, vkey.ErrBackend, b)
	}
	made, err := frontend.Compile(ecc.BN254.ScalarField(), builder, circuit.Circuit())
	if err != nil {
		return nil, fmt.Errorf("compile %s: %w: %w", id, ErrCircuit, err)
	}
	// gnark's Solidity verifiers support no more than one commitment, the proof format none.
	if n := len(made.GetCommitments().CommitmentIndexes()); n != 0 {
		return nil, fmt.Errorf("compile %s: %w: it uses api.Commit %d time(s)", id, ErrCircuit, n)
	}
	system, ok := made.(*cs.SparseR1CS)
	if !ok {
		return nil, fmt.Errorf("compile %s: %w: gnark returned a %T", id, ErrCircuit, made)
	}
	c := &compiled{system: system, backend: b, size: made.GetNbConstraints(), public: made.GetNbPublicVariables()}
	hash := sha256.New()
	if _, err := system.WriteTo(hash); err != nil {
		return nil, fmt.Errorf("compile %s: hash: %w", id, err)
	}
	copy(c.sum[:], hash.Sum(nil))
	return c, nil
}

// domain returns the number of places of PLONK's evaluation domain: one for each constraint and public
// input, rounded up to a power of two.
func (c *compiled) domain() int {
	return int(ecc.NextPowerOfTwo(uint64(c.size + c.public)))
}
