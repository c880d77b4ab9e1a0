// Writes that fail: the error comes out, nothing is visible, nothing is left, and the vault works on.

package vault

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// failing returns an option that makes the nth visit of a step fail as on a full disk.
func failing(at string, nth int) Option {
	return withHook(func(step string) error {
		if step == at {
			if nth--; nth == 0 {
				return &os.PathError{Op: "write", Path: at, Err: syscall.ENOSPC}
			}
		}
		return nil
	})
}

func TestCommitFailsAtEachStep(t *testing.T) {
	for _, c := range []struct {
		at  string
		nth int
	}{{"files written", 1}, {"marked", 1}, {"salts", 1}, {"salts", 3}, {"inserted", 1}, {"renamed", 1}} {
		t.Run(fmt.Sprint(c.at, c.nth), func(t *testing.T) {
			dir := newDir(t)
			v := openTest(t, dir, failing(c.at, c.nth))
			f := newFixture(1, crashRows)
			wantErr(t, f.commit(t.Context(), v), syscall.ENOSPC)
			checkNothing(t, v, dir, f)
			must(t, f.commit(t.Context(), v))
			must(t, f.check(t.Context(), v, nil))
			must(t, v.Close())
			must(t, f.check(t.Context(), openTest(t, dir), nil))
		})
	}
}

// After COMMIT there is no way back: a failure to tidy up must not be reported as a failed commit.
func TestCommitFailsTooLate(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir, failing("committed", 1))
	f := newFixture(1, 5)
	must(t, f.commit(t.Context(), v))
	must(t, f.check(t.Context(), v, nil))
	must(t, v.Close())
	v = openTest(t, dir)
	must(t, f.check(t.Context(), v, nil))
	checkTidy(t, v, dir)
}

// A COMMIT that reports an error may have taken effect all the same. Only the database knows.
func TestCommitOutcomeIsRead(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	f := newFixture(1, 5)
	must(t, f.commit(t.Context(), v))
	must(t, v.markPending(f.sealed.Digest))
	must(t, v.concludeCommit(t.Context(), f.sealed.Digest, fmt.Errorf("%w: made up", errCommit)))
	must(t, f.check(t.Context(), v, nil))
	checkTidy(t, v, dir)

	lost := newFixture(2, 5)
	must(t, os.Mkdir(v.layout.dataset(lost.sealed.Digest), privateDir))
	must(t, v.markPending(lost.sealed.Digest))
	wantErr(t, v.concludeCommit(t.Context(), lost.sealed.Digest, errCommit), errCommit)
	checkTidy(t, v, dir)
}

// The database, rather than a file, may be what does not fit on the disk.
func TestDatabaseIsFull(t *testing.T) {
	dir := newDir(t)
	v := openTest(t, dir)
	small, large := newFixture(1, 5), newFixture(2, 5000)
	must(t, small.commit(t.Context(), v))
	limit := func(pages int) {
		must(t, v.read(t.Context(), func(conn *sql.Conn) error {
			var now int
			return conn.QueryRowContext(t.Context(), "PRAGMA max_page_count = "+strconv.Itoa(pages)).Scan(&now)
		}))
	}
	for _, pages := range []int{8, 20, 50} {
		limit(pages)
		var full *sqlite.Error
		if err := large.commit(t.Context(), v); !errors.As(err, &full) || full.Code() != sqlite3.SQLITE_FULL {
			t.Fatalf("got %v, want SQLITE_FULL", err)
		}
		checkNothing(t, v, dir, large)
		must(t, small.check(t.Context(), v, nil))
	}
	// The connection that failed took its limit with it.
	must(t, large.commit(t.Context(), v))
	must(t, large.check(t.Context(), v, nil))
}

// The real thing: the system refuses to let any file grow.
func TestFilesCannotGrow(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("Windows has no limit on the size of files")
	}
	for _, c := range []struct {
		limit int
		at    string
	}{
		{1, "write the columns"}, {100_000, "write the columns"},
		{200_000, "write the Merkle nodes"}, {250_000, "write the Merkle nodes"},
		{270_000, errCommit.Error()}, {300_000, errCommit.Error()},
	} {
		t.Run(strconv.Itoa(c.limit), func(t *testing.T) {
			dir := newDir(t)
			v := openTest(t, dir)
			kept, lost := newFixture(1, 3000), newFixture(2, 4000)
			must(t, kept.commit(t.Context(), v))
			must(t, v.Close())
			child := startChild(t, dir, "file size limit", strconv.Itoa(c.limit))
			if message := child.line(); !strings.HasPrefix(message, "commit dataset ") || !strings.Contains(message, c.at) {
				t.Fatalf("child: %s, want it to fail to %s", message, c.at)
			}
			child.wait(t)
			v = openTest(t, dir)
			must(t, kept.check(t.Context(), v, nil))
			checkNothing(t, v, dir, lost)
		})
	}
}

// checkNothing fails the test when there is any sign of a dataset.
func checkNothing(t *testing.T, v *Vault, dir string, f *fixture) {
	t.Helper()
	if _, err := v.Dataset(t.Context(), f.sealed.Digest); !errors.Is(err, ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	checkTidy(t, v, dir)
}

// Deleting that fails before COMMIT changes nothing; after it, the next Open has nothing left to do.
func TestDeleteFailsAtEachStep(t *testing.T) {
	for _, c := range []struct {
		at   string
		want string
	}{{"marked", "whole"}, {"dropped", "whole"}, {"deleted", "nothing"}, {"scrubbed", "nothing"}} {
		t.Run(c.at, func(t *testing.T) {
			dir := newDir(t)
			v := openTest(t, dir)
			f := newFixture(1, crashRows)
			must(t, f.commit(t.Context(), v))
			must(t, v.Close())

			v = openTest(t, dir, withHook(failing2nd(c.at)))
			wantErr(t, v.Delete(t.Context(), f.sealed.Digest), syscall.ENOSPC)
			must(t, v.Close())
			v = openTest(t, dir)
			if got := stateOf(t, v, dir, f); got != c.want {
				t.Errorf("there is %q, want %q", got, c.want)
			}
			checkTidy(t, v, dir)
		})
	}
}

// failing2nd fails a step, but for the scrubbing that Open itself does.
func failing2nd(at string) func(string) error {
	visits := 0
	if at != "scrubbed" {
		visits = 1
	}
	return func(step string) error {
		if step != at {
			return nil
		}
		if visits++; visits != 2 {
			return nil
		}
		return syscall.ENOSPC
	}
}

// No error of a write says anything about a salt, a blinding value or a cell.
func TestErrorsHoldNoSecrets(t *testing.T) {
	f := newFixture(1, crashRows)
	f.sealed.Salts = bytes.Repeat([]byte("SECRETSALT-"), 31*crashRows/11+1)[:31*crashRows]
	f.sealed.CountSalt = [32]byte([]byte("SECRETCOUNTSALT-SECRETCOUNTSALT-"))
	for i := range f.sealed.Blinds {
		f.sealed.Blinds[i].Scalar = [32]byte([]byte("SECRETBLINDING-VALUE-SECRETBLIND"))
	}
	for _, at := range []string{"files written", "marked", "salts", "inserted", "renamed"} {
		v := openTest(t, newDir(t), failing(at, 1))
		err := f.commit(t.Context(), v)
		if err == nil || strings.Contains(err.Error(), "SECRET") || strings.Contains(err.Error(), "person") {
			t.Errorf("%s: %v", at, err)
		}
	}
	dir := newDir(t)
	v := openTest(t, dir)
	must(t, f.commit(t.Context(), v))
	// A value of another type is where database/sql would quote the value.
	must(t, tamper(dir, v, `UPDATE salts_1 SET salt = 'SECRETSALT'`, `UPDATE secrets_1 SET value = 'SECRETBLINDING'`,
		`UPDATE datasets SET commitment = 'SECRET'`))
	v = openTest(t, dir)
	_, err := v.Dataset(t.Context(), f.sealed.Digest)
	wantErr(t, err, ErrCorrupt)
	if strings.Contains(err.Error(), "SECRET") {
		t.Error(err)
	}
	d := &Dataset{vault: v, entry: entry{id: 1, info: Info{Digest: f.sealed.Digest, Rows: crashRows}}}
	_, saltErr := d.Salt(t.Context(), 3)
	_, blindErr := d.Blind(t.Context(), "id")
	for _, err := range []error{saltErr, blindErr} {
		wantErr(t, err, ErrCorrupt)
		if strings.Contains(err.Error(), "SECRET") {
			t.Error(err)
		}
	}
}

// tamper closes the vault and changes its database behind its back.
func tamper(dir string, v *Vault, statements ...string) error {
	if err := v.Close(); err != nil {
		return err
	}
	db, err := sql.Open("sqlite", filepath.Join(dir, databaseName))
	if err != nil {
		return err
	}
	for _, s := range statements {
		_, e := db.ExecContext(context.Background(), s)
		err = errors.Join(err, e)
	}
	return errors.Join(err, db.Close())
}
