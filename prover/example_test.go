package prover_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/prover/source"
	"github.com/acc36754/assent/prover/vault"
	"github.com/acc36754/assent/verifier"
)

// A custodian commits to a table and proves that a record is in it; somebody else checks the proof.
func Example() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "assent-example-")
	if err != nil {
		log.Fatal(err)
	}
	defer os.RemoveAll(dir)

	// The custodian: a vault for what is secret, a store for the keys of circuits.
	secrets, err := vault.Open(ctx, filepath.Join(dir, "vault"))
	if err != nil {
		log.Fatal(err)
	}
	defer secrets.Close()
	keys, err := setup.OpenStore(filepath.Join(dir, "keys"))
	if err != nil {
		log.Fatal(err)
	}
	schema := &assent.Schema{Columns: []assent.Column{{Name: "name", Type: assent.String}, {Name: "age", Type: assent.Uint}}}
	records, err := source.NewCSV(strings.NewReader("name,age\nAda,36\nGrace,85\n"), schema)
	if err != nil {
		log.Fatal(err)
	}
	custodian := prover.New(secrets, keys)
	commitment, err := custodian.Commit(ctx, records)
	if err != nil {
		log.Fatal(err)
	}
	proven, err := custodian.Prove(ctx, prover.Request{
		Statement: "membership",
		Tables:    []assent.Digest{commitment.Digest()},
		Inputs:    map[string]string{"row": "1"},
	})
	if err != nil {
		log.Fatal(err)
	}

	// Anybody: the attestation file and the commitment are all they need.
	attestation, err := assent.ParseAttestation(proven.File)
	if err != nil {
		log.Fatal(err)
	}
	checker, err := verifier.New(verifier.AllowDevSetup())
	if err != nil {
		log.Fatal(err)
	}
	verdict, err := checker.Verify(ctx, attestation, verifier.Expectation{Statement: "membership"}, commitment)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(verdict.Statement, "is proven of a table of", commitment.Rows, "records, setup:", verdict.Setup)
	// Output: membership is proven of a table of 2 records, setup: insecure-dev
}
