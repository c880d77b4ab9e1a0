package consent_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// abi.encode and keccak256 of go-ethereum, word by word: what the contract computes.
func TestBookAndKeyAreTheContracts(t *testing.T) {
	book := sampleBook()
	purpose := crypto.Keccak256([]byte(book.Purpose))
	id := crypto.Keccak256(common.LeftPadBytes(book.Controller[:], 32), purpose)
	if got := book.ID(); got != assent.Digest(id) {
		t.Errorf("book %s, want %x", got, id)
	}
	grantor, salt := assent.Address{1, 19: 2}, [32]byte{3, 31: 4}
	word := crypto.Keccak256(crypto.Keccak256([]byte("assent/consent-key/v1")), id, common.LeftPadBytes(grantor[:], 32), salt[:])
	word[0] = 0 // uint248
	if got := consent.NewKey(book.ID(), grantor, salt); got != consent.Key(word) {
		t.Errorf("key %s, want %x", got, word)
	}
}

// Fixed values for other implementations.
func TestGoldenBookAndKey(t *testing.T) {
	book := sampleBook()
	for name, pair := range map[string][2]string{
		"purpose": {consent.PurposeHash(consent.DPV + "ScientificResearch").String(), "0xd716e58f91d89c7338d61c350d72d68ca36a6c4a716fbd02e8812d0823f8b88c"},
		"book":    {book.ID().String(), "0xc58177b74017723963ca3afb19b8cd740cbaad58b529d81984ee8d7595ae1113"},
		"key":     {consent.NewKey(book.ID(), assent.Address{0: 0x9a, 19: 0x03}, [32]byte{31: 9}).String(), "0x0060063547508a5842a50d4f1a7ae115deba91a1de505d4de1952414c50b9c3b"},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: %s, want %s", name, pair[0], pair[1])
		}
	}
}

// Everything that tells two keys apart must be in the hash, or two consents would collide or be linked.
func TestKeyDependsOnEveryPart(t *testing.T) {
	book := sampleBook()
	other := book
	other.Purpose += "x"
	grantor, salt := assent.Address{1}, [32]byte{2}
	keys := map[consent.Key]bool{
		consent.NewKey(book.ID(), grantor, salt):            true,
		consent.NewKey(other.ID(), grantor, salt):           true,
		consent.NewKey(book.ID(), assent.Address{9}, salt):  true,
		consent.NewKey(book.ID(), grantor, [32]byte{31: 1}): true,
	}
	other = book
	other.Controller[0]++
	keys[consent.NewKey(other.ID(), grantor, salt)] = true
	if len(keys) != 5 {
		t.Errorf("%d keys of 5", len(keys))
	}
}

func TestBookParts(t *testing.T) {
	for name, spoil := range map[string]func(*consent.Book){
		"chain id 0":   func(b *consent.Book) { b.ChainID = 0 },
		"chain id":     func(b *consent.Book) { b.ChainID = consent.MaxChainID + 1 },
		"registry":     func(b *consent.Book) { b.Registry = assent.Address{} },
		"controller's": func(b *consent.Book) { b.Controller = assent.Address{} },
		"purpose":      func(b *consent.Book) { b.Purpose = "research" },
	} {
		b := sampleBook()
		spoil(&b)
		if err := b.Validate(); !errors.Is(err, consent.ErrBook) || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestKeyHasOneSpelling(t *testing.T) {
	text := "0x00" + strings.Repeat("ab", 31)
	key, err := consent.ParseKey(text)
	if err != nil || key.String() != text {
		t.Fatalf("%s, %v", key, err)
	}
	for _, bad := range []string{"", text[2:], "0x01" + text[4:], "0x" + strings.Repeat("0", 64), strings.ToUpper(text), text + "0"} {
		if _, err := consent.ParseKey(bad); !errors.Is(err, consent.ErrKey) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// Labels are for people; two purposes with one IRI would make the list useless.
func TestVocabularyIsOfIRIs(t *testing.T) {
	seen := map[string]bool{}
	for _, term := range consent.Purposes() {
		if err := consent.CheckIRI(term.IRI); err != nil || term.Label == "" || seen[term.IRI] {
			t.Errorf("%+v: %v", term, err)
		}
		seen[term.IRI] = true
	}
	if label, ok := consent.PurposeLabel(consent.DPV + "Marketing"); !ok || label != "Marketing" {
		t.Errorf("%q, %v", label, ok)
	}
	if _, ok := consent.PurposeLabel(consent.DPV + "marketing"); ok {
		t.Error("another spelling has a label")
	}
}
