// assent gate: whether a training job may run.

package main

import (
	"context"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/gate"
)

// defaultColumn is the column that names consents where none is given.
const defaultColumn = "consent"

func (a *app) gateCommand() *cobra.Command {
	return group("command", &cobra.Command{
		Use:   "gate",
		Short: "Open training jobs, check and authorise them",
		Long: `The gate lets a job run while each of its datasets is registered, not withdrawn or suspended, and has a recent proof
that each record has a live consent for the job's purpose.

Exit codes of check and authorize: 5 where a dataset's consents are in the way (no book, no proof, revoked since), else 6
where it is not registered, withdrawn or suspended, else 7 where only a proof is too old.`,
	}, a.gatePolicyCommand(), a.gateOpenCommand(), a.gateCheckCommand(), a.gateAuthorizeCommand(), a.gateCloseCommand())
}

func (a *app) gatePolicyCommand() *cobra.Command {
	var f policyFlags
	c := &cobra.Command{
		Use:     "policy",
		Short:   "Set what a purpose demands",
		Long:    "Sets how old a proof of consents may be for a purpose, for open jobs too. It is the governor's.",
		Example: "  assent gate policy --purpose https://w3id.org/dpv#ScientificResearch --max-age 24h",
		Args:    cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error {
			hash, policy, err := f.read()
			if err != nil {
				return err
			}
			return a.setPolicy(c, f.purpose, hash, policy)
		}),
	}
	f.add(c)
	chainFlags(c)
	return c
}

// policyAge reads a duration that the contract holds: whole seconds, below 2^32.
func policyAge(flag, text string) (time.Duration, error) {
	age, err := duration(flag, text)
	if err == nil && (age%time.Second != 0 || age/time.Second >= 1<<32) {
		err = usage("%s %q: want whole seconds, below 2^32", flag, text)
	}
	return age, err
}

func (a *app) setPolicy(c *cobra.Command, purpose string, hash assent.Digest, policy gate.Policy) error {
	return a.withChain(c, func(n *onChain) error {
		g, err := n.gate()
		if err != nil {
			return err
		}
		if err := g.SetPolicy(c.Context(), hash, policy); err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) {
				w.line("The policy for %s is set.", purpose)
				w.field("max age", "%s", policy.MaxAge)
				w.field("grace", "%s", policy.Grace)
				w.field("distinct", "%t", policy.Distinct)
			},
			data: struct {
				Purpose  string `json:"purpose"`
				MaxAge   uint64 `json:"maxAgeSeconds"`
				Grace    uint64 `json:"graceSeconds"`
				Distinct bool   `json:"distinct"`
			}{purpose, uint64(policy.MaxAge / time.Second), uint64(policy.Grace / time.Second), policy.Distinct},
		})
	})
}

func (a *app) gateOpenCommand() *cobra.Command {
	var purpose, line, base string
	var datasets []string
	c := &cobra.Command{
		Use:   "open NAME",
		Short: "Open a training job",
		Long: `Opens a job of the network's account on datasets for a purpose, and prints its number. The name is the account's
own: opening a job under a name that was used gives the job that was opened then. Another command then checks the job.

A job that trains a model further names it with --base, and with --line the first version of its line: it runs only while
that version is the head of the line.`,
		Example: "  assent gate open run-7 --purpose https://w3id.org/dpv#ScientificResearch --dataset data.commitment.json:consent",
		Args:    cobra.ExactArgs(1),
		RunE: a.action(func(c *cobra.Command, args []string) error {
			hash, err := purposeHash(purpose)
			if err != nil {
				return err
			}
			requests, err := a.requests(c.Context(), datasets)
			if err != nil {
				return err
			}
			model, err := a.baseModel(c.Context(), line, base)
			if err != nil {
				return err
			}
			return a.openJob(c, args[0], hash, requests, model)
		}),
	}
	purposeFlag(c, &purpose)
	c.Flags().StringArrayVar(&datasets, "dataset", nil, "`FILE[:COLUMN]` with the commitment of a dataset, and its column that names consents (default "+defaultColumn+"); may be repeated")
	required(c, "purpose")
	c.Flags().StringVar(&base, "base", "", "`MODEL` that the job trains further: a digest or a model's file")
	c.Flags().StringVar(&line, "line", "", "`MODEL` that is the first version of its line")
	c.MarkFlagsRequiredTogether("base", "line")
	required(c, "dataset")
	chainFlags(c)
	return c
}

// baseModel reads the model that a job trains further; nil where there is none.
func (a *app) baseModel(ctx context.Context, line, version string) (*gate.Base, error) {
	if version == "" {
		return nil, nil
	}
	var base gate.Base
	var err error
	if base.Line, err = a.artifactDigest(ctx, artifacts.Model, line); err != nil {
		return nil, err
	}
	base.Version, err = a.artifactDigest(ctx, artifacts.Model, version)
	return &base, err
}

// requests reads FILE[:COLUMN], where FILE may be a digest.
func (a *app) requests(ctx context.Context, datasets []string) ([]gate.Request, error) {
	var out []gate.Request
	for _, text := range datasets {
		file, column, _ := strings.Cut(text, ":")
		if column == "" {
			column = defaultColumn
		}
		digest, err := a.artifactDigest(ctx, artifacts.Dataset, file)
		if err != nil {
			return nil, err
		}
		out = append(out, gate.Request{Dataset: digest, Column: column})
	}
	return out, nil
}

func (a *app) openJob(c *cobra.Command, name string, purpose assent.Digest, requests []gate.Request, base *gate.Base) error {
	return a.withChain(c, func(n *onChain) error {
		g, err := n.gate()
		if err != nil {
			return err
		}
		open := func() (uint64, error) { return g.Open(c.Context(), name, purpose, requests) }
		if base != nil {
			open = func() (uint64, error) { return g.OpenTuning(c.Context(), name, purpose, requests, *base) }
		}
		job, err := open()
		if err != nil {
			return err
		}
		return a.print(c, result{
			text: func(w *lines) { w.line("%d", job) },
			data: struct {
				Job uint64 `json:"job"`
			}{job},
		})
	})
}

// jobNumber reads the number of a job.
func jobNumber(text string) (uint64, error) {
	job, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return 0, usage("%q is no number of a job", text)
	}
	return job, nil
}
