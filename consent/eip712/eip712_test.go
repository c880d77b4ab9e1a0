package eip712_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/internal/golden"
	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

var update = flag.Bool("update", false, "write the golden files anew")

func sampleKey() *secp256k1.PrivateKey {
	return secp256k1.PrivKeyFromBytes(bytes.Repeat([]byte{0x5e}, 32))
}

func sampleDomain() eip712.Domain {
	return eip712.Domain{ChainID: 31337, Registry: assent.Address{0: 0x5f, 19: 0x01}}
}

func sampleConsent() *eip712.Consent {
	return &eip712.Consent{
		Grantor: eip712.AccountOf(sampleKey().PubKey()), Book: assent.Digest{1, 31: 2}, Salt: [32]byte{3, 31: 4},
		NotBefore: 1_772_409_600, NotAfter: 1_930_176_000, Deadline: 1_772_496_000,
	}
}

func sampleRevocation() *eip712.Revocation {
	return &eip712.Revocation{Book: assent.Digest{1, 31: 2}, Key: sampleConsent().Key(), Deadline: 1_772_496_000}
}

func samples() map[string]eip712.Message {
	return map[string]eip712.Message{"consent": sampleConsent(), "revocation": sampleRevocation()}
}

// asWallet reads the document of a message as go-ethereum's signer does.
func asWallet(t *testing.T, m eip712.Message) (typed apitypes.TypedData) {
	t.Helper()
	file, err := sampleDomain().Document(m)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(file, &typed); err != nil {
		t.Fatal(err)
	}
	return typed
}

// What a wallet computes from the document must be what Digest returns: go-ethereum's signer stands for the wallet.
func TestDigestIsTheWallets(t *testing.T) {
	for name, m := range samples() {
		typed := asWallet(t, m)
		want, _, err := apitypes.TypedDataAndHash(typed)
		if err != nil {
			t.Fatal(err)
		}
		if got := sampleDomain().Digest(m); !bytes.Equal(got[:], want) {
			t.Errorf("%s: %x, the wallet has %x", name, got, want)
		}
	}
}

// vectors are for other implementations, and keep documents, digests and signatures as they are.
type vectors struct {
	Account   assent.Address   `json:"account"`
	Documents []documentVector `json:"documents"`
}

type documentVector struct {
	Document  json.RawMessage  `json:"document"`
	Digest    assent.Digest    `json:"digest"`
	Signature eip712.Signature `json:"signature"`
}

func TestGoldenVectors(t *testing.T) {
	const path = "testdata/vectors.json"
	all := vectors{Account: eip712.AccountOf(sampleKey().PubKey())}
	for _, m := range []eip712.Message{sampleConsent(), sampleRevocation()} {
		file, err := sampleDomain().Document(m)
		if err != nil {
			t.Fatal(err)
		}
		signature, err := sampleDomain().Sign(sampleKey(), m)
		if err != nil {
			t.Fatal(err)
		}
		all.Documents = append(all.Documents, documentVector{file, sampleDomain().Digest(m), signature})
	}
	got, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden.Check(t, *update, path, append(got, '\n'))
}

// What go-ethereum recovers is what a contract recovers, and go-ethereum's signature is one that we take.
func TestSignaturesAreGoEthereums(t *testing.T) {
	raw := sampleKey().Serialize()
	key, err := crypto.ToECDSA(raw)
	if err != nil {
		t.Fatal(err)
	}
	account := assent.Address(crypto.PubkeyToAddress(key.PublicKey))
	for name, m := range samples() {
		digest := sampleDomain().Digest(m)
		signature, err := sampleDomain().Sign(sampleKey(), m)
		if err != nil {
			t.Fatal(err)
		}
		raw := bytes.Clone(signature[:])
		raw[64] -= 27
		public, err := crypto.SigToPub(digest[:], raw)
		if err != nil || assent.Address(crypto.PubkeyToAddress(*public)) != account {
			t.Errorf("%s: go-ethereum recovers another account, %v", name, err)
		}
		theirs, err := crypto.Sign(digest[:], key)
		if err != nil {
			t.Fatal(err)
		}
		theirs[64] += 27
		if err := sampleDomain().Verify(m, eip712.Signature(theirs), account); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A signature counts for one message, one chain, one registry and one account.
func TestVerifyRefusesEveryOtherUse(t *testing.T) {
	account := sampleConsent().Grantor
	signature, err := sampleDomain().Sign(sampleKey(), sampleConsent())
	if err != nil {
		t.Fatal(err)
	}
	if err := sampleDomain().Verify(sampleConsent(), signature, account); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*eip712.Domain, *eip712.Consent, *assent.Address){
		"other chain":     func(d *eip712.Domain, _ *eip712.Consent, _ *assent.Address) { d.ChainID++ },
		"other registry":  func(d *eip712.Domain, _ *eip712.Consent, _ *assent.Address) { d.Registry[3]++ },
		"other grantor":   func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.Grantor[3]++ },
		"other book":      func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.Book[3]++ },
		"other salt":      func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.Salt[3]++ },
		"earlier":         func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.NotBefore-- },
		"longer":          func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.NotAfter++ },
		"later deadline":  func(_ *eip712.Domain, c *eip712.Consent, _ *assent.Address) { c.Deadline++ },
		"another account": func(_ *eip712.Domain, _ *eip712.Consent, a *assent.Address) { a[3]++ },
	} {
		d, c, a := sampleDomain(), sampleConsent(), account
		change(&d, c, &a)
		if err := d.Verify(c, signature, a); !errors.Is(err, eip712.ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := sampleDomain().Verify(sampleRevocation(), signature, account); !errors.Is(err, eip712.ErrSignature) {
		t.Errorf("a consent's signature revokes: %v", err)
	}
}

func TestRevocationBindsItsParts(t *testing.T) {
	base := sampleDomain().Digest(sampleRevocation())
	for name, change := range map[string]func(*eip712.Revocation){
		"book":     func(r *eip712.Revocation) { r.Book[0]++ },
		"key":      func(r *eip712.Revocation) { r.Key[31]++ },
		"deadline": func(r *eip712.Revocation) { r.Deadline++ },
	} {
		r := sampleRevocation()
		change(r)
		if sampleDomain().Digest(r) == base {
			t.Errorf("the %s is not signed", name)
		}
	}
}

// A second signature of the same message, made without the key, would pass for another one.
func TestMalleatedSignaturesAreRefused(t *testing.T) {
	good, err := sampleDomain().Sign(sampleKey(), sampleConsent())
	if err != nil {
		t.Fatal(err)
	}
	digest := sampleDomain().Digest(sampleConsent())
	order, ok := new(big.Int).SetString("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141", 16)
	if !ok {
		t.Fatal("order")
	}
	for name, change := range map[string]func(*eip712.Signature){
		"upper s": func(s *eip712.Signature) {
			new(big.Int).Sub(order, new(big.Int).SetBytes(s[32:64])).FillBytes(s[32:64])
			s[64] = 27 + 28 - s[64]
		},
		"v of 0 or 1": func(s *eip712.Signature) { s[64] -= 27 },
		"v of 31":     func(s *eip712.Signature) { s[64] += 4 },
		"v of 29":     func(s *eip712.Signature) { s[64] += 2 },
		"r of 0":      func(s *eip712.Signature) { clear(s[:32]) },
		"s of 0":      func(s *eip712.Signature) { clear(s[32:64]) },
		"r too large": func(s *eip712.Signature) { order.FillBytes(s[:32]) },
		"s too large": func(s *eip712.Signature) { order.FillBytes(s[32:64]) },
	} {
		s := good
		change(&s)
		if account, err := eip712.Recover(digest, s); !errors.Is(err, eip712.ErrSignature) {
			t.Errorf("%s: %s, %v", name, account, err)
		}
	}
}

// What the registry would refuse is not signed at all: a signature that is out in the world cannot be taken back.
func TestNothingSenselessIsSignedOrShown(t *testing.T) {
	type spoiled struct {
		d eip712.Domain
		m eip712.Message
	}
	all := map[string]spoiled{}
	add := func(name string, change func(*eip712.Domain, *eip712.Consent, *eip712.Revocation)) {
		d, c, r := sampleDomain(), sampleConsent(), sampleRevocation()
		change(&d, c, r)
		if strings.HasPrefix(name, "revocation") {
			all[name] = spoiled{d, r}
			return
		}
		all[name] = spoiled{d, c}
	}
	add("no chain", func(d *eip712.Domain, _ *eip712.Consent, _ *eip712.Revocation) { d.ChainID = 0 })
	add("a chain beyond 2^53", func(d *eip712.Domain, _ *eip712.Consent, _ *eip712.Revocation) { d.ChainID = 1 << 53 })
	add("no registry", func(d *eip712.Domain, _ *eip712.Consent, _ *eip712.Revocation) { d.Registry = assent.Address{} })
	add("no grantor", func(_ *eip712.Domain, c *eip712.Consent, _ *eip712.Revocation) { c.Grantor = assent.Address{} })
	add("no book", func(_ *eip712.Domain, c *eip712.Consent, _ *eip712.Revocation) { c.Book = assent.Digest{} })
	add("never live", func(_ *eip712.Domain, c *eip712.Consent, _ *eip712.Revocation) { c.NotAfter = c.NotBefore })
	add("revocation of no book", func(_ *eip712.Domain, _ *eip712.Consent, r *eip712.Revocation) { r.Book = assent.Digest{} })
	add("revocation of no key", func(_ *eip712.Domain, _ *eip712.Consent, r *eip712.Revocation) { r.Key = consent.Key{} })
	add("revocation of a key too large", func(_ *eip712.Domain, _ *eip712.Consent, r *eip712.Revocation) { r.Key[0] = 1 })
	for name, s := range all {
		if _, err := s.d.Sign(sampleKey(), s.m); !errors.Is(err, eip712.ErrMessage) {
			t.Errorf("%s is signed: %v", name, err)
		}
		if _, err := s.d.Document(s.m); !errors.Is(err, eip712.ErrMessage) {
			t.Errorf("%s is shown: %v", name, err)
		}
	}
}

func TestSignatureText(t *testing.T) {
	s, err := sampleDomain().Sign(sampleKey(), sampleConsent())
	if err != nil {
		t.Fatal(err)
	}
	var back eip712.Signature
	if err := back.UnmarshalText([]byte("0x" + strings.ToUpper(hex.EncodeToString(s[:])))); err != nil || back != s {
		t.Errorf("%s, %v", back, err)
	}
	for _, bad := range []string{"", s.String()[2:], s.String() + "00", s.String()[:130], strings.Replace(s.String(), "0x", "0xzz", 1)[:132]} {
		if err := back.UnmarshalText([]byte(bad)); !errors.Is(err, eip712.ErrSignature) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// The contract hashes its own copy of these strings; one letter of difference and no signature counts.
func TestTypesAreTheContracts(t *testing.T) {
	paths, err := filepath.Glob("../../contracts/src/Consent*.sol")
	if err != nil {
		t.Fatal(err)
	}
	var source []byte
	for _, path := range paths {
		file, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		source = append(source, file...)
	}
	for _, m := range samples() {
		typed := asWallet(t, m)
		if name := string(typed.EncodeType(typed.PrimaryType)); !bytes.Contains(source, []byte(`"`+name+`"`)) {
			t.Errorf("the contract does not have %s", name)
		}
	}
	if !bytes.Contains(source, []byte(`EIP712("`+eip712.DomainName+`", "`+eip712.DomainVersion+`")`)) {
		t.Errorf("the contract's domain is not %q, %q", eip712.DomainName, eip712.DomainVersion)
	}
}

// Nothing that comes in as a signature makes the program panic, and what is accepted is really that account's.
func FuzzRecover(f *testing.F) {
	good, err := sampleDomain().Sign(sampleKey(), sampleConsent())
	if err != nil {
		f.Fatal(err)
	}
	digest := sampleDomain().Digest(sampleConsent())
	f.Add(digest[:], good[:])
	f.Fuzz(func(t *testing.T, digest, raw []byte) {
		var d [32]byte
		var s eip712.Signature
		copy(d[:], digest)
		copy(s[:], raw)
		account, err := eip712.Recover(d, s)
		if err != nil {
			return
		}
		s[64] -= 27
		public, err := crypto.SigToPub(d[:], s[:])
		if err != nil || common.Address(account) != crypto.PubkeyToAddress(*public) {
			t.Fatalf("go-ethereum: %v", err)
		}
	})
}
