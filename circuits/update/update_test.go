package update_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strconv"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/update"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func at() time.Time { return time.Unix(1000, 0).UTC() }

func vector(tb testing.TB, entries []int64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{{Name: "weight", Type: assent.Int, Nullable: true}, {Name: "n", Type: assent.Uint}}}
	rows := make([][]assent.Value, len(entries))
	for i, e := range entries {
		rows[i] = []assent.Value{assent.IntValue(e), assent.UintValue(uint64(i))}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

func inputs(limit, bound int64) map[string]string {
	return map[string]string{"column": "weight", "limit": strconv.FormatInt(limit, 10), "bound": strconv.FormatInt(bound, 10)}
}

func prepare(table *testkit.MemoryTable, in map[string]string) error {
	_, err := testkit.Prepare(update.Statement{}, []*testkit.MemoryTable{table}, in, at())
	return err
}

// The prover's verdict is the oracle's, at both ends of the limit and of the bound, and a true claim has a
// witness that no constraint objects to.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[bool]int{}
	for range 300 {
		entries := make([]int64, rng.IntN(6))
		norm, largest := int64(0), int64(0)
		for i := range entries {
			entries[i] = rng.Int64N(7) - 3
			norm += entries[i] * entries[i]
			largest = max(largest, entries[i], -entries[i])
		}
		limit, bound := max(0, largest+rng.Int64N(3)-1), max(0, norm+rng.Int64N(3)-1)
		want := largest <= limit && norm <= bound
		verdicts[want]++
		testkit.CheckVerdict(t, update.Statement{}, []*testkit.MemoryTable{vector(t, entries)}, inputs(limit, bound), at(), want)
	}
	if verdicts[true] < 50 || verdicts[false] < 50 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 0 to 257 and around powers of two has a witness.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(0) {
		entries := make([]int64, n)
		for i := range entries {
			entries[i] = int64(i%2001) - 1000
		}
		testkit.CheckTrue(t, update.Statement{}, []*testkit.MemoryTable{vector(t, entries)}, inputs(1<<31, 1<<50), at())
	}
}

// Each constraint is what stands between some falsehood and a proof of it.
func TestEachConstraintIsNeeded(t *testing.T) {
	const above, below = "the entry is not below −limit", "the entry is not above limit"
	attack := func(name, breaks string, tamper func(w *testkit.Witness)) testkit.Attack {
		return testkit.Attack{
			Name: name, Breaks: breaks, Tables: []*testkit.MemoryTable{vector(t, []int64{3, -10, 10, 0})},
			Inputs: inputs(10, 1000), Time: at(), Tamper: tamper,
		}
	}
	set := func(w *testkit.Witness, row int, entry int64) {
		var e fr.Element
		offset := fr.NewElement(1 << 63)
		e.SetInt64(entry)
		e.Add(&e, &offset)
		w.Set("vector.entry", row, e)
	}
	testkit.CheckAttacks(t, update.Statement{}, []testkit.Attack{
		attack("null", "the entry is not null", func(w *testkit.Witness) { w.SetInt("vector.entry?", 1, 0) }),
		attack("too small by one", above, func(w *testkit.Witness) {
			set(w, 1, -11)
			w.SetInt(below+" limb 0", 1, 21)
		}),
		attack("too small, with a limb of −1", above+" limb 0", func(w *testkit.Witness) {
			set(w, 1, -11)
			w.SetInt(above+" limb 0", 1, -1)
			w.SetInt(below+" limb 0", 1, 21)
		}),
		attack("too small, with an upper limb of −1", above+" limb 1", func(w *testkit.Witness) {
			set(w, 1, -11)
			w.SetInt(above+" limb 0", 1, 1<<16-1)
			w.SetInt(above+" limb 1", 1, -1)
			w.SetInt(below+" limb 0", 1, 21)
		}),
		attack("too large by one", below, func(w *testkit.Witness) {
			set(w, 2, 11)
			w.SetInt(above+" limb 0", 2, 21)
		}),
		attack("too large, with a limb of −1", below+" limb 0", func(w *testkit.Witness) {
			set(w, 2, 11)
			w.SetInt(above+" limb 0", 2, 21)
			w.SetInt(below+" limb 0", 2, -1)
		}),
		attack("too large, with an upper limb of −1", below+" limb 1", func(w *testkit.Witness) {
			set(w, 2, 11)
			w.SetInt(above+" limb 0", 2, 21)
			w.SetInt(below+" limb 0", 2, 1<<16-1)
			w.SetInt(below+" limb 1", 2, -1)
		}),
		attack("something behind the vector", "nothing stands behind the vector", func(w *testkit.Witness) {
			i, _ := w.System.ColumnIndex("vector.entry")
			w.Rows.Columns()[i] = append(w.Rows.Columns()[i], fr.Element{}, fr.One())
		}),
	})
}

// Parameters have one spelling, and only columns of signed numbers of a public length can be added up.
func TestClaimsThatDoNotFit(t *testing.T) {
	table := vector(t, []int64{1})
	with := func(name, value string) map[string]string {
		in := inputs(10, 100)
		in[name] = value
		return in
	}
	for name, in := range map[string]map[string]string{
		"no such column": with("column", "weights"), "not a signed column": with("column", "n"), "companion": with("column", "weight?"),
		"limit above 2^31": with("limit", "2147483649"), "limit spelled otherwise": with("limit", "010"), "negative limit": with("limit", "-1"),
		"bound above 2^86": with("bound", "77371252455336267181195265"), "no bound": with("bound", ""), "unknown input": with("loud", "true"),
	} {
		if err := prepare(table, in); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := prepare(table.HideRows(10), inputs(10, 100)); !errors.Is(err, statement.ErrInput) {
		t.Errorf("hidden length: %v", err)
	}
	if err := prepare(table, with("bound", "77371252455336267181195264")); err != nil {
		t.Errorf("the largest bound: %v", err)
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: update.ID, Version: 1, Params: map[string]string{"column": "weight", "limit": "10", "bound": "1000"},
		Tables: []assent.TableRef{{Role: "vector", Digest: assent.Digest{31: 1}}}, Time: time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(update.Statement{}.Sentence(claim))
	// Output:
	// Column "weight" of 0x0000000000000000000000000000000000000000000000000000000000000001 is a vector whose squared entries add up to at most "1000", each entry within ±"10", in units of the column's last place (no context; 2026-01-31T12:00:00Z).
}
