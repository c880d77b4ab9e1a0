package consents_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/contracts/consents"
)

// signedRevocation returns the domain and the line of a revocation that a subject signed for it.
func signedRevocation(t testing.TB) (eip712.Domain, []byte) {
	t.Helper()
	domain, account := subject(t)
	message, signature, err := account.Revoke(0, 300)
	if err != nil {
		t.Fatal(err)
	}
	s := consents.SignedRevocation{Revocation: *message, Grantor: account.Address(), Signature: signature}
	line, err := s.Encode(domain)
	if err != nil {
		t.Fatal(err)
	}
	return domain, line
}

// What a subject writes, a relay reads, and writes again as it was.
func TestSignedRevocationsKeepTheirForm(t *testing.T) {
	domain, line := signedRevocation(t)
	got, err := consents.ReadSignedRevocations(bytes.NewReader(append([]byte("\n"), line...)), domain)
	if err != nil || len(got) != 1 {
		t.Fatalf("%d revocations, %v", len(got), err)
	}
	again, err := got[0].Encode(domain)
	if err != nil || !bytes.Equal(again, line) {
		t.Errorf("written again: %s, %v", again, err)
	}
}

// A relay is told of a file that cannot take effect before it connects to anything.
func TestSignedRevocationsAreChecked(t *testing.T) {
	domain, line := signedRevocation(t)
	other := eip712.Domain{ChainID: domain.ChainID, Registry: [20]byte{19: 9}}
	if _, err := consents.ReadSignedRevocations(bytes.NewReader(line), other); !errors.Is(err, consents.ErrSignedRevocation) {
		t.Errorf("for another registry: %v", err)
	}
	_, consentLine := signed(t)
	if _, err := consents.ReadSignedRevocations(bytes.NewReader(consentLine), domain); !errors.Is(err, consents.ErrSignedRevocation) {
		t.Errorf("a consent: %v", err)
	}
	for name, change := range map[string][2]string{
		"another deadline": {`"deadline":300`, `"deadline":301`},
		"another grantor":  {grantorOf(t, line), strings.Repeat("f", 40)},
		"another version":  {`"assentSignedRevocation":1`, `"assentSignedRevocation":2`},
		"another chain":    {`"chainId":1337`, `"chainId":1338`},
		"a key too large":  {`"key":"0x00`, `"key":"0x01`},
		"unknown member":   {`{`, `{"more":1,`},
		"member twice":     {`{`, `{"deadline":300,`},
		"a long line":      {`{`, `{` + strings.Repeat(" ", 5000)},
		"no JSON":          {`{`, ``},
	} {
		changed := strings.Replace(string(line), change[0], change[1], 1)
		if changed == string(line) {
			t.Fatalf("%s: nothing changed in %s", name, line)
		}
		if _, err := consents.ReadSignedRevocations(strings.NewReader(changed), domain); !errors.Is(err, consents.ErrSignedRevocation) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A message that no registry takes is refused whoever signed it, and somebody has signed almost every message.
func TestSignedRevocationOfNothing(t *testing.T) {
	domain, line := signedRevocation(t)
	read, err := consents.ReadSignedRevocations(bytes.NewReader(line), domain)
	if err != nil {
		t.Fatal(err)
	}
	nothing := read[0]
	nothing.Book = [32]byte{}
	if nothing.Grantor, err = eip712.Recover(domain.Digest(&nothing.Revocation), nothing.Signature); err != nil {
		t.Fatal(err)
	}
	if line, err = nothing.Encode(domain); err != nil {
		t.Fatal(err)
	}
	if _, err := consents.ReadSignedRevocations(bytes.NewReader(line), domain); !errors.Is(err, eip712.ErrMessage) {
		t.Errorf("no book: %v", err)
	}
}

// grantorOf returns the digits of the grantor in a line.
func grantorOf(t *testing.T, line []byte) string {
	t.Helper()
	_, rest, found := strings.Cut(string(line), `"grantor":"0x`)
	if !found {
		t.Fatalf("no grantor in %s", line)
	}
	return rest[:40]
}

// No line makes the reader fail in another way, and what it accepts it writes as it reads.
func FuzzReadSignedRevocations(f *testing.F) {
	domain, line := signedRevocation(f)
	f.Add(line)
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, err := consents.ReadSignedRevocations(bytes.NewReader(data), domain)
		if err != nil && !errors.Is(err, consents.ErrSignedRevocation) {
			t.Fatal(err)
		}
		for i := range got {
			again, err := got[i].Encode(domain)
			if err != nil {
				t.Fatal(err)
			}
			if read, err := consents.ReadSignedRevocations(bytes.NewReader(again), domain); err != nil || len(read) != 1 || read[0] != got[i] {
				t.Errorf("%s: %v", again, err)
			}
		}
	})
}
