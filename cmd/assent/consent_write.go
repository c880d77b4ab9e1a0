// assent consent grant, grant-batch and revoke: what subjects signed, sent by the network's account.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
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
				return a.grant(c, n, []consents.Signed{*signed})
			})
		}),
	}
	f.add(c)
	period.add(c)
	chainFlags(c)
	cacheFlag(c)
	return c
}

func (a *app) consentBatchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "grant-batch FILE",
		Short: "Send consents that subjects signed",
		Long: `Sends the consents of a file, one a line as "assent consent sign" writes them, all for one book. They are granted in
one transaction, all or none. - is standard input.`,
		Example: "  assent consent grant-batch consents.jsonl",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withChain(c, func(n *onChain) error {
				signed, err := a.readSigned(c, n, args[0])
				if err != nil {
					return err
				}
				return a.grant(c, n, signed)
			})
		}),
	}
	chainFlags(c)
	cacheFlag(c)
	return c
}

// readSigned reads signed consents for one book.
func (a *app) readSigned(c *cobra.Command, n *onChain, path string) (signed []consents.Signed, err error) {
	domain, err := domainOf(n.Deployment)
	if err != nil {
		return nil, err
	}
	input, err := a.openInput(c.Context(), path)
	if err != nil {
		return nil, err
	}
	defer input.Close() // only read
	if signed, err = consents.ReadSigned(input, domain); err != nil {
		return nil, withHint(mismatch("%s: %w", path, err), "let the subject sign again for this deployment")
	}
	if len(signed) == 0 {
		return nil, usage("%s: there is no signed consent in it", path)
	}
	return signed, nil
}

// grant sends signed consents, which are for the book of the first.
func (a *app) grant(c *cobra.Command, n *onChain, signed []consents.Signed) error {
	registry, err := a.writing(c, n)
	if err != nil {
		return err
	}
	id := signed[0].Book
	granted, err := registry.GrantSigned(c.Context(), id, signed)
	if err != nil {
		return err
	}
	return a.print(c, grantedConsents(id, granted))
}

func grantedConsents(id assent.Digest, granted consents.Granted) result {
	return result{
		text: func(w *lines) {
			for _, key := range granted.Keys {
				w.line("Granted %s.", key)
			}
			w.field("book", "%s", id)
			w.field("gas", "%d", granted.Gas)
		},
		data: struct {
			Book assent.Digest `json:"book"`
			Keys []consent.Key `json:"keys"`
			Gas  uint64        `json:"gas"`
		}{id, granted.Keys, granted.Gas},
	}
}

func (a *app) consentRevokeCommand() *cobra.Command {
	var f subjectFlags
	c := &cobra.Command{
		Use:   "revoke",
		Short: "Revoke a consent",
		Long: `Signs the revocation of a consent that the subject has given, and sends it from the network's account. The consent is
live at no time from then on; one that is revoked already is no error.`,
		Example: "  assent consent revoke --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			return a.withChain(c, func(n *onChain) error { return a.consentRevoke(c, n, &f) })
		}),
	}
	f.add(c)
	chainFlags(c)
	cacheFlag(c)
	return c
}

func (a *app) consentRevoke(c *cobra.Command, n *onChain, f *subjectFlags) error {
	account, err := f.account(n.Deployment)
	if err != nil {
		return err
	}
	revocation, signature, err := account.Revoke(f.number, deadline(atOnce))
	if err != nil {
		return err
	}
	registry, err := a.writing(c, n)
	if err != nil {
		return err
	}
	gas, err := registry.RevokeSigned(c.Context(), revocation, signature)
	if err != nil {
		return err
	}
	return a.print(c, result{
		text: func(w *lines) {
			w.line("Revoked %s.", revocation.Key)
			w.field("book", "%s", revocation.Book)
			w.field("gas", "%d", gas)
		},
		data: struct {
			Book assent.Digest `json:"book"`
			Key  consent.Key   `json:"key"`
			Gas  uint64        `json:"gas"`
		}{revocation.Book, revocation.Key, gas},
	})
}
