// assent consent grant and grant-batch: consents that subjects signed, sent by the network's account.

package main

import (
	"errors"
	"io"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/contracts/consents"
)

func (a *app) consentGrantCommand() *cobra.Command {
	var f subjectFlags
	var period periodFlags
	c := &cobra.Command{
		Use:   "grant",
		Short: "Give a consent",
		Long: `Signs a consent with the subject's account for the book and sends it from the network's account, which learns who
signed and nothing that links one book's account with another's. It prints the consent's key.`,
		Example: `  assent consent grant --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch --until 2027-01-01T00:00:00Z`,
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			return a.withChain(c, func(n *onChain) error {
				signed, err := f.sign(n.Deployment, &period, atOnce)
				if err != nil {
					return err
				}
				return a.grant(c, n, signed)
			})
		}),
	}
	f.add(c)
	period.add(c)
	required(c, "until")
	chainFlags(c)
	storeFlags(c)
	return c
}

func (a *app) consentBatchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "grant-batch FILE",
		Short: "Send consents that subjects signed",
		Long: `Sends the consents of a file, one a line as "assent consent sign" writes them, all for one book, in as many
transactions as they take: a hundred consents in each, or fewer where the network file's maxGas allows no more. What the
book has already is passed over and counted, so after an error or an interruption the same file goes on where it was. -
is standard input.`,
		Example: "  assent consent grant-batch consents.jsonl",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withChain(c, func(n *onChain) error {
				signed, err := readLines(a, c, n, args[0], consents.ReadSigned)
				if err != nil {
					return err
				}
				return a.grantBatch(c, n, signed)
			})
		}),
	}
	chainFlags(c)
	storeFlags(c)
	return c
}

// readLines reads what subjects signed, by the reader of its format.
func readLines[T any](a *app, c *cobra.Command, n *onChain, path string, read func(io.Reader, eip712.Domain) ([]T, error)) ([]T, error) {
	domain, err := domainOf(n.Deployment)
	if err != nil {
		return nil, err
	}
	input, err := a.openInput(c.Context(), path)
	if err != nil {
		return nil, err
	}
	defer input.Close() // only read
	signed, err := read(input, domain)
	if err != nil {
		return nil, withHint(mismatch("%s: %w", path, err), "let the subject sign again for this deployment")
	}
	if len(signed) == 0 {
		return nil, usage("%s: there is nothing in it that somebody signed", path)
	}
	return signed, nil
}

// grant sends a signed consent.
func (a *app) grant(c *cobra.Command, n *onChain, signed *consents.Signed) error {
	registry, err := a.writing(c, n)
	if err != nil {
		return err
	}
	granted, err := registry.GrantSigned(c.Context(), signed.Book, []consents.Signed{*signed})
	if err != nil {
		return err
	}
	return a.print(c, grantedConsents(signed.Book, &consents.Batched{Keys: granted.Keys, Gas: granted.Gas, Transactions: 1}))
}

// grantBatch sends signed consents, which are for the book of the first. What was granted before an error is printed with it.
func (a *app) grantBatch(c *cobra.Command, n *onChain, signed []consents.Signed) error {
	registry, err := a.writing(c, n)
	if err != nil {
		return err
	}
	p := a.startProgress()
	defer p.stop()
	id := signed[0].Book
	batch := &consents.Batch{Consents: signed, Progress: func(done, total int) { p.task("granting", done, total) }}
	granted, err := registry.GrantBatch(c.Context(), id, batch)
	p.stop()
	if err != nil && granted.Transactions == 0 {
		return err
	}
	return errors.Join(err, a.print(c, grantedConsents(id, &granted)))
}

func grantedConsents(id assent.Digest, granted *consents.Batched) result {
	return result{
		text: func(w *lines) {
			for _, key := range granted.Keys {
				w.line("Granted %s.", key)
			}
			if granted.Before > 0 {
				w.line("%d were granted before.", granted.Before)
			}
			w.field("book", "%s", id)
			w.field("transactions", "%d", granted.Transactions)
			w.field("gas", "%d", granted.Gas)
		},
		data: struct {
			Book         assent.Digest `json:"book"`
			Keys         []consent.Key `json:"keys"`
			Before       int           `json:"grantedBefore"`
			Transactions int           `json:"transactions"`
			Gas          uint64        `json:"gas"`
		}{id, granted.Keys, granted.Before, granted.Transactions, granted.Gas},
	}
}
