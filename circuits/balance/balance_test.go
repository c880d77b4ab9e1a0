package balance_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/balance"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/acc36754/assent/internal/testkit/argue"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// person is a row; "" stands for null.
type person struct{ sex, admitted string }

// table has two nullable columns and one of numbers, the row counted from −1.
func table(tb testing.TB, people []person) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "sex", Type: assent.String, Nullable: true}, {Name: "admitted", Type: assent.Bool, Nullable: true}, {Name: "row", Type: assent.Int},
	}}
	rows := make([][]assent.Value, len(people))
	for i, p := range people {
		rows[i] = []assent.Value{assent.StringValue(p.sex), assent.BoolValue(p.admitted == "yes"), assent.IntValue(int64(i) - 1)}
		if p.sex == "" {
			rows[i][0] = assent.Null()
		}
		if p.admitted == "" {
			rows[i][1] = assent.Null()
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

func inputs(between string) map[string]string {
	return map[string]string{"group": "sex=f", "between": between}
}

func rated(between, within string) map[string]string {
	return map[string]string{"group": "sex=f", "between": between, "outcome": "admitted=true", "within": within}
}

func prepare(dataset *testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(balance.Statement{}, []*testkit.MemoryTable{dataset}, inputs, at())
}

// holds is the oracle, in fractions: least, most and within in eighths; within below 0: rates are not asked for.
func holds(people []person, least, most, within int64) bool {
	var n, group, outcomes, both int64
	for _, p := range people {
		if p.sex == "" || within >= 0 && p.admitted == "" {
			return false
		}
		n++
		if p.sex == "f" {
			group++
		}
		if p.admitted == "yes" {
			outcomes++
		}
		if p.sex == "f" && p.admitted == "yes" {
			both++
		}
	}
	if n == 0 || big.NewRat(group, n).Cmp(big.NewRat(least, 8)) < 0 || big.NewRat(group, n).Cmp(big.NewRat(most, 8)) > 0 {
		return false
	}
	if within < 0 {
		return true
	}
	if group == 0 || group == n {
		return false
	}
	apart := new(big.Rat).Sub(big.NewRat(both, group), big.NewRat(outcomes-both, n-group))
	return apart.Abs(apart).Cmp(big.NewRat(within, 8)) <= 0
}

func eighths(n int64) string { return big.NewRat(n, 8).FloatString(3) }

// The prover's verdict is the oracle's on random tables, and a true claim has a witness that no constraint
// objects to, with a public and with a hidden number of records.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[bool]int{}
	for range 400 {
		people := make([]person, rng.IntN(9))
		for i := range people {
			people[i] = person{[]string{"f", "m", "x"}[rng.IntN(3)], []string{"yes", "no"}[rng.IntN(2)]}
			if rng.IntN(60) == 0 {
				people[i].sex = ""
			}
			if rng.IntN(60) == 0 {
				people[i].admitted = ""
			}
		}
		least, most, within := rng.Int64N(3), 3+rng.Int64N(6), rng.Int64N(7)
		between := eighths(least) + "," + eighths(most)
		in := rated(between, eighths(within))
		if rng.IntN(2) == 0 {
			in, within = inputs(between), -1
		}
		dataset := table(t, people)
		if rng.IntN(3) == 0 {
			dataset = dataset.HideRows(10)
		}
		want := holds(people, least, most, within)
		verdicts[want]++
		testkit.CheckVerdict(t, balance.Statement{}, []*testkit.MemoryTable{dataset}, in, at(), want)
	}
	if verdicts[true] < 80 || verdicts[false] < 80 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 1 to 257 and around powers of two has a witness whose sums are the numbers of records.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(1) {
		people, want := make([]person, n), [3]uint64{}
		for i := range people {
			people[i] = person{"m", "no"}
			if i%3 == 0 {
				people[i].sex = "f"
				want[0]++
			}
			if i%2 == 0 {
				people[i].admitted = "yes"
				want[1]++
			}
			if i%6 == 0 {
				want[2]++
			}
		}
		in := rated("0.1,1", "1")
		if n == 1 {
			in, want = inputs("1,1"), [3]uint64{1, 1, 1} // an outcome that nobody asked for is one that all have
		}
		w := testkit.CheckTrue(t, balance.Statement{}, []*testkit.MemoryTable{table(t, people)}, in, at())
		sums := w.System.Sums(w.Rows.Columns(), w.Rows.Counts(), columnar.Constants{Params: w.Data.Params}, 1)
		for i := range want {
			if got := sums[i]; got != fr.NewElement(want[i]) {
				t.Errorf("%d rows: sum %d is %s, want %d", n, i, &got, want[i])
			}
		}
	}
}

// Each constraint is what stands between some falsehood and a proof of it. A bit is 1 − distance·inverse: with
// the inverse free, a record could be counted in, counted as any number, or counted against the group.
func TestEachConstraintIsNeeded(t *testing.T) {
	in := rated("0.3,0.7", "0.5")
	tables := func() []*testkit.MemoryTable {
		return []*testkit.MemoryTable{table(t, []person{{"f", "yes"}, {"m", "yes"}, {"f", "no"}, {"m", "no"}})}
	}
	// times changes the bit of the record in a row to 1 − factor.
	times := func(column string, row int, factor int64) func(w *testkit.Witness) {
		return func(w *testkit.Witness) {
			var f fr.Element
			f.SetInt64(factor)
			value := w.Column(column)[row]
			w.Set(column, row, *value.Mul(&value, &f))
		}
	}
	testkit.CheckAttacks(t, balance.Statement{}, []testkit.Attack{
		{Name: "a null group", Breaks: "group is not null", Tables: tables(), Inputs: in, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.group?", 1, 0)
		}},
		{Name: "a null outcome", Breaks: "outcome is not null", Tables: tables(), Inputs: in, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.outcome?", 3, 0)
		}},
		{Name: "counted into the group", Breaks: "group is decided", Tables: tables(), Inputs: in, Time: at(), Tamper: times("group inverse", 1, 0)},
		{Name: "counted into the group many times", Breaks: "group is decided", Tables: tables(), Inputs: in, Time: at(), Tamper: times("group inverse", 1, -5)},
		{Name: "counted against the group", Breaks: "group is decided", Tables: tables(), Inputs: in, Time: at(), Tamper: times("group inverse", 3, 2)},
		{Name: "counted as an outcome", Breaks: "outcome is decided", Tables: tables(), Inputs: in, Time: at(), Tamper: times("outcome inverse", 3, 0)},
		{Name: "counted against an outcome", Breaks: "outcome is decided", Tables: tables(), Inputs: in, Time: at(), Tamper: times("outcome inverse", 2, 2)},
	})
}

// A record that belongs to the group is counted whatever inverse the prover gives: nothing to object to, and
// nothing gained.
func TestMembersCannotBeLeftOut(t *testing.T) {
	w := testkit.Fill(t, balance.Statement{}, []*testkit.MemoryTable{table(t, []person{{"f", "yes"}, {"m", "yes"}})}, inputs("0.5,0.5"), at())
	constants := columnar.Constants{Params: w.Data.Params}
	before := w.System.Sums(w.Rows.Columns(), w.Rows.Counts(), constants, 1)
	w.SetInt("group inverse", 0, 12345)
	after := w.System.Sums(w.Rows.Columns(), w.Rows.Counts(), constants, 1)
	if names := w.Objections(); len(names) != 0 || before[0] != after[0] || !after[0].IsOne() {
		t.Errorf("the group has %s records, then %s; objections %q", &before[0], &after[0], names)
	}
}

// The whole argument accepts a true claim and refuses the same table and prover under every limit, value or
// column that makes it false: each parameter stands in its place.
func TestArguments(t *testing.T) {
	people := make([]person, 20)
	for i := range people {
		people[i] = person{"m", "no"}
		if i < 8 {
			people[i].sex = "f"
		}
		if i%2 == 0 {
			people[i].admitted = "yes"
		}
	}
	people[0].admitted = "no" // 3 of 8, 6 of 12
	a := argue.New(t, balance.Statement{}, 40)
	for name, dataset := range map[string]*testkit.MemoryTable{"public": table(t, people), "hidden": table(t, people).HideRows(40)} {
		for _, c := range []struct {
			change map[string]string
			want   bool
		}{
			{nil, true},
			{map[string]string{"least": "0.4", "most": "0.4", "within": "0.125"}, true},
			{map[string]string{"least": "0.400001"}, false},
			{map[string]string{"most": "0.399999"}, false},
			{map[string]string{"within": "0.124999"}, false},
			{map[string]string{"groupValue": "x"}, false},
			{map[string]string{"groupValue": "m"}, false},
			{map[string]string{"outcomeValue": "false"}, true},
			{map[string]string{"outcome": "sex", "outcomeValue": "f"}, false},
		} {
			t.Run(fmt.Sprintf("%s %v", name, c.change), func(t *testing.T) {
				request := testkit.Request(balance.Statement{}, []*testkit.MemoryTable{dataset}, rated("0.3,0.5", "0.2"), at())
				prepared := a.Prepare(t, request)
				maps.Copy(prepared.Claim.Params, c.change)
				if column, ok := c.change["outcome"]; ok {
					prepared.Data.Tables[0].Columns[2], prepared.Data.Tables[0].Columns[3] = columns(t, dataset, column)
				}
				err := a.Argue(t, &prepared.Claim, []*testkit.MemoryTable{dataset}, prepared.Data)
				if (err == nil) != c.want {
					t.Errorf("got %v", err)
				}
			})
		}
	}
	t.Run("without an outcome", func(t *testing.T) {
		dataset := table(t, people)
		prepared := a.Prepare(t, testkit.Request(balance.Statement{}, []*testkit.MemoryTable{dataset}, inputs("0.4,0.4"), at()))
		if err := a.Argue(t, &prepared.Claim, []*testkit.MemoryTable{dataset}, prepared.Data); err != nil {
			t.Error(err)
		}
	})
}

func columns(tb testing.TB, t *testkit.MemoryTable, name string) (column, companion []fr.Element) {
	tb.Helper()
	out, err := t.Columns(context.Background(), []string{name, name + "?"})
	if err != nil {
		tb.Fatal(err)
	}
	return out[0], out[1]
}

// Any type may be compared; what is not equal in the column's scalars is another value.
func TestEveryTypeOfColumn(t *testing.T) {
	key := [32]byte{31: 9}
	for _, c := range []struct {
		column assent.Column
		same   assent.Value
		other  assent.Value
		text   string
	}{
		{assent.Column{Type: assent.Bool}, assent.BoolValue(false), assent.BoolValue(true), "false"},
		{assent.Column{Type: assent.Uint}, assent.UintValue(1<<64 - 1), assent.UintValue(0), "18446744073709551615"},
		{assent.Column{Type: assent.Int}, assent.IntValue(-3), assent.IntValue(3), "-3"},
		{assent.Column{Type: assent.Decimal, Scale: 1}, assent.IntValue(-5), assent.IntValue(5), "-0.5"},
		{assent.Column{Type: assent.Date}, assent.IntValue(0), assent.IntValue(1), "1970-01-01"},
		{assent.Column{Type: assent.Timestamp}, assent.IntValue(0), assent.IntValue(1), "1970-01-01T00:00:00Z"},
		{assent.Column{Type: assent.String}, assent.StringValue("a=b"), assent.StringValue("a"), "a=b"},
		{assent.Column{Type: assent.Bytes}, assent.BytesValue([]byte{1}), assent.BytesValue(nil), "0x01"},
		{assent.Column{Type: assent.Key}, assent.KeyValue(key), assent.KeyValue([32]byte{}), "0x0000000000000000000000000000000000000000000000000000000000000009"},
	} {
		c.column.Name = "c"
		dataset := testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{c.column}}, "", [][]assent.Value{{c.same}, {c.other}, {c.other}, {c.same}})
		in := map[string]string{"group": "c=" + c.text, "between": "0.5,0.5", "outcome": "c=" + c.text, "within": "1"}
		w := testkit.CheckTrue(t, balance.Statement{}, []*testkit.MemoryTable{dataset}, in, at())
		if got := w.Claim.Params["groupValue"]; got != c.text {
			t.Errorf("%s: the claim says %q, want %q", c.column.Type, got, c.text)
		}
	}
}

// Errors name rows and hold no value and no number of records.
func TestFailures(t *testing.T) {
	people := []person{{"f", "yes"}, {"", "yes"}, {"m", ""}, {"f", "no"}}
	_, err := prepare(table(t, people), rated("0,1", "1"))
	const nulls = "2 record(s): row 1: a column that is read is null; row 2: a column that is read is null"
	if !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), nulls) {
		t.Errorf("got %v", err)
	}
	whole := []person{{"f", "yes"}, {"m", "no"}, {"m", "no"}}
	for want, in := range map[string]map[string]string{
		"the group is a smaller share of the records":                                 inputs("0.4,1"),
		"the group is a larger share of the records":                                  inputs("0,0.3"),
		"the rates of the outcome differ by more":                                     rated("0,1", "0.999999"),
		"there are no two rates to compare: all records are in the group, or none is": {"group": "sex=x", "between": "0,1", "outcome": "admitted=true", "within": "1"},
	} {
		if _, err := prepare(table(t, whole), in); !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%v: %v", in, err)
		}
	}
	for _, empty := range []*testkit.MemoryTable{table(t, nil), table(t, nil).HideRows(5)} {
		if _, err := prepare(empty, inputs("0,1")); !errors.Is(err, statement.ErrFalse) {
			t.Errorf("an empty dataset: %v", err)
		}
	}
}

// What the claim says is checked against the commitment and has one spelling.
func TestClaimsThatDoNotFit(t *testing.T) {
	dataset := table(t, []person{{"f", "yes"}, {"m", "no"}})
	for name, in := range map[string]map[string]string{
		"no group": {"between": "0,1"}, "no shares": {"group": "sex=f"}, "no such column": {"group": "sexe=f", "between": "0,1"},
		"companion": {"group": "sex?=f", "between": "0,1"}, "no value of the type": {"group": "row=f", "between": "0,1"},
		"one share": inputs("0.5"), "shares the wrong way round": inputs("0.6,0.5"), "a share above 1": inputs("0,1.000001"),
		"a share below 0": inputs("-0.1,1"), "seven decimals": inputs("0.0000001,1"), "a percentage": inputs("10%,20%"),
		"outcome without a limit": {"group": "sex=f", "between": "0,1", "outcome": "admitted=true"},
		"a limit without outcome": {"group": "sex=f", "between": "0,1", "within": "1"},
		"a limit above 1":         rated("0,1", "2"), "unknown input": {"group": "sex=f", "between": "0,1", "loud": "true"},
	} {
		if _, err := prepare(dataset, in); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	prepared, err := prepare(dataset, rated("0.50,0.5", "1.0"))
	if err != nil {
		t.Fatal(err)
	}
	commitments := []*assent.Commitment{dataset.Commitment()}
	if _, err := (balance.Statement{}).PublicInputs(&prepared.Claim, commitments); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"group": "admitted", "groupValue": "e\u0301", "least": "0.50", "most": "1.1", "outcome": "", "outcomeValue": "TRUE", "within": "", "more": "",
	} {
		claim := prepared.Claim
		claim.Params = maps.Clone(prepared.Claim.Params)
		claim.Params[name] = text
		if _, err := (balance.Statement{}).PublicInputs(&claim, commitments); !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s = %q: %v", name, text, err)
		}
		delete(claim.Params, name)
		if _, err := (balance.Statement{}).PublicInputs(&claim, commitments); name != "more" && !errors.Is(err, statement.ErrParams) {
			t.Errorf("without %s: %v", name, err)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: balance.ID, Version: 1, Params: map[string]string{"group": "sex", "groupValue": "f", "least": "0.4", "most": "0.6"},
		Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(balance.Statement{}.Sentence(claim))
	maps.Copy(claim.Params, map[string]string{"outcome": "admitted", "outcomeValue": "true", "within": "0.05"})
	fmt.Println(balance.Statement{}.Sentence(claim))
	// Output:
	// In dataset 0x0000000000000000000000000000000000000000000000000000000000000001, which has no null in column "sex", a share of at least "0.4" and at most "0.6" of the records has "f" in column "sex" (no context; 2026-01-31T12:00:00Z).
	// In dataset 0x0000000000000000000000000000000000000000000000000000000000000001, which has no null in column "sex" or "admitted", a share of at least "0.4" and at most "0.6" of the records has "f" in column "sex", and the rate of records with "true" in column "admitted" differs by at most "0.05" between these and the other records, of which there are some of both (no context; 2026-01-31T12:00:00Z).
}
