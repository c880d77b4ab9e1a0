package pcs

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func TestOpeningSize(t *testing.T) {
	for vars, want := range map[int]int{4: 0, 5: 768, 20: 2688, 24: 3200, 25: 0, -1: 0} {
		if got := OpeningSize(vars); got != want {
			t.Errorf("%d variables: %d bytes, want %d", vars, got, want)
		}
	}
}

// An opening has one spelling: every word plus its modulus, and every point at infinity or off the
// curve, must be refused by the parser.
func TestParseOpeningIsStrict(t *testing.T) {
	const vars = 6
	raw := newOpened(t, 40, vars).opening.Bytes()
	scalarsFrom, scalarsTo := 2*(vars-atOnce), len(raw)/fr.Bytes-4
	cases := map[string][]byte{"empty": nil, "short": raw[:len(raw)-1], "long": append(slices.Clone(raw), 0), "cut by a word": raw[fr.Bytes:]}
	for word := range len(raw) / fr.Bytes {
		scalar := word >= scalarsFrom && word < scalarsTo
		modulus := fp.Modulus()
		if scalar {
			modulus = fr.Modulus()
		}
		cases[fmt.Sprintf("word %d plus modulus", word)] = withWord(raw, word, func(w *big.Int) { w.Add(w, modulus) })
		if !scalar {
			cases[fmt.Sprintf("word %d off the curve", word)] = withWord(raw, word, func(w *big.Int) { w.Xor(w, big.NewInt(1)) })
		}
		if !scalar && word%2 == 0 {
			infinity := slices.Clone(raw)
			clear(infinity[word*fr.Bytes : word*fr.Bytes+PointSize])
			cases[fmt.Sprintf("infinity at word %d", word)] = infinity
		}
	}
	for name, b := range cases {
		if _, err := ParseOpening(b, vars); !errors.Is(err, ErrOpening) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, other := range []int{-3, 0, 4, 5, 7, 25} {
		if _, err := ParseOpening(raw, other); !errors.Is(err, ErrOpening) {
			t.Errorf("read for %d variables: %v", other, err)
		}
		if _, err := ParseOpening(nil, other); !errors.Is(err, ErrOpening) {
			t.Errorf("nothing read for %d variables: %v", other, err)
		}
	}
}

func withWord(raw []byte, word int, change func(*big.Int)) []byte {
	out := slices.Clone(raw)
	at := out[word*fr.Bytes : (word+1)*fr.Bytes]
	w := new(big.Int).SetBytes(at)
	change(w)
	w.FillBytes(at)
	return out
}

// What the parser accepts is written back byte for byte, and verifying it does not panic.
func FuzzParseOpening(f *testing.F) {
	srs := powersOf(40, testTau)
	v := make([]fr.Element, 40)
	for i := range v {
		v[i].SetUint64(uint64(i*i*i + 1))
	}
	claim := &OpeningClaim{Seed: v[1:3], Point: v[3 : 3+Coordinates], Vars: 6}
	claim.Value = evaluate(v, claim.Point)
	good := open(f, srs, v, claim).Bytes()
	f.Add(good, 6)
	f.Add(good[:len(good)-1], 6)
	f.Add(good, 24)
	f.Add(append(slices.Clone(good), good...), 5)
	f.Fuzz(func(t *testing.T, raw []byte, vars int) {
		o, err := ParseOpening(raw, vars)
		if err != nil {
			if !errors.Is(err, ErrOpening) {
				t.Fatalf("another error: %v", err)
			}
			return
		}
		if !bytes.Equal(o.Bytes(), raw) {
			t.Fatal("written in another way")
		}
		c := *claim
		c.Vars = vars
		err = srs.Verifier().VerifyOpening(&srs.G1[1], &c, o)
		if !errors.Is(err, ErrOpening) {
			t.Fatalf("an opening of another commitment: %v", err)
		}
	})
}
