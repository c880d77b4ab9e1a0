package exclusion

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/merkle"
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

// refuse offers a false witness with honest hints and with every lie of the kit.
func (s *suite) refuse(t *testing.T, w *witness) {
	t.Helper()
	if w.check(s.h) == nil {
		t.Error("the twin accepts a false statement")
	}
	s.sys.Refuse(t, w.assign())
	s.sys.RefuseHints(t, w.assign())
}

func schema() assent.Schema {
	return assent.Schema{Columns: []assent.Column{{Name: "id", Type: assent.Uint}, {Name: "note", Type: assent.String}}}
}

// list returns a list with these sort keys in this order, sorted or not.
func list(t *testing.T, keys ...fr.Element) *testkit.MemoryTable {
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(len(keys)), 2))
	records := make([]testkit.Record, len(keys))
	for i := range records {
		records[i] = testkit.Record{Hash: testkit.RandomScalar(rng), Key: keys[i]}
	}
	return testkit.NewMemoryTable(t, schema(), "id", records)
}

// tens returns a list of n records with the keys 10, 20, 30…
func tens(t *testing.T, n int) *testkit.MemoryTable {
	t.Helper()
	keys := make([]fr.Element, n)
	for i := range keys {
		keys[i].SetUint64(uint64(10 * (i + 1)))
	}
	return list(t, keys...)
}

// none stands for the absent neighbour at an end of the list.
const none = -1

// between returns the witness that key lies between two rows, whether it does or not, with the key told.
func (s *suite) between(t *testing.T, list *testkit.MemoryTable, left, right int, key fr.Element) *witness {
	t.Helper()
	top, err := list.Top()
	if err != nil {
		t.Fatal(err)
	}
	w := &witness{
		Context: fr.NewElement(1001), Scope: fr.NewElement(2002), Root: list.Commitment().Root, Subject: key,
		Key: key, Blinding: fr.NewElement(3003), Top: top, Count: fr.NewElement(list.Rows()),
	}
	for _, side := range []struct {
		row    int
		record *gadget.RecordValues
		absent *fr.Element
	}{{left, &w.Left, &w.AtStart}, {right, &w.Right, &w.AtEnd}} {
		if side.row == none {
			side.absent.SetOne()
			continue
		}
		if *side.record, err = open(context.Background(), list, uint64(side.row)); err != nil {
			t.Fatal(err)
		}
	}
	return w
}

// hide shows the key of a witness blinded.
func (s *suite) hide(w *witness) *witness {
	w.Hidden.SetOne()
	w.Subject = record.Subject(s.h, w.Key, w.Blinding, w.Scope)
	return w
}

// The budget is what keys, gas and the fit into 2^15 rows are planned with.
func TestBudget(t *testing.T) {
	want := Statement{}.Describe().Budget
	if got := tests.sys.Budget(t); got != want {
		t.Errorf("the circuit has %+v constraints, Describe says %+v", got, want)
	}
	if public := len(Statement{}.Describe().Public); want.PLONK+public > 1<<15 {
		t.Errorf("%d gates and %d public inputs do not fit 2^15 rows", want.PLONK, public)
	}
}

func TestPublicInputsAreUsed(t *testing.T) {
	tests.sys.CheckPublic(t, Statement{}.Describe().Public)
}

// Every shape of tree, with the key before, inside and after the list.
func TestEveryPlaceOfEveryShape(t *testing.T) {
	for _, n := range []int{0, 1, 2, 3, 4, 5, 7, 8, 9} {
		list := tens(t, n)
		for _, place := range slices.Compact([]int{0, 1, n / 2, n - 1, n}) {
			if place < 0 || place > n {
				continue
			}
			left, right := place-1, place // left is none at place 0
			if place == n {
				right = none
			}
			key := fr.NewElement(uint64(10*place + 5))
			tests.accept(t, tests.between(t, list, left, right, key))
			tests.accept(t, tests.hide(tests.between(t, list, left, right, key)))
		}
	}
}

// The ends of the range, and keys that touch their neighbours.
func TestKeysAtTheEdges(t *testing.T) {
	last := limit(-1) // 2^248-1, the greatest key there is
	for _, c := range []struct {
		name        string
		list        *testkit.MemoryTable
		left, right int
		key         fr.Element
	}{
		{"0 before 1", list(t, fr.One()), none, 0, fr.Element{}},
		{"0 in an empty list", list(t), none, none, fr.Element{}},
		{"the greatest in an empty list", list(t), none, none, last},
		{"1 between 0 and 2", list(t, fr.Element{}, fr.NewElement(2)), 0, 1, fr.One()},
		{"the greatest after the one before", list(t, limit(-2)), 0, none, last},
		{"the one before between 0 and the greatest", list(t, fr.Element{}, last), 0, 1, limit(-2)},
		{"0 before the greatest", list(t, last), none, 0, fr.Element{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			tests.accept(t, tests.between(t, c.list, c.left, c.right, c.key))
		})
	}
}

// An absent neighbour may hold anything that could be a record: it takes part in nothing.
func TestAbsentNeighboursDoNotMatter(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 9))
	anything := func() gadget.RecordValues {
		path := merkle.Path{Index: rng.Uint64N(merkle.MaxLeaves)}
		for height := range path.Siblings {
			path.Siblings[height] = testkit.RandomScalar(rng)
		}
		return gadget.NewRecordValues(testkit.RandomScalar(rng), fr.NewElement(rng.Uint64()), &path)
	}
	first := tests.between(t, tens(t, 5), none, 0, fr.NewElement(5))
	first.Left = anything()
	tests.accept(t, first)
	last := tests.between(t, tens(t, 5), 4, none, fr.NewElement(55))
	last.Right = anything()
	tests.accept(t, last)
	empty := tests.between(t, tens(t, 0), none, none, fr.NewElement(55))
	empty.Left, empty.Right = anything(), anything()
	tests.accept(t, empty)
}

// The circuit believes no hint, and the lies of refuse reach it.
func TestHintsAreChecked(t *testing.T) {
	tests.sys.CheckHints(t, tests.between(t, tens(t, 8), 2, 3, fr.NewElement(35)).assign())
	if n := tests.sys.NumHints(t); n != 1 {
		t.Errorf("the circuit has %d hints, want the decomposition into bits alone", n)
	}
}

// limit returns 2^248 + by.
func limit(by int64) (e fr.Element) {
	v := new(big.Int).Lsh(big.NewInt(1), gadget.KeyBits)
	e.SetBigInt(v.Add(v, big.NewInt(by)))
	return e
}

// A member of the list must never be shown to be outside of it, wherever the prover says that it stands.
func TestNoPlaceForAMember(t *testing.T) {
	list := tens(t, 4)
	for member := range 4 {
		key := fr.NewElement(uint64(10 * (member + 1)))
		for left := none; left < 4; left++ {
			for right := none; right < 4; right++ {
				if w := tests.between(t, list, left, right, key); w.check(tests.h) == nil {
					t.Errorf("the twin places %d between rows %d and %d", 10*(member+1), left, right)
				} else {
					tests.sys.Refuse(t, w.assign())
				}
			}
		}
	}
}

// enclose against a plain search: it finds the neighbours exactly when the key is not in the list.
func TestEncloseEqualsAPlainSearch(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	for range 200 {
		n := rng.IntN(12)
		list := tens(t, n)
		k := rng.Uint64N(uint64(10*n + 20))
		member := k%10 == 0 && k > 0 && k <= uint64(10*n)
		w, err := enclose(context.Background(), list, fr.NewElement(k))
		if member != errors.Is(err, statement.ErrFalse) || !member && err != nil {
			t.Fatalf("key %d in %d records: %v", k, n, err)
		}
		if err == nil {
			w.Root, w.Subject = list.Commitment().Root, w.Key
			if err := w.check(tests.h); err != nil {
				t.Fatalf("key %d in %d records: %v", k, n, err)
			}
		}
	}
}

func TestCircuitEqualsTwin(t *testing.T) {
	lists := []*testkit.MemoryTable{tens(t, 0), tens(t, 1), tens(t, 2), tens(t, 7), tens(t, 8)}
	tests.sys.Compare(t, 4, 48, func(rng *rand.Rand) (frontend.Circuit, error) {
		list := lists[rng.IntN(len(lists))]
		n := int(list.Rows())
		place := rng.IntN(n + 1)
		right := place
		if place == n {
			right = none
		}
		w := tests.between(t, list, place-1, right, fr.NewElement(uint64(10*place)+1+rng.Uint64N(9)))
		if rng.IntN(2) == 0 {
			tests.hide(w)
		}
		if rng.IntN(2) == 0 {
			breakAt(rng, w)
		}
		return w.assign(), w.check(tests.h)
	})
}

// breakAt changes one value of a witness at random. What an absent neighbour holds may change freely, and
// so may the blinding of a key that is told, so a change does not always make the witness false.
func breakAt(rng *rand.Rand, w *witness) {
	at := rng.IntN(len(w.Left.Bits))
	targets := []*fr.Element{
		&w.Scope, &w.Root, &w.Hidden, &w.Subject, &w.Key, &w.Blinding, &w.AtStart, &w.AtEnd, &w.Top, &w.Count,
		&w.Left.Hash, &w.Left.Key, &w.Left.Bits[at], &w.Left.Siblings[at],
		&w.Right.Hash, &w.Right.Key, &w.Right.Bits[at], &w.Right.Siblings[at],
	}
	target := targets[rng.IntN(len(targets))]
	switch rng.IntN(3) {
	case 0:
		target.SetUint64(rng.Uint64N(3))
	case 1:
		one := fr.One()
		target.Sub(target, &one)
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
	tests.sys.MutatePublic(t, tests.hide(tests.between(t, tens(t, 5), 2, 3, fr.NewElement(35))).assign())
}
