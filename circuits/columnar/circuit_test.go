package columnar_test

import (
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// declared returns a small system with a part of every kind: two parameters, two tables, three challenges, a
// hidden sum and a range check.
func declared() *columnar.System {
	d := columnar.Declare("small", 1)
	p, q := d.Param("p"), d.Param("q")
	left, right := d.Table("left"), d.Table("right")
	x, key := left.Integer("x", 16), right.Column("key")
	uses := right.Witness("uses", func(*columnar.Rows, [][]fr.Element) error { return nil })
	d.Lookup("x is a key", columnar.Side{Span: left.All(), Tuple: []columnar.Expr{x, p}},
		columnar.Side{Span: right.All(), Tuple: []columnar.Expr{key, p}}, uses)
	left.Bits("x is 16 bits", columnar.Const(1), x, 16)
	sum := d.Sum("sum", left.All(), x, 16)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		api.AssertIsEqual(s.Sum(sum), s.Param(q))
		return nil
	})
	return d.MustCompile()
}

// The circuit's public inputs are what the verifier and the contract compute, in their order; each is bound, and
// the circuit has no commitments of its own, of which a contract would check one at most. The numbers of
// constraints are golden: proving, and the size of every SRS, goes by them.
func TestCircuit(t *testing.T) {
	system := declared()
	sys := testkit.New(func() frontend.Circuit { return columnar.NewCircuit(system) })
	sys.CheckPublic(t, system.CircuitPublicNames())
	if got, want := sys.Budget(t), (statement.Budget{PLONK: 41220, R1CS: 10978}); got != want {
		t.Errorf("%+v constraints, want %+v", got, want)
	}
}
