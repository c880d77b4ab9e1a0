// Writing files, and removing those that nobody writes any more.

package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/submission"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/google/renameio/v2"
)

// output writes below a root and remembers what it wrote.
type output struct {
	root    string
	written map[string]bool // by name below root
}

// fixture is a proof for the tests of a contract.
type fixture struct {
	VKHash       assent.Digest `json:"vkHash"`
	Proof        string        `json:"proof"`          // as the contract takes it, hexadecimal
	Rest         string        `json:"rest,omitempty"` // what Go's verifier reads beyond it, of statements about whole tables
	PublicInputs []string      `json:"publicInputs"`   // hexadecimal

	// What the AttestationRegistry is given besides the proof, of statements about whole tables.
	Submission *submission.Submission `json:"submission,omitempty"`
}

const maxFixture = 1 << 20

func (o *output) write(name string, data []byte) error {
	o.written[name] = true
	full := filepath.Join(o.root, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(full), 0o755); err != nil {
		return err
	}
	return renameio.WriteFile(full, data, 0o644)
}

// current reports whether a fixture is a proof under the key and, of a statement about whole tables, of a claim that
// has the same digest now and counts in the same place.
func (f *fixture) current(key *vkey.Key, aboutTables bool) bool {
	if f.VKHash != key.Hash || (f.Submission != nil) != aboutTables {
		return false
	}
	if !aboutTables {
		return true
	}
	claim := f.Submission.Claim()
	claim.Context = sampleContext()
	return claim.Digest() == f.Submission.ClaimDigest
}

// fixture keeps the file that is there when it is current, and makes one otherwise.
func (o *output) fixture(contract string, key *vkey.Key, aboutTables bool, prove func() (*fixture, error)) error {
	name := fixturePath(contract)
	data, err := os.ReadFile(filepath.Join(o.root, filepath.FromSlash(name)))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var kept fixture
	if err == nil && canonical.Unmarshal(data, &kept, maxFixture) == nil && kept.current(key, aboutTables) {
		return nil
	}
	made, err := prove()
	if err != nil {
		return fmt.Errorf("make %s: %w", name, err)
	}
	if data, err = canonical.Marshal(made); err != nil {
		return err
	}
	return o.write(name, data)
}

// removeOthers removes keys and contracts that were not written this time, and the fixtures of those
// contracts. Other files in these folders are somebody else's.
func (o *output) removeOthers() error {
	var found []string
	for _, pattern := range []string{keyDir + "/*.vk", contractDir + "/*Verifier.sol", contractDir + "/*Adapter.sol"} {
		matches, err := fs.Glob(os.DirFS(o.root), pattern)
		if err != nil {
			return err
		}
		found = append(found, matches...)
	}
	for _, name := range found {
		if o.written[name] {
			continue
		}
		if err := o.remove(name); err != nil {
			return err
		}
		contract := strings.TrimSuffix(path.Base(name), ".sol")
		if err := o.remove(fixturePath(contract)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	return nil
}

func (o *output) remove(name string) error {
	return os.Remove(filepath.Join(o.root, filepath.FromSlash(name)))
}

func fixturePath(contract string) string { return fixtureDir + "/" + contract + ".json" }
