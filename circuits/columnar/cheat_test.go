package columnar

// Attacks on the circuit: each is a witness that one check refuses.

import (
	"context"
	"math/big"
	"slices"
	"testing"

	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// pair is a statement about two witness columns of a table that are 0, and a hidden sum of one of them; two
// permutations have a challenge each.
type pair struct {
	*System
	table *Table
	total SumRef
}

func newPair() *pair {
	p := &pair{}
	d := Declare("pair", 1)
	most := d.Param("most")
	p.table = d.Table("t")
	x, y := p.table.Column("x"), p.table.Column("y")
	z := p.table.Witness("z", func(rows *Rows, out [][]fr.Element) error {
		copy(out[0], rows.Column(y))
		slices.Reverse(out[0])
		return nil
	})
	d.Zero("x is 0", p.table.All(), x)
	d.Zero("x·y is 0", p.table.All(), x.Mul(y))
	d.Permutation("z is y", Side{Span: p.table.All(), Tuple: []Expr{y}}, Side{Span: p.table.All(), Tuple: []Expr{z}})
	d.Permutation("z is y again", Side{Span: p.table.All(), Tuple: []Expr{z, y}}, Side{Span: p.table.All(), Tuple: []Expr{z, y}})
	p.total = d.Sum("total", p.table.All(), y, 32)
	d.Relate(func(api frontend.API, s *Scalars) error {
		api.AssertIsLessOrEqual(s.Sum(p.total), s.Param(most))
		return nil
	})
	p.System = d.MustCompile()
	return p
}

// prover returns a prover of a true instance with records 0, 3 and 0, 4.
func (p *pair) prover(t *testing.T) *naiveProver {
	t.Helper()
	data := &Data{Params: integers(7), Tables: []TableData{{Rows: 2, Salt: fr.NewElement(99), Columns: [][]fr.Element{integers(0, 0, 55), integers(3, 4, 66)}}}}
	rows, err := p.Fill(context.Background(), data, 1)
	if err != nil {
		t.Fatal(err)
	}
	n := newNaive(p.System, rows, data)
	n.sums = integers(7)
	return n
}

// The protocol as it is written, and the circuit, agree; with the number of records told and hidden.
func TestCircuitAcceptsTheProtocol(t *testing.T) {
	p := newPair()
	for _, hidden := range []bool{false, true} {
		n := p.prover(t)
		n.hidden = hidden
		if err := accepts(p.System, n.prove()); err != nil {
			t.Errorf("hidden %v: %v", hidden, err)
		}
	}
}

// α and ρ are two lanes of one output. With one scalar for both, gates cancel: the sum of two gates that say of
// columns x and y that they are 0 is eq(ρ,0)·(x_0 + ρ/(1−ρ)·x_1 + α·(y_0 + ρ/(1−ρ)·y_1)) on two records, and
// x = (0, 1), y = (−1, −1) makes it 0 for α = ρ.
func TestAlphaAndRhoAreTwoScalars(t *testing.T) {
	d := Declare("two gates", 1)
	table := d.Table("t")
	first, second := table.Column("first"), table.Column("second")
	d.Zero("first is 0", table.All(), first)
	d.Zero("second is 0", table.All(), second)
	s := d.MustCompile()
	for _, c := range []struct {
		columns [2][]fr.Element
		lanes   [2]int
		ok      bool
	}{
		{[2][]fr.Element{integers(0, 0), integers(0, 0)}, [2]int{1, 2}, true},
		{[2][]fr.Element{integers(0, 0), integers(0, 0)}, [2]int{2, 1}, true}, // all is 0, so that nothing depends on it
		{[2][]fr.Element{integers(0, 1), integers(-1, -1)}, [2]int{1, 2}, false},
		{[2][]fr.Element{integers(0, 1), integers(-1, -1)}, [2]int{1, 1}, false},
		{[2][]fr.Element{integers(0, 1), integers(-1, -1)}, [2]int{2, 2}, false},
	} {
		data := &Data{Tables: []TableData{{Rows: 2, Columns: c.columns[:]}}}
		rows, err := s.Fill(context.Background(), data, 1)
		if err != nil {
			t.Fatal(err)
		}
		n := newNaive(s, rows, data)
		n.lanes = c.lanes
		assignment := n.prove()
		if c.lanes[0] == c.lanes[1] && !n.total.IsZero() {
			t.Fatal("the gates do not cancel: this is no attack")
		}
		if err := accepts(s, assignment); (err == nil) != c.ok {
			t.Errorf("columns %v, lanes %v: %v", c.columns, c.lanes, err)
		}
	}
}

// The number of records is the one that is told, or the one behind the hash, and below the capacity.
func TestNumberOfRecords(t *testing.T) {
	p := newPair()
	h := poseidon2.New()
	hash := func(rows int64, salt uint64) fr.Element {
		return h.Hash(poseidon2.TagCount, integers(rows)[0], fr.NewElement(salt))
	}
	for _, c := range []struct {
		name   string
		hidden bool
		change func(t *CircuitTable, c *Circuit)
		ok     bool
	}{
		{"nothing changed, told", false, func(*CircuitTable, *Circuit) {}, true},
		{"nothing changed, hidden", true, func(*CircuitTable, *Circuit) {}, true},
		{"another number told", false, func(t *CircuitTable, _ *Circuit) { t.Count = 3 }, false},
		{"another number hidden", true, func(t *CircuitTable, _ *Circuit) { t.Count = hash(3, 99) }, false},
		{"another salt", true, func(t *CircuitTable, _ *Circuit) { t.Count = hash(2, 98) }, false},
		{"the hash offered as a number that is told", true, func(t *CircuitTable, _ *Circuit) { t.Hidden = 0 }, false},
		{"the number offered as a hash", false, func(t *CircuitTable, _ *Circuit) { t.Hidden = 1 }, false},
		{"a flag of 2", false, func(t *CircuitTable, _ *Circuit) {
			// Count is what the choice makes of the flag.
			var count fr.Element
			two, hash := fr.NewElement(2), hash(2, 99)
			count.Sub(&hash, &two).Mul(&count, &two).Add(&count, &two)
			t.Hidden, t.Count = 2, count
		}, false},
		{"more records than the capacity", true, func(t *CircuitTable, _ *Circuit) { t.Capacity = 1 }, false},
		{"as many records as the capacity", true, func(t *CircuitTable, _ *Circuit) { t.Capacity = 2 }, true},
		{"R below the capacity", true, func(_ *CircuitTable, c *Circuit) { c.Last = 1 }, false},
	} {
		n := p.prover(t)
		n.hidden = c.hidden
		assignment := n.prove()
		c.change(&assignment.Tables[0], assignment)
		if err := accepts(p.System, assignment); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A hidden number of records that is negative: rows 1 to N of N = −1 are row 0 taken away. The columns are 0, so
// that every constraint holds with any selector.
func TestNegativeNumberOfRecords(t *testing.T) {
	d := Declare("negative", 1)
	table := d.Table("t")
	end := table.LongerWitnesses(noFill, "end")[0]
	d.Zero("the end", table.LongerButFirst(), end)
	s := d.MustCompile()
	for rows, ok := range map[int]bool{0: true, 1: true, -1: false, -2: false} {
		data := &Data{Tables: []TableData{{Columns: [][]fr.Element{}}}}
		filled, err := s.Fill(context.Background(), data, 1)
		if err != nil {
			t.Fatal(err)
		}
		n := newNaive(s, filled, data)
		n.counts, n.hidden, n.cap = []int{rows}, true, 9
		if err := accepts(s, n.prove()); (err == nil) != ok {
			t.Errorf("%d records: %v", rows, err)
		}
	}
}

// The sums of lookups and permutations are the constant 0: a prover has no place to write another. The round
// polynomials are honest, so only the claim that they begin with is wrong.
func TestSumOfABalanceIsNoWitness(t *testing.T) {
	p := newPair()
	if n := len(NewCircuit(p.System).Sums); n != 1 {
		t.Fatalf("%d sums in the witness, want the declared one alone", n)
	}
	n := p.prover(t)
	i, _ := p.ColumnIndex("z")
	n.columns[i][0].SetUint64(5) // z is no longer y in another order
	if accepts(p.System, n.prove()) == nil {
		t.Error("a permutation that is none is accepted")
	}
	// Helper columns that add up to 0 all the same violate their gates.
	n = p.prover(t)
	n.columns[i][0].SetUint64(5)
	n.helpers = func(columns [][]fr.Element) {
		var sum fr.Element
		column := columns[p.helpers[0].column.index]
		for row := range column[:n.last] {
			sum.Add(&sum, &column[row])
		}
		column[7].Sub(&column[7], &sum)
	}
	if accepts(p.System, n.prove()) == nil {
		t.Error("a helper column other than the fractions is accepted")
	}
}

// All balances have one sum, and their fractions share helpers: what one has too much another may lack. The two
// permutations here say the same of two columns that are none of each other, with opposite signs, so under one
// challenge they add up to 0 on any columns. Each has its own, and they do not.
func TestOneBalanceDoesNotPayForAnother(t *testing.T) {
	d := Declare("two balances", 1)
	table := d.Table("t")
	a, b := Side{Span: table.All(), Tuple: []Expr{table.Column("a")}}, Side{Span: table.All(), Tuple: []Expr{table.Column("b")}}
	d.Permutation("b is a", a, b)
	d.Permutation("a is b", b, a)
	s := d.MustCompile()
	if len(s.helpers) != 1 || s.challenges != 2 {
		t.Fatalf("%d helpers and %d challenges, want both permutations in one helper, with a challenge each", len(s.helpers), s.challenges)
	}
	for _, c := range []struct {
		name         string
		b            []fr.Element
		oneChallenge bool
		ok           bool
	}{
		{"a permutation", integers(4, 3, 66), false, true},
		{"none, with one challenge", integers(5, 3, 66), true, true}, // the attack that the second challenge stops
		{"none, with two", integers(5, 3, 66), false, false},
	} {
		data := &Data{Tables: []TableData{{Rows: 2, Salt: fr.NewElement(99), Columns: [][]fr.Element{integers(3, 4, 55), c.b}}}}
		rows, err := s.Fill(context.Background(), data, 1)
		if err != nil {
			t.Fatal(err)
		}
		n := newNaive(s, rows, data)
		if c.oneChallenge {
			n.constants.Challenges[1] = n.constants.Challenges[0]
		}
		if err := accepts(s, n.prove()); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// A hidden sum is what the columns make it, and the relation gets that one.
func TestHiddenSum(t *testing.T) {
	p := newPair()
	for _, c := range []struct {
		sum, most int64
		ok        bool
	}{{7, 7, true}, {7, 6, false}, {6, 6, false}, {6, 7, false}, {0, 7, false}} {
		n := p.prover(t)
		n.sums, n.constants.Params = integers(c.sum), integers(c.most)
		if err := accepts(p.System, n.prove()); (err == nil) != c.ok {
			t.Errorf("sum %d, most %d: %v", c.sum, c.most, err)
		}
	}
}

// Gates count on every record, on none beyond, and each on its own.
func TestGatesInTheCircuit(t *testing.T) {
	p := newPair()
	for _, c := range []struct {
		name string
		row  int
		ok   bool
	}{{"first record", 0, false}, {"last record", 1, false}, {"blinding value", 2, true}} {
		n := p.prover(t)
		i, _ := p.ColumnIndex("t.x")
		n.columns[i][c.row].SetUint64(1)
		if err := accepts(p.System, n.prove()); (err == nil) != c.ok {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

// Every value of the witness that the transcript has absorbed, and every public input that the circuit computes
// with, is fixed by the others: none can be another by itself.
func TestEveryValueIsFixed(t *testing.T) {
	p := newPair()
	honest := p.prover(t)
	honest.hidden = true
	refused := func(what string, at func(c *Circuit) *frontend.Variable) {
		t.Helper()
		c := honest.prove()
		v := at(c)
		e, err := new(fr.Element).SetInterface(*v)
		if err != nil {
			t.Fatal(err)
		}
		*v = e.BigInt(new(big.Int)).Add(e.BigInt(new(big.Int)), big.NewInt(1))
		if accepts(p.System, c) == nil {
			t.Errorf("%s can be another", what)
		}
	}
	for name, at := range map[string]func(c *Circuit) *frontend.Variable{
		"the context":   func(c *Circuit) *frontend.Variable { return &c.Context },
		"the seed":      func(c *Circuit) *frontend.Variable { return &c.Seed },
		"the nonce":     func(c *Circuit) *frontend.Variable { return &c.Nonce },
		"a challenge":   func(c *Circuit) *frontend.Variable { return &c.Challenges[0] },
		"R":             func(c *Circuit) *frontend.Variable { return &c.Last },
		"a number":      func(c *Circuit) *frontend.Variable { return &c.Tables[0].Rows },
		"a salt":        func(c *Circuit) *frontend.Variable { return &c.Tables[0].Salt },
		"a coordinate":  func(c *Circuit) *frontend.Variable { return &c.Point[20] },
		"γ":             func(c *Circuit) *frontend.Variable { return &c.Gamma },
		"Y":             func(c *Circuit) *frontend.Variable { return &c.Value },
		"the mask":      func(c *Circuit) *frontend.Variable { return &c.Mask },
		"a sum":         func(c *Circuit) *frontend.Variable { return &c.Sums[0] },
		"an evaluation": func(c *Circuit) *frontend.Variable { return &c.Evaluations[1] },
		"a round":       func(c *Circuit) *frontend.Variable { return &c.Rounds[1][2] },
		"the last":      func(c *Circuit) *frontend.Variable { return &c.Rounds[23][0] },
	} {
		refused(name, at)
	}
}

// Two statements, or two versions of one, never share a challenge.
func TestInnerTag(t *testing.T) {
	seen := map[fr.Element]bool{}
	for _, s := range []*System{{id: "a", version: 1}, {id: "a", version: 2}, {id: "b", version: 1}, {id: "a1", version: 1}} {
		if seen[s.InnerTag()] {
			t.Errorf("%s version %d has the tag of another", s.id, s.version)
		}
		seen[s.InnerTag()] = true
	}
}
