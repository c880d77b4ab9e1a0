// Opening: privacy, versions, foreign folders, names that need escaping.

package vault

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Whatever the umask, nobody but the owner gets to read anything.
func TestEverythingIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no mode bits")
	}
	dir := newDir(t)
	c := startChild(t, dir, "private")
	c.wait(t)
	found := make(map[string]bool)
	must(t, filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		info, err := e.Info()
		if err != nil {
			return err
		}
		found[e.Name()] = true
		want := privateFile
		if e.IsDir() {
			want = privateDir
		}
		if info.Mode().Perm() != want {
			t.Errorf("%s has mode %04o, want %04o", path, info.Mode().Perm(), want)
		}
		return nil
	}))
	for _, name := range []string{databaseName, journalName, lockName, columnsName, nodesName} {
		if !found[name] {
			t.Errorf("no %s to look at", name)
		}
	}
}

func TestRefusesWhatOthersMayRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no mode bits")
	}
	for _, name := range []string{"", databaseName} {
		for _, mode := range []fs.FileMode{0o010, 0o040, 0o001, 0o004, 0o077} {
			dir := newDir(t)
			must(t, openTest(t, dir).Close())
			path := filepath.Join(dir, name)
			must(t, os.Chmod(path, 0o700|mode))
			_, err := Open(t.Context(), dir)
			wantErr(t, err, ErrNotPrivate)
			if !strings.Contains(err.Error(), path) {
				t.Errorf("the error does not name %q: %v", path, err)
			}
			must(t, os.Chmod(path, 0o700))
			must(t, openTest(t, dir).Close())
		}
	}
}

func TestRefusesNewerVersions(t *testing.T) {
	for _, c := range []struct {
		pragma string
		want   error
	}{
		{"user_version = 2", ErrVersion},
		{"user_version = 2147483647", ErrVersion},
		{"user_version = 0", ErrCorrupt},
		{"user_version = -1", ErrCorrupt},
		{"application_id = 0", ErrCorrupt},
		{"application_id = 7", ErrCorrupt},
	} {
		dir := newDir(t)
		must(t, openTest(t, dir).Close())
		db, err := sql.Open("sqlite", filepath.Join(dir, databaseName))
		must(t, err)
		_, err = db.Exec("PRAGMA " + c.pragma)
		must(t, errors.Join(err, db.Close()))
		_, err = Open(t.Context(), dir)
		wantErr(t, err, c.want)
	}
}

func TestRefusesOtherFolders(t *testing.T) {
	dir := newDir(t)
	must(t, os.Mkdir(dir, 0o700))
	must(t, os.WriteFile(filepath.Join(dir, "letter.txt"), nil, 0o600))
	_, err := Open(t.Context(), dir)
	wantErr(t, err, ErrNotVault)
	if list, err := os.ReadDir(dir); err != nil || len(list) != 1 {
		t.Errorf("the folder was touched: %v %v", list, err)
	}
	must(t, os.WriteFile(filepath.Join(dir, "file"), nil, 0o600))
	if _, err := Open(t.Context(), filepath.Join(dir, "file")); err == nil {
		t.Error("a file passed for a folder")
	}
}

// A vault that was being created when the process died is created again.
func TestOpenAfterHalfACreation(t *testing.T) {
	for _, keep := range [][]string{{lockName}, {lockName, newHolderName}, {lockName, holderName}, {lockName, holderName, stagingName, databaseName}} {
		dir := newDir(t)
		must(t, os.Mkdir(dir, privateDir))
		for _, name := range keep {
			if name == stagingName {
				must(t, os.Mkdir(filepath.Join(dir, name), privateDir))
				continue
			}
			must(t, os.WriteFile(filepath.Join(dir, name), nil, privateFile))
		}
		v := openTest(t, dir)
		f := newFixture(1, 2)
		must(t, f.commit(t.Context(), v))
		must(t, f.check(t.Context(), v, nil))
	}
}

// With the database gone, the datasets' folders must survive until somebody puts it back.
func TestLostDatabase(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 3)
	must(t, f.commit(t.Context(), v))
	must(t, v.Close())
	path, away := filepath.Join(dir, databaseName), filepath.Join(t.TempDir(), databaseName)
	must(t, os.Rename(path, away))
	for range 2 {
		_, err := Open(t.Context(), dir)
		wantErr(t, err, ErrCorrupt)
	}
	must(t, os.Rename(away, path))
	must(t, f.check(t.Context(), openTest(t, dir), nil))
}

// A damaged entry must not pass for a dataset that was never committed, or its folder would be swept.
func TestDamagedEntryOfAPendingDataset(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 3)
	must(t, f.commit(t.Context(), v))
	must(t, v.markPending(f.sealed.Digest))
	must(t, tamper(dir, v, `UPDATE datasets SET digest = zeroblob(32)`))
	_, err := Open(t.Context(), dir)
	wantErr(t, err, ErrCorrupt)
	checkFoldersStay(t, dir, 1)
}

func TestFolderNames(t *testing.T) {
	for _, name := range []string{"a b", "a?mode=memory", "100%41", "a#b", "a&b;c", "ü", "a'b\"c", "%2e%2e"} {
		if runtime.GOOS == "windows" && strings.ContainsAny(name, `?"`) {
			continue
		}
		t.Run(name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), name)
			v := openTest(t, dir)
			f := newFixture(1, 2)
			must(t, f.commit(t.Context(), v))
			must(t, v.Close())
			if _, err := os.Stat(filepath.Join(dir, databaseName)); err != nil {
				t.Error(err)
			}
			must(t, f.check(t.Context(), openTest(t, dir), nil))
		})
	}
}

func TestClosed(t *testing.T) {
	v := openTest(t, newDir(t))
	f := newFixture(1, 3)
	must(t, f.commit(t.Context(), v))
	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	s, err := newFixture(2, 3).stage(t.Context(), v)
	must(t, err)
	must(t, v.Close())
	must(t, v.Close())

	_, err = v.List(t.Context())
	wantErr(t, err, ErrClosed)
	_, err = v.Dataset(t.Context(), f.sealed.Digest)
	wantErr(t, err, ErrClosed)
	_, err = d.Salt(t.Context(), 0)
	wantErr(t, err, ErrClosed)
	_, err = v.Begin(t.Context(), testSchema)
	wantErr(t, err, ErrClosed)
	wantErr(t, v.EraseSalt(t.Context(), f.sealed.Digest, 0), ErrClosed)
	wantErr(t, v.Delete(t.Context(), f.sealed.Digest), ErrClosed)
	wantErr(t, s.Commit(t.Context(), newFixture(2, 3).sealed), ErrClosed)
	must(t, errors.Join(s.Abort(), d.Close()))
}

func TestOpenCancelled(t *testing.T) {
	dir := newDir(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := Open(ctx, dir)
	wantErr(t, err, context.Canceled)
	_, err = Open(ctx, dir, WithWait())
	wantErr(t, err, context.Canceled)
	v := openTest(t, dir)
	_, err = v.Begin(ctx, testSchema)
	wantErr(t, err, context.Canceled)
}
