// assent govern: votes on what the governor does, and lines of models.

package main

import (
	"context"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/govern"
)

func (a *app) governCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "govern",
		Short: "Propose, vote and carry out what was accepted",
		Long: `Holders of tokens vote on what the governor does: which version of a model is in use, what the gate demands, which
verifier is frozen, which programmes of rewards there are. It needs a deployment whose governor is the votes
("assent deploy --governance"); before that, what was accepted is refused when it is carried out.`,
	}, a.governLineCommand(), a.governProposeCommand(), a.governVoteCommand(), a.governQueueCommand(), a.governExecuteCommand(), a.governCancelCommand(), a.governStatusCommand())
}

// governor returns the votes.
func (n *onChain) governor() (*govern.Governor, error) {
	return govern.New(n.Chain, n.Sender, n.config.Rule(), n.Deployment)
}

// heads returns the lines of models.
func (n *onChain) heads() (*govern.Heads, error) {
	address, err := n.Address(deploy.ModelHeads)
	return govern.NewHeads(n.Sender, address), err
}

func (a *app) governLineCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "line MODEL",
		Short: "Open a line of models",
		Long: `Opens a line with a model that the network's account has registered: the model's digest is the line's name, and the model
its first head. Which version is the head from then on, the governor says.`,
		Example: "  assent govern line model.bin",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			model, err := a.artifactDigest(c.Context(), artifacts.Model, args[0])
			if err != nil {
				return err
			}
			return a.withChain(c, func(n *onChain) error {
				heads, err := n.heads()
				if err != nil {
					return err
				}
				if err := heads.Open(c.Context(), model); err != nil {
					return err
				}
				return a.print(c, result{
					text: func(w *lines) { w.line("The line %s is open.", model) },
					data: struct {
						Line assent.Digest `json:"line"`
					}{model},
				})
			})
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) governVoteCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "vote PROPOSAL for|against|abstain",
		Short: "Vote on a proposal",
		Long: `Votes with what had been delegated to the network's account when the votes were counted: "assent govern status" says when
that is. A vote is not taken back.`,
		Example: "  assent govern vote 0x0000000000000000000000000000000000000000000000000000000000000001 for",
		Args:    cobra.ExactArgs(2),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			support, err := govern.ParseSupport(args[1])
			if err != nil {
				return usage("%w", err)
			}
			return a.changeProposal(c, args[0], "voted on: "+support.String(), func(ctx context.Context, g *govern.Governor, id govern.ID) error {
				return g.Vote(ctx, id, support)
			})
		}),
	}
	chainFlags(c)
	return c
}

func (a *app) governQueueCommand() *cobra.Command {
	return a.stepCommand("queue PROPOSAL", "Put an accepted proposal into the timelock",
		"Puts a proposal that was accepted into the timelock, from where it can be carried out after a delay. Anybody may.",
		"  assent govern queue 0x0000000000000000000000000000000000000000000000000000000000000001", "queued", (*govern.Governor).Queue)
}

func (a *app) governExecuteCommand() *cobra.Command {
	return a.stepCommand("execute PROPOSAL", "Carry a proposal out",
		"Carries a proposal out whose time in the timelock is over. Anybody may. What a contract refuses is not done.",
		"  assent govern execute 0x0000000000000000000000000000000000000000000000000000000000000001", "executed", (*govern.Governor).Execute)
}

func (a *app) governCancelCommand() *cobra.Command {
	return a.stepCommand("cancel PROPOSAL", "Take a proposal back",
		"Takes a proposal of the network's account back, before its votes are counted.",
		"  assent govern cancel 0x0000000000000000000000000000000000000000000000000000000000000001", "canceled", (*govern.Governor).Cancel)
}

// step brings a proposal into its next state.
type step func(g *govern.Governor, ctx context.Context, id govern.ID) error

// stepCommand is a command that does that.
func (a *app) stepCommand(use, short, long, example, outcome string, do step) *cobra.Command {
	c := &cobra.Command{
		Use: use, Short: short, Long: long, Example: example, Args: cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.changeProposal(c, args[0], outcome, func(ctx context.Context, g *govern.Governor, id govern.ID) error {
				return do(g, ctx, id)
			})
		}),
	}
	chainFlags(c)
	return c
}

// changeProposal does something with a proposal, and prints what it then is.
func (a *app) changeProposal(c *cobra.Command, text, outcome string, change func(context.Context, *govern.Governor, govern.ID) error) error {
	id, err := proposalID(text)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		g, err := n.governor()
		if err != nil {
			return err
		}
		if err := change(c.Context(), g, id); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("Proposal %s is %s.", id, outcome) },
			data: struct {
				Proposal govern.ID `json:"proposal"`
				State    string    `json:"state"`
			}{id, outcome},
		})
	})
}

// proposalID reads the id of a proposal.
func proposalID(text string) (govern.ID, error) {
	id, err := assent.ParseDigest(text)
	if err != nil {
		return id, usage("%q is no proposal: %w", text, err)
	}
	return id, nil
}
