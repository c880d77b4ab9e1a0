package evmwords_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/acc36754/assent/internal/evmwords"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func sample() []byte {
	_, _, g1, g2 := bn254.Generators()
	var w evmwords.Writer
	w.Uint(7).Text("membership").Scalar(fr.NewElement(9)).G1(g1).G1(bn254.G1Affine{}).G2(g2).Word([32]byte{1})
	return w.Bytes()
}

func read(b []byte) ([]byte, error) {
	r := evmwords.NewReader(b)
	var w evmwords.Writer
	w.Uint(r.Uint("number")).Text(r.Text("text")).Scalar(r.Scalar("scalar")).G1(r.G1("point"))
	w.G1(r.G1OrInfinity("point or infinity")).G2(r.G2("G2")).Word(r.Word("word"))
	return w.Bytes(), r.Close()
}

func TestRoundTrip(t *testing.T) {
	again, err := read(sample())
	if err != nil || !bytes.Equal(again, sample()) {
		t.Fatalf("%v\n%x\n%x", err, sample(), again)
	}
}

// EIP-197 wants the imaginary part first, as gnark-crypto's own raw form has it.
func TestG2OrderIsTheEVMs(t *testing.T) {
	_, _, _, g2 := bn254.Generators()
	var w evmwords.Writer
	if raw := g2.RawBytes(); !bytes.Equal(w.G2(g2).Bytes(), raw[:]) {
		t.Error("order of coordinates differs")
	}
}

func TestTruncatedOrLongerIsRefused(t *testing.T) {
	for n := range sample() {
		if _, err := read(sample()[:n]); !errors.Is(err, evmwords.ErrWords) {
			t.Fatalf("%d bytes: %v", n, err)
		}
	}
	if _, err := read(append(sample(), 0)); !errors.Is(err, evmwords.ErrWords) {
		t.Fatalf("one byte more: %v", err)
	}
}

// Whatever is read must be the only way to write what was read.
func TestBitFlipsAreRefusedOrReadDifferently(t *testing.T) {
	for bit := range 8 * len(sample()) {
		flipped := sample()
		flipped[bit/8] ^= 1 << (bit % 8)
		again, err := read(flipped)
		if err == nil && !bytes.Equal(again, flipped) {
			t.Fatalf("bit %d of byte %d: two spellings of one value", bit%8, bit/8)
		}
	}
}

// A zero byte within text would let two names print alike.
func TestTextHasNoZeroBytes(t *testing.T) {
	var w evmwords.Writer
	r := evmwords.NewReader(w.Text("member\x00ship").Bytes())
	if text := r.Text("text"); text != "" || !errors.Is(r.Close(), evmwords.ErrWords) {
		t.Errorf("%q, %v", text, r.Close())
	}
}

func TestUintHas64Bits(t *testing.T) {
	for at := range evmwords.Size - 8 {
		word := make([]byte, evmwords.Size)
		word[at] = 1
		r := evmwords.NewReader(word)
		if v := r.Uint("number"); v != 0 || !errors.Is(r.Close(), evmwords.ErrWords) {
			t.Errorf("byte %d: %d, %v", at, v, r.Close())
		}
	}
}
