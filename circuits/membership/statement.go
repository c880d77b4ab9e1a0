// The statement membership: what it asks for, what its claim says, how its witness is filled.

package membership

import (
	"context"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ID is the statement's id in claims.
const ID = "membership"

const roleDataset = "dataset"

// The claim's parameters: how the record is shown, and the digest or nullifier itself.
const (
	paramShows   = "shows"
	paramSubject = "subject"

	showsRecord    = "record"
	showsNullifier = "nullifier"
)

const (
	inputRow       = "row"
	inputNullifier = "nullifier"
)

// Statement is the statement membership. Its zero value is ready.
type Statement struct{}

var _ statement.Statement = Statement{}

// Describe returns what there is to know without proving.
func (Statement) Describe() statement.Description {
	return statement.Description{
		ID:      ID,
		Version: 1,
		Summary: "a record is in a committed table",
		Shows: "Shows that one record is in the table behind a commitment: a record with a given digest, or, with " +
			"--nullifier, some record of the prover's, by a nullifier that repeats within the claim's scope and " +
			"nowhere else.",
		Hides:   "the record's content, its place, and with --nullifier which record it is",
		Trusts:  "nothing but the commitment; whether its records are true is the custodian's word",
		Example: "assent prove membership --dataset patients.commitment.json --vault ./vault --row 17 --nullifier",
		Roles:   []statement.Role{{Name: roleDataset, Usage: "commitment of the table that holds the record"}},
		Inputs: []statement.Input{
			{Name: inputRow, Usage: "the record's row, counted from 0", Kind: statement.Number, Required: true},
			{Name: inputNullifier, Usage: "show a nullifier instead of the record's digest", Kind: statement.Switch},
		},
		Public: []string{"Context", "Scope", "Root", "Hidden", "Subject"},
		Budget: statement.Budget{PLONK: 12384, R1CS: 6985},
	}
}

// Circuit returns an empty circuit.
func (Statement) Circuit() frontend.Circuit { return new(Circuit) }

// Sentence says the claim in English.
func (Statement) Sentence(claim *assent.Claim) string {
	dataset := statement.SentenceTable(claim, roleDataset)
	subject := statement.SentenceScalar(claim, paramSubject)
	where := statement.SentenceContext(claim)
	switch claim.Params[paramShows] {
	case showsRecord:
		return fmt.Sprintf("The record with digest %s is in dataset %s %s.", subject, dataset, where)
	case showsNullifier:
		return fmt.Sprintf("The prover holds a record of dataset %s, shown by nullifier %s in scope %q %s.", dataset, subject, claim.Context.Scope, where)
	default:
		return fmt.Sprintf("A record is in dataset %s, but the claim does not say how it is shown %s.", dataset, where)
	}
}

// PublicInputs rebuilds the circuit's public inputs from the claim. Errors are statement.ErrParams.
func (s Statement) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	description := s.Describe()
	if err := description.CheckClaim(claim, tables); err != nil {
		return nil, err
	}
	if err := statement.CheckParams(claim, paramShows, paramSubject); err != nil {
		return nil, err
	}
	var hidden fr.Element
	switch shows := claim.Params[paramShows]; shows {
	case showsRecord:
	case showsNullifier:
		hidden.SetOne()
	default:
		return nil, fmt.Errorf("%w: %s is %q, want %s or %s", statement.ErrParams, paramShows, shows, showsRecord, showsNullifier)
	}
	subject, err := statement.ScalarParam(claim, paramSubject)
	if err != nil {
		return nil, err
	}
	return []fr.Element{claim.ContextScalar(), claim.Context.ScopeScalar(), tables[0].Root, hidden, subject}, nil
}

// Prepare opens the record's place and fills the claim and the witness.
func (s Statement) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	description := s.Describe()
	commitments := statement.Commitments(request.Tables)
	claim := request.Claim
	claim.Params = map[string]string{}
	if err := description.CheckClaim(&claim, commitments); err != nil {
		return nil, err
	}
	if err := description.CheckInputs(request.Inputs); err != nil {
		return nil, err
	}
	table := request.Tables[0]
	leaf, err := openRow(ctx, table, request.Inputs)
	if err != nil {
		return nil, err
	}

	h := poseidon2.New()
	w := witness{Record: gadget.NewRecordValues(leaf.Hash, leaf.Key, &leaf.Path)}
	w.Count.SetUint64(table.Rows())
	claim.Params = map[string]string{paramShows: showsRecord, paramSubject: field.Hex(w.Record.Leaf(h))}
	if statement.SwitchInput(request.Inputs, inputNullifier) {
		nullifier := record.Nullifier(h, leaf.Hash, claim.Context.ScopeScalar())
		claim.Params = map[string]string{paramShows: showsNullifier, paramSubject: field.Hex(nullifier)}
	}
	public, err := s.PublicInputs(&claim, commitments)
	if err != nil {
		return nil, err
	}
	w.Context, w.Scope, w.Root, w.Hidden, w.Subject = public[0], public[1], public[2], public[3], public[4]
	if err := w.check(h); err != nil {
		return nil, fmt.Errorf("%s: the table's secrets do not open its commitment: %w", ID, err)
	}
	return &statement.Prepared{Claim: claim, Assignment: w.assign()}, nil
}

// openRow opens the place of the row asked for.
func openRow(ctx context.Context, table statement.Table, inputs map[string]string) (*statement.Leaf, error) {
	row, err := statement.NumberInput(inputs, inputRow)
	if err != nil {
		return nil, err
	}
	if rows := table.Rows(); row >= rows {
		return nil, fmt.Errorf("%w: %s %d: the table has %d records, counted from 0", statement.ErrInput, inputRow, row, rows)
	}
	leaf, err := table.Leaf(ctx, row)
	if err != nil {
		return nil, fmt.Errorf("%s: open row %d: %w", ID, row, err)
	}
	return leaf, nil
}
