// The statement update: what it asks for and what its claim says.

package update

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
const ID = "update"

const version = 1

const roleVector = "vector"

// The claim's parameters and the prover's inputs.
const (
	paramColumn = "column"
	paramLimit  = "limit" // decimal, in units of the column's last place
	paramBound  = "bound" // decimal, in units of it squared
)

// Statement is the statement update. Its zero value is ready.
type Statement struct{}

var _ statement.TableStatement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: version,
		Summary: "a committed vector is small, as a whole and in every entry",
		Shows: "Shows that the squares of the entries of a committed vector add up to at most a bound, that every entry lies " +
			"within a limit on both sides of zero, and that the commitment holds nothing else.",
		Hides:   "the entries, and how far below the bounds they are",
		Trusts:  "nothing but the commitment; whether the vector is the outcome of honest training nobody can see",
		Example: "assent prove update --vector update.commitment.json --column weight --limit 1000000 --bound 250000000000 --vault ./vault",
		Roles:   []statement.Role{{Name: roleVector, Usage: "commitment of the vector: a table whose records are its entries"}},
		Inputs: []statement.Input{
			{Name: paramColumn, Usage: "the int or decimal column that holds the entries", Kind: statement.Text, Required: true},
			{Name: paramLimit, Usage: "largest absolute value of an entry, an integer up to 2^31 in units of the column's last place", Kind: statement.Number, Required: true},
			{Name: paramBound, Usage: "largest sum of squares, an integer up to 2^86 in squared units of the column's last place", Kind: statement.Text, Required: true},
		},
		Public: declare().PublicNames(),
		Budget: statement.Budget{PLONK: 40980, R1CS: 10906},
	}
}

// System returns the declaration.
func (Statement) System() *columnar.System { return declare() }

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return columnar.NewCircuit(declare()) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	return fmt.Sprintf("Column %s of %s is a vector whose squared entries add up to at most %s, each entry within ±%s, in units of the column's last place %s.",
		statement.SentenceText(claim, paramColumn), statement.SentenceTable(claim, roleVector), statement.SentenceText(claim, paramBound),
		statement.SentenceText(claim, paramLimit), statement.SentenceContext(claim))
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(s, claim, tables, read)
}

// Prepare reads the vector and checks every entry and the norm. A vector that is too large is
// statement.ErrFalse, whose message is for the custodian alone.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, s, request, write, read)
}
