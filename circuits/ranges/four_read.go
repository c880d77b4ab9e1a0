// Reading a claim of ranges-4, and writing one from what the prover was asked for.

package ranges

import (
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// fourReading is a claim together with the schema of its dataset.
type fourReading struct {
	nonEmpty  bool
	intervals []interval
}

// readFour reads the parameters, each in its one spelling.
func readFour(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	dataset := tables[0]
	names, count := []string{paramEmpty}, 0
	for ; count < maxColumns && (count == 0 || has(claim, numbered(paramColumn, count))); count++ {
		names = append(names, numbered(paramColumn, count), numbered(paramLeast, count), numbered(paramMost, count))
	}
	if err := statement.CheckParams(claim, names...); err != nil {
		return nil, err
	}
	empty, err := statement.BoolParam(claim, paramEmpty)
	if err != nil {
		return nil, err
	}
	r := &fourReading{nonEmpty: dataset.Hidden != nil && !empty}
	for i := range count {
		column, err := statement.SchemaColumn(&dataset.Schema, claim.Params[numbered(paramColumn, i)])
		if err != nil {
			return nil, err
		}
		v := interval{column: column.Name, companion: statement.Companion(&dataset.Schema, column.Name)}
		if err := v.readBounds(column, claim.Params[numbered(paramLeast, i)], claim.Params[numbered(paramMost, i)]); err != nil {
			return nil, err
		}
		if (v.most.Uint64()-v.least.Uint64())>>nearBits != 0 {
			return nil, fmt.Errorf("the bounds of column %q lie 2^%d units or more apart: %s proves them alone", column.Name, nearBits, ID)
		}
		r.intervals = append(r.intervals, v)
	}
	return r, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *fourReading) Places() statement.Places {
	all := make([]interval, maxColumns)
	copy(all, r.intervals)
	out := statement.Places{Params: []fr.Element{statement.Flag(r.nonEmpty)}, Columns: make([][]string, 1)}
	for _, v := range all {
		out.Params = append(out.Params, statement.Flag(v.companion != ""), v.least, v.most)
		out.Columns[0] = append(out.Columns[0], v.column, v.companion)
	}
	return out
}

// writeFour makes the parameters of a claim from the prover's inputs.
func writeFour(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error) {
	params := map[string]string{paramEmpty: statement.BoolText(statement.SwitchInput(inputs, inputEmpty))}
	count := 0
	for i := range maxColumns {
		text, ok := inputs[numbered(inputRange, i)]
		if !ok {
			continue
		}
		comparison, err := compare.Split(&tables[0].Schema, text, "=")
		if err != nil {
			return nil, err
		}
		params[numbered(paramColumn, count)] = comparison.Column.Name
		if err := writeBounds(params, comparison.Column, comparison.Text, numbered(paramLeast, count), numbered(paramMost, count)); err != nil {
			return nil, err
		}
		count++
	}
	return params, nil
}
