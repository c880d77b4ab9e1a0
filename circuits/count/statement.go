// The statement count: what it asks for and what its claim says.

package count

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
const ID = "count"

const version = 1

const roleDataset = "dataset"

// The claim's parameters: the column and one of the two numbers.
const (
	paramID      = "id"      // column of the dataset
	paramRecords = "records" // exactly so many: the commitment's public number of records
	paramAtLeast = "atLeast" // at least so many
)

// The prover's inputs.
const (
	inputID      = "id"
	inputAtLeast = "at-least"
)

// Statement is the statement count. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "a dataset holds a number of records with distinct ids",
		Shows: "Shows that no two records of the dataset have the same id and that there are exactly as many as its commitment " +
			"says; with --at-least that there are at least so many, where the commitment may hide the number.",
		Hides:   "the ids and everything else in the table",
		Trusts:  "that whoever assigned the ids gave each subject one: distinct ids are not distinct people by themselves",
		Example: "assent prove count --dataset data.commitment.json --id patient --vault ./vault --at-least 10000",
		Roles:   []statement.Role{{Name: roleDataset, Usage: "commitment of the table whose records are counted"}},
		Inputs: []statement.Input{
			{Name: inputID, Usage: "the dataset's column with the records' ids, a column of integers", Kind: statement.Text, Required: true},
			{Name: inputAtLeast, Usage: "show that there are at least so many records; needed where their number is hidden", Kind: statement.Number},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 40746, R1CS: 10786},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	records, exactly := claim.Params[paramRecords]
	least, atLeast := claim.Params[paramAtLeast]
	number := "records (the claim does not say how many)"
	switch {
	case exactly && !atLeast:
		number = fmt.Sprintf("exactly %s record(s)", sentenceNumber(records))
	case atLeast && !exactly:
		number = fmt.Sprintf("at least %s record(s)", sentenceNumber(least))
	}
	return fmt.Sprintf("Dataset %s holds %s, no two with the same id in column %s, where ids are what the custodian assigned %s.",
		statement.SentenceTable(claim, roleDataset), number, statement.SentenceText(claim, paramID), statement.SentenceContext(claim))
}

func sentenceNumber(text string) string {
	if _, err := parseNumber(text); err != nil {
		return "(malformed)"
	}
	return text
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads the table and checks that the ids are distinct. Records that share an id, or have none, are
// statement.ErrFalse; the error names rows and is for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
