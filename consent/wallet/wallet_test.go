package wallet_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/internal/golden"
	"github.com/acc36754/assent/internal/secretfile"
	"github.com/ethereum/go-ethereum/crypto"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sampleSeed is a seed of 32 bytes b7.
func sampleSeed(t testing.TB) *wallet.Seed {
	t.Helper()
	path := filepath.Join(t.TempDir(), "seed")
	if err := os.WriteFile(path, []byte(strings.Repeat("b7", 32)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	seed, err := wallet.ReadSeed(path)
	if err != nil {
		t.Fatal(err)
	}
	return seed
}

func sampleBook() consent.Book {
	return consent.Book{
		ChainID: 31337, Registry: assent.Address{0: 0x5f, 19: 0x01}, Controller: assent.Address{0: 0xc0, 19: 0x02},
		Purpose: consent.DPV + "ScientificResearch",
	}
}

func account(t testing.TB, book consent.Book) *wallet.Account {
	t.Helper()
	a, err := sampleSeed(t).Account(book)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// vector fixes what a seed of 32 bytes b7 gives. If it changes, subjects lose their consents.
type vector struct {
	Seed       string           `json:"seed"`
	ChainID    uint64           `json:"chainId"`
	Registry   assent.Address   `json:"registry"`
	Controller assent.Address   `json:"controller"`
	Purpose    string           `json:"purpose"`
	Book       assent.Digest    `json:"book"`
	Account    assent.Address   `json:"account"`
	Consents   []consentVector  `json:"consents"`
	Signed     eip712.Signature `json:"signatureOfConsent0From1To2Until3"`
}

type consentVector struct {
	Salt assent.Digest `json:"salt"`
	Key  consent.Key   `json:"key"`
}

func TestGoldenVectors(t *testing.T) {
	const path = "testdata/vectors.json"
	var all []vector
	other := sampleBook()
	other.Purpose = consent.DPV + "Marketing"
	for _, book := range []consent.Book{sampleBook(), other} {
		a := account(t, book)
		v := vector{
			Seed: strings.Repeat("b7", 32), ChainID: book.ChainID, Registry: book.Registry, Controller: book.Controller,
			Purpose: book.Purpose, Book: book.ID(), Account: a.Address(),
		}
		for number := range uint32(3) {
			salt, err := a.Salt(number)
			if err != nil {
				t.Fatal(err)
			}
			key, err := a.Key(number)
			if err != nil {
				t.Fatal(err)
			}
			v.Consents = append(v.Consents, consentVector{assent.Digest(salt), key})
		}
		var err error
		if _, v.Signed, err = a.Give(0, 1, 2, 3); err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	got, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, *update, path, append(got, '\n'))
}

// Two books that share an account or a salt would be linked by it, on the chain, for everybody.
func TestEachBookHasItsOwnAccountAndSalts(t *testing.T) {
	books := map[string]consent.Book{"": sampleBook()}
	for name, change := range map[string]func(*consent.Book){
		"chain":      func(b *consent.Book) { b.ChainID++ },
		"registry":   func(b *consent.Book) { b.Registry[5]++ },
		"controller": func(b *consent.Book) { b.Controller[5]++ },
		"purpose":    func(b *consent.Book) { b.Purpose += "s" },
		"swapped":    func(b *consent.Book) { b.Registry, b.Controller = b.Controller, b.Registry },
	} {
		b := sampleBook()
		change(&b)
		books[name] = b
	}
	accounts, salts, numbers := map[assent.Address]bool{}, map[[32]byte]bool{}, 0
	for _, book := range books {
		a := account(t, book)
		accounts[a.Address()] = true
		for number := range uint32(3) {
			salt, err := a.Salt(number)
			if err != nil {
				t.Fatal(err)
			}
			salts[salt] = true
			numbers++
		}
	}
	if len(accounts) != len(books) || len(salts) != numbers {
		t.Errorf("%d accounts and %d salts for %d books and %d consents", len(accounts), len(salts), len(books), numbers)
	}
	seed, err := wallet.NewSeed()
	if err != nil {
		t.Fatal(err)
	}
	if a, err := seed.Account(sampleBook()); err != nil || accounts[a.Address()] {
		t.Errorf("another seed gives the same account: %v", err)
	}
}

// What a wallet signs, the registry must take as the grantor's, for the consent that the wallet means.
func TestGiveAndRevoke(t *testing.T) {
	book := sampleBook()
	a := account(t, book)
	domain := eip712.Domain{ChainID: book.ChainID, Registry: book.Registry}
	given, signature, err := a.Give(4, 100, 200, 300)
	if err != nil {
		t.Fatal(err)
	}
	if err := domain.Verify(given, signature, a.Address()); err != nil {
		t.Error(err)
	}
	key, err := a.Key(4)
	if err != nil {
		t.Fatal(err)
	}
	salt, err := a.Salt(4)
	if err != nil {
		t.Fatal(err)
	}
	want := eip712.Consent{Grantor: a.Address(), Book: book.ID(), Salt: salt, NotBefore: 100, NotAfter: 200, Deadline: 300}
	if *given != want || given.Key() != key {
		t.Errorf("got %+v", *given)
	}
	revoked, signature, err := a.Revoke(4, 400)
	if err != nil {
		t.Fatal(err)
	}
	if err := domain.Verify(revoked, signature, a.Address()); err != nil {
		t.Error(err)
	}
	if *revoked != (eip712.Revocation{Book: book.ID(), Key: key, Deadline: 400}) {
		t.Errorf("got %+v", *revoked)
	}
	digest := domain.Digest(revoked)
	raw := bytes.Clone(signature[:])
	raw[64] -= 27
	if public, err := crypto.SigToPub(digest[:], raw); err != nil || assent.Address(crypto.PubkeyToAddress(*public)) != a.Address() {
		t.Errorf("go-ethereum recovers another account: %v", err)
	}
}

func TestWhatIsNotSigned(t *testing.T) {
	if _, _, err := account(t, sampleBook()).Give(0, 5, 5, 9); !errors.Is(err, eip712.ErrMessage) {
		t.Errorf("a consent that is never live: %v", err)
	}
	book := sampleBook()
	book.Purpose = "dpv:Marketing"
	if _, err := sampleSeed(t).Account(book); !errors.Is(err, consent.ErrBook) {
		t.Errorf("a book that cannot be: %v", err)
	}
}

// Neither a seed nor an account's key may reach a log, an error or a file by accident.
func TestSecretsAreNotShown(t *testing.T) {
	seed, a := sampleSeed(t), account(t, sampleBook())
	var shown strings.Builder
	for _, secret := range []any{seed, *seed, a, *a} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			fmt.Fprintf(&shown, verb+"\n", secret)
		}
		file, err := json.Marshal(map[string]any{"secret": secret})
		if err != nil {
			t.Fatal(err)
		}
		shown.Write(file)
		slog.New(slog.NewJSONHandler(&shown, nil)).Info("x", "secret", secret)
		slog.New(slog.NewTextHandler(&shown, nil)).Info("x", "secret", secret)
	}
	shown.WriteString(seed.String() + a.String())
	// 183 is 0xb7. An account would show its book and its key's limbs.
	for _, trace := range []string{"b7b7", "183 183", "ScientificResearch", "31337", "PrivateKey"} {
		if strings.Contains(shown.String(), trace) {
			t.Errorf("shows %s:\n%s", trace, shown.String())
		}
	}
}

func TestSeedFile(t *testing.T) {
	seed, err := wallet.NewSeed()
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "seed")
	if err := seed.Write(path); err != nil {
		t.Fatal(err)
	}
	again, err := wallet.ReadSeed(path)
	if err != nil || *again != *seed {
		t.Errorf("read back: %v", err)
	}
	if err := seed.Write(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a seed was overwritten: %v", err)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := wallet.ReadSeed(path); !errors.Is(err, secretfile.ErrFile) {
		t.Errorf("a seed that everybody can read: %v", err)
	}
}
