package columnar

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// honest returns a toy instance and what a test needs to attack it.
func honest(t *testing.T, seed uint64) (*toy, *Instance) {
	t.Helper()
	y := newToy()
	return y, instance(t, y.system, y.data(rand.New(rand.NewPCG(seed, 9)), 50, 40), 0)
}

// cheater returns a prover that does not believe its own tables.
func cheater(h hooks) *Prover {
	p := newProver(11)
	h.cheats = true
	p.hooks = h
	return p
}

// refused fails the test when the verifier accepts what a cheating prover made.
func refused(t *testing.T, in *Instance, p *Prover) {
	t.Helper()
	if err := verifyOuter(in, prove(t, p, in)); err == nil {
		t.Error("accepted")
	}
}

// The hooks alone change nothing, so that what the tests below see is the attack.
func TestCheaterWithoutAttackIsAccepted(t *testing.T) {
	_, in := honest(t, 1)
	if err := verifyOuter(in, prove(t, cheater(hooks{}), in)); err != nil {
		t.Error(err)
	}
}

// Every column counts: a value changed in the row of a record, in any witness column, breaks the proof.
func TestWitnessChanged(t *testing.T) {
	y, in := honest(t, 2)
	for c := y.system.NumSlots(); c < y.system.NumColumns(); c++ {
		t.Run(y.system.Column(c), func(t *testing.T) {
			one := fr.One()
			change := func(columns [][]fr.Element) { columns[c][3].Add(&columns[c][3], &one) }
			from, _ := y.system.SecondPhase()
			if c < from {
				refused(t, in, cheater(hooks{witness: change}))
			} else {
				refused(t, in, cheater(hooks{helpers: change}))
			}
		})
	}
}

// A table column other than the committed one, even with a witness that suits it.
func TestTableChangedAfterItsCommitment(t *testing.T) {
	y, in := honest(t, 3)
	other := y.data(rand.New(rand.NewPCG(33, 9)), 50, 40)
	refused(t, &Instance{System: in.System, Key: in.Key, Public: in.Public, Data: other}, newProver(1))
}

// Helper columns that sum to something else: the sum is the constant 0 of the circuit, not a witness.
func TestLookupSumOfferedAsAWitness(t *testing.T) {
	y := newToy()
	data := y.data(rand.New(rand.NewPCG(4, 9)), 50, 40)
	data.Tables[0].Columns[0][7].SetUint64(9999) // not in right
	data.Tables[0].Columns[1][7].SetOne()
	refused(t, instance(t, y.system, data, 0), cheater(hooks{}))
}

// A guard of 2 and one of −1 would let weights cancel.
func TestGuardNotBoolean(t *testing.T) {
	y := newToy()
	data := y.data(rand.New(rand.NewPCG(5, 9)), 50, 40)
	data.Tables[0].Columns[1][0].SetUint64(2)
	refused(t, instance(t, y.system, data, 0), cheater(hooks{}))
}

// What stands in rows beyond the records is never counted: a value hidden there cannot be looked up, and a
// multiplicity there serves nobody.
func TestValuesHiddenBeyondTheRecords(t *testing.T) {
	y := newToy()
	data := y.data(rand.New(rand.NewPCG(6, 9)), 50, 40)
	data.Tables[0].Columns[0][7].SetUint64(9999)
	data.Tables[0].Columns[1][7].SetOne()
	right := &data.Tables[1]
	right.Columns[0][40].SetUint64(9999) // in place of the blinding value
	in := instance(t, y.system, data, 0)
	use := func(columns [][]fr.Element) {
		i, _ := y.system.ColumnIndex("uses")
		columns[i] = append(columns[i], fr.One())
	}
	refused(t, in, cheater(hooks{witness: use}))
}

// The number of records that is proven is the one in the digest, by one record too many and too few, told
// or hidden behind a hash. The columns are not blinded here, so that they fit the other number as well.
func TestWrongNumberOfRecords(t *testing.T) {
	y := newToy()
	for _, capacity := range []uint64{0, 25} {
		for _, by := range []int{-1, 0, 1} {
			data := y.data(rand.New(rand.NewPCG(7, 9)), 20, 15)
			left := &data.Tables[0]
			for c, column := range left.Columns {
				left.Columns[c] = column[:20]
			}
			left.Columns[1][19].SetZero() // the last record asks for nothing
			in := instance(t, y.system, data, capacity)
			left.Rows += by
			if by > 0 {
				for c, column := range left.Columns {
					left.Columns[c] = append(slices.Clone(column), fr.Element{})
				}
			}
			err := verifyOuter(in, prove(t, cheater(hooks{}), in))
			if (err == nil) != (by == 0) {
				t.Errorf("capacity %d, %+d records: %v", capacity, by, err)
			}
		}
	}
}

// A table with more records than its declared capacity.
func TestMoreRecordsThanCapacity(t *testing.T) {
	y := newToy()
	in := instance(t, y.system, y.data(rand.New(rand.NewPCG(8, 9)), 50, 40), 49)
	refused(t, in, cheater(hooks{}))
}

// R comes from the digests' capacities; a prover with another one is talking about other helper columns.
func TestLastRowFromTheProof(t *testing.T) {
	_, in := honest(t, 9)
	p := prove(t, newProver(1), in)
	c := p.Assignment.(*columnar.Circuit)
	c.Last = 63
	if solved(p, in.System) == nil {
		t.Error("the circuit accepts another R")
	}
	c.Last = 10
	if solved(p, in.System) == nil {
		t.Error("the circuit accepts an R below the capacities")
	}
}

// A round polynomial that adds up to the claim and is not the sum's, with all later rounds following it.
func TestRoundPolynomialChanged(t *testing.T) {
	_, in := honest(t, 10)
	for _, round := range []int{0, 1, 5, 23} {
		refused(t, in, cheater(hooks{round: func(j int, coefficients []fr.Element) {
			if j == round {
				one := fr.One()
				coefficients[2].Add(&coefficients[2], &one)
			}
		}}))
	}
}

// Evaluations other than the columns': the final claim of the sumcheck, or the opening, notices.
func TestEvaluationsChanged(t *testing.T) {
	y, in := honest(t, 11)
	for c := range y.system.NumColumns() {
		p := cheater(hooks{values: func(evaluations []fr.Element, _ *fr.Element) {
			one := fr.One()
			evaluations[c].Add(&evaluations[c], &one)
		}})
		if proof, err := p.Prove(t.Context(), in); err == nil && verifyOuter(in, proof) == nil {
			t.Errorf("column %q: accepted", y.system.Column(c))
		}
	}
	p := cheater(hooks{values: func(_ []fr.Element, mask *fr.Element) { mask.SetOne() }})
	if proof, err := p.Prove(t.Context(), in); err == nil && verifyOuter(in, proof) == nil {
		t.Error("mask: accepted")
	}
}

// Evaluations that cancel in the combination with the honest γ: γ is drawn after them.
func TestEvaluationsThatCancel(t *testing.T) {
	_, in := honest(t, 12)
	gamma := prove(t, newProver(11), in).Argument.Gamma
	p := cheater(hooks{values: func(evaluations []fr.Element, _ *fr.Element) {
		var shift fr.Element
		one := fr.One()
		evaluations[1].Add(&evaluations[1], &one) // γ²
		shift.Set(&gamma)
		evaluations[0].Sub(&evaluations[0], &shift) // −γ·γ
	}})
	if proof, err := p.Prove(t.Context(), in); err == nil && verifyOuter(in, proof) == nil {
		t.Error("accepted")
	}
}

// The mask is what hides the columns in the opening; it cannot be left out of the combination.
func TestMaskOmittedFromTheCommitment(t *testing.T) {
	_, in := honest(t, 13)
	p := prove(t, newProver(1), in)
	p.Argument.Mask = p.Argument.First[0]
	if verifyOuter(in, p) == nil {
		t.Error("accepted")
	}
}

// Everything that the outer transcript binds: a proof for one instance is none for another.
func TestEveryPublicInputIsBound(t *testing.T) {
	_, in := honest(t, 14)
	p := prove(t, newProver(1), in)
	if err := verifyOuter(in, p); err != nil {
		t.Fatal(err)
	}
	for i := range in.Public {
		other := *in
		other.Public = slices.Clone(in.Public)
		one := fr.One()
		other.Public[i].Add(&other.Public[i], &one)
		if verifyOuter(&other, p) == nil {
			t.Errorf("public input %d changed by one: accepted", i)
		}
	}
	other := *in
	key := *in.Key
	key.Hash[5]++
	other.Key = &key
	if verifyOuter(&other, p) == nil {
		t.Error("another verifying key: accepted")
	}
}

// Challenges must be told apart: with one challenge for two balances, or one that is a power of another, a
// surplus here could pay for a lack there.
func TestChallengesDiffer(t *testing.T) {
	y, in := honest(t, 15)
	p := prove(t, newProver(1), in)
	challenges := y.system.OuterChallenges(columnar.Context(in.Key, in.Public), p.Argument.First)
	if len(challenges) != y.system.NumChallenges() || len(challenges) < 4 {
		t.Fatalf("%d challenges", len(challenges))
	}
	for i := range challenges {
		if slices.Index(challenges, challenges[i]) != i {
			t.Errorf("challenge %d is an earlier one", i)
		}
	}
}

// What is said of every record of a table is true of none: a table that hides that it is empty is refused where the
// declaration says so, and only such a one.
func TestSecretlyEmptyTable(t *testing.T) {
	d := columnar.Declare("empty", 1)
	table := d.Table("table")
	d.Zero("x is 0", table.All(), table.Column("x"))
	table.NotSecretlyEmpty()
	system := d.MustCompile()
	for _, c := range []struct {
		rows     int
		capacity uint64
		want     bool
	}{{0, 0, true}, {0, 5, false}, {1, 5, true}} {
		column := make([]fr.Element, c.rows+1)
		column[c.rows].SetUint64(99)
		data := &columnar.Data{Tables: []columnar.TableData{{Rows: c.rows, Salt: fr.NewElement(3), Columns: [][]fr.Element{column}}}}
		in := instance(t, system, data, c.capacity)
		if err := verifyOuter(in, prove(t, cheater(hooks{}), in)); (err == nil) != c.want {
			t.Errorf("%d records, capacity %d: %v", c.rows, c.capacity, err)
		}
	}
	if !system.RefusesSecretlyEmpty(0) {
		t.Error("the system does not say that it refuses such a table")
	}
}
