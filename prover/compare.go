// Comparing a table with what was committed.

package prover

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// ErrOtherTable reports a table that is not the one behind a commitment.
var ErrOtherTable = errors.New("the table is not the one that was committed")

// Compare reads a table and tells whether it is the one behind a commitment of the vault's. It commits to each column
// again, with the blinding value that the vault has, so the answer depends on the published commitment and not on the
// copy of the records in the vault. Errors are ErrOtherTable, which names the first column that differs, and those of
// reading, of the vault and of the SRS.
func (p *Prover) Compare(ctx context.Context, digest assent.Digest, records assent.Table) (err error) {
	committed, err := p.openTable(ctx, digest)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, committed.Close()) }()
	if records.Schema().Digest() != committed.commitment.Schema.Digest() {
		return fmt.Errorf("%w: its schema is another one", ErrOtherTable)
	}
	if committed.sortColumn >= 0 {
		if records, err = sortRecords(ctx, records, committed.sortColumn); err != nil {
			return err
		}
	}
	columns, err := p.readColumns(ctx, func([]assent.Value) error { return nil }, records)
	if err != nil {
		return err
	}
	if rows := uint64(len(columns[0])); rows != committed.Rows() {
		return fmt.Errorf("%w: it has %d records, not %d", ErrOtherTable, rows, committed.Rows())
	}
	return p.compareColumns(ctx, committed, columns)
}

func (p *Prover) compareColumns(ctx context.Context, committed *table, columns [][]fr.Element) error {
	srs, err := p.keys.SRS(ctx, len(columns[0])+1)
	if err != nil {
		return err
	}
	if srs.ID() != committed.commitment.SRS {
		return fmt.Errorf("the commitment is under the SRS %s, the key store has %s", committed.commitment.SRS, srs.ID())
	}
	for i, column := range committed.commitment.Columns {
		if err := ctx.Err(); err != nil {
			return err
		}
		p.progress.report(PhaseColumns, uint64(i), uint64(len(columns)))
		blind, err := committed.blind(ctx, column.Name)
		if err != nil {
			return err
		}
		point, err := srs.Commit(append(columns[i], blind), p.workers)
		if err != nil {
			return fmt.Errorf("column %q: %w", column.Name, err)
		}
		if !point.Equal(&column.Point) {
			return fmt.Errorf("%w: column %q differs", ErrOtherTable, column.Name)
		}
	}
	return nil
}
