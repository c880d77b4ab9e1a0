package subset_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/subset"
	"github.com/acc36754/assent/internal/testkit"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// record is a row of the tests' tables; a code of 0 stands for null.
type record struct{ id, code uint64 }

func schema() assent.Schema {
	return assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint}, {Name: "code", Type: assent.Uint, Nullable: true}, {Name: "note", Type: assent.String},
	}}
}

// table has the columns id, code (nullable) and note, which differs in every row of every table.
func table(tb testing.TB, note string, records []record) *testkit.MemoryTable {
	rows := make([][]assent.Value, len(records))
	for i, r := range records {
		rows[i] = []assent.Value{assent.UintValue(r.id), assent.UintValue(r.code), assent.StringValue(fmt.Sprint(note, i))}
		if r.code == 0 {
			rows[i][1] = assent.Value{}
		}
	}
	return testkit.NewMemoryTableOf(tb, schema(), "", rows)
}

func tables(tb testing.TB, part, whole []record) []*testkit.MemoryTable {
	return []*testkit.MemoryTable{table(tb, "part", part), table(tb, "whole", whole)}
}

func prepare(tables []*testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(subset.Statement{}, tables, inputs, at())
}

// holds is the oracle: is every record in the dataset, with once as often at least?
func holds(part, whole []record, codes, once bool) bool {
	used := map[int]bool{}
	for _, r := range part {
		found := false
		for i, o := range whole {
			if r.id == o.id && (!codes || r.code == o.code) && !(once && used[i]) {
				found, used[i] = true, true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// The prover's verdict is the oracle's on random tables, and a true claim has a witness that no constraint
// objects to.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	random := func(most int) []record {
		records := make([]record, rng.IntN(most))
		for i := range records {
			records[i] = record{rng.Uint64N(3), rng.Uint64N(2)}
		}
		return records
	}
	verdicts := map[bool]int{}
	for range 300 {
		part, whole := random(5), random(9)
		codes, once := rng.IntN(2) == 0, rng.IntN(2) == 0
		inputs := map[string]string{"columns": "id"}
		if codes {
			inputs["columns"] = "code,id"
		}
		if once {
			inputs["once"] = "true"
		}
		want := holds(part, whole, codes, once)
		verdicts[want]++
		testkit.CheckVerdict(t, subset.Statement{}, tables(t, part, whole), inputs, at(), want)
	}
	if verdicts[true] < 60 || verdicts[false] < 60 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 0 to 257 and around powers of two has a witness, whichever table is the larger.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(0) {
		whole := make([]record, n)
		for i := range whole {
			whole[i] = record{uint64(i / 2), uint64(i % 2)}
		}
		part := make([]record, n/3)
		for i := range part {
			part[i] = whole[n-1-2*i]
		}
		if n%2 == 0 {
			part = append(part[:n/8], whole...)
		}
		testkit.CheckTrue(t, subset.Statement{}, tables(t, part, whole), map[string]string{"columns": "id,code"}, at())
	}
}

// Absent places are equal whatever is in the others: eight names and one are the same statement.
func TestEightPlaces(t *testing.T) {
	wide := func(values ...uint64) *testkit.MemoryTable {
		var schema assent.Schema
		var row []assent.Value
		for i, v := range values {
			schema.Columns = append(schema.Columns, assent.Column{Name: fmt.Sprintf("c%d", i), Type: assent.Uint})
			row = append(row, assent.UintValue(v))
		}
		return testkit.NewMemoryTableOf(t, schema, "", [][]assent.Value{row, row})
	}
	both := []*testkit.MemoryTable{wide(1, 2, 3, 4, 5, 6, 7, 8, 9), wide(1, 2, 3, 4, 5, 6, 7, 8, 10)}
	w := testkit.CheckTrue(t, subset.Statement{}, both, map[string]string{"columns": "c7,c0,c1,c2,c3,c4,c5,c6"}, at())
	if w.Claim.Params["columns"] != "c0,c1,c2,c3,c4,c5,c6,c7" {
		t.Errorf("the claim says %v", w.Claim.Params)
	}
	if _, err := prepare(both, map[string]string{"columns": "c0,c8"}); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("the column that differs: %v", err)
	}
	if _, err := prepare(both, map[string]string{"columns": "c0,c1,c2,c3,c4,c5,c6,c7,c8"}); !errors.Is(err, statement.ErrInput) {
		t.Errorf("nine places: %v", err)
	}
}

// A table is a subset of itself, an empty one of every other, and nothing but that of an empty one.
func TestEmptyTables(t *testing.T) {
	none, some := []record(nil), []record{{1, 0}, {1, 0}}
	inputs := map[string]string{"columns": "id,code", "once": "true"}
	same := table(t, "same", some)
	for _, both := range [][]*testkit.MemoryTable{
		tables(t, none, some), tables(t, none, none), {same, same}, {table(t, "part", some).HideRows(3), table(t, "whole", some).HideRows(9)},
	} {
		testkit.CheckTrue(t, subset.Statement{}, both, inputs, at())
	}
	if _, err := prepare(tables(t, some, none), inputs); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("something in nothing: %v", err)
	}
	secretly := []*testkit.MemoryTable{table(t, "part", none).HideRows(3), table(t, "whole", some)}
	if _, err := prepare(secretly, inputs); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("an empty subset behind a hidden number: %v", err)
	}
}

// The error names rows for the custodian and holds no value.
func TestFailuresNameRows(t *testing.T) {
	both := tables(t, []record{{5, 1}, {4711, 1}, {5, 1}}, []record{{5, 1}})
	_, err := prepare(both, map[string]string{"columns": "id,code"})
	if !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), "1 record(s): row 1: it is not in the dataset") {
		t.Errorf("got %v", err)
	}
	_, err = prepare(both, map[string]string{"columns": "id,code", "once": "true"})
	const want = "2 record(s): row 1: no record of the dataset is left for it; row 2: no record of the dataset is left for it"
	if !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), want) || strings.Contains(err.Error(), "4711") {
		t.Errorf("got %v", err)
	}
}

// Columns with different encodings are never compared.
func TestColumnsHaveOneEncoding(t *testing.T) {
	whole := []assent.Column{
		{Name: "a", Type: assent.Uint}, {Name: "b", Type: assent.Decimal, Scale: 2}, {Name: "c", Type: assent.Uint, Nullable: true},
		{Name: "d", Type: assent.Uint, Nullable: true}, {Name: "e", Type: assent.Uint, Nullable: true}, {Name: "f", Type: assent.Uint, Nullable: true},
	}
	part := append([]assent.Column(nil), whole...)
	for _, c := range []struct {
		columns string
		change  func()
		says    string
	}{
		{"a", func() { part[0].Type = assent.Timestamp }, "one type"},
		{"b", func() { part[1].Scale = 3 }, "scale 3 in the subset and 2"},
		{"c", func() { part[2].Nullable = false }, "may be null in one"},
		{"a,c,d,e,f", func() {}, "9 places"},
		{"a,a", func() {}, "twice"},
		{"x", func() {}, `subset: there is no column "x"`},
		{"a,z", func() { whole = whole[:5]; part[5].Name = "z" }, `dataset: there is no column "z"`},
		{"f", func() { part = part[:5] }, `subset: there is no column "f"`},
		{"c?", func() {}, "no column"},
		{"a ,b", func() {}, "no column"},
		{"", func() {}, "no column"},
	} {
		saved := append([]assent.Column(nil), part...)
		savedWhole := whole
		c.change()
		both := []*testkit.MemoryTable{
			testkit.NewMemoryTable(t, assent.Schema{Columns: part}, "", nil), testkit.NewMemoryTable(t, assent.Schema{Columns: whole}, "", nil),
		}
		if _, err := prepare(both, map[string]string{"columns": c.columns}); !errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: got %v, want ErrInput that says %q", c.columns, err, c.says)
		}
		part, whole = saved, savedWhole
	}
	if _, err := prepare(tables(t, nil, nil), map[string]string{}); !errors.Is(err, statement.ErrInput) {
		t.Errorf("no columns: %v", err)
	}
}

// A claim has one spelling, and what it says of the tables is checked against their commitments.
func TestClaimsThatDoNotFit(t *testing.T) {
	both := tables(t, []record{{5, 1}}, []record{{5, 1}})
	base := testkit.Request(subset.Statement{}, both, nil, at())
	params := map[string]string{"columns": "id,code", "once": "false"}
	for _, c := range []struct {
		name   string
		change func(params map[string]string)
		fits   bool
	}{
		{"unchanged", func(map[string]string) {}, true},
		{"another order", func(p map[string]string) { p["columns"] = "code,id" }, false},
		{"twice", func(p map[string]string) { p["columns"] = "id,id" }, false},
		{"no columns", func(p map[string]string) { delete(p, "columns") }, false},
		{"no column", func(p map[string]string) { p["columns"] = "" }, false},
		{"a comma too many", func(p map[string]string) { p["columns"] = "id,code," }, false},
		{"once in another spelling", func(p map[string]string) { p["once"] = "no" }, false},
		{"once missing", func(p map[string]string) { delete(p, "once") }, false},
		{"one more", func(p map[string]string) { p["twice"] = "true" }, false},
	} {
		claim := base.Claim
		claim.Params = maps.Clone(params)
		c.change(claim.Params)
		_, err := subset.Statement{}.PublicInputs(&claim, statement.Commitments(base.Tables))
		if c.fits && err != nil || !c.fits && !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A sentence quotes every name by itself: none can pass for two.
func TestSentencesOfOtherClaims(t *testing.T) {
	for want, params := range map[string]map[string]string{
		`in column "id", a record`:            {"columns": "id", "once": "false"},
		`in columns "id", "a\" and \"b"`:      {"columns": `id,a" and "b`, "once": "false"},
		"in columns (missing)":                {"once": "true"},
		"(the claim does not say whether a":   {"columns": "id", "once": "yes"},
		"equals null (no context; 1970-01-01": {"columns": "id", "once": "false"},
	} {
		if got := (subset.Statement{}).Sentence(&assent.Claim{Params: params, Time: time.Unix(0, 0)}); !strings.Contains(got, want) {
			t.Errorf("params %v: got %q, want %q", params, got, want)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: subset.ID, Version: 1, Params: map[string]string{"columns": "patient,age", "once": "true"},
		Tables: []assent.TableRef{{Role: "subset", Digest: assent.Digest{31: 1}}, {Role: "dataset", Digest: assent.Digest{31: 2}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(subset.Statement{}.Sentence(claim))
	// Output:
	// Every record of table 0x0000000000000000000000000000000000000000000000000000000000000001 is, in columns "patient", "age", a record of dataset 0x0000000000000000000000000000000000000000000000000000000000000002, where null equals null, and no record of the dataset stands for two (no context; 2026-01-31T12:00:00Z).
}
