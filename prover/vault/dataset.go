// Reading a dataset.

package vault

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"sync"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/prover/source"
)

// Dataset is an open dataset. It keeps the commitment, the schema and the checksums of the files in memory,
// and nothing of the records. Its methods are safe for concurrent use.
type Dataset struct {
	vault *Vault
	entry
	columns, nodes *blockFile

	mu    sync.Mutex // the Arrow file keeps the batch it read last
	table *source.ArrowFile
}

// entry is a dataset's row in the database.
type entry struct {
	info                     Info
	id                       int64
	schema                   *assent.Schema
	commitment               []byte
	columnSums, nodeFileSums fileSums
}

// Dataset opens a dataset. ErrNotFound: the vault does not hold it.
func (v *Vault) Dataset(ctx context.Context, digest assent.Digest) (*Dataset, error) {
	d, err := v.dataset(ctx, digest)
	if err != nil {
		return nil, fmt.Errorf("open dataset %s: %w", digest, err)
	}
	return d, nil
}

func (v *Vault) dataset(ctx context.Context, digest assent.Digest) (*Dataset, error) {
	d := &Dataset{vault: v}
	err := v.read(ctx, func(conn *sql.Conn) (err error) {
		d.entry, err = readEntry(ctx, conn, digest)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := d.openFiles(); err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = d.missing(ctx, err)
		}
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

// missing explains a file or table that is not there: somebody deleted the dataset, or it was lost.
func (d *Dataset) missing(ctx context.Context, cause error) error {
	err := d.vault.read(ctx, func(conn *sql.Conn) error {
		id, _, err := findDataset(ctx, conn, d.info.Digest)
		if err == nil && id != d.id {
			return ErrNotFound
		}
		return err
	})
	if err != nil {
		return err
	}
	return fmt.Errorf("%w: %w", ErrCorrupt, cause)
}

func readEntry(ctx context.Context, conn *sql.Conn, digest assent.Digest) (e entry, err error) {
	if e.id, e.info, err = findDataset(ctx, conn, digest); err != nil {
		return entry{}, err
	}
	var schema, commitment, columns, nodes blob
	err = conn.QueryRowContext(ctx, `SELECT schema, commitment, columns, nodes FROM datasets WHERE id = ?`, e.id).
		Scan(&schema, &commitment, &columns, &nodes)
	if errors.Is(err, sql.ErrNoRows) {
		return entry{}, ErrNotFound
	}
	if err != nil {
		return entry{}, err
	}
	if e.schema, err = unsealSchema(digest, schema); err != nil {
		return entry{}, err
	}
	if e.commitment, err = placeOf(digest, labelCommitment).unseal(commitment); err != nil {
		return entry{}, err
	}
	if e.columnSums, err = unsealSums(digest, labelColumns, columns); err != nil {
		return entry{}, err
	}
	if e.nodeFileSums, err = unsealSums(digest, labelNodes, nodes); err != nil {
		return entry{}, err
	}
	if uint64(e.nodeFileSums.size) != nodeCount(e.info.Rows)*nodeSize {
		return entry{}, fmt.Errorf("%w: the node file does not fit %d records", ErrCorrupt, e.info.Rows)
	}
	return e, nil
}

func unsealSchema(digest assent.Digest, sealed []byte) (*assent.Schema, error) {
	data, err := placeOf(digest, labelSchema).unseal(sealed)
	if err != nil {
		return nil, err
	}
	schema, err := assent.ParseSchema(data)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	return schema, nil
}

func unsealSums(digest assent.Digest, label string, sealed []byte) (fileSums, error) {
	data, err := placeOf(digest, label).unseal(sealed)
	if err != nil {
		return fileSums{}, err
	}
	return decodeFileSums(data)
}

func (d *Dataset) openFiles() (err error) {
	dir := d.vault.layout.dataset(d.info.Digest)
	if d.nodes, err = openBlocks(filepath.Join(dir, nodesName), d.nodeFileSums); err != nil {
		return err
	}
	d.columns, d.table, err = d.openColumns()
	return err
}

// openColumns opens the Arrow file through its checksums.
func (d *Dataset) openColumns() (*blockFile, *source.ArrowFile, error) {
	blocks, err := openBlocks(filepath.Join(d.vault.layout.dataset(d.info.Digest), columnsName), d.columnSums)
	if err != nil {
		return nil, nil, err
	}
	table, err := source.NewArrowFile(blocks.section(), d.schema)
	if errors.Is(err, source.ErrFormat) {
		err = fmt.Errorf("%w: %w", ErrCorrupt, err)
	}
	if err == nil && table.Rows() != d.info.Rows {
		err = fmt.Errorf("%w: %d records in the file, %d were committed", ErrCorrupt, table.Rows(), d.info.Rows)
	}
	if err != nil {
		return nil, nil, errors.Join(err, blocks.Close())
	}
	return blocks, table, nil
}

// Digest returns the dataset's identity.
func (d *Dataset) Digest() assent.Digest { return d.info.Digest }

// Commitment returns the commitment as it was stored. The caller must not change it.
func (d *Dataset) Commitment() []byte { return d.commitment }

// Rows returns the number of records.
func (d *Dataset) Rows() int { return d.info.Rows }

// Schema returns the columns. The caller must not change them.
func (d *Dataset) Schema() *assent.Schema { return d.schema }

// Record reads record i, counted from 0, into row, which has a place for each column of the schema. The
// values share no memory with the vault. ErrRange: there is no such record.
func (d *Dataset) Record(i int, row []assent.Value) error {
	if i < 0 || i >= d.info.Rows {
		return fmt.Errorf("read record %d of dataset %s: %w: it has %d", i, d.info.Digest, ErrRange, d.info.Rows)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.table.Record(i, row); err != nil {
		return fmt.Errorf("read record %d of dataset %s: %w", i, d.info.Digest, err)
	}
	for j := range row {
		row[j] = row[j].Clone()
	}
	return nil
}

// Reader reads the records in order. Readers are independent of each other and of d; each is to be closed.
func (d *Dataset) Reader() (source.Reader, error) {
	blocks, table, err := d.openColumns()
	if err != nil {
		return nil, fmt.Errorf("read dataset %s: %w", d.info.Digest, err)
	}
	return &reader{Reader: table.Reader(), blocks: blocks}, nil
}

// reader closes the file together with its reader.
type reader struct {
	source.Reader
	blocks *blockFile
}

func (r *reader) Close() error { return errors.Join(r.Reader.Close(), r.blocks.Close()) }

// Salt returns the salt of record i. ErrErased: it was erased.
func (d *Dataset) Salt(ctx context.Context, i int) (salt [record.SaltSize]byte, err error) {
	if i < 0 || i >= d.info.Rows {
		return salt, fmt.Errorf("read salt %d of dataset %s: %w: it has %d records", i, d.info.Digest, ErrRange, d.info.Rows)
	}
	query := fmt.Sprintf(`SELECT salt FROM salts_%d WHERE row = ?`, d.id)
	err = d.secret(ctx, placeOf(d.info.Digest, labelSalt).row(i), salt[:], query, i)
	if errors.Is(err, sql.ErrNoRows) {
		err = fmt.Errorf("%w: the salt's row is missing", ErrCorrupt)
	}
	if err == nil && isErased(salt[:]) {
		err = ErrErased
	}
	if err != nil {
		return salt, fmt.Errorf("read salt %d of dataset %s: %w", i, d.info.Digest, err)
	}
	return salt, nil
}

// Blind returns the blinding value of a column commitment. ErrNotFound: there is none of that name.
func (d *Dataset) Blind(ctx context.Context, name string) (scalar [32]byte, err error) {
	err = d.named(ctx, labelBlind, name, scalar[:])
	if err != nil {
		return scalar, fmt.Errorf("read the blinding value of column %.200q of dataset %s: %w", name, d.info.Digest, err)
	}
	return scalar, nil
}

// CountSalt returns the salt of the number of records.
func (d *Dataset) CountSalt(ctx context.Context) (salt [32]byte, err error) {
	err = d.named(ctx, labelCountSalt, "", salt[:])
	if err != nil {
		return salt, fmt.Errorf("read the count salt of dataset %s: %w", d.info.Digest, err)
	}
	return salt, nil
}

func (d *Dataset) named(ctx context.Context, kind, name string, dst []byte) error {
	query := fmt.Sprintf(`SELECT value FROM secrets_%d WHERE kind = ? AND name = ?`, d.id)
	err := d.secret(ctx, placeOf(d.info.Digest, kind+name), dst, query, kind, name)
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	return err
}

// secret reads one sealed value of known size.
func (d *Dataset) secret(ctx context.Context, p place, dst []byte, query string, args ...any) error {
	err := d.vault.read(ctx, func(conn *sql.Conn) error {
		var sealed blob
		if err := conn.QueryRowContext(ctx, query, args...).Scan(&sealed); err != nil {
			return err
		}
		return p.unsealInto(dst, sealed)
	})
	if errors.Is(err, ErrCorrupt) {
		return d.missing(ctx, err)
	}
	return err
}

// Node returns a node of the Merkle tree: level 0 holds the leaves. ErrRange: the node is not stored, being
// the root of an empty subtree or none at all.
func (d *Dataset) Node(level int, index uint64) (node [nodeSize]byte, err error) {
	at, err := nodeIndex(d.info.Rows, level, index)
	if err == nil {
		_, err = d.nodes.ReadAt(node[:], int64(at)*nodeSize)
	}
	if err != nil {
		return [nodeSize]byte{}, fmt.Errorf("read a node of dataset %s: %w", d.info.Digest, err)
	}
	return node, nil
}

// Close closes the dataset's files.
func (d *Dataset) Close() error {
	var errs []error
	for _, b := range []*blockFile{d.nodes, d.columns} {
		if b != nil {
			errs = append(errs, b.Close())
		}
	}
	return errors.Join(errs...)
}
