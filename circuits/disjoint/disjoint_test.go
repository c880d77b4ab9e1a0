package disjoint_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/disjoint"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

// table has a column "id" of integers and a nullable one "code" of the same, where null stands for a null.
func table(tb testing.TB, values []uint64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "code", Type: assent.Uint, Nullable: true}}}
	rows := make([][]assent.Value, len(values))
	for i, v := range values {
		rows[i] = []assent.Value{assent.UintValue(v), assent.UintValue(v)}
		if v == null {
			rows[i][1] = assent.Value{}
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

const null = 7

func tables(tb testing.TB, dataset, list []uint64) []*testkit.MemoryTable {
	return []*testkit.MemoryTable{table(tb, dataset), table(tb, list)}
}

func ids() map[string]string { return map[string]string{"column": "id", "list-column": "id"} }

func prepare(tables []*testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(disjoint.Statement{}, tables, inputs, at())
}

// holds is the oracle: is no value in the list, and nothing null that may be?
func holds(dataset, list []uint64, inputs map[string]string) bool {
	if inputs["column"] == "code" && slices.Contains(dataset, null) || inputs["list-column"] == "code" && slices.Contains(list, null) {
		return false
	}
	return !slices.ContainsFunc(dataset, func(v uint64) bool { return slices.Contains(list, v) })
}

// The prover's verdict is the oracle's on random tables, and a true claim has a witness that no constraint
// objects to. Values at both ends of the range and lists with values that stand there twice are among them.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	random := func() []uint64 {
		values := make([]uint64, rng.IntN(5))
		for i := range values {
			values[i] = []uint64{0, 1, rng.Uint64N(20), rng.Uint64(), math.MaxUint64 - 1, math.MaxUint64}[rng.IntN(6)]
		}
		return values
	}
	verdicts := map[bool]int{}
	for range 250 {
		dataset, list, inputs := random(), random(), ids()
		for name := range inputs {
			if rng.IntN(3) == 0 {
				inputs[name] = "code"
			}
		}
		want := holds(dataset, list, inputs)
		verdicts[want]++
		testkit.CheckVerdict(t, disjoint.Statement{}, tables(t, dataset, list), inputs, at(), want)
	}
	if verdicts[true] < 50 || verdicts[false] < 50 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 0 to 257 and around powers of two has a witness, whichever table is the larger: the order is
// one row longer than the list.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(0) {
		long, short := make([]uint64, n), make([]uint64, n/9)
		for i := range long {
			long[i] = uint64(i+1) * 0x9e3779b97f4a7c15 &^ 1
		}
		for i := range short {
			short[i] = uint64(i+1)*0xc2b2ae3d27d4eb4f | 1
		}
		both := tables(t, long, short)
		if n%2 == 0 {
			slices.Reverse(both)
		}
		testkit.CheckTrue(t, disjoint.Statement{}, both, ids(), at())
	}
}

// Nothing is in an empty list, and an empty dataset has nothing in any; their numbers of records may be hidden.
func TestEmptyTables(t *testing.T) {
	none, some := []uint64(nil), []uint64{0, 5, 5, math.MaxUint64}
	for _, both := range [][]*testkit.MemoryTable{
		tables(t, some, none), tables(t, none, some), tables(t, none, none), {table(t, some[:1]).HideRows(4), table(t, some[1:]).HideRows(9)},
	} {
		testkit.CheckTrue(t, disjoint.Statement{}, both, ids(), at())
	}
	for _, both := range [][]*testkit.MemoryTable{{table(t, none).HideRows(4), table(t, some)}, {table(t, some), table(t, none).HideRows(4)}} {
		if _, err := prepare(both, ids()); !errors.Is(err, statement.ErrFalse) {
			t.Errorf("an empty table behind a hidden number: %v", err)
		}
	}
	if _, err := prepare(tables(t, some, some[3:]), ids()); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("the largest value is in the list: %v", err)
	}
}

// A fill that were asked for what Prepare refuses says so, by row, before anything is committed.
func TestFillRefusesWhatPrepareWould(t *testing.T) {
	wide := end()
	small := []fr.Element{fr.NewElement(4), fr.NewElement(5)}
	for _, c := range []struct {
		name          string
		dataset, list []fr.Element
		want          columnar.Violation
	}{
		{"listed", small, []fr.Element{fr.NewElement(5)}, columnar.Violation{Constraint: below, Role: "dataset", Row: 1}},
		{"wide value", []fr.Element{small[0], wide}, nil, columnar.Violation{Constraint: below, Role: "dataset", Row: 1}},
		{"wide entry", nil, []fr.Element{small[0], small[0], wide}, columnar.Violation{Constraint: sorted, Role: "list", Row: 2}},
	} {
		data := &columnar.Data{Params: make([]fr.Element, 2), Tables: []columnar.TableData{
			{Rows: len(c.dataset), Columns: [][]fr.Element{c.dataset, nil}}, {Rows: len(c.list), Columns: [][]fr.Element{c.list, nil}},
		}}
		_, err := disjoint.Statement{}.System().Fill(context.Background(), data, 1)
		var violation *columnar.Violation
		if !errors.As(err, &violation) || *violation != c.want {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func end() (e fr.Element) {
	half := fr.NewElement(1 << 63)
	return *e.Double(&half)
}

// The error names rows for the custodian and holds no value; that of a null says in which table.
func TestFailuresNameRows(t *testing.T) {
	code := map[string]string{"column": "code", "list-column": "code"}
	for _, c := range []struct {
		dataset, list []uint64
		want          string
	}{
		{[]uint64{1, 4711, null, 4711}, []uint64{4711}, "dataset: 3 record(s): row 2: its value is null; row 1: its value is in the list; row 3: its value is in the list"},
		{[]uint64{0, 1}, []uint64{5, null}, "list: 1 record(s): row 1: its value is null"},
		{[]uint64{null}, []uint64{0}, "dataset: 1 record(s): row 0: its value is null"},
	} {
		_, err := prepare(tables(t, c.dataset, c.list), code)
		if !errors.Is(err, statement.ErrFalse) || !strings.HasSuffix(err.Error(), c.want) || strings.Contains(err.Error(), "4711") {
			t.Errorf("got %v, want %q", err, c.want)
		}
	}
}

// Only integers of one encoding are compared, and what is not is refused with the way out.
func TestColumnsHaveOneEncoding(t *testing.T) {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "uint", Type: assent.Uint}, {Name: "int", Type: assent.Int}, {Name: "cents", Type: assent.Decimal, Scale: 2},
		{Name: "mills", Type: assent.Decimal, Scale: 3}, {Name: "day", Type: assent.Date}, {Name: "when", Type: assent.Timestamp},
		{Name: "name", Type: assent.String}, {Name: "raw", Type: assent.Bytes}, {Name: "key", Type: assent.Key}, {Name: "adult", Type: assent.Bool},
		{Name: "maybe", Type: assent.Uint, Nullable: true},
	}}
	both := []*testkit.MemoryTable{testkit.NewMemoryTableOf(t, schema, "", nil), testkit.NewMemoryTableOf(t, schema, "", nil)}
	for _, c := range []struct{ column, listColumn, says string }{
		{"uint", "uint", ""}, {"int", "int", ""}, {"cents", "cents", ""}, {"day", "day", ""}, {"when", "when", ""},
		{"uint", "maybe", ""}, {"maybe", "uint", ""},
		{"uint", "int", "one type and scale"}, {"cents", "mills", "one type and scale"}, {"uint", "when", "one type and scale"},
		{"name", "name", "commit an integer column in both"}, {"raw", "raw", "under one salt"}, {"key", "key", "first 62 bits"},
		{"adult", "adult", "no order"}, {"other", "uint", "dataset: there is no column"}, {"uint", "other", "list: there is no column"},
		{"maybe?", "uint", "dataset: there is no column"},
	} {
		_, err := prepare(both, map[string]string{"column": c.column, "list-column": c.listColumn})
		if c.says == "" && err != nil || c.says != "" && (!errors.Is(err, statement.ErrInput) || !strings.Contains(err.Error(), c.says)) {
			t.Errorf("%s and %s: got %v, want %q", c.column, c.listColumn, err, c.says)
		}
	}
	for _, inputs := range []map[string]string{{"column": "uint"}, {"list-column": "uint"}, {"column": "uint", "list-column": "uint", "loud": "true"}} {
		if _, err := prepare(both, inputs); !errors.Is(err, statement.ErrInput) {
			t.Errorf("inputs %v: %v", inputs, err)
		}
	}
}

// What the claim says of the tables is checked against their commitments, never taken from a proof.
func TestClaimsThatDoNotFit(t *testing.T) {
	both := tables(t, []uint64{5}, []uint64{6})
	request := testkit.Request(disjoint.Statement{}, both, nil, at())
	for _, c := range []struct {
		name   string
		params map[string]string
		fits   bool
	}{
		{"right", map[string]string{"column": "id", "listColumn": "code"}, true},
		{"no list column", map[string]string{"column": "id"}, false},
		{"no column", map[string]string{"listColumn": "id"}, false},
		{"one more", map[string]string{"column": "id", "listColumn": "id", "once": "true"}, false},
		{"another column", map[string]string{"column": "id", "listColumn": "ids"}, false},
	} {
		claim := request.Claim
		claim.Params = c.params
		_, err := disjoint.Statement{}.PublicInputs(&claim, statement.Commitments(request.Tables))
		if c.fits && err != nil || !c.fits && !errors.Is(err, statement.ErrParams) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// The order needs a row more than the list has: a list of the largest capacity is refused, not cut.
func TestListThatIsTooLarge(t *testing.T) {
	for capacity, fits := range map[uint64]bool{1<<24 - 2: true, 1<<24 - 1: false} {
		both := []*testkit.MemoryTable{table(t, []uint64{5}), table(t, []uint64{6}).HideRows(capacity)}
		claim := testkit.Request(disjoint.Statement{}, both, nil, at()).Claim
		claim.Params = map[string]string{"column": "id", "listColumn": "id"}
		_, err := disjoint.Statement{}.PublicInputs(&claim, []*assent.Commitment{both[0].Commitment(), both[1].Commitment()})
		if fits && err != nil || !fits && !errors.Is(err, statement.ErrParams) {
			t.Errorf("capacity %d: %v", capacity, err)
		}
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: disjoint.ID, Version: 1, Params: map[string]string{"column": "person", "listColumn": "id"},
		Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}, {Role: "list", Digest: assent.Digest{31: 2}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(disjoint.Statement{}.Sentence(claim))
	// Output:
	// No record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 has in its column "person" a value that list 0x0000000000000000000000000000000000000000000000000000000000000002 has in its column "id" (no context; 2026-01-31T12:00:00Z).
}
