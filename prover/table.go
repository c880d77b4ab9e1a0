// The custodian's private view of a committed table, read from the vault.

package prover

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/prover/vault"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrNotSorted reports a search in a table that was not committed in the order of a column.
var ErrNotSorted = errors.New("table was not committed in the order of a column")

// table implements statement.Table over one dataset of the vault.
type table struct {
	dataset    *vault.Dataset
	commitment *assent.Commitment
	hasher     *poseidon2.Hasher
	sortColumn int // index in the schema, -1: unsorted
}

func (p *Prover) openTable(ctx context.Context, digest assent.Digest) (*table, error) {
	dataset, err := p.vault.Dataset(ctx, digest)
	if err != nil {
		return nil, err
	}
	commitment, err := assent.ParseCommitment(dataset.Commitment())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("vault: table %s: %w", digest, err), dataset.Close())
	}
	t := &table{dataset: dataset, commitment: commitment, hasher: p.hasher, sortColumn: -1}
	if i, ok := commitment.Schema.Index(commitment.SortedBy); ok {
		t.sortColumn = i
	}
	return t, nil
}

func (t *table) Close() error { return t.dataset.Close() }

func (t *table) Commitment() *assent.Commitment { return t.commitment }

func (t *table) Rows() uint64 { return uint64(t.dataset.Rows()) }

// record reads one row and its encoding.
func (t *table) record(row uint64) ([]assent.Value, []fr.Element, error) {
	if row >= t.Rows() {
		return nil, nil, fmt.Errorf("%w: row %d of %d", merkle.ErrIndex, row, t.Rows())
	}
	schema := &t.commitment.Schema
	values := make([]assent.Value, len(schema.Columns))
	if err := t.dataset.Record(int(row), values); err != nil {
		return nil, nil, fmt.Errorf("row %d: %w", row, err)
	}
	scalars := make([]fr.Element, len(schema.FieldColumns()))
	if err := schema.EncodeRow(scalars, values); err != nil {
		return nil, nil, fmt.Errorf("row %d: %w", row, err)
	}
	return values, scalars, nil
}

func (t *table) Leaf(ctx context.Context, row uint64) (*statement.Leaf, error) {
	_, scalars, err := t.record(row)
	if err != nil {
		return nil, err
	}
	salt, err := t.dataset.Salt(ctx, int(row))
	if err != nil {
		return nil, fmt.Errorf("row %d: %w", row, err)
	}
	path, err := merkle.PathTo(t.hasher, vaultNodes{t.dataset}, t.Rows(), row)
	if err != nil {
		return nil, err
	}
	leaf := &statement.Leaf{Hash: record.Hash(t.hasher, salt, scalars), Path: *path}
	if t.sortColumn >= 0 {
		leaf.Key = scalars[fieldIndex(&t.commitment.Schema, t.sortColumn)]
	}
	return leaf, nil
}

func (t *table) SortKey(_ context.Context, row uint64) (fr.Element, error) {
	if t.sortColumn < 0 {
		return fr.Element{}, ErrNotSorted
	}
	_, scalars, err := t.record(row)
	if err != nil {
		return fr.Element{}, err
	}
	return scalars[fieldIndex(&t.commitment.Schema, t.sortColumn)], nil
}

func (t *table) Search(ctx context.Context, key fr.Element) (uint64, error) {
	low, high := uint64(0), t.Rows()
	for low < high {
		if err := ctx.Err(); err != nil {
			return 0, err
		}
		middle := (low + high) / 2
		at, err := t.SortKey(ctx, middle)
		if err != nil {
			return 0, err
		}
		if at.Cmp(&key) < 0 {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}

func (t *table) Top() (fr.Element, error) {
	empty := merkle.Empty(t.hasher)
	levels := merkle.Levels(t.Rows())
	if levels == 0 {
		return empty[merkle.Depth], nil
	}
	top, err := vaultNodes{t.dataset}.Node(levels-1, 0)
	if err != nil {
		return fr.Element{}, err
	}
	for level := levels - 1; level < merkle.Depth; level++ {
		top = t.hasher.Compress(top, empty[level])
	}
	return top, nil
}

// vaultNodes reads Merkle nodes from a dataset; it implements merkle.Nodes.
type vaultNodes struct{ dataset *vault.Dataset }

func (n vaultNodes) Node(level int, index uint64) (fr.Element, error) {
	raw, err := n.dataset.Node(level, index)
	if err != nil {
		return fr.Element{}, err
	}
	return field.ParseCanonical(raw[:])
}

// Columns reads the named columns of scalars, each with its blinding value at the end.
func (t *table) Columns(ctx context.Context, names []string) ([][]fr.Element, error) {
	out := make([][]fr.Element, len(names))
	for i, name := range names {
		if name == "" {
			continue
		}
		out[i] = make([]fr.Element, 0, t.Rows()+1)
	}
	if err := t.readColumns(ctx, names, out); err != nil {
		return nil, err
	}
	for i, name := range names {
		if name == "" {
			continue
		}
		blind, err := t.blind(ctx, name)
		if err != nil {
			return nil, err
		}
		out[i] = append(out[i], blind)
	}
	return out, nil
}

// blind reads the blinding value of a column of scalars.
func (t *table) blind(ctx context.Context, name string) (fr.Element, error) {
	raw, err := t.dataset.Blind(ctx, name)
	if err != nil {
		return fr.Element{}, err
	}
	blind, err := field.ParseCanonical(raw[:])
	if err != nil {
		return blind, fmt.Errorf("vault: blinding value of column %q: %w", name, err)
	}
	return blind, nil
}

// readColumns streams the records and keeps the named scalars.
func (t *table) readColumns(ctx context.Context, names []string, out [][]fr.Element) (err error) {
	schema := &t.commitment.Schema
	places := schema.FieldColumns()
	at := make([]int, len(names))
	for i, name := range names {
		at[i] = slices.IndexFunc(places, func(c assent.FieldColumn) bool { return c.Name == name })
		if name != "" && at[i] < 0 {
			return fmt.Errorf("%w: there is no column %q", assent.ErrCommitment, name)
		}
	}
	reader, err := t.dataset.Reader()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, reader.Close()) }()
	values, scalars := make([]assent.Value, len(schema.Columns)), make([]fr.Element, len(places))
	for row := range t.Rows() {
		if row%rowsBetweenReports == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		if err := reader.Next(values); err != nil {
			return fmt.Errorf("row %d: %w", row, err)
		}
		if err := schema.EncodeRow(scalars, values); err != nil {
			return fmt.Errorf("row %d: %w", row, err)
		}
		for i := range names {
			if at[i] >= 0 {
				out[i] = append(out[i], scalars[at[i]])
			}
		}
	}
	return nil
}

// CountSalt reads the salt of the hash that hides the number of records.
func (t *table) CountSalt(ctx context.Context) (fr.Element, error) {
	raw, err := t.dataset.CountSalt(ctx)
	if err != nil {
		return fr.Element{}, err
	}
	return field.ParseCanonical(raw[:])
}
