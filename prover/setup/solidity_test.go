package setup

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/internal/proof"
	"github.com/acc36754/assent/internal/proof/prooftest"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

func TestExportSolidity(t *testing.T) {
	for name, p := range map[string]prooftest.Proven{"plonk": prooftest.PLONK(t, nil), "groth16": prooftest.Groth16(t)} {
		t.Run(name, func(t *testing.T) {
			var first, second bytes.Buffer
			for _, w := range []*bytes.Buffer{&first, &second} {
				if err := ExportSolidity(w, p.Key, "CubicVerifier"); err != nil {
					t.Fatal(err)
				}
			}
			if first.String() != second.String() {
				t.Error("two exports of one key differ")
			}
			source := first.String()
			if !strings.HasPrefix(source, "// SPDX-License-Identifier:") {
				t.Error("does not begin with a licence")
			}
			for _, want := range []string{"\ncontract CubicVerifier {", "pragma solidity ^0.8.0;", p.Key.Hash.String(), "cubic, version 1", "INSECURE"} {
				if strings.Count(source, want) != 1 {
					t.Errorf("%q occurs %d times", want, strings.Count(source, want))
				}
			}
			if strings.Count(source, "\ncontract ") != 1 {
				t.Error("not exactly one contract")
			}
			// Exporting negates parts of gnark's Groth16 key and puts them back.
			if err := proof.Verify(p.Key, p.Proof, prooftest.Public()); err != nil {
				t.Errorf("the key is spoilt: %v", err)
			}
		})
	}
}

// The contract of a ceremony's key says which ceremony that was, and nothing of being insecure.
func TestExportSolidityNamesTheCeremony(t *testing.T) {
	p := prooftest.Ceremony(t, fr.NewElement(77), assent.Digest{0xab})
	var source bytes.Buffer
	if err := ExportSolidity(&source, p.Key, "CubicVerifier"); err != nil {
		t.Fatal(err)
	}
	if want := "// The key comes from a ceremony with the transcript " + p.Key.Ceremony.String(); !strings.Contains(source.String(), want) {
		t.Errorf("no line %q", want)
	}
	if strings.Contains(source.String(), "INSECURE") {
		t.Error("it says that it is insecure")
	}
}

func TestExportSolidityRefusesBadNames(t *testing.T) {
	p := prooftest.PLONK(t, nil)
	for _, name := range []string{"", "lower", "A b", "A{}", "A\n", "Ä", strings.Repeat("A", 65)} {
		if err := ExportSolidity(new(bytes.Buffer), p.Key, name); !errors.Is(err, ErrExport) {
			t.Errorf("%q: %v", name, err)
		}
	}
}

func TestExportSolidityReportsWriteErrors(t *testing.T) {
	if err := ExportSolidity(failing{}, prooftest.PLONK(t, nil).Key, "A"); !errors.Is(err, errFull) {
		t.Errorf("%v", err)
	}
}

var errFull = errors.New("disk full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }
