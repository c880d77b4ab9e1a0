// Reading a claim of update, and writing one from what the prover was asked for.

package update

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// maxLimit is the largest limit.
const maxLimit = 1 << (entryBits - 1)

// reading is what a claim says.
type reading struct {
	column, companion string // no companion where no entry may be null
	limit, bound      fr.Element
}

// write makes the parameters of a claim from the prover's inputs, which have the same names.
func write(inputs map[string]string, _ []*assent.Commitment) (map[string]string, error) {
	return map[string]string{paramColumn: inputs[paramColumn], paramLimit: inputs[paramLimit], paramBound: inputs[paramBound]}, nil
}

// read reads the parameters, each in its one spelling.
func read(claim *assent.Claim, tables []*assent.Commitment) (statement.Reading, error) {
	if err := statement.CheckParams(claim, paramColumn, paramLimit, paramBound); err != nil {
		return nil, err
	}
	vector := tables[0]
	if vector.Hidden != nil {
		return nil, errors.New("the length of the vector is hidden: vectors that are to be added up have a public length")
	}
	column, err := statement.SchemaColumn(&vector.Schema, claim.Params[paramColumn])
	if err != nil {
		return nil, err
	}
	if column.Type != assent.Int && column.Type != assent.Decimal {
		return nil, fmt.Errorf("column %q is %s, want int or decimal", column.Name, column.Type)
	}
	limit, err := integer(claim.Params[paramLimit], big.NewInt(maxLimit))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", paramLimit, err)
	}
	bound, err := integer(claim.Params[paramBound], new(big.Int).Lsh(big.NewInt(1), squareBits+24))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", paramBound, err)
	}
	return &reading{column: column.Name, companion: statement.Companion(&vector.Schema, column.Name), limit: limit, bound: bound}, nil
}

// Places fills the declaration's places in the order of its parameters and slots.
func (r *reading) Places() statement.Places {
	return statement.Places{
		Params:  []fr.Element{r.limit, r.bound, statement.Flag(r.companion != "")},
		Columns: [][]string{{r.column, r.companion}},
	}
}

// integer reads a decimal integer from 0 to most in its one spelling.
func integer(text string, most *big.Int) (e fr.Element, err error) {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok || n.String() != text || n.Sign() < 0 || n.Cmp(most) > 0 {
		return e, fmt.Errorf("%.80q is not an integer from 0 to %s", text, most)
	}
	e.SetBigInt(n)
	return e, nil
}
