package consents_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/consents"
)

// subject returns a domain and the account of a subject in a book there.
func subject(t testing.TB) (eip712.Domain, *wallet.Account) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "seed")
	if err := os.WriteFile(path, []byte(strings.Repeat("5a", 32)+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	seed, err := wallet.ReadSeed(path)
	if err != nil {
		t.Fatal(err)
	}
	domain := eip712.Domain{ChainID: 1337, Registry: assent.Address{19: 1}}
	account, err := seed.Account(consent.Book{
		ChainID: domain.ChainID, Registry: domain.Registry, Controller: assent.Address{19: 2}, Purpose: "https://w3id.org/dpv#ScientificResearch",
	})
	if err != nil {
		t.Fatal(err)
	}
	return domain, account
}

// signed returns the domain and the line of a consent that a subject signed for it.
func signed(t testing.TB) (eip712.Domain, []byte) {
	t.Helper()
	domain, account := subject(t)
	message, signature, err := account.Give(0, 100, 200, 300)
	if err != nil {
		t.Fatal(err)
	}
	line, err := (&consents.Signed{Consent: *message, Signature: signature}).Encode(domain)
	if err != nil {
		t.Fatal(err)
	}
	return domain, line
}

// What a subject writes, a relay reads, and writes again as it was.
func TestSignedConsentsKeepTheirForm(t *testing.T) {
	domain, line := signed(t)
	got, err := consents.ReadSigned(bytes.NewReader(append([]byte("\n"), line...)), domain)
	if err != nil || len(got) != 1 {
		t.Fatalf("%d consents, %v", len(got), err)
	}
	again, err := got[0].Encode(domain)
	if err != nil || !bytes.Equal(again, line) {
		t.Errorf("written again: %s, %v", again, err)
	}
}

// A relay pays for what it sends: nothing that the contract would refuse for its signature or its domain gets that far.
func TestSignedConsentsAreChecked(t *testing.T) {
	domain, line := signed(t)
	other := eip712.Domain{ChainID: 1, Registry: domain.Registry}
	if _, err := consents.ReadSigned(bytes.NewReader(line), other); !errors.Is(err, consents.ErrSigned) {
		t.Errorf("for another chain: %v", err)
	}
	for name, change := range map[string][2]string{
		"another time":    {`"notAfter":200`, `"notAfter":201`},
		"no time":         {`"notAfter":200`, `"notAfter":100`},
		"another version": {`"assentSignedConsent":1`, `"assentSignedConsent":2`},
		"another chain":   {`"chainId":1337`, `"chainId":1338`},
		"unknown member":  {`{`, `{"more":1,`},
		"a long line":     {`{`, `{` + strings.Repeat(" ", 5000)},
		"short salt":      {`"salt":"0x`, `"salt":"0x00`},
		"no JSON":         {`{`, ``},
	} {
		changed := strings.Replace(string(line), change[0], change[1], 1)
		if changed == string(line) {
			t.Fatalf("%s: nothing changed in %s", name, line)
		}
		if _, err := consents.ReadSigned(strings.NewReader(changed), domain); !errors.Is(err, consents.ErrSigned) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// No line makes the reader fail in another way, and what it accepts it writes as it reads.
func FuzzReadSigned(f *testing.F) {
	domain, line := signed(f)
	f.Add(line)
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := consents.ReadSigned(bytes.NewReader(data), domain)
		if err != nil && !errors.Is(err, consents.ErrSigned) {
			t.Fatal(err)
		}
		for i := range got {
			again, err := got[i].Encode(domain)
			if err != nil {
				t.Fatal(err)
			}
			if read, err := consents.ReadSigned(bytes.NewReader(again), domain); err != nil || len(read) != 1 || read[0] != got[i] {
				t.Errorf("%s: %v", again, err)
			}
		}
	})
}
