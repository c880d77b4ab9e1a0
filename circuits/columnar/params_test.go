package columnar

import (
	"math/big"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/r1cs"
	"github.com/consensys/gnark/test"
)

// paramsCircuit is the part of the circuit that holds parameters to their width.
type paramsCircuit struct {
	Params []frontend.Variable `gnark:",public"`
	system *System             `gnark:"-"`
}

func (c *paramsCircuit) Define(api frontend.API) error {
	(&Circuit{system: c.system, Params: c.Params}).defineParams(api)
	return nil
}

// A parameter that is meant as a number must not be what only looks like one modulo r, whoever hands it over: a
// switch of 7, or r − 5 as a large bound.
func TestParametersAreHeldToTheirWidth(t *testing.T) {
	d := Declare("params", 1)
	table := d.Table("t")
	any, flag, number := d.Param("any"), d.Switch("switch"), d.Number("number", 20)
	d.Zero("zero", table.All(), Sum(any, flag, number).Mul(table.Column("c")))
	s, err := d.Compile()
	if err != nil {
		t.Fatal(err)
	}
	minus := func(n int64) *big.Int { return new(big.Int).Sub(ecc.BN254.ScalarField(), big.NewInt(n)) }
	for _, c := range []struct {
		name   string
		params []frontend.Variable
		want   bool
	}{
		{"least", []frontend.Variable{0, 0, 0}, true},
		{"most", []frontend.Variable{minus(1), 1, 1<<20 - 1}, true},
		{"switch of 2", []frontend.Variable{0, 2, 0}, false},
		{"switch of -1", []frontend.Variable{0, minus(1), 0}, false},
		{"number of 2^20", []frontend.Variable{0, 0, 1 << 20}, false},
		{"number of -5", []frontend.Variable{0, 0, minus(5)}, false},
	} {
		circuit := &paramsCircuit{Params: make([]frontend.Variable, 3), system: s}
		err := test.IsSolved(circuit, &paramsCircuit{Params: c.params, system: s}, ecc.BN254.ScalarField())
		if (err == nil) != c.want {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if got := s.ParamBits(); got[0] != 0 || got[1] != 1 || got[2] != 20 {
		t.Errorf("widths %v", got)
	}
}

// The circuit of a system holds its parameters, not only the part above.
func TestCircuitHoldsParameters(t *testing.T) {
	build := func(param func(d *Declaration) Expr) int {
		d := Declare("params", 1)
		table := d.Table("t")
		d.Zero("zero", table.All(), param(d).Mul(table.Column("c")))
		s, err := d.Compile()
		if err != nil {
			t.Fatal(err)
		}
		compiled, err := frontend.Compile(ecc.BN254.ScalarField(), r1cs.NewBuilder, NewCircuit(s))
		if err != nil {
			t.Fatal(err)
		}
		return compiled.GetNbConstraints()
	}
	free := build(func(d *Declaration) Expr { return d.Param("p") })
	if held := build(func(d *Declaration) Expr { return d.Number("p", 32) }); held < free+32 {
		t.Errorf("%d constraints with a free parameter, %d with one of 32 bits", free, held)
	}
}

func TestParameterOfNoWidth(t *testing.T) {
	for _, bits := range []int{0, MaxBits + 1} {
		d := Declare("params", 1)
		table := d.Table("t")
		d.Zero("zero", table.All(), d.Number("p", bits).Mul(table.Column("c")))
		if _, err := d.Compile(); err == nil || !strings.Contains(err.Error(), `parameter "p" has`) {
			t.Errorf("%d bits: %v", bits, err)
		}
	}
}
