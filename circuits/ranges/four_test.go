package ranges_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
)

// squares is a table of four columns a to d, all of one row's values; every second one is nullable.
func squares(tb testing.TB, rows ...[4]int64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "a", Type: assent.Int}, {Name: "b", Type: assent.Decimal, Scale: 1, Nullable: true}, {Name: "c", Type: assent.Int}, {Name: "d", Type: assent.Int, Nullable: true},
	}}
	values := make([][]assent.Value, len(rows))
	for i, row := range rows {
		for _, v := range row {
			cell := assent.IntValue(v)
			if v == null {
				cell = assent.Null()
			}
			values[i] = append(values[i], cell)
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", values)
}

// The prover's verdict is the oracle's on random tables with bounds on one to four columns.
func TestVerdictOnFourColumns(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[string]int{}
	for range 100 {
		rows := make([][4]int64, rng.IntN(3))
		for i := range rows {
			for c := range rows[i] {
				rows[i][c] = rng.Int64N(8) - 4
				if c%2 == 1 && rng.IntN(20) == 0 {
					rows[i][c] = null
				}
			}
		}
		inputs, want, count := map[string]string{}, true, 1+rng.IntN(4)
		for i, c := range rng.Perm(4)[:count] {
			least := rng.Int64N(3) - 4
			most := least + 5 + rng.Int64N(4)
			inputs[fmt.Sprintf("range-%d", i+1)] = fmt.Sprintf("%c=%d,%d", 'a'+c, least, most)
			if c == 1 {
				least, most = 10*least, 10*most
			}
			for _, row := range rows {
				want = want && row[c] != null && least <= row[c] && row[c] <= most
			}
		}
		verdicts[fmt.Sprint(count, want)]++
		checkVerdict(t, ranges.Four{}, squares(t, rows...), inputs, want)
	}
	if len(verdicts) != 8 {
		t.Errorf("not every number of columns was right and wrong: %v", verdicts)
	}
}

// Bounds may lie as far apart as the limbs reach and no farther; values at both ends count.
func TestFarBounds(t *testing.T) {
	const far = 1<<32 - 1
	dataset := squares(t, [4]int64{-5, 0, 0, 0}, [4]int64{far - 5, 0, 0, 0})
	checkVerdict(t, ranges.Four{}, dataset, map[string]string{"range-1": fmt.Sprintf("a=-5,%d", far-5)}, true)
	checkVerdict(t, ranges.Four{}, dataset, map[string]string{"range-1": fmt.Sprintf("a=-5,%d", far-6)}, false)
	for _, between := range []string{fmt.Sprintf("a=-5,%d", far-4), "a=-9223372036854775808,9223372036854775807"} {
		if _, err := prepare(ranges.Four{}, dataset, map[string]string{"range-1": between}); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", between, err)
		}
	}
}

// Each constraint on each column is what stands between some falsehood and a proof of it.
func TestEachConstraintOfFourIsNeeded(t *testing.T) {
	inputs := map[string]string{"range-1": "a=-2,8", "range-2": "b=-0.2,0.8", "range-3": "c=-2,8", "range-4": "d=-2,8"}
	attack := testkit.Attack{Tables: []*testkit.MemoryTable{squares(t, [4]int64{1, 2, 3, 4}, [4]int64{5, 6, 7, 8})}, Inputs: inputs, Time: at()}
	var attacks []testkit.Attack
	for i := range 4 {
		slot, says := fmt.Sprintf("dataset.value%d", i+1), fmt.Sprintf("column %d: the value is", i+1)
		attacks = append(attacks, boundAttacks(slot, says+" not below the least", says+" not above the most", 2, encoded(-2), encoded(8), attack)...)
		gone := attack
		gone.Name, gone.Breaks = slot+" null", says+" there"
		if i%2 == 0 { // a column that is never null: give it a companion, and a claim that says so
			gone.Inputs = map[string]string{"range-1": "b=-0.2,0.8", "range-2": "a=-2,8", "range-3": "d=-2,8", "range-4": "c=-2,8"}
		}
		gone.Tamper = func(w *testkit.Witness) { w.SetInt(slot+"?", 0, 0) }
		attacks = append(attacks, gone)
	}
	testkit.CheckAttacks(t, ranges.Four{}, attacks)
}

// What the claim says is checked against the commitment and has one spelling.
func TestClaimsOfFourThatDoNotFit(t *testing.T) {
	dataset := squares(t, [4]int64{1, 2, 3, 4})
	for name, inputs := range map[string]map[string]string{
		"nothing": {}, "not from the first": {"range-2": "a=0,9"}, "no such column": {"range-1": "e=0,9"}, "no bounds": {"range-1": "a"}, "one bound": {"range-1": "a=1"},
		"the wrong way round": {"range-1": "a=9,0"}, "a fifth": {"range-1": "a=0,9", "range-5": "a=0,9"},
	} {
		if _, err := prepare(ranges.Four{}, dataset, inputs); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, change := range map[string]map[string]string{
		"another spelling": {"least1": "00"}, "bounds without a column": {"least3": "0", "most3": "9"}, "a gap": {"column4": "d", "least4": "0", "most4": "9"},
		"too far apart": {"most1": "4294967296"}, "another type": {"column1": "b"}, "no flag": {"empty": ""},
	} {
		prepared, err := prepare(ranges.Four{}, dataset, map[string]string{"range-1": "a=0,9", "range-2": "c=0,9"})
		if err != nil {
			t.Fatal(err)
		}
		maps.Copy(prepared.Claim.Params, change)
		if _, err := (ranges.Four{}).PublicInputs(&prepared.Claim, []*assent.Commitment{dataset.Commitment()}); !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func ExampleFour_Sentence() {
	claim := &assent.Claim{
		Statement: ranges.FourID, Version: 1, Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Params: map[string]string{"column1": "age", "least1": "18", "most1": "120", "column2": "income", "least2": "0.00", "most2": "99.50", "empty": "false"},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(ranges.Four{}.Sentence(claim))
	// Output:
	// Every record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 has in column "age" a value of at least "18" and at most "120", and in column "income" a value of at least "0.00" and at most "99.50" (no context; 2026-01-31T12:00:00Z).
}
