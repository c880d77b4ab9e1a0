package columnar

import (
	"context"
	"math/big"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// toy is a declaration with a part of every kind and without range checks, so that its proofs are as small
// as its tables. It says: every x of left with flag 1 is in right.y; s is left.x in another order, next is s
// one row on; tail is 5 in the row after the last; total is the sum of x·flag; and x·flag is not more than most.
type toy struct {
	system *columnar.System
	left   *columnar.Table
	total  columnar.SumRef
}

func newToy() *toy {
	t := &toy{}
	d := columnar.Declare("toy", 1)
	five := d.Param("five")
	t.left = d.Table("left")
	right := d.Table("right")
	x, flag := t.left.Column("x"), t.left.Column("flag")
	y := right.Column("y")
	t.left.Boolean("flag is a bit", flag)
	uses := right.Witness("uses", func(rows *columnar.Rows, out [][]fr.Element) error {
		at := map[fr.Element]int{}
		for i, v := range rows.Column(y) {
			at[v] = i
		}
		one, flags := fr.One(), rows.Column(flag)
		for i, v := range rows.Column(x) {
			if row, ok := at[v]; ok && flags[i].IsOne() {
				out[0][row].Add(&out[0][row], &one)
			}
		}
		return nil
	})
	d.Lookup("x is in right", columnar.Side{Span: t.left.All(), Guard: flag, Tuple: []columnar.Expr{x}},
		columnar.Side{Span: right.All(), Tuple: []columnar.Expr{y}}, uses)
	turned := t.left.Witnesses(func(rows *columnar.Rows, out [][]fr.Element) error {
		values := rows.Column(x)
		n := len(values)
		for i := range values {
			out[0][i], out[1][i] = values[n-1-i], values[(2*n-2-i)%n]
		}
		return nil
	}, "s", "next")
	d.Permutation("s is x in another order", columnar.Side{Span: t.left.All(), Tuple: []columnar.Expr{x}},
		columnar.Side{Span: t.left.All(), Tuple: turned[:1]})
	d.Permutation("next is s one row on",
		columnar.Side{Span: t.left.AllButLast(), Tuple: []columnar.Expr{columnar.Row().Add(columnar.Const(1)), turned[1]}},
		columnar.Side{Span: t.left.AllButFirst(), Tuple: []columnar.Expr{columnar.Row(), turned[0]}})
	tail := right.LongerWitnesses(func(rows *columnar.Rows, out [][]fr.Element) error {
		out[0][len(out[0])-1] = rows.Param(five)
		return nil
	}, "tail")[0]
	d.Equal("tail ends in five", right.After(), tail, five)
	d.Zero("tail begins with nothing", right.All(), tail)
	t.total = d.Sum("total", t.left.All(), x.Mul(flag), 64)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		api.AssertIsEqual(s.Param(five), 5)
		api.AssertIsLessOrEqual(s.Sum(t.total), 1<<40)
		return nil
	})
	t.system = d.MustCompile()
	return t
}

// data draws tables of these sizes; every x is some y.
func (t *toy) data(rng *rand.Rand, left, right int) *columnar.Data {
	column := func(n int, value func(i int) uint64) []fr.Element {
		out := make([]fr.Element, n+1)
		for i := range n {
			out[i].SetUint64(value(i))
		}
		out[n] = randomElement(rng)
		return out
	}
	return &columnar.Data{
		Params: []fr.Element{fr.NewElement(5)},
		Tables: []columnar.TableData{
			{Rows: left, Salt: fr.NewElement(9), Columns: [][]fr.Element{
				column(left, func(int) uint64 { return 100 + rng.Uint64N(uint64(max(1, right))) }),
				column(left, func(int) uint64 { return rng.Uint64N(2) }),
			}},
			{Rows: right, Salt: fr.NewElement(8), Columns: [][]fr.Element{column(right, func(i int) uint64 { return 100 + uint64(i) })}},
		},
	}
}

func randomElement(rng *rand.Rand) fr.Element {
	return fr.Element{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64() >> 3}
}

// testKey stands in for a verifying key: only its hash is read before the circuit's proof.
func testKey() *vkey.Key { return &vkey.Key{Hash: [32]byte{1}, SRS: devsetup.ComputeID()} }

// testSRS is made once for all tests.
var testSRS = sync.OnceValue(func() *pcs.SRS { return srsOf(1<<16 + 2048) })

func srsOf(n int) *pcs.SRS {
	_, _, g1, _ := bn254.Generators()
	powers := make([]fr.Element, n)
	tau := devsetup.Tau()
	powers[0].SetOne()
	for i := 1; i < n; i++ {
		powers[i].Mul(&powers[i-1], &tau)
	}
	return &pcs.SRS{G1: bn254.BatchScalarMultiplicationG1(&g1, powers), G2: devsetup.G2()}
}

// instance makes what a verifier would rebuild, with capacity for hidden numbers of records, 0 for public ones.
func instance(tb testing.TB, system *columnar.System, data *columnar.Data, capacity uint64) *Instance {
	tb.Helper()
	in := &columnar.Instance{Claim: fr.NewElement(77), Params: data.Params}
	h := poseidon2.New()
	for _, t := range data.Tables {
		table := columnar.TableInstance{Count: fr.NewElement(uint64(t.Rows)), Capacity: uint64(t.Rows)}
		if capacity > 0 {
			table = columnar.TableInstance{Count: h.Hash(poseidon2.TagCount, table.Count, t.Salt), Hidden: true, Capacity: capacity}
		}
		for _, column := range t.Columns {
			table.Columns = append(table.Columns, devsetup.Commit(column))
		}
		in.Tables = append(in.Tables, table)
	}
	public, err := system.Public(in)
	if err != nil {
		tb.Fatal(err)
	}
	return &Instance{System: system, Key: testKey(), Public: public, Data: data}
}

// newProver has the same randomness every time.
func newProver(seed uint64) *Prover {
	return &Prover{SRS: testSRS(), Workers: 2, Random: rand.NewChaCha8([32]byte{byte(seed), byte(seed >> 8)})}
}

// solved reports whether the circuit accepts an assignment.
func solved(p *Proof, system *columnar.System) error {
	return test.IsSolved(columnar.NewCircuit(system), p.Assignment, ecc.BN254.ScalarField())
}

// verifyOuter is the verifier without the circuit's proof, whose assignment is checked instead.
func verifyOuter(in *Instance, p *Proof) error {
	public, err := in.System.ParsePublic(in.Public)
	if err != nil {
		return err
	}
	context := columnar.Context(in.Key, in.Public)
	challenges := in.System.OuterChallenges(context, p.Argument.First)
	seed := columnar.Seed(challenges[0], p.Argument.Second, p.Argument.Mask)
	if err := circuitSays(in, p, context, public, challenges, seed); err != nil {
		return err
	}
	commitment := columnar.Combine(public, p.Argument)
	return testSRS().Verifier().VerifyOpening(&commitment, p.Argument.Claim(seed, in.System.Size(public).Vars), p.Argument.Opening)
}

// circuitSays checks the assignment under the public inputs that a verifier computes: a proof of it would be
// verified under these and no others.
func circuitSays(in *Instance, p *Proof, context fr.Element, public *columnar.Instance, challenges []fr.Element, seed fr.Element) error {
	c := p.Assignment.(*columnar.Circuit)
	values := in.System.CircuitPublic(context, public, challenges, seed, p.Argument)
	next := func() frontend.Variable {
		v := values[0]
		values = values[1:]
		return v.BigInt(new(big.Int))
	}
	c.Context, c.Last, c.Seed = next(), next(), next()
	for i := range c.Challenges {
		c.Challenges[i] = next()
	}
	for i := range c.Params {
		c.Params[i] = next()
	}
	for i := range c.Tables {
		c.Tables[i].Count, c.Tables[i].Hidden, c.Tables[i].Capacity = next(), next(), next()
	}
	for j := range c.Point {
		c.Point[j] = next()
	}
	c.Gamma, c.Value = next(), next()
	return solved(p, in.System)
}

func prove(tb testing.TB, p *Prover, in *Instance) *Proof {
	tb.Helper()
	proof, err := p.Prove(context.Background(), in)
	if err != nil {
		tb.Fatal(err)
	}
	return proof
}
