// assent govern status: how far proposals are.

package main

import (
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/govern"
	"github.com/acc36754/assent/contracts/rewards"
)

func (a *app) governStatusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "status [PROPOSAL]",
		Short: "Show proposals",
		Long: `Shows a proposal, or all: what it does, in words that follow from its calls, how far it is, its votes and its times. A call
that has no words is shown as it is. It needs no role and sends nothing.`,
		Example: "  assent govern status",
		Args:    cobra.MaximumNArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			return a.withReader(c, func(n *onChain) error {
				proposals, err := a.proposals(c, n, args)
				if err != nil {
					return err
				}
				return a.print(c, shownProposals(proposals))
			})
		}),
	}
	chainFlags(c)
	return c
}

// proposals finds the proposal that is named, or all.
func (a *app) proposals(c *cobra.Command, n *onChain, args []string) ([]*govern.Proposal, error) {
	g, err := n.governor()
	if err != nil {
		return nil, err
	}
	if len(args) == 0 {
		return g.All(c.Context())
	}
	id, err := proposalID(args[0])
	if err != nil {
		return nil, err
	}
	found, err := g.Find(c.Context(), id)
	return []*govern.Proposal{found}, err
}

// proposalEntry is a proposal as it is printed.
type proposalEntry struct {
	ID          govern.ID      `json:"proposal"`
	State       string         `json:"state"`
	Description string         `json:"description"`
	Actions     []string       `json:"actions"`
	Proposer    assent.Address `json:"proposer"`
	CountedAt   string         `json:"votesCountedAt"`
	Deadline    string         `json:"deadline"`
	ReadyAt     string         `json:"readyAt,omitempty"`
	For         string         `json:"for"`
	Against     string         `json:"against"`
	Abstain     string         `json:"abstain"`
}

func proposalEntryOf(p *govern.Proposal) proposalEntry {
	e := proposalEntry{
		ID: p.ID, State: p.State.String(), Description: p.Description, Proposer: assent.Address(p.Proposer),
		CountedAt: p.CountedAt.Format(time.RFC3339), Deadline: p.Deadline.Format(time.RFC3339),
		For: rewards.FormatAmount(p.Votes.For), Against: rewards.FormatAmount(p.Votes.Against), Abstain: rewards.FormatAmount(p.Votes.Abstain),
	}
	if !p.ReadyAt.IsZero() {
		e.ReadyAt = p.ReadyAt.Format(time.RFC3339)
	}
	for _, action := range p.Actions {
		e.Actions = append(e.Actions, action.Words)
	}
	return e
}

// shownProposals is what status prints. Descriptions are strangers' text, and so are quoted.
func shownProposals(proposals []*govern.Proposal) result {
	entries := make([]proposalEntry, len(proposals))
	for i, p := range proposals {
		entries[i] = proposalEntryOf(p)
	}
	return result{
		text: func(w *lines) {
			for i := range entries {
				entries[i].write(w)
			}
		},
		data: struct {
			Proposals []proposalEntry `json:"proposals"`
		}{entries},
	}
}

func (e *proposalEntry) write(w *lines) {
	w.line("%s is %s: %q", e.ID, e.State, e.Description)
	for _, action := range e.Actions {
		w.field("action", "%s", action)
	}
	w.field("proposer", "%s", e.Proposer)
	w.field("votes", "for %s, against %s, abstain %s, of those who had them at %s", e.For, e.Against, e.Abstain, e.CountedAt)
	w.field("deadline", "%s", e.Deadline)
	if e.ReadyAt != "" {
		w.field("ready", "%s", e.ReadyAt)
	}
}
