package setup

import (
	"errors"
	"os"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// tauOfTests is [τ]2 of the SRS that srsPath writes.
func tauOfTests() (tau bn254.G2Affine) {
	_, _, _, g2 := bn254.Generators()
	return *tau.ScalarMultiplication(&g2, field.Big(fr.NewElement(1234567)))
}

// ofCeremony makes a key as a ceremony over that SRS would.
func ofCeremony(t *testing.T, circuit toy) (*vkey.Key, *groth16.ProvingKey) {
	t.Helper()
	r1cs, err := CompileGroth16(circuit)
	if err != nil {
		t.Fatal(err)
	}
	proving, vk := new(groth16.ProvingKey), new(groth16.VerifyingKey)
	if err := groth16.Setup(r1cs.System, proving, vk); err != nil {
		t.Fatal(err)
	}
	key, err := vkey.FromCeremony(circuit.id, 1, vk, tauOfTests(), assent.Digest{9})
	if err != nil {
		t.Fatal(err)
	}
	return key, proving
}

func storeOverTestSRS(t *testing.T, dir string) *Store {
	t.Helper()
	srs, err := OpenSRS(srsPath(t, 40))
	if err != nil {
		t.Fatal(err)
	}
	return openStore(t, dir, WithSRS(srs))
}

// Over an SRS whose secret nobody knows no Groth16 key is made by one party.
func TestGroth16OverAnotherSRSNeedsACeremony(t *testing.T) {
	dir, ctx := t.TempDir(), t.Context()
	store := storeOverTestSRS(t, dir)
	if _, err := store.Key(ctx, cubic(), vkey.Groth16); !errors.Is(err, ErrNoCeremony) {
		t.Fatalf("made: %v", err)
	}
	key, proving := ofCeremony(t, cubic())
	// The store of whoever installs need not be over the key's SRS.
	if err := openStore(t, dir).Install(ctx, cubic(), key, proving); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		found, err := store.Key(ctx, cubic(), vkey.Groth16)
		if err != nil || found.Verifying().Hash != key.Hash || found.Verifying().Ceremony != key.Ceremony {
			t.Fatalf("found %v", err)
		}
		proven, err := found.Prove(ctx, prooftest.Assignment())
		if err != nil {
			t.Fatal(err)
		}
		if err := proof.Verify(key, proven, prooftest.Public()); err != nil {
			t.Error(err)
		}
		store = storeOverTestSRS(t, dir)
	}
	if err := store.Verify(ctx); err != nil {
		t.Error(err)
	}
	// Over the development SRS the single-party key lies beside it.
	if single, err := openStore(t, dir).Key(ctx, cubic(), vkey.Groth16); err != nil || !single.Verifying().Insecure {
		t.Errorf("development: %v", err)
	}
	// Of two ceremonies the one that was installed last counts, in a store that has the first in memory as well.
	later, proving := ofCeremony(t, cubic())
	if err := store.Install(ctx, cubic(), later, proving); err != nil {
		t.Fatal(err)
	}
	if found, err := store.Key(ctx, cubic(), vkey.Groth16); err != nil || found.Verifying().Hash != later.Hash {
		t.Errorf("another key than the last: %v", err)
	}
}

// A ceremony's key cannot be made again when its circuit has changed or its file is gone.
func TestCeremonyKeyIsNeverMadeAgain(t *testing.T) {
	for what, spoil := range map[string]func(*Store){
		"the circuit changed": func(s *Store) { change(t, s, func(m *Manifest) { m.ConstraintSystem[0]++ }) },
		"the key is gone": func(s *Store) {
			if err := os.Remove(s.files.BlobPath(onlyManifest(t, s).ProvingKey)); err != nil {
				t.Fatal(err)
			}
		},
	} {
		dir := t.TempDir()
		key, proving := ofCeremony(t, cubic())
		store := storeOverTestSRS(t, dir)
		if err := store.Install(t.Context(), cubic(), key, proving); err != nil {
			t.Fatal(err)
		}
		spoil(store)
		if _, err := storeOverTestSRS(t, dir).Key(t.Context(), cubic(), vkey.Groth16); !errors.Is(err, ErrNoCeremony) {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// A manifest that names another ceremony than its key is corrupt.
func TestManifestNamesTheKeysCeremony(t *testing.T) {
	dir := t.TempDir()
	key, proving := ofCeremony(t, cubic())
	store := storeOverTestSRS(t, dir)
	if err := store.Install(t.Context(), cubic(), key, proving); err != nil {
		t.Fatal(err)
	}
	change(t, store, func(m *Manifest) { m.Ceremony[0]++ })
	if _, err := storeOverTestSRS(t, dir).Key(t.Context(), cubic(), vkey.Groth16); !errors.Is(err, artifact.ErrCorrupt) {
		t.Errorf("%v", err)
	}
}

// Only the key of a ceremony for the circuit is installed.
func TestInstallRefusesOtherKeys(t *testing.T) {
	ctx, store := t.Context(), openStore(t, t.TempDir())
	key, proving := ofCeremony(t, cubic())
	other, otherProving := ofCeremony(t, toy{id: "cubic", circuit: &square{}})
	single := prooftest.Groth16(t).Key
	for what, try := range map[string]func() error{
		"single party": func() error { return store.Install(ctx, cubic(), single, proving) },
		"PLONK":        func() error { return store.Install(ctx, cubic(), prooftest.PLONK(t, nil).Key, proving) },
		"another name": func() error { return store.Install(ctx, toy{id: "square", circuit: &prooftest.Cubic{}}, key, proving) },
		"other inputs": func() error { return store.Install(ctx, cubic(), other, otherProving) },
	} {
		if err := try(); !errors.Is(err, ErrInstall) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if all, err := store.List(); err != nil || len(all) != 0 {
		t.Errorf("%v, %v", all, err)
	}
}
