package columnar

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// grove makes random expressions over a system with every kind of leaf.
type grove struct {
	system *System
	rng    *rand.Rand
	leaves []Expr
}

func newGrove(rng *rand.Rand) *grove {
	d := newDraft()
	d.Zero("not the last", d.left.AllButLast(), d.x)
	d.Zero("not the first", d.left.AllButFirst(), d.x)
	d.Zero("after", d.left.After(), d.end)
	d.Zero("after the first", d.left.LongerButFirst(), d.end)
	d.Zero("first", First(), d.x)
	d.Zero("beyond", d.left.Beyond(), d.x)
	g := &grove{system: d.MustCompile(), rng: rng}
	g.leaves = []Expr{d.p, d.x, d.flag, d.y, d.uses, d.end, Row(), {}, Const(0), Const(1), Scalar(randomScalar(rng))}
	for i := range 2 {
		g.leaves = append(g.leaves, Expr{&node{kind: kindChallenge, index: i, secondly: true}})
	}
	for _, span := range g.system.spans {
		g.leaves = append(g.leaves, Expr{&node{kind: kindSelector, span: span, index: g.system.spanIndex(span), degree: 1}})
	}
	return g
}

// expr returns a random expression; parts of earlier ones occur again.
func (g *grove) expr() Expr {
	known := slices.Clone(g.leaves)
	for range 3 + g.rng.IntN(12) {
		a, b := known[g.rng.IntN(len(known))], known[g.rng.IntN(len(known))]
		known = append(known, []Expr{a.Add(b), a.Sub(b), a.Mul(b), a.Not(), Sum(a, b, a)}[g.rng.IntN(5)])
	}
	return known[len(known)-1]
}

func (g *grove) constants() Constants {
	return Constants{Params: randomScalars(g.rng, 1), Challenges: randomScalars(g.rng, 2)}
}

// Programs on blocks of rows are what expressions are, row by row, with every leaf that is known folded into
// them, and whichever outputs are asked for.
func TestProgramsComputeExpressions(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 7))
	for round := range 60 {
		g := newGrove(rng)
		n := 1 + rng.IntN(3*BlockRows)
		rows := &Rows{system: g.system, counts: []int{max(1, n-5), n + 3}, workers: 2}
		for range g.system.columns {
			rows.columns = append(rows.columns, randomScalars(rng, rng.IntN(n+1)))
		}
		constants := g.constants()
		fixed := map[Leaf]fr.Element{}
		for i := range g.system.columns {
			if rng.IntN(4) == 0 {
				fixed[Leaf{LeafColumn, i}] = []fr.Element{{}, fr.One(), randomScalar(rng)}[rng.IntN(3)]
			}
		}
		if rng.IntN(4) == 0 {
			fixed[Leaf{Kind: LeafRow}] = randomScalar(rng)
		}
		var exprs []Expr
		for range 1 + rng.IntN(8) {
			exprs = append(exprs, g.expr())
		}
		program := assemble(exprs, constants, func(l Leaf) (fr.Element, bool) { v, ok := fixed[l]; return v, ok })
		for _, l := range program.Leaves {
			if _, ok := fixed[l]; ok {
				t.Fatalf("round %d: the program reads leaf %v, which is known", round, l)
			}
		}
		got := rows.run(program, n)
		want := make([][]fr.Element, len(exprs))
		for i, e := range exprs {
			want[i] = make([]fr.Element, n)
			for row := range n {
				want[i][row] = naiveEval(e.get(), constants, rowLeaves(rows, fixed, row))
			}
			if !slices.Equal(got[i], want[i]) {
				t.Fatalf("round %d: %d rows of %s differ", round, n, e)
			}
			if d := program.Outputs[i].Degree; d > e.Degree() {
				t.Errorf("round %d: degree %d as a program, %d as an expression: %s", round, d, e.Degree(), e)
			}
		}
		checkPlans(t, rng, program, rows, want)
	}
}

// rowLeaves gives the leaves in one row.
func rowLeaves(rows *Rows, fixed map[Leaf]fr.Element, row int) func(*node) fr.Element {
	return func(n *node) (v fr.Element) {
		leaf := Leaf{Kind: LeafRow}
		switch n.kind {
		case kindColumn:
			leaf = Leaf{LeafColumn, n.column.index}
		case kindSelector:
			leaf = Leaf{LeafSelector, rows.system.spanIndex(n.span)}
		}
		if v, ok := fixed[leaf]; ok {
			return v
		}
		switch n.kind {
		case kindColumn:
			if c := rows.columns[leaf.Index]; row < len(c) {
				v = c[row]
			}
		case kindSelector:
			if from, to := rows.spanRows(n.span); from <= row && row < to {
				v.SetOne()
			}
		default:
			v.SetUint64(uint64(row))
		}
		return v
	}
}

// checkPlans runs parts of a program on the first rows of a block, one after another on the same leaves.
func checkPlans(t *testing.T, rng *rand.Rand, program *Program, rows *Rows, want [][]fr.Element) {
	t.Helper()
	n := min(BlockRows, len(want[0]))
	machine := NewMachine(program)
	for i, leaf := range program.Leaves {
		rows.load(leaf, 0, machine.Leaf(i)[:n])
	}
	for range 4 {
		wanted := make([]bool, len(want))
		for i := range wanted {
			wanted[i] = rng.IntN(2) == 0
		}
		machine.RunPlan(program.Plan(func(i int) bool { return wanted[i] }), n)
		for i := range want {
			got := make([]fr.Element, n)
			machine.CopyOutput(got, i)
			if wanted[i] && !slices.Equal(got, want[i][:n]) {
				t.Errorf("output %d of a plan differs", i)
			}
		}
	}
}

// Registers are used again: a machine's memory must stay in the cache, however long a program is.
func TestRegistersAreReused(t *testing.T) {
	g := newGrove(rand.New(rand.NewPCG(2, 7)))
	x, y := g.leaves[1], g.leaves[3]
	total := x
	for i := range uint64(100) {
		total = total.Add(x.Add(Const(i + 2)).Mul(y))
	}
	program := assemble([]Expr{total}, Constants{}, nil)
	if len(program.code) < 300 || program.registers > 5 {
		t.Errorf("%d instructions with %d registers", len(program.code), program.registers)
	}
	// Equal parts are computed once, and what nothing asks for not at all.
	twice := assemble([]Expr{x.Mul(y).Add(x.Mul(y)), x.Mul(y).Mul(Const(0))}, Constants{}, nil)
	if len(twice.code) != 2 || twice.Outputs[1].Register >= 0 {
		t.Errorf("%d instructions, outputs %+v", len(twice.code), twice.Outputs)
	}
}

// Work is shared out without a row left out or done twice.
func TestParallelCoversEveryRow(t *testing.T) {
	for _, n := range []int{0, 1, BlockRows, 16*BlockRows - 1, 16 * BlockRows, 16*BlockRows + 1, 100000} {
		for _, workers := range []int{1, 2, 5} {
			done := make([]int32, n)
			Parallel(n, workers, func(from, to int) {
				for i := from; i < to; i++ {
					done[i]++
				}
			})
			if i := slices.IndexFunc(done, func(v int32) bool { return v != 1 }); i >= 0 {
				t.Errorf("%d rows, %d workers: row %d was done %d times", n, workers, i, done[i])
			}
		}
	}
}
