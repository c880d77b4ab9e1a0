// Table statements: which columns they read, and what of that is public.

package statement

import (
	"context"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// TableStatement is a statement about every record of its tables, proven by the columnar argument. Its
// PublicInputs are those of columnar.System.Public, and Prepare fills Prepared.Data.
type TableStatement interface {
	Statement

	// System returns the compiled declaration.
	System() *columnar.System
}

// Places are how a claim fills a system's places: the parameters in order, and for each table the name of
// the column of scalars in each slot; "" leaves a slot empty.
type Places struct {
	Params  []fr.Element
	Columns [][]string
}

// Companion returns the name of a column's companion, "" when the column has none because it may not be null.
func Companion(schema *assent.Schema, column string) string {
	i, ok := schema.Index(column)
	if !ok || !schema.Columns[i].Nullable {
		return ""
	}
	return column + assent.CompanionSuffix
}

// Null reports whether a column's companion says that the value in a row is null. The companion is empty where
// no value may be null.
func Null(companion []fr.Element, row int) bool { return len(companion) > 0 && companion[row].IsZero() }

// tableInputs returns the public inputs of a table statement. Errors are ErrParams.
func tableInputs(system *columnar.System, claim *assent.Claim, tables []*assent.Commitment, places Places) ([]fr.Element, error) {
	in := &columnar.Instance{Claim: claim.ContextScalar(), Params: places.Params}
	for i, commitment := range tables {
		table := columnar.TableInstance{Count: fr.NewElement(commitment.Rows), Capacity: commitment.Rows}
		if h := commitment.Hidden; h != nil {
			table = columnar.TableInstance{Count: h.Commitment, Hidden: true, Capacity: h.Capacity}
		}
		for _, name := range places.Columns[i] {
			column, err := commitment.Column(name)
			if err != nil {
				return nil, fmt.Errorf("%w: table %q: %w", ErrParams, claim.Tables[i].Role, err)
			}
			table.Columns = append(table.Columns, column)
		}
		in.Tables = append(in.Tables, table)
	}
	public, err := system.Public(in)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrParams, err)
	}
	return public, nil
}

// tableValues reads what a table statement is proven from.
func tableValues(ctx context.Context, tables []Table, places Places) (*columnar.Data, error) {
	data := &columnar.Data{Params: places.Params}
	for i, t := range tables {
		salt, err := t.CountSalt(ctx)
		if err != nil {
			return nil, err
		}
		columns, err := t.Columns(ctx, places.Columns[i])
		if err != nil {
			return nil, err
		}
		data.Tables = append(data.Tables, columnar.TableData{Rows: int(t.Rows()), Salt: salt, Columns: columns})
	}
	return data, nil
}
