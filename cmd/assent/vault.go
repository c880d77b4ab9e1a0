// assent vault: what a vault holds, and its commitments once more.

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/prover/vault"
	"github.com/spf13/cobra"
)

func (a *app) vaultCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "vault",
		Short: "Look into a vault",
		Long:  "A vault holds committed tables and everything that opens their commitments. It is secret.",
	}, a.vaultListCommand(), a.vaultCommitmentCommand())
}

func (a *app) vaultListCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "list",
		Short: "List the tables in a vault",
		Long: `Lists the committed tables in a vault, the oldest first, by the digests of their commitments. It also tells the
numbers of records that commitments hide: what it prints is for you.`,
		Example: "  assent vault list --vault ./vault",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			var tables []vaultTable
			err := withVault(c, func(v *vault.Vault) (err error) {
				tables, err = listTables(c.Context(), v)
				return err
			})
			if err != nil {
				return fmt.Errorf("vault: %w", err)
			}
			return a.print(c, listed(tables))
		}),
	}
	vaultFlag(c)
	jsonFlag(c)
	return c
}

func (a *app) vaultCommitmentCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "commitment DIGEST",
		Short: "Write the commitment of a table in a vault once more",
		Long: `Writes the commitment file of a table in the vault, as "assent commit" wrote it. The digest is the one that "assent
vault list" and every attestation about the table show.`,
		Example: "  assent vault commitment 0xDIGEST --vault ./vault --out data.commitment.json",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			digest, err := assent.ParseDigest(args[0])
			if err != nil {
				return withHint(usage("%q is no digest: %w", args[0], err), `"assent vault list" shows the digests`)
			}
			if err := checkOutput(out); err != nil {
				return err
			}
			var commitment *assent.Commitment
			err = withVault(c, func(v *vault.Vault) (err error) {
				commitment, err = storedCommitment(c.Context(), v, digest)
				return err
			})
			if err != nil {
				return fmt.Errorf("vault: %w", err)
			}
			if err := a.writeCommitment(commitment, out); err != nil || out == dash {
				return err
			}
			return a.print(c, committed(commitment, out))
		}),
	}
	c.Flags().StringVarP(&out, "out", "o", dash, outUsage("commitment"))
	vaultFlag(c)
	jsonFlag(c)
	return c
}

// withVault opens the vault that the command's flags name, which must be there, for as long as do runs.
func withVault(c *cobra.Command, do func(*vault.Vault) error) error {
	dir, err := vaultFolder(c)
	if err != nil {
		return err
	}
	v, err := vault.Open(c.Context(), dir)
	if err != nil {
		return err
	}
	return errors.Join(do(v), v.Close())
}

// vaultFolder returns the folder of a vault that a command reads from: a mistyped name must not make an empty one.
func vaultFolder(c *cobra.Command) (string, error) {
	dir := c.Flags().Lookup("vault").Value.String()
	return dir, checkVaultFolder(dir)
}

// checkVaultFolder makes sure that a vault is there before it is opened, which would make one.
func checkVaultFolder(dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return withHint(usage("there is no vault %s", dir), `"assent commit" makes a vault`)
	}
	return nil
}

// storedCommitment reads a table's commitment from the vault.
func storedCommitment(ctx context.Context, v *vault.Vault, digest assent.Digest) (*assent.Commitment, error) {
	dataset, err := v.Dataset(ctx, digest)
	if err != nil {
		return nil, err
	}
	commitment, err := assent.ParseCommitment(dataset.Commitment())
	return commitment, errors.Join(err, dataset.Close())
}

// vaultTable is what the list says of one table.
type vaultTable struct {
	Digest   assent.Digest `json:"digest"`
	Created  time.Time     `json:"created"`
	Rows     int           `json:"rows"`
	Capacity uint64        `json:"capacity,omitempty"` // told in place of the number of records
	SortedBy string        `json:"sortedBy,omitempty"`
	Columns  []string      `json:"columns"`
	Setup    string        `json:"setup,omitempty"`
}

func listTables(ctx context.Context, v *vault.Vault) ([]vaultTable, error) {
	infos, err := v.List(ctx)
	if err != nil {
		return nil, err
	}
	tables := make([]vaultTable, len(infos))
	for i, info := range infos {
		commitment, err := storedCommitment(ctx, v, info.Digest)
		if err != nil {
			return nil, err
		}
		tables[i] = vaultTable{
			Digest: info.Digest, Created: info.Created, Rows: info.Rows, Capacity: capacityOf(commitment),
			SortedBy: commitment.SortedBy, Setup: setupOf(commitment.Insecure()),
		}
		for _, column := range commitment.Schema.Columns {
			tables[i].Columns = append(tables[i].Columns, column.Name)
		}
	}
	return tables, nil
}

func listed(tables []vaultTable) result {
	return result{data: tables, text: func(w *lines) {
		for _, t := range tables {
			w.line("%s", t.Digest)
			w.field("committed", "%s", t.Created.Format(time.RFC3339))
			hidden := ""
			if t.Capacity > 0 {
				hidden = fmt.Sprintf(", hidden behind %d", t.Capacity)
			}
			w.field("records", "%d%s", t.Rows, hidden)
			w.field("columns", "%s", quoted(t.Columns))
			if t.SortedBy != "" {
				w.field("sorted by", "%q", t.SortedBy)
			}
		}
	}}
}

// quoted lists names that come from files.
func quoted(names []string) string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = fmt.Sprintf("%q", name)
	}
	return strings.Join(out, ", ")
}
