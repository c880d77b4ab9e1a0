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
	// rowMemory is what each row needs, in bytes: the mask, a power of the SRS, and what a commitment uses meanwhile.
	rowMemory = 192
	// cellMemory is what each cell of a committed column needs: itself and its folds. Many columns are absent or short.
	cellMemory = 48
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
	perRow := rowMemory + cellMemory*uint64(table.System().NumColumns())
	a.log.Info("proof about whole tables", "statement", id, "rows", rows, "memory", fmt.Sprintf("about %d MiB", circuitMemory+rows*perRow>>20))
	return nil
}
