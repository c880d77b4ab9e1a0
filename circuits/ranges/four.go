// The statement ranges-4: what it asks for and what its claim says.

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

// FourID is the id of Four in claims.
const FourID = "ranges-4"

// inputRange is numbered from 1. The claim's parameters column1, least1, most1 and so on come from it.
const inputRange = "range-"

// Four is the statement ranges-4. Its zero value is ready.
type Four struct{}

var _ statement.TableStatement = Four{}

// Describe returns what there is to know without proving.
func (Four) Describe() statement.Description {
	d := statement.Description{
		ID:      FourID,
		Version: version,
		Summary: "every value of up to four columns is within bounds",
		Shows: "Shows that every record has in each of up to four columns a value between two bounds, which lie less than 2^32 " +
			"units apart. A null is no value.",
		Hides:   "which values a record has, and everything else in the table",
		Trusts:  "that the dataset's columns say the truth",
		Example: "assent prove ranges-4 --dataset data.commitment.json --range-1 age=18,120 --range-2 income=0,250000 --vault ./vault",
		Roles:   []statement.Role{{Name: roleDataset, Usage: "commitment of the table"}},
		Public:  declareFour().PublicNames(),
		Budget:  statement.Budget{PLONK: 45844, R1CS: 12345},
	}
	for i := range maxColumns {
		d.Inputs = append(d.Inputs, statement.Input{
			Name: numbered(inputRange, i), Usage: "COLUMN=LEAST,MOST: bounds in the column's text, both allowed; for numbers, dates and timestamps",
			Kind: statement.Text, Required: i == 0,
		})
	}
	d.Inputs = append(d.Inputs, statement.Input{
		Name: inputEmpty, Usage: "where the number of records is hidden, do not show that there is one", Kind: statement.Switch,
	})
	return d
}

// System returns the declaration.
func (Four) System() *columnar.System { return declareFour() }

// Circuit returns an empty circuit.
func (Four) Circuit() frontend.Circuit { return columnar.NewCircuit(declareFour()) }

// Sentence says the claim in English.
func (Four) Sentence(claim *assent.Claim) string {
	var parts []string
	for i := range maxColumns {
		if i > 0 && !has(claim, numbered(paramColumn, i)) {
			continue
		}
		parts = append(parts, fmt.Sprintf("in column %s a value of at least %s and at most %s", statement.SentenceText(claim, numbered(paramColumn, i)),
			statement.SentenceText(claim, numbered(paramLeast, i)), statement.SentenceText(claim, numbered(paramMost, i))))
	}
	return fmt.Sprintf("Every record of dataset %s%s has %s %s.",
		statement.SentenceTable(claim, roleDataset), statement.SentenceEmpty(claim, paramEmpty), strings.Join(parts, ", and "), statement.SentenceContext(claim))
}

// PublicInputs rebuilds the public inputs from the claim. Errors are statement.ErrParams.
func (f Four) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(f, claim, tables, readFour)
}

// Prepare reads the columns and checks every record. Errors name rows and are for the custodian alone.
func (f Four) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, f, request, writeFour, readFour)
}
