// The statement subset: what it asks for and what its claim says.

package subset

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
const ID = "subset"

const version = 1

const (
	roleSubset  = "subset"
	roleDataset = "dataset"
)

// The claim's parameters.
const (
	paramColumns = "columns" // names, separated by commas, in the order of the dataset's schema
	paramOnce    = "once"    // "true": no record of the dataset stands for two
)

// The prover's inputs.
const (
	inputColumns = "columns"
	inputOnce    = "once"
)

// Statement is the statement subset. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "each record of a table is a record of a dataset",
		Shows: "Shows that each record of the subset is, in the columns named, a record of the dataset; null equals null, and a " +
			"table without records is a subset of every table. With --once also that no record of the dataset stands for two.",
		Hides:   "which record of the dataset it is, which are left out, and everything in the two tables",
		Trusts:  "nothing but the commitments; columns that are not named may differ",
		Example: "assent prove subset --subset adults.commitment.json --dataset data.commitment.json --columns patient,age --vault ./vault",
		Roles: []statement.Role{
			{Name: roleSubset, Usage: "commitment of the table that was taken from the dataset"},
			{Name: roleDataset, Usage: "commitment of the dataset"},
		},
		Inputs: []statement.Input{
			{Name: inputColumns, Usage: fmt.Sprintf("columns to compare, separated by commas: up to %d, where a nullable one counts twice", places), Kind: statement.Text, Required: true},
			{Name: inputOnce, Usage: "show also that no record of the dataset stands for two", Kind: statement.Switch},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 42520, R1CS: 11324},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	once := ""
	switch claim.Params[paramOnce] {
	case "true":
		once = ", and no record of the dataset stands for two"
	case "false":
	default:
		once = " (the claim does not say whether a record may stand for two)"
	}
	return fmt.Sprintf("Every record of table %s is, in %s, a record of dataset %s, where null equals null%s %s.",
		statement.SentenceTable(claim, roleSubset), sentenceColumns(claim), statement.SentenceTable(claim, roleDataset), once,
		statement.SentenceContext(claim))
}

func sentenceColumns(claim *assent.Claim) string {
	text, ok := claim.Params[paramColumns]
	if !ok {
		return "columns (missing)"
	}
	names := strings.Split(text, ",")
	for i, name := range names {
		names[i] = fmt.Sprintf("%q", name)
	}
	if len(names) == 1 {
		return "column " + names[0]
	}
	return "columns " + strings.Join(names, ", ")
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads both tables and looks every record of the subset up in the dataset. Records that are not there
// are statement.ErrFalse; the error names rows and is for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
