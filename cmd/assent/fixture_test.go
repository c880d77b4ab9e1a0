// What the scripts start from: a vault with committed tables, and attestations, good and bad.

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/acc36754/assent"
)

const fixtureTime = "2026-01-31T12:00:00Z"

// makeFixture fills a folder with the files of testdata/fixture and everything that follows from them.
func makeFixture(t *testing.T, dir string) {
	if err := os.CopyFS(dir, os.DirFS("testdata/fixture")); err != nil {
		t.Fatal(err)
	}
	t.Chdir(dir)
	for _, line := range []string{
		"keys generate --out custodian.key",
		"keys generate --out stranger.key",
		"keys public --sign-key custodian.key --out custodian.pem",
		"keys public --sign-key stranger.key --out stranger.pem",
		"commit people.csv --schema people.schema.json --vault vault --out people.commitment.json",
		"commit people.csv --schema people.schema.json --vault vault --out again.commitment.json",
		"commit list.csv --schema list.schema.json --sorted-by id --vault vault --out list.commitment.json",
		"commit training.csv --schema training.schema.json --vault vault --out training.commitment.json",
		"commit book.csv --book --vault vault --out book.commitment.json",
		"prove membership --commitment people.commitment.json --vault vault --row 2 --time " + fixtureTime +
			" --sign-key custodian.key --out member.json --receipt-out row2.receipt.json",
		"receipt --commitment people.commitment.json --vault vault --row 3 --out row3.receipt.json",
		"prove membership --dataset people.commitment.json --vault vault --row 2 --nullifier --time " + fixtureTime +
			" --chain-id 5 --contract 0x00000000000000000000000000000000000000aa " +
			"--submitter 0x00000000000000000000000000000000000000bb --scope run-7 --out nullifier.json",
		"prove exclusion --list list.commitment.json --vault vault --key 7 --time " + fixtureTime + " --out absent.json",
	} {
		assentOutput(t, line)
	}
	writeClaim(t, dir)
	writeBadAttestations(t, dir)
	writeLargeTables(t, dir)
}

// assentOutput runs a command that must succeed.
func assentOutput(t *testing.T, line string) []byte {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), strings.Fields(line), streams{in: strings.NewReader(""), out: &stdout, err: &stderr})
	if code != exitTrue {
		t.Fatalf("assent %s: exit code %d\n%s", line, code, &stderr)
	}
	return stdout.Bytes()
}

// writeClaim writes the claim of member.json as a user would: out of what inspect prints.
func writeClaim(t *testing.T, dir string) {
	t.Helper()
	var shown struct {
		Claim json.RawMessage `json:"claim"`
	}
	if err := json.Unmarshal(assentOutput(t, "inspect member.json --json"), &shown); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "claim.json"), shown.Claim, 0o600); err != nil {
		t.Fatal(err)
	}
}

// writeLargeTables writes a table with many columns, whose schema is long, and one with many rows.
func writeLargeTables(t *testing.T, dir string) {
	t.Helper()
	var header, cells, rows strings.Builder
	for i := range 100 {
		fmt.Fprintf(&header, "column number %d,", i)
		fmt.Fprintf(&cells, "%d,", i)
	}
	fmt.Fprintln(&rows, "text")
	for i := range 3000 {
		fmt.Fprintf(&rows, "%064d\n", i*i)
	}
	for name, content := range map[string]string{
		"wide.csv":        header.String() + "last\n" + cells.String() + "0\n",
		"big.csv":         rows.String(),
		"big.schema.json": `{"columns": [{"name": "text", "type": "string"}]}`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

// copyTree copies a folder with the modes of its files, on which secrets depend.
func copyTree(to, from string) error {
	return filepath.WalkDir(from, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(from, path)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		if err != nil {
			return err
		}
		target := filepath.Join(to, relative)
		if relative == "." {
			return nil
		}
		if entry.IsDir() {
			return os.Mkdir(target, info.Mode().Perm())
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, content, info.Mode().Perm())
	})
}

// alterations are ways to make an attestation that is well formed and yet wrong.
func alterations() map[string]func(*assent.Attestation) {
	return map[string]func(*assent.Attestation){
		"proof": func(a *assent.Attestation) { a.Proof.Bytes = changed(a.Proof.Bytes) },
		"cut":   func(a *assent.Attestation) { a.Proof.Bytes = a.Proof.Bytes[1:] },
		"key":   func(a *assent.Attestation) { a.Proof.VerifyingKey[0] ^= 1 },
		"time":  func(a *assent.Attestation) { a.Claim.Time = a.Claim.Time.Add(time.Second) },
		"subject": func(a *assent.Attestation) {
			subject := a.Claim.Params[subjectParam]
			last := "0"
			if strings.HasSuffix(subject, last) {
				last = "1"
			}
			a.Claim.Params[subjectParam] = subject[:len(subject)-1] + last
		},
	}
}

// altered returns an attestation file with a change to what it says, unsigned.
func altered(file []byte, alteration string) ([]byte, error) {
	a, err := assent.ParseAttestation(file)
	if err != nil {
		return nil, err
	}
	change, ok := alterations()[alteration]
	if !ok {
		return nil, fmt.Errorf("no alteration %q", alteration)
	}
	change(a)
	return a.Encode(nil)
}

// writeBadAttestations writes attestations that are well formed and yet wrong.
func writeBadAttestations(t *testing.T, dir string) {
	t.Helper()
	good, err := os.ReadFile(filepath.Join(dir, "member.json"))
	if err != nil {
		t.Fatal(err)
	}
	for name, alteration := range map[string]string{
		"badproof.json": "proof", "unknownkey.json": "key", "otherrecord.json": "subject",
	} {
		file, err := altered(good, alteration)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// One character of the signed payload, as somebody with an editor would change it.
	at := bytes.Index(good, []byte(`"payload": "`)) + 100
	tampered := bytes.Clone(good)
	tampered[at] = 'A' + (tampered[at]-'A'+1)%26
	if err := os.WriteFile(filepath.Join(dir, "tampered.json"), tampered, 0o600); err != nil {
		t.Fatal(err)
	}
}
