// Statements about whole tables: filled witnesses that a test may tamper with, and which constraints object.

package testkit

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Attack is a witness that one constraint alone refuses: were that constraint missing, the argument would
// accept a falsehood.
type Attack struct {
	Name   string
	Breaks string // the constraint
	Tables []*MemoryTable
	Inputs map[string]string
	Time   time.Time
	Tamper func(w *Witness)
}

// Witness is a filled instance. Tampering with it is what a cheating prover can do.
type Witness struct {
	tb     testing.TB
	System *columnar.System
	Rows   *columnar.Rows
	Claim  assent.Claim
	Public []fr.Element
	Data   *columnar.Data
}

// Request is a request to prove a statement about tables.
func Request(st statement.Statement, tables []*MemoryTable, inputs map[string]string, at time.Time) *statement.Request {
	d := st.Describe()
	request := &statement.Request{Inputs: inputs, Claim: assent.Claim{
		Statement: d.ID, Version: d.Version, Params: map[string]string{}, Tables: []assent.TableRef{}, Time: at,
	}}
	for i, t := range tables {
		request.Tables = append(request.Tables, t)
		request.Claim.Tables = append(request.Claim.Tables, assent.TableRef{Role: d.Roles[i].Name, Digest: t.commitment.Digest()})
	}
	return request
}

// Fill prepares a true claim and fills its witness. The columns are copies.
func Fill(tb testing.TB, st statement.TableStatement, tables []*MemoryTable, inputs map[string]string, at time.Time) *Witness {
	tb.Helper()
	request := Request(st, tables, inputs, at)
	prepared, err := st.Prepare(context.Background(), request)
	if err != nil {
		tb.Fatal(err)
	}
	public, err := st.PublicInputs(&prepared.Claim, statement.Commitments(request.Tables))
	if err != nil {
		tb.Fatal(err)
	}
	for i := range prepared.Data.Tables {
		for c, column := range prepared.Data.Tables[i].Columns {
			prepared.Data.Tables[i].Columns[c] = slices.Clone(column)
		}
	}
	system := st.System()
	rows, err := system.Fill(context.Background(), prepared.Data, 2)
	if err != nil {
		tb.Fatal(err)
	}
	return &Witness{tb: tb, System: system, Rows: rows, Claim: prepared.Claim, Public: public, Data: prepared.Data}
}

// Column returns a column by name, "role.slot" for those of tables; writing to it changes the witness.
func (w *Witness) Column(name string) []fr.Element {
	w.tb.Helper()
	i, ok := w.System.ColumnIndex(name)
	if !ok {
		w.tb.Fatalf("there is no column %q", name)
	}
	return w.Rows.Columns()[i]
}

// Set changes one value.
func (w *Witness) Set(column string, row int, value fr.Element) {
	w.tb.Helper()
	w.Column(column)[row] = value
}

// SetInt changes one value to an integer, which may be negative.
func (w *Witness) SetInt(column string, row int, value int64) {
	w.tb.Helper()
	var e fr.Element
	e.SetInt64(value)
	w.Set(column, row, e)
}

// Objections returns the names of the constraints that the witness violates.
func (w *Witness) Objections() []string {
	w.tb.Helper()
	violations, err := w.Rows.Violations(context.Background())
	if err != nil {
		w.tb.Fatal(err)
	}
	names := make([]string, len(violations))
	for i := range violations {
		names[i] = violations[i].Constraint
	}
	return names
}

// CheckAttacks checks that each attack is refused by the constraint that it names and by no other, so that
// without that constraint it would pass, and that there is an attack for every constraint of the statement.
func CheckAttacks(t *testing.T, st statement.TableStatement, attacks []Attack) {
	t.Helper()
	attacked := map[string]bool{}
	for _, a := range attacks {
		t.Run(a.Name, func(t *testing.T) {
			w := CheckTrue(t, st, a.Tables, a.Inputs, a.Time)
			a.Tamper(w)
			if names := w.Objections(); !slices.Equal(names, []string{a.Breaks}) {
				t.Errorf("it violates %q, want %q alone", names, a.Breaks)
			}
		})
		attacked[a.Breaks] = true
	}
	for _, name := range st.System().Constraints() {
		if !attacked[name] {
			t.Errorf("no attack breaks %q alone: were it missing, no test would fail", name)
		}
	}
}
