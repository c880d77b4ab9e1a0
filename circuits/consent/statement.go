// The statement consent: what it asks for and what its claim says.

package consent

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
const ID = "consent"

const version = 1

const (
	roleDataset = "dataset"
	roleBook    = "book"
)

// Columns of a book.
const (
	bookKey       = "key"
	bookNotBefore = "not_before"
	bookNotAfter  = "not_after"
)

// The claim's parameters.
const (
	paramColumn   = "column"   // of the dataset
	paramDistinct = "distinct" // "true": no consent serves two records
	paramEmpty    = "empty"    // "true": the dataset may be empty though its number of records is hidden
)

// The prover's inputs.
const (
	inputColumn   = "column"
	inputDistinct = "distinct"
	inputEmpty    = "allow-empty"
)

// Statement is the statement consent. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "each record has a live consent in a book",
		Shows: "Shows that each record of the dataset names a key of the consent book whose times contain the evaluation " +
			"time; with --distinct also that no consent serves two records.",
		Hides: "which consent belongs to which record, and everything else in the two tables",
		Trusts: "that the book lists consents that were given; the dataset's committer is trusted with nothing but " +
			"naming the right subject for a record",
		Example: "assent prove consent --dataset data.commitment.json --column consent --book book.commitment.json --vault ./vault --at 2026-11-22T00:00:00Z",
		Roles: []statement.Role{
			{Name: roleDataset, Usage: "commitment of the table whose records need a consent"},
			{Name: roleBook, Usage: "commitment of the consent book, with the columns key, not_before and not_after"},
		},
		Inputs: []statement.Input{
			{Name: inputColumn, Usage: "the dataset's column with the key of each record's consent", Kind: statement.Text, Required: true},
			{Name: inputDistinct, Usage: "show also that no consent serves two records", Kind: statement.Switch},
			{Name: inputEmpty, Usage: "where the number of records is hidden, do not show that there is one", Kind: statement.Switch},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 42880, R1CS: 11434},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	once := ""
	switch claim.Params[paramDistinct] {
	case "true":
		once = ", and no consent serves two records"
	case "false":
	default:
		once = " (the claim does not say whether a consent may serve two)"
	}
	return fmt.Sprintf("Each record of dataset %s%s has, by its column %s, in book %s a consent live at %s%s %s.",
		statement.SentenceTable(claim, roleDataset), statement.SentenceEmpty(claim, paramEmpty), statement.SentenceText(claim, paramColumn),
		statement.SentenceTable(claim, roleBook), claim.Time.UTC().Format("2006-01-02T15:04:05Z"), once, statement.SentenceContext(claim))
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads both tables and checks every record. Records without a live consent are
// statement.ErrConsent; the error names rows and is for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
