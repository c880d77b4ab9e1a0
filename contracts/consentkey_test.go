// The keys under which attestations of consent are kept, as Go's claims give them, for the gate's Solidity tests.

package contracts_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/circuits/consent"
	"github.com/acc36754/assent/internal/testkit"
)

const consentKeyFolder = "test/consentkeys"

// consentClaim is the claim that the statement makes of a small dataset.
func consentClaim(t *testing.T, column string, distinct bool) *assent.Claim {
	t.Helper()
	dataset := testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{{Name: column, Type: assent.Uint}}}, "",
		[][]assent.Value{{assent.UintValue(7)}})
	book := testkit.NewMemoryTableOf(t, assent.Schema{Columns: []assent.Column{
		{Name: "key", Type: assent.Uint}, {Name: "not_before", Type: assent.Uint}, {Name: "not_after", Type: assent.Uint},
	}}, "", [][]assent.Value{{assent.UintValue(7), assent.UintValue(0), assent.UintValue(2000)}})
	inputs := map[string]string{"column": column}
	if distinct {
		inputs["distinct"] = "true"
	}
	prepared, err := testkit.Prepare(consent.Statement{}, []*testkit.MemoryTable{dataset, book}, inputs, time.Unix(1000, 0).UTC())
	if err != nil {
		t.Fatal(err)
	}
	return &prepared.Claim
}

// The contract computes these words without Go, and would find no attestation if it computed others.
func TestConsentKeysAreCurrent(t *testing.T) {
	for name, c := range map[string]struct {
		column   string
		distinct bool
	}{"distinct": {"consent", true}, "shared": {"consent", false}, "other-column": {"Einwilligung für Zweck 1", true}} {
		claim := consentClaim(t, c.column, c.distinct)
		statement, params := claim.StatementDigest(), claim.ParamsDigest()
		want, err := json.MarshalIndent(map[string]string{
			"column": c.column, "distinct": claim.Params["distinct"],
			"statement": statement.String(), "params": params.String(),
		}, "", "  ")
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, '\n')
		path := filepath.Join(consentKeyFolder, name+".json")
		if *update {
			if err := os.MkdirAll(consentKeyFolder, 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, err := os.ReadFile(path); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s is not what this test computes: %v", path, err)
		}
	}
}
