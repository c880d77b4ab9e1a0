// The statement balance: what it asks for and what its claim says.

package balance

import (
	"context"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ID is the statement's id in claims.
const ID = "balance"

const version = 1

const roleDataset = "dataset"

// The claim's parameters; the last three stand in claims that compare rates.
const (
	paramGroup        = "group"      // column
	paramGroupValue   = "groupValue" // in the column's canonical text
	paramLeast        = "least"      // share, a decimal fraction
	paramMost         = "most"
	paramOutcome      = "outcome" // column
	paramOutcomeValue = "outcomeValue"
	paramWithin       = "within" // largest difference of the rates, a decimal fraction
)

// The prover's inputs.
const (
	inputGroup   = "group"
	inputBetween = "between"
	inputOutcome = "outcome"
	inputWithin  = "within"
)

// Statement is the statement balance. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "a group is a fair share of the records, with a fair rate of outcomes",
		Shows: "Shows that the records with one value in a column are between two shares of all records; with --outcome also that " +
			"an outcome is about as frequent among them as among the other records.",
		Hides:  "how many records are in the group or have the outcome, and which; everything else in the table",
		Trusts: "that the dataset's columns say the truth about the people behind its records",
		Example: "assent prove balance --dataset data.commitment.json --group sex=female --between 0.4,0.6 " +
			"--outcome admitted=true --within 0.05 --vault ./vault",
		Roles: []statement.Role{
			{Name: roleDataset, Usage: "commitment of the table; columns that are read must hold no null"},
		},
		Inputs: []statement.Input{
			{Name: inputGroup, Usage: "COLUMN=VALUE: the group is the records with this value in this column", Kind: statement.Text, Required: true},
			{Name: inputBetween, Usage: "LEAST,MOST: shares of all records, such as 0.2,0.4, with at most 6 decimals", Kind: statement.Text, Required: true},
			{Name: inputOutcome, Usage: "COLUMN=VALUE: compare how frequent this is in the group and among the others", Kind: statement.Text},
			{Name: inputWithin, Usage: "how far the two rates may lie apart, such as 0.05", Kind: statement.Text},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 39075, R1CS: 10428},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	text := func(name string) string { return statement.SentenceText(claim, name) }
	full, rates := text(paramGroup), ""
	if rated(claim) {
		full += " or " + text(paramOutcome)
		rates = fmt.Sprintf(", and the rate of records with %s in column %s differs by at most %s between these and the other records, of which there are some of both",
			text(paramOutcomeValue), text(paramOutcome), text(paramWithin))
	}
	return fmt.Sprintf("In dataset %s, which has no null in column %s, a share of at least %s and at most %s of the records has %s in column %s%s %s.",
		statement.SentenceTable(claim, roleDataset), full, text(paramLeast), text(paramMost),
		text(paramGroupValue), text(paramGroup), rates, statement.SentenceContext(claim))
}

// rated reports whether a claim compares rates, or looks as if it did.
func rated(claim *assent.Claim) bool {
	for _, name := range []string{paramOutcome, paramOutcomeValue, paramWithin} {
		if _, ok := claim.Params[name]; ok {
			return true
		}
	}
	return false
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads the columns, counts and compares. Errors about nulls name rows; those about shares and rates
// say which limit does not hold. They are for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
