// Keys and contracts of all statements.

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/acc36754/assent/circuits/membership"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/circuits/update"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/internal/vkey"
	"github.com/acc36754/assent/prover/setup"
)

// Where things are written, below the repository's root.
const (
	keyDir      = "verifier/keys"
	contractDir = "contracts/generated"
	fixtureDir  = "contracts/test/fixtures"
)

// generate writes everything for the statements, over the SRS of a ceremony or the development one, and removes what is left
// of others.
func generate(ctx context.Context, root, ceremony string, statements []statement.Statement) (err error) {
	work, err := os.MkdirTemp("", "assent-generate-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	store, err := openStore(ctx, filepath.Join(work, "cache"), ceremony)
	if err != nil {
		return err
	}
	s, err := newSampler(ctx, filepath.Join(work, "vault"), store)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	out := &output{root: root, written: map[string]bool{}}
	for _, st := range statements {
		if err := generateOne(ctx, out, store, s, st); err != nil {
			return fmt.Errorf("%s: %w", st.Describe().ID, err)
		}
	}
	if includes(statements, membership.ID) && includes(statements, update.ID) {
		if err := generateRound(ctx, out, store, s); err != nil {
			return fmt.Errorf("round: %w", err)
		}
	}
	return out.removeOthers()
}

// openStore opens an empty key store over the SRS of a powers-of-tau file, or the development SRS.
func openStore(ctx context.Context, dir, ceremony string) (_ *setup.Store, err error) {
	if ceremony == "" {
		return setup.OpenStore(dir)
	}
	f, err := os.Open(ceremony)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	origin, err := setup.Import(ctx, f, info.Size(), setup.SRSDir(dir), setup.ImportOptions{})
	if err != nil {
		return nil, err
	}
	srs, err := setup.FindSRS(setup.SRSDir(dir), origin.SRS.String())
	if err != nil {
		return nil, err
	}
	return setup.OpenStore(dir, setup.WithSRS(srs))
}

// keyPath is where the key of a statement is kept.
func keyPath(id string, key *vkey.Key) string {
	if key.Insecure {
		return fmt.Sprintf("%s/%s-plonk-dev.vk", keyDir, id)
	}
	return fmt.Sprintf("%s/%s-plonk.vk", keyDir, id)
}

func includes(statements []statement.Statement, id string) bool {
	return slices.ContainsFunc(statements, func(st statement.Statement) bool { return st.Describe().ID == id })
}

func generateOne(ctx context.Context, out *output, store *setup.Store, s *sampler, st statement.Statement) error {
	id := st.Describe().ID
	proving, err := store.Key(ctx, st, vkey.PLONK)
	if err != nil {
		return err
	}
	key := proving.Verifying()
	if err := out.write(keyPath(id, key), key.Encode()); err != nil {
		return err
	}
	var verifier, adapter bytes.Buffer
	if err := setup.ExportSolidity(&verifier, key, contracts.VerifierName(key)); err != nil {
		return err
	}
	if err := writeAdapter(&adapter, st, key); err != nil {
		return err
	}
	if err := out.write(fmt.Sprintf("%s/%s.sol", contractDir, contracts.VerifierName(key)), verifier.Bytes()); err != nil {
		return err
	}
	if err := out.write(fmt.Sprintf("%s/%s.sol", contractDir, contracts.AdapterName(key)), adapter.Bytes()); err != nil {
		return err
	}
	_, aboutTables := st.(statement.TableStatement)
	return out.fixture(contracts.AdapterName(key), key, aboutTables, func() (*fixture, error) {
		return s.prove(ctx, st, key)
	})
}

// writeAdapter writes the adapter of a statement about whole tables, or of one that is a circuit alone.
func writeAdapter(w io.Writer, st statement.Statement, key *vkey.Key) error {
	if table, ok := st.(statement.TableStatement); ok {
		return contracts.WriteTableAdapter(w, key, table.System().Shape())
	}
	return contracts.WriteAdapter(w, key)
}
