package ranges_test

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/ranges"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/acc36754/assent/internal/testkit/argue"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// null stands for null in tables of ages.
const null = math.MinInt64

// ages is a table with a nullable column age and a column name with the age's digits.
func ages(tb testing.TB, values ...int64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{{Name: "age", Type: assent.Int, Nullable: true}, {Name: "name", Type: assent.String}}}
	rows := make([][]assent.Value, len(values))
	for i, v := range values {
		rows[i] = []assent.Value{assent.IntValue(v), assent.StringValue(fmt.Sprint(v))}
		if v == null {
			rows[i][0] = assent.Null()
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

func within(least, most int64) map[string]string {
	return map[string]string{"column": "age", "between": fmt.Sprintf("%d,%d", least, most)}
}

func prepare(st statement.Statement, dataset *testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(st, []*testkit.MemoryTable{dataset}, inputs, at())
}

func checkVerdict(t *testing.T, st statement.TableStatement, dataset *testkit.MemoryTable, inputs map[string]string, want bool) {
	t.Helper()
	testkit.CheckVerdict(t, st, []*testkit.MemoryTable{dataset}, inputs, at(), want)
}

// The prover's verdict is the oracle's on random tables in all three ways, and a true claim has a witness that
// no constraint objects to.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[string]int{}
	for range 200 {
		values := make([]int64, rng.IntN(4))
		for i := range values {
			values[i] = rng.Int64N(7) - 3
			if rng.IntN(20) == 0 {
				values[i] = null
			}
		}
		var inputs map[string]string
		var fits func(v int64) bool
		switch rng.IntN(3) {
		case 0:
			least := rng.Int64N(4) - 4
			most := least + rng.Int64N(8)
			inputs, fits = within(least, most), func(v int64) bool { return least <= v && v <= most }
		case 1:
			set := make([]int64, 1+rng.IntN(5))
			texts := make([]string, len(set))
			for i := range set {
				set[i] = rng.Int64N(7) - 3
				texts[i] = fmt.Sprint(set[i])
			}
			inputs = map[string]string{"column": "age", "in": strings.Join(texts, ",")}
			fits = func(v int64) bool { return slices.Contains(set, v) }
		default:
			inputs, fits = map[string]string{"column": "age", "not-null": "true"}, func(int64) bool { return true }
		}
		want := !slices.ContainsFunc(values, func(v int64) bool { return v == null || !fits(v) })
		verdicts[fmt.Sprint(len(inputs["between"]) > 0, len(inputs["in"]) > 0, want)]++
		checkVerdict(t, ranges.Statement{}, ages(t, values...), inputs, want)
	}
	if len(verdicts) != 6 {
		t.Errorf("not every way was right and wrong: %v", verdicts)
	}
}

// Values at the ends of what a type holds are in the ranges that end there and one off is not.
func TestEndsOfTypes(t *testing.T) {
	column := func(c assent.Column, v assent.Value) *testkit.MemoryTable {
		c.Name = "c"
		return testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{c}}, "", [][]assent.Value{{v}})
	}
	for _, c := range []struct {
		column         assent.Column
		value          assent.Value
		between, wrong string
	}{
		{assent.Column{Type: assent.Uint}, assent.UintValue(0), "0,18446744073709551615", "1,18446744073709551615"},
		{assent.Column{Type: assent.Uint}, assent.UintValue(math.MaxUint64), "0,18446744073709551615", "0,18446744073709551614"},
		{assent.Column{Type: assent.Int}, assent.IntValue(math.MinInt64), "-9223372036854775808,-9223372036854775808", "-9223372036854775807,9223372036854775807"},
		{assent.Column{Type: assent.Int}, assent.IntValue(math.MaxInt64), "-9223372036854775808,9223372036854775807", "-9223372036854775808,9223372036854775806"},
		{assent.Column{Type: assent.Decimal, Scale: 2}, assent.IntValue(-1), "-0.01,0", "0,0.01"},
		{assent.Column{Type: assent.Date}, assent.IntValue(-1), "1969-12-31,1969-12-31", "1970-01-01,1970-01-02"},
		{assent.Column{Type: assent.Timestamp}, assent.IntValue(60), "1970-01-01T00:01:00Z,60", "61,61"},
	} {
		dataset := column(c.column, c.value)
		checkVerdict(t, ranges.Statement{}, dataset, map[string]string{"column": "c", "between": c.between}, true)
		checkVerdict(t, ranges.Statement{}, dataset, map[string]string{"column": "c", "between": c.wrong}, false)
	}
}

// A set may be of any type, and of strings with commas.
func TestSetsOfStrings(t *testing.T) {
	schema := assent.Schema{Columns: []assent.Column{{Name: "c", Type: assent.String}}}
	dataset := testkit.NewMemoryTableOf(t, schema, "", [][]assent.Value{{assent.StringValue("a,b")}, {assent.StringValue("")}, {assent.StringValue("e\u0301")}})
	checkVerdict(t, ranges.Statement{}, dataset, map[string]string{"column": "c", "in": "x,\"a,b\",\u00e9,"}, true)
	checkVerdict(t, ranges.Statement{}, dataset, map[string]string{"column": "c", "in": "x,a,b,\u00e9,"}, false)
	prepared, err := prepare(ranges.Statement{}, dataset, map[string]string{"column": "c", "in": ",e\u0301,\"a,b\",\u00e9"})
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"column": "c", "says": "in", "empty": "false", "value1": "", "value2": "a,b", "value3": "\u00e9"}
	if !maps.Equal(prepared.Claim.Params, want) {
		t.Errorf("the claim says %q", prepared.Claim.Params)
	}
}

// Every size from 0 to 257 and around powers of two has a witness.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(0) {
		values := make([]int64, n)
		for i := range values {
			values[i] = int64(i*7%19) - 5
		}
		checkVerdict(t, ranges.Statement{}, ages(t, values...), within(-5, 13), true)
	}
}

// borrow writes −1 as limbs of which one is −1 and those below it are full.
func borrow(w *testkit.Witness, name string, row, limb int) {
	for i := range limb {
		w.SetInt(fmt.Sprintf("%s limb %d", name, i), row, 1<<16-1)
	}
	w.SetInt(fmt.Sprintf("%s limb %d", name, limb), row, -1)
}

// boundAttacks are attacks on the bounds of a column whose row 1 is to be between bounds that lie 10 apart: one
// off either bound, with the limbs as they were, or with −1 in each limb.
func boundAttacks(slot, below, above string, limbs int, least, most fr.Element, attack testkit.Attack) []testkit.Attack {
	const row = 1
	one := fr.One()
	var under, over fr.Element
	under.Sub(&least, &one)
	over.Add(&most, &one)
	var attacks []testkit.Attack
	add := func(name, breaks string, tamper func(w *testkit.Witness)) {
		a := attack
		a.Name, a.Breaks, a.Tamper = slot+" "+name, breaks, tamper
		attacks = append(attacks, a)
	}
	low := func(w *testkit.Witness) {
		w.Set(slot, row, under)
		w.SetInt(above+" limb 0", row, 11)
	}
	high := func(w *testkit.Witness) {
		w.Set(slot, row, over)
		w.SetInt(below+" limb 0", row, 11)
	}
	add("below the least", below, low)
	add("above the most", above, high)
	for limb := range limbs {
		add(fmt.Sprintf("below the least, with −1 in limb %d", limb), fmt.Sprintf("%s limb %d", below, limb), func(w *testkit.Witness) {
			low(w)
			borrow(w, below, row, limb)
		})
		add(fmt.Sprintf("above the most, with −1 in limb %d", limb), fmt.Sprintf("%s limb %d", above, limb), func(w *testkit.Witness) {
			high(w)
			borrow(w, above, row, limb)
		})
	}
	return attacks
}

func encoded(v int64) fr.Element { return fr.NewElement(uint64(v) ^ 1<<63) }

// Each constraint is what stands between some falsehood and a proof of it.
func TestEachConstraintIsNeeded(t *testing.T) {
	tables := []*testkit.MemoryTable{ages(t, 3, 5, 7)}
	attacks := boundAttacks("dataset.value", "the value is not below the least", "the value is not above the most", 4, encoded(-2), encoded(8),
		testkit.Attack{Tables: tables, Inputs: within(-2, 8), Time: at()})
	attacks = append(attacks,
		testkit.Attack{Name: "a null", Breaks: "the value is there", Tables: tables, Inputs: within(-2, 8), Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.value?", 1, 0)
		}},
		testkit.Attack{Name: "a null where nothing else is asked", Breaks: "the value is there", Tables: tables, Inputs: map[string]string{"column": "age", "not-null": "true"}, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.value?", 2, 0)
		}},
		testkit.Attack{Name: "a value that is not in the set", Breaks: "the value is in the set", Tables: tables, Inputs: map[string]string{"column": "age", "in": "3,5,7,9,11"}, Time: at(), Tamper: func(w *testkit.Witness) {
			w.Set("dataset.value", 1, encoded(4))
		}},
		testkit.Attack{Name: "a null's scalar in a small set", Breaks: "the value is in the set", Tables: tables, Inputs: map[string]string{"column": "age", "in": "3,5,7"}, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.value", 1, 0)
		}},
	)
	testkit.CheckAttacks(t, ranges.Statement{}, attacks)
}

// The whole argument accepts a true claim, and a table behind a hidden number of records is not empty unless the
// claim allows it. All else that a claim says is said by gates, which the other tests look at.
func TestArguments(t *testing.T) {
	if testing.Short() {
		t.Skip("an argument with a range table takes a second")
	}
	a := argue.New(t, ranges.Statement{}, 40)
	tables := []*testkit.MemoryTable{ages(t, 3, 5, 7).HideRows(40)}
	prepared := a.Prepare(t, testkit.Request(ranges.Statement{}, tables, within(3, 7), at()))
	if err := a.Argue(t, &prepared.Claim, tables, prepared.Data); err != nil {
		t.Error(err)
	}
	empty := []*testkit.MemoryTable{ages(t).HideRows(40)}
	prepared = a.Prepare(t, testkit.Request(ranges.Statement{}, empty, map[string]string{"column": "age", "not-null": "true", "allow-empty": "true"}, at()))
	prepared.Claim.Params["empty"] = "false"
	if err := a.Argue(t, &prepared.Claim, empty, prepared.Data); !errors.Is(err, argue.ErrRefused) {
		t.Errorf("nothing behind a hidden number: %v", err)
	}
}

// An empty dataset has no value that is wrong. A hidden number of records may be 0 only where the claim says so.
func TestEmptyDataset(t *testing.T) {
	if _, err := prepare(ranges.Statement{}, ages(t), within(0, 1)); err != nil {
		t.Errorf("a public number: %v", err)
	}
	if _, err := prepare(ranges.Statement{}, ages(t).HideRows(5), within(0, 1)); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("a hidden number: %v", err)
	}
}

// The error names rows for the custodian and holds no value.
func TestFailuresNameRows(t *testing.T) {
	for want, inputs := range map[string]map[string]string{
		"2 record(s): row 1: its value is null; row 2: its value is outside the bounds": within(0, 100),
		"2 record(s): row 1: its value is null; row 2: its value is not in the set":     {"column": "age", "in": "5"},
		"1 record(s): row 1: its value is null":                                         {"column": "age", "not-null": "true"},
	} {
		if _, err := prepare(ranges.Statement{}, ages(t, 5, null, 4711), inputs); !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v: %v", inputs, err)
		}
	}
}

// What the claim says is checked against the commitment and has one spelling.
func TestClaimsThatDoNotFit(t *testing.T) {
	dataset := ages(t, 5)
	for name, inputs := range map[string]map[string]string{
		"no column": {"between": "0,9"}, "no such column": {"column": "ages", "between": "0,9"}, "companion": {"column": "age?", "between": "0,1"},
		"no way": {"column": "age"}, "two ways": {"column": "age", "between": "0,9", "in": "5"}, "two other ways": {"column": "age", "in": "5", "not-null": "true"},
		"one bound": {"column": "age", "between": "5"}, "the wrong way round": within(9, 0), "no number": {"column": "age", "between": "a,b"},
		"bounds of strings": {"column": "name", "between": "a,b"}, "six values": {"column": "age", "in": "1,2,3,4,5,6"}, "an empty set": {"column": "age", "in": ""},
		"two lines": {"column": "age", "in": "5\n6"}, "no value of the type": {"column": "age", "in": "5,x"}, "unknown input": {"column": "age", "between": "0,9", "loud": "true"},
	} {
		if _, err := prepare(ranges.Statement{}, dataset, inputs); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, c := range []struct{ inputs, change map[string]string }{
		{within(0, 9), map[string]string{"says": "outside"}}, {within(0, 9), map[string]string{"says": "in"}}, {within(0, 9), map[string]string{"says": "there"}},
		{within(0, 9), map[string]string{"least": "00"}}, {within(0, 9), map[string]string{"most": "-1"}}, {within(0, 9), map[string]string{"empty": "no"}},
		{within(0, 9), map[string]string{"column": "name"}}, {within(0, 9), map[string]string{"value1": "5"}},
		{map[string]string{"column": "age", "in": "4,5"}, map[string]string{"value2": "4"}}, {map[string]string{"column": "age", "in": "4,5"}, map[string]string{"value1": "6"}},
		{map[string]string{"column": "age", "in": "4,5"}, map[string]string{"value2": "05"}}, {map[string]string{"column": "age", "in": "4,5"}, map[string]string{"value4": "6"}},
	} {
		prepared, err := prepare(ranges.Statement{}, dataset, c.inputs)
		if err != nil {
			t.Fatal(err)
		}
		commitments := []*assent.Commitment{dataset.Commitment()}
		if _, err := (ranges.Statement{}).PublicInputs(&prepared.Claim, commitments); err != nil {
			t.Error(err)
		}
		maps.Copy(prepared.Claim.Params, c.change)
		if _, err := (ranges.Statement{}).PublicInputs(&prepared.Claim, commitments); !errors.Is(err, statement.ErrParams) {
			t.Errorf("%v: %v", prepared.Claim.Params, err)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: ranges.ID, Version: 1, Params: map[string]string{"column": "age", "says": "between", "least": "18", "most": "120", "empty": "false"},
		Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(ranges.Statement{}.Sentence(claim))
	claim.Params = map[string]string{"column": "country", "says": "in", "value1": "DE", "value2": "FR", "empty": "true"}
	fmt.Println(ranges.Statement{}.Sentence(claim))
	claim.Params = map[string]string{"column": "country", "says": "there", "empty": "false"}
	fmt.Println(ranges.Statement{}.Sentence(claim))
	// Output:
	// Every record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 has in column "age" a value of at least "18" and at most "120" (no context; 2026-01-31T12:00:00Z).
	// Every record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 (of which there may be none) has in column "country" one of the values "DE", "FR" (no context; 2026-01-31T12:00:00Z).
	// Every record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 has in column "country" a value (no context; 2026-01-31T12:00:00Z).
}
