// assent federated open, ticket: what comes before a round.

package main

import (
	"math"
	"math/big"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/rounds"
)

// updateColumn is the only column of the tables that updates are committed as.
const updateColumn = "weight"

// openRoundFlags are the flags of federated open.
type openRoundFlags struct {
	vouchersFlags
	model, like, purpose, deadline, out string
	minimum                             uint32
	bits                                int
	maxEntry, maxNorm                   float64
}

func (a *app) federatedOpenCommand() *cobra.Command {
	var f openRoundFlags
	c := &cobra.Command{
		Use:   "open NAME",
		Short: "Open a round",
		Long: `Opens a round for a registered model, prints its number and writes the round's file, which the members need. The name is
the account's own: opening under a name that was used gives the round that was opened then.

Weights are counted in steps of 2^-BITS. An update is proven to have no entry beyond --max-entry, and a Euclidean norm of at
most --max-norm; both are in units of the weights.`,
		Example: "  assent federated open first --model model.npz --like model.npz --members members.json --purpose https://w3id.org/dpv#AcademicResearch --minimum 3 --deadline 2027-01-31T12:00:00Z --max-entry 1 --max-norm 4 --out round.json",
		Args:    cobra.ExactArgs(1),
		RunE:    a.action(func(c *cobra.Command, args []string) error { return a.openRound(c, args[0], &f) }),
	}
	flags := c.Flags()
	f.addMembers(c)
	purposeFlag(c, &f.purpose)
	flags.StringVar(&f.model, "model", "", "`FILE` of the registered model, or its digest")
	flags.StringVar(&f.like, "like", "", "`FILE` with weights that say how many entries an update has")
	flags.StringVar(&f.deadline, "deadline", "", "`TIME` until which updates are taken, such as 2027-01-31T12:00:00Z")
	flags.Uint32Var(&f.minimum, "minimum", 3, "`NUMBER` of members without whom there is no sum")
	flags.IntVar(&f.bits, "scale-bits", 16, "count weights in steps of 2^-`BITS`")
	flags.Float64Var(&f.maxEntry, "max-entry", 0, "largest absolute `VALUE` of an entry")
	flags.Float64Var(&f.maxNorm, "max-norm", 0, "largest Euclidean `NORM` of an update")
	flags.StringVarP(&f.out, "out", "o", "round.json", outUsage("round's file"))
	for _, name := range []string{"model", "like", "purpose", "deadline", "max-entry", "max-norm"} {
		required(c, name)
	}
	chainFlags(c)
	return c
}

func (a *app) openRound(c *cobra.Command, name string, f *openRoundFlags) error {
	if err := checkOutput(f.out); err != nil {
		return err
	}
	terms, members, err := a.roundTerms(c, f)
	if err != nil {
		return err
	}
	return a.withChain(c, func(n *onChain) error {
		r, err := n.rounds()
		if err != nil {
			return err
		}
		id, err := r.Open(c.Context(), name, terms, members)
		if err != nil {
			return err
		}
		found, err := r.Find(c.Context(), id)
		if err != nil {
			return err
		}
		announced := &rounds.Announcement{
			ChainID: n.ChainID, Contract: *r.Context(id).Contract, Round: id, Members: members.Digest(), Length: terms.Length,
			Minimum: terms.Minimum, Bound: terms.Bound, Bits: f.bits,
		}
		if err := announced.Check(found, r); err != nil {
			return err // the name was used for another round
		}
		file, err := announced.Encode()
		if err != nil {
			return err
		}
		if err := a.writeOutput(f.out, file, publicMode); err != nil || f.out == dash {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("%d", id) },
			data: struct {
				Round uint64 `json:"round"`
				File  string `json:"file"`
			}{id, f.out},
		})
	})
}

// roundTerms reads what the command line says of a round.
func (a *app) roundTerms(c *cobra.Command, f *openRoundFlags) (*rounds.Terms, *assent.Commitment, error) {
	deadline, err := time.Parse(time.RFC3339, f.deadline)
	if err != nil {
		return nil, nil, usage("--deadline %q: want an instant such as 2027-01-31T12:00:00Z", f.deadline)
	}
	purpose, err := purposeHash(f.purpose)
	if err != nil {
		return nil, nil, err
	}
	limit, norm, err := f.bound()
	if err != nil {
		return nil, nil, err
	}
	members, err := a.readCommitment(c.Context(), f.members)
	if err != nil {
		return nil, nil, err
	}
	model, err := a.artifactDigest(c.Context(), artifacts.Model, f.model)
	if err != nil {
		return nil, nil, err
	}
	like, _, err := a.readWeights(c.Context(), f.like)
	if err != nil {
		return nil, nil, err
	}
	return &rounds.Terms{
		Model: model, Purpose: purpose, Length: uint32(like.Len()), Minimum: f.minimum, Deadline: deadline,
		Bound: rounds.Bound{Column: updateColumn, Limit: limit, Norm: norm},
	}, members, nil
}

// bound returns the largest entry in steps, and the largest sum of squares in steps squared.
func (f *openRoundFlags) bound() (limit, norm *big.Int, err error) {
	if f.bits < 0 || f.bits > 52 {
		return nil, nil, usage("--scale-bits %d: want 0 to 52", f.bits)
	}
	entry, length := math.Ldexp(f.maxEntry, f.bits), math.Ldexp(f.maxNorm, f.bits)
	if !(entry >= 1 && entry <= 1<<31) {
		return nil, nil, usage("--max-entry %g: with steps of 2^-%d it is from 1 to 2^31 steps", f.maxEntry, f.bits)
	}
	if !(length >= 1 && length <= 1<<62) {
		return nil, nil, usage("--max-norm %g: with steps of 2^-%d it is at least one step", f.maxNorm, f.bits)
	}
	limit = big.NewInt(int64(entry))
	norm, _ = new(big.Float).Mul(big.NewFloat(length), big.NewFloat(length)).Int(nil)
	return limit, norm, nil
}

func (a *app) federatedTicketCommand() *cobra.Command {
	var members, out string
	var row uint64
	c := &cobra.Command{
		Use:   "ticket",
		Short: "Write a member's ticket",
		Long: `Writes the ticket of a record of the table of members, by which the member proves its membership without the vault. Whoever
has the ticket can act as the member, so hand it over in secret. Whoever holds the vault can do so too, and therefore should
not be the aggregator.`,
		Example: "  assent federated ticket --members members.json --vault ./vault --row 0 --out ada.ticket",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) (err error) {
			commitment, err := a.readCommitment(c.Context(), members)
			if err != nil {
				return err
			}
			k, err := a.openVault(c, nil)
			if err != nil {
				return err
			}
			defer k.close(&err)
			ticket, err := k.Ticket(c.Context(), commitment.Digest(), row)
			if err != nil {
				return err
			}
			file, err := ticket.Encode()
			if err != nil {
				return err
			}
			return a.writeOutput(out, file, secretMode)
		}),
	}
	c.Flags().StringVar(&members, "members", "", "`FILE` with the commitment of the table of members")
	c.Flags().Uint64Var(&row, "row", 0, "the member's `ROW`, counted from 0")
	c.Flags().StringVarP(&out, "out", "o", "", "`FILE` for the ticket; it is secret")
	for _, name := range []string{"members", "row", "out"} {
		required(c, name)
	}
	vaultFlag(c)
	storeFlags(c)
	return c
}
