// Reading a claim of count, and writing one from what the prover was asked for.

package count

import (
	"fmt"
	"strconv"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is what a claim says.
type reading struct {
	column, companion string // no companion where no id may be null
	least             uint64 // number of records
}

// write makes the parameters of a claim from the prover's inputs. The number is what --at-least says, else the
// commitment's.
func write(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	column, dataset := inputs[inputID], tables[0]
	if _, given := inputs[inputAtLeast]; given {
		least, err := statement.NumberInput(inputs, inputAtLeast)
		return map[string]string{paramID: column, paramAtLeast: strconv.FormatUint(least, 10)}, err
	}
	if dataset.Hidden != nil {
		return nil, fmt.Errorf("the commitment hides the number of records: say with --%s how many to show", inputAtLeast)
	}
	if dataset.Rows == 0 {
		return nil, fmt.Errorf("%w: the dataset is empty, as its commitment says: there is nothing to prove", statement.ErrFalse)
	}
	return map[string]string{paramID: column, paramRecords: strconv.FormatUint(dataset.Rows, 10)}, nil
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	number, dataset := paramAtLeast, tables[0]
	if _, exactly := claim.Params[paramRecords]; exactly {
		number = paramRecords
	}
	if err := statement.CheckParams(claim, paramID, number); err != nil {
		return nil, err
	}
	least, err := parseNumber(claim.Params[number])
	if err != nil {
		return nil, fmt.Errorf("parameter %q: %w", number, err)
	}
	if number == paramRecords && (dataset.Hidden != nil || dataset.Rows != least) {
		return nil, fmt.Errorf("the claim is about exactly %d record(s), the commitment does not say so", least)
	}
	column := claim.Params[paramID]
	if err := checkColumn(&dataset.Schema, column); err != nil {
		return nil, err
	}
	return &reading{column: column, companion: statement.Companion(&dataset.Schema, column), least: least}, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	return statement.Places{
		Params:  []fr.Element{fr.NewElement(r.least), statement.Flag(r.companion != "")},
		Columns: [][]string{{r.column, r.companion}},
	}
}

// parseNumber reads a number of records, 1 to 2^24 − 1, in its one spelling. That there are 0 needs no proof:
// the commitment says so.
func parseNumber(text string) (uint64, error) {
	n, err := strconv.ParseUint(text, 10, columnar.Vars)
	if err != nil || n == 0 || strconv.FormatUint(n, 10) != text {
		return 0, fmt.Errorf("%.80q is not a number of records from 1 to 2^%d-1", text, columnar.Vars)
	}
	return n, nil
}

// checkColumn: ids are integers that fit 64 bits in their encoding.
func checkColumn(schema *assent.Schema, name string) error {
	column, err := statement.SchemaColumn(schema, name)
	switch {
	case err != nil:
		return err
	case compare.Ordered(column.Type):
		return nil
	case column.Type == assent.Bool:
		return fmt.Errorf("column %q is %s, which is no id", name, column.Type)
	default:
		return fmt.Errorf("column %q is %s, ids are integers: commit an integer column, such as the first 62 bits of a salted hash of the key",
			name, column.Type)
	}
}
