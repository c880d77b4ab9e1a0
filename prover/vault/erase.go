// Erasing one record's salt, and deleting a dataset.

package vault

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/record"
)

// EraseSalt destroys the salt of one record, counted from 0. Afterwards no file in the vault's folder
// contains it; doc.go says what that does not cover. Erasing it again is no error, and is what to do after
// an error: the salt is known to be gone only when EraseSalt returned nil.
//
// Errors: ErrNotFound, ErrRange.
func (v *Vault) EraseSalt(ctx context.Context, digest assent.Digest, row int) error {
	if err := v.eraseSalt(ctx, digest, row); err != nil {
		return fmt.Errorf("erase the salt of record %d of dataset %s: %w", row, digest, err)
	}
	return nil
}

func (v *Vault) eraseSalt(ctx context.Context, digest assent.Digest, row int) error {
	unlock, err := v.lockWriter(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	err = v.write(ctx, func(tx *sql.Tx) error {
		id, info, err := findDataset(ctx, tx, digest)
		if err != nil {
			return err
		}
		if row < 0 || row >= info.Rows {
			return fmt.Errorf("%w: the dataset has %d records", ErrRange, info.Rows)
		}
		// The mark is as long as a salt, so that SQLite overwrites it in place.
		mark := placeOf(digest, labelSalt).row(row).seal(nil, make([]byte, record.SaltSize))
		result, err := tx.ExecContext(ctx, fmt.Sprintf(`UPDATE salts_%d SET salt = ? WHERE row = ?`, id), mark, row)
		if err != nil {
			return err
		}
		if n, err := result.RowsAffected(); err != nil || n != 1 {
			return errors.Join(fmt.Errorf("%w: the salt's row is missing", ErrCorrupt), err)
		}
		return v.step("salt overwritten")
	})
	if err != nil {
		return err
	}
	return v.scrubAfter("erased")
}

// Delete removes a dataset: its records, nodes, salts and blinding values. Its secrets in the database are
// overwritten as by EraseSalt; its files are unlinked. When an error comes after the point of no return,
// the next Open finishes the work; deleting again gives ErrNotFound then.
func (v *Vault) Delete(ctx context.Context, digest assent.Digest) error {
	if err := v.delete(ctx, digest); err != nil {
		return fmt.Errorf("delete dataset %s: %w", digest, err)
	}
	return nil
}

func (v *Vault) delete(ctx context.Context, digest assent.Digest) error {
	unlock, err := v.lockWriter(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err = v.markPending(digest); err == nil {
		err = v.drop(ctx, digest)
	}
	_, settleErr := v.settle(context.WithoutCancel(ctx), digest)
	return errors.Join(err, settleErr)
}

// drop removes what the database has of a dataset.
func (v *Vault) drop(ctx context.Context, digest assent.Digest) error {
	err := v.write(ctx, func(tx *sql.Tx) error {
		id, _, err := findDataset(ctx, tx, digest)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, fmt.Sprintf(dropDataset, id)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM datasets WHERE id = ?`, id); err != nil {
			return err
		}
		return v.step("dropped")
	})
	if err != nil {
		return err
	}
	return v.scrubAfter("deleted")
}

// queryer is a connection or a transaction.
type queryer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// findDataset returns the number of a dataset, which names its tables, and its head.
func findDataset(ctx context.Context, q queryer, digest assent.Digest) (id int64, info Info, err error) {
	var head blob
	err = q.QueryRowContext(ctx, `SELECT id, head FROM datasets WHERE digest = ?`, digest[:]).Scan(&id, &head)
	if errors.Is(err, sql.ErrNoRows) {
		return 0, Info{}, ErrNotFound
	}
	if err != nil {
		return 0, Info{}, err
	}
	info, err = decodeHead(digest[:], head)
	return id, info, err
}

// journalMagic begins a journal that SQLite still needs.
const journalMagic = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"

func (v *Vault) scrubAfter(step string) error {
	if err := v.step(step); err != nil {
		return err
	}
	return v.scrubJournal()
}

// scrubJournal overwrites the rollback journal, which holds the pages as they were before the last write,
// and empties it. SQLite marks a persistent journal as spent by zeroing its first bytes only.
func (v *Vault) scrubJournal() error {
	f, err := os.OpenFile(v.layout.path(journalName), os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("overwrite the journal: %w", err)
	}
	if err := errors.Join(scrub(f), f.Close()); err != nil {
		return fmt.Errorf("overwrite the journal: %w", err)
	}
	return v.step("scrubbed")
}

func scrub(f *os.File) error {
	magic := make([]byte, len(journalMagic))
	if _, err := io.ReadFull(f, magic); err == nil && bytes.Equal(magic, []byte(journalMagic)) {
		return errors.New("it is still in use")
	}
	size, err := f.Seek(0, io.SeekEnd)
	if err != nil {
		return err
	}
	zeros := make([]byte, 64<<10)
	for at := int64(0); at < size; at += int64(len(zeros)) {
		if _, err := f.WriteAt(zeros[:min(int64(len(zeros)), size-at)], at); err != nil {
			return err
		}
	}
	if err := f.Sync(); err != nil {
		return err
	}
	return errors.Join(f.Truncate(0), f.Sync())
}
