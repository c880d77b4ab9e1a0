// A journal's files in a folder, and in memory.

package send

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/acc36754/assent/internal/filelock"
	"github.com/acc36754/assent/internal/privatefile"
)

const (
	lockName = "lock"
	fileExt  = ".json"
	// maxFile bounds what is read of a file, in bytes. A transaction has at most 128 KiB in common pools.
	maxFile = 64 << 20
)

// folder is a journal's folder, locked.
type folder struct {
	dir  string
	lock *filelock.Lock
}

func openFolder(dir string) (files, error) {
	if err := privatefile.MakeDir(dir); err != nil {
		return nil, err
	}
	lock, err := filelock.Take(filepath.Join(dir, lockName), ErrLocked)
	if err != nil {
		return nil, err
	}
	f := folder{dir, lock}
	for _, name := range []string{pendingFolder, settledFolder} {
		if err := privatefile.MakeDir(filepath.Join(dir, name)); err != nil {
			return nil, errors.Join(err, f.close())
		}
	}
	return f, nil
}

func (f folder) path(folder, name string) string {
	return filepath.Join(f.dir, folder, name+fileExt)
}

// list returns the names of a folder's files. What a write that was cut short left behind begins with a dot, and
// is removed: only the holder of the lock writes here.
func (f folder) list(folder string) ([]string, error) {
	entries, err := os.ReadDir(filepath.Join(f.dir, folder))
	if err != nil {
		return nil, err
	}
	var names []string
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), ".") {
			if err := os.Remove(filepath.Join(f.dir, folder, entry.Name())); err != nil {
				return nil, err
			}
			continue
		}
		name, ok := strings.CutSuffix(entry.Name(), fileExt)
		if !ok {
			return nil, fmt.Errorf("%s is no file of a journal", entry.Name())
		}
		names = append(names, name)
	}
	return names, nil
}

func (f folder) read(folder, name string) ([]byte, error) {
	return privatefile.Read(f.path(folder, name), maxFile)
}

func (f folder) write(folder, name string, data []byte) error {
	return privatefile.Write(f.path(folder, name), data)
}

func (f folder) remove(folder, name string) error {
	return privatefile.Remove(f.path(folder, name))
}

func (f folder) close() error { return f.lock.Release() }

// memory is a journal's files in memory, by folder and name.
type memory map[[2]string][]byte

func (m memory) list(folder string) ([]string, error) {
	var names []string
	for key := range maps.Keys(m) {
		if key[0] == folder {
			names = append(names, key[1])
		}
	}
	slices.Sort(names)
	return names, nil
}

func (m memory) read(folder, name string) ([]byte, error) {
	data, ok := m[[2]string{folder, name}]
	if !ok {
		return nil, fs.ErrNotExist
	}
	return data, nil
}

func (m memory) write(folder, name string, data []byte) error {
	m[[2]string{folder, name}] = data
	return nil
}

func (m memory) remove(folder, name string) error {
	delete(m, [2]string{folder, name})
	return nil
}

func (m memory) close() error { return nil }
