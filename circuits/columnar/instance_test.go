package columnar

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// multiple returns a point of G1.
func multiple(n int64) (p bn254.G1Affine) {
	_, _, g, _ := bn254.Generators()
	return *p.ScalarMultiplication(&g, big.NewInt(n))
}

// draftInstance is an instance of the draft: left is told and has 5 records, right is hidden.
func draftInstance() *Instance {
	return &Instance{Claim: fr.NewElement(7), Params: integers(3), Tables: []TableInstance{
		{Count: fr.NewElement(5), Capacity: 5, Columns: []bn254.G1Affine{multiple(2), Absent()}},
		{Count: fr.NewElement(12345), Hidden: true, Capacity: 1 << 20, Columns: []bn254.G1Affine{multiple(3)}},
	}}
}

// Places of the draft's public inputs.
const (
	atLeft  = 2          // after the claim and the parameter
	atRight = atLeft + 7 // after three numbers and two columns
)

func TestPublicRoundTrip(t *testing.T) {
	s, in := newDraft().MustCompile(), draftInstance()
	public, err := s.Public(in)
	if err != nil {
		t.Fatal(err)
	}
	if len(public) != s.NumPublic() || len(public) != len(s.PublicNames()) {
		t.Errorf("%d public inputs, %d told, %d named", len(public), s.NumPublic(), len(s.PublicNames()))
	}
	again, err := s.ParsePublic(public)
	if err != nil || !reflect.DeepEqual(again, in) {
		t.Errorf("got %+v, %v", again, err)
	}
	if got := strings.Join(s.PublicNames()[:7], " "); got != "Claim p left.Count left.Hidden left.Capacity left.x.X left.x.Y" {
		t.Errorf("names %s", got)
	}
}

// Whatever is not the one form of some instance is refused: the contract and the circuit see the same scalars.
func TestParsePublicRefuses(t *testing.T) {
	s := newDraft().MustCompile()
	valid, err := s.Public(draftInstance())
	if err != nil {
		t.Fatal(err)
	}
	most := uint64(1<<24 - 2) // left's constraints reach one row beyond its records
	for _, c := range []struct {
		name, want string
		at         int
		value      fr.Element
	}{
		{"hidden 2", "neither told nor hidden", atRight + 1, fr.NewElement(2)},
		{"hidden −1", "neither told nor hidden", atRight + 1, integers(-1)[0]},
		{"count that is not the capacity", "is its own bound", atLeft, fr.NewElement(4)},
		{"capacity that is not the count", "is its own bound", atLeft + 2, fr.NewElement(6)},
		{"capacity 2^24 of a hidden number", "capacity is above 16777215", atRight + 2, fr.NewElement(1 << 24)},
		{"capacity 2^24 − 1 with a row beyond", "capacity is above 16777214", atLeft + 2, fr.NewElement(most + 1)},
		{"capacity above 2^64", "capacity is above", atRight + 2, powerOfTwo(70)},
		{"capacity −1", "capacity is above", atRight + 2, integers(-1)[0]},
		{"point off the curve", "not on the curve", atLeft + 3, fr.NewElement(12)},
		{"x of a point without y", "not on the curve", atLeft + 6, fr.NewElement(2)},
	} {
		t.Run(c.name, func(t *testing.T) {
			public := slices.Clone(valid)
			public[c.at] = c.value
			if _, err := s.ParsePublic(public); !errors.Is(err, ErrInstance) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
	for _, public := range [][]fr.Element{nil, valid[1:], append(slices.Clone(valid), fr.One())} {
		if _, err := s.ParsePublic(public); !errors.Is(err, ErrInstance) {
			t.Errorf("%d scalars: %v", len(public), err)
		}
	}
	// The largest capacities are allowed.
	for at, capacity := range map[int]uint64{atLeft: most, atRight: 1<<24 - 1} {
		public := slices.Clone(valid)
		public[at+2].SetUint64(capacity)
		if at == atLeft {
			public[at].SetUint64(capacity)
		}
		if _, err := s.ParsePublic(public); err != nil {
			t.Errorf("capacity %d: %v", capacity, err)
		}
	}
}

func TestPublicRefuses(t *testing.T) {
	s := newDraft().MustCompile()
	for want, change := range map[string]func(in *Instance){
		"0 parameters and 2 tables":  func(in *Instance) { in.Params = nil },
		"1 parameters and 1 tables":  func(in *Instance) { in.Tables = in.Tables[:1] },
		"1 parameters and 3 tables":  func(in *Instance) { in.Tables = append(in.Tables, TableInstance{}) },
		"table 0 has 1 columns":      func(in *Instance) { in.Tables[0].Columns = in.Tables[0].Columns[:1] },
		"is its own bound":           func(in *Instance) { in.Tables[0].Count.SetUint64(4) },
		"a coordinate of a column":   func(in *Instance) { in.Tables[0].Columns[0] = largePoint(t) },
		"column 0: not a point of G": func(in *Instance) { in.Tables[1].Columns[0].X.SetUint64(5) },
	} {
		in := draftInstance()
		change(in)
		if _, err := s.Public(in); !errors.Is(err, ErrInstance) || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// largePoint returns a point whose x is not below the scalar field's order.
func largePoint(t *testing.T) (p bn254.G1Affine) {
	t.Helper()
	var y2, three fp.Element
	three.SetUint64(3)
	one := fp.One()
	p.X.SetBigInt(fr.Modulus())
	for range 100 {
		y2.Square(&p.X).Mul(&y2, &p.X).Add(&y2, &three)
		if p.Y.Sqrt(&y2) != nil && p.IsOnCurve() {
			return p
		}
		p.X.Add(&p.X, &one)
	}
	t.Fatal("no such point found")
	return p
}

// R and k are functions of what the tables' digests say: a helper column must have room for every record and a
// row more, and vectors for its blinding value.
func TestSize(t *testing.T) {
	plain := func(d *Declaration, t *Table) { d.Zero("g", t.All(), t.Column("x")) }
	longer := func(d *Declaration, t *Table) { d.Zero("g", t.All(), t.LongerWitnesses(noFill, "x")[0]) }
	beyond := func(d *Declaration, t *Table) { d.Zero("g", t.Beyond(), t.Column("x")) }
	ranged := func(_ *Declaration, t *Table) { t.Bits("g", Const(1), t.Column("x"), 16) }
	for _, c := range []struct {
		name     string
		declare  func(*Declaration, *Table)
		capacity uint64
		last     uint64
		vars     int
	}{
		{"plain", plain, 0, 31, 5}, {"plain", plain, 30, 31, 5}, {"plain", plain, 31, 31, 5}, {"plain", plain, 32, 32, 6},
		{"plain", plain, 63, 63, 6}, {"plain", plain, 64, 64, 7}, {"plain", plain, 65535, 65535, 16},
		{"plain", plain, 65536, 65536, 17}, {"plain", plain, 65537, 65537, 17}, {"plain", plain, 1<<24 - 1, 1<<24 - 1, 24},
		// A longer column is blinded one row further on, though all that is said of it is said of records.
		{"longer", longer, 30, 31, 5}, {"longer", longer, 31, 32, 6}, {"longer", longer, 1<<24 - 2, 1<<24 - 1, 24},
		{"beyond", beyond, 31, 32, 6},
		{"ranged", ranged, 5, 65536, 17}, {"ranged", ranged, 65536, 65536, 17}, {"ranged", ranged, 65537, 65537, 17}, {"ranged", ranged, 1 << 17, 1 << 17, 18},
	} {
		d := Declare("size", 1)
		c.declare(d, d.Table("t"))
		s := d.MustCompile()
		got := s.Size(&Instance{Tables: []TableInstance{{Capacity: c.capacity}}})
		if got != (Size{Last: c.last, Vars: c.vars}) {
			t.Errorf("%s, capacity %d: %+v, want R %d and k %d", c.name, c.capacity, got, c.last, c.vars)
		}
		if got.Last+1 > 1<<got.Vars {
			t.Errorf("%s, capacity %d: row R is beyond 2^k", c.name, c.capacity)
		}
	}
	// The largest table counts.
	s := newDraft().MustCompile()
	for _, capacities := range [][2]uint64{{100, 5}, {5, 101}} {
		if got := s.Size(&Instance{Tables: []TableInstance{{Capacity: capacities[0]}, {Capacity: capacities[1]}}}); got.Last != 101 {
			t.Errorf("capacities %v: R is %d, want 101", capacities, got.Last)
		}
	}
}

// The generator of contracts goes by Shape alone.
func TestShape(t *testing.T) {
	d := newDraft()
	d.Lookup("b", Side{Span: d.left.All(), Tuple: []Expr{d.x, d.x}}, Side{Span: d.right.All(), Tuple: []Expr{d.y, d.y}}, d.uses)
	s := d.MustCompile()
	want := Shape{Params: 1, Tables: []TableShape{{2, 1}, {1, 0}}, First: 2, Second: 1, Challenges: 2}
	shape := s.Shape()
	if !reflect.DeepEqual(shape, want) {
		t.Errorf("got %+v, want %+v", shape, want)
	}
	if n := len(s.CircuitPublicNames()); shape.NumCircuitPublic() != n {
		t.Errorf("%d public inputs of the circuit, %d are named", shape.NumCircuitPublic(), n)
	}
}

func FuzzParsePublic(f *testing.F) {
	s := newDraft().MustCompile()
	public, err := s.Public(draftInstance())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(scalarBytes(public))
	f.Add([]byte{})
	rng := rand.New(rand.NewPCG(1, 1))
	for range 8 { // nearly valid: one scalar changed
		changed := slices.Clone(public)
		changed[rng.IntN(len(changed))] = randomScalar(rng)
		f.Add(scalarBytes(changed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var scalars []fr.Element
		for at := 0; at+fr.Bytes <= len(data); at += fr.Bytes {
			scalars = append(scalars, *new(fr.Element).SetBytes(data[at : at+fr.Bytes]))
		}
		in, err := s.ParsePublic(scalars)
		if err != nil {
			if !errors.Is(err, ErrInstance) {
				t.Fatalf("unnamed error: %v", err)
			}
			return
		}
		if again, err := s.Public(in); err != nil || !slices.Equal(again, scalars) {
			t.Fatalf("parsed, written differently (%v)", err)
		}
		if size := s.Size(in); size.Last+1 > 1<<size.Vars || size.Vars > Vars {
			t.Fatalf("size %+v", size)
		}
	})
}

func scalarBytes(scalars []fr.Element) (out []byte) {
	for _, e := range scalars {
		b := e.Bytes()
		out = append(out, b[:]...)
	}
	return out
}
