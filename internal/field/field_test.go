package field

import (
	"errors"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// A scalar y + r would be reduced to y by gnark: it must not get that far.
func TestParseRefusesWhatIsNotCanonical(t *testing.T) {
	y := big.NewInt(5)
	shifted := make([]byte, fr.Bytes)
	new(big.Int).Add(y, fr.Modulus()).FillBytes(shifted)
	order := make([]byte, fr.Bytes)
	fr.Modulus().FillBytes(order)
	for name, b := range map[string][]byte{"y + r": shifted, "r": order, "short": make([]byte, 31), "long": make([]byte, 33), "empty": nil} {
		if _, err := ParseCanonical(b); !errors.Is(err, ErrNotCanonical) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHexHasOneSpelling(t *testing.T) {
	e := fr.NewElement(0xabc)
	text := Hex(e)
	if back, err := ParseHex(text); err != nil || back != e {
		t.Fatalf("round trip: %v", err)
	}
	for _, s := range []string{text[2:], "0X" + text[2:], text + "0", text[:len(text)-1], "0x" + "ABC" + text[5:], "0xz" + text[3:], ""} {
		if _, err := ParseHex(s); err == nil {
			t.Errorf("%q is read", s)
		}
	}
}

// keccak256 of the empty string, from the Ethereum yellow paper: SHA3-256 would give another.
func TestKeccakIsTheEVMs(t *testing.T) {
	want, err := ParseHex32("0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")
	if err != nil {
		t.Fatal(err)
	}
	if Keccak() != want {
		t.Fatal("not keccak256")
	}
}
