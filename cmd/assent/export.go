// assent export-verifier: a statement's verifier as a Solidity contract.

package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"

	"github.com/acc36754/assent/circuits"
	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/prover/setup"
	"github.com/acc36754/assent/verifier"
	"github.com/spf13/cobra"
)

// exportFlags are the flags of export-verifier.
type exportFlags struct {
	out, name, adapter, keyFile, dir string
}

func (a *app) exportCommand() *cobra.Command {
	var f exportFlags
	c := &cobra.Command{
		Use:   "export-verifier STATEMENT...",
		Short: "Write a statement's verifier as a Solidity contract",
		Long: `Writes the contract that verifies proofs of a statement under one verifying key. Deployed by itself it answers in
its proof system's own way; with --adapter a second contract is written that inherits from it and answers as an
IVerifier, which the VerifierRouter takes. The adapter imports the contracts of contracts/src as @assent. With --dir both
go into a folder under their own names, with the verifying key, for any number of statements.`,
		Example: `  assent export-verifier membership --out Verifier.sol
  assent export-verifier membership --out MembershipPlonkVerifier.sol --adapter MembershipPlonkAdapter.sol
  assent export-verifier consent count ranges --srs 0x1f2e3d4c --dir ./verifiers`,
		Args: cobra.MinimumNArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			if f.dir != "" {
				return a.exportAll(c, args, &f)
			}
			if len(args) > 1 {
				return usage("several statements are written with --dir")
			}
			return a.export(c, args[0], &f)
		}),
	}
	c.Flags().StringVarP(&f.out, "out", "o", dash, outUsage("contract"))
	c.Flags().StringVar(&f.name, "name", "", "`NAME` of the contract (default the statement's, such as MembershipPlonkVerifier)")
	c.Flags().StringVar(&f.adapter, "adapter", "", "also write the adapter for the router to this `FILE`; it expects the contract beside it, under its default name")
	c.Flags().StringVar(&f.keyFile, "verifying-key", "", "`FILE` of the verifying key (default the published one)")
	c.Flags().StringVar(&f.dir, "dir", "", "write contracts, adapters and verifying keys into this `FOLDER`")
	c.MarkFlagsMutuallyExclusive("name", "adapter", "dir")
	c.MarkFlagsMutuallyExclusive("out", "dir")
	c.MarkFlagsMutuallyExclusive("verifying-key", "dir")
	backendFlag(c)
	storeFlags(c)
	jsonFlag(c)
	c.ValidArgsFunction = completeStatement
	return c
}

// completeStatement completes the id of a statement.
func completeStatement(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return statementIDs(), cobra.ShellCompDirectiveNoFileComp
}

// statementIDs lists the statements of the catalog.
func statementIDs() []string {
	var ids []string
	for _, st := range circuits.Catalog() {
		ids = append(ids, st.Describe().ID)
	}
	return ids
}

// exportAll writes the contracts and keys of statements into a folder.
func (a *app) exportAll(c *cobra.Command, ids []string, f *exportFlags) error {
	if err := os.MkdirAll(f.dir, 0o755); err != nil {
		return err
	}
	shown := make([]keyJSON, 0, len(ids))
	for _, id := range ids {
		key, err := a.keyToExport(c, id, "")
		if err != nil {
			return err
		}
		var contract, adapter bytes.Buffer
		if err := setup.ExportSolidity(&contract, key, contracts.VerifierName(key)); err != nil {
			return err
		}
		if err := writeAdapter(&adapter, key); err != nil {
			return err
		}
		for name, data := range map[string][]byte{
			contracts.VerifierName(key) + ".sol":             contract.Bytes(),
			contracts.AdapterName(key) + ".sol":              adapter.Bytes(),
			key.Circuit + "-" + key.Backend.String() + ".vk": key.Encode(),
		} {
			if err := a.writeOutput(filepath.Join(f.dir, name), data, publicMode); err != nil {
				return err
			}
		}
		if key.Insecure {
			a.warn("%s: the contract of %s accepts proofs that anybody can forge; for tests only", setupOf(true), id)
		}
		shown = append(shown, describeKey(key, ""))
	}
	return a.print(c, result{data: shown, text: func(w *lines) {
		w.line("Wrote contracts, adapters and verifying keys to %s.", f.dir)
		for i := range shown {
			w.line("%s  %s v%d", shown[i].Hash, shown[i].Statement, shown[i].Version)
		}
	}})
}

func (a *app) export(c *cobra.Command, id string, f *exportFlags) error {
	key, err := a.keyToExport(c, id, f.keyFile)
	if err != nil {
		return err
	}
	name := f.name
	if name == "" {
		name = contracts.VerifierName(key)
	}
	var contract, adapter bytes.Buffer
	if err := setup.ExportSolidity(&contract, key, name); err != nil {
		return err
	}
	if f.adapter != "" {
		if err := writeAdapter(&adapter, key); err != nil {
			return err
		}
		if err := a.writeOutput(f.adapter, adapter.Bytes(), publicMode); err != nil {
			return err
		}
	}
	if err := a.writeOutput(f.out, contract.Bytes(), publicMode); err != nil {
		return err
	}
	if key.Insecure {
		a.warn("%s: the contract accepts proofs that anybody can forge; for tests only", setupOf(true))
	}
	if f.out == dash {
		return nil
	}
	shown := describeKey(key, "")
	return a.print(c, result{data: shown, text: func(w *lines) {
		w.line("Wrote contract %s to %s.", name, f.out)
		shown.write(w)
	}})
}

// writeAdapter writes the adapter of a key of a statement that the catalog knows.
func writeAdapter(w io.Writer, key *verifier.Key) error {
	st, err := circuits.Find(key.Circuit)
	if err != nil {
		return err
	}
	if table, ok := st.(statement.TableStatement); ok {
		return contracts.WriteTableAdapter(w, key, table.System().Shape())
	}
	return contracts.WriteAdapter(w, key)
}

// keyToExport returns the key from a file, which must be the statement's, or the statement's own.
func (a *app) keyToExport(c *cobra.Command, id, file string) (*verifier.Key, error) {
	if _, err := circuits.Find(id); err != nil {
		return nil, err
	}
	if file == "" {
		key, err := a.keyOfStatement(c, id)
		if err != nil {
			return nil, err
		}
		return key.Key, nil
	}
	key, err := a.readKey(c, file)
	if err != nil {
		return nil, err
	}
	if key.Circuit != id {
		return nil, mismatch("%s: it is the key of %q, not of %q", file, key.Circuit, id)
	}
	return key, nil
}
