// assent consent revoke and revoke-batch: revocations, by whoever gave a consent or as subjects signed them.

package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/consents"
)

// revokeFlags say which consent is revoked: one of a subject whose seed is there, or one of the network's account.
type revokeFlags struct {
	subject subjectFlags
	named   bookFlags
}

func (a *app) consentRevokeCommand() *cobra.Command {
	var f revokeFlags
	c := &cobra.Command{
		Use:   "revoke [KEY]",
		Short: "Revoke a consent",
		Long: `With --seed-file, signs the revocation of a consent that the subject has given, and sends it from the network's
account. With a KEY, revokes a consent that the network's account has given itself, for which it needs no role.

The consent is live at no time from then on; one that is revoked already is no error.`,
		Example: `  assent consent revoke --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch
  assent consent revoke 0xKEY --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch`,
		Args: cobra.MaximumNArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.consentRevoke(c, args, &f) }),
	}
	f.subject.addSeed(c)
	f.named.add(c)
	c.MarkFlagsMutuallyExclusive("book-id", seedFlag)
	chainFlags(c)
	storeFlags(c)
	return c
}

func (a *app) consentRevoke(c *cobra.Command, args []string, f *revokeFlags) error {
	switch bySeed := f.subject.seed != ""; {
	case bySeed == (len(args) == 1):
		return usage("which consent: give --%s for one of a subject's, or the KEY of one of the network's account", seedFlag)
	case bySeed:
		return a.revokeBySeed(c, f)
	case c.Flags().Changed(numberFlag):
		return usage("--%s goes with --%s", numberFlag, seedFlag)
	default:
		return a.revokeOwn(c, args[0], &f.named)
	}
}

// revokeBySeed sends a revocation that a subject signs.
func (a *app) revokeBySeed(c *cobra.Command, f *revokeFlags) error {
	if f.named.controller == "" || f.named.purpose == "" {
		return usage("which book: give --controller and --purpose, from which the subject's account follows")
	}
	f.subject.controller, f.subject.purpose = f.named.controller, f.named.purpose
	return a.withChain(c, func(n *onChain) error {
		signed, err := f.subject.signRevocation(n.Deployment, atOnce)
		if err != nil {
			return err
		}
		registry, err := a.writing(c, n)
		if err != nil {
			return err
		}
		gas, err := registry.RevokeSigned(c.Context(), &signed.Revocation, signed.Signature)
		if err != nil {
			return err
		}
		return a.print(c, revokedConsent(signed.Book, signed.Key, gas))
	})
}

// revokeOwn revokes a consent of the network's account.
func (a *app) revokeOwn(c *cobra.Command, text string, named *bookFlags) error {
	key, id, err := named.consent(text)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		registry, err := a.writing(c, n)
		if err != nil {
			return err
		}
		gas, err := registry.Revoke(c.Context(), id, key)
		if err != nil {
			return err
		}
		return a.print(c, revokedConsent(id, key, gas))
	})
}

func revokedConsent(id assent.Digest, key consent.Key, gas uint64) result {
	return result{
		text: func(w *lines) {
			w.line("Revoked %s.", key)
			w.field("book", "%s", id)
			w.field("gas", "%d", gas)
		},
		data: struct {
			Book assent.Digest `json:"book"`
			Key  consent.Key   `json:"key"`
			Gas  uint64        `json:"gas"`
		}{id, key, gas},
	}
}

func (a *app) consentRevokeBatchCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "revoke-batch FILE",
		Short: "Send revocations that subjects signed",
		Long: `Sends the revocations of a file, one a line as "assent consent sign --revoke" writes them, for any books. Each takes a
transaction, and one that is refused does not keep the others from taking effect. What is revoked already is passed over
and counted, so the same file may be sent again. - is standard input.`,
		Example: "  assent consent revoke-batch revocations.jsonl",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withChain(c, func(n *onChain) error {
				signed, err := readLines(a, c, n, args[0], consents.ReadSignedRevocations)
				if err != nil {
					return err
				}
				return a.revokeBatch(c, n, signed)
			})
		}),
	}
	chainFlags(c)
	storeFlags(c)
	return c
}

// revokeBatch sends signed revocations. What was revoked before an error is printed with it.
func (a *app) revokeBatch(c *cobra.Command, n *onChain, signed []consents.SignedRevocation) error {
	registry, err := a.writing(c, n)
	if err != nil {
		return err
	}
	p := a.startProgress()
	defer p.stop()
	revoked, err := registry.RevokeBatch(c.Context(), signed, func(done, total int) { p.task("revoking", done, total) })
	p.stop()
	if err != nil && len(revoked.Keys) == 0 {
		return err
	}
	return errors.Join(err, a.print(c, revokedConsents(&revoked)))
}

func revokedConsents(revoked *consents.Revoked) result {
	return result{
		text: func(w *lines) {
			for _, key := range revoked.Keys {
				w.line("Revoked %s.", key)
			}
			if revoked.Before > 0 {
				w.line("%d were revoked before.", revoked.Before)
			}
			w.field("gas", "%d", revoked.Gas)
		},
		data: struct {
			Keys   []consent.Key `json:"keys"`
			Before int           `json:"revokedBefore"`
			Gas    uint64        `json:"gas"`
		}{revoked.Keys, revoked.Before, revoked.Gas},
	}
}
