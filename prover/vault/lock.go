// One process at a time: the lock on the vault's folder and the file that says who holds it.

package vault

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"github.com/gofrs/flock"
)

const (
	// lockRetry is how often a waiting process asks again.
	lockRetry = 50 * time.Millisecond
	// maxHolder is more than a holder file ever has, in bytes.
	maxHolder = 4096
)

// holder is the content of the holder file.
type holder struct {
	PID   int       `json:"pid"`
	Since time.Time `json:"since"`
}

// takeLock locks the vault, at once or, with wait, before ctx ends, and writes the holder file.
func (l layout) takeLock(ctx context.Context, wait bool, now time.Time) (*flock.Flock, error) {
	lock := flock.New(l.path(lockName), flock.SetPermissions(privateFile))
	if err := l.acquire(ctx, lock, wait); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	if err := l.writeHolder(holder{PID: os.Getpid(), Since: now.UTC().Truncate(time.Second)}); err != nil {
		return nil, errors.Join(fmt.Errorf("write the holder file: %w", err), lock.Close())
	}
	return lock, nil
}

// writeHolder replaces the holder file at once, for those who read it without the lock. It need not
// survive a crash.
func (l layout) writeHolder(h holder) error {
	data, err := json.Marshal(h)
	if err != nil {
		return err
	}
	if err := os.WriteFile(l.path(newHolderName), append(data, '\n'), privateFile); err != nil {
		return err
	}
	return os.Rename(l.path(newHolderName), l.path(holderName))
}

func (l layout) acquire(ctx context.Context, lock *flock.Flock, wait bool) error {
	if !wait {
		ok, err := lock.TryLock()
		if err == nil && !ok {
			return l.lockedError()
		}
		return err
	}
	_, err := lock.TryLockContext(ctx, lockRetry)
	if err != nil && ctx.Err() != nil {
		return fmt.Errorf("%w: waited: %w", l.lockedError(), err)
	}
	return err
}

// lockedError names the process that holds the lock. It holds the lock before it has written its name, so
// the name can be missing, or be that of a process that was killed a moment ago.
func (l layout) lockedError() error {
	h, err := l.readHolder()
	if err != nil {
		return fmt.Errorf("%w: held by another process, which has not said who it is", ErrLocked)
	}
	return fmt.Errorf("%w: held by process %d since %s", ErrLocked, h.PID, h.Since.Format(time.RFC3339))
}

func (l layout) readHolder() (h holder, err error) {
	f, err := os.Open(l.path(holderName))
	if err != nil {
		return h, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxHolder))
	if err != nil {
		return h, err
	}
	return h, json.Unmarshal(data, &h)
}

// releaseLock removes the holder file and unlocks.
func (l layout) releaseLock(lock *flock.Flock) error {
	err := os.Remove(l.path(holderName))
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return errors.Join(err, lock.Close())
}
