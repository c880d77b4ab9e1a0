// Erasing: no copy of an erased salt in any file of the folder, and the others untouched.

package vault

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

func TestEraseSalt(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f, other := newFixture(1, 1000), newFixture(2, 100)
	must(t, f.commit(t.Context(), v))
	must(t, other.commit(t.Context(), v))

	erased := make(map[int]bool)
	for _, row := range []int{0, 999, 500, 501, 127, 128} {
		erased[row] = true
		salt := f.salt(row)
		if n := copies(t, dir, salt[:]); n != 1 {
			t.Fatalf("%d copies of salt %d before it is erased, want 1", n, row)
		}
		must(t, v.EraseSalt(t.Context(), f.sealed.Digest, row))
		// Not even a part of it may stay.
		for _, part := range [][]byte{salt[:], salt[:12], salt[19:]} {
			if n := copies(t, dir, part); n != 0 {
				t.Errorf("%d copies of erased salt %d", n, row)
			}
		}
		must(t, v.EraseSalt(t.Context(), f.sealed.Digest, row))
	}
	must(t, f.check(t.Context(), v, erased))
	must(t, other.check(t.Context(), v, nil))

	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	defer d.Close()
	salt, err := d.Salt(t.Context(), 500)
	wantErr(t, err, ErrErased)
	if salt != [31]byte{} {
		t.Error("a value came with ErrErased")
	}
	must(t, v.Close())
	must(t, f.check(t.Context(), openTest(t, dir), erased))
}

// SQLite must never have moved a secret and left its old place as it was: erasing overwrites one place.
// So every secret stands in the files once, through commits, erasing and deleting of neighbours.
func TestSecretsHaveOneCopy(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	all := make([]*fixture, 6)
	for i := range all {
		all[i] = newFixture(uint64(i), 700)
		must(t, all[i].commit(t.Context(), v))
	}
	gone := map[int]bool{1: true, 2: true, 4: true}
	for i := range gone {
		must(t, v.EraseSalt(t.Context(), all[i].sealed.Digest, 3))
		must(t, v.Delete(t.Context(), all[i].sealed.Digest))
	}
	all = append(all, newFixture(100, 900))
	must(t, all[6].commit(t.Context(), v))
	must(t, v.EraseSalt(t.Context(), all[0].sealed.Digest, 0))

	content := readAll(t, dir)
	for i, f := range all {
		want := 1
		if gone[i] {
			want = 0
		}
		count := func(what string, secret []byte) {
			if n := strings.Count(content, string(secret)); n != want {
				t.Errorf("dataset %d: %d copies of %s, want %d", i, n, what, want)
			}
		}
		for row := range f.rows {
			salt := f.salt(row)
			if i != 0 || row != 0 {
				count("a salt", salt[:])
			}
		}
		for _, b := range f.sealed.Blinds {
			count("a blinding value", b.Scalar[:])
		}
		count("the count salt", f.sealed.CountSalt[:])
		count("a node", f.nodes[:32])
	}
}

// readAll returns the content of every file under a folder.
func readAll(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	must(t, filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := os.ReadFile(path)
		b.Write(data)
		return err
	}))
	return b.String()
}

// Until the journal is overwritten the salt may be in it: EraseSalt must not report success before, and
// erasing again, or opening the vault again, must finish the work.
func TestEraseInterrupted(t *testing.T) {
	for _, finish := range []string{"again", "reopen"} {
		t.Run(finish, func(t *testing.T) {
			dir := newDir(t)
			failed := false
			v := openTest(t, dir, withHook(func(step string) error {
				if step == "erased" && !failed {
					failed = true
					return syscall.EIO
				}
				return nil
			}))
			f := newFixture(1, 10)
			must(t, f.commit(t.Context(), v))
			wantErr(t, v.EraseSalt(t.Context(), f.sealed.Digest, 4), syscall.EIO)
			salt := f.salt(4)
			if n := copies(t, filepath.Join(dir, journalName), salt[:]); n == 0 {
				t.Fatal("the journal does not hold the salt: this test shows nothing")
			}
			if finish == "again" {
				must(t, v.EraseSalt(t.Context(), f.sealed.Digest, 4))
			} else {
				must(t, v.Close())
				v = openTest(t, dir)
			}
			if n := copies(t, dir, salt[:]); n != 0 {
				t.Errorf("%d copies of an erased salt", n)
			}
			must(t, f.check(t.Context(), v, map[int]bool{4: true}))
		})
	}
}

// A salt can be erased although its row is damaged.
func TestEraseADamagedSalt(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 10)
	must(t, f.commit(t.Context(), v))
	must(t, tamper(dir, v, `UPDATE salts_1 SET salt = x'0102' WHERE row = 4`, `DELETE FROM salts_1 WHERE row = 5`))
	v = openTest(t, dir)
	must(t, v.EraseSalt(t.Context(), f.sealed.Digest, 4))
	wantErr(t, v.EraseSalt(t.Context(), f.sealed.Digest, 5), ErrCorrupt)
	d, err := v.Dataset(t.Context(), f.sealed.Digest)
	must(t, err)
	defer d.Close()
	_, err = d.Salt(t.Context(), 4)
	wantErr(t, err, ErrErased)
	_, err = d.Salt(t.Context(), 5)
	wantErr(t, err, ErrCorrupt)
}

// A journal that SQLite still needs must not be overwritten.
func TestScrubSparesALiveJournal(t *testing.T) {
	v := openTest(t, newDir(t))
	path := v.layout.path(journalName)
	must(t, os.WriteFile(path, []byte(journalMagic+"pages"), privateFile))
	if err := v.scrubJournal(); err == nil {
		t.Error("no error")
	}
	if data, err := os.ReadFile(path); err != nil || string(data) != journalMagic+"pages" {
		t.Errorf("the journal was touched: %q %v", data, err)
	}
	must(t, os.WriteFile(path, []byte(strings.Repeat("x", 200_000)), privateFile))
	must(t, v.scrubJournal())
	if info, err := os.Stat(path); err != nil || info.Size() != 0 {
		t.Errorf("the journal is not empty: %v", errors.Join(err))
	}
}
