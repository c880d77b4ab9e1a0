// Stored keys whose files were changed, by accident or on purpose.

package setup

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark/frontend"
)

// Whatever bit of a stored key changes, nothing is proven with it.
func TestEveryTruncationAndBitFlipInTheStoreIsRefused(t *testing.T) {
	for _, backend := range vkey.Backends() {
		t.Run(backend.String(), func(t *testing.T) {
			dir, ctx := t.TempDir(), context.Background()
			store := openStore(t, dir)
			if _, err := store.Key(ctx, cubic(), backend); err != nil {
				t.Fatal(err)
			}
			m := onlyManifest(t, store)
			name := recordName(m.Circuit, m.Version, m.Backend, m.SRS)
			random := rand.New(rand.NewPCG(3, uint64(backend)))
			for _, path := range []string{store.files.RecordPath(name), store.files.BlobPath(m.VerifyingKey), store.files.BlobPath(m.ProvingKey)} {
				data := readFile(t, path)
				for range 100 {
					refusedByStore(t, dir, path, flip(data, random.IntN(8*len(data))), backend)
					refusedByStore(t, dir, path, data[:random.IntN(len(data))], backend)
				}
				refusedByStore(t, dir, path, append(bytes.Clone(data), '\n'), backend)
				writeFile(t, path, data)
			}
			if err := store.Verify(ctx); err != nil {
				t.Errorf("after restoring: %v", err)
			}
		})
	}
}

func refusedByStore(t *testing.T, dir, path string, data []byte, backend vkey.Backend) {
	t.Helper()
	writeFile(t, path, data)
	store := openStore(t, dir)
	if _, err := store.Key(context.Background(), cubic(), backend); !errors.Is(err, artifact.ErrCorrupt) {
		t.Fatalf("%s: key: %v", filepath.Base(path), err)
	}
	if err := store.Verify(context.Background()); !errors.Is(err, artifact.ErrCorrupt) {
		t.Fatalf("%s: verify: %v", filepath.Base(path), err)
	}
}

// A manifest whose checksum was recomputed must still not pass one key off as another.
func TestRehashedManifestsAreChecked(t *testing.T) {
	ctx, dir := context.Background(), t.TempDir()
	store := openStore(t, dir)
	manifest := func(c Circuit) *Manifest {
		if _, err := store.Key(ctx, c, vkey.PLONK); err != nil {
			t.Fatal(err)
		}
		m, err := store.read(recordName(c.Describe().ID, 1, vkey.PLONK, store.srs.ID()))
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	good, twin, other := manifest(cubic()), manifest(toy{id: "twin", circuit: &prooftest.Cubic{}}), manifest(toy{id: "other", circuit: &large{}})
	// A key of the same id for an earlier, larger form of the circuit.
	earlier, err := openStore(t, t.TempDir()).Key(ctx, toy{id: "cubic", circuit: &large{}}, vkey.PLONK)
	if err != nil {
		t.Fatal(err)
	}
	earlierFile, err := store.files.Put(earlier.Verifying().Encode())
	if err != nil {
		t.Fatal(err)
	}
	spoil := map[string]func(m *Manifest){
		"key of the same circuit by another id": func(m *Manifest) { m.VerifyingKey, m.Key = twin.VerifyingKey, twin.Key },
		"key of another circuit":                func(m *Manifest) { m.VerifyingKey, m.Key = other.VerifyingKey, other.Key },
		"hash of another key":                   func(m *Manifest) { m.Key = other.Key },
		"key of an earlier circuit": func(m *Manifest) {
			m.VerifyingKey, m.Key, m.ProvingKey = earlierFile, earlier.Verifying().Hash, other.ProvingKey
		},
		"proving key of another size": func(m *Manifest) { m.ProvingKey = other.ProvingKey },
		"a proving key of no points":  func(m *Manifest) { m.ProvingKey = m.VerifyingKey },
		"a size beyond all memory":    func(m *Manifest) { m.ProvingKey.Size = 1 << 50 },
		"a negative size":             func(m *Manifest) { m.VerifyingKey.Size = -1 },
	}
	for name, change := range spoil {
		m := *good
		change(&m)
		putManifest(t, store, &m)
		if _, err := openStore(t, dir).Key(ctx, cubic(), vkey.PLONK); !errors.Is(err, artifact.ErrCorrupt) {
			t.Errorf("%s: %v", name, err)
		}
	}
	putManifest(t, store, good)
	if _, err := openStore(t, dir).Key(ctx, cubic(), vkey.PLONK); err != nil {
		t.Errorf("restored: %v", err)
	}
}

// large has as many public inputs as Cubic and a larger evaluation domain.
type large struct {
	X       frontend.Variable
	Y       frontend.Variable `gnark:",public"`
	Context frontend.Variable `gnark:",public"`
}

func (c *large) Define(api frontend.API) error {
	v := c.X
	for range 40 {
		v = api.Mul(v, v)
	}
	api.AssertIsEqual(c.Y, v)
	api.Mul(c.Context, c.Context)
	return nil
}

func change(t *testing.T, s *Store, f func(*Manifest)) {
	t.Helper()
	m := onlyManifest(t, s)
	f(m)
	putManifest(t, s, m)
}

// putManifest writes a record with a right checksum.
func putManifest(t *testing.T, s *Store, m *Manifest) {
	t.Helper()
	sealed := *m
	sealed.Checksum = artifact.Sum{}
	body, err := canonical.Marshal(&sealed)
	if err != nil {
		t.Fatal(err)
	}
	sealed.Checksum = sha256.Sum256(body)
	record, err := canonical.Marshal(&sealed)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.files.PutRecord(recordName(m.Circuit, m.Version, m.Backend, m.SRS), record); err != nil {
		t.Fatal(err)
	}
}
