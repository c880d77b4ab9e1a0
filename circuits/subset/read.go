// Reading a claim of subset, and writing one from what the prover was asked for.

package subset

import (
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is what a claim says.
type reading struct {
	columns []string // in the places, the same in both tables
	once    bool
}

// write makes the parameters of a claim from the prover's inputs.
func write(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	return map[string]string{
		paramColumns: inOrder(inputs[inputColumns], &tables[1].Schema),
		paramOnce:    statement.BoolText(statement.SwitchInput(inputs, inputOnce)),
	}, nil
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	if err := statement.CheckParams(claim, paramColumns, paramOnce); err != nil {
		return nil, err
	}
	once, err := statement.BoolParam(claim, paramOnce)
	if err != nil {
		return nil, err
	}
	columns, err := fillPlaces(strings.Split(claim.Params[paramColumns], ","), &tables[0].Schema, &tables[1].Schema)
	if err != nil {
		return nil, err
	}
	return &reading{columns: columns, once: once}, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	return statement.Places{Params: []fr.Element{statement.Flag(r.once)}, Columns: [][]string{r.columns, r.columns}}
}
