// Commit: everything of a dataset becomes visible at one moment, or nothing does.

package vault

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/record"
)

const (
	// MaxCommitment is the largest commitment in bytes.
	MaxCommitment = 4 << 20
	// maxBlinds is more than the largest schema needs: a column and its companion, and as many again.
	maxBlinds = 4 * assent.MaxColumns
	// saltsPerStatement was measured: fewer are slower, more are not faster.
	saltsPerStatement = 128
)

// Sealed is what makes staged records a dataset. Everything but Digest and Commitment is secret.
type Sealed struct {
	// Digest identifies the commitment.
	Digest assent.Digest
	// Commitment is the commitment as it is published: 1 to MaxCommitment bytes.
	Commitment []byte
	// Opening holds the salts and blinding values; the vault does not look into the latter.
	assent.Opening
	// WriteNodes writes the Merkle nodes, level after level: of N records level h has ceil(N/2^h) nodes of
	// 32 bytes, up to the level with one.
	WriteNodes func(io.Writer) error
}

// check reports what does not fit the number of staged records. It names no value.
func (d *Sealed) check(rows int) error {
	switch {
	case d.Digest.IsZero():
		return errors.New("the digest is not set")
	case len(d.Commitment) == 0 || len(d.Commitment) > MaxCommitment:
		return fmt.Errorf("the commitment has %d bytes, want 1 to %d", len(d.Commitment), MaxCommitment)
	case len(d.Salts) != rows*record.SaltSize:
		return fmt.Errorf("%d bytes of salts for %d records, want %d each", len(d.Salts), rows, record.SaltSize)
	case len(d.Blinds) > maxBlinds:
		return fmt.Errorf("%d blinding values, at most %d", len(d.Blinds), maxBlinds)
	case d.WriteNodes == nil:
		return errors.New("nothing writes the Merkle nodes")
	}
	seen := make(map[string]bool, len(d.Blinds))
	for _, b := range d.Blinds {
		if b.Name == "" || len(b.Name) > assent.MaxColumnName+len(assent.CompanionSuffix) || seen[b.Name] {
			return fmt.Errorf("the name %.200q of a blinding value is empty, too long or there twice", b.Name)
		}
		seen[b.Name] = true
	}
	return nil
}

// Commit makes the staged records a dataset of the vault. When it returns an error the vault holds nothing
// of them, now and after a crash. The staging is finished either way.
//
// Errors: ErrExists when the digest is there already. Digests depend on fresh random values, so a second
// one is a mistake of the caller's and not a retry.
func (s *Staging) Commit(ctx context.Context, d Sealed) error {
	if s.done {
		return ErrFinished
	}
	err := s.commit(ctx, &d)
	if err != nil {
		return fmt.Errorf("commit dataset %s: %w", d.Digest, errors.Join(err, s.Abort()))
	}
	s.done = true
	return nil
}

// commit goes in this order: the files, durable, in the staging folder; a mark that the dataset is
// pending; a transaction with everything else, inside which the folder is renamed to its place. COMMIT is
// the moment. A crash before it leaves a mark and perhaps a folder without an entry, which settle removes.
func (s *Staging) commit(ctx context.Context, d *Sealed) error {
	v := s.vault
	if err := d.check(s.rows); err != nil {
		return err
	}
	columns, err := s.finishColumns()
	if err != nil {
		return err
	}
	nodes, err := s.writeNodes(ctx, d.WriteNodes)
	if err != nil {
		return fmt.Errorf("write the Merkle nodes: %w", err)
	}
	if err := errors.Join(syncDir(s.dir), v.step("files written")); err != nil {
		return err
	}
	unlock, err := v.lockWriter(ctx)
	if err != nil {
		return err
	}
	defer unlock()
	if err = v.markPending(d.Digest); err == nil {
		err = v.write(ctx, func(tx *sql.Tx) error {
			if err := s.insert(ctx, tx, d, columns, nodes); err != nil {
				return err
			}
			return v.moveIn(s.dir, d.Digest)
		})
	}
	return v.concludeCommit(ctx, d.Digest, err)
}

// concludeCommit finds out what became of the transaction and removes what must not stay.
func (v *Vault) concludeCommit(ctx context.Context, d assent.Digest, err error) error {
	if err == nil {
		// A mark that stays is harmless: the next Open finds the dataset and removes the mark.
		_ = errors.Join(v.step("committed"), v.clearPending(d))
		return nil
	}
	present, settleErr := v.settle(context.WithoutCancel(ctx), d)
	if present && settleErr == nil && errors.Is(err, errCommit) {
		return nil // COMMIT reported an error after it had taken effect
	}
	return errors.Join(err, settleErr)
}

// moveIn renames the staging folder to the dataset's place.
func (v *Vault) moveIn(dir string, d assent.Digest) error {
	if err := v.step("inserted"); err != nil {
		return err
	}
	if err := os.Rename(dir, v.layout.dataset(d)); err != nil {
		return err
	}
	return errors.Join(syncDir(v.layout.path(datasetsName)), syncDir(v.layout.path(stagingName)), v.step("renamed"))
}

func (s *Staging) writeNodes(ctx context.Context, write func(io.Writer) error) (sums fileSums, err error) {
	f, err := createFile(filepath.Join(s.dir, nodesName))
	if err != nil {
		return fileSums{}, err
	}
	blocks := &blockWriter{f: f}
	buffer := bufio.NewWriterSize(blocks, writeBuffer)
	nodes := &nodeWriter{w: buffer, left: int64(nodeCount(s.rows)) * nodeSize, rows: s.rows}
	if err := errors.Join(write(nodes), ctx.Err()); err != nil {
		return fileSums{}, errors.Join(err, f.Close())
	}
	if err := errors.Join(nodes.complete(), buffer.Flush()); err != nil {
		return fileSums{}, errors.Join(err, f.Close())
	}
	return blocks.finish()
}

// insert writes the dataset's entry and secrets.
func (s *Staging) insert(ctx context.Context, tx *sql.Tx, d *Sealed, columns, nodes fileSums) error {
	var there int
	err := tx.QueryRowContext(ctx, `SELECT count(*) FROM datasets WHERE digest = ?`, d.Digest[:]).Scan(&there)
	if err != nil {
		return err
	}
	if there != 0 {
		return ErrExists
	}
	sealed := func(label string, value []byte) []byte { return placeOf(d.Digest, label).seal(nil, value) }
	result, err := tx.ExecContext(ctx,
		`INSERT INTO datasets (digest, head, schema, commitment, columns, nodes) VALUES (?, ?, ?, ?, ?, ?)`,
		d.Digest[:],
		encodeHead(Info{Digest: d.Digest, Rows: s.rows, Created: s.vault.opts.now()}),
		sealed(labelSchema, s.schema.Encode()),
		sealed(labelCommitment, d.Commitment),
		sealed(labelColumns, columns.encode()),
		sealed(labelNodes, nodes.encode()))
	if err != nil {
		return err
	}
	id, err := result.LastInsertId()
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(createDataset, id)); err != nil {
		return err
	}
	if err := insertSecrets(ctx, tx, id, d); err != nil {
		return err
	}
	return s.insertSalts(ctx, tx, id, d)
}

func insertSecrets(ctx context.Context, tx *sql.Tx, id int64, d *Sealed) error {
	query := fmt.Sprintf(`INSERT INTO secrets_%d (kind, name, value) VALUES (?, ?, ?)`, id)
	value := placeOf(d.Digest, labelCountSalt).seal(nil, d.CountSalt[:])
	if _, err := tx.ExecContext(ctx, query, labelCountSalt, "", value); err != nil {
		return err
	}
	for _, b := range d.Blinds {
		value := placeOf(d.Digest, labelBlind+b.Name).seal(nil, b.Scalar[:])
		if _, err := tx.ExecContext(ctx, query, labelBlind, b.Name, value); err != nil {
			return err
		}
	}
	return nil
}

// insertSalts writes one row for each record, many rows in a statement.
func (s *Staging) insertSalts(ctx context.Context, tx *sql.Tx, id int64, d *Sealed) error {
	insert := func(n int) string {
		return fmt.Sprintf(`INSERT INTO salts_%d (row, salt) VALUES (?, ?)`, id) + strings.Repeat(`, (?, ?)`, n-1)
	}
	full, err := tx.PrepareContext(ctx, insert(saltsPerStatement))
	if err != nil {
		return err
	}
	defer full.Close()
	args := make([]any, 2*saltsPerStatement)
	buf := make([]byte, 0, saltsPerStatement*(record.SaltSize+sumSize))
	place := placeOf(d.Digest, labelSalt)
	for start := 0; start < s.rows; start += saltsPerStatement {
		n := min(saltsPerStatement, s.rows-start)
		buf = buf[:0]
		for i := range n {
			salt := d.Salts[(start+i)*record.SaltSize:][:record.SaltSize]
			if isErased(salt) {
				return fmt.Errorf("the salt of record %d is all zero", start+i)
			}
			at := len(buf)
			buf = place.row(start+i).seal(buf, salt)
			args[2*i], args[2*i+1] = start+i, buf[at:]
		}
		if n == saltsPerStatement {
			_, err = full.ExecContext(ctx, args...)
		} else {
			_, err = tx.ExecContext(ctx, insert(n), args[:2*n]...)
		}
		if err := errors.Join(err, s.vault.step("salts")); err != nil {
			return err
		}
	}
	return nil
}

// isErased tells the mark of an erased salt, 31 zero bytes, from a salt.
func isErased(salt []byte) bool { return [record.SaltSize]byte(salt) == [record.SaltSize]byte{} }
