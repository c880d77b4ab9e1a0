// assent submit: an attestation for the chain.

package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
)

func (a *app) submitCommand() *cobra.Command {
	var named bookFlags
	var tables []string
	c := &cobra.Command{
		Use:   "submit ATTESTATION",
		Short: "Have an attestation verified and kept on a chain",
		Long: `Hands an attestation to the chain, with the commitments that it is about, in any order. The proof must have been made
for the chain, the contract and the account: "assent prove" takes the first two from --deployment, and the account,
which "assent chain account" shows, from --submitter.

An attestation about a chain's consent book names the book by --controller and --purpose, or by --book-id.`,
		Example: `  assent prove consent --dataset data.commitment.json --column consent --book ./book --vault ./vault --deployment deployment.json --submitter 0x00000000000000000000000000000000000000bb --out c.json
  assent submit c.json --commitment data.commitment.json --commitment ./book --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.submit(c, args[0], tables, &named) }),
	}
	c.Flags().StringArrayVar(&tables, commitmentFlag, nil, "`FILE` with the commitment of a table of the claim, or the folder of a book; may be repeated")
	required(c, commitmentFlag)
	named.add(c)
	chainFlags(c)
	return c
}

func (a *app) submit(c *cobra.Command, path string, files []string, named *bookFlags) error {
	data, err := a.readInput(c.Context(), path)
	if err != nil {
		return err
	}
	attestation, err := assent.ParseAttestation(data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	tables, err := a.claimedTables(c, &attestation.Claim, files)
	if err != nil {
		return err
	}
	var id assent.Digest
	if *named != (bookFlags{}) {
		if id, err = named.bookID(); err != nil {
			return err
		}
	}
	return a.withChain(c, func(n *onChain) error {
		registry, err := n.attestations()
		if err != nil {
			return err
		}
		receipt, err := registry.Submit(c.Context(), attestation, tables, id)
		if err != nil {
			return err
		}
		claim := attestation.Claim.Digest()
		return a.print(c, result{
			text: func(w *lines) {
				w.line("The chain verified claim %s.", claim)
				w.field("block", "%s", receipt.BlockNumber)
				w.field("gas", "%d", receipt.GasUsed)
			},
			data: struct {
				Claim       assent.Digest `json:"claimDigest"`
				Block       uint64        `json:"block"`
				Transaction assent.Digest `json:"transaction"`
				Gas         uint64        `json:"gas"`
			}{claim, receipt.BlockNumber.Uint64(), assent.Digest(receipt.TxHash), receipt.GasUsed},
		})
	})
}

// claimedTables reads commitments and puts them into the order of the claim's tables.
func (a *app) claimedTables(c *cobra.Command, claim *assent.Claim, files []string) ([]*assent.Commitment, error) {
	given := map[assent.Digest]*assent.Commitment{}
	for _, file := range files {
		commitment, err := a.readCommitment(c.Context(), file)
		if err != nil {
			return nil, err
		}
		given[commitment.Digest()] = commitment
	}
	var tables []*assent.Commitment
	for _, ref := range claim.Tables {
		table, found := given[ref.Digest]
		if !found {
			return nil, mismatch("the claim's %s is %s, which is not among the %d commitments given", ref.Role, ref.Digest, len(given))
		}
		tables = append(tables, table)
	}
	return tables, nil
}
