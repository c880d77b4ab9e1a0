// The SQLite database: how it is opened, its tables, and the one way in which it is read and written.

package vault

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

const (
	// schemaVersion is the version of the tables, kept in SQLite's user_version.
	schemaVersion = 1
	// applicationID marks the file as a vault ("ASNT"), kept in SQLite's application_id.
	applicationID = 0x41534e54
	// maxBlob bounds every value read from the database, in bytes.
	maxBlob = 64 << 20
)

// createTables makes an empty vault. Each dataset adds two tables of its own, see createDataset.
//
// No number is reused (AUTOINCREMENT), so that a reader of a deleted dataset never meets another one. There
// is no index: a vault has few datasets, and a damaged index could hide one.
const createTables = `
CREATE TABLE datasets (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	digest     BLOB NOT NULL,
	head       BLOB NOT NULL,
	schema     BLOB NOT NULL,
	commitment BLOB NOT NULL,
	columns    BLOB NOT NULL,
	nodes      BLOB NOT NULL
);`

// createDataset makes the tables that hold one dataset's secrets. That they are tables of their own, only
// ever appended to, changed in place and dropped whole, keeps SQLite from moving a secret from one page to
// another, where erasing could miss the copy it left behind.
const createDataset = `
CREATE TABLE salts_%[1]d (row INTEGER PRIMARY KEY, salt BLOB NOT NULL);
CREATE TABLE secrets_%[1]d (kind TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL);`

const dropDataset = `DROP TABLE salts_%[1]d; DROP TABLE secrets_%[1]d;`

// openDatabase opens the database, given an absolute path, with one connection, which keeps SQLite's own lock too.
//
// secure_delete overwrites what is deleted; a persistent journal is one that scrubJournal can overwrite;
// temporary tables stay in memory.
func openDatabase(path string) (*sql.DB, error) {
	q := url.Values{"mode": {"rw"}, "_txlock": {"immediate"}, "_defensive": {"1"}, "_error_rc": {"1"}, "_pragma": {
		"cell_size_check(ON)",
		"journal_mode(PERSIST)",
		"locking_mode(EXCLUSIVE)",
		"secure_delete(ON)",
		"synchronous(FULL)",
		"temp_store(MEMORY)",
		"trusted_schema(OFF)",
	}}
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: q.Encode()}
	connector, err := sqlite.NewConnector(u.String())
	if err != nil {
		return nil, err
	}
	db := sql.OpenDB(connector)
	db.SetMaxOpenConns(1)
	db.SetMaxIdleConns(1)
	return db, nil
}

// read runs do with the vault's connection.
func (v *Vault) read(ctx context.Context, do func(*sql.Conn) error) (err error) {
	conn, err := v.db.Conn(ctx)
	if err != nil {
		if v.isClosed() {
			return ErrClosed
		}
		return sortError(err)
	}
	defer func() {
		if closeErr := conn.Close(); !errors.Is(closeErr, sql.ErrConnDone) { // write may have dropped it
			err = errors.Join(err, closeErr)
		}
	}()
	if _, err := sqlite.Limit(conn, sqlite3.SQLITE_LIMIT_LENGTH, maxBlob); err != nil {
		return err
	}
	return sortError(do(conn))
}

// errCommit marks the failure of COMMIT itself, after which only the database knows whether it happened.
var errCommit = errors.New("commit the transaction")

// write runs do in one transaction. After a failure it drops the connection: closing it undoes whatever a
// failed ROLLBACK may have left open, and the next one starts from what is on the disk.
func (v *Vault) write(ctx context.Context, do func(*sql.Tx) error) error {
	return v.read(ctx, func(conn *sql.Conn) error {
		err := transact(ctx, conn, do)
		if err == nil {
			return nil
		}
		if drop := conn.Raw(func(any) error { return driver.ErrBadConn }); !errors.Is(drop, driver.ErrBadConn) {
			return errors.Join(err, drop)
		}
		return err
	})
}

func transact(ctx context.Context, conn *sql.Conn, do func(*sql.Tx) error) error {
	// database/sql would roll back behind our back when ctx ends; the statements inside watch it instead.
	tx, err := conn.BeginTx(context.WithoutCancel(ctx), nil)
	if err != nil {
		return err
	}
	if err := errors.Join(do(tx), ctx.Err()); err != nil {
		// SQLite may have rolled back already; if not, dropping the connection does.
		_ = tx.Rollback()
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("%w: %w", errCommit, err)
	}
	return nil
}

// prepare reads the database for the first time, which rolls back what a crash left in the journal, makes
// the tables of a new vault and refuses a file that is none.
func (v *Vault) prepare(ctx context.Context) error {
	return v.write(ctx, func(tx *sql.Tx) error {
		if err := checkSettings(ctx, tx); err != nil {
			return err
		}
		var application, version, tables int
		err := tx.QueryRowContext(ctx, `SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
			FROM pragma_application_id, pragma_user_version`).Scan(&application, &version, &tables)
		switch {
		case err != nil:
			return err
		case application == 0 && version == 0 && tables == 0:
			_, err := tx.ExecContext(ctx, createTables+fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;",
				applicationID, schemaVersion))
			return err
		case application != applicationID:
			return fmt.Errorf("%w: %s is the database of another program", ErrCorrupt, databaseName)
		case version > schemaVersion:
			return fmt.Errorf("%w: version %d, this program knows up to %d", ErrVersion, version, schemaVersion)
		case version != schemaVersion:
			return fmt.Errorf("%w: %s has version %d, which never was", ErrCorrupt, databaseName, version)
		}
		return nil
	})
}

// checkSettings refuses to work without the settings that erasing rests on.
func checkSettings(ctx context.Context, tx *sql.Tx) error {
	var secure int
	var journal string
	err := tx.QueryRowContext(ctx, `SELECT secure_delete, journal_mode FROM pragma_secure_delete, pragma_journal_mode`).
		Scan(&secure, &journal)
	if err != nil {
		return err
	}
	if secure != 1 || journal != "persist" {
		return fmt.Errorf("SQLite runs with secure_delete %d and journal_mode %q, want 1 and persist", secure, journal)
	}
	return nil
}

// blob scans a BLOB and nothing else; database/sql's own conversions would put the value into their errors.
type blob []byte

// Scan implements sql.Scanner.
func (b *blob) Scan(src any) error {
	raw, ok := src.([]byte)
	if !ok {
		return fmt.Errorf("%w: %T where a BLOB was stored", ErrCorrupt, src)
	}
	*b = append((*b)[:0], raw...)
	return nil
}
