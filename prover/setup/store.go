// The key store.

package setup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/artifact"
	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
)

// ErrNoCeremony reports a Groth16 key that cannot be made here: over an SRS whose secret nobody knows it comes from a
// ceremony for the circuit, whose outcome Install puts into the store.
var ErrNoCeremony = errors.New("no Groth16 key of a ceremony is installed")

// Store keeps proving and verifying keys in a directory, and an SRS to make them over. It may be used by
// several goroutines, and several processes may use one directory.
type Store struct {
	files    *artifact.Store
	srs      *SRS
	progress Progress

	mu   sync.Mutex
	keys map[string]*ProvingKey // by record name, as made or loaded by this Store
}

// Option changes how a Store works.
type Option func(*Store)

// WithSRS makes keys over another SRS than the development one.
func WithSRS(srs *SRS) Option { return func(s *Store) { s.srs = srs } }

// WithProgress has progress called while the development SRS or a key is made.
func WithProgress(progress Progress) Option { return func(s *Store) { s.progress = progress } }

// DefaultDir is where keys are kept unless the user says otherwise: "assent" in the user's cache directory.
func DefaultDir() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("default key store: %w", err)
	}
	return filepath.Join(cache, "assent"), nil
}

// SRSDir returns where the SRSs of a key store are kept, the development one and those that were imported.
func SRSDir(dir string) string { return filepath.Join(dir, "srs") }

// OpenStore opens a store and makes its directory when there is none. Without options it works with the
// development SRS, kept in the same directory.
func OpenStore(dir string, options ...Option) (*Store, error) {
	gnarklog.Silence()
	files, err := artifact.Open(filepath.Join(dir, "keys"))
	if err != nil {
		return nil, err
	}
	s := &Store{files: files, keys: map[string]*ProvingKey{}}
	for _, option := range options {
		option(s)
	}
	if s.srs == nil {
		if s.srs, err = Dev(context.Background(), SRSDir(dir), 0, s.progress); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// SRSID returns the identity of the store's SRS.
func (s *Store) SRSID() assent.Digest { return s.srs.ID() }

// SRS returns at least that many powers of the store's SRS, see SRS.Powers.
func (s *Store) SRS(ctx context.Context, powers int) (*pcs.SRS, error) {
	return s.srs.Powers(ctx, powers)
}

// Key returns a circuit's proving key over the store's SRS, made on first use. A Groth16 key is made over the development
// SRS only, over another one it must have been installed. Errors are ErrCircuit, ErrSRS, ErrNoCeremony, artifact.ErrCorrupt
// when a file in the store was changed, the context's or the file system's.
func (s *Store) Key(ctx context.Context, circuit Circuit, backend vkey.Backend) (*ProvingKey, error) {
	d := circuit.Describe()
	name := recordName(d.ID, d.Version, backend, s.srs.ID())
	s.mu.Lock()
	key := s.keys[name]
	s.mu.Unlock()
	if key != nil {
		return key, nil
	}
	c, err := compile(circuit, backend)
	if err != nil {
		return nil, err
	}
	if key, err = s.load(ctx, name, c); err != nil {
		return nil, err
	}
	if key == nil && backend == vkey.Groth16 && !assent.IsDevelopmentSRS(s.srs.ID()) {
		return nil, fmt.Errorf("key of %s v%d over SRS %s: %w", d.ID, d.Version, s.srs.ID(), ErrNoCeremony)
	}
	if key == nil {
		if key, err = s.makeLocked(ctx, name, circuit, c); err != nil {
			return nil, fmt.Errorf("make the %s key of %s: %w", backend, d.ID, err)
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.keys[name] = key
	return key, nil
}

// makeLocked makes a key unless somebody else has made it meanwhile.
func (s *Store) makeLocked(ctx context.Context, name string, circuit Circuit, c *compiled) (key *ProvingKey, err error) {
	release, err := s.files.Lock(ctx, name)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, release()) }()
	if key, err = s.load(ctx, name, c); key != nil || err != nil {
		return key, err
	}
	task := fmt.Sprintf("making the %s key of %s", c.backend, circuit.Describe().ID)
	s.progress.report(task, 0, 1)
	if key, err = s.build(ctx, name, circuit, c); err != nil {
		return nil, err
	}
	s.progress.report(task, 1, 1)
	return key, nil
}

// load reads a key; nil without an error when there is none that is current.
func (s *Store) load(ctx context.Context, name string, c *compiled) (*ProvingKey, error) {
	m, err := s.read(name)
	if err != nil || !m.current(c) {
		return nil, err
	}
	// A record's name has the beginning of the SRS's id only, and a file can be copied.
	if want := s.srs.ID(); m.SRS != want {
		return nil, fmt.Errorf("%w: record %s is of a key over the SRS %s, not %s; remove %s and it is made again", artifact.ErrCorrupt, name, m.SRS, want, s.files.RecordPath(name))
	}
	key, err := s.verifyingKey(m)
	if err != nil {
		return nil, ignoreMissing(err)
	}
	raw, err := s.files.Get(m.ProvingKey)
	if err != nil {
		return nil, ignoreMissing(err)
	}
	if c.backend == vkey.PLONK {
		lagrange, err := decodeAllPoints(ctx, raw)
		if err != nil {
			return nil, fmt.Errorf("%w: proving key of %s: %w", artifact.ErrCorrupt, name, err)
		}
		return s.plonkKey(ctx, c, key, lagrange)
	}
	pk := newProvingKey(key, c)
	pk.groth16 = new(groth16.ProvingKey)
	// The bytes have the hash that this store wrote down when it made the key.
	if _, err := pk.groth16.UnsafeReadFrom(bytes.NewReader(raw)); err != nil {
		return nil, fmt.Errorf("%w: proving key of %s: %w", artifact.ErrCorrupt, name, err)
	}
	return pk, nil
}

// A blob that somebody removed is made again, like a key that was never there.
func ignoreMissing(err error) error {
	if errors.Is(err, artifact.ErrMissing) {
		return nil
	}
	return err
}

// verifyingKey reads the verifying key of a manifest and compares it with what the manifest says.
func (s *Store) verifyingKey(m *Manifest) (*vkey.Key, error) {
	file, err := s.files.Get(m.VerifyingKey)
	if err != nil {
		return nil, err
	}
	k, err := vkey.ParseExpected(file, m.Key)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", artifact.ErrCorrupt, err)
	}
	if k.Circuit != m.Circuit || k.Version != m.Version || k.Backend != m.Backend || k.SRS != m.SRS || k.Ceremony != m.Ceremony {
		return nil, fmt.Errorf("%w: the key of %s v%d (%s) is that of %s v%d (%s)", artifact.ErrCorrupt, m.Circuit, m.Version, m.Backend, k.Circuit, k.Version, k.Backend)
	}
	return k, nil
}

// build makes a key and writes it down.
func (s *Store) build(ctx context.Context, name string, circuit Circuit, c *compiled) (*ProvingKey, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	var key *ProvingKey
	var raw []byte
	var err error
	if c.backend == vkey.PLONK {
		key, raw, err = s.buildPLONK(ctx, circuit, c)
	} else {
		key, raw, err = buildGroth16(circuit, c)
	}
	if err != nil {
		return nil, err
	}
	return key, s.put(name, key, raw)
}

// put writes a key down, the manifest last. raw is the part of the proving key that is kept.
func (s *Store) put(name string, key *ProvingKey, raw []byte) error {
	k, c := key.key, key.circuit
	m := &Manifest{
		Format: manifestVersion, Circuit: k.Circuit, Version: k.Version, Backend: k.Backend, SRS: k.SRS, Ceremony: k.Ceremony,
		Gnark: gnark.Version.String(), Constraints: c.size, ConstraintSystem: c.sum, Key: k.Hash,
	}
	if k.Insecure {
		m.Setup = assent.InsecureSetup
	}
	var err error
	if m.ProvingKey, err = s.files.Put(raw); err != nil {
		return err
	}
	if m.VerifyingKey, err = s.files.Put(k.Encode()); err != nil {
		return err
	}
	record, err := m.encode()
	if err != nil {
		return err
	}
	return s.files.PutRecord(name, record)
}
