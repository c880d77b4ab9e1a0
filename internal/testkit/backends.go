// Proving and verifying with both proof systems, over keys that live as long as the test binary.

package testkit

import (
	"fmt"
	"testing"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/fft"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/backend/groth16"
	groth16bn254 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/plonk"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/backend/witness"
	"github.com/consensys/gnark/frontend"
)

// Backend proves and verifies one circuit with one proof system, with the options of the Solidity verifier.
type Backend struct {
	Name         string
	prove        func(full witness.Witness) (any, error)
	verify       func(proof any, public witness.Witness) error
	publicPoints []bn254.G1Affine // Groth16: the verifying key's points of the public inputs
}

// Backends returns both proof systems, set up for the circuit.
func (s *System) Backends(tb testing.TB) []*Backend {
	tb.Helper()
	plonk, err := s.plonk()
	if err != nil {
		tb.Fatalf("set up PLONK: %v", err)
	}
	return []*Backend{plonk, s.groth16Backend(tb)}
}

func (s *System) groth16Backend(tb testing.TB) *Backend {
	tb.Helper()
	groth16, err := s.groth16()
	if err != nil {
		tb.Fatalf("set up Groth16: %v", err)
	}
	return groth16
}

// Prove proves an assignment; it fails the test when there is no proof.
func (b *Backend) Prove(tb testing.TB, assignment frontend.Circuit) any {
	tb.Helper()
	full, err := frontend.NewWitness(assignment, ecc.BN254.ScalarField())
	if err != nil {
		tb.Fatalf("%s: assignment: %v", b.Name, err)
	}
	proof, err := b.prove(full)
	if err != nil {
		tb.Fatalf("%s: prove: %v", b.Name, err)
	}
	return proof
}

// Verify checks a proof against public inputs in the circuit's order.
func (b *Backend) Verify(proof any, public []fr.Element) error {
	w, err := PublicWitness(public)
	if err != nil {
		return err
	}
	return b.verify(proof, w)
}

// PublicWitness makes gnark's witness of public inputs alone.
func PublicWitness(public []fr.Element) (witness.Witness, error) {
	w, err := witness.New(ecc.BN254.ScalarField())
	if err != nil {
		return nil, err
	}
	values := make(chan any, len(public))
	for _, value := range public {
		values <- value
	}
	close(values)
	if err := w.Fill(len(public), 0, values); err != nil {
		return nil, err
	}
	return w, nil
}

func (s *System) setupPLONK() (*Backend, error) {
	c, err := s.compiled()
	if err != nil {
		return nil, err
	}
	system := c.plonk
	size := ecc.NextPowerOfTwo(uint64(system.GetNbConstraints() + system.GetNbPublicVariables()))
	srs, lagrange, err := toySRS(size)
	if err != nil {
		return nil, err
	}
	pk, vk, err := plonk.Setup(system, srs, lagrange)
	if err != nil {
		return nil, err
	}
	return &Backend{
		Name: "PLONK",
		prove: func(full witness.Witness) (any, error) {
			return plonk.Prove(system, pk, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK), backend.WithStatisticalZeroKnowledge())
		},
		verify: func(proof any, public witness.Witness) error {
			p, ok := proof.(plonk.Proof)
			if !ok {
				return fmt.Errorf("%T is not a PLONK proof", proof)
			}
			return plonk.Verify(p, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.PLONK))
		},
	}, nil
}

func (s *System) setupGroth16() (*Backend, error) {
	c, err := s.compiled()
	if err != nil {
		return nil, err
	}
	system := c.groth16
	pk, vk, err := groth16.Setup(system)
	if err != nil {
		return nil, err
	}
	key, ok := vk.(*groth16bn254.VerifyingKey)
	if !ok {
		return nil, fmt.Errorf("%T is not BN254's", vk)
	}
	return &Backend{
		Name:         "Groth16",
		publicPoints: key.G1.K[1:], // the first belongs to the constant 1
		prove: func(full witness.Witness) (any, error) {
			return groth16.Prove(system, pk, full, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
		},
		verify: func(proof any, public witness.Witness) error {
			p, ok := proof.(groth16.Proof)
			if !ok {
				return fmt.Errorf("%T is not a Groth16 proof", proof)
			}
			return groth16.Verify(p, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
		},
	}, nil
}

// toySRS returns the SRS of the development setup for circuits of up to size rows, in both of the forms that
// PLONK wants. The secret is known, so the Lagrange form is computed from it: L_i(τ) = ω^i·(τ^n−1)/(n·(τ−ω^i)).
func toySRS(size uint64) (srs, lagrange *kzg.SRS, err error) {
	const blinding = 3 // powers beyond the rows, for the blinding of PLONK's polynomials
	tau := devsetup.Tau()
	srs, err = kzg.NewSRS(size+blinding, field.Big(tau))
	if err != nil {
		return nil, nil, err
	}
	_, _, g1, _ := bn254.Generators()
	lagrange = &kzg.SRS{Vk: srs.Vk}
	lagrange.Pk.G1 = bn254.BatchScalarMultiplicationG1(&g1, lagrangeAt(tau, size))
	return srs, lagrange, nil
}

// lagrangeAt evaluates the Lagrange polynomials over the size-th roots of unity at a point outside of them.
func lagrangeAt(point fr.Element, size uint64) []fr.Element {
	omega := fft.NewDomain(size).Generator
	values := make([]fr.Element, size)
	numerators := make([]fr.Element, size)
	var n, vanishing fr.Element
	n.SetUint64(size)
	vanishing.Exp(point, field.Big(n))
	vanishing.Sub(&vanishing, new(fr.Element).SetOne())
	scaled := *vanishing.Div(&vanishing, &n) // (τ^n−1)/n · ω^i, starting at i = 0
	root := fr.One()
	for i := range values {
		values[i].Sub(&point, &root)
		numerators[i] = scaled
		scaled.Mul(&scaled, &omega)
		root.Mul(&root, &omega)
	}
	values = fr.BatchInvert(values)
	for i := range values {
		values[i].Mul(&values[i], &numerators[i])
	}
	return values
}
