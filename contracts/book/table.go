// The table that statements about a book are proven from.

package book

import (
	"context"
	"errors"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/pcs"
)

// ErrNoTree reports a question about the Merkle tree, which a book does not have.
var ErrNoTree = errors.New("a consent book of a contract has no Merkle tree: membership and exclusion are not proven about it")

// table implements statement.Table.
type table struct {
	commitment *assent.Commitment
	columns    [3][]fr.Element
	rows       uint64
}

// Table commits to the rows as they are now, and returns them as a table for prover.Request.Public. The error is
// pcs.ErrSRSTooShort.
func (b *Book) Table(srs *pcs.SRS, workers int) (statement.Table, error) {
	commitment, err := b.Commit(srs, workers)
	if err != nil {
		return nil, err
	}
	return &table{commitment: commitment, columns: b.columns(), rows: uint64(b.Len())}, nil
}

func (t *table) Commitment() *assent.Commitment { return t.commitment }

func (t *table) Rows() uint64 { return t.rows }

func (t *table) Columns(_ context.Context, names []string) ([][]fr.Element, error) {
	out := make([][]fr.Element, len(names))
	for i, name := range names {
		switch name {
		case "":
		case ColumnKey:
			out[i] = t.columns[0]
		case ColumnNotBefore:
			out[i] = t.columns[1]
		case ColumnNotAfter:
			out[i] = t.columns[2]
		default:
			return nil, fmt.Errorf("%w: a consent book has no column %q", assent.ErrCommitment, name)
		}
	}
	return out, nil
}

// CountSalt is 0: the number of rows is public.
func (t *table) CountSalt(context.Context) (fr.Element, error) { return fr.Element{}, nil }

func (t *table) Leaf(context.Context, uint64) (*statement.Leaf, error) { return nil, ErrNoTree }

func (t *table) Search(context.Context, fr.Element) (uint64, error) { return 0, ErrNoTree }

func (t *table) SortKey(context.Context, uint64) (fr.Element, error) {
	return fr.Element{}, ErrNoTree
}

func (t *table) Top() (fr.Element, error) { return fr.Element{}, ErrNoTree }
