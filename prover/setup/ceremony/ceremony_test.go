// What the tests share: a small circuit, phase 1, honest ceremonies, and files that are changed and sealed again.

package ceremony

import (
	"bytes"
	"context"
	"crypto/sha256"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	gnarkmpc "github.com/consensys/gnark-crypto/ecc/bn254/mpcsetup"
	"github.com/consensys/gnark/frontend"
)

// toy is a circuit as a statement has it.
type toy struct {
	id      string
	circuit frontend.Circuit
}

func (c toy) Describe() statement.Description { return statement.Description{ID: c.id, Version: 1} }
func (c toy) Circuit() frontend.Circuit       { return c.circuit }

func cubic() toy { return toy{"cubic", &prooftest.Cubic{}} }

// square is another circuit, of another size.
type square struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
}

func (c *square) Define(api frontend.API) error {
	api.AssertIsEqual(c.Y, api.Mul(c.X, c.X, c.X, c.X, c.X, c.X, c.X, c.X, c.X, c.X))
	api.AssertIsEqual(api.Mul(c.X, 1), c.X)
	return nil
}

const power = 3

// tauOf makes a phase 1 with one contribution.
func tauOf(tb testing.TB, seed byte) *ptautest.Ceremony {
	tb.Helper()
	c, err := ptautest.New(tb.Context(), power, seed)
	must(tb, err)
	c.Contribute("somebody")
	return c
}

func open(tb testing.TB, c *ptautest.Ceremony) *ptau.File {
	tb.Helper()
	file := c.Encode()
	opened, err := ptau.New(tb.Context(), bytes.NewReader(file), int64(len(file)), nil)
	must(tb, err)
	return opened
}

// firstTau is the file of tauOf(1), which most tests need.
var firstTau = sync.OnceValues(func() ([]byte, error) {
	c, err := ptautest.New(context.Background(), power, 1)
	if err != nil {
		return nil, err
	}
	c.Contribute("somebody")
	return c.Encode(), nil
})

func phase1File(tb testing.TB) *ptau.File {
	tb.Helper()
	file, err := firstTau()
	must(tb, err)
	opened, err := ptau.New(tb.Context(), bytes.NewReader(file), int64(len(file)), nil)
	must(tb, err)
	return opened
}

// begun returns the folder of a ceremony with some number of contributions.
func begun(tb testing.TB, contributions int) string {
	tb.Helper()
	dir := filepath.Join(tb.TempDir(), "ceremony")
	_, err := New(tb.Context(), dir, cubic(), phase1File(tb), nil)
	must(tb, err)
	for range contributions {
		_, err := Contribute(tb.Context(), dir, cubic(), nil)
		must(tb, err)
	}
	return dir
}

func verifyFolder(t *testing.T, dir string) error {
	t.Helper()
	_, err := Verify(t.Context(), dir, cubic(), phase1File(t), nil)
	return err
}

func compiledCubic(tb testing.TB) *compiled {
	tb.Helper()
	c, err := compile(cubic())
	must(tb, err)
	return c
}

// load reads a file of the cubic circuit.
func load(tb testing.TB, dir string, index int) *state {
	tb.Helper()
	s, err := readState(filepath.Join(dir, name(index)), compiledCubic(tb))
	must(tb, err)
	return s
}

// save writes a state, sealed with its hash, over the file with a number.
func save(tb testing.TB, dir string, index int, s *state) {
	tb.Helper()
	must(tb, os.WriteFile(filepath.Join(dir, name(index)), s.encode(), 0o644))
}

// honest returns an honest contribution to a state.
func honest(tb testing.TB, s *state) *state {
	tb.Helper()
	next, err := s.contribute()
	must(tb, err)
	return next
}

// challengeOf is the hash that a contribution to a state answers to.
func challengeOf(tb testing.TB, s *state) []byte {
	tb.Helper()
	hash := sha256.New()
	_, err := s.params.WriteTo(hash)
	must(tb, err)
	return hash.Sum(nil)
}

// contributeNumber contributes a number that the test knows, with a valid proof.
func contributeNumber(tb testing.TB, s *state, x fr.Element) *state {
	tb.Helper()
	next := s.next()
	next.params.Challenge = challengeOf(tb, s)
	next.params.Delta = gnarkmpc.UpdateValues(&x, next.params.Challenge, 0)
	p := &next.params.Parameters
	p.G1.Delta.ScalarMultiplication(&p.G1.Delta, field.Big(x))
	p.G2.Delta.ScalarMultiplication(&p.G2.Delta, field.Big(x))
	x.Inverse(&x)
	for _, points := range [][]bn254.G1Affine{p.G1.Z, p.G1.PKK} {
		for i := range points {
			points[i].ScalarMultiplication(&points[i], field.Big(x))
		}
	}
	must(tb, next.takeProof())
	return next
}

func openStore(tb testing.TB, options ...setup.Option) *setup.Store {
	tb.Helper()
	s, err := setup.OpenStore(tb.TempDir(), options...)
	must(tb, err)
	return s
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
