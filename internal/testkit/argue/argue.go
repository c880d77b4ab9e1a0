// Package argue runs the columnar argument on a claim, all but the proof of its circuit, for tests of what a
// statement's circuit accepts. It makes arguments of false claims as willingly as of true ones.
package argue

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/acc36754/assent/internal/vkey"
	prover "github.com/acc36754/assent/prover/columnar"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// ErrRefused reports a claim that the prover cannot fill or the circuit does not accept.
var ErrRefused = errors.New("the claim is refused")

// Arguer argues claims of one statement.
type Arguer struct {
	statement statement.TableStatement
	circuit   constraint.ConstraintSystem
	srs       *pcs.SRS
}

// New returns an arguer for tables of at most that many rows.
func New(tb testing.TB, st statement.TableStatement, rows uint64) *Arguer {
	tb.Helper()
	circuit, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, st.Circuit())
	if err != nil {
		tb.Fatal(err)
	}
	system := st.System()
	in := &columnar.Instance{Tables: make([]columnar.TableInstance, system.NumTables())}
	for i := range in.Tables {
		in.Tables[i].Capacity = rows
	}
	return &Arguer{statement: st, circuit: circuit, srs: powersOfTwo(int(system.Size(in).Last) + 1)}
}

// powersOfTwo is an SRS whose secret is 2: doublings make it a hundred times faster than any other.
func powersOfTwo(n int) *pcs.SRS {
	g1, g2, _, _ := bn254.Generators()
	points := make([]bn254.G1Jac, n)
	for i := range points {
		points[i] = g1
		g1.DoubleAssign()
	}
	srs := &pcs.SRS{G1: bn254.BatchJacobianToAffineG1(points)}
	srs.G2[0].FromJacobian(&g2)
	srs.G2[1].FromJacobian(g2.DoubleAssign())
	return srs
}

// Prepare prepares a true claim.
func (a *Arguer) Prepare(tb testing.TB, request *statement.Request) *statement.Prepared {
	tb.Helper()
	prepared, err := a.statement.Prepare(context.Background(), request)
	if err != nil {
		tb.Fatal(err)
	}
	return prepared
}

// commit commits to the tables under the arguer's own SRS and writes the public inputs anew.
func (a *Arguer) commit(system *columnar.System, instance *columnar.Instance, data *columnar.Data) ([]fr.Element, error) {
	for i := range instance.Tables {
		for c, column := range data.Tables[i].Columns {
			var err error
			if instance.Tables[i].Columns[c], err = a.srs.Commit(column, 1); err != nil {
				return nil, err
			}
		}
	}
	return system.Public(instance)
}

// Argue argues a claim about tables with the data of a prepared one, and nil means that circuit and opening
// accept. The error is ErrRefused.
func (a *Arguer) Argue(tb testing.TB, claim *assent.Claim, tables []*testkit.MemoryTable, data *columnar.Data) error {
	tb.Helper()
	var commitments []*assent.Commitment
	for _, t := range tables {
		commitments = append(commitments, t.Commitment())
	}
	public, err := a.statement.PublicInputs(claim, commitments)
	if err != nil {
		tb.Fatal(err)
	}
	system, key := a.statement.System(), &vkey.Key{}
	instance, err := system.ParsePublic(public)
	if err != nil {
		tb.Fatal(err)
	}
	if public, err = a.commit(system, instance, data); err != nil {
		tb.Fatal(err)
	}
	told := *data
	told.Params = instance.Params
	p := &prover.Prover{SRS: a.srs, Workers: 2, Random: rand.NewChaCha8([32]byte{})}
	proof, err := p.Prove(context.Background(), &prover.Instance{System: system, Key: key, Public: public, Data: &told})
	if err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	witness, err := frontend.NewWitness(proof.Assignment, ecc.BN254.ScalarField())
	if err != nil {
		tb.Fatal(err)
	}
	if err := a.circuit.IsSolved(witness); err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	commitment := columnar.Combine(instance, proof.Argument)
	challenges := system.OuterChallenges(columnar.Context(key, public), proof.Argument.First)
	seed := columnar.Seed(challenges[0], proof.Argument.Second, proof.Argument.Mask)
	if err := a.srs.Verifier().VerifyOpening(&commitment, proof.Argument.Claim(seed, system.Size(instance).Vars), proof.Argument.Opening); err != nil {
		return fmt.Errorf("%w: %w", ErrRefused, err)
	}
	return nil
}
