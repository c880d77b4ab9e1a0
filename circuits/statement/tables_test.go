package statement_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// toy says nothing of a column; its parts fail as a test wants them to.
type toy struct{ write, read, check error }

func (toy) Describe() statement.Description {
	return statement.Description{ID: "toy", Version: 1, Roles: []statement.Role{{Name: "dataset"}}, Inputs: []statement.Input{{Name: "column", Required: true}}}
}

func (toy) System() *columnar.System {
	d := columnar.Declare("toy", 1)
	dataset := d.Table("dataset")
	d.Zero("it is there", dataset.All(), d.Param("nullable").Mul(dataset.Column("n").Not()))
	return d.MustCompile()
}

func (t toy) Circuit() frontend.Circuit { return columnar.NewCircuit(t.System()) }

func (toy) Sentence(*assent.Claim) string { return "" }

func (t toy) PublicInputs(claim *assent.Claim, tables []*assent.Commitment) ([]fr.Element, error) {
	return statement.PublicTableInputs(t, claim, tables, t.readClaim)
}

func (t toy) Prepare(ctx context.Context, request *statement.Request) (*statement.Prepared, error) {
	return statement.PrepareTable(ctx, t, request, t.writeClaim, t.readClaim)
}

func (t toy) writeClaim(inputs map[string]string, _ []*assent.Commitment) (map[string]string, error) {
	return map[string]string{"column": inputs["column"]}, t.write
}

func (t toy) readClaim(claim *assent.Claim, _ []*assent.Commitment) (statement.Reading, error) {
	return toyReading{claim.Params["column"], t.check}, t.read
}

type toyReading struct {
	column string
	check  error
}

func (r toyReading) Places() statement.Places {
	return statement.Places{Params: make([]fr.Element, 1), Columns: [][]string{{r.column}}}
}

func (r toyReading) Check(*columnar.Data) error { return r.check }

func dataset(tb testing.TB) []*testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{{Name: "n", Type: assent.Uint}}}
	return []*testkit.MemoryTable{testkit.NewMemoryTableOf(tb, schema, "", [][]assent.Value{{assent.UintValue(7)}})}
}

// Each error of Prepare says by its kind whether the claim, the inputs or the table is at fault, and the first of
// several faults is the one that is told.
func TestErrorsOfPrepareHaveAKind(t *testing.T) {
	tables, column := dataset(t), map[string]string{"column": "n"}
	plain, isFalse := errors.New("plain"), fmt.Errorf("%w: empty", statement.ErrFalse)
	ofInput := fmt.Errorf("%w: no number", statement.ErrInput)
	for _, c := range []struct {
		name   string
		st     toy
		inputs map[string]string
		change func(claim *assent.Claim)
		want   string
	}{
		{"no fault", toy{}, column, nil, ""},
		{"the claim first", toy{write: plain}, nil, func(claim *assent.Claim) { claim.Version = 2 }, `claim does not fit the statement: the claim is of "toy" version 2, this statement is "toy" version 1`},
		{"then the inputs", toy{write: isFalse}, map[string]string{}, nil, "input is not valid: column is missing: "},
		{"then write", toy{write: plain, read: plain}, column, nil, "input is not valid: plain"},
		{"write of an input", toy{write: ofInput}, column, nil, "input is not valid: no number"},
		{"write of the table", toy{write: isFalse}, column, nil, "the statement is not true of this table: empty"},
		{"then read", toy{read: plain, check: isFalse}, column, nil, "input is not valid: plain"},
		{"then the table", toy{check: isFalse}, map[string]string{"column": "m"}, nil, `the table has no values of column "m"`},
		{"then the property", toy{check: isFalse}, column, nil, "the statement is not true of this table: empty"},
	} {
		request := testkit.Request(c.st, tables, c.inputs, time.Unix(1000, 0).UTC())
		if c.change != nil {
			c.change(&request.Claim)
		}
		got := ""
		if _, err := c.st.Prepare(t.Context(), request); err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// A verifier's errors are about the claim, whoever finds them; a column that is not committed is one.
func TestErrorsOfPublicInputsAreOfTheClaim(t *testing.T) {
	tables := dataset(t)
	commitments := []*assent.Commitment{tables[0].Commitment()}
	claim := testkit.Request(toy{}, tables, nil, time.Unix(1000, 0).UTC()).Claim
	claim.Params["column"] = "n"
	if _, err := (toy{}).PublicInputs(&claim, commitments); err != nil {
		t.Error(err)
	}
	if _, err := (toy{read: errors.New("plain")}).PublicInputs(&claim, commitments); !errors.Is(err, statement.ErrParams) {
		t.Errorf("a claim that cannot be read: %v", err)
	}
	claim.Params["column"] = "m"
	if _, err := (toy{}).PublicInputs(&claim, commitments); !errors.Is(err, statement.ErrParams) {
		t.Errorf("a column that is not there: %v", err)
	}
	claim.Version = 2
	if _, err := (toy{}).PublicInputs(&claim, commitments); !errors.Is(err, statement.ErrParams) {
		t.Errorf("another version: %v", err)
	}
}
