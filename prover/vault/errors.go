// The errors that callers decide on, and how SQLite's are sorted into them.

package vault

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Sentinel errors.
var (
	// ErrLocked reports that another process has the vault open; the message names it.
	ErrLocked = errors.New("vault is locked")
	// ErrNotPrivate reports a vault that others than its owner may read.
	ErrNotPrivate = errors.New("vault is not private")
	// ErrNotVault reports a folder that holds something else.
	ErrNotVault = errors.New("not a vault")
	// ErrVersion reports a vault written by a newer version of the program.
	ErrVersion = errors.New("vault was written by a newer version")
	// ErrCorrupt reports content that is not what was stored.
	ErrCorrupt = errors.New("vault is corrupt")
	// ErrClosed reports the use of a vault after Close.
	ErrClosed = errors.New("vault is closed")
	// ErrNotFound reports a dataset, or a column of it, that the vault does not hold.
	ErrNotFound = errors.New("not in the vault")
	// ErrExists reports a second commit of the same digest.
	ErrExists = errors.New("already in the vault")
	// ErrErased reports a salt that was erased.
	ErrErased = errors.New("salt was erased")
	// ErrRange reports a record or node that the dataset does not have.
	ErrRange = errors.New("out of range")
	// ErrFinished reports the use of a Staging after Commit, Abort or a failed Append.
	ErrFinished = errors.New("staging is finished")
)

// sortError adds ErrCorrupt to the errors that SQLite gives for a damaged file. The vault's own statements
// are fixed and right, so a statement that does not fit the file's tables means damage too.
func sortError(err error) error {
	var e *sqlite.Error
	if !errors.As(err, &e) || errors.Is(err, ErrCorrupt) {
		return err
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT, sqlite3.SQLITE_TOOBIG,
		sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_ERROR:
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if e.Code() == sqlite3.SQLITE_IOERR_SHORT_READ {
		return fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return err
}
