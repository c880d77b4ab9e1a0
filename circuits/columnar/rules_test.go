package columnar

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// draft is a declaration without mistakes, for tests to make one.
type draft struct {
	*Declaration
	left, right  *Table
	x, flag, end Expr // of left; end has a row more
	y, uses      Expr // of right
	p            Expr
}

func newDraft() *draft {
	d := &draft{Declaration: Declare("draft", 1)}
	d.p = d.Param("p")
	d.left, d.right = d.Declaration.Table("left"), d.Declaration.Table("right")
	d.x, d.flag, d.y = d.left.Column("x"), d.left.Column("flag"), d.right.Column("y")
	d.uses = d.right.Witness("uses", noFill)
	d.end = d.left.LongerWitnesses(noFill, "end")[0]
	d.left.Boolean("flag is a bit", d.flag)
	d.Zero("x is p", d.left.All(), d.x.Sub(d.p))
	d.Zero("y is used", d.right.All(), d.y.Mul(d.uses))
	d.Zero("the end", d.left.Longer(), d.end)
	return d
}

func noFill(*Rows, [][]fr.Element) error { return nil }

func TestDraftHasNoMistakes(t *testing.T) {
	if _, err := newDraft().Compile(); err != nil {
		t.Fatal(err)
	}
}

// Every rule that a declaration can break is a hole in the argument if it is not refused. Each case breaks one.
func TestMistakesAreRefused(t *testing.T) {
	all := func(t *Table, e ...Expr) Side { return Side{Span: t.All(), Tuple: e} }
	cases := []struct {
		name, want string
		change     func(d *draft)
	}{
		{"challenge in a tuple", `rule 1: "b" reads a challenge`, func(d *draft) {
			x := Expr{&node{kind: kindChallenge, owner: d.Declaration, secondly: true}}
			d.Permutation("b", all(d.left, d.x.Mul(x)), all(d.left, d.x))
		}},
		{"challenge in a guard", `rule 1: "b" reads a challenge`, func(d *draft) {
			x := Expr{&node{kind: kindChallenge, owner: d.Declaration, secondly: true}}
			d.Lookup("b", all(d.left, d.x), all(d.right, d.y), d.uses.Add(x))
		}},
		{"helper column in a tuple", `reads column "helper 0" of another declaration`, func(d *draft) {
			d.Permutation("p", all(d.left, d.x), all(d.left, d.x))
			s := d.MustCompile()
			d.Permutation("b", all(d.left, s.helpers[0].column.expr()), all(d.left, d.x))
		}},
		{"guard of a lookup", `rule 2: the guard left.x of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.x, []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard of a permutation's first side", `rule 2: the guard left.x of "b"`, func(d *draft) {
			d.Permutation("b", Side{d.left.All(), d.x, []Expr{d.x}}, all(d.left, d.x))
		}},
		{"guard of a permutation's second side", `rule 2: the guard left.x of "b"`, func(d *draft) {
			d.Permutation("b", all(d.left, d.x), Side{d.left.All(), d.x, []Expr{d.x}})
		}},
		{"guard that is a sum of bits", `rule 2: the guard left.flag + left.flag of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.flag.Add(d.flag), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is 1 − a scalar", `rule 2: the guard 1 - left.x of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.x.Not(), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is 2 − a bit", `rule 2: the guard 2 - left.flag of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), Const(2).Sub(d.flag), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is a bit times a scalar", `rule 2: the guard left.flag·left.x of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.flag.Mul(d.x), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is a scalar times a bit", `rule 2: the guard left.x·left.flag of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.x.Mul(d.flag), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is 2", `rule 2: the guard 2 of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), Const(2), []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is a parameter", `rule 2: the guard p of "b"`, func(d *draft) {
			d.Lookup("b", Side{d.left.All(), d.p, []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"guard that is boolean in other rows", `rule 2: the guard end of "b"`, func(d *draft) {
			d.left.Boolean("end is a bit", d.end)
			d.Permutation("b", Side{d.left.Longer(), d.end, []Expr{d.end}}, Side{Span: d.left.Longer(), Tuple: []Expr{d.end}})
		}},
		{"guard that is boolean where there may be no record", `rule 2: the guard end of "b"`, func(d *draft) {
			d.left.Boolean("end is a bit", d.end)
			d.Permutation("b", Side{First(), d.end, []Expr{d.end}}, Side{Span: First(), Tuple: []Expr{d.end}})
		}},
		{"column of another table is told to be boolean", `rule 3: "y is a bit" counts on [0, N(left)) and reads column "right.y"`, func(d *draft) {
			d.left.Boolean("y is a bit", d.y)
		}},
		{"guard on the table's side of a lookup", `lookup "b": the table's side has a guard`, func(d *draft) {
			d.Lookup("b", all(d.left, d.x), Side{d.right.All(), Const(1), []Expr{d.y}}, d.uses)
		}},
		{"tuples of two lengths", `"b": tuples of 1 and 2 values`, func(d *draft) {
			d.Lookup("b", all(d.left, d.x, d.x), all(d.right, d.y), d.uses)
		}},
		{"no tuple on one side", `"b": tuples of 0 and 1 values`, func(d *draft) {
			d.Permutation("b", all(d.left, d.x), all(d.left))
		}},
		{"no span", `rule 3: "b" counts on [0, 0), which is no span`, func(d *draft) {
			d.Lookup("b", Side{Tuple: []Expr{d.x}}, all(d.right, d.y), d.uses)
		}},
		{"no span in a gate", `rule 3: "b" counts on [0, 0), which is no span`, func(d *draft) {
			d.Zero("b", Span{}, d.p)
		}},
		{"span of R", `rule 3: "b" counts on [0, R), which is no span`, func(d *draft) {
			d.Zero("b", helperSpan(), d.p)
		}},
		{"span of another declaration", `rule 3: "b" counts on [0, N(left)), which is no span`, func(d *draft) {
			d.Zero("b", newDraft().left.All(), d.p)
		}},
		{"span beyond the rows of another declaration", `rule 3: "b" counts on [N(left)+1, 16777216), which is no span`, func(d *draft) {
			d.Zero("b", newDraft().left.Beyond(), d.p)
		}},
		{"gate over another table's rows", `rule 3: "b" counts on [0, N(right)) and reads column "left.x"`, func(d *draft) {
			d.Zero("b", d.right.All(), d.y.Sub(d.x))
		}},
		{"lookup into another table's rows", `rule 3: "b" counts on [0, N(left)) and reads column "right.y"`, func(d *draft) {
			d.Lookup("b", all(d.left, d.x), Side{Span: d.left.All(), Tuple: []Expr{d.y}}, d.flag)
		}},
		{"uses of another table", `rule 3: "b" counts on [0, N(right)) and reads column "left.flag"`, func(d *draft) {
			d.Lookup("b", all(d.left, d.x), all(d.right, d.y), d.flag)
		}},
		{"sum over another table's rows", `rule 3: "b" counts on [0, N(right)) and reads column "left.x"`, func(d *draft) {
			d.sum("b", d.right.All(), d.x, 8)
		}},
		{"range check over another table's rows", `rule 3: "b limb 0" counts on [0, N(left)) and reads column "right.y"`, func(d *draft) {
			d.limb("b limb 0", d.left.All(), d.y)
		}},
		{"blinding value", `rule 3: "b" counts on [0, N(left)+1) and reads column "left.x"`, func(d *draft) {
			d.Zero("b", d.left.Longer(), d.x)
		}},
		{"blinding value in the row after", `rule 3: "b" counts on [N(left), N(left)+1) and reads column "left.x"`, func(d *draft) {
			d.Zero("b", d.left.After(), d.x)
		}},
		{"blinding value of a longer column", `rule 3: "b" counts on [N(left)+1, 16777216) and reads column "end"`, func(d *draft) {
			d.Zero("b", d.left.Beyond(), d.end)
		}},
		{"rows behind another table's records", `rule 3: "b" counts on [N(right)+1, 16777216) and reads column "left.x"`, func(d *draft) {
			d.Zero("b", d.right.Beyond(), d.x)
		}},
		{"first record of a table that may be empty", `rule 3: "b" counts on [0, 1) and reads column "left.x"`, func(d *draft) {
			d.Zero("b", First(), d.x)
		}},
		{"all but the first record of a table that may be empty", `rule 3: "b" counts on [1, N(left)): nothing says that the table has a record`, func(d *draft) {
			d.Zero("b", d.left.AllButFirst(), d.x)
		}},
		{"all but the first record, and the last of another table", `rule 3: "b" counts on [1, N(left)): nothing says that the table has a record`, func(d *draft) {
			d.Zero("b", d.left.AllButFirst(), d.x)
			d.Zero("c", d.right.AllButLast(), d.y)
		}},
		{"lookup of what stands beyond the records", `rule 3: "b" counts on rows that are no records`, func(d *draft) {
			d.Permutation("b", all(d.left, d.x), Side{Span: d.left.Beyond(), Tuple: []Expr{d.x}})
		}},
		{"sum of what stands beyond the records", `rule 3: "b" counts on rows that are no records`, func(d *draft) {
			d.sum("b", d.left.Beyond(), d.x, 8)
		}},
		{"gate of degree 6", `rule 4: "b" has degree 8 with selector and eq, at most 7`, func(d *draft) {
			d.Zero("b", d.left.All(), power6(d.x))
		}},
		{"gate with row numbers of degree 6", `rule 4: "b" has degree 8 with selector and eq, at most 7`, func(d *draft) {
			d.Zero("b", d.left.All(), power6(Row()).Mul(d.p))
		}},
		{"sum of degree 7", `rule 4: sum "b" has degree 8 with its selector, at most 7`, func(d *draft) {
			d.sum("b", d.left.All(), power6(d.x).Mul(d.x), 8)
		}},
		{"tuple of degree 5", `rule 4: "helper 0 of b" has degree 8 with selector and eq, at most 7`, func(d *draft) {
			// alone with its side: H·(X + x⁵)
			five := d.x.Mul(d.x).Mul(d.x).Mul(d.x).Mul(d.x)
			d.Permutation("b", all(d.left, five), all(d.left, d.x))
		}},
		{"integer that is not decomposed", `rule 5: column "left.i" is read as an integer of 64 bits and never decomposed`, func(d *draft) {
			d.Zero("b", d.left.All(), d.left.Integer("i", 64))
		}},
		{"integer that is decomposed into fewer bits", `rule 5: column "left.i" is read as an integer of 64 bits and never decomposed`, func(d *draft) {
			d.left.Bits("b", Const(1), d.left.Integer("i", 64), 48)
		}},
		{"integer that is decomposed into more bits", `rule 5: column "left.i" is read as an integer of 64 bits and never decomposed`, func(d *draft) {
			d.left.Bits("b", Const(1), d.left.Integer("i", 64), 80)
		}},
		{"integer that is decomposed in some rows", `rule 5: column "left.i" is read as an integer of 64 bits and never decomposed`, func(d *draft) {
			d.left.Bits("b", d.flag, d.left.Integer("i", 64), 64)
		}},
		{"integer of which a multiple is decomposed", `rule 5: column "left.i" is read as an integer of 64 bits and never decomposed`, func(d *draft) {
			d.left.Bits("b", Const(1), d.left.Integer("i", 64).Mul(Const(2)), 64)
		}},
		{"integer of no bits", `bits "b": 0 bits, want 1 to 251`, func(d *draft) { d.left.Bits("b", Const(1), d.x, 0) }},
		{"integer of as many bits as a scalar", `bits "b": 252 bits, want 1 to 251`, func(d *draft) { d.left.Bits("b", Const(1), d.x, 252) }},
		{"sum of terms without width", `rule 5: sum "b" has terms of 0 bits`, func(d *draft) { d.sum("b", d.left.All(), d.x, 0) }},
		{"sum of terms that are too wide", `rule 5: sum "b" has terms of 229 bits`, func(d *draft) { d.sum("b", d.left.All(), d.x, 229) }},
		{"sum that no relation reads", `sum "b" is used by no relation`, func(d *draft) { d.Sum("b", d.left.All(), d.x, 8) }},
		{"parameter that nothing reads", `parameter "q" is used by no constraint`, func(d *draft) { d.Param("q") }},
		{"column that nothing reads", `column "left.z" is used by no constraint`, func(d *draft) { d.left.Column("z") }},
		{"witness that nothing reads", `column "w" is used by no constraint`, func(d *draft) { d.left.Witness("w", noFill) }},
		{"parameter of another declaration", `"b" reads a parameter of another declaration`, func(d *draft) { d.Zero("b", d.left.All(), newDraft().p) }},
		{"column of another declaration", `"b" reads column "left.x" of another declaration`, func(d *draft) { d.Zero("b", d.left.All(), newDraft().x) }},
		{"constraint without a name", `constraint name "" is empty, reserved or not unique`, func(d *draft) { d.Zero("", d.left.All(), d.x) }},
		{"constraint with a reserved name", `constraint name "range" is empty, reserved or not unique`, func(d *draft) { d.Zero("range", d.left.All(), d.x) }},
		{"two gates with one name", `constraint name "x is p" is empty, reserved or not unique`, func(d *draft) { d.Zero("x is p", d.left.All(), d.x) }},
		{"gate and lookup with one name", `constraint name "x is p" is empty, reserved or not unique`, func(d *draft) {
			d.Lookup("x is p", all(d.left, d.x), all(d.right, d.y), d.uses)
		}},
		{"gate and range check with one name", `constraint name "x is p" is empty, reserved or not unique`, func(d *draft) { d.limb("x is p", d.left.All(), d.x) }},
		{"gate and sum with one name", `constraint name "x is p" is empty, reserved or not unique`, func(d *draft) { d.sum("x is p", d.left.All(), d.x, 8) }},
		{"two parameters with one name", `parameter name "p" is empty, reserved or not unique`, func(d *draft) { d.Zero("b", d.left.All(), d.Param("p")) }},
		{"two tables with one role", `table name "left" is empty, reserved or not unique`, func(d *draft) { d.Declaration.Table("left") }},
		{"two columns with one name", `column name "end" is empty, reserved or not unique`, func(d *draft) {
			d.Zero("b", d.right.All(), d.right.Witness("end", noFill))
		}},
		{"witness with the name of a helper column", `column name "helper 0" is empty, reserved or not unique`, func(d *draft) {
			d.Permutation("b", all(d.left, d.x), all(d.left, d.left.Witness("helper 0", noFill)))
		}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := newDraft()
			c.change(d)
			_, err := d.Compile()
			if !errors.Is(err, ErrDeclaration) || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			if len(d.mistakes) != 1 {
				t.Errorf("the case is not about one mistake: %v", err)
			}
		})
	}
	if _, err := Declare("empty", 1).Compile(); err == nil || !strings.Contains(err.Error(), "it is about no table") {
		t.Errorf("a declaration without tables: %v", err)
	}
}

// sum declares a sum and a relation that reads it.
func (d *draft) sum(name string, span Span, e Expr, bits int) {
	ref := d.Sum(name, span, e, bits)
	d.Relate(func(api frontend.API, s *Scalars) error {
		api.AssertIsEqual(s.Sum(ref), s.Param(d.p))
		return nil
	})
}

func power6(e Expr) Expr { return e.Mul(e).Mul(e).Mul(e).Mul(e).Mul(e) }

// What the rules allow, at their edges: a rule that refused these would be in the way of statements.
func TestEdgesOfRulesAreAllowed(t *testing.T) {
	d := newDraft()
	every := func(t *Table, e ...Expr) Side { return Side{Span: t.All(), Tuple: e} }
	d.Zero("degree 5", d.left.All(), d.x.Mul(d.x).Mul(d.x).Mul(d.x).Mul(d.x))
	d.Zero("another record", d.left.AllButLast(), d.x)
	d.Zero("a first record", First(), d.x)
	d.Zero("all but the first", d.left.AllButFirst(), d.x)
	d.Zero("end in the row after", d.left.After(), d.end)
	d.Zero("end from 1 on", d.left.LongerButFirst(), d.end)
	d.Zero("zeros beyond", d.left.Beyond(), d.x)
	d.Permutation("guards", Side{d.left.AllButLast(), d.flag, []Expr{d.x}}, Side{d.left.AllButFirst(), d.flag.Not(), []Expr{d.x}})
	d.Lookup("guard that is a product", Side{d.left.All(), d.flag.Mul(d.flag.Not()), []Expr{d.x, d.x}}, every(d.right, d.y, d.y), d.uses)
	d.Lookup("no row", Side{d.left.All(), Const(0), []Expr{d.x}}, every(d.right, d.y), d.uses.Mul(Const(7)))
	d.left.Bits("1 bit", Const(1), d.left.Integer("bit", 1), 1)
	d.left.Bits("251 bits", d.x, d.left.Integer("wide", 251), 251)
	d.left.Bits("251 bits for all", Const(1), d.left.slots[3].expr(), 251)
	d.sum("228 bits", d.left.All(), d.x, 228)
	d.sum("degree 6", d.left.All(), power6(d.x), 1)
	if _, err := d.Compile(); err != nil {
		t.Error(err)
	}
}

// A declaration's mistakes are told all at once.
func TestAllMistakesAreTold(t *testing.T) {
	d := newDraft()
	d.Param("q")
	d.left.Column("z")
	_, err := d.Compile()
	if err == nil || !strings.Contains(err.Error(), `parameter "q"`) || !strings.Contains(err.Error(), `column "left.z"`) {
		t.Errorf("got %v", err)
	}
	defer func() {
		if recover() == nil {
			t.Error("MustCompile returns a system")
		}
	}()
	d.MustCompile()
}

// Slots stand in a system in the order of an instance's commitments, table by table, whatever the order in
// which they were declared: in another order the opening would be about other columns than the circuit.
func TestSlotsStandByTable(t *testing.T) {
	d := Declare("order", 1)
	a, b := d.Table("a"), d.Table("b")
	first, second := a.Column("1"), b.Column("2")
	third := a.Column("3")
	d.Zero("a", a.All(), first.Add(third))
	d.Zero("b", b.All(), second)
	s := d.MustCompile()
	var got []string
	for i := range s.NumColumns() {
		got = append(got, s.Column(i))
	}
	if want := "[a.1 a.3 b.2]"; fmt.Sprint(got) != want {
		t.Errorf("columns %v, want %v", got, want)
	}
}
