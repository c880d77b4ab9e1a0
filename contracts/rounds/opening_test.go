package rounds

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/internal/devsetup"
	"github.com/acc36754/assent/internal/pcs"
)

func developmentSRS(n int) *pcs.SRS {
	tau := devsetup.Tau()
	s := &pcs.SRS{G1: make([]bn254.G1Affine, n), G2: devsetup.G2()}
	power := fr.One()
	for i := range s.G1 {
		s.G1[i].ScalarMultiplicationBase(power.BigInt(new(big.Int)))
		power.Mul(&power, &tau)
	}
	return s
}

func vector(values ...int64) []fr.Element {
	out := make([]fr.Element, len(values))
	for i, v := range values {
		out[i].SetInt64(v)
	}
	return out
}

// holds is the contract's check: e(C − [p(z)] + z·π, [1]2) = e(π, [τ]2).
func holds(t *testing.T, srs *pcs.SRS, c *bn254.G1Affine, o *Opening) bool {
	t.Helper()
	z := challenge(c, o.Entries, o.Blinding)
	value := o.Blinding
	for i := len(o.Entries) - 1; i >= 0; i-- {
		value.Mul(&value, &z).Add(&value, &o.Entries[i])
	}
	var left, term bn254.G1Affine
	left.ScalarMultiplicationBase(value.BigInt(new(big.Int)))
	left.Neg(&left)
	left.Add(&left, c)
	term.ScalarMultiplication(&o.Proof, z.BigInt(new(big.Int)))
	left.Add(&left, &term)
	term.Neg(&o.Proof)
	g2 := srs.G2
	ok, err := bn254.PairingCheck([]bn254.G1Affine{left, term}, []bn254.G2Affine{g2[0], g2[1]})
	if err != nil {
		t.Fatal(err)
	}
	return ok
}

// The sum of committed vectors opens as the contract wants it, and no other vector does.
func TestOpening(t *testing.T) {
	srs := developmentSRS(9)
	var sum bn254.G1Affine
	for _, v := range [][]fr.Element{vector(5, -3, 0, 77, 1234567), vector(-5, 4, 9, 1, -7654321)} {
		c, err := srs.Commit(v, 1)
		if err != nil {
			t.Fatal(err)
		}
		sum.Add(&sum, &c)
	}
	total := vector(0, 1, 9, 78, 1234567-7654321)
	o, err := NewOpening(srs, &sum, total, 1)
	if err != nil {
		t.Fatal(err)
	}
	if !holds(t, srs, &sum, o) {
		t.Error("the opening does not hold")
	}
	o.Entries[2].SetUint64(10)
	if holds(t, srs, &sum, o) {
		t.Error("another vector opens the sum")
	}
	total[0].SetOne()
	if _, err := NewOpening(srs, &sum, total, 1); !errors.Is(err, ErrSum) {
		t.Errorf("another vector: %v", err)
	}
	if _, err := NewOpening(srs, &sum, total[:1], 1); !errors.Is(err, ErrSum) {
		t.Errorf("no entries: %v", err)
	}
}

// Entries are encoded with an offset for each update that was added.
func TestValues(t *testing.T) {
	var entries []fr.Element
	for _, v := range []int64{-7, 0, 12} {
		var e fr.Element
		e.SetBigInt(new(big.Int).Add(big.NewInt(v), new(big.Int).Lsh(big.NewInt(3), 63)))
		entries = append(entries, e)
	}
	values, err := Values(entries, 3)
	if err != nil || values[0].Int64() != -7 || values[1].Sign() != 0 || values[2].Int64() != 12 {
		t.Errorf("%v, %v", values, err)
	}
	if _, err := Values(vector(-1), 3); !errors.Is(err, ErrSum) {
		t.Errorf("what is no sum: %v", err)
	}
}
