package count_test

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/count"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// table has a column "id" of integers, a nullable column "code" and others that are no ids. 0 stands for a
// null code.
func table(tb testing.TB, ids []uint64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "id", Type: assent.Uint}, {Name: "code", Type: assent.Uint, Nullable: true},
		{Name: "name", Type: assent.String}, {Name: "adult", Type: assent.Bool},
	}}
	rows := make([][]assent.Value, len(ids))
	for i, id := range ids {
		rows[i] = []assent.Value{assent.UintValue(id), assent.UintValue(id), assent.StringValue("x"), assent.BoolValue(true)}
		if id == 0 {
			rows[i][1] = assent.Value{}
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

func tables(t *testkit.MemoryTable) []*testkit.MemoryTable { return []*testkit.MemoryTable{t} }

func prepare(t *testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(count.Statement{}, tables(t), inputs, at())
}

// holds is the oracle: are there so many records, none null, none with the id of another?
func holds(ids []uint64, least int, nullable bool) bool {
	seen := map[uint64]bool{}
	for _, id := range ids {
		if seen[id] || nullable && id == 0 {
			return false
		}
		seen[id] = true
	}
	return len(ids) >= max(1, least)
}

// The prover's verdict is the oracle's on random tables, and a true claim has a witness that no constraint
// objects to.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[bool]int{}
	for range 400 {
		ids := make([]uint64, rng.IntN(7))
		for i := range ids {
			ids[i] = []uint64{0, 1, rng.Uint64N(9), rng.Uint64(), math.MaxUint64}[rng.IntN(5)]
		}
		inputs := map[string]string{"id": "id"}
		nullable := rng.IntN(2) == 0
		if nullable {
			inputs["id"] = "code"
		}
		dataset, least := table(t, ids), 0
		if rng.IntN(2) == 0 {
			least = 1 + rng.IntN(5)
			inputs["at-least"] = strconv.Itoa(least)
			if rng.IntN(2) == 0 {
				dataset = dataset.HideRows(10)
			}
		}
		want := holds(ids, least, nullable)
		verdicts[want]++
		testkit.CheckVerdict(t, count.Statement{}, tables(dataset), inputs, at(), want)
	}
	if verdicts[true] < 60 || verdicts[false] < 60 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 1 to 257 and around powers of two has a witness: blocks and spans end where records do.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(1) {
		ids := make([]uint64, n)
		for i := range ids {
			ids[i] = uint64(i+1) * 0x9e3779b97f4a7c15
		}
		testkit.CheckTrue(t, count.Statement{}, tables(table(t, ids)), map[string]string{"id": "id"}, at())
	}
}

// Each type of integer column holds ids up to the ends of its range.
func TestEveryIntegerType(t *testing.T) {
	for _, c := range []struct {
		column assent.Column
		ids    []assent.Value
	}{
		{assent.Column{Type: assent.Uint}, []assent.Value{assent.UintValue(math.MaxUint64), assent.UintValue(0)}},
		{assent.Column{Type: assent.Int}, []assent.Value{assent.IntValue(math.MaxInt64), assent.IntValue(math.MinInt64), assent.IntValue(-1)}},
		{assent.Column{Type: assent.Decimal, Scale: 2}, []assent.Value{assent.IntValue(math.MinInt64), assent.IntValue(math.MaxInt64)}},
		{assent.Column{Type: assent.Date}, []assent.Value{assent.IntValue(math.MaxInt32), assent.IntValue(math.MinInt32)}},
		{assent.Column{Type: assent.Timestamp}, []assent.Value{assent.IntValue(1<<40 - 1), assent.IntValue(0)}},
	} {
		c.column.Name = "id"
		var rows [][]assent.Value
		for _, id := range c.ids {
			rows = append(rows, []assent.Value{id})
		}
		dataset := testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{c.column}}, "", rows)
		testkit.CheckTrue(t, count.Statement{}, tables(dataset), map[string]string{"id": "id"}, at())
	}
}

// A fill that were asked to sort ids that are not distinct 64-bit integers says so before anything is committed.
func TestFillRefusesWhatPrepareWould(t *testing.T) {
	system := count.Statement{}.System()
	for name, second := range map[string]fr.Element{"the same id": fr.NewElement(5), "an id of more than 64 bits": wide()} {
		data := &columnar.Data{Params: make([]fr.Element, 2), Tables: []columnar.TableData{
			{Rows: 2, Columns: [][]fr.Element{{fr.NewElement(5), second}, nil}},
		}}
		if _, err := system.Fill(context.Background(), data, 1); !errors.Is(err, columnar.ErrViolated) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// wide is 5 + 2^64.
func wide() (e fr.Element) {
	e.SetUint64(math.MaxUint64)
	six := fr.NewElement(6)
	return *e.Add(&e, &six)
}

// The error names rows for the custodian and holds no id.
func TestFailuresNameRows(t *testing.T) {
	_, err := prepare(table(t, []uint64{4711, 0, 7, 4711, 0, 7, 4711}), map[string]string{"id": "code"})
	const want = "5 record(s): row 1: its id is null; row 4: its id is null; row 3: its id is that of row 0; row 5: its id is that of row 2; row 6: its id is that of row 0"
	if !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), want) || strings.Contains(err.Error(), "4711") {
		t.Errorf("got %v", err)
	}
}

// A column that holds no integers is refused with the way out; so is what count cannot know.
func TestInputsThatDoNotFit(t *testing.T) {
	dataset := table(t, []uint64{5, 6})
	for _, c := range []struct {
		name   string
		table  *testkit.MemoryTable
		inputs map[string]string
		says   string
	}{
		{"strings", dataset, map[string]string{"id": "name"}, "commit an integer column"},
		{"bits", dataset, map[string]string{"id": "adult"}, "which is no id"},
		{"companion", dataset, map[string]string{"id": "code?"}, "no column"},
		{"no such column", dataset, map[string]string{"id": "ids"}, "no column"},
		{"no column", dataset, map[string]string{}, "id is missing"},
		{"unknown input", dataset, map[string]string{"id": "id", "loud": "true"}, "loud"},
		{"at least none", dataset, map[string]string{"id": "id", "at-least": "0"}, "from 1 to"},
		{"at least more than a table holds", dataset, map[string]string{"id": "id", "at-least": "16777216"}, "from 1 to"},
		{"at least minus one", dataset, map[string]string{"id": "id", "at-least": "-1"}, "at-least"},
		{"a hidden number", dataset.HideRows(4), map[string]string{"id": "id"}, "--at-least"},
	} {
		if _, err := prepare(c.table, c.inputs); !errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want ErrInput that says %q", c.name, err, c.says)
		}
	}
}

// An empty dataset has no proof: what its commitment says needs none, and a hidden 0 is not at least 1.
func TestEmptyDataset(t *testing.T) {
	empty := table(t, nil)
	if _, err := prepare(empty, map[string]string{"id": "id"}); !errors.Is(err, statement.ErrFalse) || !strings.Contains(err.Error(), "empty") {
		t.Errorf("a public 0: %v", err)
	}
	if _, err := prepare(empty.HideRows(10), map[string]string{"id": "id", "at-least": "1"}); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("a hidden 0: %v", err)
	}
}

// Numbers are those of the claim and the commitment in one spelling, never taken from a proof.
func TestClaimsThatDoNotFit(t *testing.T) {
	dataset := table(t, []uint64{5, 6, 7})
	hidden := dataset.HideRows(10)
	exactly := map[string]string{"id": "id", "records": "3"}
	change := func(name, value string) map[string]string {
		params := maps.Clone(exactly)
		params[name] = value
		return params
	}
	for _, c := range []struct {
		name   string
		table  *testkit.MemoryTable
		params map[string]string
		fits   bool
	}{
		{"exactly", dataset, exactly, true},
		{"at least", dataset, map[string]string{"id": "id", "atLeast": "2"}, true},
		{"at least, hidden", hidden, map[string]string{"id": "id", "atLeast": "2"}, true},
		{"exactly, hidden", hidden, exactly, false},
		{"exactly one more", dataset, change("records", "4"), false},
		{"exactly one less", dataset, change("records", "2"), false},
		{"another spelling", dataset, change("records", "03"), false},
		{"another spelling, at least", dataset, map[string]string{"id": "id", "atLeast": "+2"}, false},
		{"no number", dataset, map[string]string{"id": "id"}, false},
		{"both numbers", dataset, change("atLeast", "2"), false},
		{"at least none", dataset, map[string]string{"id": "id", "atLeast": "0"}, false},
		{"exactly none", table(t, nil), change("records", "0"), false},
		{"another column", dataset, change("id", "name"), false},
		{"no column", dataset, map[string]string{"records": "3"}, false},
	} {
		claim := testkit.Request(count.Statement{}, tables(c.table), nil, at()).Claim
		claim.Params = c.params
		_, err := count.Statement{}.PublicInputs(&claim, []*assent.Commitment{c.table.Commitment()})
		if c.fits && err != nil || !c.fits && !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A sentence says that ids are the custodian's, and never repeats a number that is none.
func TestSentencesOfOtherClaims(t *testing.T) {
	for want, params := range map[string]map[string]string{
		"at least 10000 record(s), no two": {"id": "id", "atLeast": "10000"},
		"exactly (malformed) record(s)":    {"id": "id", "records": "3 of which 2"},
		"does not say how many":            {"id": "id", "records": "3", "atLeast": "3"},
		"in column (missing), where ids":   {"records": "3"},
	} {
		if got := (count.Statement{}).Sentence(&assent.Claim{Params: params}); !strings.Contains(got, want) || !strings.Contains(got, "custodian assigned") {
			t.Errorf("params %v: got %q, want %q", params, got, want)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: count.ID, Version: 1, Params: map[string]string{"id": "patient", "records": "5"},
		Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(count.Statement{}.Sentence(claim))
	// Output:
	// Dataset 0x0000000000000000000000000000000000000000000000000000000000000001 holds exactly 5 record(s), no two with the same id in column "patient", where ids are what the custodian assigned (no context; 2026-01-31T12:00:00Z).
}
