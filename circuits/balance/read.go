// Reading a claim of balance, and writing one from what the prover was asked for.

package balance

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is a claim together with the schema of its dataset.
type reading struct {
	group, outcome selection
	margins        margins
}

// selection is a column, its companion where it may be null, and the value that is looked for. The zero
// selection is that of absent columns.
type selection struct {
	column, companion string
	value             fr.Element
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	schema := &tables[0].Schema
	names := []string{paramGroup, paramGroupValue, paramLeast, paramMost}
	r := &reading{margins: margins{rated: rated(claim)}}
	if r.margins.rated {
		names = append(names, paramOutcome, paramOutcomeValue, paramWithin)
	}
	if err := statement.CheckParams(claim, names...); err != nil {
		return nil, err
	}
	var err error
	if r.group, err = readSelection(claim, paramGroup, paramGroupValue, schema); err != nil {
		return nil, err
	}
	if r.margins.least, err = readShare(claim, paramLeast); err != nil {
		return nil, err
	}
	if r.margins.most, err = readShare(claim, paramMost); err != nil {
		return nil, err
	}
	if r.margins.least > r.margins.most {
		return nil, fmt.Errorf("a share of at least %s and at most %s does not exist", claim.Params[paramLeast], claim.Params[paramMost])
	}
	if !r.margins.rated {
		return r, nil
	}
	if r.outcome, err = readSelection(claim, paramOutcome, paramOutcomeValue, schema); err != nil {
		return nil, err
	}
	r.margins.within, err = readShare(claim, paramWithin)
	return r, err
}

func readSelection(claim *assent.Claim, name, value string, schema *assent.Schema) (s selection, err error) {
	column, err := statement.SchemaColumn(schema, claim.Params[name])
	if err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	if s.value, err = compare.Canonical(column, claim.Params[value]); err != nil {
		return s, fmt.Errorf("%s: %w", name, err)
	}
	s.column, s.companion = column.Name, statement.Companion(schema, column.Name)
	return s, nil
}

func readShare(claim *assent.Claim, name string) (int64, error) {
	units, err := compare.CanonicalNumber(claim.Params[name], sharePlaces)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	if !units.IsInt64() || units.Sign() < 0 || units.Int64() > whole {
		return 0, fmt.Errorf("%s: want a share from 0 to 1", name)
	}
	return units.Int64(), nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	m := r.margins
	return statement.Places{
		Params: []fr.Element{
			r.group.value, statement.Flag(r.group.companion != ""),
			r.outcome.value, statement.Flag(r.outcome.companion != ""),
			fr.NewElement(uint64(m.least)), fr.NewElement(uint64(m.most)), statement.Flag(m.rated), fr.NewElement(uint64(m.within)),
		},
		Columns: [][]string{{r.group.column, r.group.companion, r.outcome.column, r.outcome.companion}},
	}
}

// write makes the parameters of a claim from the prover's inputs.
func write(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	schema := &tables[0].Schema
	outcome, compared := inputs[inputOutcome]
	within, limited := inputs[inputWithin]
	if compared != limited {
		return nil, fmt.Errorf("--%s and --%s go together", inputOutcome, inputWithin)
	}
	params := map[string]string{}
	least, most, err := compare.Pair(inputs[inputBetween])
	if err != nil {
		return nil, fmt.Errorf("--%s: %w", inputBetween, err)
	}
	shares := map[string]string{paramLeast: least, paramMost: most}
	if err := writeSelection(params, paramGroup, paramGroupValue, schema, inputs[inputGroup]); err != nil {
		return nil, fmt.Errorf("--%s: %w", inputGroup, err)
	}
	if compared {
		shares[paramWithin] = within
		if err := writeSelection(params, paramOutcome, paramOutcomeValue, schema, outcome); err != nil {
			return nil, fmt.Errorf("--%s: %w", inputOutcome, err)
		}
	}
	for name, text := range shares {
		if _, params[name], err = compare.Number(text, sharePlaces); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return params, nil
}

func writeSelection(params map[string]string, name, value string, schema *assent.Schema, text string) error {
	comparison, err := compare.Split(schema, text, "=")
	if err != nil {
		return err
	}
	params[name] = comparison.Column.Name
	params[value], _, err = compare.Value(comparison.Column, comparison.Text)
	return err
}
