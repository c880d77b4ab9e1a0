// assent rewards: tokens for attested data.

package main

import (
	"math/big"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/rewards"
)

func (a *app) rewardsCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "rewards",
		Short: "Open programmes of rewards, claim and look at them",
		Long: `A programme pays tokens for each record of a dataset about which certain claims were proven. The owner of a dataset
claims, once in each programme; the tokens are votes ("assent tokens delegate").`,
	}, a.rewardsOpenCommand(), a.rewardsCloseCommand(), a.rewardsClaimCommand(), a.rewardsStatusCommand())
}

// rewards returns the contract that pays.
func (n *onChain) rewards() (*rewards.Rewards, error) {
	address, err := n.Address(deploy.ContributionRewards)
	return rewards.New(n.Sender, address), err
}

// termsFlags are the flags that say what a programme gives.
type termsFlags struct {
	rate, budget, end, maxAge, purpose string
	like                               []string
}

func (f *termsFlags) add(c *cobra.Command) {
	purposeFlag(c, &f.purpose)
	c.Flags().StringVar(&f.rate, "rate", "", "`TOKENS` for a record, such as 2.5")
	c.Flags().StringVar(&f.budget, "budget", "", "the most `TOKENS` that are paid in all")
	c.Flags().StringVar(&f.end, "end", "", "`TIME` from which nothing is paid, such as 2027-01-31T12:00:00Z")
	c.Flags().StringVar(&f.maxAge, "max-age", "30d", "the greatest age of a proof, a `DURATION` such as 24h or 30d")
	c.Flags().StringArrayVar(&f.like, "like", nil, "`FILE` with an attestation: a dataset needs one of the same statement and parameters; may be repeated")
	for _, name := range []string{"rate", "budget", "end"} {
		required(c, name)
	}
}

func (a *app) terms(c *cobra.Command, f *termsFlags) (*rewards.Terms, error) {
	t := &rewards.Terms{}
	var err error
	if t.Rate, err = tokens("--rate", f.rate); err != nil {
		return nil, err
	}
	if t.Budget, err = tokens("--budget", f.budget); err != nil {
		return nil, err
	}
	if t.End, err = time.Parse(time.RFC3339, f.end); err != nil {
		return nil, usage("--end %q: want an instant such as 2027-01-31T12:00:00Z", f.end)
	}
	if t.MaxAge, err = policyAge("--max-age", f.maxAge); err != nil {
		return nil, err
	}
	if f.purpose != "" {
		if t.Purpose, err = purposeHash(f.purpose); err != nil {
			return nil, err
		}
	}
	for _, path := range f.like {
		data, err := a.readInput(c.Context(), path)
		if err != nil {
			return nil, err
		}
		attestation, err := assent.ParseAttestation(data)
		if err != nil {
			return nil, err
		}
		t.Criteria = append(t.Criteria, rewards.CriterionOf(&attestation.Claim))
	}
	return t, nil
}

// tokens reads an amount.
func tokens(flag, text string) (*big.Int, error) {
	amount, err := rewards.ParseAmount(text)
	if err != nil {
		return nil, usage("%s: %w", flag, err)
	}
	return amount, nil
}

func (a *app) rewardsOpenCommand() *cobra.Command {
	var f termsFlags
	c := &cobra.Command{
		Use:   "open NAME",
		Short: "Open a programme",
		Long: `Opens a programme and prints its number. It is the governor's; where that is a vote, "assent govern propose rewards" has
one opened. The name is the account's own: opening under a name that was used gives the programme that was opened then.

With --purpose each record needs a consent of its own in the owner's book for it. The number of records is proven with
"assent prove count".`,
		Example: "  assent rewards open autumn --rate 2.5 --budget 10000 --end 2027-01-01T00:00:00Z --purpose https://w3id.org/dpv#ScientificResearch",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			terms, err := a.terms(c, &f)
			if err != nil {
				return err
			}
			return a.withChain(c, func(n *onChain) error {
				r, err := n.rewards()
				if err != nil {
					return err
				}
				id, err := r.Open(c.Context(), args[0], terms)
				if err != nil {
					return err
				}
				return a.print(c, result{
					text: func(w *lines) { w.line("%d", id) },
					data: struct {
						Programme uint64 `json:"programme"`
					}{id},
				})
			})
		}),
	}
	f.add(c)
	chainFlags(c)
	return c
}

// claimFlags are the flags of rewards claim.
type claimFlags struct {
	dataset, id, column string
	records             uint64
}

func (a *app) rewardsClaimCommand() *cobra.Command {
	var f claimFlags
	c := &cobra.Command{
		Use:   "claim PROGRAMME",
		Short: "Have a dataset rewarded",
		Long: `Claims the reward for a dataset that the network's account has registered, and about which it has submitted what the
programme wants: "assent rewards status" shows that. The number of records is that of the commitment file.`,
		Example: "  assent rewards claim 1 --dataset data.commitment.json --id patient",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			programme, err := programmeNumber(args[0])
			if err != nil {
				return err
			}
			dataset, records, err := a.rewardedDataset(c, &f)
			if err != nil {
				return err
			}
			return a.claimReward(c, programme, dataset, rewards.Evidence{Records: records, IDColumn: f.id, ConsentColumn: f.column})
		}),
	}
	c.Flags().StringVar(&f.dataset, "dataset", "", "`FILE` with the commitment of the dataset, or its digest with --records")
	c.Flags().StringVar(&f.id, "id", "id", "`COLUMN` of ids that its number of records was proven with")
	c.Flags().StringVar(&f.column, "column", defaultColumn, "`COLUMN` that names consents, where the programme has a purpose")
	c.Flags().Uint64Var(&f.records, "records", 0, "`NUMBER` of records (default the commitment's)")
	required(c, "dataset")
	chainFlags(c)
	return c
}

// rewardedDataset returns the dataset's digest, and how many records it has.
func (a *app) rewardedDataset(c *cobra.Command, f *claimFlags) (assent.Digest, uint64, error) {
	if f.records != 0 {
		digest, err := a.artifactDigest(c.Context(), artifacts.Dataset, f.dataset)
		return digest, f.records, err
	}
	commitment, err := a.readCommitment(c.Context(), f.dataset)
	if err != nil {
		return assent.Digest{}, 0, err
	}
	if commitment.Hidden != nil {
		return assent.Digest{}, 0, usage("%s hides its number of records; rewards are for a number that is proven: give --records", f.dataset)
	}
	return commitment.Digest(), commitment.Rows, nil
}

func (a *app) claimReward(c *cobra.Command, programme uint64, dataset assent.Digest, e rewards.Evidence) error {
	return a.withChain(c, func(n *onChain) error {
		r, err := n.rewards()
		if err != nil {
			return err
		}
		amount, err := r.Claim(c.Context(), programme, dataset, e)
		if err != nil {
			return err
		}
		text := rewards.FormatAmount(amount)
		return a.print(c, result{
			text: func(w *lines) { w.line("%s tokens were paid for %d records.", text, e.Records) },
			data: struct {
				Programme uint64        `json:"programme"`
				Dataset   assent.Digest `json:"dataset"`
				Records   uint64        `json:"records"`
				Tokens    string        `json:"tokens"`
			}{programme, dataset, e.Records, text},
		})
	})
}

func (a *app) rewardsStatusCommand() *cobra.Command {
	c := &cobra.Command{
		Use:     "status PROGRAMME",
		Short:   "Show a programme",
		Long:    "Shows what a programme gives and for what, and what is left of its budget. It needs no role and sends nothing.",
		Example: "  assent rewards status 1",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			id, err := programmeNumber(args[0])
			if err != nil {
				return err
			}
			return a.withReader(c, func(n *onChain) error {
				r, err := n.rewards()
				if err != nil {
					return err
				}
				p, err := r.Find(c.Context(), id)
				if err != nil {
					return err
				}
				return a.print(c, shownProgramme(p))
			})
		}),
	}
	chainFlags(c)
	return c
}

// shownProgramme is what status prints.
func shownProgramme(p *rewards.Programme) result {
	type criterion struct {
		Statement assent.Digest `json:"statement"`
		Params    assent.Digest `json:"params"`
		Other     assent.Digest `json:"other"`
	}
	criteria := make([]criterion, len(p.Criteria))
	for i, c := range p.Criteria {
		criteria[i] = criterion(c)
	}
	rate, budget, paid, end := rewards.FormatAmount(p.Rate), rewards.FormatAmount(p.Budget), rewards.FormatAmount(p.Paid), p.End.Format(time.RFC3339)
	return result{
		text: func(w *lines) {
			w.line("Programme %d pays %s tokens a record until %s.", p.ID, rate, end)
			w.field("budget", "%s", budget)
			w.field("paid", "%s", paid)
			w.field("max age", "%s", p.MaxAge)
			if !p.Purpose.IsZero() {
				w.field("purpose", "%s", p.Purpose)
			}
			for _, c := range criteria {
				w.field("criterion", "statement %s, parameters %s, second table %s", c.Statement, c.Params, c.Other)
			}
		},
		data: struct {
			Programme uint64        `json:"programme"`
			Rate      string        `json:"rate"`
			Budget    string        `json:"budget"`
			Paid      string        `json:"paid"`
			End       string        `json:"end"`
			MaxAge    uint64        `json:"maxAgeSeconds"`
			Purpose   assent.Digest `json:"purpose"`
			Criteria  []criterion   `json:"criteria"`
		}{p.ID, rate, budget, paid, end, uint64(p.MaxAge / time.Second), p.Purpose, criteria},
	}
}

// programmeNumber reads the number of a programme.
func programmeNumber(text string) (uint64, error) {
	number, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, usage("%q is no number of a programme", text)
	}
	return number, nil
}
