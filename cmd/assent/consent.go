// assent consent: the consent books of a chain, as controllers and everybody else use them.

package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/prover/setup"
)

// errNotLive means that a consent was given, and does not count now.
var errNotLive = errors.New("the consent is not live")

func (a *app) consentCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "consent",
		Short: "Give, revoke and read consents on a chain",
		Long: `A controller opens a book for each purpose. A subject has a seed, from which there is an account of its own for each
book; it signs consents and revocations, and whoever is at the network's account sends them. The key of a consent goes
into the column of the dataset that names it.`,
	}, a.consentOpenCommand(), a.consentSeedCommand(), a.consentKeyCommand(), a.consentGrantCommand(), a.consentSignCommand(),
		a.consentBatchCommand(), a.consentRevokeCommand(), a.consentRevokeBatchCommand(), a.consentStatusCommand(), a.consentSyncCommand())
}

// bookFlags say which book is meant.
type bookFlags struct{ id, controller, purpose string }

// purposeFlag gives a command --purpose.
func purposeFlag(c *cobra.Command, purpose *string) {
	c.Flags().StringVar(purpose, "purpose", "", "`IRI` of the purpose, such as https://w3id.org/dpv#ScientificResearch")
}

// controllerFlag gives a command --controller.
func controllerFlag(c *cobra.Command, controller *string) {
	c.Flags().StringVar(controller, "controller", "", "`ADDRESS` of the book's controller, 0x and 40 digits")
}

// add gives a command the flags of a book, by its id or by what the id is made of.
func (f *bookFlags) add(c *cobra.Command) {
	purposeFlag(c, &f.purpose)
	controllerFlag(c, &f.controller)
	c.Flags().StringVar(&f.id, "book-id", "", "`ID` of the book, 0x and 64 digits, in place of --controller and --purpose")
	c.MarkFlagsMutuallyExclusive("book-id", "purpose")
	c.MarkFlagsMutuallyExclusive("book-id", "controller")
}

// bookID returns the id of the book.
func (f *bookFlags) bookID() (assent.Digest, error) {
	if f.id != "" {
		id, err := assent.ParseDigest(f.id)
		if err != nil {
			return id, usage("--book-id: %w", err)
		}
		return id, nil
	}
	if f.controller == "" {
		return assent.Digest{}, usage("which book: give --controller and --purpose, or --book-id")
	}
	controller, err := addressArgument("--controller", f.controller)
	if err != nil {
		return assent.Digest{}, err
	}
	if _, err := purposeHash(f.purpose); err != nil {
		return assent.Digest{}, err
	}
	named := consent.Book{Controller: assent.Address(controller), Purpose: f.purpose}
	return named.ID(), nil
}

// consent reads the key of a consent in the book.
func (f *bookFlags) consent(text string) (key consent.Key, id assent.Digest, err error) {
	if key, err = consent.ParseKey(text); err != nil {
		return key, id, usage("%q: %w", text, err)
	}
	id, err = f.bookID()
	return key, id, err
}

// purposeHash checks a purpose and returns what contracts know it by.
func purposeHash(iri string) (assent.Digest, error) {
	if err := consent.CheckIRI(iri); err != nil {
		return assent.Digest{}, usage("--purpose: %w", err)
	}
	return consent.PurposeHash(iri), nil
}

// reading returns the consent registry for reading.
func (n *onChain) reading() (*consents.Registry, error) {
	address, err := n.Address(deploy.ConsentRegistry)
	return consents.New(n.Chain, n.Sender, address, nil), err
}

// writing returns the consent registry for granting and revoking, with the powers of τ that its contract knows.
func (a *app) writing(c *cobra.Command, n *onChain) (*consents.Registry, error) {
	address, err := n.Address(deploy.ConsentRegistry)
	if err != nil {
		return nil, err
	}
	powers, err := n.powers()
	if err != nil {
		return nil, err
	}
	p := a.startProgress()
	defer p.stop()
	store, err := a.openStore(c, p)
	if err != nil {
		return nil, err
	}
	if err := n.checkSRS(store); err != nil {
		return nil, err
	}
	_, tree, err := powersTree(c.Context(), store, powers)
	if err != nil {
		return nil, err
	}
	if tree.Root() != n.SRSRoot {
		return nil, mismatch("the deployment's tree over the powers of its SRS is another one")
	}
	return consents.New(n.Chain, n.Sender, address, tree), nil
}

// checkSRS reports a key store with another SRS than the deployment's, before it is asked for powers that it may not have.
func (n *onChain) checkSRS(store *setup.Store) error {
	if store.SRSID() == n.SRS {
		return nil
	}
	name := n.SRS.String()
	if assent.IsDevelopmentSRS(n.SRS) {
		name = developmentSRS
	}
	return withHint(mismatch("the deployment was made with the SRS %s, the key store has %s", n.SRS, store.SRSID()), "choose it with --srs %s", name)
}

// powers returns the number of powers of τ that the consent registry knows.
func (n *onChain) powers() (int, error) {
	if n.SRSPowers < 1 || n.SRSPowers > srstree.MaxRows {
		return 0, fmt.Errorf("%w: srsPowers is %d", deploy.ErrDeployment, n.SRSPowers)
	}
	return int(n.SRSPowers), nil
}

func (a *app) consentOpenCommand() *cobra.Command {
	var purpose string
	c := &cobra.Command{
		Use:     "open",
		Short:   "Open the network's account's book for a purpose",
		Long:    "Opens a book of which the network's account is the controller. One that is open already is no error.",
		Example: "  assent consent open --purpose https://w3id.org/dpv#ScientificResearch",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			hash, err := purposeHash(purpose)
			if err != nil {
				return err
			}
			return a.withChain(c, func(n *onChain) error {
				registry, err := n.reading()
				if err != nil {
					return err
				}
				id, err := registry.Open(c.Context(), hash)
				if err != nil {
					return err
				}
				return a.print(c, openedBook(id, n.account(), purpose))
			})
		}),
	}
	purposeFlag(c, &purpose)
	required(c, "purpose")
	chainFlags(c)
	return c
}

func openedBook(id assent.Digest, controller assent.Address, purpose string) result {
	return result{
		text: func(w *lines) {
			w.line("The book %s is open.", id)
			w.field("controller", "%s", controller)
			w.field("purpose", "%s", purpose)
		},
		data: struct {
			Book       assent.Digest  `json:"book"`
			Controller assent.Address `json:"controller"`
			Purpose    string         `json:"purpose"`
		}{id, controller, purpose},
	}
}

func (a *app) consentStatusCommand() *cobra.Command {
	var named bookFlags
	var at string
	c := &cobra.Command{
		Use:   "status KEY",
		Short: "Tell whether a consent is live",
		Long: `Asks the chain for the consent under a key. A consent that was never given, was revoked or is not live at the time
is exit code 5.`,
		Example: "  assent consent status 0xKEY --controller 0xADDRESS --purpose https://w3id.org/dpv#ScientificResearch",
		Args:    cobra.ExactArgs(1),
		RunE:    a.action(func(c *cobra.Command, args []string) error { return a.consentStatus(c, args[0], &named, at) }),
	}
	named.add(c)
	c.Flags().StringVar(&at, "at", "", "the `TIME` at which it is to be live, such as 2026-01-31T12:00:00Z (default now)")
	chainFlags(c)
	return c
}

func (a *app) consentStatus(c *cobra.Command, text string, named *bookFlags, at string) error {
	key, id, err := named.consent(text)
	if err != nil {
		return err
	}
	when, err := instant("--at", at)
	if err != nil {
		return err
	}
	if when.IsZero() {
		when = time.Now()
	}
	return a.withReader(c, func(n *onChain) error {
		registry, err := n.reading()
		if err != nil {
			return err
		}
		entry, err := registry.Status(c.Context(), id, key)
		if err != nil {
			return err
		}
		state := stateOf(&entry.Entry, when)
		if err := a.print(c, consentState(&entry, state)); err != nil {
			return err
		}
		if state != stateLive {
			return fmt.Errorf("%w at %s: it is %s", errNotLive, when.UTC().Format(time.RFC3339), state)
		}
		return nil
	})
}

// What a consent can be at a time.
const (
	stateLive    = "live"
	stateRevoked = "revoked"
	stateExpired = "expired"
	stateEarly   = "not yet live"
)

func stateOf(entry *book.Entry, when time.Time) string {
	switch now := when.Unix(); {
	case entry.NotAfter == 0:
		return stateRevoked
	case now < int64(entry.NotBefore):
		return stateEarly
	case now >= int64(entry.NotAfter):
		return stateExpired
	default:
		return stateLive
	}
}

func consentState(entry *consents.Entry, state string) result {
	from, until := time.Unix(int64(entry.NotBefore), 0).UTC(), time.Unix(int64(entry.NotAfter), 0).UTC()
	return result{
		text: func(w *lines) {
			w.line("The consent is %s.", state)
			w.field("grantor", "%s", assent.Address(entry.Grantor))
			w.field("row", "%d", entry.Row)
			w.field("from", "%s", from.Format(time.RFC3339))
			if state != stateRevoked {
				w.field("until", "%s", until.Format(time.RFC3339))
			}
		},
		data: struct {
			State     string         `json:"state"`
			Grantor   assent.Address `json:"grantor"`
			Row       uint32         `json:"row"`
			NotBefore uint32         `json:"notBefore"`
			NotAfter  uint32         `json:"notAfter"`
		}{state, assent.Address(entry.Grantor), entry.Row, entry.NotBefore, entry.NotAfter},
	}
}
