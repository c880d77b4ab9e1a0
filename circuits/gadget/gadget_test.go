package gadget_test

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/acc36754/assent/circuits/gadget"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/merkle"
	"github.com/acc36754/assent/internal/poseidon2"
	"github.com/acc36754/assent/internal/record"
	"github.com/acc36754/assent/internal/testkit"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
)

// hashCircuit asserts one hash of each shape.
type hashCircuit struct {
	In  [5]frontend.Variable
	Out [11]frontend.Variable
}

func (c *hashCircuit) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	out := []frontend.Variable{
		h.Compress(c.In[0], c.In[1]), h.Root(c.In[0], c.In[1]), h.Nullifier(c.In[0], c.In[1]),
		h.Subject(c.In[0], c.In[1], c.In[2]), h.Hash(poseidon2.TagLeaf, 1, 2),
	}
	for n := range 6 {
		out = append(out, h.Hash(poseidon2.TagRecord, c.In[:n]...))
	}
	for i := range out {
		api.AssertIsEqual(c.Out[i], out[i])
	}
	return nil
}

// A circuit that hashed differently from the table's own tree could prove nothing about it.
func TestHashesEqualTheirTwins(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(hashCircuit) })
	h := poseidon2.New()
	sys.Compare(t, 1, 24, func(rng *rand.Rand) (frontend.Circuit, error) {
		var in [5]fr.Element
		for i := range in {
			in[i] = testkit.RandomScalar(rng)
		}
		count := rng.Uint64()
		in[1].SetUint64(count)
		out := []fr.Element{
			h.Compress(in[0], in[1]), merkle.Root(h, in[0], count), record.Nullifier(h, in[0], in[1]),
			record.Subject(h, in[0], in[1], in[2]), h.Hash(poseidon2.TagLeaf, fr.NewElement(1), fr.NewElement(2)),
		}
		for n := range 6 {
			out = append(out, h.Hash(poseidon2.TagRecord, in[:n]...))
		}
		var verdict error
		if rng.IntN(2) == 0 {
			out[rng.IntN(len(out))] = testkit.RandomScalar(rng)
			verdict = gadget.ErrUnsatisfied
		}
		var c hashCircuit
		for i := range in {
			c.In[i] = in[i]
		}
		for i := range out {
			c.Out[i] = out[i]
		}
		return &c, verdict
	})
}

// recordCircuit asserts a record's leaf, top and place.
type recordCircuit struct {
	Record gadget.Record
	Leaf   frontend.Variable
	Top    frontend.Variable
	Index  frontend.Variable
}

func (c *recordCircuit) Define(api frontend.API) error {
	h, err := gadget.NewHasher(api)
	if err != nil {
		return err
	}
	leaf := c.Record.Leaf(h)
	api.AssertIsEqual(c.Leaf, leaf)
	api.AssertIsEqual(c.Top, c.Record.Top(h, leaf))
	api.AssertIsEqual(c.Index, c.Record.Index(api))
	return nil
}

func TestRecordEqualsItsTwin(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(recordCircuit) })
	h := poseidon2.New()
	sys.Compare(t, 2, 24, func(rng *rand.Rand) (frontend.Circuit, error) {
		path := merkle.Path{Index: rng.Uint64N(merkle.MaxLeaves)}
		for i := range path.Siblings {
			path.Siblings[i] = testkit.RandomScalar(rng)
		}
		values := gadget.NewRecordValues(testkit.RandomScalar(rng), testkit.RandomScalar(rng), &path)
		leaf := values.Leaf(h)
		top := path.Top(h, leaf)
		index := fr.NewElement(path.Index)
		switch at := rng.IntN(merkle.Depth); rng.IntN(6) {
		case 0:
			values.Bits[at] = fr.NewElement(2)
		case 1:
			values.Bits[at].Sub(new(fr.Element).SetOne(), &values.Bits[at])
		case 2:
			values.Siblings[at] = testkit.RandomScalar(rng)
		}
		circuit := &recordCircuit{Record: values.Assign(), Leaf: leaf, Top: top, Index: index}
		return circuit, checkRecord(h, &values, leaf, top, index)
	})
}

func checkRecord(h *poseidon2.Hasher, values *gadget.RecordValues, leaf, top, index fr.Element) error {
	got, err := values.Top(h, values.Leaf(h))
	return errors.Join(err, gadget.CheckEqual("leaf", leaf, values.Leaf(h)), gadget.CheckEqual("top", top, got), gadget.CheckEqual("index", index, values.Index()))
}

// The path of a real tree must lead to its top.
func TestRecordOfATree(t *testing.T) {
	h := poseidon2.New()
	hash, key := fr.NewElement(7), fr.NewElement(9)
	leaves := []fr.Element{fr.NewElement(1), record.Leaf(h, hash, key), fr.NewElement(3)}
	tree, err := merkle.Build(context.Background(), h, leaves, 1)
	if err != nil {
		t.Fatal(err)
	}
	path, err := merkle.PathTo(h, tree, 3, 1)
	if err != nil {
		t.Fatal(err)
	}
	values := gadget.NewRecordValues(hash, key, path)
	top, err := values.Top(h, values.Leaf(h))
	if err != nil || top != tree.Top() {
		t.Fatalf("top %v, %v; the tree's is %v", top, err, tree.Top())
	}
}

// widthCircuit asserts that a number has at most gadget.KeyBits bits.
type widthCircuit struct{ V frontend.Variable }

func (c *widthCircuit) Define(api frontend.API) error {
	gadget.AssertWidth(api, c.V, gadget.KeyBits)
	return nil
}

// A width that let anything through would let a key lie on the wrong side of its neighbour.
func TestAssertWidth(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(widthCircuit) })
	limit := new(big.Int).Lsh(big.NewInt(1), gadget.KeyBits)
	offset := func(base *big.Int, by int64) (e fr.Element) {
		e.SetBigInt(new(big.Int).Add(base, big.NewInt(by)))
		return e
	}
	for _, c := range []struct {
		name string
		v    fr.Element
		fits bool
	}{
		{"0", fr.Element{}, true},
		{"1", fr.One(), true},
		{"2^64", offset(new(big.Int).Lsh(big.NewInt(1), 64), 0), true},
		{"2^248-1", offset(limit, -1), true},
		{"2^248", offset(limit, 0), false},
		{"2^248+1", offset(limit, 1), false},
		{"-1", offset(big.NewInt(0), -1), false},
		{"-2^248", offset(new(big.Int).Neg(limit), 0), false},
		{"1/2", *new(fr.Element).Inverse(new(fr.Element).SetUint64(2)), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := gadget.CheckWidth("v", c.v, gadget.KeyBits); (err == nil) != c.fits {
				t.Errorf("the twin says %v", err)
			}
			assignment := &widthCircuit{V: c.v}
			if c.fits {
				sys.Accept(t, assignment)
				return
			}
			sys.Refuse(t, assignment)
			sys.RefuseHints(t, assignment)
		})
	}
	sys.CheckHints(t, &widthCircuit{V: field.Big(fr.NewElement(5))})
}

// chooseCircuit asserts a choice and binds its public inputs.
type chooseCircuit struct {
	Flag, Yes, No, Out frontend.Variable `gnark:",public"`
}

func (c *chooseCircuit) Define(api frontend.API) error {
	gadget.Bind(api, c.Flag, c.Yes, c.No, c.Out)
	api.AssertIsEqual(c.Out, gadget.Choose(api, c.Flag, c.Yes, c.No))
	return nil
}

func TestChooseEqualsItsTwin(t *testing.T) {
	sys := testkit.New(func() frontend.Circuit { return new(chooseCircuit) })
	sys.CheckPublic(t, []string{"Flag", "Yes", "No", "Out"})
	yes, no := fr.NewElement(10), fr.NewElement(4)
	for flag, want := range map[uint64]uint64{0: 4, 1: 10, 2: 16} {
		out := gadget.ChooseValue(fr.NewElement(flag), yes, no)
		if out != fr.NewElement(want) {
			t.Errorf("flag %d: the twin says %v", flag, out.String())
		}
		sys.Accept(t, &chooseCircuit{Flag: flag, Yes: yes, No: no, Out: out})
		sys.Refuse(t, &chooseCircuit{Flag: flag, Yes: yes, No: no, Out: want + 1})
	}
}
