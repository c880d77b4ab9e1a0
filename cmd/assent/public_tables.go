// Tables that need no vault: consent books of contracts, in folders that "assent consent sync" wrote.

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/prover/setup"
)

// isBook reports whether a path is the folder of a consent book.
func isBook(path string) bool {
	info, err := os.Stat(filepath.Join(path, book.CommitmentFile))
	return err == nil && info.Mode().IsRegular()
}

// publicTables reads the books among the tables that the command line names. The rows are what is proven about, so they
// are checked against the commitment that the claim will name.
func publicTables(ctx context.Context, keys *setup.Store, paths []string) ([]statement.Table, error) {
	var tables []statement.Table
	for _, path := range paths {
		if !isBook(path) {
			continue
		}
		b, commitment, err := book.Load(path)
		if err != nil {
			return nil, err
		}
		srs, err := keys.SRS(ctx, b.Len()+1)
		if err != nil {
			return nil, err
		}
		table, err := b.Table(srs, 0)
		if err != nil {
			return nil, err
		}
		if got, want := table.Commitment().Digest(), commitment.Digest(); got != want {
			return nil, fmt.Errorf("%s: %w: its rows make the commitment %s, not %s", path, book.ErrFile, got, want)
		}
		tables = append(tables, table)
	}
	return tables, nil
}
