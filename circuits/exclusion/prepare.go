// How the witness of an exclusion is filled from the custodian's list.

package exclusion

import (
	"context"
	"fmt"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Prepare looks the key up and fills the claim and the witness. A key that is in the list is
// statement.ErrFalse with its row, which is for the custodian alone.
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
	column, err := sortColumn(commitments[0])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", statement.ErrInput, err)
	}
	text, key, err := keyInput(column, request.Inputs)
	if err != nil {
		return nil, err
	}
	blinding, err := blindingInput(request.Inputs)
	if err != nil {
		return nil, err
	}
	w, err := enclose(ctx, request.Tables[0], key)
	if err != nil {
		return nil, err
	}

	h := poseidon2.New()
	w.Blinding = blinding
	claim.Params = map[string]string{paramShows: showsKey, paramColumn: column.Name, paramKey: text}
	if statement.SwitchInput(request.Inputs, inputHideKey) {
		subject := record.Subject(h, key, blinding, claim.Context.ScopeScalar())
		claim.Params = map[string]string{paramShows: showsBlinded, paramColumn: column.Name, paramSubject: field.Hex(subject)}
	}
	public, err := s.PublicInputs(&claim, commitments)
	if err != nil {
		return nil, err
	}
	w.Context, w.Scope, w.Root, w.Hidden, w.Subject = public[0], public[1], public[2], public[3], public[4]
	if err := w.check(h); err != nil {
		return nil, fmt.Errorf("%s: the list's secrets do not open its commitment: %w", ID, err)
	}
	return &statement.Prepared{Claim: claim, Assignment: w.assign()}, nil
}

// enclose fills the part of the witness that says where in the list the key would stand.
func enclose(ctx context.Context, list statement.Table, key fr.Element) (*witness, error) {
	w := &witness{Key: key}
	rows := list.Rows()
	w.Count.SetUint64(rows)
	var err error
	if w.Top, err = list.Top(); err != nil {
		return nil, fmt.Errorf("%s: top of the list's tree: %w", ID, err)
	}
	next, err := list.Search(ctx, key)
	if err != nil {
		return nil, fmt.Errorf("%s: search the list: %w", ID, err)
	}
	if next == 0 {
		w.AtStart.SetOne()
	} else if w.Left, err = open(ctx, list, next-1); err != nil {
		return nil, err
	}
	if next == rows {
		w.AtEnd.SetOne()
		return w, nil
	}
	if w.Right, err = open(ctx, list, next); err != nil {
		return nil, err
	}
	if w.Right.Key.Equal(&key) {
		return nil, fmt.Errorf("%w: the key is in the list, in row %d", statement.ErrFalse, next)
	}
	return w, nil
}

func open(ctx context.Context, list statement.Table, row uint64) (gadget.RecordValues, error) {
	leaf, err := list.Leaf(ctx, row)
	if err != nil {
		return gadget.RecordValues{}, fmt.Errorf("%s: open row %d: %w", ID, row, err)
	}
	return gadget.NewRecordValues(leaf.Hash, leaf.Key, &leaf.Path), nil
}
