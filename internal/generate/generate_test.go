package main

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/submission"
	"github.com/acc36754/assent/internal/vkey"
)

const repository = "../.."

// The committed keys and contracts are those of the circuits as they are now, and each proof in the fixtures
// is under the key beside it: a circuit changed without `go generate ./...` fails here.
func TestCommittedFilesAreCurrent(t *testing.T) {
	root := t.TempDir()
	// With the committed fixtures in place, only proofs whose key changed are made.
	copyFixtures(t, root)
	if err := generate(context.Background(), root, "", circuits.Catalog()); err != nil {
		t.Fatal(err)
	}
	made := files(t, root)
	if len(made) != 4*len(circuits.Catalog())+1 {
		t.Errorf("%d files for %d statements", len(made), len(circuits.Catalog()))
	}
	for name, want := range made {
		got, err := os.ReadFile(filepath.Join(repository, filepath.FromSlash(name)))
		if err != nil {
			t.Error(err)
		} else if !bytes.Equal(got, want) {
			t.Errorf("%s is not what the circuits give: run go generate ./...", name)
		}
	}
}

// Running twice changes nothing, proofs included; what is left of a statement that is gone goes away; other
// people's files stay.
func TestGenerateAgainKeepsProofsAndCleansUp(t *testing.T) {
	root := t.TempDir()
	one := circuits.Catalog()[:1]
	if err := generate(context.Background(), root, "", one); err != nil {
		t.Fatal(err)
	}
	before := files(t, root)
	gone := []string{
		keyDir + "/gone-plonk-dev.vk", contractDir + "/GonePlonkVerifier.sol",
		contractDir + "/GonePlonkAdapter.sol", fixtureDir + "/GonePlonkAdapter.json",
	}
	foreign := []string{contractDir + "/All.sol", fixtureDir + "/CubicPlonkAdapter.json"}
	for _, name := range append(gone, foreign...) {
		put(t, root, name, []byte("{}"))
	}
	if err := generate(context.Background(), root, "", one); err != nil {
		t.Fatal(err)
	}
	after := files(t, root)
	for name, want := range before {
		if !bytes.Equal(after[name], want) {
			t.Errorf("%s changed", name)
		}
	}
	for _, name := range gone {
		if _, ok := after[name]; ok {
			t.Errorf("%s is still there", name)
		}
	}
	for _, name := range foreign {
		if _, ok := after[name]; !ok {
			t.Errorf("%s was removed", name)
		}
	}
}

func TestFixtureIsMadeAgainForAnotherKey(t *testing.T) {
	out := &output{root: t.TempDir(), written: map[string]bool{}}
	key := &vkey.Key{Hash: [32]byte{1}}
	proofs := 0
	prove := func() (*fixture, error) {
		proofs++
		return &fixture{VKHash: key.Hash, Proof: "0x00", PublicInputs: []string{"0x01"}}, nil
	}
	for range 2 {
		if err := out.fixture("ToyPlonkAdapter", key, false, prove); err != nil {
			t.Fatal(err)
		}
	}
	if proofs != 1 {
		t.Errorf("%d proofs made for one key", proofs)
	}
	key.Hash[0] = 2
	if err := out.fixture("ToyPlonkAdapter", key, false, prove); err != nil || proofs != 2 {
		t.Errorf("another key: %d proofs, %v", proofs, err)
	}
	put(t, out.root, fixturePath("ToyPlonkAdapter"), []byte("not JSON"))
	if err := out.fixture("ToyPlonkAdapter", key, false, prove); err != nil || proofs != 3 {
		t.Errorf("a broken file: %d proofs, %v", proofs, err)
	}
}

// A registry that makes another digest of a claim would refuse its proof, which the key does not tell.
func TestFixtureIsMadeAgainForAnotherClaim(t *testing.T) {
	key := &vkey.Key{Hash: [32]byte{1}}
	kept := func() *fixture {
		claim := &assent.Claim{Statement: "toy", Version: 1, Context: sampleContext(), Time: sample.Time()}
		return &fixture{VKHash: key.Hash, Submission: submission.New(claim, nil)}
	}
	if !kept().current(key, true) {
		t.Fatal("a current fixture is made again")
	}
	for name, change := range map[string]func(*fixture){
		"key":           func(f *fixture) { f.VKHash[0] ^= 1 },
		"no submission": func(f *fixture) { f.Submission = nil },
		"digest":        func(f *fixture) { f.Submission.ClaimDigest[0] ^= 1 },
		"version":       func(f *fixture) { f.Submission.Version++ },
		"place": func(f *fixture) {
			claim := f.Submission.Claim()
			claim.Context.Scope = "another"
			f.Submission = submission.New(claim, nil)
		},
	} {
		f := kept()
		change(f)
		if f.current(key, true) {
			t.Errorf("another %s: kept", name)
		}
	}
	if kept().current(key, false) {
		t.Error("a submission of a statement that has none is kept")
	}
}

// What clients hand in for a round is proven again for other keys and other claims, and kept otherwise.
func TestRoundIsMadeAgain(t *testing.T) {
	var kept roundFixture
	read := func() {
		data, err := os.ReadFile(filepath.Join(repository, filepath.FromSlash(roundFile)))
		if err != nil {
			t.Fatal(err)
		}
		kept = roundFixture{}
		if err := canonical.Unmarshal(data, &kept, maxFixture); err != nil {
			t.Fatal(err)
		}
	}
	read()
	members, updates := kept.MembershipKey, kept.UpdateKey
	if !kept.current(members, updates) {
		t.Fatal("a current fixture is made again")
	}
	if kept.current(updates, updates) || kept.current(members, members) {
		t.Error("another key: kept")
	}
	for name, change := range map[string]func(){
		"a client less": func() { kept.Clients = kept.Clients[:1] },
		"no claim":      func() { kept.Clients[1].Update.Submission = nil },
		"membership":    func() { kept.Clients[0].Membership.Submission.ClaimDigest[0] ^= 1 },
		"update":        func() { kept.Clients[1].Update.Submission.ClaimDigest[0] ^= 1 },
		"client":        func() { kept.Clients[0], kept.Clients[1] = kept.Clients[1], kept.Clients[0] },
	} {
		read()
		change()
		if kept.current(members, updates) {
			t.Errorf("another %s: kept", name)
		}
	}
}

func copyFixtures(t *testing.T, root string) {
	t.Helper()
	kept, err := filepath.Glob(filepath.Join(repository, fixtureDir, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range kept {
		name := fixtureDir + "/" + filepath.Base(path)
		if strings.HasPrefix(filepath.Base(path), "Cubic") || strings.HasPrefix(filepath.Base(path), "Tally") {
			continue // not of the catalog
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		put(t, root, name, data)
	}
	data, err := os.ReadFile(filepath.Join(repository, filepath.FromSlash(roundFile)))
	if err != nil {
		t.Fatal(err)
	}
	put(t, root, roundFile, data)
}

func put(t *testing.T, root, name string, data []byte) {
	t.Helper()
	path := filepath.Join(root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// files returns the content of all files below root by name.
func files(t *testing.T, root string) map[string][]byte {
	t.Helper()
	all := map[string][]byte{}
	err := fs.WalkDir(os.DirFS(root), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		all[name], err = os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}
