// assent federated submit, join: a member's part.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/prover"
	"github.com/acc36754/assent/verifier"
)

// memberFlags are the flags of what members do.
type memberFlags struct {
	vouchersFlags
	ticket, state string
}

func (f *memberFlags) addMember(c *cobra.Command) {
	c.Flags().StringVar(&f.ticket, "ticket", "", "`FILE` with the member's ticket, of mode 0600")
	c.Flags().StringVar(&f.state, "state", "", "`FOLDER` for what the member has done in this round, made when there is none; it is secret")
	required(c, "ticket")
	required(c, "state")
	vaultFlag(c)
	storeFlags(c)
	chainFlags(c)
}

func (f *memberFlags) addDataset(c *cobra.Command, dataset, column *string) {
	c.Flags().StringVar(dataset, "dataset", "", "`FILE` with the commitment of the dataset that the update was trained on, or its digest")
	c.Flags().StringVar(column, "column", defaultColumn, "`COLUMN` of the dataset that names consents")
	required(c, "dataset")
}

// memberFiles is what the command line's files say of a member.
type memberFiles struct {
	folder    string // of --state
	announced *rounds.Announcement
	ticket    *prover.Ticket
	members   *assent.Commitment
	verifier  *verifier.Verifier
}

// readMember reads the files of a member of the round in a file.
func (a *app) readMember(c *cobra.Command, path string, f *memberFlags) (*memberFiles, error) {
	announced, err := a.readRound(c.Context(), path)
	if err != nil {
		return nil, err
	}
	secret, err := a.readSecret(c.Context(), f.ticket)
	if err != nil {
		return nil, err
	}
	ticket, err := prover.ParseTicket(secret)
	if err != nil {
		return nil, err
	}
	members, v, err := f.open(c, a)
	if err != nil {
		return nil, err
	}
	return &memberFiles{folder: f.state, announced: announced, ticket: ticket, members: members, verifier: v}, nil
}

// member returns the member as far as it needs no vault.
func (f *memberFiles) member(r *rounds.Rounds, n *onChain) *member.Member {
	return &member.Member{
		Folder: f.folder, Rounds: r, Announcement: f.announced, Members: f.members, Ticket: f.ticket, Verifier: f.verifier, Now: n.chainTime,
	}
}

// withMember does something as a member of the round in a file.
func (a *app) withMember(c *cobra.Command, open opener, path string, f *memberFlags, do func(*member.Member) error) error {
	files, err := a.readMember(c, path, f)
	if err != nil {
		return err
	}
	return a.asMember(c, open, files, do)
}

// asMember does something as a member, with the vault and a connection that are open meanwhile.
func (a *app) asMember(c *cobra.Command, open opener, files *memberFiles, do func(*member.Member) error) error {
	return a.connected(c, open, func(n *onChain) (err error) {
		r, err := n.rounds()
		if err != nil {
			return err
		}
		k, err := a.openVault(c, nil)
		if err != nil {
			return err
		}
		defer k.close(&err)
		m := files.member(r, n)
		m.Prover, m.Vault = k.Prover, k.vault
		return do(m)
	})
}

// submitUpdateFlags are the flags of federated submit.
type submitUpdateFlags struct {
	memberFlags
	update, before, after, dataset, column string
}

func (a *app) federatedSubmitCommand() *cobra.Command {
	var f submitUpdateFlags
	c := &cobra.Command{
		Use:   "submit ROUND-FILE",
		Short: "Commit to an update and hand it in",
		Long: `Commits to an update, proves that it is small and that a member hands it in, and sends commitment and proofs to the chain. The
update itself stays in the vault and in the folder of --state. Weights are .npy, .npz or .safetensors files.

The dataset was registered by the network's account, and the consents of its records were proven (` + "\"assent submit\"" + `). Run again, the
command goes on where it was; another update for the same round is refused.`,
		Example: `  assent federated submit round.json --before model.npz --after trained.npz --dataset data.json --members members.json --ticket ada.ticket --vault ./vault --state ./round-1
  assent federated submit round.json --update update.npy --dataset data.json --members members.json --ticket ada.ticket --vault ./vault --state ./round-1`,
		Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error { return a.submitUpdate(c, args[0], &f) }),
	}
	flags := c.Flags()
	f.addMembers(c)
	f.addMember(c)
	flags.StringVar(&f.update, "update", "", "`FILE` with the update")
	flags.StringVar(&f.before, "before", "", "`FILE` with the weights before training")
	flags.StringVar(&f.after, "after", "", "`FILE` with the weights after it; the update is the difference")
	f.addDataset(c, &f.dataset, &f.column)
	c.MarkFlagsMutuallyExclusive("update", "before")
	c.MarkFlagsMutuallyExclusive("update", "after")
	c.MarkFlagsOneRequired("update", "before")
	c.MarkFlagsRequiredTogether("before", "after")
	return c
}

func (a *app) submitUpdate(c *cobra.Command, path string, f *submitUpdateFlags) error {
	update, err := a.readUpdate(c, f)
	if err != nil {
		return err
	}
	dataset, err := a.artifactDigest(c.Context(), artifacts.Dataset, f.dataset)
	if err != nil {
		return err
	}
	return a.withMember(c, network.Open, path, &f.memberFlags, func(m *member.Member) error {
		values, err := update.Quantise(m.Announcement.Scale())
		if err != nil {
			return err
		}
		if err := m.Submit(c.Context(), values, member.Dataset{Digest: dataset, ConsentColumn: f.column}); err != nil {
			return err
		}
		return a.told(c, m.Announcement.Round, "The update is handed in to round %d.", m.Announcement.Round)
	})
}

// readUpdate reads the update, or makes it of the weights before and after.
func (a *app) readUpdate(c *cobra.Command, f *submitUpdateFlags) (*weights.Tensors, error) {
	if f.update != "" {
		update, _, err := a.readWeights(c.Context(), f.update)
		return update, err
	}
	before, _, err := a.readWeights(c.Context(), f.before)
	if err != nil {
		return nil, err
	}
	after, _, err := a.readWeights(c.Context(), f.after)
	if err != nil {
		return nil, err
	}
	return after.Sub(before)
}

func (a *app) federatedJoinCommand() *cobra.Command {
	var f memberFlags
	var url string
	c := &cobra.Command{
		Use:   "join ROUND-FILE",
		Short: "Add an update up with the others'",
		Long: `Joins the other members by the aggregator's relay, once the update is handed in, and adds the updates up under masks. It vouches
for a new signing key with a proof of membership, checks everybody else's, and ends when the member is needed no more: a member
that ends before may be left out of the sum. Run again, it goes on where it was. It sends nothing to the chain.`,
		Example: "  assent federated join round.json --relay https://aggregator.example --members members.json --ticket ada.ticket --vault ./vault --state ./round-1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withMember(c, network.OpenReader, args[0], &f, func(m *member.Member) error {
				if err := m.Join(c.Context(), &relay.Client{URL: url}); err != nil {
					return err
				}
				return a.told(c, m.Announcement.Round, "The member has done its part in round %d.", m.Announcement.Round)
			})
		}),
	}
	f.vouchersFlags.add(c)
	f.addMember(c)
	c.Flags().StringVar(&url, "relay", "", "`URL` of the aggregator's relay")
	required(c, "relay")
	return c
}

// vouchers judges the members of a round.
func (f *vouchersFlags) vouchers(c *cobra.Command, a *app, n *onChain, announced *rounds.Announcement) (*rounds.Vouchers, error) {
	members, v, err := f.open(c, a)
	if err != nil {
		return nil, err
	}
	r, err := n.rounds()
	if err != nil {
		return nil, err
	}
	if members.Digest() != announced.Members {
		return nil, mismatch("%s is not the commitment of the round's members", f.members)
	}
	return &rounds.Vouchers{Rounds: r, Round: announced.Round, Members: members, Verifier: v}, nil
}
