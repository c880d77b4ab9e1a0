package secagg

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"golang.org/x/crypto/chacha20"
)

// The mask is the one that the comment at streamBytes says, on every chunk and in its last, shorter part: another program
// can compute it.
func TestMaskIsTheKeyStreamModuloTheOrder(t *testing.T) {
	const n = 2*chunk + 7
	mask := signedMask{key: maskKey{1, 2, 3}}
	got := make([]fr.Element, n)
	if err := apply(context.Background(), got, []signedMask{mask}); err != nil {
		t.Fatal(err)
	}
	cipher, err := chacha20.NewUnauthenticatedCipher(mask.key[:], make([]byte, 12))
	if err != nil {
		t.Fatal(err)
	}
	stream := make([]byte, n*48)
	cipher.XORKeyStream(stream, stream)
	for i := range got {
		b := slices.Clone(stream[48*i : 48*i+48])
		slices.Reverse(b)
		want := new(big.Int).Mod(new(big.Int).SetBytes(b), fr.Modulus())
		if got[i].BigInt(new(big.Int)).Cmp(want) != 0 {
			t.Fatalf("element %d: %s, want %s", i, got[i].String(), want)
		}
	}
}

// The largest 48 bytes are reduced as any others.
func TestReductionOfTheLargestNumber(t *testing.T) {
	all := slices.Repeat([]byte{0xff}, 48)
	reduce := newReduction()
	e := reduce.element(all)
	want := new(big.Int).Mod(new(big.Int).SetBytes(all), fr.Modulus())
	if e.BigInt(new(big.Int)).Cmp(want) != 0 {
		t.Errorf("%s, want %s", e.String(), want)
	}
}

// What one client adds the other takes off.
func TestMasksCancelOut(t *testing.T) {
	vector := make([]fr.Element, chunk+1)
	key := maskKey{7}
	if err := apply(context.Background(), vector, []signedMask{{key, false}, {maskKey{8}, true}, {key, true}, {maskKey{8}, false}}); err != nil {
		t.Fatal(err)
	}
	for i := range vector {
		if !vector[i].IsZero() {
			t.Fatalf("element %d is not 0", i)
		}
	}
}

// Masking a long vector under many masks can be stopped.
func TestApplyStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := apply(ctx, make([]fr.Element, 3*chunk), make([]signedMask, 2)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}
