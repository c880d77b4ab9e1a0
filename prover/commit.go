// Committing to a table: read, hash, build the tree, commit the columns, keep everything in the vault.

package prover

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/prover/vault"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/sync/errgroup"
)

// Sentinel errors of Commit.
var (
	ErrTooManyRows  = errors.New("table has too many records")
	ErrDuplicateKey = errors.New("two records have the same sort key")
	ErrSortColumn   = errors.New("table cannot be sorted by this column")
)

// rowsBetweenReports is how often reading looks at the context and reports progress.
const rowsBetweenReports = 8192

// CommitOption changes what a commitment tells.
type CommitOption func(*commitOptions)

type commitOptions struct {
	sortedBy string
	capacity uint64 // 0: the number of records is public
}

// SortedBy stores the records in the strictly increasing order of a column's encoding, which `exclusion`
// needs. The column must not be nullable and its values must differ. All records are held in memory.
func SortedBy(column string) CommitOption { return func(o *commitOptions) { o.sortedBy = column } }

// HideRows keeps the number of records secret; capacity is the declared bound that is told instead.
func HideRows(capacity uint64) CommitOption { return func(o *commitOptions) { o.capacity = capacity } }

// Commit reads all records of a table, stores them in the vault with fresh salts and blinding values, and
// returns the public commitment. Committing the same records twice gives two unlinkable commitments.
//
// An error in a row names row and column. Whatever happens, the vault holds the whole table or nothing.
func (p *Prover) Commit(ctx context.Context, records assent.Table, options ...CommitOption) (*assent.Commitment, error) {
	var opts commitOptions
	for _, option := range options {
		option(&opts)
	}
	schema := records.Schema()
	if err := schema.Validate(); err != nil {
		return nil, err
	}
	sortColumn, err := opts.sortColumn(schema)
	if err != nil {
		return nil, err
	}
	if sortColumn >= 0 {
		if records, err = sortRecords(ctx, records, sortColumn); err != nil {
			return nil, err
		}
	}
	staging, err := p.vault.Begin(ctx, schema)
	if err != nil {
		return nil, err
	}
	commitment, err := p.commitStaged(ctx, staging, records, opts)
	return commitment, errors.Join(err, staging.Abort())
}

func (o *commitOptions) sortColumn(schema *assent.Schema) (int, error) {
	if o.sortedBy == "" {
		return -1, nil
	}
	i, ok := schema.Index(o.sortedBy)
	if !ok {
		return 0, fmt.Errorf("%w: there is no column %q", ErrSortColumn, o.sortedBy)
	}
	if schema.Columns[i].Nullable {
		return 0, fmt.Errorf("%w: column %q may be null", ErrSortColumn, o.sortedBy)
	}
	return i, nil
}

func (p *Prover) commitStaged(ctx context.Context, staging *vault.Staging, records assent.Table, opts commitOptions) (*assent.Commitment, error) {
	schema := records.Schema()
	columns, err := p.readColumns(ctx, staging.Append, records)
	if err != nil {
		return nil, err
	}
	rows := len(columns[0])
	if opts.capacity != 0 && uint64(rows) > opts.capacity {
		return nil, fmt.Errorf("%w: %d, the declared capacity is %d", ErrTooManyRows, rows, opts.capacity)
	}
	salts := make([]byte, rows*record.SaltSize)
	if _, err := io.ReadFull(p.random, salts); err != nil {
		return nil, fmt.Errorf("draw salts: %w", err)
	}
	var keys []fr.Element
	if i, ok := schema.Index(opts.sortedBy); ok {
		keys = columns[fieldIndex(schema, i)]
	}
	tree, err := p.buildTree(ctx, columns, keys, salts)
	if err != nil {
		return nil, err
	}
	commitment := &assent.Commitment{
		Schema: *schema, Rows: uint64(rows), SortedBy: opts.sortedBy,
		Root: merkle.Root(p.hasher, tree.Top(), uint64(rows)),
	}
	sealed := vault.Sealed{
		Opening:    assent.Opening{Salts: salts},
		WriteNodes: func(w io.Writer) error { return writeNodes(w, tree) },
	}
	if err := p.commitColumns(ctx, commitment, columns, &sealed); err != nil {
		return nil, err
	}
	if err := p.hideRows(commitment, opts.capacity, &sealed); err != nil {
		return nil, err
	}
	p.progress.report(PhaseStore, 0, 0)
	sealed.Digest = commitment.Digest()
	if sealed.Commitment, err = commitment.Encode(); err != nil {
		return nil, err
	}
	return commitment, staging.Commit(ctx, sealed)
}

// fieldIndex returns the position of a schema column among the columns of scalars.
func fieldIndex(schema *assent.Schema, column int) int {
	for i, c := range schema.FieldColumns() {
		if c.Column == column && !c.Companion {
			return i
		}
	}
	return -1
}

// readColumns streams the records, hands each to keep and returns their encoding, column by column.
func (p *Prover) readColumns(ctx context.Context, keep func([]assent.Value) error, records assent.Table) ([][]fr.Element, error) {
	schema := records.Schema()
	columns := make([][]fr.Element, len(schema.FieldColumns()))
	row := make([]assent.Value, len(schema.Columns))
	scalars := make([]fr.Element, len(columns))
	for n := 0; ; n++ {
		if n%rowsBetweenReports == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			p.progress.report(PhaseRead, uint64(n), 0)
		}
		err := records.Next(row)
		if errors.Is(err, io.EOF) {
			return columns, nil
		}
		if err != nil {
			return nil, err
		}
		if n == assent.MaxRows {
			return nil, fmt.Errorf("%w: more than %d", ErrTooManyRows, assent.MaxRows)
		}
		if err := schema.EncodeRow(scalars, row); err != nil {
			return nil, fmt.Errorf("row %d: %w", n, err)
		}
		for c := range columns {
			columns[c] = append(columns[c], scalars[c])
		}
		if err := keep(row); err != nil {
			return nil, fmt.Errorf("row %d: %w", n, err)
		}
	}
}

// buildTree hashes every record with its salt and builds the Merkle tree over the leaves.
func (p *Prover) buildTree(ctx context.Context, columns [][]fr.Element, keys []fr.Element, salts []byte) (*merkle.Tree, error) {
	rows := len(columns[0])
	leaves := make([]fr.Element, rows)
	const chunk = 4096
	p.progress.report(PhaseHash, 0, uint64(rows))
	group, groupCtx := errgroup.WithContext(ctx)
	group.SetLimit(p.workers)
	for start := 0; start < rows; start += chunk {
		end := min(start+chunk, rows)
		group.Go(func() error {
			if err := groupCtx.Err(); err != nil {
				return err
			}
			p.hashChunk(leaves, columns, keys, salts, start, end)
			return nil
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	p.progress.report(PhaseTree, 0, 0)
	return merkle.Build(ctx, p.hasher, leaves, p.workers)
}

func (p *Prover) hashChunk(leaves []fr.Element, columns [][]fr.Element, keys []fr.Element, salts []byte, start, end int) {
	n := end - start
	inputs := make([][]fr.Element, 1, 1+len(columns))
	inputs[0] = make([]fr.Element, n)
	for i := range n {
		at := (start + i) * record.SaltSize
		inputs[0][i] = record.Salt([record.SaltSize]byte(salts[at : at+record.SaltSize]))
	}
	for _, column := range columns {
		inputs = append(inputs, column[start:end])
	}
	hashes := make([]fr.Element, n)
	p.hasher.HashRows(hashes, poseidon2.TagRecord, inputs...)
	sortKeys := make([]fr.Element, n)
	if keys != nil {
		copy(sortKeys, keys[start:end])
	}
	p.hasher.HashRows(leaves[start:end], poseidon2.TagLeaf, hashes, sortKeys)
}

// commitColumns draws a blinding value for every column and commits to it.
func (p *Prover) commitColumns(ctx context.Context, commitment *assent.Commitment, columns [][]fr.Element, sealed *vault.Sealed) error {
	p.progress.report(PhaseSetup, 0, 0)
	srs, err := p.keys.SRS(ctx, len(columns[0])+1)
	if err != nil {
		return err
	}
	commitment.SRS = srs.ID()
	for i, column := range commitment.Schema.FieldColumns() {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.progress.report(PhaseColumns, uint64(i), uint64(len(columns)))
		blind, err := p.randomScalar()
		if err != nil {
			return fmt.Errorf("draw blinding value: %w", err)
		}
		columns[i] = append(columns[i], blind)
		point, err := srs.Commit(columns[i], p.workers)
		if err != nil {
			return fmt.Errorf("column %q: %w", column.Name, err)
		}
		commitment.Columns = append(commitment.Columns, assent.ColumnCommitment{Name: column.Name, Point: point})
		sealed.Blinds = append(sealed.Blinds, assent.Blind{Name: column.Name, Scalar: blind.Bytes()})
	}
	return nil
}

// hideRows draws the salt of the number of records and, when that number is secret, replaces it by its hash.
func (p *Prover) hideRows(commitment *assent.Commitment, capacity uint64, sealed *vault.Sealed) error {
	salt, err := p.randomScalar()
	if err != nil {
		return fmt.Errorf("draw salt: %w", err)
	}
	sealed.CountSalt = salt.Bytes()
	if capacity == 0 {
		return nil
	}
	hash := p.hasher.Hash(poseidon2.TagCount, fr.NewElement(commitment.Rows), salt)
	commitment.Hidden = &assent.HiddenRows{Commitment: hash, Capacity: capacity}
	commitment.Rows = 0
	return nil
}

// randomScalar draws a scalar. 48 bytes leave a bias below 2^-128.
func (p *Prover) randomScalar() (e fr.Element, err error) {
	var wide [48]byte
	if _, err := io.ReadFull(p.random, wide[:]); err != nil {
		return e, err
	}
	e.SetBytes(wide[:])
	return e, nil
}

// writeNodes writes all stored nodes of a tree, leaves first, 32 big-endian bytes each.
func writeNodes(w io.Writer, tree *merkle.Tree) error {
	buf := bufio.NewWriterSize(w, 1<<16)
	for _, level := range tree.Levels() {
		for i := range level {
			b := level[i].Bytes()
			if _, err := buf.Write(b[:]); err != nil {
				return err
			}
		}
	}
	return buf.Flush()
}
