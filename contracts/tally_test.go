// The small statement about a table whose verifier the Solidity tests deploy.

package contracts_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/internal/fixture"
	"github.com/acc36754/assent/contracts/internal/tally"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
)

const tallyFolder = "test/tally"

var tallyKey = filepath.Join(tallyFolder, "tally-plonk.vk")

// tableSources returns the Solidity files of a key of a table statement by their names.
func tableSources(t *testing.T, key *vkey.Key, shape columnar.Shape) map[string][]byte {
	t.Helper()
	var verifier, adapter bytes.Buffer
	if err := setup.ExportSolidity(&verifier, key, contracts.VerifierName(key)); err != nil {
		t.Fatal(err)
	}
	if err := contracts.WriteTableAdapter(&adapter, key, shape); err != nil {
		t.Fatal(err)
	}
	return map[string][]byte{
		contracts.VerifierName(key) + ".sol": verifier.Bytes(),
		contracts.AdapterName(key) + ".sol":  adapter.Bytes(),
	}
}

func readTallyKey(t *testing.T) *vkey.Key {
	t.Helper()
	file, err := os.ReadFile(tallyKey)
	if err != nil {
		t.Fatal(err)
	}
	key, err := vkey.Parse(file)
	if err != nil {
		t.Fatal(err)
	}
	return key
}

// Proofs are random, so key and proof are kept. The kept contracts must be what the key exports to now, and the
// kept proof must be one of the statement as it is now.
func TestTallyContractsAreWhatTheKeyExportsTo(t *testing.T) {
	if *update {
		writeTally(t)
	}
	key := readTallyKey(t)
	for name, want := range tableSources(t, key, tally.System().Shape()) {
		got, err := os.ReadFile(filepath.Join(tallyFolder, name))
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
}

func writeTally(t *testing.T) {
	t.Helper()
	proven := tally.Prove(t)
	name := contracts.AdapterName(proven.Key)
	taken := columnar.EVM(proven.Argument)
	f := fixture.Fixture{KeyHash: proven.Key.Hash, Proof: taken, Rest: proven.Argument[len(taken):], Inputs: proven.Public}
	if err := fixture.Write(fixture.Path(".", name), f); err != nil {
		t.Fatal(err)
	}
	files := tableSources(t, proven.Key, tally.System().Shape())
	files[filepath.Base(tallyKey)] = proven.Key.Encode()
	if err := os.MkdirAll(tallyFolder, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		if err := os.WriteFile(filepath.Join(tallyFolder, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// A contract over a shape that is not the key's would refuse every proof, or read a proof at wrong places.
func TestTableAdapterRefusesWhatDoesNotFit(t *testing.T) {
	key, fits := readTallyKey(t), tally.System().Shape()
	plonkKey := func(k vkey.Key) *vkey.Key { return &k }
	groth16Key := plonkKey(*key)
	groth16Key.Backend = vkey.Groth16
	other, wide, far, many := fits, fits, fits, fits
	other.Challenges++
	wide.Tables = []columnar.TableShape{{Slots: 256}}
	far.Tables = []columnar.TableShape{{Slots: 1, MaxOffset: 256}}
	many.Tables, many.Params = make([]columnar.TableShape, 17), fits.Params-3*16
	for name, c := range map[string]struct {
		key   *vkey.Key
		shape columnar.Shape
		want  error
	}{
		"a Groth16 key":               {groth16Key, fits, vkey.ErrBackend},
		"a key without content":       {&vkey.Key{Circuit: "tally", Backend: vkey.PLONK, Public: fits.NumCircuitPublic()}, fits, vkey.ErrBackend},
		"another circuit":             {key, other, contracts.ErrShape},
		"a table of 256 columns":      {key, wide, contracts.ErrShape},
		"17 tables":                   {key, many, contracts.ErrShape},
		"constraints that reach away": {key, far, contracts.ErrShape},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := contracts.WriteTableAdapter(&out, c.key, c.shape); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if out.Len() > 0 {
				t.Error("something was written all the same")
			}
		})
	}
}

// An adapter over a key whose secret is known must say so in its source.
func TestTableAdapterOverAnInsecureKeySaysSo(t *testing.T) {
	key := readTallyKey(t)
	for _, insecure := range []bool{true, false} {
		copied := *key
		copied.Insecure = insecure
		var out bytes.Buffer
		if err := contracts.WriteTableAdapter(&out, &copied, tally.System().Shape()); err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(out.String(), "INSECURE"); got != insecure {
			t.Errorf("insecure %t: the source says %t", insecure, got)
		}
	}
}
