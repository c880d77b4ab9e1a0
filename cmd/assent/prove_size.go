// Telling how large a proof about whole tables is before it starts.

package main

import (
	"context"
	"fmt"
	"log/slog"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
)

const (
	// circuitMemory is what the proof of the circuit needs, whatever the tables, in MiB.
	circuitMemory = 128
	// cellMemory is what each cell of a committed column needs, in bytes: itself, its folds and its share of the SRS.
	cellMemory = 96
)

// logSize logs the number of rows and roughly the memory of a table statement's proof. Other proofs are small.
func (a *app) logSize(ctx context.Context, id string, tables []*assent.Commitment) error {
	st, err := circuits.Find(id)
	if err != nil {
		return err
	}
	table, ok := st.(statement.TableStatement)
	if !ok || !a.log.Enabled(ctx, slog.LevelInfo) {
		return nil
	}
	rows := uint64(columnar.RangeRows)
	for _, t := range tables {
		rows = max(rows, t.Rows, capacityOf(t))
	}
	cells := rows * uint64(table.System().NumColumns())
	a.log.Info("proof about whole tables", "statement", id, "rows", rows, "memory", fmt.Sprintf("about %d MiB", circuitMemory+cells*cellMemory>>20))
	return nil
}
