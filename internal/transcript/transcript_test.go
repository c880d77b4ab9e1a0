package transcript

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr/poseidon2"
)

var tag = fr.NewElement(42)

// draw returns n scalars from a fixed seed.
func draw(seed uint64, n int) []fr.Element {
	rng := rand.New(rand.NewPCG(seed, 0))
	values := make([]fr.Element, n)
	for i := range values {
		values[i] = fr.Element{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64() >> 3}
	}
	return values
}

// rate absorbs each group with one call and returns all lanes that may be read.
func rate(tag fr.Element, groups ...[]fr.Element) (lanes [Rate]fr.Element) {
	d := New(tag)
	for _, group := range groups {
		d.Absorb(group...)
	}
	for i := range lanes {
		lanes[i] = d.Lane(1 + i)
	}
	return lanes
}

// The definition, written out over the library's permutation: a Duplex that did anything else, such as
// adding in place of overwriting, or leaving old lanes below a short absorption, is another
func TestAbsorbOverwritesAndPermutes(t *testing.T) {
	permutation := poseidon2.NewPermutation(Width, FullRounds, PartialRounds)
	for n := 1; n <= 2*Rate+1; n++ {
		values := draw(uint64(n), n)
		d := New(tag)
		d.Absorb(draw(100, Rate)...)
		capacity := d.state[0]
		d.Absorb(values...)
		for start := 0; start < n; start += Rate {
			state := [Width]fr.Element{capacity}
			copy(state[1:], values[start:min(start+Rate, n)])
			if err := permutation.Permutation(state[:]); err != nil {
				t.Fatal(err)
			}
			capacity = state[0]
			if start+Rate < n {
				continue
			}
			for i := 1; i <= Rate; i++ {
				if d.Lane(i) != state[i] {
					t.Errorf("%d values: lane %d differs from the definition", n, i)
				}
			}
		}
	}
}

// The values are fixed: a change of constants, layout or rounds would change every proof that exists.
func TestKnownLanes(t *testing.T) {
	lanes := rate(tag, []fr.Element{fr.NewElement(1), fr.NewElement(2), fr.NewElement(3)})
	for i, want := range map[int]string{
		1: "1940577562657800466139251869511375754306101802642965815770159977746140982695",
		7: "11534128715495089274298476023274867822451981657958519350169631376762420598438",
	} {
		if got := lanes[i-1].String(); got != want {
			t.Errorf("lane %d is %s, want %s", i, got, want)
		}
	}
}

// Everything absorbed, and the tag, must change every lane that is read later. The rate lanes are
// overwritten, so all of it passes through the capacity.
func TestLaterLanesDependOnAllBefore(t *testing.T) {
	values := draw(7, 3*Rate)
	want := rate(tag, values)
	differs := func(what string, got [Rate]fr.Element) {
		t.Helper()
		for i := range got {
			if got[i] == want[i] {
				t.Errorf("%s changed and lane %d stayed", what, 1+i)
			}
		}
	}
	differs("the tag", rate(fr.NewElement(43), values))
	for at := range values {
		changed := append([]fr.Element(nil), values...)
		changed[at].Add(&changed[at], new(fr.Element).SetOne())
		differs("a value", rate(tag, changed))
	}
}

// One value in place of another, one more value, one more permutation: each is another  The one
// exception is the documented one: zeros at the end of an absorption are the layout's own.
func TestAbsorptionsAreTold(t *testing.T) {
	v := draw(8, 3)
	a, b, c := v[0], v[1], v[2]
	var zero fr.Element
	seen := map[fr.Element]int{}
	for i, groups := range [][][]fr.Element{
		{{a}}, {{b}}, {{b, a}}, {{a, b}}, {{b, c}}, {{b, c, a}}, {{zero, a}},
		{{a}, {b}}, {{b}, {a}}, {{a}, {a}}, {{a}, {zero}}, {{zero}},
	} {
		lane := rate(tag, groups...)[0]
		if other, dup := seen[lane]; dup {
			t.Errorf("transcripts %d and %d give the same lane", other, i)
		}
		seen[lane] = i
	}
	if rate(tag, []fr.Element{a}) != rate(tag, []fr.Element{a, zero}) {
		t.Error("a zero at the end changes the lanes: the documentation says it does not")
	}
	if rate(tag, []fr.Element{a}, nil) != rate(tag, []fr.Element{a}) {
		t.Error("absorbing nothing changes the lanes")
	}
}

// The capacity is what makes the sponge one-way: no call may show it. Lanes that bind nothing must not
// become challenges either.
func TestLaneRefuses(t *testing.T) {
	fresh, used := New(tag), New(tag)
	used.Absorb(tag)
	for _, c := range []struct {
		name string
		d    *Duplex
		lane int
	}{
		{"the capacity", used, 0},
		{"below all lanes", used, -1},
		{"above all lanes", used, Width},
		{"nothing absorbed", fresh, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Errorf("lane %d is shown", c.lane)
				}
			}()
			c.d.Lane(c.lane)
		})
	}
}
