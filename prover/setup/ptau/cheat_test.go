// What a cheat writes.

package ptau_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/prover/setup/ptau"
	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func TestCheats(t *testing.T) {
	other := func(c *ptautest.Ceremony) fr.Element { return c.Scalar() }
	one := fr.One()
	var minus fr.Element
	minus.Neg(&one)
	for _, test := range []struct {
		name  string
		cheat func(c *ptautest.Ceremony)
		want  error
	}{
		{"none", func(c *ptautest.Ceremony) {}, nil},
		{"a made-up contribution before its own", func(c *ptautest.Ceremony) {
			c.Contributions[0].SX[0], c.Contributions[0].S[0] = c.Contributions[1].SX[0], c.Contributions[1].S[0]
		}, ptau.ErrContribution},
		{"a contribution left out", func(c *ptautest.Ceremony) { c.Contributions = c.Contributions[1:] }, ptau.ErrContribution},
		{"contributions in another order", func(c *ptautest.Ceremony) {
			c.Contributions[0], c.Contributions[1] = c.Contributions[1], c.Contributions[0]
		}, ptau.ErrContribution},
		{"points of its own behind the contributions", func(c *ptautest.Ceremony) {
			kept := c.Contributions
			c.Contribute("hidden")
			c.Contributions = kept
		}, ptau.ErrContribution},
		{"the secret replaced, not multiplied", func(c *ptautest.Ceremony) {
			last := &c.Contributions[2]
			last.G1[0] = scaled(other(c))
		}, ptau.ErrContribution},
		{"τ is 1", func(c *ptautest.Ceremony) { cancel(c, one) }, ptau.ErrTrivial},
		{"α = β", func(c *ptautest.Ceremony) {
			again, err := ptautest.New(t.Context(), 4, 8)
			if err != nil {
				t.Fatal(err)
			}
			*c = *again
			x := c.Scalar()
			c.ContributeNumbers("a", c.Scalar(), x, x)
		}, ptau.ErrTrivial},
		{"τ is −1", func(c *ptautest.Ceremony) { cancel(c, minus) }, ptau.ErrTrivial},
		{"τ is the development setup's", func(c *ptautest.Ceremony) { cancel(c, devsetup.Tau()) }, ptau.ErrTrivial},
		{"a geometric sequence of another ratio in α", func(c *ptautest.Ceremony) {
			ratio := other(c)
			power := ratio
			for i := 1; i < len(c.AlphaG1); i++ {
				c.AlphaG1[i].ScalarMultiplication(&c.AlphaG1[0], field.Big(power))
				power.Mul(&power, &ratio)
			}
		}, ptau.ErrPowers},
		{"two errors that cancel out in a plain sum", func(c *ptautest.Ceremony) {
			_, _, g1, _ := bn254.Generators()
			c.TauG1[9].Add(&c.TauG1[9], &g1)
			c.TauG1[10].Sub(&c.TauG1[10], &g1)
		}, ptau.ErrPowers},
		{"another β in G2", func(c *ptautest.Ceremony) {
			_, _, _, g2 := bn254.Generators()
			c.BetaG2.Add(&c.BetaG2, &g2)
			c.Contributions[2].G2[1] = c.BetaG2
		}, ptau.ErrContribution},
		{"points that the last one did not hash", func(c *ptautest.Ceremony) { c.Contributions[2].Challenge[0] ^= 1 }, ptau.ErrContribution},
	} {
		t.Run(test.name, func(t *testing.T) {
			c, err := ptautest.New(t.Context(), 4, 7)
			if err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{"a", "b", "c"} {
				c.Contribute(name)
			}
			test.cheat(c)
			if err := check(t, c.Encode(), ptau.Options{}); !errors.Is(err, test.want) {
				t.Errorf("error %v, want %v", err, test.want)
			}
		})
	}
}

func cancel(c *ptautest.Ceremony, want fr.Element) {
	tau := c.Tau()
	tau.Inverse(&tau).Mul(&tau, &want)
	c.ContributeNumbers("d", tau, c.Scalar(), c.Scalar())
}

func scaled(by fr.Element) (p bn254.G1Affine) { return *p.ScalarMultiplicationBase(field.Big(by)) }

func TestSubgroup(t *testing.T) {
	c, err := ptautest.New(t.Context(), 2, 1)
	if err != nil {
		t.Fatal(err)
	}
	c.Contribute("a")
	outside := outsideSubgroup()
	if outside.IsInSubGroup() || !outside.IsOnCurve() {
		t.Fatal("the test's point is of no use")
	}
	c.TauG2[3] = outside
	if err := check(t, c.Encode(), ptau.Options{}); !errors.Is(err, ptau.ErrPoint) {
		t.Errorf("in a section: %v", err)
	}
	c.Fill()
	c.Contributions[0].SPX[2] = outside
	if err := check(t, c.Encode(), ptau.Options{}); !errors.Is(err, ptau.ErrPoint) {
		t.Errorf("in a contribution: %v", err)
	}
}

func outsideSubgroup() (p bn254.G2Affine) {
	var b, three bn254.E2
	three.A0.SetUint64(3)
	b.A0.SetUint64(9)
	b.A1.SetOne()
	b.Inverse(&b).Mul(&b, &three)
	for {
		p.X.A0.Add(&p.X.A0, new(fp.Element).SetOne())
		p.Y.Square(&p.X).Mul(&p.Y, &p.X).Add(&p.Y, &b)
		if p.Y.Legendre() == 1 {
			p.Y.Sqrt(&p.Y)
			return p
		}
	}
}

// Each of the five points that a contribution leaves behind must follow from the one before. Only the contributions are looked
// at here: afterwards some of these are noticed once more, by the points.
func TestEachPointFollows(t *testing.T) {
	for name, point := range map[string]func(c *ptautest.Contribution, x fr.Element){
		"τ in G1": func(c *ptautest.Contribution, x fr.Element) { c.G1[0] = scaled(x) },
		"α in G1": func(c *ptautest.Contribution, x fr.Element) { c.G1[1] = scaled(x) },
		"β in G1": func(c *ptautest.Contribution, x fr.Element) { c.G1[2] = scaled(x) },
		"τ in G2": func(c *ptautest.Contribution, x fr.Element) { c.G2[0] = scaledG2(x) },
		"β in G2": func(c *ptautest.Contribution, x fr.Element) { c.G2[1] = scaledG2(x) },
	} {
		t.Run(name, func(t *testing.T) {
			c := twoParties(t)
			point(&c.Contributions[1], c.Scalar())
			file := c.Encode()
			if _, err := ptau.New(t.Context(), bytes.NewReader(file), int64(len(file)), nil); !errors.Is(err, ptau.ErrContribution) {
				t.Errorf("error %v", err)
			}
		})
	}
}

// A contributor whose proof is of another number than the one in its points does not know the latter.
func TestProofsOfOtherNumbers(t *testing.T) {
	c, err := ptautest.New(t.Context(), 3, 5)
	if err != nil {
		t.Fatal(err)
	}
	first, err := ptau.FirstChallenge(t.Context(), 3, nil)
	if err != nil {
		t.Fatal(err)
	}
	alpha, other := c.Scalar(), c.Scalar()
	c.ContributeNumbers("a", c.Scalar(), alpha, c.Scalar())
	made := &c.Contributions[0]
	made.SX[1].ScalarMultiplication(&made.S[1], field.Big(other))
	base := ptau.KeyBase(1, first, &made.S[1], &made.SX[1])
	made.SPX[1].ScalarMultiplication(&base, field.Big(alpha))
	file := c.Encode()
	if _, err := ptau.New(t.Context(), bytes.NewReader(file), int64(len(file)), nil); !errors.Is(err, ptau.ErrContribution) {
		t.Errorf("error %v", err)
	}
}

// changing is a file that shows other points when sections are read than when single points were.
type changing struct{ small, large []byte }

func (c changing) ReadAt(p []byte, off int64) (int, error) {
	if len(p) > 128 {
		return copy(p, c.large[off:]), nil
	}
	return copy(p, c.small[off:]), nil
}

// A section that begins with another point than the one that was compared with the contributions is refused, though its
// points are in the right ratio: the file has changed meanwhile.
func TestFileThatChangesWhileItIsRead(t *testing.T) {
	for name, change := range map[string]func(c *ptautest.Ceremony, x fr.Element){
		"α": func(c *ptautest.Ceremony, x fr.Element) {
			for i := range c.AlphaG1 {
				c.AlphaG1[i].ScalarMultiplication(&c.AlphaG1[i], field.Big(x))
			}
		},
		"τ in G2": func(c *ptautest.Ceremony, x fr.Element) {
			for i := range c.TauG2 {
				c.TauG2[i].ScalarMultiplication(&c.TauG2[i], field.Big(x))
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			c := twoParties(t)
			c.Contributions[1].Challenge = [64]byte{} // what is hashed is not the subject: a part of the points is read
			honest := c.Encode()
			change(c, c.Scalar())
			f, err := ptau.New(t.Context(), changing{honest, honest}, int64(len(honest)), nil)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Check(t.Context(), ptau.Options{Powers: 14}); err != nil {
				t.Fatal(err)
			}
			f, err = ptau.New(t.Context(), changing{honest, c.Encode()}, int64(len(honest)), nil)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := f.Check(t.Context(), ptau.Options{Powers: 14}); !errors.Is(err, ptau.ErrPowers) {
				t.Errorf("error %v", err)
			}
		})
	}
}

// Points that the contributions do not lead to are refused also where too few of them are read to compare their hash.
func TestPointsOfAnotherCeremony(t *testing.T) {
	c := twoParties(t)
	kept := c.Contributions
	c.Contribute("hidden")
	c.Contributions = kept
	if err := check(t, c.Encode(), ptau.Options{Powers: 14}); !errors.Is(err, ptau.ErrContribution) {
		t.Errorf("error %v", err)
	}
}

// twoParties returns a small ceremony of two contributions.
func twoParties(t *testing.T) *ptautest.Ceremony {
	t.Helper()
	c, err := ptautest.New(t.Context(), 3, 11)
	if err != nil {
		t.Fatal(err)
	}
	c.Contribute("a")
	c.Contribute("b")
	return c
}

func scaledG2(by fr.Element) (p bn254.G2Affine) { return *p.ScalarMultiplicationBase(field.Big(by)) }
