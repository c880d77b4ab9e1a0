package contracts

import (
	"bytes"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// The adapter of a ceremony's key names the ceremony and is not called insecure; that of one party's key is.
func TestAdapterSaysWhereTheKeyIsFrom(t *testing.T) {
	ceremony, single := prooftest.Ceremony(t, fr.NewElement(77), assent.Digest{0xab}).Key, prooftest.Groth16(t).Key
	var ofCeremony, ofOne bytes.Buffer
	if err := WriteAdapter(&ofCeremony, ceremony); err != nil {
		t.Fatal(err)
	}
	if err := WriteAdapter(&ofOne, single); err != nil {
		t.Fatal(err)
	}
	if got := ofCeremony.String(); !strings.Contains(got, "the transcript "+ceremony.Ceremony.String()+".\n") || strings.Contains(got, "INSECURE") {
		t.Errorf("of a ceremony:\n%s", got)
	}
	if got := ofOne.String(); strings.Contains(got, "transcript") || !strings.Contains(got, "INSECURE") {
		t.Errorf("of one party:\n%s", got)
	}
}
