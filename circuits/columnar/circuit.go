// The verifier circuit: checks a sumcheck over 24 variables and hands out the point, the combiner and the
// value that the opening is about.

package columnar

import (
	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// Vars is the number of variables of every sumcheck, so that one key serves tables of every size.
const Vars = pcs.Coordinates

// minVars is the least number of variables that an opening folds.
const minVars = pcs.MinVars

// Circuit states: the prover knows a sumcheck, with challenges from the inner transcript, for the sum of all
// constraints of the system, whose final claim is right for the evaluations of all columns at Point; and
// Value combines these with Gamma. What the evaluations are of, the opening shows outside the circuit.
//
// Public inputs: everything down to Value, in this order. Private: the rest. A permutation of width 8 for
// each round is most of its cost; it stays below 2^16 PLONK gates.
type Circuit struct {
	Context    frontend.Variable   `gnark:",public"` // hash of the claim, the key and the tables
	Last       frontend.Variable   `gnark:",public"` // R, the last row of helper columns
	Seed       frontend.Variable   `gnark:",public"` // s, the outer transcript after the last commitment
	Challenges []frontend.Variable `gnark:",public"`
	Params     []frontend.Variable `gnark:",public"`
	Tables     []CircuitTable
	Point      [Vars]frontend.Variable `gnark:",public"` // r
	Gamma      frontend.Variable       `gnark:",public"`
	Value      frontend.Variable       `gnark:",public"` // Y

	Nonce       frontend.Variable // makes Point and Gamma independent of the data
	Sums        []frontend.Variable
	Rounds      [Vars][]frontend.Variable // coefficients of each round polynomial without that of degree 1
	Evaluations []frontend.Variable       // of every column at Point
	Mask        frontend.Variable         // of the mask at Point

	system *System `gnark:"-"`
}

// CircuitTable is what the circuit sees of one table.
type CircuitTable struct {
	Count    frontend.Variable `gnark:",public"` // number of records, or the hash that hides it
	Hidden   frontend.Variable `gnark:",public"` // 1: Count is a hash
	Capacity frontend.Variable `gnark:",public"` // most records that the table may have

	Rows frontend.Variable // number of records
	Salt frontend.Variable // of the hash
}

// NewCircuit returns the circuit of a system without an assignment.
func NewCircuit(s *System) *Circuit {
	c := &Circuit{
		system: s, Challenges: make([]frontend.Variable, s.challenges), Params: make([]frontend.Variable, len(s.params)),
		Tables: make([]CircuitTable, len(s.tables)), Sums: make([]frontend.Variable, len(s.sums)),
		Evaluations: make([]frontend.Variable, len(s.columns)),
	}
	for i := range c.Rounds {
		c.Rounds[i] = make([]frontend.Variable, s.degree)
	}
	return c
}

// InnerTag is the initial capacity of a system's inner transcript.
func (s *System) InnerTag() fr.Element {
	var w field.Words
	return field.FromKeccak(w.Text("assent/columnar/inner/v1").Text(s.id).Uint(uint64(s.version)).Sum())
}

// Define states the relation.
func (c *Circuit) Define(api frontend.API) error {
	duplex, err := gadget.NewDuplex(api, c.system.InnerTag())
	if err != nil {
		return err
	}
	gadget.Bind(api, c.public()...)
	c.defineParams(api)
	if err := c.defineCounts(api); err != nil {
		return err
	}
	duplex.Absorb(c.seeds()...)
	alpha, rho := duplex.Lane(1), powers(api, duplex.Lane(2))
	p := c.newPoint(api)
	claim := c.claimedSum(api, alpha)
	for j, round := range c.Rounds {
		claim = c.defineRound(api, duplex, j, round, claim)
	}
	api.AssertIsEqual(claim, c.combined(p, alpha, rho))

	duplex.Absorb(append(append([]frontend.Variable(nil), c.Evaluations...), c.Mask)...)
	api.AssertIsEqual(c.Gamma, duplex.Lane(1))
	value := frontend.Variable(0)
	for i := len(c.Evaluations) - 1; i >= 0; i-- {
		value = api.Mul(c.Gamma, api.Add(value, c.Evaluations[i]))
	}
	api.AssertIsEqual(c.Value, api.Add(value, c.Mask))
	return c.defineRelations(api)
}

// public returns all public inputs.
func (c *Circuit) public() []frontend.Variable {
	public := []frontend.Variable{c.Context, c.Last, c.Seed}
	public = append(append(public, c.Challenges...), c.Params...)
	for _, t := range c.Tables {
		public = append(public, t.Count, t.Hidden, t.Capacity)
	}
	return append(append(public, c.Point[:]...), c.Gamma, c.Value)
}

// seeds is what the inner transcript absorbs first: public values, the nonce, and every private scalar that
// the challenges must depend on.
func (c *Circuit) seeds() []frontend.Variable {
	seeds := []frontend.Variable{c.Seed, c.Nonce, c.Context}
	for _, t := range c.Tables {
		seeds = append(seeds, t.Rows)
	}
	return append(seeds, c.Sums...)
}

// defineCounts opens each number of records and bounds it.
func (c *Circuit) defineCounts(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	for i := range c.Tables {
		t := &c.Tables[i]
		api.AssertIsBoolean(t.Hidden)
		hash := h.Hash(poseidon2.TagCount, t.Rows, t.Salt)
		api.AssertIsEqual(t.Count, gadget.Choose(api, t.Hidden, hash, t.Rows))
		gadget.AssertWidth(api, t.Rows, Vars)
		gadget.AssertWidth(api, api.Sub(t.Capacity, t.Rows), Vars)
		// Rows beyond Last are in no helper column. The verifier computes Last so that this holds.
		gadget.AssertWidth(api, api.Sub(c.Last, t.Capacity, c.system.maxOffset(c.system.tables[i])), Vars)
	}
	return nil
}

// claimedSum is Σ α^(A+b)·σ_b; the sum over helpers is 0 and is no witness.
func (c *Circuit) claimedSum(api frontend.API, alpha frontend.Variable) frontend.Variable {
	claim := frontend.Variable(0)
	for i := len(c.Sums) - 1; i >= 0; i-- {
		claim = api.Add(api.Mul(claim, alpha), c.Sums[i])
	}
	return api.Mul(claim, power(api, alpha, len(c.system.gates)+c.system.balanceSums()))
}

// defineRound absorbs one round polynomial and returns its value at the next challenge. The coefficient of
// degree 1 is what p(0) + p(1) = claim makes it.
func (c *Circuit) defineRound(api frontend.API, duplex *gadget.Duplex, j int, round []frontend.Variable, claim frontend.Variable) frontend.Variable {
	duplex.Absorb(round...)
	r := duplex.Lane(1)
	api.AssertIsEqual(c.Point[j], r)
	linear := api.Sub(claim, api.Mul(round[0], 2))
	for _, coefficient := range round[1:] {
		linear = api.Sub(linear, coefficient)
	}
	value := frontend.Variable(0)
	for i := len(round) - 1; i >= 1; i-- {
		value = api.Mul(api.Add(value, round[i]), r)
	}
	return api.Add(api.Mul(api.Add(value, linear), r), round[0])
}

// combined is the sumcheck's polynomial at the point, from the evaluations.
func (c *Circuit) combined(p *point, alpha frontend.Variable, rho []frontend.Variable) frontend.Variable {
	api, s := p.api, c.system
	gates, sums := make([]frontend.Variable, len(s.gates)), []frontend.Variable{}
	for i, g := range s.gates {
		gates[i] = api.Mul(p.span(g.span), p.eval(g.expr.get()))
	}
	if s.balanceSums() > 0 {
		sums = append(sums, api.Mul(p.span(helperSpan()), p.eval(s.balanceExpr().get())))
	}
	for _, x := range s.sums {
		sums = append(sums, api.Mul(p.span(x.span), p.eval(x.expr.get())))
	}
	eq := frontend.Variable(1)
	for j := range rho {
		both := api.Mul(rho[j], c.Point[j])
		eq = api.Mul(eq, api.Sub(api.Add(1, api.Mul(both, 2)), rho[j], c.Point[j]))
	}
	gateSum := horner(api, gates, alpha)
	sumSum := api.Mul(horner(api, sums, alpha), power(api, alpha, len(gates)))
	return api.Add(api.Mul(eq, gateSum), sumSum)
}

// powers returns x^(2^j) for every variable j.
func powers(api frontend.API, x frontend.Variable) []frontend.Variable {
	out := make([]frontend.Variable, Vars)
	out[0] = x
	for j := 1; j < Vars; j++ {
		out[j] = api.Mul(out[j-1], out[j-1])
	}
	return out
}

// power returns x^n.
func power(api frontend.API, x frontend.Variable, n int) frontend.Variable {
	out := frontend.Variable(1)
	for bit := 31; bit >= 0; bit-- {
		out = api.Mul(out, out)
		if n>>bit&1 == 1 {
			out = api.Mul(out, x)
		}
	}
	return out
}

// horner returns Σ x^i·terms_i.
func horner(api frontend.API, terms []frontend.Variable, x frontend.Variable) frontend.Variable {
	out := frontend.Variable(0)
	for i := len(terms) - 1; i >= 0; i-- {
		out = api.Add(api.Mul(out, x), terms[i])
	}
	return out
}
