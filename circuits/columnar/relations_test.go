package columnar

import (
	"errors"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
)

// What relations read is only known when the circuit is built; then a public parameter that nothing constrains
// and a sum that nothing reads must stop it.
func TestMistakesOfRelationsAreRefused(t *testing.T) {
	other := newDraft()
	for _, c := range []struct {
		name, want string
		relation   func(d *draft, sum SumRef, api frontend.API, s *Scalars) error
	}{
		{"none", "", func(d *draft, sum SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Sum(sum), s.Param(d.p))
			api.AssertIsEqual(s.Param(Expr{&node{kind: kindParam, index: 1, owner: d.Declaration}}), s.Rows(d.left))
			return nil
		}},
		{"parameter that nothing reads", `parameter "q" is used by no constraint`, func(d *draft, sum SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Sum(sum), s.Param(d.p))
			return nil
		}},
		{"sum that nothing reads", `sum "sum" is used by no relation`, func(d *draft, _ SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Param(Expr{&node{kind: kindParam, index: 1, owner: d.Declaration}}), s.Rows(d.left))
			return nil
		}},
		{"column as a parameter", `a relation reads left.x as a parameter`, func(d *draft, _ SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Param(d.x), 0)
			return nil
		}},
		{"challenge as a parameter", `a relation reads challenge(0) as a parameter`, func(d *draft, _ SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Param(Expr{&node{kind: kindChallenge, owner: d.Declaration}}), 0)
			return nil
		}},
		{"parameter of another declaration", `a relation reads p as a parameter`, func(_ *draft, _ SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Param(other.p), 0)
			return nil
		}},
		{"table of another declaration", `a relation reads table "left" of another declaration`, func(_ *draft, _ SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Rows(other.left), 0)
			return nil
		}},
		{"sum that there is not", `a relation reads sum 1 of 1`, func(_ *draft, sum SumRef, api frontend.API, s *Scalars) error {
			api.AssertIsEqual(s.Sum(sum+1), 0)
			return nil
		}},
		{"error of its own", "of its own", func(*draft, SumRef, frontend.API, *Scalars) error { return errOwn }},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDraft()
			d.Param("q")
			sum := d.Sum("sum", d.left.All(), d.x, 8)
			d.Relate(func(api frontend.API, s *Scalars) error { return c.relation(d, sum, api, s) })
			err := define(d.MustCompile())
			if c.want == "" {
				if err != nil {
					t.Error(err)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Fatalf("got %v, want %s", err, c.want)
			}
			if !errors.Is(err, ErrDeclaration) && !errors.Is(err, errOwn) {
				t.Errorf("unnamed error: %v", err)
			}
		})
	}
}

var errOwn = errors.New("an error of its own")

// relationsCircuit is the relations alone.
type relationsCircuit struct{ Inner Circuit }

func (c *relationsCircuit) Define(api frontend.API) error { return c.Inner.defineRelations(api) }

// define runs the relations of a system on zeros.
func define(s *System) error {
	fill := func() *relationsCircuit {
		c := &relationsCircuit{Inner: *NewCircuit(s)}
		zeroAssignment(&c.Inner)
		return c
	}
	return test.IsSolved(&relationsCircuit{Inner: *NewCircuit(s)}, fill(), ecc.BN254.ScalarField())
}

// zeroAssignment fills a circuit with zeros.
func zeroAssignment(c *Circuit) {
	for _, group := range [][]frontend.Variable{c.Challenges, c.Params, c.Sums, c.Evaluations, c.Point[:]} {
		for i := range group {
			group[i] = 0
		}
	}
	for j := range c.Rounds {
		for i := range c.Rounds[j] {
			c.Rounds[j][i] = 0
		}
	}
	for i := range c.Tables {
		c.Tables[i] = CircuitTable{0, 0, 0, 0, 0}
	}
	c.Context, c.Last, c.Seed, c.Gamma, c.Value, c.Nonce, c.Mask = 0, 0, 0, 0, 0, 0, 0
}
