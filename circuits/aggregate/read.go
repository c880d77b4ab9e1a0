// Reading a claim of aggregate.

package aggregate

import (
	"fmt"
	"math/big"
	"strconv"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/compare"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// reading is a claim together with the schema of its dataset.
type reading struct {
	value      source // absent in a count
	offset     *big.Int
	bounds     bounds
	conditions []filter
}

// source is a column and its companion where it may be null; the zero source is an absent column.
type source struct{ column, companion string }

// filter is a condition on a column.
type filter struct {
	source
	asks
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	schema := &tables[0].Schema
	count, err := readConditions(claim)
	if err != nil {
		return nil, err
	}
	names := []string{paramOf, paramLeast, paramMost, paramConditions}
	if claim.Params[paramOf] != ofCount {
		names = append(names, paramColumn)
	}
	for i := range count {
		names = append(names, numbered(paramWhere, i), numbered(paramOperator, i), numbered(paramValue, i))
	}
	if err := statement.CheckParams(claim, names...); err != nil {
		return nil, err
	}
	r := &reading{}
	places, err := r.readResult(claim, schema)
	if err != nil {
		return nil, err
	}
	if r.bounds.least, err = readBound(claim, paramLeast, places); err != nil {
		return nil, err
	}
	if r.bounds.most, err = readBound(claim, paramMost, places); err != nil {
		return nil, err
	}
	if r.bounds.least.Cmp(r.bounds.most) > 0 {
		return nil, fmt.Errorf("no number is at least %s and at most %s", claim.Params[paramLeast], claim.Params[paramMost])
	}
	for i := range count {
		f, err := readFilter(claim, i, schema)
		if err != nil {
			return nil, err
		}
		r.conditions = append(r.conditions, f)
	}
	return r, nil
}

// readResult reads what the result is of, and returns the number of decimal places of its bounds.
func (r *reading) readResult(claim *assent.Claim, schema *assent.Schema) (places int, err error) {
	switch of := claim.Params[paramOf]; of {
	case ofCount:
		r.offset = big.NewInt(-1)
		return 0, nil
	case ofSum, ofMean:
		r.bounds.mean = of == ofMean
	default:
		return 0, fmt.Errorf("%s is %.80q, want %s, %s or %s", paramOf, of, ofSum, ofMean, ofCount)
	}
	column, err := statement.SchemaColumn(schema, claim.Params[paramColumn])
	if err != nil {
		return 0, err
	}
	switch column.Type {
	case assent.Uint:
		r.offset = new(big.Int)
	case assent.Int, assent.Decimal:
		r.offset = new(big.Int).Lsh(big.NewInt(1), 63)
	default:
		return 0, fmt.Errorf("column %q is %s: sums and means are of uint, int and decimal", column.Name, column.Type)
	}
	r.value = source{column: column.Name, companion: statement.Companion(schema, column.Name)}
	if r.bounds.mean {
		return column.Scale + meanPlaces, nil
	}
	return column.Scale, nil
}

// readBound reads a bound in units of 10^-places.
func readBound(claim *assent.Claim, name string, places int) (*big.Int, error) {
	units, err := compare.CanonicalNumber(claim.Params[name], places)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if units.BitLen() > boundBits {
		return nil, fmt.Errorf("%s: no result is as large as %s", name, claim.Params[name])
	}
	return units, nil
}

func readFilter(claim *assent.Claim, i int, schema *assent.Schema) (f filter, err error) {
	column, err := statement.SchemaColumn(schema, claim.Params[numbered(paramWhere, i)])
	if err != nil {
		return f, err
	}
	value, err := compare.Canonical(column, claim.Params[numbered(paramValue, i)])
	if err != nil {
		return f, err
	}
	if f.asks, err = asked(claim.Params[numbered(paramOperator, i)], value); err != nil {
		return f, err
	}
	if f.order && !compare.Ordered(column.Type) {
		return f, fmt.Errorf("column %q is %s, which has no order: compare with = or !=", column.Name, column.Type)
	}
	f.source = source{column: column.Name, companion: statement.Companion(schema, column.Name)}
	return f, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	var offset, least, most fr.Element
	offset.SetBigInt(r.offset)
	least.SetBigInt(r.bounds.least)
	most.SetBigInt(r.bounds.most)
	out := statement.Places{
		Params:  []fr.Element{statement.Flag(r.value.companion != ""), statement.Flag(r.bounds.mean), offset, least, most},
		Columns: [][]string{{r.value.column, r.value.companion}},
	}
	for i := range maxConditions {
		f := filter{asks: unused()}
		if i < len(r.conditions) {
			f = r.conditions[i]
		}
		out.Params = append(out.Params, statement.Flag(f.companion != ""), statement.Flag(f.order), statement.Flag(f.equal), statement.Flag(f.negated), f.threshold)
		out.Columns[0] = append(out.Columns[0], f.column, f.companion)
	}
	return out
}

// readConditions reads how many conditions there are. It is told, so that whoever pins the parameters that they
// expect does not overlook a filter that narrows the claim.
func readConditions(claim *assent.Claim) (int, error) {
	text := claim.Params[paramConditions]
	for count := range maxConditions + 1 {
		if text == strconv.Itoa(count) {
			return count, nil
		}
	}
	return 0, fmt.Errorf("parameter %q is %.80q, want 0 to %d", paramConditions, text, maxConditions)
}
