package consent_test

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
)

// at is the evaluation time of the tests: 1000 seconds.
func at() time.Time { return time.Unix(1000, 0).UTC() }

// entry is a row of a book.
type entry struct{ key, notBefore, notAfter uint64 }

func bookTable(tb testing.TB, entries []entry) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{
		{Name: "key", Type: assent.Uint}, {Name: "not_before", Type: assent.Uint}, {Name: "not_after", Type: assent.Uint},
	}}
	rows := make([][]assent.Value, len(entries))
	for i, e := range entries {
		rows[i] = []assent.Value{assent.UintValue(e.key), assent.UintValue(e.notBefore), assent.UintValue(e.notAfter)}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

// datasetTable has a nullable column "consent"; 0 stands for null.
func datasetTable(tb testing.TB, keys []uint64) *testkit.MemoryTable {
	schema := assent.Schema{Columns: []assent.Column{{Name: "consent", Type: assent.Uint, Nullable: true}, {Name: "age", Type: assent.Uint}}}
	rows := make([][]assent.Value, len(keys))
	for i, k := range keys {
		rows[i] = []assent.Value{assent.UintValue(k), assent.UintValue(uint64(i))}
		if k == 0 {
			rows[i][0] = assent.Value{}
		}
	}
	return testkit.NewMemoryTableOf(tb, schema, "", rows)
}

// holds is the oracle: is there a live consent for every record, each used once if asked for?
func holds(keys []uint64, entries []entry, once bool) bool {
	used := map[int]bool{}
	for _, k := range keys {
		found := false
		for i, e := range entries {
			if k != 0 && e.key == k && e.notBefore <= 1000 && 1000 < e.notAfter && !(once && used[i]) {
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

func prepare(dataset, book *testkit.MemoryTable, inputs map[string]string) (*statement.Prepared, error) {
	return testkit.Prepare(consent.Statement{}, []*testkit.MemoryTable{dataset, book}, inputs, at())
}

// The prover's verdict is the oracle's on random tables, and a true claim has a witness that no constraint
// objects to.
func TestVerdictIsTheOracles(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	verdicts := map[bool]int{}
	for range 300 {
		entries := make([]entry, rng.IntN(8))
		for i := range entries {
			entries[i] = entry{1 + rng.Uint64N(6), 997 + rng.Uint64N(4), 1000 + rng.Uint64N(4)}
		}
		keys := make([]uint64, rng.IntN(4))
		for i := range keys {
			keys[i] = 1 + rng.Uint64N(6)
			if rng.IntN(20) == 0 {
				keys[i] = 0
			}
		}
		inputs := map[string]string{"column": "consent"}
		once := rng.IntN(2) == 0
		if once {
			inputs["distinct"] = "true"
		}
		want := holds(keys, entries, once)
		verdicts[want]++
		testkit.CheckVerdict(t, consent.Statement{}, []*testkit.MemoryTable{datasetTable(t, keys), bookTable(t, entries)}, inputs, at(), want)
	}
	if verdicts[true] < 30 || verdicts[false] < 30 {
		t.Errorf("too few of one verdict: %v", verdicts)
	}
}

// Every size from 0 to 257 and around powers of two has a witness: blocks and spans end where records do.
func TestEverySize(t *testing.T) {
	for _, n := range testkit.Sizes(0) {
		entries, keys := make([]entry, n), make([]uint64, n)
		for i := range n {
			entries[i] = entry{uint64(n - i), uint64(i % 1001), 1001 + uint64(i)}
			keys[i] = 1 + uint64(i*7)%uint64(n)
		}
		testkit.CheckTrue(t, consent.Statement{}, []*testkit.MemoryTable{datasetTable(t, keys), bookTable(t, entries)}, map[string]string{"column": "consent"}, at())
	}
}

// Each constraint is what stands between some falsehood and a proof of it.
func TestEachConstraintIsNeeded(t *testing.T) {
	column := map[string]string{"column": "consent"}
	once := map[string]string{"column": "consent", "distinct": "true"}
	tables := func() []*testkit.MemoryTable {
		return []*testkit.MemoryTable{
			datasetTable(t, []uint64{5, 6, 5, 7}),
			bookTable(t, []entry{{7, 1000, 1001}, {6, 0, 2000}, {5, 900, 1100}, {8, 0, 1000}, {9, 1001, 2000}, {5, 0, 5000}}),
		}
	}
	const nulls, begun, ended = "the record names a consent", "the consent has begun", "the consent has not ended"
	testkit.CheckAttacks(t, consent.Statement{}, []testkit.Attack{
		{Name: "a record without consent", Breaks: "the consent is in the book", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.consent", 1, 99)
		}},
		{Name: "a consent that is used and not counted", Breaks: "the consent is in the book", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("uses", 1, 0)
			w.SetInt(begun+" limb 0", 1, 0)
			w.SetInt(ended+" limb 0", 1, 0)
		}},
		{Name: "a null consent", Breaks: nulls, Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.consent?", 2, 0)
		}},
		{Name: "expired by a second", Breaks: ended, Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_after", 1, 1000)
			w.SetInt(ended+" limb 0", 1, 0)
		}},
		{Name: "expired, with a limb out of range", Breaks: ended + " limb 0", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_after", 1, 1000)
			w.SetInt(ended+" limb 0", 1, -1)
		}},
		{Name: "expired, with −1 in the upper limb", Breaks: ended + " limb 1", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_after", 1, 1)
			w.SetInt(ended+" limb 0", 1, 1<<16-1000)
			w.SetInt(ended+" limb 1", 1, -1)
		}},
		{Name: "not yet valid", Breaks: begun, Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_before", 1, 1001)
			w.SetInt(begun+" limb 0", 1, 0)
		}},
		{Name: "not yet valid, with a limb out of range", Breaks: begun + " limb 0", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_before", 1, 1001)
			w.SetInt(begun+" limb 0", 1, -1)
		}},
		{Name: "not yet valid, with −1 in the upper limb", Breaks: begun + " limb 1", Tables: tables(), Inputs: column, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("book.not_before", 1, 1001)
			w.SetInt(begun+" limb 0", 1, 1<<16-1)
			w.SetInt(begun+" limb 1", 1, -1)
		}},
		{Name: "one consent for two records", Breaks: "the consent serves one record", Tables: []*testkit.MemoryTable{
			datasetTable(t, []uint64{5, 6}), bookTable(t, []entry{{5, 0, 2000}, {6, 0, 2000}}),
		}, Inputs: once, Time: at(), Tamper: func(w *testkit.Witness) {
			w.SetInt("dataset.consent", 1, 5)
			w.SetInt("uses", 0, 2)
			w.SetInt("uses", 1, 0)
			for _, name := range []string{begun, ended} {
				w.SetInt(name+" limb 0", 1, 0)
			}
		}},
	})
}

// The error names rows for the custodian and holds no key.
func TestFailuresNameRows(t *testing.T) {
	_, err := prepare(datasetTable(t, []uint64{5, 0, 4711, 5}), bookTable(t, []entry{{5, 0, 2000}}), map[string]string{"column": "consent", "distinct": "true"})
	if !errors.Is(err, statement.ErrConsent) || !errors.Is(err, statement.ErrFalse) {
		t.Fatal(err)
	}
	const want = "3 record(s): row 1: it names no consent; row 2: no live consent in the book serves it; row 3: no live consent in the book serves it"
	if !strings.HasSuffix(err.Error(), want) || strings.Contains(err.Error(), "4711") {
		t.Errorf("got %v", err)
	}
}

// What the claim says of the tables is checked against their commitments, never taken from a proof.
func TestClaimsThatDoNotFit(t *testing.T) {
	dataset, book := datasetTable(t, []uint64{5}), bookTable(t, []entry{{5, 0, 2000}})
	for name, inputs := range map[string]map[string]string{
		"no such column": {"column": "consents"}, "another type": {"column": "age?"}, "companion": {"column": "consent?"}, "no column": {},
		"unknown input": {"column": "consent", "loud": "true"},
	} {
		if _, err := prepare(dataset, book, inputs); !errors.Is(err, statement.ErrInput) {
			t.Errorf("%s: %v", name, err)
		}
	}
	prepared, err := prepare(dataset, book, map[string]string{"column": "consent"})
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range []func(c *assent.Claim){
		func(c *assent.Claim) { c.Params["distinct"] = "yes" },
		func(c *assent.Claim) { delete(c.Params, "empty") },
		func(c *assent.Claim) { c.Params["column"] = "agf" },
		func(c *assent.Claim) { c.Time = time.Unix(1<<32, 0).UTC() },
	} {
		claim := prepared.Claim
		claim.Params = maps.Clone(prepared.Claim.Params)
		change(&claim)
		if _, err := (consent.Statement{}).PublicInputs(&claim, []*assent.Commitment{dataset.Commitment(), book.Commitment()}); !errors.Is(err, statement.ErrParams) {
			t.Errorf("%v at %s: %v", claim.Params, claim.Time, err)
		}
	}
}

// A hidden number of records may be 0 only where the claim says so.
func TestEmptyDataset(t *testing.T) {
	empty, book := datasetTable(t, nil), bookTable(t, []entry{{5, 0, 2000}})
	if _, err := prepare(empty, book, map[string]string{"column": "consent"}); err != nil {
		t.Errorf("an empty dataset whose number of records is public: %v", err)
	}
	if _, err := prepare(empty.HideRows(10), book, map[string]string{"column": "consent"}); !errors.Is(err, statement.ErrFalse) {
		t.Errorf("an empty dataset behind a hidden number: %v", err)
	}
	if _, err := prepare(empty.HideRows(10), book, map[string]string{"column": "consent", "allow-empty": "true"}); err != nil {
		t.Errorf("an empty dataset behind a hidden number, allowed: %v", err)
	}
}

func ExampleStatement_Sentence() {
	claim := &assent.Claim{
		Statement: consent.ID, Version: 1, Params: map[string]string{"column": "consent", "distinct": "true", "empty": "false"},
		Tables: []assent.TableRef{{Role: "dataset", Digest: assent.Digest{31: 1}}, {Role: "book", Digest: assent.Digest{31: 2}}},
		Time:   time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC),
	}
	fmt.Println(consent.Statement{}.Sentence(claim))
	// Output:
	// Each record of dataset 0x0000000000000000000000000000000000000000000000000000000000000001 has, by its column "consent", in book 0x0000000000000000000000000000000000000000000000000000000000000002 a consent live at 2026-01-31T12:00:00Z, and no consent serves two records (no context; 2026-01-31T12:00:00Z).
}
