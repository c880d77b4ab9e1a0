// assent deploy: the contracts on a chain, and the file that says where they are.

package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/prover/setup"
)

// selfAccount stands for the network's own account in --member.
const selfAccount = "self"

// deployFlags are the flags of deploy.
type deployFlags struct {
	out        string
	powers     int
	statements []string
	members    []string
	salt       string
	contracts  string
	voting     votingFlags
}

func (a *app) deployCommand() *cobra.Command {
	var f deployFlags
	c := &cobra.Command{
		Use:   "deploy",
		Short: "Put the contracts on a chain",
		Long: `Creates the contracts that are not on the chain yet, gives their functions to roles and adds the verifiers, and
writes a file that says where they are. The network's account becomes admin and governor. Their addresses follow from
what they are made of: run again, also after an interruption, it goes on where it was, and sends nothing that is done. A
file that is there must be of the same deployment, and says what the command line leaves out.

Consent books are committed under the SRS of the key store; --srs-powers is the most rows that a book can have. The verifiers
that come with the program are for the development SRS. For another one write them with "assent export-verifier --dir",
compile them, and name the compiler's output with --contracts; then no verifier of the development SRS is let in.

With --governance the governor's role goes to the votes of token holders, at once or in a later run, and stays there: from
then on it takes a proposal to add statements. Until there are tokens in several hands whoever has the first ones decides
alone. The admin stays what it is, and can change every role.

Claims of statements about whole tables can be submitted where --statements names them; of other statements the chain
verifies proofs, and keeps no claims. A statement that is left out can be added later: run again with it. Rounds of federated training need membership and update.`,
		Example: `  assent deploy --network ./chain/network.json --member custodian=self --member trainer=self
  assent deploy --statements consent,count,ranges --member auditor=0x00000000000000000000000000000000000000aa
  assent deploy --governance
  assent deploy --srs 0x1f2e3d4c --contracts ./out`,
		Args: cobra.NoArgs,
		RunE: a.action(func(c *cobra.Command, _ []string) error { return a.deploy(c, &f) }),
	}
	flags := c.Flags()
	flags.StringVarP(&f.out, "out", "o", defaultDeployment, outUsage("deployment file"))
	flags.IntVar(&f.powers, "srs-powers", 65536, "`NUMBER` of powers of the SRS that the consent registry is told of")
	flags.StringSliceVar(&f.statements, "statements", []string{"consent", "count"}, "`STATEMENTS` whose proofs are verified on the chain")
	flags.StringArrayVar(&f.members, "member", nil, "give a role to an account, as `ROLE=ADDRESS`; "+selfAccount+" is the network's account; may be repeated")
	flags.StringVar(&f.salt, "salt", "", "`DIGEST` that makes this deployment another one, 0x and 64 digits (default zeros)")
	contractsFlag(c, &f.contracts)
	f.voting.add(c)
	networkFlag(c)
	storeFlags(c)
	jsonFlag(c)
	completeWith(c, "statements", statementIDs()...)
	return c
}

func (a *app) deploy(c *cobra.Command, f *deployFlags) error {
	config, err := networkConfig(c)
	if err != nil {
		return err
	}
	if err := checkOutput(f.out); err != nil {
		return err
	}
	before, err := a.deployedBefore(c.Context(), f.out)
	if err != nil {
		return err
	}
	f.goOnWith(c, before)
	voting, err := f.voting.read()
	if err != nil {
		return err
	}
	plan, err := a.plan(c, f)
	if err != nil {
		return err
	}
	plan.Voting, plan.HandOver = f.voting.goOnWith(c, before, voting), f.voting.governance
	return withNetwork(c, config, network.Open, func(n *network.Network) error {
		plan.Admin = n.Sender.Account()
		if before != nil && !isOf(before, plan, config.ChainID) {
			return withHint(mismatch("%s is the file of another deployment", f.out), "name another file with --out")
		}
		if plan.Members, err = members(f.members, plan.Admin); err != nil {
			return err
		}
		report := &deployReport{app: a, quiet: wantsJSON(c) || f.out == dash}
		plan.Progress = report.contract
		d, err := deploy.Deploy(c.Context(), n.Chain, n.Sender, *plan)
		if err = errors.Join(err, report.err); err != nil {
			return err
		}
		if err := a.writeDeployment(f.out, d, before); err != nil || f.out == dash {
			return err
		}
		return a.print(c, deployed(d, f.out, report.created))
	})
}

// deployReport prints each contract as soon as it is there: on a chain with slow blocks all of them take minutes.
type deployReport struct {
	app     *app
	quiet   bool
	created int
	err     error // of printing
}

func (r *deployReport) contract(name string, address common.Address, created bool) {
	state := "is there"
	if created {
		state = "created"
		r.created++
	}
	if !r.quiet && r.err == nil {
		_, r.err = fmt.Fprintf(r.app.out, "  %-24s %s %s\n", name, assent.Address(address), state)
	}
}

// plan reads what follows from the command line and the key store.
func (a *app) plan(c *cobra.Command, f *deployFlags) (*deploy.Plan, error) {
	if f.powers < 1 || f.powers > srstree.MaxRows {
		return nil, usage("--srs-powers %d: want 1 to %d", f.powers, srstree.MaxRows)
	}
	plan := &deploy.Plan{SRSPowers: uint64(f.powers)}
	if f.salt != "" {
		salt, err := assent.ParseDigest(f.salt)
		if err != nil {
			return nil, usage("--salt: %w", err)
		}
		plan.Salt = salt
	}
	p := a.startProgress()
	defer p.stop()
	store, err := a.openStore(c, p)
	if err != nil {
		return nil, err
	}
	if plan.Verifiers, err = a.verifierContracts(c.Context(), store, f); err != nil {
		return nil, err
	}
	srs, tree, err := powersTree(c.Context(), store, f.powers)
	if err != nil {
		return nil, err
	}
	plan.SRS, plan.SRSTau, plan.SRSRoot = srs.ID(), srs.G2[1], tree.Root()
	return plan, nil
}

// powersTree returns an SRS and the tree over its first powers.
func powersTree(ctx context.Context, store *setup.Store, powers int) (*pcs.SRS, *srstree.Tree, error) {
	srs, err := store.SRS(ctx, powers)
	if err != nil {
		return nil, nil, err
	}
	tree, err := srstree.Build(ctx, srs.G1[:powers], runtime.GOMAXPROCS(0))
	return srs, tree, err
}

// members reads ROLE=ADDRESS.
func members(texts []string, self common.Address) ([]deploy.Member, error) {
	var out []deploy.Member
	for _, text := range texts {
		name, account, _ := strings.Cut(text, "=")
		role, err := contracts.Role(name)
		if err != nil || role == contracts.PublicRole || role == contracts.MinterRole {
			return nil, usage("--member %q: want ROLE=ADDRESS with one of the roles %s", text, strings.Join(roleNames(), ", "))
		}
		member := deploy.Member{Role: role, Account: self}
		if account != selfAccount {
			if member.Account, err = addressArgument("--member "+text, account); err != nil {
				return nil, err
			}
		}
		out = append(out, member)
	}
	return out, nil
}

func roleNames() []string { return slices.Sorted(maps.Values(contracts.RoleNames())) }

// deployedBefore reads the file that an earlier run has written; nil where there is none.
func (a *app) deployedBefore(ctx context.Context, path string) (*deploy.Deployment, error) {
	if info, err := os.Stat(path); path == dash || err != nil || !info.Mode().IsRegular() {
		return nil, nil
	}
	return a.deploymentFile(ctx, path)
}

// goOnWith takes from an earlier run's file what the command line does not say: left out by mistake, it would make another
// deployment.
func (f *deployFlags) goOnWith(c *cobra.Command, before *deploy.Deployment) {
	if before == nil {
		return
	}
	if !c.Flags().Changed("srs-powers") {
		f.powers = int(before.SRSPowers)
	}
	if !c.Flags().Changed("salt") {
		f.salt = assent.Digest(before.Salt).String()
	}
}

// isOf reports whether a file is what a plan makes on a chain.
func isOf(d *deploy.Deployment, plan *deploy.Plan, chainID uint64) bool {
	if !d.Voting.IsZero() && !d.Voting.Equal(plan.Voting) {
		return false
	}
	return d.ChainID == chainID && d.Admin == plan.Admin && d.Salt == plan.Salt && d.SRS == plan.SRS && d.SRSRoot == plan.SRSRoot
}

// writeDeployment writes the file. What an earlier run's file knows besides is kept: its first block, since whoever deploys
// again only sees that the contracts are there, and statements that were added then.
func (a *app) writeDeployment(path string, d, before *deploy.Deployment) error {
	if before != nil && maps.Equal(before.Contracts, d.Contracts) {
		d.Block = before.Block
		maps.Copy(before.Statements, d.Statements)
		maps.Copy(before.Verifiers, d.Verifiers)
		d.Statements, d.Verifiers = before.Statements, before.Verifiers
	}
	data, err := d.Encode()
	if err != nil {
		return err
	}
	return a.writeOutput(path, data, publicMode)
}

// deployed is what deploy prints.
func deployed(d *deploy.Deployment, file string, created int) result {
	addresses := map[string]assent.Address{}
	for name, address := range d.Contracts {
		addresses[name] = assent.Address(address)
	}
	return result{
		text: func(w *lines) {
			w.line("Deployed on chain %d: %d contracts created.", d.ChainID, created)
			w.field("deployment", "%s", file)
		},
		data: struct {
			ChainID   uint64                    `json:"chainId"`
			Created   int                       `json:"created"`
			Contracts map[string]assent.Address `json:"contracts"`
			File      string                    `json:"file"`
		}{d.ChainID, created, addresses, file},
	}
}
