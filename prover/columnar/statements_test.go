package columnar

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/sample"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// sampleWitness fills the sample claim of a table statement.
func sampleWitness(t *testing.T, st statement.TableStatement, records int, hide uint64) *testkit.Witness {
	t.Helper()
	s, err := sample.Of(st.Describe().ID, records)
	if err != nil {
		t.Fatal(err)
	}
	var tables []*testkit.MemoryTable
	for _, table := range s.Tables {
		rows := make([][]assent.Value, table.Records)
		for i := range rows {
			rows[i] = make([]assent.Value, len(table.Schema.Columns))
			table.Row(i, rows[i])
		}
		memory := testkit.NewMemoryTableOf(t, table.Schema, table.SortedBy, rows)
		if hide > 0 {
			memory = memory.HideRows(hide)
		}
		tables = append(tables, memory)
	}
	return testkit.Fill(t, st, tables, s.Inputs, s.Time)
}

func forEachTableStatement(t *testing.T, check func(t *testing.T, st statement.TableStatement)) {
	t.Helper()
	for _, st := range circuits.Catalog() {
		if table, ok := st.(statement.TableStatement); ok {
			t.Run(st.Describe().ID, func(t *testing.T) { check(t, table) })
		}
	}
}

// Every statement of the catalog is proven and accepted, so that no declaration asks more of the argument
// than it gives.
func TestEveryStatementIsProven(t *testing.T) {
	forEachTableStatement(t, func(t *testing.T, st statement.TableStatement) {
		w := sampleWitness(t, st, 40, 0)
		in := &Instance{System: w.System, Key: testKey(), Public: w.Public, Data: w.Data}
		if err := verifyOuter(in, prove(t, newProver(1), in)); err != nil {
			t.Error(err)
		}
	})
}

// No value in the row of a record can be changed in any column, of the tables or of the witness, unless the
// constraints allow it when they are evaluated natively: the circuit says no to what the native check says
// no to. A column's constraint that did not reach the circuit would show here.
func TestTamperedStatementsAreRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a proof for each column that it tries")
	}
	const rounds = 3
	forEachTableStatement(t, func(t *testing.T, st statement.TableStatement) {
		rng := rand.New(rand.NewPCG(1, 1))
		for range rounds {
			w := sampleWitness(t, st, 40, 0)
			column := rng.IntN(tamperable(w))
			row := rng.IntN(40)
			if values := w.Rows.Columns()[column]; row >= len(values)-1 {
				continue
			}
			change := randomElement(rng)
			values := w.Rows.Columns()[column]
			values[row].Add(&values[row], &change)
			if len(w.Objections()) == 0 {
				continue
			}
			if acceptsTampered(t, w, column, row, change) {
				t.Errorf("column %q, row %d: accepted", w.System.Column(column), row)
			}
		}
	})
}

// tamperable returns the number of columns that a test may change: all of the first phase but the range
// table's multiplicities, which follow from the others.
func tamperable(w *testkit.Witness) int {
	_, end := w.System.FirstPhase()
	if w.System.Column(end-1) == "range uses" {
		end--
	}
	return end
}

// acceptsTampered proves as far as the circuit goes, with one value changed after the honest fill.
func acceptsTampered(t *testing.T, w *testkit.Witness, column, row int, change fr.Element) bool {
	t.Helper()
	slots := w.System.NumSlots()
	if column < slots { // fill from what was committed; the change comes afterwards
		values := w.Rows.Columns()[column]
		values[row].Sub(&values[row], &change)
	}
	p := cheater(hooks{witness: func(columns [][]fr.Element) {
		columns[column][row].Add(&columns[column][row], &change)
	}})
	r, err := p.begin(&Instance{System: w.System, Key: testKey(), Public: w.Public, Data: w.Data})
	if err != nil {
		t.Fatal(err)
	}
	for _, step := range []func(context.Context) error{r.commitFirst, r.commitSecond, r.sumcheck} {
		if err := step(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	return solved(&Proof{Assignment: r.assignment}, w.System) == nil
}

// A hidden number of records is proven against its hash.
func TestStatementsWithHiddenNumbersOfRecords(t *testing.T) {
	for _, id := range []string{"consent", "balance"} {
		st, err := circuits.Find(id)
		if err != nil {
			t.Fatal(err)
		}
		w := sampleWitness(t, st.(statement.TableStatement), 40, 50)
		in := &Instance{System: w.System, Key: testKey(), Public: w.Public, Data: w.Data}
		if err := verifyOuter(in, prove(t, newProver(1), in)); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
}
