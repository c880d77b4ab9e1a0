// Where things stand in the vault's folder, and how folders and files are made private and durable.

package vault

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"github.com/acc36754/assent"
)

// Names in the vault's folder; doc.go says what each is.
const (
	lockName      = "lock"
	holderName    = "holder.json"
	newHolderName = "holder.json.new"
	databaseName  = "vault.db"
	journalName   = "vault.db-journal"
	stagingName   = "staging"
	pendingName   = "pending"
	datasetsName  = "datasets"

	columnsName = "columns.arrow"
	nodesName   = "nodes"
)

const (
	privateDir  fs.FileMode = 0o700
	privateFile fs.FileMode = 0o600
)

// layout builds the paths of one vault.
type layout string

func (l layout) path(elem ...string) string {
	return filepath.Join(append([]string{string(l)}, elem...)...)
}

func (l layout) dataset(d assent.Digest) string { return l.path(datasetsName, d.String()) }
func (l layout) pending(d assent.Digest) string { return l.path(pendingName, d.String()) }

// newStaging returns the path of a staging folder that does not exist yet.
func (l layout) newStaging() string { return l.path(stagingName, rand.Text()) }

// create makes the vault's folder where there is none, and refuses one that others may enter or that
// holds something else.
func (l layout) create() error {
	if err := l.makeRoot(); err != nil {
		return err
	}
	if err := checkPrivate(string(l)); err != nil {
		return err
	}
	if _, err := os.Stat(l.path(databaseName)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	entries, err := os.ReadDir(string(l))
	if err != nil {
		return err
	}
	for _, e := range entries {
		switch e.Name() {
		case lockName, holderName, newHolderName, journalName, stagingName, pendingName, datasetsName:
			// A vault whose creation was cut short, or whose database is gone: recover tells them apart.
		default:
			return fmt.Errorf("%w: folder %q holds %q and no %s; name an empty folder or a new one",
				ErrNotVault, string(l), e.Name(), databaseName)
		}
	}
	return nil
}

// makeRoot makes the vault's folder, and its entry durable, where there is none.
func (l layout) makeRoot() error {
	if _, err := os.Stat(string(l)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.MkdirAll(string(l), privateDir); err != nil {
		return err
	}
	return syncDir(filepath.Dir(string(l)))
}

// populate makes the folders inside and an empty database file, so that SQLite never chooses a mode.
func (l layout) populate() error {
	for _, name := range []string{stagingName, pendingName, datasetsName} {
		if err := os.Mkdir(l.path(name), privateDir); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	f, err := os.OpenFile(l.path(databaseName), os.O_RDWR|os.O_CREATE, privateFile)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if err := checkPrivate(l.path(databaseName)); err != nil {
		return err
	}
	return syncDir(string(l))
}

// checkPrivate refuses a file or folder that others than the owner may use. Windows has no such bits.
func checkPrivate(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 && runtime.GOOS != "windows" {
		return fmt.Errorf("%w: %q has mode %04o; run chmod go-rwx on it after finding out who may have read it",
			ErrNotPrivate, path, mode)
	}
	return nil
}

// syncDir makes the entries of a folder durable. Windows cannot sync a folder.
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

// createFile makes a new private file.
func createFile(path string) (*os.File, error) {
	return os.OpenFile(path, os.O_RDWR|os.O_CREATE|os.O_EXCL, privateFile)
}
