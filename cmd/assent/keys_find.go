// Finding a verifying key by statement, by hash or in a file.

package main

import (
	"context"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

// Where a key was found.
const (
	fromProgram = "published" // compiled into the program
	fromCache   = "cache"
	fromFile    = "file"
)

// foundKey is a verifying key and where it is from.
type foundKey struct {
	*verifier.Key
	from string
}

// backendFlag gives a command --backend.
func backendFlag(c *cobra.Command) {
	c.Flags().String("backend", prover.PLONK.String(), "proof `SYSTEM`: plonk or groth16")
	completeWith(c, "backend", prover.PLONK.String(), prover.Groth16.String())
}

// findKey finds a key by the statement's id, by its hash, or in a file.
func (a *app) findKey(c *cobra.Command, name string) (*foundKey, error) {
	if hash, err := assent.ParseDigest(name); err == nil {
		return a.keyByHash(c, hash)
	}
	if _, err := circuits.Find(name); err == nil {
		return a.keyOfStatement(c, name)
	}
	key, err := a.readKey(c, name)
	if err != nil {
		return nil, withHint(err, "name a statement, a key's hash or a key file")
	}
	return &foundKey{key, fromFile}, nil
}

// keyOfStatement returns the key over the chosen SRS: the one that comes with the program, or else it is made.
func (a *app) keyOfStatement(c *cobra.Command, id string) (*foundKey, error) {
	st, err := circuits.Find(id)
	if err != nil {
		return nil, err
	}
	backend, err := prover.ParseBackend(c.Flags().Lookup("backend").Value.String())
	if err != nil {
		return nil, usage("--backend: %w", err)
	}
	p := a.startProgress()
	defer p.stop()
	store, err := a.openStore(c, p)
	if err != nil {
		return nil, err
	}
	published, err := verifier.PublishedKeys()
	if err != nil {
		return nil, err
	}
	for _, key := range published {
		if key.Circuit == id && key.Version == st.Describe().Version && key.Backend == backend && key.SRS == store.SRSID() {
			return &foundKey{key, fromProgram}, nil
		}
	}
	key, err := store.Key(c.Context(), st, backend)
	if err != nil {
		return nil, err
	}
	return &foundKey{key.Verifying(), fromCache}, nil
}

func (a *app) keyByHash(c *cobra.Command, hash assent.Digest) (*foundKey, error) {
	all, err := a.knownKeys(c)
	if err != nil {
		return nil, err
	}
	for _, key := range all {
		if key.Hash == hash {
			return &key, nil
		}
	}
	return nil, mismatch("no key with the hash %s is published or in the cache", hash)
}

// knownKeys returns the keys that come with the program and those in the cache that do not.
func (a *app) knownKeys(c *cobra.Command) ([]foundKey, error) {
	published, err := verifier.PublishedKeys()
	if err != nil {
		return nil, err
	}
	var all []foundKey
	seen := map[assent.Digest]bool{}
	for _, key := range published {
		all = append(all, foundKey{key, fromProgram})
		seen[key.Hash] = true
	}
	store, err := a.openStore(c, &progress{log: a.log})
	if err != nil {
		return nil, err
	}
	cached, err := store.List()
	if err != nil {
		return nil, err
	}
	for _, manifest := range cached {
		if seen[manifest.Key] {
			continue
		}
		key, err := store.VerifyingKey(manifest)
		if err != nil {
			return nil, err
		}
		all = append(all, foundKey{key, fromCache})
	}
	return all, nil
}

// recompute makes a key anew and compares it. A PLONK key is a function of circuit and SRS; a Groth16 key is
// drawn at random and cannot be recomputed.
func recompute(ctx context.Context, store *setup.Store, key *verifier.Key) error {
	st, err := circuits.Find(key.Circuit)
	if err != nil {
		return err
	}
	if version := st.Describe().Version; version != key.Version {
		return fmt.Errorf("it is for version %d, this program has version %d", key.Version, version)
	}
	own, err := store.Key(ctx, st, vkey.PLONK)
	if err != nil {
		return err
	}
	if hash := own.Verifying().Hash; hash != key.Hash {
		return mismatch("%s: recomputed from circuit and SRS, the key is %s, not %s", key.Circuit, hash, key.Hash)
	}
	return nil
}
