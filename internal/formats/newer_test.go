package formats_test

import (
	"bytes"
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	_ "modernc.org/sqlite"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/watch"
	"github.com/acc36754/assent/internal/envelope"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/vault"
)

// A file of a version that is not known yet is refused as that, whatever else stands in it. "Unknown field" would send people
// looking for damage where a newer program is all that it takes.
func TestNewerVersionsAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		from, to string // what a newer version would say
		parse    func([]byte) error
	}{
		"schema-v1.json": {"{", `{"assentSchema": 2, `, func(data []byte) error {
			_, err := assent.ParseSchema(data)
			return err
		}},
		"commitment-v1.json": {`"assentCommitment": 1`, `"assentCommitment": 2`, func(data []byte) error {
			_, err := assent.ParseCommitment(data)
			return err
		}},
		"receipt-v1.json": {`"assentReceipt": 1`, `"assentReceipt": 2`, func(data []byte) error {
			_, err := assent.ParseReceipt(data, committed(t))
			return err
		}},
		"ticket-v1.json": {`"assentTicket": 1`, `"assentTicket": 2`, func(data []byte) error {
			_, err := prover.ParseTicket(data)
			return err
		}},
		"consent-record-v1.jsonld": {`"assent:version": 1`, `"assent:version": 2`, func(data []byte) error {
			_, err := consent.Parse(data)
			return err
		}},
		"signed-consent-v1.jsonl": {`"assentSignedConsent":1`, `"assentSignedConsent":2`, func(data []byte) error {
			_, err := consents.ReadSigned(bytes.NewReader(data), domain())
			return err
		}},
		"signed-revocation-v1.jsonl": {`"assentSignedRevocation":1`, `"assentSignedRevocation":2`, func(data []byte) error {
			_, err := consents.ReadSignedRevocations(bytes.NewReader(data), domain())
			return err
		}},
		"deployment-v1.json": {`"assentDeployment": 1`, `"assentDeployment": 2`, func(data []byte) error {
			_, err := deploy.Parse(data)
			return err
		}},
		"round-v1.json": {`"assentRound": 1`, `"assentRound": 2`, func(data []byte) error {
			_, err := rounds.ParseAnnouncement(data)
			return err
		}},
		"network-v1.json": {"{", `{"assentNetwork": 2, `, func(data []byte) error {
			_, err := network.Parse(data)
			return err
		}},
		"watch-policy-v1.json": {"{", `{"assentWatchPolicy": 2, `, func(data []byte) error {
			_, err := watch.ParsePolicy(data)
			return err
		}},
	} {
		text := string(file(t, name))
		newer := strings.Replace(text, c.from, c.to, 1)
		if newer == text {
			t.Fatalf("%s has no %s", name, c.from)
		}
		// Something that this program does not know.
		newer = newer[:strings.LastIndex(newer, "}")] + `, "fromTheFuture": {}}` + "\n"
		if err := c.parse([]byte(newer)); !errors.Is(err, assent.ErrVersion) || !strings.Contains(err.Error(), "version 2") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The version of what is in an envelope stands in the type of its predicate.
func TestNewerPredicatesAreNamed(t *testing.T) {
	for name, c := range map[string]struct {
		newer, other string
		parse        func([]byte) error
	}{
		"attestation-v1.json": {"https://github.com/acc36754/assent/attestation/v2", "https://slsa.dev/provenance/v1", func(data []byte) error {
			_, err := assent.ParseAttestation(data)
			return err
		}},
		"bundle-manifest-v1.json": {"https://model_signing/signature/v2.0", "https://slsa.dev/provenance/v1", func(data []byte) error {
			_, err := bundle.ParseManifest(data)
			return err
		}},
	} {
		payload := func(predicate string) []byte {
			text := `{"_type": "https://in-toto.io/Statement/v1", "predicateType": "` + predicate + `", "predicate": {"fromTheFuture": {}}}`
			return must(envelope.Seal(assent.PayloadType, []byte(text), nil))(t)
		}
		if err := c.parse(payload(c.newer)); !errors.Is(err, assent.ErrVersion) || !strings.Contains(err.Error(), c.newer) {
			t.Errorf("newer than %s: %v", name, err)
		}
		if err := c.parse(payload(c.other)); err == nil || errors.Is(err, assent.ErrVersion) || !strings.Contains(err.Error(), c.other) {
			t.Errorf("something else than %s: %v", name, err)
		}
	}
}

// A newer vault is left alone: what an older program writes into it could be lost.
func TestNewerVaultIsNamed(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "vault")
	copyPrivate(t, filepath.Join("testdata", "vault-v1"), dir)
	db := must(sql.Open("sqlite", filepath.Join(dir, "vault.db")))(t)
	if _, err := db.ExecContext(context.Background(), "PRAGMA user_version = 2"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	v, err := vault.Open(t.Context(), dir)
	if err == nil {
		err = v.Close()
	}
	if !errors.Is(err, vault.ErrVersion) {
		t.Errorf("%v", err)
	}
}
