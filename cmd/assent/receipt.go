// assent receipt: what the person behind a record gets of it.

package main

import (
	"context"
	"fmt"

	"github.com/acc36754/assent"
	"github.com/spf13/cobra"
)

func (a *app) receiptCommand() *cobra.Command {
	var commitment, out string
	var row uint64
	c := &cobra.Command{
		Use:   "receipt",
		Short: "Write the receipt of a record, for the person it is about",
		Long: `Writes one record of a committed table with its salt. Whoever holds the receipt recomputes the digest that a
membership attestation shows ("assent verify --receipt"), so they know that it is about their record.

A receipt is as secret as the record: the file is written with mode 0600.`,
		Example: "  assent receipt --commitment data.commitment.json --vault ./vault --row 17 --out mine.receipt.json",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			if err := checkOutput(out); err != nil {
				return err
			}
			table, err := a.readCommitment(c.Context(), commitment)
			if err != nil {
				return err
			}
			if err := a.receipt(c, table.Digest(), row, out); err != nil {
				return err
			}
			if out == dash {
				return nil
			}
			return a.print(c, wroteReceipt(table.Digest(), row, out))
		}),
	}
	c.Flags().StringVar(&commitment, "commitment", "", "commitment of the table (`FILE`)")
	c.Flags().Uint64Var(&row, "row", 0, "the record's row, counted from 0")
	c.Flags().StringVarP(&out, "out", "o", "", outUsage("receipt"))
	for _, name := range []string{"commitment", "row", "out"} {
		required(c, name)
	}
	vaultFlag(c)
	storeFlags(c)
	jsonFlag(c)
	return c
}

func (a *app) receipt(c *cobra.Command, table assent.Digest, row uint64, out string) (err error) {
	k, err := a.openVault(c, nil)
	if err != nil {
		return err
	}
	defer k.close(&err)
	if err := a.writeReceipt(c.Context(), k, table, row, out); err != nil {
		return fmt.Errorf("receipt: %w", err)
	}
	return nil
}

// writeReceipt writes the receipt of a record, for its owner's eyes only.
func (a *app) writeReceipt(ctx context.Context, k *custodian, table assent.Digest, row uint64, path string) error {
	receipt, err := k.Receipt(ctx, table, row)
	if err != nil {
		return err
	}
	commitment, err := storedCommitment(ctx, k.vault, table)
	if err != nil {
		return err
	}
	file, err := receipt.Encode(commitment)
	if err != nil {
		return err
	}
	return a.writeOutput(path, file, secretMode)
}

func wroteReceipt(table assent.Digest, row uint64, path string) result {
	return result{
		text: func(w *lines) { w.line("Wrote the receipt of row %d to %s; it is secret.", row, path) },
		data: struct {
			Dataset assent.Digest `json:"dataset"`
			Row     uint64        `json:"row"`
			File    string        `json:"file"`
		}{table, row, path},
	}
}
