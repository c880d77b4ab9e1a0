package keyrelease_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/market/keyrelease"
)

var update = flag.Bool("update", false, "write the vectors anew")

// vectorFile is read by KeyRelease.t.sol as well.
const vectorFile = "../../test/keyrelease/vectors.json"

type vector struct {
	ChainID      uint64         `json:"chainId"`
	Market       common.Address `json:"market"`
	Purchase     uint64         `json:"purchase"`
	Key          string         `json:"key"`
	Commitment   string         `json:"commitment"`
	BuyerSecret  string         `json:"buyerSecret"`
	SellerSecret string         `json:"sellerSecret"`
	BuyerKey     [2]string      `json:"buyerKey"`
	SellerKey    [2]string      `json:"sellerKey"`
	Sealed       string         `json:"sealed"`
}

func hexOf(b [32]byte) string { return "0x" + hex.EncodeToString(b[:]) }

func hexPoint(p keyrelease.Point) (out [2]string) {
	for i, c := range p {
		out[i] = hexOf([32]byte(c.FillBytes(make([]byte, 32))))
	}
	return out
}

func small(v byte) keyrelease.Secret { return keyrelease.Secret{31: v} }

// last is the largest secret, the group's order less one.
func last() (s keyrelease.Secret) {
	new(big.Int).Sub(fr.Modulus(), big.NewInt(1)).FillBytes(s[:])
	return s
}

func must[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// The contract and Go seal and open alike, or no dispute would be decided as the buyer expects.
func TestVectorsAreCurrent(t *testing.T) {
	market := common.HexToAddress("0x00000000000000000000000000000000a55e4700")
	key := keyrelease.Key{0: 0x80, 31: 1}
	var vectors []vector
	for i, c := range []struct {
		p             keyrelease.Purchase
		buyer, seller keyrelease.Secret
	}{
		{keyrelease.Purchase{ChainID: 1, Market: market, ID: 1}, small(1), small(1)},
		{keyrelease.Purchase{ChainID: 31337, Market: market, ID: 7}, small(2), last()},
		{keyrelease.Purchase{ChainID: 1 << 40, Market: market, ID: 1 << 60}, keyrelease.Secret{1: 9, 31: 3}, keyrelease.Secret{2: 0xff, 30: 5}},
	} {
		key[1] = byte(i)
		buyer, seller := must(c.buyer.Public())(t), must(c.seller.Public())(t)
		sealed := must(keyrelease.Seal(key, c.seller, buyer, c.p))(t)
		vectors = append(vectors, vector{
			ChainID: c.p.ChainID, Market: c.p.Market, Purchase: c.p.ID, Key: hexOf(key), Commitment: hexOf(key.Commitment()),
			BuyerSecret: hexOf(c.buyer), SellerSecret: hexOf(c.seller), BuyerKey: hexPoint(buyer), SellerKey: hexPoint(seller), Sealed: hexOf(sealed),
		})
	}
	want := append(must(json.MarshalIndent(vectors, "", "  "))(t), '\n')
	if *update {
		if err := os.WriteFile(vectorFile, want, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(vectorFile); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s is not what this test computes: %v", vectorFile, err)
	}
}

// The buyer reads what the seller sealed, and what was sealed for one purchase is noise in another.
func TestOpening(t *testing.T) {
	p := keyrelease.Purchase{ChainID: 1337, Market: common.Address{19: 1}, ID: 4}
	key, buyer := keyrelease.Key{5: 5}, keyrelease.NewSecret()
	point := must(buyer.Public())(t)
	seller := must(keyrelease.SellerSecret(key, p, point))(t)
	sealed := must(keyrelease.Seal(key, seller, point, p))(t)
	if keyrelease.Key(sealed) == key {
		t.Fatal("the key is in the clear")
	}
	sellerKey := must(seller.Public())(t)
	if opened := must(keyrelease.Open(sealed, buyer, sellerKey, p))(t); opened != key {
		t.Error("the buyer opens another key")
	}
	for name, other := range map[string]keyrelease.Purchase{
		"purchase": {p.ChainID, p.Market, p.ID + 1}, "chain": {p.ChainID + 1, p.Market, p.ID}, "market": {p.ChainID, common.Address{}, p.ID},
	} {
		if opened := must(keyrelease.Open(sealed, buyer, sellerKey, other))(t); opened == key {
			t.Errorf("it opens in another %s", name)
		}
	}
	if opened := must(keyrelease.Open(sealed, keyrelease.NewSecret(), sellerKey, p))(t); opened == key {
		t.Error("anybody opens it")
	}
}

// A delivery that is repeated is the same one; one to another buyer or of another purchase shares no secret with it.
func TestSellerSecrets(t *testing.T) {
	p := keyrelease.Purchase{ChainID: 1337, ID: 4}
	first, second := must(small(1).Public())(t), must(small(2).Public())(t)
	next := p
	next.ID++
	seen := map[keyrelease.Secret]bool{}
	for _, s := range []keyrelease.Secret{
		must(keyrelease.SellerSecret(keyrelease.Key{1}, p, first))(t), must(keyrelease.SellerSecret(keyrelease.Key{1}, p, second))(t),
		must(keyrelease.SellerSecret(keyrelease.Key{1}, next, first))(t), must(keyrelease.SellerSecret(keyrelease.Key{2}, p, first))(t),
	} {
		if seen[s] {
			t.Error("two deliveries share a secret")
		}
		seen[s] = true
	}
	if again := must(keyrelease.SellerSecret(keyrelease.Key{1}, p, first))(t); !seen[again] {
		t.Error("a delivery that is repeated is another one")
	}
}

// A point off the curve gives secrets away piece by piece, infinity seals to everybody.
func TestBadPointsAreRefused(t *testing.T) {
	p := fp.Modulus()
	for name, point := range map[string]keyrelease.Point{
		"infinity": {new(big.Int), new(big.Int)}, "off the curve": {big.NewInt(1), big.NewInt(3)}, "nothing": {},
		"x too large": {new(big.Int).Add(p, big.NewInt(1)), big.NewInt(2)}, "y too large": {big.NewInt(1), new(big.Int).Add(p, big.NewInt(2))},
		"negative": {big.NewInt(1), big.NewInt(-2)}, "huge": {new(big.Int).Lsh(p, 64), big.NewInt(2)},
	} {
		if sealed, err := keyrelease.Seal(keyrelease.Key{1}, small(1), point, keyrelease.Purchase{}); !errors.Is(err, keyrelease.ErrPoint) || sealed != (keyrelease.Sealed{}) {
			t.Errorf("%s: %v, %x", name, err, sealed)
		}
		if _, err := keyrelease.Open(keyrelease.Sealed{}, small(1), point, keyrelease.Purchase{}); !errors.Is(err, keyrelease.ErrPoint) {
			t.Errorf("%s, opening: %v", name, err)
		}
		if _, err := keyrelease.SellerSecret(keyrelease.Key{}, keyrelease.Purchase{}, point); !errors.Is(err, keyrelease.ErrPoint) {
			t.Errorf("%s, deriving: %v", name, err)
		}
	}
}

// The secret 0 has infinity as its key, and a secret has one spelling.
func TestBadSecretsAreRefused(t *testing.T) {
	var order keyrelease.Secret
	fr.Modulus().FillBytes(order[:])
	for name, s := range map[string]keyrelease.Secret{"zero": {}, "the order": order} {
		if _, err := s.Public(); !errors.Is(err, keyrelease.ErrSecret) {
			t.Errorf("%s: %v", name, err)
		}
		if _, err := keyrelease.Seal(keyrelease.Key{}, s, must(small(1).Public())(t), keyrelease.Purchase{}); !errors.Is(err, keyrelease.ErrSecret) {
			t.Errorf("%s, sealing: %v", name, err)
		}
	}
}

// Neither secrets nor keys get into logs or files by accident.
func TestSecretsAreNotWritten(t *testing.T) {
	secret, key := small(7), keyrelease.Key{7}
	if text := fmt.Sprintf("%v %+v %#v %s", secret, secret, secret, secret); text != "(secret) (secret) (secret) (secret)" {
		t.Errorf("a secret is printed: %s", text)
	}
	if text := fmt.Sprintf("%v %+v %#v %s", key, key, key, key); text != "(key) (key) (key) (key)" {
		t.Errorf("a key is printed: %s", text)
	}
	for _, v := range []any{secret, key} {
		if text, err := json.Marshal(v); !errors.Is(err, keyrelease.ErrHidden) {
			t.Errorf("JSON: %s, %v", text, err)
		}
	}
}

func ExampleSeal() {
	purchase := keyrelease.Purchase{ChainID: 1337, Market: common.Address{19: 1}, ID: 1}
	buyer := keyrelease.NewSecret()
	buyerKey, _ := buyer.Public() // goes to the contract with the money

	key := keyrelease.Key{1, 2, 3}
	seller, _ := keyrelease.SellerSecret(key, purchase, buyerKey)
	sellerKey, _ := seller.Public()
	sealed, _ := keyrelease.Seal(key, seller, buyerKey, purchase) // both go to the contract

	opened, err := keyrelease.Open(sealed, buyer, sellerKey, purchase)
	fmt.Println(opened == key, err)
	// Output: true <nil>
}
