// The statement ranges: what it asks for and what its claim says.

package ranges

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
const ID = "ranges"

const version = 1

const roleDataset = "dataset"

// The claim's parameters. least and most stand in claims that say between, value1 and so on in those that say in.
const (
	paramColumn = "column"
	paramSays   = "says"  // between, in or there
	paramEmpty  = "empty" // "true": the dataset may be empty though its number of records is hidden
	paramLeast  = "least" // in the column's canonical text, as all values
	paramMost   = "most"
	paramValue  = "value" // numbered from 1
)

// What a claim says of every value.
const (
	between = "between"
	in      = "in"
	there   = "there"
)

// The prover's inputs.
const (
	inputColumn  = "column"
	inputBetween = "between"
	inputIn      = "in"
	inputNotNull = "not-null"
	inputEmpty   = "allow-empty"
)

// numbered is the name of a parameter that there are several of, counted from 1.
func numbered(name string, i int) string { return fmt.Sprintf("%s%d", name, i+1) }

// Statement is the statement ranges. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "every value of a column is within bounds, in a set, or there",
		Shows: "Shows that every record has in a column a value that is between two bounds, or is one of a few values, or is there " +
			"at all. A null is no value.",
		Hides:   "which value a record has, and everything else in the table",
		Trusts:  "that the dataset's column says the truth",
		Example: "assent prove ranges --dataset data.commitment.json --column age --between 18,120 --vault ./vault",
		Roles:   []statement.Role{{Name: roleDataset, Usage: "commitment of the table"}},
		Inputs: []statement.Input{
			{Name: inputColumn, Usage: "the column", Kind: statement.Text, Required: true},
			{Name: inputBetween, Usage: "LEAST,MOST: bounds in the column's text, both allowed; for numbers, dates and timestamps", Kind: statement.Text},
			{Name: inputIn, Usage: "up to 5 values with commas between them; quote one that has a comma as in CSV", Kind: statement.Text},
			{Name: inputNotNull, Usage: "show only that no value is null", Kind: statement.Switch},
			{Name: inputEmpty, Usage: "where the number of records is hidden, do not show that there is one", Kind: statement.Switch},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 42111, R1CS: 11159},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	what := "a value (the claim does not say which)"
	switch claim.Params[paramSays] {
	case between:
		what = fmt.Sprintf("a value of at least %s and at most %s", statement.SentenceText(claim, paramLeast), statement.SentenceText(claim, paramMost))
	case in:
		what = "one of the values " + sentenceValues(claim)
	case there:
		what = "a value"
	}
	return fmt.Sprintf("Every record of dataset %s%s has in column %s %s %s.",
		statement.SentenceTable(claim, roleDataset), statement.SentenceEmpty(claim, paramEmpty), statement.SentenceText(claim, paramColumn), what, statement.SentenceContext(claim))
}

// sentenceValues quotes the values of a set.
func sentenceValues(claim *assent.Claim) string {
	quoted := []string{statement.SentenceText(claim, numbered(paramValue, 0))}
	for i := 1; i < maxValues; i++ {
		if _, ok := claim.Params[numbered(paramValue, i)]; ok {
			quoted = append(quoted, statement.SentenceText(claim, numbered(paramValue, i)))
		}
	}
	return strings.Join(quoted, ", ")
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads the column and checks every record. Errors name rows and are for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
