package membership

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// suite is what the tests of this package share: the circuit, compiled once, and a hasher.
type suite struct {
	sys *testkit.System
	h   *poseidon2.Hasher
}

var tests = suite{
	sys: testkit.New(func() frontend.Circuit { return new(Circuit) }),
	h:   poseidon2.New(),
}

func (s *suite) accept(t *testing.T, w *witness) {
	t.Helper()
	if err := w.check(s.h); err != nil {
		t.Errorf("the twin refuses a true statement: %v", err)
	}
	s.sys.Accept(t, w.assign())
}

func (s *suite) refuse(t *testing.T, w *witness) {
	t.Helper()
	if w.check(s.h) == nil {
		t.Error("the twin accepts a false statement")
	}
	s.sys.Refuse(t, w.assign())
}

func schema() assent.Schema {
	return assent.Schema{Columns: []assent.Column{{Name: "name", Type: assent.String}, {Name: "age", Type: assent.Uint}}}
}

// table returns an unsorted table of n records with random hashes.
func table(t *testing.T, n int) *testkit.MemoryTable {
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(n), 1))
	records := make([]testkit.Record, n)
	for i := range records {
		records[i].Hash = testkit.RandomScalar(rng)
	}
	return testkit.NewMemoryTable(t, schema(), "", records)
}

// open returns the honest witness for a row, shown by its leaf.
func (s *suite) open(t *testing.T, table *testkit.MemoryTable, row uint64) *witness {
	t.Helper()
	leaf, err := table.Leaf(context.Background(), row)
	if err != nil {
		t.Fatal(err)
	}
	w := &witness{
		Context: fr.NewElement(1001), Scope: fr.NewElement(2002), Root: table.Commitment().Root,
		Record: gadget.NewRecordValues(leaf.Hash, leaf.Key, &leaf.Path), Count: fr.NewElement(table.Rows()),
	}
	w.Subject = w.Record.Leaf(s.h)
	return w
}

// hide shows the record of an honest witness by its nullifier.
func (s *suite) hide(w *witness) *witness {
	w.Hidden.SetOne()
	w.Subject = record.Nullifier(s.h, w.Record.Hash, w.Scope)
	return w
}

// The budget is what keys, gas and the fit into 2^14 rows are planned with.
func TestBudget(t *testing.T) {
	want := Statement{}.Describe().Budget
	if got := tests.sys.Budget(t); got != want {
		t.Errorf("the circuit has %+v constraints, Describe says %+v", got, want)
	}
	if public := len(Statement{}.Describe().Public); want.PLONK+public > 1<<14 {
		t.Errorf("%d gates and %d public inputs do not fit 2^14 rows", want.PLONK, public)
	}
}

func TestPublicInputsAreUsed(t *testing.T) {
	tests.sys.CheckPublic(t, Statement{}.Describe().Public)
}

// Every shape of tree: one record, a full one, one more and one less than full; first, middle, last row.
func TestEveryRowOfEveryShape(t *testing.T) {
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33} {
		table := table(t, n)
		for _, row := range []int{0, n / 2, n - 1} {
			tests.accept(t, tests.open(t, table, uint64(row)))
			tests.accept(t, tests.hide(tests.open(t, table, uint64(row))))
		}
	}
}

// The leaf binds the sort key too, so a record of a sorted list is opened with its key.
func TestRecordOfASortedTable(t *testing.T) {
	records := []testkit.Record{{Hash: fr.NewElement(11), Key: fr.NewElement(100)}, {Hash: fr.NewElement(12), Key: fr.NewElement(200)}}
	table := testkit.NewMemoryTable(t, schema(), "age", records)
	tests.accept(t, tests.open(t, table, 1))
	w := tests.open(t, table, 1)
	w.Record.Key = fr.NewElement(201)
	tests.refuse(t, w)
}

func TestCircuitEqualsTwin(t *testing.T) {
	tables := []*testkit.MemoryTable{table(t, 1), table(t, 6), table(t, 64)}
	tests.sys.Compare(t, 3, 48, func(rng *rand.Rand) (frontend.Circuit, error) {
		table := tables[rng.IntN(len(tables))]
		w := tests.open(t, table, rng.Uint64N(table.Rows()))
		if rng.IntN(2) == 0 {
			tests.hide(w)
		}
		if rng.IntN(2) == 0 {
			breakAt(rng, w)
		}
		return w.assign(), w.check(tests.h)
	})
}

// breakAt changes one value of a witness at random; a change of the context alone leaves it true.
func breakAt(rng *rand.Rand, w *witness) {
	at := rng.IntN(len(w.Record.Bits))
	targets := []*fr.Element{
		&w.Context, &w.Scope, &w.Root, &w.Hidden, &w.Subject, &w.Count,
		&w.Record.Hash, &w.Record.Key, &w.Record.Bits[at], &w.Record.Siblings[at],
	}
	target := targets[rng.IntN(len(targets))]
	switch rng.IntN(3) {
	case 0:
		target.SetUint64(rng.Uint64N(3))
	case 1:
		one := fr.One()
		target.Add(target, &one)
	default:
		*target = testkit.RandomScalar(rng)
	}
}

// Real proofs with both backends: a proof for one context, scope, root, way of showing or subject holds for no
// other, and no public input is without part in the verifying key.
func TestChangedPublicInputsAreRefused(t *testing.T) {
	if testing.Short() {
		t.Skip("makes keys and proofs")
	}
	tests.sys.MutatePublic(t, tests.hide(tests.open(t, table(t, 5), 3)).assign())
}
