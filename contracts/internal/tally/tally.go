// Package tally is a small statement about a table, for tests of the contracts that verify such statements.
//
// It differs from the catalog's statements where a contract could go wrong: one table, a hidden number of
// records, no lookups and so no challenge that the circuit reads, no helper columns, a column left out, and
// constraints that reach a row beyond the records.
package tally

import (
	"context"
	"crypto/rand"
	"testing"

	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/gnarklog"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/vkey"
	prover "github.com/acc36754/assent/prover/columnar"
	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/kzg"
	"github.com/consensys/gnark/backend"
	plonk "github.com/consensys/gnark/backend/plonk/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/frontend/cs/scs"
)

const (
	rows     = 40 // of the sample table
	capacity = 63 // its declared bound; with the row beyond, R is 64 and k is 7
)

// System says: the values of a column, which may be left out with others, add up to a total. A witness column
// has 1 in the row after the last record and 0 before.
func System() *columnar.System {
	d := columnar.Declare("tally", 1)
	total, salted := d.Param("total"), d.Param("salted")
	list := d.Table("list")
	value, unused := list.Column("value"), list.Column("unused")
	end := list.LongerWitnesses(markEnd, "end")[0]
	d.Equal("the end is marked", list.After(), end, columnar.Const(1))
	d.Zero("nothing else is", list.All(), end.Add(unused.Mul(salted)))
	sum := d.Sum("the total", list.All(), value, 32)
	d.Relate(func(api frontend.API, s *columnar.Scalars) error {
		api.AssertIsEqual(s.Sum(sum), s.Param(total))
		return nil
	})
	return d.MustCompile()
}

func markEnd(_ *columnar.Rows, out [][]fr.Element) error {
	out[0][len(out[0])-1].SetOne()
	return nil
}

// Proven is a key over the development SRS and a proof under it.
type Proven struct {
	Key      *vkey.Key
	Argument []byte
	Public   []fr.Element
}

// Prove makes a key and a proof about a sample table.
func Prove(tb testing.TB) Proven {
	tb.Helper()
	gnarklog.Silence()
	system := System()
	compiled, err := frontend.Compile(ecc.BN254.ScalarField(), scs.NewBuilder, columnar.NewCircuit(system))
	must(tb, err)
	circuit := compiled.(*cs.SparseR1CS)
	size := ecc.NextPowerOfTwo(uint64(circuit.GetNbConstraints() + circuit.GetNbPublicVariables()))
	srs, err := kzg.NewSRS(size+16, field.Big(devsetup.Tau()))
	must(tb, err)
	lagrange := kzg.SRS{Vk: srs.Vk}
	lagrange.Pk.G1, err = kzg.ToLagrangeG1(srs.Pk.G1[:size])
	must(tb, err)
	pk, vk, err := plonk.Setup(circuit, *srs, lagrange)
	must(tb, err)
	key, err := vkey.FromPLONK(system.ID(), 1, vk)
	must(tb, err)

	powers := &pcs.SRS{G1: srs.Pk.G1, G2: devsetup.G2()}
	instance := sample(tb, system, key, powers)
	p := prover.Prover{SRS: powers, Workers: 1, Random: rand.Reader}
	made, err := p.Prove(context.Background(), instance)
	must(tb, err)
	full, err := frontend.NewWitness(made.Assignment, ecc.BN254.ScalarField())
	must(tb, err)
	inner, err := plonk.Prove(circuit, pk, full, solidity.WithProverTargetSolidityVerifier(backend.PLONK), backend.WithStatisticalZeroKnowledge())
	must(tb, err)
	made.Argument.Circuit, err = proof.EncodePLONK(inner)
	must(tb, err)
	proven := Proven{Key: key, Argument: made.Argument.Encode(), Public: instance.Public}
	must(tb, columnar.Verify(system, key, proven.Argument, proven.Public))
	return proven
}

// sample returns an instance about a table whose number of records is hidden and one column of which is
// left out.
func sample(tb testing.TB, system *columnar.System, key *vkey.Key, srs *pcs.SRS) *prover.Instance {
	tb.Helper()
	values := make([]fr.Element, rows+1)
	var total, salt fr.Element
	for i := range rows {
		values[i].SetUint64(uint64(3*i + 1))
		total.Add(&total, &values[i])
	}
	values[rows].MustSetRandom()
	salt.MustSetRandom()
	commitment, err := srs.Commit(values, 1)
	must(tb, err)
	in := &columnar.Instance{Claim: fr.NewElement(7), Params: []fr.Element{total, {}}, Tables: []columnar.TableInstance{{
		Count: poseidon2.New().Hash(poseidon2.TagCount, fr.NewElement(rows), salt), Hidden: true, Capacity: capacity,
	}}}
	in.Tables[0].Columns = append(in.Tables[0].Columns, commitment, columnar.Absent())
	public, err := system.Public(in)
	must(tb, err)
	data := &columnar.Data{Params: in.Params, Tables: []columnar.TableData{{Rows: rows, Salt: salt, Columns: [][]fr.Element{values, nil}}}}
	return &prover.Instance{System: system, Key: key, Public: public, Data: data}
}

func must(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}
