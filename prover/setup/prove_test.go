package setup

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	gnarkbackend "github.com/consensys/gnark/backend"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/logger"
	"github.com/rs/zerolog"
	"golang.org/x/crypto/sha3"
)

func key(t *testing.T, backend vkey.Backend) *ProvingKey {
	t.Helper()
	k, err := openStore(t, t.TempDir()).Key(context.Background(), cubic(), backend)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// Without blinding of the quotient's parts gnark's PLONK proofs leak, and without the Solidity options a
// proof that verifies here may fail in a contract. Neither shows in a proof, so the options are looked at,
// and that Prove uses them.
func TestProverOptions(t *testing.T) {
	for _, backend := range vkey.Backends() {
		k := key(t, backend)
		config, err := gnarkbackend.NewProverConfig(k.options(backend)...)
		if err != nil {
			t.Fatal(err)
		}
		if backend == vkey.PLONK && !config.StatisticalZK {
			t.Error("plonk: proofs are not statistically zero-knowledge")
		}
		if backend == vkey.Groth16 && reflect.TypeOf(config.HashToFieldFn) != reflect.TypeOf(sha3.NewLegacyKeccak256()) {
			t.Errorf("groth16: hashes to the field with %T, the contract with keccak256", config.HashToFieldFn)
		}
		k.options = func(vkey.Backend) []gnarkbackend.ProverOption {
			return []gnarkbackend.ProverOption{func(*gnarkbackend.ProverConfig) error { return errors.New("option used") }}
		}
		if _, err := k.Prove(context.Background(), prooftest.Assignment()); !errors.Is(err, ErrProver) {
			t.Errorf("%s: Prove does not use its options: %v", backend, err)
		}
	}
}

func TestProofsAreRandomised(t *testing.T) {
	for _, backend := range vkey.Backends() {
		k := key(t, backend)
		var proofs [2][]byte
		for i := range proofs {
			var err error
			if proofs[i], err = k.Prove(context.Background(), prooftest.Assignment()); err != nil {
				t.Fatal(err)
			}
			if err := proof.Verify(k.Verifying(), proofs[i], prooftest.Public()); err != nil {
				t.Fatal(err)
			}
		}
		for at := 0; at+32 <= len(proofs[0]); at += 32 {
			if bytes.Equal(proofs[0][at:at+32], proofs[1][at:at+32]) {
				t.Errorf("%s: word %d is the same in two proofs", backend, at/32)
			}
		}
	}
}

func TestUnsatisfiedAssignmentIsNamedAndKeepsItsSecret(t *testing.T) {
	const secret = "8446744073709551617"
	for _, backend := range vkey.Backends() {
		_, err := key(t, backend).Prove(context.Background(), &prooftest.Cubic{X: secret, Y: 35, Context: 7})
		if !errors.Is(err, ErrUnsatisfied) {
			t.Errorf("%s: %v", backend, err)
		}
		if strings.Contains(err.Error(), secret) || strings.Contains(err.Error(), "35") {
			t.Errorf("%s: the error tells values: %v", backend, err)
		}
	}
}

func TestIncompleteAssignmentIsAnError(t *testing.T) {
	for _, backend := range vkey.Backends() {
		k := key(t, backend)
		for name, bad := range map[string]frontend.Circuit{"a value missing": &prooftest.Cubic{X: 3, Y: 35}, "another circuit": &square{X: 2, Y: 4}} {
			if _, err := k.Prove(context.Background(), bad); !errors.Is(err, ErrProver) {
				t.Errorf("%s, %s: %v", backend, name, err)
			}
		}
	}
}

func TestProveEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := key(t, vkey.PLONK).Prove(ctx, prooftest.Assignment()); !errors.Is(err, context.Canceled) {
		t.Errorf("%v", err)
	}
}

// Standard output is for data. gnark logs there, except in test binaries, so a child process switches its
// log on first.
func TestNothingIsWrittenToStandardOutput(t *testing.T) {
	c := exec.Command(os.Args[0], "-test.run=^TestQuietProcess$")
	c.Env = append(os.Environ(), "ASSENT_TEST_QUIET="+t.TempDir())
	var stdout, stderr bytes.Buffer
	c.Stdout, c.Stderr = &stdout, &stderr
	if err := c.Run(); err != nil {
		t.Fatalf("%v\n%s", err, stderr.String())
	}
	if stdout.Len() != 0 {
		t.Errorf("written to standard output: %s", stdout.String())
	}
	if !strings.Contains(stderr.String(), "gnark's log works") {
		t.Error("the log was not switched on, so the test says nothing")
	}
}

// TestQuietProcess is that process.
func TestQuietProcess(t *testing.T) {
	dir := os.Getenv("ASSENT_TEST_QUIET")
	if dir == "" {
		t.Skip("runs as a child of TestNothingIsWrittenToStandardOutput")
	}
	logger.Set(zerolog.New(os.Stderr))
	l := logger.Logger()
	l.Info().Msg("gnark's log works")
	logger.Set(zerolog.New(os.Stdout))
	for _, backend := range vkey.Backends() {
		k, err := openStore(t, dir).Key(context.Background(), cubic(), backend)
		if err != nil {
			t.Fatal(err)
		}
		made, err := k.Prove(context.Background(), prooftest.Assignment())
		if err != nil {
			t.Fatal(err)
		}
		if err := proof.Verify(k.Verifying(), made, prooftest.Public()); err != nil {
			t.Fatal(err)
		}
		if err := ExportSolidity(new(bytes.Buffer), k.Verifying(), "Toy"); err != nil {
			t.Fatal(err)
		}
	}
	os.Exit(0) // without the test framework's own output
}
