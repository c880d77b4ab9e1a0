// Package artifact keeps large files that can be made again: blobs, named by the SHA-256 of their content,
// and small named records that point to them.
//
// Nothing read from it is handed out unchecked: a blob's size is compared before memory is allocated for
// it, its hash before anybody sees a byte. Every file is written to a temporary name, synced and renamed,
// so a reader finds a whole file or none, and processes that write the same blob at once do no harm.
// Whoever makes something that others might be making takes the record's lock first.
package artifact

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/gofrs/flock"
	"github.com/google/renameio/v2"
)

// MaxRecord is the largest record in bytes.
const MaxRecord = 64 << 10

// lockPoll is how often a waiting process looks whether a lock is free.
const lockPoll = 20 * time.Millisecond

// Sentinel errors.
var (
	ErrMissing = errors.New("not in the store")
	ErrCorrupt = errors.New("file in the store is corrupt")
	ErrName    = errors.New("not a name for a record: a-z, 0-9, '.', '_' and '-' wanted")
)

// Sum is a SHA-256 digest. Its text form is 64 lower-case hexadecimal digits.
type Sum [sha256.Size]byte

// String returns the text form.
func (s Sum) String() string { return hex.EncodeToString(s[:]) }

// MarshalText returns the text form.
func (s Sum) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form and no other spelling.
func (s *Sum) UnmarshalText(text []byte) error {
	raw, err := hex.DecodeString(string(text))
	if err != nil || len(raw) != len(s) || strings.ToLower(string(text)) != string(text) {
		return errors.New("a SHA-256 digest is 64 lower-case hexadecimal digits")
	}
	copy(s[:], raw)
	return nil
}

// Ref names a blob.
type Ref struct {
	SHA256 Sum   `json:"sha256"`
	Size   int64 `json:"size"` // bytes
}

// Store is a directory of blobs and records. It may be used by several goroutines and processes.
type Store struct{ dir string }

// Open opens a store, and makes its directories when they do not exist.
func Open(dir string) (*Store, error) {
	for _, sub := range []string{blobDir, recordDir, lockDir} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o755); err != nil {
			return nil, fmt.Errorf("open store: %w", err)
		}
	}
	return &Store{dir: dir}, nil
}

const (
	blobDir   = "blobs"
	recordDir = "records"
	lockDir   = "locks"
	recordExt = ".json"
)

// BlobPath returns where a blob lies.
func (s *Store) BlobPath(ref Ref) string { return filepath.Join(s.dir, blobDir, ref.SHA256.String()) }

// RecordPath returns where a record lies.
func (s *Store) RecordPath(name string) string {
	return filepath.Join(s.dir, recordDir, name+recordExt)
}

// Put stores a blob.
func (s *Store) Put(data []byte) (Ref, error) {
	ref := Ref{SHA256: sha256.Sum256(data), Size: int64(len(data))}
	if err := renameio.WriteFile(s.BlobPath(ref), data, 0o644); err != nil {
		return Ref{}, fmt.Errorf("store blob %s: %w", ref.SHA256, err)
	}
	return ref, nil
}

// Get reads a blob. Errors are ErrMissing, ErrCorrupt or the file system's.
func (s *Store) Get(ref Ref) ([]byte, error) {
	data, err := readExactly(s.BlobPath(ref), ref.Size)
	if err != nil {
		return nil, fmt.Errorf("blob %s: %w", ref.SHA256, err)
	}
	if sum := Sum(sha256.Sum256(data)); sum != ref.SHA256 {
		return nil, fmt.Errorf("blob %s: %w: its content has the hash %s; remove %s and it is made again",
			ref.SHA256, ErrCorrupt, sum, s.BlobPath(ref))
	}
	return data, nil
}

// PutRecord stores a record under a name; it replaces one that is there.
func (s *Store) PutRecord(name string, data []byte) error {
	if err := checkName(name); err != nil {
		return err
	}
	if len(data) > MaxRecord {
		return fmt.Errorf("store record %s: %d bytes, at most %d", name, len(data), MaxRecord)
	}
	if err := renameio.WriteFile(s.RecordPath(name), data, 0o644); err != nil {
		return fmt.Errorf("store record %s: %w", name, err)
	}
	return nil
}

// GetRecord reads a record. What it says is for the caller to check. Errors are ErrMissing, ErrCorrupt when
// it is too large, ErrName or the file system's.
func (s *Store) GetRecord(name string) ([]byte, error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	info, err := os.Stat(s.RecordPath(name))
	if err == nil && info.Size() > MaxRecord {
		return nil, fmt.Errorf("record %s: %w: %d bytes, at most %d", name, ErrCorrupt, info.Size(), MaxRecord)
	}
	var data []byte
	if err == nil {
		data, err = readExactly(s.RecordPath(name), info.Size())
	}
	if err != nil {
		return nil, fmt.Errorf("record %s: %w", name, missing(err))
	}
	return data, nil
}

// Records lists the names of all records in alphabetical order.
func (s *Store) Records() ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(s.dir, recordDir))
	if err != nil {
		return nil, fmt.Errorf("list records: %w", err)
	}
	var names []string
	for _, e := range entries {
		// A temporary file of a write that is under way begins with a dot.
		if name, ok := strings.CutSuffix(e.Name(), recordExt); ok && checkName(name) == nil {
			names = append(names, name)
		}
	}
	return names, nil
}

// Lock waits until nobody else, in this process or another, holds the lock of a record. The lock ends with
// release or with the process.
func (s *Store) Lock(ctx context.Context, name string) (release func() error, err error) {
	if err := checkName(name); err != nil {
		return nil, err
	}
	return LockFile(ctx, filepath.Join(s.dir, lockDir, name+".lock"))
}

// LockFile is Lock for a file of the caller's choice. It leaves the file behind: removing it would let two
// processes hold "the" lock on two files.
func LockFile(ctx context.Context, path string) (release func() error, err error) {
	lock := flock.New(path)
	if _, err := lock.TryLockContext(ctx, lockPoll); err != nil {
		return nil, errors.Join(fmt.Errorf("lock %s: %w", path, err), lock.Close())
	}
	return lock.Close, nil
}

// readExactly reads a file that must have a size, which is compared before anything is allocated.
func readExactly(path string, size int64) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, missing(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if info.Size() != size {
		return nil, fmt.Errorf("%w: %d bytes, want %d; remove %s and it is made again", ErrCorrupt, info.Size(), size, path)
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(f, data); err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	return data, nil
}

func missing(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%w: %w", ErrMissing, err)
	}
	return err
}

func checkName(name string) error {
	if !regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,127}$`).MatchString(name) {
		return fmt.Errorf("%w: %q", ErrName, name)
	}
	return nil
}
