// Preparing and verifying a claim of a table statement: what is the same for all of them.

package statement

import (
	"context"
	"errors"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Reading is what a claim of a table statement says, once it fits the schemas of its tables.
type Reading interface {
	// Places returns what the claim puts into the declaration's places.
	Places() Places

	// Check checks the property natively. The error is an ErrFalse, for the custodian alone: it may name rows
	// and holds no value.
	Check(data *columnar.Data) error
}

// Read reads a claim that anyone may have written: each parameter in its one spelling, none missing, none more,
// and columns of the types that the declaration relies on.
type Read func(claim *assent.Claim, tables []*assent.Commitment) (Reading, error)

// Write makes the parameters of a claim from the prover's inputs. Whether the claim fits is for Read to say.
type Write func(inputs map[string]string, tables []*assent.Commitment) (map[string]string, error)

// PrepareTable is Prepare of a table statement. What write and read refuse is ErrInput, unless write says that
// it is ErrFalse.
func PrepareTable(ctx context.Context, st TableStatement, request *Request, write Write, read Read) (*Prepared, error) {
	description := st.Describe()
	commitments := Commitments(request.Tables)
	claim := request.Claim
	claim.Params = map[string]string{}
	if err := description.CheckClaim(&claim, commitments); err != nil {
		return nil, err
	}
	if err := description.CheckInputs(request.Inputs); err != nil {
		return nil, err
	}
	var err error
	if claim.Params, err = write(request.Inputs, commitments); err != nil {
		return nil, inputError(err)
	}
	reading, err := read(&claim, commitments)
	if err != nil {
		return nil, inputError(err)
	}
	data, err := tableValues(ctx, request.Tables, reading.Places())
	if err != nil {
		return nil, err
	}
	if err := checkSecretlyEmpty(st, request.Tables); err != nil {
		return nil, err
	}
	if err := reading.Check(data); err != nil {
		return nil, err
	}
	return &Prepared{Claim: claim, Data: data}, nil
}

// checkSecretlyEmpty reports a table without records whose number of records is hidden, where the circuit refuses it.
func checkSecretlyEmpty(st TableStatement, tables []Table) error {
	system := st.System()
	for i, t := range tables {
		if t.Rows() == 0 && t.Commitment().Hidden != nil && system.RefusesSecretlyEmpty(i) {
			return fmt.Errorf("%w: %s has no record, which its commitment hides: the proof would show nothing", ErrFalse, st.Describe().Roles[i].Name)
		}
	}
	return nil
}

// inputError makes an error that does not say what it is an ErrInput.
func inputError(err error) error {
	if errors.Is(err, ErrInput) || errors.Is(err, ErrFalse) {
		return err
	}
	return fmt.Errorf("%w: %w", ErrInput, err)
}

// PublicTableInputs is PublicInputs of a table statement. Errors are ErrParams.
func PublicTableInputs(st TableStatement, claim *assent.Claim, tables []*assent.Commitment, read Read) ([]fr.Element, error) {
	description := st.Describe()
	if err := description.CheckClaim(claim, tables); err != nil {
		return nil, err
	}
	reading, err := read(claim, tables)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrParams, err)
	}
	return tableInputs(st.System(), claim, tables, reading.Places())
}
