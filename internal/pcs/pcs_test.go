package pcs

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// powersOf returns an SRS of n powers with a known τ.
func powersOf(n int, tau uint64) *SRS {
	_, _, g1, g2 := bn254.Generators()
	scalars := make([]fr.Element, n)
	t, power := fr.NewElement(tau), fr.One()
	for i := range scalars {
		scalars[i] = power
		power.Mul(&power, &t)
	}
	srs := &SRS{G1: bn254.BatchScalarMultiplicationG1(&g1, scalars)}
	srs.G2[0] = g2
	srs.G2[1].ScalarMultiplication(&g2, new(big.Int).SetUint64(tau))
	return srs
}

// A commitment must be the polynomial's value at τ in the exponent, and zeros behind it must not show.
func TestCommitIsEvaluationAtTau(t *testing.T) {
	srs := powersOf(8, 3)
	v := []fr.Element{fr.NewElement(5), fr.NewElement(2), fr.NewElement(7)} // 5 + 2·3 + 7·9 = 74
	got, err := srs.Commit(v, 1)
	if err != nil {
		t.Fatal(err)
	}
	var want bn254.G1Affine
	want.ScalarMultiplication(&srs.G1[0], big.NewInt(74))
	if !got.Equal(&want) {
		t.Error("not Σ v_i·[τ^i]")
	}
	padded, err := srs.Commit(append(v, make([]fr.Element, 5)...), 2)
	if err != nil || !padded.Equal(&got) {
		t.Errorf("appending zeros changed the commitment: %v", err)
	}
	if _, err := srs.Commit(make([]fr.Element, 9), 1); !errors.Is(err, ErrSRSTooShort) {
		t.Errorf("nine rows over eight powers: %v", err)
	}
}

func TestIDTellsSecretsApart(t *testing.T) {
	if powersOf(2, 3).ID() == powersOf(2, 4).ID() {
		t.Error("two secrets share an id")
	}
	if powersOf(2, 3).ID() != powersOf(5, 3).ID() {
		t.Error("the id depends on the number of powers")
	}
}

func TestParsePoint(t *testing.T) {
	_, _, g, _ := bn254.Generators()
	good := PointBytes(&g)
	if back, err := ParsePoint(good[:]); err != nil || !back.Equal(&g) {
		t.Fatalf("round trip: %v", err)
	}
	if back, err := ParsePointHex(PointHex(&g)); err != nil || !back.Equal(&g) {
		t.Fatalf("round trip as text: %v", err)
	}
	x := new(big.Int).Add(g.X.BigInt(new(big.Int)), fp.Modulus())
	shifted := good
	x.FillBytes(shifted[:32])
	off := good
	off[63] ^= 1
	for name, b := range map[string][]byte{
		"x + p": shifted[:], "off the curve": off[:], "infinity": make([]byte, PointSize), "short": good[:63], "empty": nil,
	} {
		if _, err := ParsePoint(b); !errors.Is(err, ErrPoint) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
