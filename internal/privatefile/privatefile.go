// Package privatefile reads and writes files that nobody but their owner may use: keys, passwords, journals.
//
// A file is written whole or not at all, and is on the disk when Write returns. One that others may read is
// refused, so that a key which was copied with the wrong mode is noticed before it is used.
package privatefile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/google/renameio/v2"
)

// Sentinel errors.
var (
	ErrNotPrivate = errors.New("others than its owner may use it")
	ErrTooLarge   = errors.New("larger than allowed")
	ErrNotRegular = errors.New("not a regular file")
)

const (
	fileMode fs.FileMode = 0o600
	dirMode  fs.FileMode = 0o700
)

// Read returns the content of a file of at most limit bytes. Errors: ErrNotPrivate for a mode wider than 0600,
// ErrTooLarge, ErrNotRegular, or the file system's. Windows has no such modes, and none is asked for there.
func Read(path string, limit int64) (data []byte, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %w", path, ErrNotRegular)
	}
	if err := check(path, info, fileMode); err != nil {
		return nil, err
	}
	data, err = io.ReadAll(io.LimitReader(f, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%s: %w: more than %d bytes", path, ErrTooLarge, limit)
	}
	return data, nil
}

func check(path string, info fs.FileInfo, widest fs.FileMode) error {
	if mode := info.Mode().Perm(); mode&^widest != 0 && runtime.GOOS != "windows" {
		return fmt.Errorf("%s: %w: its mode is %04o, want %04o (chmod go= %s)", path, ErrNotPrivate, mode, widest, path)
	}
	return nil
}

// Write replaces a file, with mode 0600 whatever the umask says.
func Write(path string, data []byte) (err error) {
	dir := filepath.Dir(path)
	f, err := renameio.NewPendingFile(path, renameio.WithTempDir(dir), renameio.WithStaticPermissions(fileMode))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Cleanup()) }()
	if _, err := f.Write(data); err != nil {
		return err
	}
	if err := f.CloseAtomicallyReplace(); err != nil {
		return err
	}
	return syncDir(dir)
}

// Remove removes a file for good. It is no error when there is none.
func Remove(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return syncDir(filepath.Dir(path))
}

// MakeDir makes a folder that only its owner may enter, or makes sure that an existing one is such. Folders
// above it are made as well, with the mode that the umask leaves.
func MakeDir(path string) error {
	parent := filepath.Dir(path)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return err
	}
	err := os.Mkdir(path, dirMode)
	if err == nil {
		return syncDir(parent)
	}
	if !errors.Is(err, fs.ErrExist) {
		return err
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return fmt.Errorf("%s: not a folder", path)
	}
	return check(path, info, dirMode)
}

// syncDir makes the names in a folder durable. Windows cannot sync a folder and does without.
func syncDir(path string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}
