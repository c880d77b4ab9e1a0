// What a subject has and signs: the seed, its account in a book, the keys of its consents.

package main

import (
	"errors"
	"io/fs"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
)

// atOnce is for how long a signature may be used that is sent at once.
const atOnce = time.Hour

// Names of flags of a subject.
const (
	seedFlag   = "seed-file"
	numberFlag = "number"
)

// subjectFlags say who gives which consent.
type subjectFlags struct {
	seed, controller, purpose string
	number                    uint32
}

func (f *subjectFlags) add(c *cobra.Command) {
	f.addSeed(c)
	controllerFlag(c, &f.controller)
	purposeFlag(c, &f.purpose)
	for _, name := range []string{seedFlag, "controller", "purpose"} {
		required(c, name)
	}
}

// addSeed gives a command the flags that say whose consent, and which of those in a book.
func (f *subjectFlags) addSeed(c *cobra.Command) {
	c.Flags().StringVar(&f.seed, seedFlag, "", "`FILE` of mode 0600 with the subject's seed, see \"assent consent seed\"")
	c.Flags().Uint32Var(&f.number, numberFlag, 0, "`NUMBER` of the subject's consent in this book; a new one after a revocation takes the next")
}

// account derives the subject's account in the book on a deployment's chain.
func (f *subjectFlags) account(d *deploy.Deployment) (*wallet.Account, error) {
	registry, err := d.Address(deploy.ConsentRegistry)
	if err != nil {
		return nil, err
	}
	controller, err := addressArgument("--controller", f.controller)
	if err != nil {
		return nil, err
	}
	if _, err := purposeHash(f.purpose); err != nil {
		return nil, err
	}
	if _, err := statInput(f.seed); err != nil {
		return nil, err
	}
	seed, err := wallet.ReadSeed(f.seed)
	if err != nil {
		return nil, err
	}
	return seed.Account(consent.Book{
		ChainID: d.ChainID, Registry: assent.Address(registry), Controller: assent.Address(controller), Purpose: f.purpose,
	})
}

// periodFlags say from when to when a consent is live.
type periodFlags struct{ from, until string }

func (f *periodFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.from, "from", "", "the `TIME` from which the consent is live, such as 2026-01-31T12:00:00Z (default now)")
	c.Flags().StringVar(&f.until, "until", "", "the `TIME` at which it ends")
}

// seconds returns the period in seconds since 1970.
func (f *periodFlags) seconds() (from, until uint32, err error) {
	start, err := instant("--from", f.from)
	if err != nil {
		return 0, 0, err
	}
	if start.IsZero() {
		start = time.Now()
	}
	end, err := instant("--until", f.until)
	if err != nil {
		return 0, 0, err
	}
	if start.Unix() < 0 || end.Unix() > consent.MaxTime || start.Unix() >= end.Unix() {
		return 0, 0, usage("--from %s --until %s: want times that follow one another, from 1970 to 2106", start.UTC().Format(time.RFC3339), f.until)
	}
	return uint32(start.Unix()), uint32(end.Unix()), nil
}

// sign signs the subject's consent for a deployment.
func (f *subjectFlags) sign(d *deploy.Deployment, period *periodFlags, lifetime time.Duration) (*consents.Signed, error) {
	from, until, err := period.seconds()
	if err != nil {
		return nil, err
	}
	account, err := f.account(d)
	if err != nil {
		return nil, err
	}
	message, signature, err := account.Give(f.number, from, until, deadline(lifetime))
	if err != nil {
		return nil, err
	}
	return &consents.Signed{Consent: *message, Signature: signature}, nil
}

// signRevocation signs that a consent of the subject's is revoked.
func (f *subjectFlags) signRevocation(d *deploy.Deployment, lifetime time.Duration) (*consents.SignedRevocation, error) {
	account, err := f.account(d)
	if err != nil {
		return nil, err
	}
	message, signature, err := account.Revoke(f.number, deadline(lifetime))
	if err != nil {
		return nil, err
	}
	return &consents.SignedRevocation{Revocation: *message, Grantor: account.Address(), Signature: signature}, nil
}

func deadline(lifetime time.Duration) uint64 { return uint64(time.Now().Add(lifetime).Unix()) }

// domainOf returns what signatures for a deployment's consent registry name.
func domainOf(d *deploy.Deployment) (eip712.Domain, error) {
	registry, err := d.Address(deploy.ConsentRegistry)
	return eip712.Domain{ChainID: d.ChainID, Registry: assent.Address(registry)}, err
}

func (a *app) consentSeedCommand() *cobra.Command {
	var out string
	c := &cobra.Command{
		Use:   "seed",
		Short: "Make a subject's seed",
		Long: `Draws the secret from which a subject's accounts in all books come, and writes it to a file of mode 0600. A file that
is there is not overwritten: who loses a seed can revoke nothing that it gave.`,
		Example: "  assent consent seed --out subject.seed",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			if err := checkOutput(out); err != nil {
				return err
			}
			seed, err := wallet.NewSeed()
			if err != nil {
				return err
			}
			if err := seed.Write(out); errors.Is(err, fs.ErrExist) {
				return &failure{code: exitUsage, err: err, hint: "name a file that is not there: a seed is not overwritten"}
			} else if err != nil {
				return err
			}
			return a.print(c, result{
				text: func(w *lines) { w.line("Wrote a seed to %s. It is secret.", out) },
				data: struct {
					File string `json:"file"`
				}{out},
			})
		}),
	}
	c.Flags().StringVarP(&out, "out", "o", "", "`FILE` for the seed")
	required(c, "out")
	jsonFlag(c)
	return c
}

func (a *app) consentKeyCommand() *cobra.Command {
	var f subjectFlags
	c := &cobra.Command{
		Use:   "key",
		Short: "Print the key of a subject's consent",
		Long: `Prints the key that a consent of the subject has or will have, which names it in a dataset. Key and account follow
from the seed, the deployment, the book and the number; nothing is sent.`,
		Example: "  assent consent key --seed-file subject.seed --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			d, err := a.readDeployment(c)
			if err != nil {
				return err
			}
			account, err := f.account(d)
			if err != nil {
				return err
			}
			key, err := account.Key(f.number)
			if err != nil {
				return err
			}
			return a.print(c, result{
				text: func(w *lines) { w.line("%s", key) },
				data: struct {
					Key     consent.Key    `json:"key"`
					Account assent.Address `json:"account"`
				}{key, account.Address()},
			})
		}),
	}
	f.add(c)
	deploymentFlag(c)
	jsonFlag(c)
	return c
}
