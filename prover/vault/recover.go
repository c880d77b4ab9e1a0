// What a crash leaves, and how the next Open undoes or finishes it.

package vault

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/acc36754/assent"
)

// markPending notes, durably, that a dataset's folder and its entry in the database are about to come or go
// together.
func (v *Vault) markPending(d assent.Digest) error {
	f, err := os.OpenFile(v.layout.pending(d), os.O_RDONLY|os.O_CREATE, privateFile)
	if err != nil {
		return err
	}
	return errors.Join(f.Close(), syncDir(v.layout.path(pendingName)), v.step("marked"))
}

// clearPending removes the mark.
func (v *Vault) clearPending(d assent.Digest) error {
	if err := os.Remove(v.layout.pending(d)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// settle decides about a pending dataset: the database knows whether it is there. If it is not, its folder
// goes. Either way the mark goes last, so that settle can be repeated.
func (v *Vault) settle(ctx context.Context, d assent.Digest) (present bool, err error) {
	err = v.read(ctx, func(conn *sql.Conn) error {
		return conn.QueryRowContext(ctx, `SELECT count(*) > 0 FROM datasets WHERE digest = ?`, d[:]).Scan(&present)
	})
	if err != nil {
		return false, err
	}
	if !present {
		if err := os.RemoveAll(v.layout.dataset(d)); err != nil {
			return false, err
		}
		if err := syncDir(v.layout.path(datasetsName)); err != nil {
			return false, err
		}
	}
	return present, v.clearPending(d)
}

// recover brings the folder and the database together after a crash.
//
// It removes only what a mark says was coming or going. A dataset's folder without a mark and without an
// entry means that the database was lost or replaced, and then nothing may be removed.
func (v *Vault) recover(ctx context.Context) error {
	list, err := v.List(ctx)
	if err != nil {
		return err // a damaged entry could pass for an absent one
	}
	pending, err := v.digestsIn(pendingName)
	if err != nil {
		return err
	}
	for _, d := range pending {
		if _, err := v.settle(ctx, d); err != nil {
			return fmt.Errorf("finish what a crash left of dataset %s: %w", d, err)
		}
	}
	if err := v.checkFolders(list); err != nil {
		return err
	}
	if err := v.sweepStaging(); err != nil {
		return fmt.Errorf("sweep the staging folder: %w", err)
	}
	return v.scrubJournal()
}

func (v *Vault) checkFolders(list []Info) error {
	known := make(map[assent.Digest]bool, len(list))
	for _, info := range list {
		known[info.Digest] = true
	}
	folders, err := v.digestsIn(datasetsName)
	if err != nil {
		return err
	}
	for _, d := range folders {
		if !known[d] {
			return fmt.Errorf("%w: %s does not know folder %q; put back the database that belongs to it, or remove the folder",
				ErrCorrupt, databaseName, v.layout.dataset(d))
		}
	}
	return nil
}

// digestsIn returns the entries of a folder that are named by a digest.
func (v *Vault) digestsIn(folder string) (out []assent.Digest, err error) {
	entries, err := os.ReadDir(v.layout.path(folder))
	if err != nil {
		return nil, err
	}
	for _, e := range entries {
		if d, err := assent.ParseDigest(e.Name()); err == nil {
			out = append(out, d)
		}
	}
	return out, nil
}

// sweepStaging removes what was staged by a process that is gone.
func (v *Vault) sweepStaging() error {
	entries, err := os.ReadDir(v.layout.path(stagingName))
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := os.RemoveAll(v.layout.path(stagingName, e.Name())); err != nil {
			return err
		}
	}
	return nil
}
