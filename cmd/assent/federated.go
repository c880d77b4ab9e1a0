// assent federated: rounds in which members add up their updates of a model.

package main

import (
	"context"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/verifier"
)

func (a *app) federatedCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "federated",
		Short: "Hold rounds of federated training, and take part in them",
		Long: `In a round members of a table add up their updates of a model, and nobody sees any of them but its member.

The aggregator opens a round, which writes the round's file for the members, serves the relay by which they find each other,
closes the round and publishes the sum. A member needs a ticket from whoever committed to the table of members, submits an
update to the chain, and joins the others by the relay; "assent federated sidecar" does both for a trainer that speaks HTTP.`,
	}, a.federatedOpenCommand(), a.federatedTicketCommand(), a.federatedSubmitCommand(), a.federatedServeCommand(),
		a.federatedJoinCommand(), a.federatedSidecarCommand(), a.federatedCloseCommand(), a.federatedAggregateCommand(), a.federatedStatusCommand())
}

// rounds returns the contract of rounds.
func (n *onChain) rounds() (*rounds.Rounds, error) {
	address, err := n.Address(deploy.FederatedRounds)
	return rounds.New(n.Sender, n.ChainID, address), err
}

// chainTime is the time of the chain's last block, which no claim may be ahead of.
func (n *onChain) chainTime(ctx context.Context) (time.Time, error) {
	head, err := n.Chain.Block(ctx, nil)
	if err != nil {
		return time.Time{}, fmt.Errorf("ask for the chain's time: %w", err)
	}
	return time.Unix(int64(head.Time), 0).UTC(), nil
}

// readRound reads a round's file.
func (a *app) readRound(ctx context.Context, path string) (*rounds.Announcement, error) {
	data, err := a.readInput(ctx, path)
	if err != nil {
		return nil, err
	}
	announced, err := rounds.ParseAnnouncement(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return announced, nil
}

// readWeights reads a file of weights in the format of its extension.
func (a *app) readWeights(ctx context.Context, path string) (*weights.Tensors, weights.Format, error) {
	format, err := weights.FormatOf(path)
	if err != nil {
		return nil, "", usage("%s: want .npy, .npz or .safetensors", path)
	}
	data, err := a.readInput(ctx, path)
	if err != nil {
		return nil, "", err
	}
	tensors, err := weights.Parse(format, data)
	if err != nil {
		return nil, "", fmt.Errorf("%s: %w", path, err)
	}
	return tensors, format, nil
}

// vouchersFlags are the flags by which vouchers of a round's members are judged.
type vouchersFlags struct {
	keyFlags
	members string
}

func (f *vouchersFlags) add(c *cobra.Command) {
	f.addOptional(c)
	required(c, "members")
}

// addOptional adds them to a command that has a use without.
func (f *vouchersFlags) addOptional(c *cobra.Command) {
	f.membersFlag(c)
	f.keyFlags.add(c, "members' proofs")
}

func (f *vouchersFlags) addMembers(c *cobra.Command) {
	f.membersFlag(c)
	required(c, "members")
}

func (f *vouchersFlags) membersFlag(c *cobra.Command) {
	c.Flags().StringVar(&f.members, "members", "", "`FILE` with the commitment of the table of members")
}

// open reads the commitment of the members, and returns it with a verifier of their proofs.
func (f *vouchersFlags) open(c *cobra.Command, a *app) (*assent.Commitment, *verifier.Verifier, error) {
	members, err := a.readCommitment(c.Context(), f.members)
	if err != nil {
		return nil, nil, err
	}
	v, err := a.newVerifier(c, &f.keyFlags)
	return members, v, err
}

// told prints what a command did with a round.
func (a *app) told(c *cobra.Command, round uint64, format string, args ...any) error {
	text := fmt.Sprintf(format, args...)
	return a.print(c, result{
		text: func(w *lines) { w.line("%s", text) },
		data: struct {
			Round   uint64 `json:"round"`
			Outcome string `json:"outcome"`
		}{round, text},
	})
}

func (a *app) federatedStatusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "status ROUND",
		Short:   "Show a round",
		Long:    "Shows how far the round with a number is. It needs no role and sends nothing.",
		Example: "  assent federated status 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := strconv.ParseUint(args[0], 10, 64)
			if err != nil {
				return usage("round %q: want its number", args[0])
			}
			return a.withReader(c, func(n *onChain) error {
				r, err := n.rounds()
				if err != nil {
					return err
				}
				found, err := r.Find(c.Context(), id)
				if err != nil {
					return err
				}
				return a.print(c, shownRound(found))
			})
		}),
	}
	chainFlags(c)
	return c
}

// shownRound is what status prints.
func shownRound(r *rounds.Round) result {
	deadline := r.Deadline.Format(time.RFC3339)
	return result{
		text: func(w *lines) {
			w.line("Round %d is %v.", r.ID, r.Status)
			w.field("updates", "%d, at least %d are needed", r.Count, r.Minimum)
			w.field("deadline", "%s", deadline)
			w.field("aggregator", "%s", assent.Address(r.Aggregator))
			w.field("members", "%s", r.Members)
			w.field("model", "%s", r.Model)
			w.field("length", "%d", r.Length)
		},
		data: struct {
			Round      uint64         `json:"round"`
			Status     string         `json:"status"`
			Updates    uint32         `json:"updates"`
			Minimum    uint32         `json:"minimum"`
			Deadline   string         `json:"deadline"`
			Aggregator assent.Address `json:"aggregator"`
			Members    assent.Digest  `json:"members"`
			Model      assent.Digest  `json:"model"`
			Length     uint32         `json:"length"`
		}{r.ID, r.Status.String(), r.Count, r.Minimum, deadline, assent.Address(r.Aggregator), r.Members, r.Model, r.Length},
	}
}
