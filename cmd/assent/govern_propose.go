// assent govern propose: what a vote can decide about.

package main

import (
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/gate"
	"github.com/acc36754/assent/contracts/govern"
)

func (a *app) governProposeCommand() *cobra.Command {
	return group("proposal", &cobra.Command{
		Use:   "propose",
		Short: "Propose something to vote about",
		Long: `Makes a proposal of the network's account, which has to have as many votes as the rules want, and prints its id. Votes
are counted after a delay; tokens that somebody gets later vote on later proposals.`,
	}, a.proposeHeadCommand(), a.proposeRollbackCommand(), a.proposePolicyCommand(), a.proposeFreezeCommand(), a.proposeRewardsCommand(), a.proposeCloseRewardsCommand())
}

// proposal makes an action once it is known where the contracts are.
type proposal func(d *deploy.Deployment) (govern.Action, error)

// proposalCommand is a command that proposes one action. read reads the command line into it.
func (a *app) proposalCommand(c *cobra.Command, read func(c *cobra.Command, args []string) (proposal, error)) *cobra.Command {
	var description string
	c.Flags().StringVarP(&description, "message", "m", "", "`TEXT` that says why")
	required(c, "message")
	chainFlags(c)
	c.RunE = a.action(func(c *cobra.Command, args []string) error {
		make, err := read(c, args)
		if err != nil {
			return err
		}
		return a.withChain(c, func(n *onChain) error {
			action, err := make(n.Deployment)
			if err != nil {
				return err
			}
			return a.propose(c, n, action, description)
		})
	})
	return c
}

func (a *app) propose(c *cobra.Command, n *onChain, action govern.Action, description string) error {
	g, err := n.governor()
	if err != nil {
		return err
	}
	id, err := g.Propose(c.Context(), []govern.Action{action}, description)
	if err != nil {
		return err
	}
	return a.print(c, result{
		text: func(w *lines) {
			w.line("%s", id)
			w.line("  %s", action.Words)
		},
		data: struct {
			Proposal govern.ID `json:"proposal"`
			Action   string    `json:"action"`
		}{id, action.Words},
	})
}

func (a *app) proposeHeadCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "head LINE VERSION",
		Short:   "Propose another head of a line",
		Long:    "Proposes that a registered version becomes the head of a line: the one that is in use. Both are named by a digest or a model's file.",
		Example: `  assent govern propose head model-1.bin model-2.bin -m "it is better on the new data"`,
		Args:    cobra.ExactArgs(2),
	}
	return a.proposalCommand(c, a.lineProposal(govern.SetHead))
}

func (a *app) proposeRollbackCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "rollback LINE VERSION",
		Short: "Propose to roll a line back",
		Long: `Proposes to take a version off the head of a line, for the one that was there before it. If another head is set
meanwhile, the proposal cannot be carried out.`,
		Example: `  assent govern propose rollback model-1.bin model-2.bin -m "it leaks"`,
		Args:    cobra.ExactArgs(2),
	}
	return a.proposalCommand(c, a.lineProposal(govern.Rollback))
}

// lineProposal reads a line and a version.
func (a *app) lineProposal(action func(d *deploy.Deployment, line, version assent.Digest) (govern.Action, error)) func(*cobra.Command, []string) (proposal, error) {
	return func(c *cobra.Command, args []string) (proposal, error) {
		line, err := a.artifactDigest(c.Context(), artifacts.Model, args[0])
		if err != nil {
			return nil, err
		}
		version, err := a.artifactDigest(c.Context(), artifacts.Model, args[1])
		return func(d *deploy.Deployment) (govern.Action, error) { return action(d, line, version) }, err
	}
}

func (a *app) proposePolicyCommand() *cobra.Command {
	var f policyFlags
	c := &cobra.Command{
		Use:     "policy",
		Short:   "Propose what a purpose demands",
		Long:    `Proposes how old a proof of consents may be for a purpose, as "assent gate policy" sets it.`,
		Example: `  assent govern propose policy --purpose https://w3id.org/dpv#ScientificResearch --max-age 24h -m "fresher proofs"`,
		Args:    cobra.NoArgs,
	}
	f.add(c)
	return a.proposalCommand(c, func(*cobra.Command, []string) (proposal, error) {
		purpose, policy, err := f.read()
		return func(d *deploy.Deployment) (govern.Action, error) { return govern.SetPolicy(d, purpose, policy) }, err
	})
}

func (a *app) proposeFreezeCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "freeze KEY",
		Short:   "Propose to freeze a verifier",
		Long:    "Proposes to stop the verifier of a key, by the key's hash, for good: what it accepted stays on record, and it accepts nothing more.",
		Example: `  assent govern propose freeze 0x0000000000000000000000000000000000000000000000000000000000000001 -m "its setup is not to be trusted"`,
		Args:    cobra.ExactArgs(1),
	}
	return a.proposalCommand(c, func(_ *cobra.Command, args []string) (proposal, error) {
		key, err := assent.ParseDigest(args[0])
		if err != nil {
			return nil, usage("%q is no hash of a key: %w", args[0], err)
		}
		return func(d *deploy.Deployment) (govern.Action, error) { return govern.FreezeVerifier(d, key) }, nil
	})
}

func (a *app) proposeRewardsCommand() *cobra.Command {
	var f termsFlags
	c := &cobra.Command{
		Use:     "rewards",
		Short:   "Propose a programme of rewards",
		Long:    `Proposes to open a programme, as "assent rewards open" does.`,
		Example: `  assent govern propose rewards --rate 2.5 --budget 10000 --end 2027-01-01T00:00:00Z -m "more data for the second study"`,
		Args:    cobra.NoArgs,
	}
	f.add(c)
	return a.proposalCommand(c, func(c *cobra.Command, _ []string) (proposal, error) {
		terms, err := a.terms(c, &f)
		return func(d *deploy.Deployment) (govern.Action, error) { return govern.OpenProgramme(d, terms) }, err
	})
}

func (a *app) proposeCloseRewardsCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "close-rewards PROGRAMME",
		Short:   "Propose to end a programme of rewards",
		Long:    `Proposes to end a programme before its time, as "assent rewards close" does.`,
		Example: `  assent govern propose close-rewards 1 -m "its budget serves another study better"`,
		Args:    cobra.ExactArgs(1),
	}
	return a.proposalCommand(c, func(_ *cobra.Command, args []string) (proposal, error) {
		programme, err := programmeNumber(args[0])
		return func(d *deploy.Deployment) (govern.Action, error) { return govern.CloseProgramme(d, programme) }, err
	})
}

// policyFlags are the flags that say what a purpose demands.
type policyFlags struct {
	purpose, age, grace string
	distinct            bool
}

func (f *policyFlags) add(c *cobra.Command) {
	purposeFlag(c, &f.purpose)
	c.Flags().StringVar(&f.age, "max-age", "", "the greatest age of a proof, a `DURATION` such as 24h or 30d")
	c.Flags().StringVar(&f.grace, "grace", "", "`DURATION` up to which a proof is relied on although consents were revoked since (default none)")
	c.Flags().BoolVar(&f.distinct, "distinct", false, "each record needs a consent of its own")
	required(c, "purpose")
	required(c, "max-age")
}

func (f *policyFlags) read() (assent.Digest, gate.Policy, error) {
	policy := gate.Policy{Distinct: f.distinct}
	hash, err := purposeHash(f.purpose)
	if err != nil {
		return hash, policy, err
	}
	if policy.MaxAge, err = policyAge("--max-age", f.age); err != nil {
		return hash, policy, err
	}
	if f.grace != "" {
		policy.Grace, err = policyAge("--grace", f.grace)
	}
	return hash, policy, err
}
