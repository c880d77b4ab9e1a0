// Reading a claim of consent, and writing one from what the prover was asked for.

package consent

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is what a claim says.
type reading struct {
	column, companion string     // of the dataset; no companion where no consent may be null
	at                fr.Element // the evaluation time, in seconds
	distinct          bool
	nonEmpty          bool // the hidden number of records is not 0
}

// write makes the parameters of a claim from the prover's inputs.
func write(inputs map[string]string, _ []*assent.Commitment) (map[string]string, error) {
	return map[string]string{
		paramColumn:   inputs[inputColumn],
		paramDistinct: statement.BoolText(statement.SwitchInput(inputs, inputDistinct)),
		paramEmpty:    statement.BoolText(statement.SwitchInput(inputs, inputEmpty)),
	}, nil
}

// read reads the parameters, each in its one spelling, and the evaluation time.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	if err := statement.CheckParams(claim, paramColumn, paramDistinct, paramEmpty); err != nil {
		return nil, err
	}
	distinct, err := statement.BoolParam(claim, paramDistinct)
	if err != nil {
		return nil, err
	}
	empty, err := statement.BoolParam(claim, paramEmpty)
	if err != nil {
		return nil, err
	}
	at := claim.Time.Unix()
	if at>>timeBits != 0 {
		return nil, fmt.Errorf("the evaluation time is not below 2^%d seconds", timeBits)
	}
	dataset, book, column := tables[0], tables[1], claim.Params[paramColumn]
	if err := checkColumns(&dataset.Schema, column, &book.Schema); err != nil {
		return nil, err
	}
	return &reading{
		column: column, companion: statement.Companion(&dataset.Schema, column),
		at: fr.NewElement(uint64(at)), distinct: distinct, nonEmpty: dataset.Hidden != nil && !empty,
	}, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	return statement.Places{
		Params:  []fr.Element{r.at, statement.Flag(r.distinct), statement.Flag(r.companion != ""), statement.Flag(r.nonEmpty)},
		Columns: [][]string{{r.column, r.companion}, {bookKey, bookNotBefore, bookNotAfter}},
	}
}

// checkColumns: columns that are compared have one encoding, and the book's may not be null.
func checkColumns(dataset *assent.Schema, column string, book *assent.Schema) error {
	consent, err := statement.SchemaColumn(dataset, column)
	if err != nil {
		return err
	}
	key, err := statement.SchemaColumn(book, bookKey)
	if err != nil {
		return err
	}
	if consent.Type != key.Type || consent.Scale != key.Scale {
		return fmt.Errorf("column %q is %s, the book's keys are %s: they must be of one type", column, consent.Type, key.Type)
	}
	if key.Nullable {
		return fmt.Errorf("the book's column %q may be null", bookKey)
	}
	for _, name := range []string{bookNotBefore, bookNotAfter} {
		c, err := statement.SchemaColumn(book, name)
		if err != nil {
			return err
		}
		if c.Type != assent.Timestamp && c.Type != assent.Uint || c.Nullable {
			return fmt.Errorf("the book's column %q must be a timestamp or a uint of seconds that is never null", name)
		}
	}
	return nil
}
