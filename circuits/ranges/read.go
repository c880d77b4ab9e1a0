// Reading a claim of ranges, and writing one from what the prover was asked for.

package ranges

import (
	"encoding/csv"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is a claim together with the schema of its dataset.
type reading struct {
	says     string
	nonEmpty bool // the hidden number of records is not 0
	interval interval
	values   []fr.Element
}

// interval is a column, its companion where it may be null, and bounds.
type interval struct {
	column, companion string
	least, most       fr.Element
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	dataset, r := tables[0], &reading{says: claim.Params[paramSays]}
	names := []string{paramColumn, paramSays, paramEmpty}
	count := 0
	switch r.says {
	case between:
		names = append(names, paramLeast, paramMost)
	case in:
		for ; count < maxValues && (count == 0 || has(claim, numbered(paramValue, count))); count++ {
			names = append(names, numbered(paramValue, count))
		}
	case there:
	default:
		return nil, fmt.Errorf("%s is %.80q, want %s, %s or %s", paramSays, r.says, between, in, there)
	}
	if err := statement.CheckParams(claim, names...); err != nil {
		return nil, err
	}
	empty, err := statement.BoolParam(claim, paramEmpty)
	if err != nil {
		return nil, err
	}
	r.nonEmpty = dataset.Hidden != nil && !empty
	column, err := statement.SchemaColumn(&dataset.Schema, claim.Params[paramColumn])
	if err != nil {
		return nil, err
	}
	r.interval = interval{column: column.Name, companion: statement.Companion(&dataset.Schema, column.Name)}
	if r.says == between {
		return r, r.interval.readBounds(column, claim.Params[paramLeast], claim.Params[paramMost])
	}
	return r, r.readValues(column, claim, count)
}

func has(claim *assent.Claim, name string) bool {
	_, ok := claim.Params[name]
	return ok
}

// readBounds reads bounds of an ordered column.
func (v *interval) readBounds(column assent.Column, least, most string) (err error) {
	if !compare.Ordered(column.Type) {
		return fmt.Errorf("column %q is %s: bounds are for numbers, dates and timestamps", column.Name, column.Type)
	}
	if v.least, err = compare.Canonical(column, least); err != nil {
		return err
	}
	if v.most, err = compare.Canonical(column, most); err != nil {
		return err
	}
	if v.least.Cmp(&v.most) > 0 {
		return fmt.Errorf("no value of column %q is at least %.80q and at most %.80q", column.Name, least, most)
	}
	return nil
}

// readValues reads a set, whose values stand in the order of their texts: one set has one claim.
func (r *reading) readValues(column assent.Column, claim *assent.Claim, count int) error {
	for i := range count {
		text := claim.Params[numbered(paramValue, i)]
		if i > 0 && text <= claim.Params[numbered(paramValue, i-1)] {
			return fmt.Errorf("%s is not after the one before it", numbered(paramValue, i))
		}
		value, err := compare.Canonical(column, text)
		if err != nil {
			return err
		}
		r.values = append(r.values, value)
	}
	return nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	params := []fr.Element{
		statement.Flag(r.interval.companion != ""), statement.Flag(r.nonEmpty),
		statement.Flag(r.says == between), r.interval.least, r.interval.most, statement.Flag(r.says == in),
	}
	for i := range maxValues {
		var value fr.Element
		if len(r.values) > 0 {
			value = r.values[min(i, len(r.values)-1)]
		}
		params = append(params, value)
	}
	return statement.Places{Params: params, Columns: [][]string{{r.interval.column, r.interval.companion}}}
}

// write makes the parameters of a claim from the prover's inputs.
func write(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	column, err := statement.SchemaColumn(&tables[0].Schema, inputs[inputColumn])
	if err != nil {
		return nil, err
	}
	params := map[string]string{
		paramColumn: column.Name, paramSays: there,
		paramEmpty: statement.BoolText(statement.SwitchInput(inputs, inputEmpty)),
	}
	bounds, bounded := inputs[inputBetween]
	list, listed := inputs[inputIn]
	switch {
	case bounded && !listed && !statement.SwitchInput(inputs, inputNotNull):
		params[paramSays] = between
		return params, writeBounds(params, column, bounds, paramLeast, paramMost)
	case listed && !bounded && !statement.SwitchInput(inputs, inputNotNull):
		params[paramSays] = in
		return params, writeValues(params, column, list)
	case statement.SwitchInput(inputs, inputNotNull) && !bounded && !listed:
		return params, nil
	default:
		return nil, fmt.Errorf("give one of --%s, --%s and --%s", inputBetween, inputIn, inputNotNull)
	}
}

func writeBounds(params map[string]string, column assent.Column, bounds, least, most string) error {
	first, second, err := compare.Pair(bounds)
	if err != nil {
		return err
	}
	if params[least], _, err = compare.Value(column, first); err != nil {
		return err
	}
	params[most], _, err = compare.Value(column, second)
	return err
}

func writeValues(params map[string]string, column assent.Column, list string) error {
	lines, err := csv.NewReader(strings.NewReader(list)).ReadAll()
	if err != nil || len(lines) != 1 {
		return errors.New("the set is no line of values with commas between them")
	}
	var texts []string
	for _, cell := range lines[0] {
		text, _, err := compare.Value(column, cell)
		if err != nil {
			return err
		}
		texts = append(texts, text)
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	if len(texts) > maxValues {
		return fmt.Errorf("the set has %d values, at most %d", len(texts), maxValues)
	}
	for i, text := range texts {
		params[numbered(paramValue, i)] = text
	}
	return nil
}
