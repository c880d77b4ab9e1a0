// The statement aggregate: what it asks for and what its claim says.

package aggregate

import (
	"context"
	"fmt"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ID is the statement's id in claims.
const ID = "aggregate"

const version = 1

const roleDataset = "dataset"

// The claim's parameters. column is missing in a claim about a count; the last three are numbered from 1, one for
// each condition.
const (
	paramOf         = "of" // sum, mean or count
	paramColumn     = "column"
	paramLeast      = "least" // a decimal number; the same as most where the result is told exactly
	paramMost       = "most"
	paramConditions = "conditions" // how many there are
	paramWhere      = "where"      // column
	paramOperator   = "operator"
	paramValue      = "value" // in the column's canonical text
)

// What a claim is about.
const (
	ofSum   = "sum"
	ofMean  = "mean"
	ofCount = "count"
)

// The prover's inputs.
const (
	inputSum     = "sum"
	inputMean    = "mean"
	inputCount   = "count"
	inputBetween = "between"
	inputExactly = "exactly"
	inputWhere   = "where"
)

// Statement is the statement aggregate. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "a sum, mean or count over the records, or over some, is within bounds",
		Shows: "Shows that the sum or the mean of a column, or the number of records, is within bounds or is exactly a value, over " +
			"all records or over those that satisfy one or two comparisons.",
		Hides:   "which records are selected and how many, where in the bounds the result lies, and everything else in the table",
		Trusts:  "that the dataset's columns say the truth",
		Example: "assent prove aggregate --dataset data.commitment.json --mean income --between 30000,60000 --where \"age>=18 and age<65\" --vault ./vault",
		Roles: []statement.Role{
			{Name: roleDataset, Usage: "commitment of the table; columns that are read must hold no null"},
		},
		Inputs: []statement.Input{
			{Name: inputSum, Usage: "COLUMN: the sum of its numbers", Kind: statement.Text},
			{Name: inputMean, Usage: "COLUMN: the mean of its numbers", Kind: statement.Text},
			{Name: inputCount, Usage: "the number of records", Kind: statement.Switch},
			{Name: inputBetween, Usage: "LEAST,MOST: bounds, both allowed, with the column's decimals; a mean's may have 6 more", Kind: statement.Text},
			{Name: inputExactly, Usage: "the result itself", Kind: statement.Text},
			{Name: inputWhere, Usage: "COLUMN<=VALUE, or two comparisons with \" and \" between them; operators = != < <= > >=", Kind: statement.Text},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 44504, R1CS: 12026},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	what := "the result (the claim does not say which) over"
	switch claim.Params[paramOf] {
	case ofSum:
		what = fmt.Sprintf("the sum of column %s over", statement.SentenceText(claim, paramColumn))
	case ofMean:
		what = fmt.Sprintf("the mean of column %s over", statement.SentenceText(claim, paramColumn))
	case ofCount:
		what = "the number of"
	}
	result := fmt.Sprintf("at least %s and at most %s", statement.SentenceText(claim, paramLeast), statement.SentenceText(claim, paramMost))
	if least, most := claim.Params[paramLeast], claim.Params[paramMost]; least == most && least != "" {
		result = fmt.Sprintf("exactly %q", least)
	}
	return fmt.Sprintf("In dataset %s, which has no null in the columns named here, %s %s is %s %s.",
		statement.SentenceTable(claim, roleDataset), what, sentenceRecords(claim), result, statement.SentenceContext(claim))
}

// sentenceRecords says which records are selected.
func sentenceRecords(claim *assent.Claim) string {
	var conditions []string
	_, words := operators()
	for i := range maxConditions {
		if !named(claim, i) {
			continue
		}
		word, ok := words[claim.Params[numbered(paramOperator, i)]]
		if !ok {
			word = "is compared (the claim does not say how) with"
		}
		conditions = append(conditions, fmt.Sprintf("column %s %s %s",
			statement.SentenceText(claim, numbered(paramWhere, i)), word, statement.SentenceText(claim, numbered(paramValue, i))))
	}
	if len(conditions) == 0 {
		return "all records"
	}
	return "the records whose " + strings.Join(conditions, " and whose ")
}

// named reports whether a claim has anything of a condition.
func named(claim *assent.Claim, i int) bool {
	for _, name := range []string{paramWhere, paramOperator, paramValue} {
		if _, ok := claim.Params[numbered(name, i)]; ok {
			return true
		}
	}
	return false
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads the columns, selects, adds up and compares. Errors about nulls name rows; those about the result
// say which bound does not hold. They are for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
