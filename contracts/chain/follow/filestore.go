// A follower's checkpoint in a file.

package follow

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/acc36754/assent/internal/canonical"
	"github.com/acc36754/assent/internal/filelock"
	"github.com/acc36754/assent/internal/privatefile"
)

// ErrLocked means that somebody else follows with the checkpoint's file.
var ErrLocked = errors.New("the checkpoint is in use")

// lockExt is the end of the lock's name, beside the checkpoint's file.
const lockExt = ".lock"

// FileStore keeps a checkpoint in a file of its own. A save is on the disk when it returns.
type FileStore struct {
	file
	lock *filelock.Lock
}

// OpenFileStore opens the store in a file, which need not be there, in a folder, which must. Until Close nobody else can
// open it: two followers that take turns with a checkpoint would each miss what the other one was given. Errors are
// ErrLocked, or the file system's.
func OpenFileStore(path string) (*FileStore, error) {
	lock, err := filelock.Take(path+lockExt, ErrLocked)
	if err != nil {
		return nil, fmt.Errorf("open checkpoint %s: %w", path, err)
	}
	return &FileStore{file(path), lock}, nil
}

// Close lets others open the store.
func (s *FileStore) Close() error { return s.lock.Release() }

// Remove forgets the checkpoint, so that the next follower starts at the beginning.
func (s *FileStore) Remove() error { return privatefile.Remove(string(s.file)) }

const (
	maxCheckpoint     = 1 << 20 // bytes
	checkpointVersion = 1       // of a file without one; a later one will say so
)

// file is the store without its lock.
type file string

func (s file) Load(context.Context) (Checkpoint, bool, error) {
	data, err := privatefile.Read(string(s), maxCheckpoint)
	if errors.Is(err, fs.ErrNotExist) {
		return Checkpoint{}, false, nil
	}
	if err != nil {
		return Checkpoint{}, false, err
	}
	c, err := parseCheckpoint(data)
	return c, err == nil, err
}

func parseCheckpoint(data []byte) (Checkpoint, error) {
	var c Checkpoint
	if err := canonical.UnmarshalVersion(data, &c, maxCheckpoint, "assentCheckpoint", checkpointVersion); err != nil {
		return Checkpoint{}, fmt.Errorf("%w: %w", ErrCheckpoint, err)
	}
	return c, nil
}

func (s file) Save(_ context.Context, checkpoint Checkpoint) error {
	data, err := canonical.Marshal(checkpoint)
	if err != nil {
		return err
	}
	return privatefile.Write(string(s), data)
}
