package secagg

import (
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/acc36754/assent/internal/pcs"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// testSRS has τ = 5, for tests only.
func testSRS(n int) []bn254.G1Affine {
	powers := make([]fr.Element, n)
	powers[0].SetOne()
	tau := fr.NewElement(5)
	for i := 1; i < n; i++ {
		powers[i].Mul(&powers[i-1], &tau)
	}
	_, _, g1, _ := bn254.Generators()
	return bn254.BatchScalarMultiplicationG1(&g1, powers)
}

// commit commits to an int column, as a custodian does: each value plus 2^63, then the blinding value.
func commit(t testing.TB, srs []bn254.G1Affine, values []int64, blinding fr.Element) bn254.G1Affine {
	t.Helper()
	var column []fr.Element
	for _, v := range values {
		column = append(column, fr.NewElement(uint64(v)^1<<63))
	}
	c, err := (&pcs.SRS{G1: srs}).Commit(append(column, blinding), 1)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The aggregate opens the sum of the survivors' commitments, and nothing else does.
func TestVerifySum(t *testing.T) {
	srs := testSRS(5)
	updates := [][]int64{{1, -2, 3}, {-1 << 31, 1 << 31, 0}, {7, 7, -7}}
	var commitments []bn254.G1Affine
	sum := make([]fr.Element, 4)
	for i, u := range updates {
		blinding := fr.NewElement(uint64(1000 + i))
		commitments = append(commitments, commit(t, srs, u, blinding))
		for j, e := range Vector(u, blinding) {
			sum[j].Add(&sum[j], &e)
		}
	}
	if err := VerifySum(srs, commitments, sum); err != nil {
		t.Fatal(err)
	}
	values, blinding, err := Split(sum)
	if want := []int64{-1<<31 + 8, 1<<31 + 5, -4}; err != nil || !slices.Equal(values, want) || blinding != fr.NewElement(3003) {
		t.Errorf("split: %v, %v", values, err)
	}
	for j := range sum {
		wrong := slices.Clone(sum)
		one := fr.One()
		wrong[j].Add(&wrong[j], &one)
		if err := VerifySum(srs, commitments, wrong); !errors.Is(err, ErrOpening) {
			t.Errorf("entry %d changed: %v", j, err)
		}
	}
	if err := VerifySum(srs, commitments[:2], sum); !errors.Is(err, ErrOpening) {
		t.Errorf("without a commitment: %v", err)
	}
	if err := VerifySum(srs, commitments, sum[:3]); !errors.Is(err, ErrOpening) {
		t.Errorf("without the blinding value: %v", err)
	}
	if err := VerifySum(srs, nil, nil); !errors.Is(err, ErrVector) {
		t.Errorf("nothing: %v", err)
	}
	if err := VerifySum(srs[:3], commitments, sum); !errors.Is(err, pcs.ErrSRSTooShort) {
		t.Errorf("SRS too short: %v", err)
	}
}

// Integers come back as they are, and an element that is none is refused.
func TestSplit(t *testing.T) {
	values := []int64{0, 1, -1, math.MaxInt64, math.MinInt64}
	got, blinding, err := Split(Vector(values, fr.NewElement(9)))
	if err != nil || !slices.Equal(got, values) || blinding != fr.NewElement(9) {
		t.Errorf("%v, %v", got, err)
	}
	tooLarge := Vector([]int64{math.MaxInt64}, fr.Element{})
	one := fr.One()
	tooLarge[0].Add(&tooLarge[0], &one)
	tooSmall := Vector([]int64{math.MinInt64}, fr.Element{})
	tooSmall[0].Sub(&tooSmall[0], &one)
	for _, v := range [][]fr.Element{nil, tooLarge, tooSmall} {
		if _, _, err := Split(v); !errors.Is(err, ErrVector) {
			t.Errorf("%v: %v", v, err)
		}
	}
}

// The whole way: the sum of a round with a dropout opens the sum of the survivors' commitments.
func TestSumOfARoundOpensTheSumOfTheCommitments(t *testing.T) {
	h := newHouse(t, 4, 3, 5)
	drop := map[int]Phase{2: CollectVectors}
	h.send(CollectReveals, h.must(CollectReveals, drop), drop)
	result := h.check(drop)
	srs := testSRS(5)
	var commitments []bn254.G1Affine
	for _, i := range result.Survivors {
		values, blinding, err := Split(h.vectors[i])
		if err != nil {
			t.Fatal(err)
		}
		commitments = append(commitments, commit(t, srs, values, blinding))
	}
	if err := VerifySum(srs, commitments, result.Sum); err != nil {
		t.Error(err)
	}
}
