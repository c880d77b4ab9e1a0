// What is in the store, and whether it is whole.

package setup

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent/internal/vkey"
)

// List returns the manifests of all keys in the store, by name. A record that cannot be read is an
// artifact.ErrCorrupt; the others are returned all the same.
func (s *Store) List() ([]*Manifest, error) {
	names, err := s.files.Records()
	if err != nil {
		return nil, err
	}
	var all []*Manifest
	var failed []error
	for _, name := range names {
		m, err := s.read(name)
		if err != nil {
			failed = append(failed, err)
		}
		if m != nil {
			all = append(all, m)
		}
	}
	return all, errors.Join(failed...)
}

// Verify reads every key in the store and compares it with its manifest. The error joins one for each key
// that is not whole, artifact.ErrCorrupt or artifact.ErrMissing.
func (s *Store) Verify(ctx context.Context) error {
	all, err := s.List()
	failed := []error{err}
	for _, m := range all {
		if err := ctx.Err(); err != nil {
			return err
		}
		failed = append(failed, s.verify(m))
	}
	return errors.Join(failed...)
}

func (s *Store) verify(m *Manifest) error {
	_, err := s.VerifyingKey(m)
	if err == nil {
		_, err = s.files.Get(m.ProvingKey)
	}
	if err != nil {
		return fmt.Errorf("key of %s v%d (%s): %w", m.Circuit, m.Version, m.Backend, err)
	}
	return nil
}

// VerifyingKey returns the verifying key of a manifest that List gave. Errors are artifact.ErrCorrupt,
// artifact.ErrMissing or the file system's.
func (s *Store) VerifyingKey(m *Manifest) (*vkey.Key, error) { return s.verifyingKey(m) }
