// Declarations: what a statement says about its tables.

package columnar

import (
	"github.com/consensys/gnark/frontend"
)

// Declaration collects what a statement about whole tables says. Mistakes are reported by Compile, all at
// once, so that a declaration reads like the mathematics.
type Declaration struct {
	id        string
	version   int
	params    []string
	widths    []paramWidth
	tables    []*Table
	slots     []*column // of all tables
	witnesses []witness
	gates     []gate
	ranges    []rangeCheck
	balances  []balance
	sums      []sum
	relate    []func(frontend.API, *Scalars) error
	integers  map[*column]int // width that an integer column is still to be decomposed into
	booleans  map[*column]bool
	mistakes  []error
}

// Table is a committed table in one of the statement's roles.
type Table struct {
	owner *Declaration
	index int
	role  string
	slots []*column

	notSecretlyEmpty bool
}

// column is a committed vector: a table's column or one that the prover adds.
type column struct {
	owner  *Declaration
	table  *Table // nil: the range table
	name   string
	offset int // rows beyond the number of records: 0, or 1 for columns on Longer
	index  int // in System.columns, set by Compile
}

// gate says that an expression vanishes on every row of a span.
type gate struct {
	name string
	span Span
	expr Expr
}

// rangeCheck says that an expression is below 2^16 on every row of a span.
type rangeCheck struct {
	name  string
	span  Span
	value Expr
}

// fraction is one term Σ ±guard/(X + folded tuple) over a span of a balance.
type fraction struct {
	name     string
	span     Span
	negative bool
	uses     bool // guard counts how often a row is looked up: any scalar will do
	guard    Expr
	tuple    []Expr
}

// balance says that the fractions add up to 0: two multisets of tuples are the same.
type balance struct {
	name      string
	fractions []fraction
}

// sum is Σ expr over a span, a hidden scalar that relations use.
type sum struct {
	name string
	span Span
	expr Expr
	bits int
}

// Declare begins the declaration of a statement. The version changes whenever the declaration does.
func Declare(id string, version int) *Declaration {
	return &Declaration{id: id, version: version, integers: map[*column]int{}, booleans: map[*column]bool{}}
}

// Table declares a table that the statement is about. The order is that of the claim's tables.
func (d *Declaration) Table(role string) *Table {
	t := &Table{owner: d, index: len(d.tables), role: role}
	d.tables = append(d.tables, t)
	return t
}

// Column declares a column of the committed table, whatever it holds: committed columns can hold any
// scalar. Which column of the schema stands in the slot is for the claim to say. A slot that the claim
// leaves empty reads as 0 everywhere.
func (t *Table) Column(slot string) Expr {
	c := &column{owner: t.owner, table: t, name: t.role + "." + slot}
	t.slots = append(t.slots, c)
	t.owner.slots = append(t.owner.slots, c)
	return c.expr()
}

// Integer declares a column that the statement reads as an integer of exactly that many bits. Compile
// refuses a declaration that does not say so with Bits.
func (t *Table) Integer(slot string, bits int) Expr {
	e := t.Column(slot)
	t.owner.integers[e.node.column] = bits
	return e
}

// witness is a group of columns that one function fills.
type witness struct {
	columns []*column
	fill    Fill
}

// Witness declares a column that the prover adds, one value for each record.
func (t *Table) Witness(name string, fill Fill) Expr { return t.Witnesses(fill, name)[0] }

// Witnesses declares columns that one function fills together.
func (t *Table) Witnesses(fill Fill, names ...string) []Expr { return t.witness(0, fill, names) }

// LongerWitnesses declares columns that the prover adds, one value for each row of Longer.
func (t *Table) LongerWitnesses(fill Fill, names ...string) []Expr { return t.witness(1, fill, names) }

func (t *Table) witness(offset int, fill Fill, names []string) []Expr {
	w := witness{fill: fill}
	exprs := make([]Expr, len(names))
	for i, name := range names {
		c := &column{owner: t.owner, table: t, name: name, offset: offset}
		w.columns = append(w.columns, c)
		exprs[i] = c.expr()
	}
	t.owner.witnesses = append(t.owner.witnesses, w)
	return exprs
}

func (c *column) expr() Expr { return Expr{&node{kind: kindColumn, column: c, degree: 1}} }

// Zero says that an expression vanishes on every row of a span.
func (d *Declaration) Zero(name string, span Span, expr Expr) {
	d.gates = append(d.gates, gate{name: name, span: span, expr: expr})
}

// Equal says that two expressions agree on every row of a span.
func (d *Declaration) Equal(name string, span Span, a, b Expr) { d.Zero(name, span, a.Sub(b)) }

// Boolean says that a column is 0 or 1 on every record, which makes it fit to be a guard.
func (t *Table) Boolean(name string, bit Expr) {
	if c := bit.isColumn(); c != nil {
		t.owner.booleans[c] = true
	}
	t.owner.Zero(name, t.All(), bit.Mul(bit).Sub(bit))
}

// Side is one side of a lookup or a permutation: the tuples of the rows of a span.
type Side struct {
	Span  Span
	Guard Expr // in a lookup: 0 or 1, which rows take part; the zero Expr: all
	Tuple []Expr
}

// Lookup says that each tuple of from occurs among those of into. uses is a witness column of into: how often
// each of its rows is looked up. Nothing else needs to be said about uses.
//
// Source: Haböck, "Multivariate lookups based on logarithmic derivatives",
// https://eprint.iacr.org/2022/1530.
func (d *Declaration) Lookup(name string, from Side, into Side, uses Expr) {
	d.balances = append(d.balances, balance{name: name, fractions: []fraction{
		{name: name, span: from.Span, guard: from.guard(), tuple: from.Tuple},
		{name: name, span: into.Span, guard: uses, tuple: into.Tuple, negative: true, uses: true},
	}})
	if into.Guard.node != nil {
		d.mistake("lookup %q: the table's side has a guard", name)
	}
}

// Permutation says that two sides hold the same tuples, each as often.
func (d *Declaration) Permutation(name string, a, b Side) {
	d.balances = append(d.balances, balance{name: name, fractions: []fraction{
		{name: name, span: a.Span, guard: a.guard(), tuple: a.Tuple},
		{name: name, span: b.Span, guard: b.guard(), tuple: b.Tuple, negative: true},
	}})
}

func (s *Side) guard() Expr {
	if s.Guard.node == nil {
		return Const(1)
	}
	return s.Guard
}

// Sum declares the sum of an expression over a span. It is hidden; Relate gets it. Each of its terms must be
// below 2^bits when read as an integer, which the declaration has to make sure of; Compile checks that
// 2^24 such terms stay below the field's order.
func (d *Declaration) Sum(name string, span Span, expr Expr, bits int) SumRef {
	d.sums = append(d.sums, sum{name: name, span: span, expr: expr, bits: bits})
	return SumRef(len(d.sums) - 1)
}

// SumRef names a declared sum.
type SumRef int

// Relate adds constraints between numbers of records, sums and parameters. It is part of the circuit. What a
// relation reads it must constrain: the circuit refuses a parameter or a sum that nothing reads, but cannot
// see what becomes of one that is read.
func (d *Declaration) Relate(relation func(frontend.API, *Scalars) error) {
	d.relate = append(d.relate, relation)
}
