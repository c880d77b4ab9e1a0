package aggregate_test

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/aggregate"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/acc36754/assent/internal/testkit/argue"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// null stands for null in ages.
const null = math.MinInt64

// person is a row: pay has two decimals.
type person struct {
	age, pay int64
	sex      string
}

func table(tb testing.TB, people []person) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "age", Type: assent.Int, Nullable: true}, {Name: "pay", Type: assent.Decimal, Scale: 2, Nullable: true},
		{Name: "sex", Type: assent.String, Nullable: true}, {Name: "row", Type: assent.Uint},
	}}
	rows := make([][]assent.Value, len(people))
	for i, p := range people {
		rows[i] = []assent.Value{assent.IntValue(p.age), assent.IntValue(p.pay), assent.StringValue(p.sex), assent.UintValue(uint64(i))}
		if p.age == null {
			rows[i][0] = assent.Null()
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

func prepare(dataset *testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(aggregate.Statement{}, []*testkit.MemoryTable{dataset}, inputs, at())
}

// test is a comparison of the oracle's.
type test struct {
	text    string
	ofAge   bool
	accepts func(p person) bool
}

func randomTest(rng *rand.Rand) test {
	v := rng.Int64N(7) - 3
	switch rng.IntN(8) {
	case 0:
		return test{fmt.Sprintf("age=%d", v), true, func(p person) bool { return p.age == v }}
	case 1:
		return test{fmt.Sprintf("age!=%d", v), true, func(p person) bool { return p.age != v }}
	case 2:
		return test{fmt.Sprintf("age<%d", v), true, func(p person) bool { return p.age < v }}
	case 3:
		return test{fmt.Sprintf("age<=%d", v), true, func(p person) bool { return p.age <= v }}
	case 4:
		return test{fmt.Sprintf("age>%d", v), true, func(p person) bool { return p.age > v }}
	case 5:
		return test{fmt.Sprintf("age>=%d", v), true, func(p person) bool { return p.age >= v }}
	case 6:
		return test{"sex=f", false, func(p person) bool { return p.sex == "f" }}
	default:
		return test{"sex!=f", false, func(p person) bool { return p.sex != "f" }}
	}
}

// The prover's verdict is the oracle's on random tables, results and filters, and a true claim has a witness that
// no constraint objects to, whose sums are the oracle's.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[string]int{}
	for range 250 {
		people := make([]person, rng.IntN(7))
		for i := range people {
			people[i] = person{rng.Int64N(7) - 3, rng.Int64N(801) - 400, []string{"f", "m", "x"}[rng.IntN(3)]}
			if rng.IntN(60) == 0 {
				people[i].age = null
			}
		}
		tests := make([]test, rng.IntN(3))
		texts := make([]string, len(tests))
		for i := range tests {
			tests[i] = randomTest(rng)
			texts[i] = tests[i].text
		}
		of := []string{"sum", "mean", "count"}[rng.IntN(3)]
		least := big.NewRat(rng.Int64N(1001)-600, 100)
		most := new(big.Rat).Add(least, big.NewRat(rng.Int64N(1000), 100))
		inputs := map[string]string{of: "pay", "between": least.FloatString(2) + "," + most.FloatString(2)}
		if of == "count" {
			least, most = big.NewRat(rng.Int64N(3), 1), big.NewRat(2+rng.Int64N(3), 1)
			inputs = map[string]string{"count": "true", "between": least.FloatString(0) + "," + most.FloatString(0)}
		}
		if len(tests) > 0 {
			inputs["where"] = strings.Join(texts, " and ")
		}

		value, n, nulls := new(big.Rat), int64(0), false
		scalars := new(fr.Element)
	people:
		for _, p := range people {
			for _, c := range tests {
				nulls = nulls || c.ofAge && p.age == null
			}
			for _, c := range tests {
				if !c.accepts(p) {
					continue people
				}
			}
			n++
			value.Add(value, big.NewRat(p.pay, 100))
			scalar := fr.NewElement(uint64(p.pay) ^ 1<<63)
			scalars.Add(scalars, &scalar)
		}
		switch {
		case of == "count":
			value.SetInt64(n)
			scalars.SetZero()
		case of == "mean" && n > 0:
			value.Quo(value, big.NewRat(n, 1))
		}
		want := !nulls && !(of == "mean" && n == 0) && least.Cmp(value) <= 0 && value.Cmp(most) <= 0
		verdicts[fmt.Sprint(of, want)]++
		w := testkit.CheckVerdict(t, aggregate.Statement{}, []*testkit.MemoryTable{table(t, people)}, inputs, at(), want)
		if w == nil {
			continue
		}
		sums := w.System.Sums(w.Rows.Columns(), w.Rows.Counts(), columnar.Constants{Params: w.Data.Params}, 1)
		if sums[0] != fr.NewElement(uint64(n)) || sums[1] != *scalars {
			t.Fatalf("%v, %v: the sums are %s and %s, want %d and %s", people, inputs, &sums[0], &sums[1], n, scalars)
		}
	}
	for _, of := range []string{"sum", "mean", "count"} {
		if verdicts[of+"true"] < 15 || verdicts[of+"false"] < 15 {
			t.Errorf("too few of one verdict on a %s: %v", of, verdicts)
		}
	}
}

// Every size from 0 to 257 and around powers of two has a witness.
func TestEverySize(t *testing.T) {
	schema := assent.Schema{Columns: []assent.Column{{Name: "v", Type: assent.Int}}}
	for _, n := range testkit.Sizes(0) {
		rows, sum := make([][]assent.Value, n), int64(0)
		for i := range rows {
			v := int64(i*7%19) - 5
			rows[i] = []assent.Value{assent.IntValue(v)}
			if v >= 0 {
				sum += v
			}
		}
		inputs := map[string]string{"sum": "v", "exactly": fmt.Sprint(sum), "where": "v>=0 and v!=20"}
		testkit.CheckTrue(t, aggregate.Statement{}, []*testkit.MemoryTable{testkit.NewMemoryTableOf(t, schema, "", rows)}, inputs, at())
	}
}

// Values and thresholds at the ends of what a type holds are summed and compared as integers.
func TestEndsOfTypes(t *testing.T) {
	const most, least = "18446744073709551615", "-9223372036854775808"
	uints := []assent.Value{assent.UintValue(0), assent.UintValue(math.MaxUint64), assent.UintValue(math.MaxUint64)}
	ints := []assent.Value{assent.IntValue(math.MinInt64), assent.IntValue(math.MinInt64), assent.IntValue(math.MaxInt64)}
	days := []assent.Value{assent.IntValue(math.MinInt32), assent.IntValue(0), assent.IntValue(math.MaxInt32)}
	for _, c := range []struct {
		column assent.Type
		values []assent.Value
		inputs map[string]string
	}{
		{assent.Uint, uints, map[string]string{"sum": "c", "exactly": "36893488147419103230"}},
		{assent.Uint, uints, map[string]string{"mean": "c", "exactly": most, "where": "c>0"}},
		{assent.Uint, uints, map[string]string{"count": "true", "exactly": "0", "where": "c>" + most}},
		{assent.Uint, uints, map[string]string{"count": "true", "exactly": "3", "where": "c>=0 and c<=" + most}},
		{assent.Uint, uints, map[string]string{"count": "true", "exactly": "2", "where": "c>=" + most}},
		{assent.Uint, uints, map[string]string{"count": "true", "exactly": "0", "where": "c<0"}},
		{assent.Uint, uints, map[string]string{"count": "true", "exactly": "1", "where": "c<=0"}},
		{assent.Int, ints, map[string]string{"sum": "c", "exactly": "-9223372036854775809"}},
		{assent.Int, ints, map[string]string{"mean": "c", "exactly": least, "where": "c<0"}},
		{assent.Int, ints, map[string]string{"mean": "c", "exactly": "-3074457345618258603"}},
		{assent.Date, days, map[string]string{"count": "true", "exactly": "2", "where": "c>=1970-01-01"}},
	} {
		rows := [][]assent.Value{{c.values[0]}, {c.values[1]}, {c.values[2]}}
		dataset := testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{{Name: "c", Type: c.column}}}, "", rows)
		testkit.CheckTrue(t, aggregate.Statement{}, []*testkit.MemoryTable{dataset}, c.inputs, at())
	}
}

// borrow writes −1 as limbs of which one is −1 and those below it are full.
func borrow(w *testkit.Witness, name string, row, limb int) {
	for i := range limb {
		w.SetInt(fmt.Sprintf("%s limb %d", name, i), row, 1<<16-1)
	}
	w.SetInt(fmt.Sprintf("%s limb %d", name, limb), row, -1)
	for i := limb + 1; i < 4; i++ {
		w.SetInt(fmt.Sprintf("%s limb %d", name, i), row, 0)
	}
}

// Each constraint is what stands between some falsehood and a proof of it: a record counted that is not selected,
// one left out or counted twice, a value that no number encodes.
func TestEachConstraintIsNeeded(t *testing.T) {
	tables := []*testkit.MemoryTable{table(t, []person{{17, 100, "f"}, {18, 200, "m"}, {65, 300, "f"}})}
	ordered := map[string]string{"sum": "pay", "exactly": "2", "where": "age>=18 and age<65"}
	equated := map[string]string{"sum": "pay", "exactly": "1", "where": "sex=f and age!=65"}
	var attacks []testkit.Attack
	add := func(name, breaks string, inputs map[string]string, tamper func(w *testkit.Witness)) {
		attacks = append(attacks, testkit.Attack{Name: name, Breaks: breaks, Tables: tables, Inputs: inputs, Time: at(), Tamper: tamper})
	}
	const number, there = "the value is a number", "the value is there"
	add("a null value", there, ordered, func(w *testkit.Witness) { w.SetInt("dataset.value?", 1, 0) })
	add("a value below all numbers", number, ordered, func(w *testkit.Witness) { w.SetInt("dataset.value", 1, -1) })
	for limb := range 4 {
		name := fmt.Sprintf("%s limb %d", number, limb)
		add("a value below all numbers, with −1 in limb "+fmt.Sprint(limb), name, ordered, func(w *testkit.Witness) {
			w.SetInt("dataset.value", 1, -1)
			borrow(w, number, 1, limb)
		})
	}
	for i, row := range []int{1, 2} { // the rows in which the value is the threshold
		says := func(what string) string { return fmt.Sprintf("condition %d: %s", i+1, what) }
		decides, compared, side := fmt.Sprintf("decides%d", i+1), fmt.Sprintf("dataset.compared%d", i+1), says("the value is on the bit's side")
		add(says("a null"), says("the compared value is there"), ordered, func(w *testkit.Witness) { w.SetInt(compared+"?", 0, 0) })
		add(says("counted twice"), says("the bit is 0 or 1"), ordered, func(w *testkit.Witness) {
			w.SetInt(decides, row, 2)
			w.SetInt(side+" limb 0", row, 1)
		})
		add(says("on the other side"), side, ordered, func(w *testkit.Witness) { w.SetInt(decides, row, 0) })
		for limb := range 4 {
			add(says("on the other side, with −1 in limb "+fmt.Sprint(limb)), fmt.Sprintf("%s limb %d", side, limb), ordered, func(w *testkit.Witness) {
				w.SetInt(decides, row, 0)
				borrow(w, side, row, limb)
			})
		}
		add(says("another value is equal"), says("equality is decided"), equated, func(w *testkit.Witness) { w.SetInt(decides, 1, 0) })
	}
	testkit.CheckAttacks(t, aggregate.Statement{}, attacks)
}

// The whole argument accepts true claims and refuses the same table and prover under a result that is one unit off:
// each parameter stands in its place.
func TestArguments(t *testing.T) {
	if testing.Short() {
		t.Skip("an argument with a range table takes a second")
	}
	a := argue.New(t, aggregate.Statement{}, 40)
	tables := []*testkit.MemoryTable{table(t, []person{{17, 100, "f"}, {18, -201, "m"}, {65, 300, "f"}, {20, -100, "f"}}).HideRows(40)}
	for _, c := range []struct {
		inputs, change map[string]string
		want           bool
	}{
		{map[string]string{"sum": "pay", "exactly": "-3.01", "where": "age>=18 and age<65"}, nil, true},
		{map[string]string{"mean": "pay", "between": "-0.7,-0.67", "where": "sex!=x and age!=65"}, map[string]string{"most": "-0.67000001"}, false},
		{map[string]string{"count": "true", "between": "2,3", "where": "sex=f and age<=20"}, map[string]string{"least": "3"}, false},
	} {
		t.Run(fmt.Sprint(c.inputs, c.change), func(t *testing.T) {
			prepared := a.Prepare(t, testkit.Request(aggregate.Statement{}, tables, c.inputs, at()))
			maps.Copy(prepared.Claim.Params, c.change)
			if err := a.Argue(t, &prepared.Claim, tables, prepared.Data); (err == nil) != c.want {
				t.Errorf("got %v", err)
			}
		})
	}
}

// Errors name rows and hold no value and no result.
func TestFailures(t *testing.T) {
	people := []person{{17, 100, "f"}, {null, 200, "m"}, {65, 300, "f"}}
	for want, inputs := range map[string]map[string]string{
		"1 record(s): row 1: a column that is read is null": {"mean": "age", "between": "0,100", "where": "sex=f"},
		"the result is below the bounds":                    {"sum": "pay", "exactly": "6.01"},
		"the result is above the bounds":                    {"sum": "pay", "exactly": "5.99"},
		"no record is selected, which has no mean":          {"mean": "pay", "between": "0,9", "where": "sex=x"},
	} {
		if _, err := prepare(table(t, people), inputs); !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v: %v", inputs, err)
		}
	}
	for _, empty := range []*testkit.MemoryTable{table(t, nil), table(t, nil).HideRows(5)} {
		if _, err := prepare(empty, map[string]string{"mean": "pay", "between": "0,1"}); !errors.Is(err, statement.ErrFalse) {
			t.Errorf("the mean of an empty dataset: %v", err)
		}
		if _, err := prepare(empty, map[string]string{"sum": "pay", "exactly": "0"}); err != nil {
			t.Errorf("the sum of an empty dataset: %v", err)
		}
	}
}

// What the claim says is checked against the commitment and has one spelling.
func TestClaimsThatDoNotFit(t *testing.T) {
	dataset := table(t, []person{{17, 100, "f"}})
	with := func(name, text string) map[string]string {
		inputs := map[string]string{"sum": "pay", "between": "0,1"}
		inputs[name] = text
		return inputs
	}
	for name, inputs := range map[string]map[string]string{
		"nothing": {}, "no bounds": {"sum": "pay"}, "no result": {"between": "0,1"}, "two results": with("mean", "pay"), "two more": with("count", "true"),
		"bounds and a value": with("exactly", "1"), "one bound": with("between", "1"), "the wrong way round": with("between", "1,0"),
		"three decimals": with("between", "0.001,1"), "no number": with("between", "a,b"), "no such column": with("sum", "paid"), "a sum of strings": with("sum", "sex"),
		"larger than any sum": with("between", "0,309485009821345068724781056"), "a count with decimals": {"count": "true", "exactly": "1.5"},
		"nine decimals": {"mean": "pay", "between": "0.000000001,1"}, "no comparison": with("where", "age"), "three": with("where", "age<1 and age<2 and age<3"),
		"strings in order": with("where", "sex<f"), "no value of the type": with("where", "age<old"), "a third word": with("where", "age<1 or age>2"), "unknown input": with("loud", "true"),
	} {
		if _, err := prepare(dataset, inputs); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	prepared, err := prepare(dataset, map[string]string{"mean": "pay", "between": "0.50,1.00000001", "where": "age<018"})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"of": "mean", "column": "pay", "least": "0.5", "most": "1.00000001", "conditions": "1", "where1": "age", "operator1": "<", "value1": "18"}
	if !maps.Equal(prepared.Claim.Params, want) {
		t.Errorf("the claim says %q", prepared.Claim.Params)
	}
	commitments := []*assent.Commitment{dataset.Commitment()}
	if _, err := (aggregate.Statement{}).PublicInputs(&prepared.Claim, commitments); err != nil {
		t.Error(err)
	}
	for name, text := range map[string]string{
		"of": "count", "column": "sex", "least": "0.50", "most": "0", "where1": "sex", "operator1": "==", "value1": "018", "where2": "age", "where3": "age", "conditions": "01",
	} {
		claim := prepared.Claim
		claim.Params = maps.Clone(want)
		claim.Params[name] = text
		if _, err := (aggregate.Statement{}).PublicInputs(&claim, commitments); !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s = %q: %v", name, text, err)
		}
		delete(claim.Params, name)
		if _, err := (aggregate.Statement{}).PublicInputs(&claim, commitments); want[name] != "" && !errors.Is(err, statement.ErrParams) {
			t.Errorf("without %s: %v", name, err)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: aggregate.ID, Version: 1, Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Time: time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	for _, params := range []map[string]string{
		{"of": "count", "least": "1000", "most": "1000"},
		{"of": "mean", "column": "pay", "least": "30000", "most": "60000", "where1": "age", "operator1": ">=", "value1": "18", "where2": "sex", "operator2": "!=", "value2": "m"},
	} {
		claim.Params = params
		fmt.Println(aggregate.Statement{}.Sentence(claim))
	}
	// Output:
	// In dataset 0x0000000000000000000000000000000000000000000000000000000000000001, which has no null in the columns named here, the number of all records is exactly "1000" (no context; 2026-01-31T12:00:00Z).
	// In dataset 0x0000000000000000000000000000000000000000000000000000000000000001, which has no null in the columns named here, the mean of column "pay" over the records whose column "age" is at least "18" and whose column "sex" is not "m" is at least "30000" and at most "60000" (no context; 2026-01-31T12:00:00Z).
}
