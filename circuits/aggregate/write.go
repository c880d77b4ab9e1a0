// Writing a claim of aggregate from what the prover was asked for.

package aggregate

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
)

// write makes the parameters of a claim. Whether they make sense together is for read to say.
func write(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	params := map[string]string{paramConditions: "0"}
	if err := writeResult(params, inputs); err != nil {
		return nil, err
	}
	if err := writeBounds(params, inputs); err != nil {
		return nil, err
	}
	where, filtered := inputs[inputWhere]
	if !filtered {
		return params, nil
	}
	conditions := strings.Split(where, " and ")
	if len(conditions) > maxConditions {
		return nil, fmt.Errorf("--%s has %d comparisons, at most %d", inputWhere, len(conditions), maxConditions)
	}
	params[paramConditions] = strconv.Itoa(len(conditions))
	known, _ := operators()
	for i, text := range conditions {
		comparison, err := compare.Split(&tables[0].Schema, text, known...)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", inputWhere, err)
		}
		canonical, _, err := compare.Value(comparison.Column, comparison.Text)
		if err != nil {
			return nil, fmt.Errorf("--%s: %w", inputWhere, err)
		}
		params[numbered(paramWhere, i)], params[numbered(paramOperator, i)] = comparison.Column.Name, comparison.Operator
		params[numbered(paramValue, i)] = canonical
	}
	return params, nil
}

// writeResult says what the result is of.
func writeResult(params, inputs map[string]string) error {
	given := 0
	for _, c := range []struct{ input, of string }{{inputSum, ofSum}, {inputMean, ofMean}, {inputCount, ofCount}} {
		column, ok := inputs[c.input]
		if !ok {
			continue
		}
		given++
		params[paramOf] = c.of
		if c.of != ofCount {
			params[paramColumn] = column
		}
	}
	if given != 1 {
		return fmt.Errorf("give one of --%s, --%s and --%s", inputSum, inputMean, inputCount)
	}
	return nil
}

// writeBounds says what the result is.
func writeBounds(params, inputs map[string]string) error {
	between, bounded := inputs[inputBetween]
	least, exact := inputs[inputExactly]
	if bounded == exact {
		return fmt.Errorf("give one of --%s and --%s", inputBetween, inputExactly)
	}
	most := least
	var err error
	if bounded {
		if least, most, err = compare.Pair(between); err != nil {
			return fmt.Errorf("--%s: %w", inputBetween, err)
		}
	}
	for name, text := range map[string]string{paramLeast: least, paramMost: most} {
		if _, params[name], err = compare.Number(text, assent.MaxScale+meanPlaces); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}
