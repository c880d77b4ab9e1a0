// Package prooftest makes small keys and proofs for tests of whatever reads them.
package prooftest

import (
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/witness"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/frontend/cs/scs"
)

// Cubic is a circuit with two public inputs: Y = X³ + X + 5 for a secret X, and a Context that is bound.
type Cubic struct {
	X       frontend.Variable
	Y       frontend.Variable `gnark:",public"`
	Context frontend.Variable `gnark:",public"`
}

// Define states the relation.
func (c *Cubic) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Add(api.Mul(c.X, c.X, c.X), c.X, 5))
	api.Mul(c.Context, c.Context)
	return nil
}

// Assignment returns a witness that satisfies Cubic.
func Assignment() *Cubic { return &Cubic{X: 3, Y: 35, Context: 7} }

// Public returns Assignment's public inputs.
func Public() []fr.Element { return []fr.Element{fr.NewElement(35), fr.NewElement(7)} }

// Proven is a key and a proof of Public under it.
type Proven struct {
	Key   *vkey.Key
	Proof []byte
}

// PLONK makes a key over the development SRS and a proof. A tau other than nil stands in for an SRS whose
// secret is not known.
func PLONK(tb testing.TB, tau *fr.Element) Proven {
	tb.Helper()
	gnarklog.Silence()
	if tau == nil {
		published := devsetup.Tau()
		tau = &published
	}
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, &Cubic{})
	must(tb, err)
	circuit := compiled.(*cs.SparseR1CS)
	size := ecc.NextPowerOfTwo(uint64(circuit.GetNbConstraints() + 2))
	srs, err := kzg.NewSRS(size+3, field.Big(*tau))
	must(tb, err)
	lagrange := kzg.SRS{Vk: srs.Vk}
	lagrange.Pk.G1, err = kzg.ToLagrangeG1(srs.Pk.G1[:size])
	must(tb, err)
	pk, vk, err := plonk.Setup(circuit, *srs, lagrange)
	must(tb, err)
	key, err := vkey.FromPLONK("cubic", 1, vk)
	must(tb, err)
	made, err := plonk.Prove(circuit, pk, fullWitness(tb))
	must(tb, err)
	encoded, err := proof.EncodePLONK(made)
	must(tb, err)
	return Proven{key, encoded}
}

// Groth16 makes a single-party key and a proof.
func Groth16(tb testing.TB) Proven {
	tb.Helper()
	return ofGroth16(tb, func(vk *groth16.VerifyingKey) (*vkey.Key, error) { return vkey.FromGroth16("cubic", 1, vk) })
}

// Ceremony makes a key as a ceremony would, over the SRS of a tau and with a transcript, and a proof. There was none: the
// key's secret was drawn here.
func Ceremony(tb testing.TB, tau fr.Element, transcript assent.Digest) Proven {
	tb.Helper()
	_, _, _, g2 := bn254.Generators()
	g2.ScalarMultiplication(&g2, field.Big(tau))
	return ofGroth16(tb, func(vk *groth16.VerifyingKey) (*vkey.Key, error) {
		return vkey.FromCeremony("cubic", 1, vk, g2, transcript)
	})
}

func ofGroth16(tb testing.TB, makeKey func(*groth16.VerifyingKey) (*vkey.Key, error)) Proven {
	tb.Helper()
	gnarklog.Silence()
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, &Cubic{})
	must(tb, err)
	circuit := compiled.(*cs.R1CS)
	var pk groth16.ProvingKey
	var vk groth16.VerifyingKey
	must(tb, groth16.Setup(circuit, &pk, &vk))
	key, err := makeKey(&vk)
	must(tb, err)
	made, err := groth16.Prove(circuit, &pk, fullWitness(tb))
	must(tb, err)
	encoded, err := proof.EncodeGroth16(made)
	must(tb, err)
	return Proven{key, encoded}
}

func fullWitness(tb testing.TB) witness.Witness {
	tb.Helper()
	w, err := frontend.NewWitness(Assignment(), ecc.BN254.ScalarField())
	must(tb, err)
	return w
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
