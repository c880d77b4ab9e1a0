// What a cheat writes.

package ptau_test

import (
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
