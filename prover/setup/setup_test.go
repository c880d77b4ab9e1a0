// What the tests of this package share: a small circuit as a statement has it, and an SRS in a file.

package setup

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// toy is a Circuit of two public inputs.
type toy struct {
	id      string
	circuit frontend.Circuit
}

func cubic() toy { return toy{id: "cubic", circuit: &prooftest.Cubic{}} }

func (c toy) Describe() statement.Description { return statement.Description{ID: c.id, Version: 1} }
func (c toy) Circuit() frontend.Circuit       { return c.circuit }

// square has one public input and another constraint system than Cubic.
type square struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
}

func (c *square) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Mul(c.X, c.X))
	api.AssertIsDifferent(c.X, 0)
	return nil
}

// powers returns the powers of a τ that only the tests know.
func powers(tau fr.Element, n int) *pcs.SRS {
	_, _, g1, g2 := bn254.Generators()
	srs := &pcs.SRS{G1: bn254.BatchScalarMultiplicationG1(&g1, powersOf(tau, 0, n))}
	srs.G2[0] = g2
	srs.G2[1].ScalarMultiplication(&g2, field.Big(tau))
	return srs
}

// srsPath writes an SRS of n powers and returns its file.
func srsPath(t *testing.T, n int) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "test.srs")
	if err := writeSRSFile(context.Background(), path, powers(fr.NewElement(1234567), n)); err != nil {
		t.Fatal(err)
	}
	return path
}

func readFile(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func writeFile(t *testing.T, path string, data []byte) {
	t.Helper()
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func flip(data []byte, bit int) []byte {
	out := bytes.Clone(data)
	out[bit/8] ^= 1 << (bit % 8)
	return out
}

// Small shared development SRS: making it takes a tenth of a second, so each test makes its own.
func openStore(t *testing.T, dir string, options ...Option) *Store {
	t.Helper()
	s, err := OpenStore(dir, options...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
