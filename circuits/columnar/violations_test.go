package columnar

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// ledger is a small true statement with a part of every kind: each value of left is a 20-bit integer and, where
// flag is 1, a key of right; sorted is the values in another order; total is the sum of those with flag 1. Of
// left the last record is 0, and nothing stands behind its blinding value.
type ledger struct {
	*System
	left, right *Table
	value       Expr
}

const (
	lastIsNothing = "the last value is 0"
	inRight       = "the value is in right"
	reordered     = "sorted is the values"
	narrow        = "the value is narrow"
)

func newLedger() *ledger {
	l := &ledger{}
	d := Declare("ledger", 1)
	total := d.Param("total")
	l.left, l.right = d.Table("left"), d.Table("right")
	l.value = l.left.Integer("value", 20)
	flag, key := l.left.Column("flag"), l.right.Column("key")
	l.left.Boolean("flag is a bit", flag)
	uses := l.right.Witness("uses", func(rows *Rows, out [][]fr.Element) error {
		one := fr.One()
		for i, v := range rows.Column(l.value) {
			if rows.Column(flag)[i].IsZero() {
				continue
			}
			at := slices.Index(rows.Column(key), v)
			if at < 0 {
				return &Violation{Constraint: inRight, Role: "left", Row: i}
			}
			out[0][at].Add(&out[0][at], &one)
		}
		return nil
	})
	d.Lookup(inRight, Side{l.left.All(), flag, []Expr{l.value}}, Side{Span: l.right.All(), Tuple: []Expr{key}}, uses)
	sorted := l.left.Witness("sorted", func(rows *Rows, out [][]fr.Element) error {
		copy(out[0], rows.Column(l.value))
		slices.SortFunc(out[0], func(a, b fr.Element) int { return a.Cmp(&b) })
		return nil
	})
	d.Permutation(reordered, Side{Span: l.left.All(), Tuple: []Expr{l.value}}, Side{Span: l.left.All(), Tuple: []Expr{sorted}})
	l.left.Bits(narrow, Const(1), l.value, 20)
	last := l.left.LongerWitnesses(func(rows *Rows, out [][]fr.Element) error {
		out[0][len(out[0])-1] = rows.Column(l.value)[len(out[0])-2]
		return nil
	}, "last")[0]
	d.Zero(lastIsNothing, l.left.After(), last)
	d.Zero("there is one", l.left.AllButLast(), last)
	d.Zero("nothing is behind", l.left.Beyond(), l.value)
	sum := d.Sum("the sum", l.left.All(), l.value.Mul(flag), 20)
	d.Relate(func(api frontend.API, s *Scalars) error {
		api.AssertIsEqual(s.Sum(sum), s.Param(total))
		return nil
	})
	l.System = d.MustCompile()
	return l
}

func (l *ledger) data() *Data {
	return &Data{Params: integers(70005 + 70005 + 9), Tables: []TableData{
		{Rows: 5, Columns: [][]fr.Element{integers(70005, 8, 70005, 9, 0), integers(1, 0, 1, 1, 0)}},
		{Rows: 3, Columns: [][]fr.Element{integers(9, 70005, 11, -77)}}, // with a blinding value
	}}
}

func (l *ledger) fill(t *testing.T) *Rows {
	t.Helper()
	rows, err := l.Fill(context.Background(), l.data(), 2)
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// The native twin must say of every kind of constraint where it does not hold; statements are tested by it.
func TestViolationsOfEachKind(t *testing.T) {
	l := newLedger()
	set := func(column string, row int, value int64) func(r *Rows) {
		return func(r *Rows) {
			i, ok := l.ColumnIndex(column)
			if !ok {
				t.Fatalf("no column %q", column)
			}
			r.columns[i][row].SetInt64(value)
		}
	}
	for _, c := range []struct {
		name   string
		change func(r *Rows)
		want   []Violation
	}{
		{"nothing", func(*Rows) {}, nil},
		{"gate", set("left.flag", 1, 2), []Violation{{"flag is a bit", "left", 1}, {inRight, "", -1}}},
		{"gate on another row", set("last", 5, 3), []Violation{{lastIsNothing, "left", 5}}},
		{"gate of no row", set("last", 4, 3), nil},
		{"gate before that row", set("last", 3, 3), []Violation{{"there is one", "left", 3}}},
		{"gate beyond the records", func(r *Rows) {
			i, _ := l.ColumnIndex("left.value")
			r.columns[i] = append(slices.Clone(r.columns[i]), integers(-5, 0, 4)...) // a blinding value, and one behind
		}, []Violation{{"nothing is behind", "left", 7}}},
		{"limb", set(narrow+" limb 0", 1, 1<<16+8), []Violation{{narrow, "left", 1}, {narrow + " limb 0", "left", 1}}},
		{"short limb", func(r *Rows) {
			set("left.value", 1, 1<<20)(r)
			set(narrow+" limb 0", 1, 0)(r)
			set(narrow+" limb 1", 1, 16)(r)
			set("sorted", 1, 1<<20)(r)
		}, []Violation{{narrow + " limb 1 shifted", "left", 1}}},
		{"negative limb", set(narrow+" limb 1", 1, -1), []Violation{{narrow, "left", 1}, {narrow + " limb 1", "left", 1}, {narrow + " limb 1 shifted", "left", 1}}},
		{"multiplicity", set("uses", 2, 1), []Violation{{inRight, "", -1}}},
		{"multiplicity in another row", func(r *Rows) { set("uses", 1, 0)(r); set("uses", 2, 2)(r) }, []Violation{{inRight, "", -1}}},
		{"permutation", set("sorted", 2, 8), []Violation{{reordered, "", -1}}},
		{"what stands beyond the records", set("right.key", 3, 70005), nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := l.fill(t)
			for i := range rows.columns {
				rows.columns[i] = slices.Clone(rows.columns[i])
			}
			c.change(rows)
			got, err := rows.Violations(context.Background())
			if err != nil || !slices.Equal(got, c.want) {
				t.Errorf("got %+v, %v; want %+v", got, err, c.want)
			}
		})
	}
	want := []string{"flag is a bit", narrow, lastIsNothing, "there is one", "nothing is behind", narrow + " limb 0", narrow + " limb 1", narrow + " limb 1 shifted", inRight, reordered}
	if got := l.Constraints(); !slices.Equal(got, want) {
		t.Errorf("constraints %q, want %q", got, want)
	}
}

// Tables for which a statement is not true are told to the custodian by row and without a value.
func TestFillTellsWhatIsFalse(t *testing.T) {
	l := newLedger()
	for _, c := range []struct {
		name   string
		change func(d *Data)
		want   Violation
	}{
		{"value that is not found", func(d *Data) { d.Tables[1].Columns[0][1].SetUint64(12) }, Violation{inRight, "left", 0}},
		{"value that is too wide", func(d *Data) { d.Tables[0].Columns[0][1].SetUint64(1 << 20) }, Violation{narrow, "left", 1}},
		{"negative value", func(d *Data) { d.Tables[0].Columns[0][1].SetInt64(-1) }, Violation{narrow, "left", 1}},
		{"empty table where a record is asked for", func(d *Data) {
			d.Tables[0] = TableData{Columns: make([][]fr.Element, 2)}
		}, Violation{"there is one", "left", -1}},
	} {
		data := l.data()
		c.change(data)
		_, err := l.Fill(context.Background(), data, 1)
		var v *Violation
		if !errors.As(err, &v) || *v != c.want || !errors.Is(err, ErrViolated) {
			t.Errorf("%s: %v", c.name, err)
		}
		if err != nil && !strings.HasSuffix(err.Error(), c.want.Constraint) {
			t.Errorf("%s: the message is %q", c.name, err)
		}
	}
	// A range check of an expression that no fill function looked at.
	d := newDraft()
	d.limb("x is a limb", d.left.All(), d.x)
	data := &Data{Params: integers(0), Tables: []TableData{{Rows: 2, Columns: [][]fr.Element{integers(5, 1<<16), nil}}, {Columns: [][]fr.Element{nil}}}}
	_, err := d.MustCompile().Fill(context.Background(), data, 1)
	if v := (&Violation{}); !errors.As(err, &v) || *v != (Violation{"x is a limb", "left", 1}) {
		t.Errorf("a value that is no limb: %v", err)
	}
}

// The sum of an empty table is 0, whatever rows it is over.
func TestSumOfAnEmptyTable(t *testing.T) {
	d := newDraft()
	d.sum("all but the last", d.left.AllButLast(), d.x, 8)
	s := d.MustCompile()
	sums := s.Sums(make([][]fr.Element, len(s.columns)), []int{0, 0}, Constants{Params: integers(1)}, 1)
	if len(sums) != 1 || !sums[0].IsZero() {
		t.Errorf("got %v", sums)
	}
}

func TestFillRefusesOtherShapes(t *testing.T) {
	l := newLedger()
	for name, change := range map[string]func(d *Data){
		"parameters":    func(d *Data) { d.Params = nil },
		"tables":        func(d *Data) { d.Tables = d.Tables[:1] },
		"columns":       func(d *Data) { d.Tables[1].Columns = nil },
		"short column":  func(d *Data) { d.Tables[1].Columns[0] = integers(1, 2) },
		"long column":   func(d *Data) { d.Tables[1].Columns[0] = make([]fr.Element, 5) },
		"negative rows": func(d *Data) { d.Tables[1] = TableData{Rows: -1, Columns: [][]fr.Element{nil}} },
		"too many rows": func(d *Data) { d.Tables[1] = TableData{Rows: 1 << 24, Columns: [][]fr.Element{nil}} },
	} {
		data := l.data()
		change(data)
		if _, err := l.Fill(context.Background(), data, 1); !errors.Is(err, ErrData) {
			t.Errorf("%s: %v", name, err)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := l.Fill(ctx, l.data(), 1); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
	if _, err := l.fill(t).Violations(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}

// What fill functions see: values without blinding values, zeros where the claim leaves a slot empty.
func TestRowsOfFillFunctions(t *testing.T) {
	l := newLedger()
	data := l.data()
	data.Tables[0].Columns[1] = nil
	data.Params = integers(0)
	rows, err := l.Fill(context.Background(), data, 1)
	if err != nil {
		t.Fatal(err)
	}
	flag := l.left.slots[1].expr()
	if got := rows.Column(flag); len(got) != 5 || !got[0].IsZero() {
		t.Errorf("a slot that is empty reads as %v", got)
	}
	if got := rows.Column(l.right.slots[0].expr()); len(got) != 3 {
		t.Errorf("%d rows of a column with a blinding value, want 3", len(got))
	}
	if got := rows.Values(l.left, l.value.Add(Row()), Const(4)); got[0][3] != fr.NewElement(12) || got[1][4] != fr.NewElement(4) {
		t.Errorf("values %v", got)
	}
	if rows.Count(l.left) != 5 || fmt.Sprint(rows.Counts()) != "[5 3]" {
		t.Errorf("counts %v", rows.Counts())
	}
}
