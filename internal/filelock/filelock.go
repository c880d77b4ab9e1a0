// Package filelock keeps others away from files while one works with them, in another process or in this one.
//
// A lock is a file of its own beside what it guards. The system gives it back when its holder ends, however that ends, so a
// process that was killed locks nobody out; the file stays.
package filelock

import (
	"errors"
	"fmt"

	"github.com/gofrs/flock"
)

// Lock is a lock that is held.
type Lock struct{ file *flock.Flock }

// Take takes the lock on a file, which it makes with mode 0600 when there is none. It does not wait: when somebody has the
// lock, the error wraps held, which is the caller's name for that. Other errors are the file system's.
func Take(path string, held error) (*Lock, error) {
	file := flock.New(path, flock.SetPermissions(0o600))
	locked, err := file.TryLock()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("take the lock %s: %w", path, err), file.Close())
	}
	if !locked {
		return nil, errors.Join(held, file.Close())
	}
	return &Lock{file}, nil
}

// Release gives the lock back.
func (l *Lock) Release() error { return l.file.Close() }
