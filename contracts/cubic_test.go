// The small circuit whose verifiers the Solidity tests deploy, one for each proof system.

package contracts_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/internal/fixture"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
)

var update = flag.Bool("update", false, "make new keys, proofs and contracts of the cubic circuit; then run generate.sh")

const folder = "test/cubic"

func keyFile(backend vkey.Backend) string {
	return filepath.Join(folder, "cubic-"+backend.String()+".vk")
}

// sources returns the Solidity files of a key by their names.
func sources(t *testing.T, key *vkey.Key) map[string][]byte {
	t.Helper()
	var verifier, adapter bytes.Buffer
	if err := setup.ExportSolidity(&verifier, key, contracts.VerifierName(key)); err != nil {
		t.Fatal(err)
	}
	if err := contracts.WriteAdapter(&adapter, key); err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{
		contracts.VerifierName(key) + ".sol": verifier.Bytes(),
		contracts.AdapterName(key) + ".sol":  adapter.Bytes(),
	}
}

// Groth16 keys cannot be made again and proofs are random, so keys and proofs are kept. What gnark exports
// for a kept key now must be what the Solidity tests run on.
func TestCubicContractsAreWhatTheKeysExportTo(t *testing.T) {
	for _, backend := range vkey.Backends() {
		t.Run(backend.String(), func(t *testing.T) {
			if *update {
				writeCubic(t, backend)
			}
			file, err := os.ReadFile(keyFile(backend))
			if err != nil {
				t.Fatal(err)
			}
			key, err := vkey.Parse(file)
			if err != nil {
				t.Fatal(err)
			}
			for name, want := range sources(t, key) {
				got, err := os.ReadFile(filepath.Join(folder, name))
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal(got, want) {
					t.Errorf("%s is not what the key exports to", name)
				}
			}
			kept, err := fixture.Read(fixture.Path(".", contracts.AdapterName(key)))
			if err != nil {
				t.Fatal(err)
			}
			if kept.KeyHash != key.Hash {
				t.Errorf("the fixture is of key %s, want %s", kept.KeyHash, key.Hash)
			}
		})
	}
}

func writeCubic(t *testing.T, backend vkey.Backend) {
	t.Helper()
	proven := prooftest.Groth16(t)
	if backend == vkey.PLONK {
		proven = prooftest.PLONK(t, nil)
	}
	key := proven.Key
	evm, err := proof.EVM(backend, proven.Proof)
	if err != nil {
		t.Fatal(err)
	}
	f := fixture.Fixture{KeyHash: key.Hash, Proof: evm, Inputs: prooftest.Public()}
	if err := fixture.Write(fixture.Path(".", contracts.AdapterName(key)), f); err != nil {
		t.Fatal(err)
	}
	files := sources(t, key)
	files[filepath.Base(keyFile(backend))] = key.Encode()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestNamesFollowTheStatementsID(t *testing.T) {
	for id, want := range map[string]string{
		"membership":  "MembershipPlonkAdapter",
		"list-update": "ListUpdatePlonkAdapter",
		"a--b-":       "ABPlonkAdapter",
	} {
		if got := contracts.AdapterName(&vkey.Key{Circuit: id, Backend: vkey.PLONK}); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
}

// An adapter over a key whose secret is known must say so in its source.
func TestOnlyInsecureKeysAreCalledInsecure(t *testing.T) {
	for _, insecure := range []bool{true, false} {
		var out bytes.Buffer
		key := &vkey.Key{Circuit: "cubic", Version: 1, Backend: vkey.PLONK, Public: 2, Insecure: insecure}
		if err := contracts.WriteAdapter(&out, key); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "INSECURE"); got != insecure {
			t.Errorf("insecure %t: the source says %t", insecure, got)
		}
	}
}

func TestAdapterOfAnUnknownProofSystemIsRefused(t *testing.T) {
	if err := contracts.WriteAdapter(new(bytes.Buffer), &vkey.Key{Circuit: "cubic"}); !errors.Is(err, vkey.ErrBackend) {
		t.Errorf("got %v", err)
	}
}
