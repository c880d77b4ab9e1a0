package columnar

import (
	"context"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/columnar"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// court has the verifiers of a statement, Go's and the contract's, and what a cheating prover starts from: a true claim,
// its proof, and a proof of the circuit that it can show in place of one that it cannot make.
type court struct {
	t       *testing.T
	client  *chain.Client
	key     *setup.ProvingKey
	in      *Instance
	prover  Prover
	circuit []byte
}

// newCourt proves the sample claim honestly, which both verifiers have to accept.
func newCourt(t *testing.T, store *setup.Store, client *chain.Client, id string) *court {
	t.Helper()
	found, err := circuits.Find(id)
	fatal(t, err)
	st := found.(statement.TableStatement)
	key, err := store.Key(t.Context(), st, vkey.PLONK)
	fatal(t, err)
	code, err := bindings.Adapter(contracts.AdapterName(key.Verifying()))
	fatal(t, err)
	_, err = client.AddVerifier(t.Context(), key.Verifying().Hash, code)
	fatal(t, err)
	w := sampleWitness(t, st, 40, 0)
	srs, err := store.SRS(t.Context(), columnar.RangeRows+1)
	fatal(t, err)
	c := &court{
		t: t, client: client, key: key, prover: Prover{SRS: srs, Workers: 2},
		in: &Instance{System: w.System, Key: key.Verifying(), Public: w.Public, Data: w.Data},
	}
	made := c.prove(hooks{}, c.in)
	c.circuit, err = key.Prove(t.Context(), made.Assignment)
	fatal(t, err)
	if byGo, byContract := c.judge(made); !byGo || !byContract {
		t.Fatalf("an honest proof: Go says %t, the contract %t", byGo, byContract)
	}
	return c
}

// prove argues with a prover that cheats; nil when the opening cannot be made of what it says.
func (c *court) prove(h hooks, in *Instance) *Proof {
	c.t.Helper()
	p := c.prover
	p.Random, p.hooks = rand.NewChaCha8([32]byte{7}), h
	made, err := p.Prove(context.Background(), in)
	if err != nil {
		return nil
	}
	return made
}

// judge asks both verifiers. Where the circuit refuses the assignment, the proof of another is shown.
func (c *court) judge(made *Proof) (byGo, byContract bool) {
	c.t.Helper()
	circuit, err := c.key.Prove(c.t.Context(), made.Assignment)
	if err != nil {
		circuit = c.circuit
	}
	made.Argument.Circuit = circuit
	proof := made.Argument.Encode()
	byGo = columnar.Verify(c.in.System, c.in.Key, proof, c.in.Public) == nil
	byContract, _, err = c.client.Verify(c.t.Context(), c.in.Key.Hash, columnar.EVM(proof), c.in.Public)
	fatal(c.t, err)
	return byGo, byContract
}

// refuse fails the test when either verifier believes a cheat.
func (c *court) refuse(name string, h hooks, in *Instance) {
	c.t.Helper()
	h.cheats = true
	made := c.prove(h, in)
	if made == nil {
		return
	}
	if byGo, byContract := c.judge(made); byGo || byContract {
		c.t.Errorf("%s: Go says %t, the contract %t", name, byGo, byContract)
	}
}

func fatal(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// Provers that cheat in each step of the argument, against Go and the contract, with lookups and range checks (consent),
// permutations (count) and hidden sums (balance).
func TestCheatsAgainstTheContract(t *testing.T) {
	if testing.Short() {
		t.Skip("makes proofs of whole circuits")
	}
	cache, err := setup.DefaultDir()
	fatal(t, err)
	store, err := setup.OpenStore(cache)
	fatal(t, err)
	client, err := chain.Simulated(t.Context())
	fatal(t, err)
	t.Cleanup(func() { fatal(t, client.Close()) })
	_, err = client.DeployRouter(t.Context(), true)
	fatal(t, err)
	for _, id := range []string{"consent", "count", "balance"} {
		t.Run(id, func(t *testing.T) {
			c := newCourt(t, store, client, id)
			system := c.in.System
			one := fr.One()
			secondly, _ := system.SecondPhase()
			for column := system.NumSlots(); column < system.NumColumns(); column++ {
				if name := system.Column(column); strings.Contains(name, " limb ") && !strings.HasSuffix(name, " limb 0") {
					continue // one limb of each value will do
				}
				change := func(columns [][]fr.Element) { columns[column][3].Add(&columns[column][3], &one) }
				h := hooks{helpers: change}
				if column < secondly {
					h = hooks{witness: change}
				}
				c.refuse("column "+system.Column(column), h, c.in)
			}
			c.refuse("another table", hooks{}, c.changed(func(data *columnar.Data) {
				data.Tables[0].Columns[0][2].Add(&data.Tables[0].Columns[0][2], &one)
			}))
			if id != "consent" {
				return // what follows does not depend on the statement
			}
			for _, round := range []int{0, 7, 23} {
				c.refuse("a round polynomial", hooks{round: func(j int, coefficients []fr.Element) {
					if j == round {
						coefficients[2].Add(&coefficients[2], &one)
					}
				}}, c.in)
			}
			c.refuse("an evaluation", hooks{values: func(evaluations []fr.Element, _ *fr.Element) {
				evaluations[0].Add(&evaluations[0], &one)
			}}, c.in)
			c.refuse("the mask's evaluation", hooks{values: func(_ []fr.Element, mask *fr.Element) { mask.SetOne() }}, c.in)
			c.refuse("a record left out", hooks{}, c.changed(func(data *columnar.Data) { data.Tables[0].Rows-- }))
			mask := c.prove(hooks{}, c.in)
			mask.Argument.Mask = mask.Argument.First[0]
			if byGo, byContract := c.judge(mask); byGo || byContract {
				t.Errorf("a mask left out: Go says %t, the contract %t", byGo, byContract)
			}
		})
	}
}

// changed returns the instance with other values behind the same public inputs.
func (c *court) changed(change func(*columnar.Data)) *Instance {
	data := *c.in.Data
	data.Tables = slices.Clone(data.Tables)
	for i := range data.Tables {
		data.Tables[i].Columns = slices.Clone(data.Tables[i].Columns)
		for j, column := range data.Tables[i].Columns {
			data.Tables[i].Columns[j] = slices.Clone(column)
		}
	}
	change(&data)
	in := *c.in
	in.Data = &data
	return &in
}
