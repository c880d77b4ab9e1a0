package formats_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/watch"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/vault"
)

// table is the digest of commitment-v1.json, which many of the files are about.
const table = "0xfdad4b7fb8f1d023ee6d4eebfa2a337082771cef7d7a1e870ace841fa9b2de9a"

// file returns a file of testdata.
func file(t testing.TB, name string) []byte {
	t.Helper()
	return must(os.ReadFile(filepath.Join("testdata", name)))(t)
}

// private copies a file as the secret that it was.
func private(t testing.TB, name string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, file(t, name), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// must returns a value that is there without an error.
func must[T any](value T, err error) func(testing.TB) T {
	return func(t testing.TB) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func want[T comparable](t testing.TB, what string, got, wanted T) {
	t.Helper()
	if got != wanted {
		t.Errorf("%s: %v, it was %v", what, got, wanted)
	}
}

func committed(t testing.TB) *assent.Commitment {
	t.Helper()
	return must(assent.ParseCommitment(file(t, "commitment-v1.json")))(t)
}

func domain() eip712.Domain { return eip712.Domain{ChainID: 1337, Registry: assent.Address{19: 1}} }

// Custodians hand these out: what was said of a table stays readable as long as somebody relies on it.
func TestCommitmentsAreRead(t *testing.T) {
	schema := must(assent.ParseSchema(file(t, "schema-v1.json")))(t)
	want(t, "digest of the schema", schema.Digest(), committed(t).Schema.Digest())
	want(t, "digest", committed(t).Digest().String(), table)
	want(t, "records", committed(t).Rows, 3)
	hidden := must(assent.ParseCommitment(file(t, "commitment-v1-hidden-rows.json")))(t)
	want(t, "capacity", hidden.Hidden.Capacity, 8)
	want(t, "digest", hidden.Digest().String(), "0xef4da9fd72345f1b4ccfb507e3e89fa2298e6c7a69e562249441fa22c3f749b7")
	sorted := must(assent.ParseCommitment(file(t, "commitment-v1-sorted.json")))(t)
	want(t, "sorted by", sorted.SortedBy, "id")
	want(t, "digest", sorted.Digest().String(), "0x465e1ae1d88c061833c01d66150d8bb3aa7725fc691bd5cec5d14cd10eb9bfb4")
}

// An attestation shows a record, a receipt opens it and a ticket proves it: of one record all three have one digest.
func TestAttestationsAreRead(t *testing.T) {
	const record = "0x2a7dacbf5f619aaac44bf287badbc033c4a080ed95fdc37c8afb277f03794cc8"
	a := must(assent.ParseAttestation(file(t, "attestation-v1.json")))(t)
	want(t, "table", a.Claim.Tables[0].Digest.String(), table)
	want(t, "subject", a.Claim.Params["subject"], record)
	want(t, "time", a.Claim.Time, time.Date(2026, 1, 31, 12, 0, 0, 0, time.UTC))
	want(t, "signers", len(a.Signers()), 1)
	signer := must(prover.ReadSigner(private(t, "signing-key-v1.pem")))(t)
	want(t, "signed by the key", a.SignedBy(publicOf(signer)), true)

	receipt := must(assent.ParseReceipt(file(t, "receipt-v1.json"), committed(t)))(t)
	want(t, "record of the receipt", field.Hex(must(receipt.RecordDigest(committed(t)))(t)), record)

	ticket := must(prover.ParseTicket(file(t, "ticket-v1.json")))(t)
	want(t, "row of the ticket", ticket.Path.Index, 1)
	must(ticket.Table(committed(t)))(t)

	key := must(vkey.Parse(file(t, "verifying-key-v1.vk")))(t)
	want(t, "verifying key", key.Hash, a.Proof.VerifyingKey)
}

// A vault is all that opens a table: one that is not read any more makes every commitment in it worthless.
func TestVaultIsRead(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "vault")
	copyPrivate(t, filepath.Join("testdata", "vault-v1"), dir)
	v := must(vault.Open(t.Context(), dir))(t)
	defer func() {
		if err := v.Close(); err != nil {
			t.Error(err)
		}
	}()
	d := must(v.Dataset(t.Context(), committed(t).Digest()))(t)
	defer func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}()
	want(t, "records", d.Rows(), 3)
	want(t, "commitment", string(d.Commitment()), string(file(t, "commitment-v1.json")))
	receipt := must(assent.ParseReceipt(file(t, "receipt-v1.json"), committed(t)))(t)
	salt := must(d.Salt(t.Context(), 2))(t)
	want(t, "salt of a record", salt, receipt.Salt)
	row := make([]assent.Value, len(d.Schema().Columns))
	if err := d.Record(2, row); err != nil {
		t.Fatal(err)
	}
	want(t, "name", must(d.Schema().FormatValue(0, row[0]))(t), "Alan")
}

// The development SRS is one for everybody, so the checksum stands for the file, which has 263,008 bytes.
func TestSRSIsRead(t *testing.T) {
	const sum = "35f70ecd8f3e7c23eec62445f3e1b44e5eb1970caecfc273f0d31f907fcd6675"
	dir := t.TempDir()
	must(setup.Dev(t.Context(), dir, 16, nil))(t)
	path := filepath.Join(dir, "development.srs")
	got := sha256.Sum256(must(os.ReadFile(path))(t))
	want(t, "checksum of the file", hex.EncodeToString(got[:]), sum)
	srs := must(setup.OpenSRS(path))(t)
	want(t, "SRS", srs.ID(), committed(t).SRS)
}

// An SRS that was imported from a ceremony, and the record of where it is from.
func TestImportedSRSIsRead(t *testing.T) {
	path := filepath.Join("testdata", "imported-v1.srs")
	srs := must(setup.OpenSRS(path))(t)
	want(t, "SRS", srs.ID().String(), "0x625133faf42f6caf10b465f3b900fe38815e8d8d9cc04cddf8f9b95cca93a176")
	powers := must(srs.Powers(t.Context(), 31))(t)
	if err := setup.Check(t.Context(), powers); err != nil {
		t.Error(err)
	}
	origin := must(setup.ReadOrigin(path))(t)
	want(t, "SRS of the record", origin.SRS, srs.ID())
	want(t, "second contributor", origin.Ceremony.Contributions[1].Name, "Second party")
}

// What subjects signed, and what they sign with.
func TestConsentsAreRead(t *testing.T) {
	r := must(consent.Parse(file(t, "consent-record-v1.jsonld")))(t)
	want(t, "id of the record", r.ID, "a6f58318-72e6-46a2-bfd7-f36d795e30cd")
	given := must(consents.ReadSigned(bytes.NewReader(file(t, "signed-consent-v1.jsonl")), domain()))(t)
	want(t, "consents", len(given), 1)
	want(t, "end", given[0].NotAfter, 200)
	revoked := must(consents.ReadSignedRevocations(bytes.NewReader(file(t, "signed-revocation-v1.jsonl")), domain()))(t)
	want(t, "revocations", len(revoked), 1)
	want(t, "key", revoked[0].Key, given[0].Key())

	seed := must(wallet.ReadSeed(private(t, "seed-v1")))(t)
	account := must(seed.Account(consent.Book{ChainID: 1337, Registry: assent.Address{19: 1}, Controller: assent.Address{19: 2}, Purpose: "urn:example"}))(t)
	want(t, "account of the seed", account.Address().String(), "0xc725db47bf1035e43b9dfea1b51046afbb3cb73f")

	b, commitment, err := book.Load(filepath.Join("testdata", "book-v1"))
	if err != nil {
		t.Fatal(err)
	}
	want(t, "rows of the book", b.Len(), 2)
	want(t, "a revoked consent ends at", b.Entry(0).NotAfter, 0)
	want(t, "digest of the book", commitment.Digest().String(), "0xcb8a368122d989f4995e37b30905d0300da0f561396c002a0ede6a979d4bacac")
}

// What says where contracts are, how a chain is reached, what is watched, held or sold.
func TestChainFilesAreRead(t *testing.T) {
	for name, votes := range map[string]bool{"deployment-v1.json": true, "deployment-v1-without-voting.json": false} {
		d := must(deploy.Parse(file(t, name)))(t)
		want(t, name+": chain", d.ChainID, 5)
		want(t, name+": block", d.Block, 17)
		want(t, name+": votes", !d.Voting.IsZero(), votes)
		want(t, name+": contract", must(d.Address(deploy.TrainingGate))(t)[0], 6)
		want(t, name+": statement", d.Statements["count"][0], 7)
		want(t, name+": verifier", d.Verifiers[assent.Digest{8}][0], 9)
		want(t, name+": written as it was", string(must(d.Encode())(t)), string(file(t, name)))
	}
	config := must(network.Parse(file(t, "network-v1.json")))(t)
	want(t, "network", config.Name, "consortium")
	want(t, "keystore", config.Key.Keystore, "key.json")
	policy := must(watch.ParsePolicy(file(t, "watch-policy-v1.json")))(t)
	want(t, "rules", len(policy.Rules), 1)
	want(t, "lead", policy.Lead.Duration, 6*time.Hour)
	announced := must(rounds.ParseAnnouncement(file(t, "round-v1.json")))(t)
	want(t, "round", announced.Round, 7)
	want(t, "bound", announced.Bound.Limit.Int64(), 1<<20)
	manifest := must(bundle.ParseManifest(file(t, "bundle-manifest-v1.json")))(t)
	want(t, "model", manifest.Name, "sepsis-risk")
	want(t, "digest of the manifest", must(manifest.Digest())(t).String(), "0xd2face9ac32c4f324084ccef9dfac6b7d9d48e6f8a660b542e6f65a48d99dc16")
}
