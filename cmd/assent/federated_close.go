// assent federated close, aggregate: from the relay's sum to the averaged weights.

package main

import (
	"context"
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/secagg"
	"github.com/acc36754/assent/federated/weights"
)

// roundOfRelay is a round whose relay's folder is open.
type roundOfRelay struct {
	announced *rounds.Announcement
	rounds    *rounds.Rounds
	found     *rounds.Round
}

// survivors returns the nullifiers of the members whose updates are in the sum.
func survivors(server *relay.Server, result *secagg.Result) map[[fr.Bytes]byte]bool {
	roster := server.State().Roster
	in := map[[fr.Bytes]byte]bool{}
	for _, i := range result.Survivors {
		in[roster.Members[i]] = true
	}
	return in
}

func (a *app) federatedCloseCommand() *cobra.Command {
	var f relayFlags
	var cancel bool
	c := &cobra.Command{
		Use:   "close ROUND-FILE",
		Short: "Close a round without those who have dropped out",
		Long: `Ends the taking of updates after the round's deadline, once the relay has the sum, and leaves out the updates of those who are not
in it. With --cancel the round is given up, which takes no relay: its aggregator may do so until the sum is published, anybody a
week after the deadline.`,
		Example: "  assent federated close round.json --dir ./relay-1 --members members.json\n  assent federated close round.json --cancel",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withChain(c, func(n *onChain) error {
				if cancel {
					return a.cancelRound(c, n, args[0])
				}
				return a.withRelay(c, n, args[0], &f, 0, func(server *relay.Server, r *roundOfRelay) error {
					return a.closeRound(c, n, server, r)
				})
			})
		}),
	}
	f.addOptional(c)
	c.Flags().BoolVar(&cancel, "cancel", false, "give the round up")
	c.MarkFlagsOneRequired("dir", "cancel")
	c.MarkFlagsOneRequired("members", "cancel")
	return c
}

func (a *app) cancelRound(c *cobra.Command, n *onChain, path string) error {
	announced, err := a.readRound(c.Context(), path)
	if err != nil {
		return err
	}
	r, err := n.rounds()
	if err != nil {
		return err
	}
	if err := r.Cancel(c.Context(), announced.Round); err != nil {
		return err
	}
	return a.told(c, announced.Round, "Round %d is given up.", announced.Round)
}

func (a *app) closeRound(c *cobra.Command, n *onChain, server *relay.Server, r *roundOfRelay) error {
	summed, err := server.Result(c.Context())
	if err != nil {
		return err
	}
	dropped, err := droppedOut(c.Context(), n, r, survivors(server, summed))
	if err != nil {
		return err
	}
	if r.found.Status == rounds.Open {
		if err := r.rounds.Close(c.Context(), r.announced.Round, dropped); err != nil {
			return err
		}
	}
	return a.told(c, r.announced.Round, "Round %d is closed with %d updates.", r.announced.Round, len(summed.Survivors))
}

// droppedOut returns the nullifiers of the round's updates that are not in the sum.
func droppedOut(ctx context.Context, n *onChain, r *roundOfRelay, in map[[fr.Bytes]byte]bool) ([]fr.Element, error) {
	updates, err := r.rounds.Updates(ctx, n.Chain, r.announced.Round, n.Block, n.config.Rule())
	if err != nil {
		return nil, err
	}
	var dropped []fr.Element
	for _, u := range updates {
		if !in[u.Nullifier.Bytes()] {
			dropped = append(dropped, u.Nullifier)
		}
	}
	return dropped, nil
}

// aggregateFlags are the flags of federated aggregate.
type aggregateFlags struct {
	relayFlags
	model, out string
}

func (a *app) federatedAggregateCommand() *cobra.Command {
	var f aggregateFlags
	c := &cobra.Command{
		Use:   "aggregate ROUND-FILE",
		Short: "Publish a closed round's sum and write the averaged weights",
		Long: `Opens the sum of a closed round's commitments with the relay's sum, publishes the opening, which the contract verifies, and
writes the model's weights with the mean of the updates added.`,
		Example: "  assent federated aggregate round.json --dir ./relay-1 --members members.json --model model.npz --out next.npz",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			if err := checkOutput(f.out); err != nil {
				return err
			}
			return a.withChain(c, func(n *onChain) error {
				return a.withRelay(c, n, args[0], &f.relayFlags, 0, func(server *relay.Server, r *roundOfRelay) error {
					return a.aggregate(c, server, r, &f)
				})
			})
		}),
	}
	f.add(c)
	storeFlags(c)
	c.Flags().StringVar(&f.model, "model", "", "`FILE` with the weights before the round")
	c.Flags().StringVarP(&f.out, "out", "o", "", "`FILE` for the weights after it, in the format of --model")
	required(c, "model")
	required(c, "out")
	return c
}

func (a *app) aggregate(c *cobra.Command, server *relay.Server, r *roundOfRelay, f *aggregateFlags) error {
	summed, err := server.Result(c.Context())
	if err != nil {
		return err
	}
	model, format, err := a.readWeights(c.Context(), f.model)
	if err != nil {
		return err
	}
	next, err := averaged(model, summed, r.announced.Scale())
	if err != nil {
		return err
	}
	file, err := next.Encode(format)
	if err != nil {
		return err
	}
	if r.found.Status != rounds.Done {
		if err := a.publishSum(c, r, summed); err != nil {
			return err
		}
	}
	if err := a.writeOutput(f.out, file, publicMode); err != nil || f.out == dash {
		return err
	}
	return a.told(c, r.announced.Round, "The mean of %d updates is added: %s.", len(summed.Survivors), f.out)
}

// averaged returns the model with the mean of the updates added.
func averaged(model *weights.Tensors, summed *secagg.Result, scale weights.Scale) (*weights.Tensors, error) {
	values, _, err := secagg.Split(summed.Sum)
	if err != nil {
		return nil, err
	}
	return model.AddMean(values, len(summed.Survivors), scale)
}

// publishSum has the contract verify that the relay's sum is that of the commitments.
func (a *app) publishSum(c *cobra.Command, r *roundOfRelay, summed *secagg.Result) error {
	p := a.startProgress()
	defer p.stop()
	store, err := a.openStore(c, p)
	if err != nil {
		return err
	}
	srs, err := store.SRS(c.Context(), len(summed.Sum))
	if err != nil {
		return err
	}
	opening, err := rounds.NewOpening(srs, &r.found.Sum, rounds.Encoded(summed.Sum, r.found.Count), 0)
	if err != nil {
		return fmt.Errorf("round %d: %w", r.announced.Round, err)
	}
	return r.rounds.Publish(c.Context(), r.announced.Round, opening)
}
