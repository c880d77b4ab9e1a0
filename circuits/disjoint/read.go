// Reading a claim of disjoint, and writing one from what the prover was asked for.

package disjoint

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is what a claim says: columns, and their companions where they may be null.
type reading struct {
	column, companion         string // of the dataset
	listColumn, listCompanion string // of the list
}

// write makes the parameters of a claim from the prover's inputs.
func write(inputs map[string]string, _ []*assent.Commitment) (map[string]string, error) {
	return map[string]string{paramColumn: inputs[inputColumn], paramListColumn: inputs[inputListColumn]}, nil
}

// read reads the parameters.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	if err := statement.CheckParams(claim, paramColumn, paramListColumn); err != nil {
		return nil, err
	}
	column, listColumn := claim.Params[paramColumn], claim.Params[paramListColumn]
	dataset, list := &tables[0].Schema, &tables[1].Schema
	if err := checkColumns(dataset, column, list, listColumn); err != nil {
		return nil, err
	}
	return &reading{
		column: column, companion: statement.Companion(dataset, column),
		listColumn: listColumn, listCompanion: statement.Companion(list, listColumn),
	}, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	return statement.Places{
		Params:  []fr.Element{statement.Flag(r.companion != ""), statement.Flag(r.listCompanion != "")},
		Columns: [][]string{{r.column, r.companion}, {r.listColumn, r.listCompanion}},
	}
}

// checkColumns: columns that are compared are integers of one encoding that fit 64 bits.
func checkColumns(dataset *assent.Schema, column string, list *assent.Schema, listColumn string) error {
	value, err := statement.SchemaColumn(dataset, column)
	if err != nil {
		return fmt.Errorf("dataset: %w", err)
	}
	entry, err := statement.SchemaColumn(list, listColumn)
	if err != nil {
		return fmt.Errorf("list: %w", err)
	}
	if value.Type != entry.Type || value.Scale != entry.Scale {
		return fmt.Errorf("column %q is %s of scale %d, the list's column %q is %s of scale %d: they must be of one type and scale",
			column, value.Type, value.Scale, listColumn, entry.Type, entry.Scale)
	}
	switch {
	case compare.Ordered(value.Type):
		return nil
	case value.Type == assent.Bool:
		return fmt.Errorf("column %q is %s, which has no order", column, value.Type)
	default:
		return fmt.Errorf("column %q is %s, what is compared are integers: commit an integer column in both tables, such as the first 62 bits "+
			"of a hash of the key under one salt", column, value.Type)
	}
}
