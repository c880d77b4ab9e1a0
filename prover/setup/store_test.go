package setup

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark/frontend"
)

func TestStoreMakesKeysOnceAndLoadsThem(t *testing.T) {
	for _, backend := range vkey.Backends() {
		t.Run(backend.String(), func(t *testing.T) {
			dir, ctx := t.TempDir(), context.Background()
			made, err := openStore(t, dir).Key(ctx, cubic(), backend)
			if err != nil {
				t.Fatal(err)
			}
			again := openStore(t, dir, WithProgress(func(task string, _, _ int) { t.Errorf("done again: %s", task) }))
			loaded, err := again.Key(ctx, cubic(), backend)
			if err != nil {
				t.Fatal(err)
			}
			if loaded.Verifying().Hash != made.Verifying().Hash {
				t.Error("another key was loaded than was made")
			}
			if same, err := again.Key(ctx, cubic(), backend); err != nil || same != loaded {
				t.Errorf("loaded twice by one store (%v)", err)
			}
			proven, err := loaded.Prove(ctx, prooftest.Assignment())
			if err != nil {
				t.Fatal(err)
			}
			if err := proof.Verify(made.Verifying(), proven, prooftest.Public()); err != nil {
				t.Error(err)
			}
			if err := again.Verify(ctx); err != nil {
				t.Error(err)
			}
		})
	}
}

// The key that the store makes must be the one anybody gets from gnark and the published secret.
func TestStoreKeyIsReproducible(t *testing.T) {
	key, err := openStore(t, t.TempDir()).Key(context.Background(), cubic(), vkey.PLONK)
	if err != nil {
		t.Fatal(err)
	}
	if want := prooftest.PLONK(t, nil).Key.Hash; key.Verifying().Hash != want {
		t.Errorf("%s, gnark's set-up gives %s", key.Verifying().Hash, want)
	}
}

// A key whose Lagrange form was taken from another circuit's is the one that is made without; a damaged form, or a damaged
// record, is not taken.
func TestLagrangeFormIsShared(t *testing.T) {
	ctx, path := context.Background(), srsPath(t, 40)
	key := func(dir, id string) *ProvingKey {
		t.Helper()
		srs, err := OpenSRS(path)
		if err != nil {
			t.Fatal(err)
		}
		key, err := openStore(t, dir, WithSRS(srs)).Key(ctx, toy{id: id, circuit: &prooftest.Cubic{}}, vkey.PLONK)
		if err != nil {
			t.Fatal(err)
		}
		return key
	}
	want := key(t.TempDir(), "other").Verifying().Hash
	development := t.TempDir()
	if _, err := openStore(t, development).Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Fatal(err)
	}
	if got := key(development, "other").Verifying().Hash; got != want {
		t.Errorf("beside a key over the development SRS it is %s, alone %s", got, want)
	}
	for name, damage := range map[string]func(store *Store, m *Manifest){
		"none": func(*Store, *Manifest) {},
		"form": func(store *Store, m *Manifest) {
			path := store.files.BlobPath(m.ProvingKey)
			writeFile(t, path, flip(readFile(t, path), 8*70))
		},
		"record": func(store *Store, m *Manifest) {
			path := store.files.RecordPath(recordName(m.Circuit, m.Version, m.Backend, m.SRS))
			writeFile(t, path, flip(readFile(t, path), 8*70))
		},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			key(dir, "cubic")
			store := openStore(t, dir)
			all, err := store.List()
			if err != nil || len(all) != 1 {
				t.Fatalf("%d keys, %v", len(all), err)
			}
			damage(store, all[0])
			if got := key(dir, "other").Verifying().Hash; got != want {
				t.Errorf("key %s, made alone it is %s", got, want)
			}
		})
	}
}

func TestKeysOverAnotherSRSAreNotInsecure(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	srs, err := OpenSRS(srsPath(t, 40))
	if err != nil {
		t.Fatal(err)
	}
	store := openStore(t, dir, WithSRS(srs))
	key, err := store.Key(ctx, cubic(), vkey.PLONK)
	if err != nil {
		t.Fatal(err)
	}
	if key.Verifying().Insecure || key.Verifying().SRS != srs.ID() {
		t.Errorf("insecure %v, SRS %s", key.Verifying().Insecure, key.Verifying().SRS)
	}
	single, err := openStore(t, dir).Key(ctx, cubic(), vkey.Groth16)
	if err != nil {
		t.Fatal(err)
	}
	if !single.Verifying().Insecure {
		t.Error("a single-party Groth16 key is not marked insecure")
	}
	// Keys over different SRS lie side by side.
	if _, err := openStore(t, dir).Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Fatal(err)
	}
	all, err := store.List()
	if err != nil || len(all) != 3 {
		t.Fatalf("%d keys, %v", len(all), err)
	}
	setups := map[string]int{}
	for _, m := range all {
		setups[m.Setup]++
	}
	if setups["insecure-dev"] != 2 || setups[""] != 1 {
		t.Errorf("setups %v", setups)
	}
}

// The record of a key over one SRS under the name of a key over another is not taken for it.
func TestRecordOfAnotherSRS(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	development := openStore(t, dir)
	if _, err := development.Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Fatal(err)
	}
	srs, err := OpenSRS(srsPath(t, 40))
	if err != nil {
		t.Fatal(err)
	}
	other := openStore(t, dir, WithSRS(srs))
	from := development.files.RecordPath(recordName("cubic", 1, vkey.PLONK, development.SRSID()))
	writeFile(t, other.files.RecordPath(recordName("cubic", 1, vkey.PLONK, other.SRSID())), readFile(t, from))
	if _, err := other.Key(ctx, cubic(), vkey.PLONK); !errors.Is(err, artifact.ErrCorrupt) {
		t.Errorf("error %v", err)
	}
}

func TestStoreReportsAShortSRS(t *testing.T) {
	srs, err := OpenSRS(srsPath(t, 4))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := openStore(t, t.TempDir(), WithSRS(srs)).Key(context.Background(), cubic(), vkey.PLONK); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("%v", err)
	}
}

// A circuit that changed under the same id and version, as happens during development.
func TestChangedCircuitIsMadeAgain(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	before, err := openStore(t, dir).Key(ctx, cubic(), vkey.PLONK)
	if err != nil {
		t.Fatal(err)
	}
	after, err := openStore(t, dir).Key(ctx, toy{id: "cubic", circuit: &square{}}, vkey.PLONK)
	if err != nil {
		t.Fatal(err)
	}
	if before.Verifying().Hash == after.Verifying().Hash {
		t.Error("the old key was used for another circuit")
	}
	all, err := openStore(t, dir).List()
	if err != nil || len(all) != 1 || all[0].Key != after.Verifying().Hash {
		t.Errorf("listed %v, %v", all, err)
	}
}

func TestKeyOfAnotherGnarkVersionIsMadeAgain(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	store := openStore(t, dir)
	if _, err := store.Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Fatal(err)
	}
	change(t, store, func(m *Manifest) { m.Gnark = "0.1.0" })
	var made bool
	store = openStore(t, dir, WithProgress(func(string, int, int) { made = true }))
	if _, err := store.Key(ctx, cubic(), vkey.PLONK); err != nil || !made {
		t.Errorf("made again: %v, %v", made, err)
	}
}

func TestRemovedBlobIsMadeAgain(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	store := openStore(t, dir)
	if _, err := store.Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Fatal(err)
	}
	m := onlyManifest(t, store)
	for _, ref := range []artifact.Ref{m.ProvingKey, m.VerifyingKey} {
		if err := os.Remove(store.files.BlobPath(ref)); err != nil {
			t.Fatal(err)
		}
		if err := store.Verify(ctx); !errors.Is(err, artifact.ErrMissing) {
			t.Errorf("verify: %v", err)
		}
		if _, err := openStore(t, dir).Key(ctx, cubic(), vkey.PLONK); err != nil {
			t.Error(err)
		}
		if err := store.Verify(ctx); err != nil {
			t.Errorf("verify: %v", err)
		}
	}
}

func TestStoreRefusesCircuitsItCannotServe(t *testing.T) {
	ctx := context.Background()
	store := openStore(t, t.TempDir())
	cases := map[string]struct {
		circuit Circuit
		backend vkey.Backend
		want    error
	}{
		"commitment, plonk":            {toy{"commit", &committing{}}, vkey.PLONK, ErrCircuit},
		"commitment, groth16":          {toy{"commit", &committing{}}, vkey.Groth16, ErrCircuit},
		"unused public input, groth16": {toy{"unused", &unused{}}, vkey.Groth16, ErrCircuit},
		"does not compile":             {toy{"broken", &broken{}}, vkey.PLONK, ErrCircuit},
		"bad id":                       {toy{"Bad Id", &prooftest.Cubic{}}, vkey.PLONK, artifact.ErrName},
		"unknown backend":              {cubic(), vkey.Backend(7), vkey.ErrBackend},
	}
	for name, c := range cases {
		_, err := store.Key(ctx, c.circuit, c.backend)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
		// Said when the circuit is compiled, before a key is made for nothing.
		if strings.HasPrefix(name, "commitment") && !strings.Contains(err.Error(), "it uses api.Commit 1 time(s)") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type committing struct{ X, Y frontend.Variable }

func (c *committing) Define(api frontend.API) error {
	v, err := api.(frontend.Committer).Commit(c.X)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(v, c.Y)
	return nil
}

// unused does not bind its public input: in Groth16 anybody could change it in a valid proof.
type unused struct {
	X, Y    frontend.Variable
	Context frontend.Variable `gnark:",public"`
}

func (c *unused) Define(api frontend.API) error {
	api.AssertIsEqual(api.Mul(c.X, c.X), c.Y)
	return nil
}

type broken struct{ X frontend.Variable }

func (c *broken) Define(frontend.API) error { return errors.New("no") }

func TestKeyEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, backend := range vkey.Backends() {
		if _, err := openStore(t, t.TempDir()).Key(ctx, cubic(), backend); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", backend, err)
		}
	}
}

// Several processes that fill an empty store at once must agree on one Groth16 key, which cannot be made
// twice alike, and on one development SRS.
func TestProcessesFillOneStore(t *testing.T) {
	const processes = 4
	dir := t.TempDir()
	var commands []*exec.Cmd
	var outputs [processes]bytes.Buffer
	for i := range processes {
		c := exec.Command(os.Args[0], "-test.run=^TestFillingProcess$")
		c.Env = append(os.Environ(), "ASSENT_TEST_STORE="+dir)
		c.Stdout, c.Stderr = &outputs[i], &outputs[i]
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		commands = append(commands, c)
	}
	for i, c := range commands {
		if err := c.Wait(); err != nil {
			t.Fatalf("process %d: %v\n%s", i, err, outputs[i].String())
		}
		if outputs[i].String() != outputs[0].String() || outputs[i].Len() == 0 {
			t.Errorf("process %d got\n%s, process 0\n%s", i, outputs[i].String(), outputs[0].String())
		}
	}
	if err := openStore(t, dir).Verify(context.Background()); err != nil {
		t.Error(err)
	}
}

// What another process made while this one waited for the lock is used, not made again.
func TestKeyMadeMeanwhileIsUsed(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	made, err := openStore(t, dir).Key(ctx, cubic(), vkey.Groth16)
	if err != nil {
		t.Fatal(err)
	}
	late := openStore(t, dir)
	c, err := compile(cubic(), vkey.Groth16)
	if err != nil {
		t.Fatal(err)
	}
	key, err := late.makeLocked(ctx, recordName("cubic", 1, vkey.Groth16, late.srs.ID()), cubic(), c)
	if err != nil || key.Verifying().Hash != made.Verifying().Hash {
		t.Errorf("made again (%v)", err)
	}
}

// TestFillingProcess is one of those processes: it prints the hashes of its keys.
func TestFillingProcess(t *testing.T) {
	dir := os.Getenv("ASSENT_TEST_STORE")
	if dir == "" {
		t.Skip("runs as a child of TestProcessesFillOneStore")
	}
	store := openStore(t, dir)
	var hashes []string
	for _, backend := range vkey.Backends() {
		key, err := store.Key(context.Background(), cubic(), backend)
		if err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, key.Verifying().Hash.String())
	}
	_, err := os.Stdout.WriteString(strings.Join(hashes, "\n"))
	if err != nil {
		t.Fatal(err)
	}
	os.Exit(0) // without the test framework's own output
}

func onlyManifest(t *testing.T, s *Store) *Manifest {
	t.Helper()
	all, err := s.List()
	if err != nil || len(all) != 1 {
		t.Fatalf("%d manifests, %v", len(all), err)
	}
	return all[0]
}
