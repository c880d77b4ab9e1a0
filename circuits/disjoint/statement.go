// The statement disjoint: what it asks for and what its claim says.

package disjoint

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
const ID = "disjoint"

const version = 1

const (
	roleDataset = "dataset"
	roleList    = "list"
)

// The claim's parameters.
const (
	paramColumn     = "column"     // of the dataset
	paramListColumn = "listColumn" // of the list
)

// The prover's inputs.
const (
	inputColumn     = "column"
	inputListColumn = "list-column"
)

// Statement is the statement disjoint. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "no value of a dataset's column occurs in a list",
		Shows: "Shows that no record of the dataset has, in one column, a value that a record of the list has in another; " +
			"neither column holds a null.",
		Hides: "everything in the two tables",
		Trusts: "that one thing has one value in both tables, and that the list is complete: a value that its committer left " +
			"out is not looked for",
		Example: "assent prove disjoint --dataset training.commitment.json --column person --list optout.commitment.json --list-column person --vault ./vault",
		Roles: []statement.Role{
			{Name: roleDataset, Usage: "commitment of the table that must hold none of the values"},
			{Name: roleList, Usage: "commitment of the table that lists the values"},
		},
		Inputs: []statement.Input{
			{Name: inputColumn, Usage: "the dataset's column, of integers", Kind: statement.Text, Required: true},
			{Name: inputListColumn, Usage: "the list's column, of the same type", Kind: statement.Text, Required: true},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 46028, R1CS: 12301},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	return fmt.Sprintf("No record of dataset %s has in its column %s a value that list %s has in its column %s %s.",
		statement.SentenceTable(claim, roleDataset), statement.SentenceText(claim, paramColumn),
		statement.SentenceTable(claim, roleList), statement.SentenceText(claim, paramListColumn), statement.SentenceContext(claim))
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads both tables and looks for every value of the dataset in the list. Values that are there, and
// nulls in either table, are statement.ErrFalse; the error names rows and is for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
