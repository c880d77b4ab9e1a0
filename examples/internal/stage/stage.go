// Package stage is what the examples stand on: a development chain inside the process, the contracts on it, members with
// money and roles, and what any member does with a table. An example is a story on a stage: read the example, and look
// here for what stands behind a name of this package.
//
//	stage.go    the chain, and beginning and end
//	script.go   steps of a story, and what must be refused
//	deploy.go   the contracts
//	member.go   accounts, vaults, tables and proofs
//	consents.go books of consents, and the proof that each record has one
package stage

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/pcs"
	"github.com/acc36754/assent/internal/srstree"
	"github.com/acc36754/assent/prover/setup"
)

// Poll is how often the chain is asked whether a transaction is mined, which here is at once.
const Poll = 20 * time.Millisecond

// Stage is a chain and who deploys on it, with what the story keeps and where it is told.
type Stage struct {
	Chain node.Chain
	Admin *send.Sender // has all the money, and is the governor until it hands that over
	Dir   string       // for vaults and the like

	Deployment *deploy.Deployment
	SRS        *pcs.SRS // which books and updates are committed under; nil where Deploy was told of no rows

	out     io.Writer
	clock   *devchain.Chain // nil where the chain is not this process's own
	plan    deploy.Plan     // what Deploy deployed
	keys    *setup.Store
	powers  *srstree.Tree
	closers []func() error
}

// New returns a stage on a chain that is there already. Dir and chain are the caller's to take down, after Close.
func New(chain node.Chain, admin *send.Sender, dir string, out io.Writer) *Stage {
	return &Stage{Chain: chain, Admin: admin, Dir: dir, out: out}
}

// Main is an example's main function: it runs until the story is over or somebody interrupts it, and ends the process with 1
// if the story went wrong.
func Main(name string, run func(context.Context) error) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintf(os.Stderr, "%s: %v\n", name, err)
		os.Exit(1)
	}
}

// Play tells a story to out on a new chain in a temporary folder, and takes both down afterwards.
func Play(ctx context.Context, out io.Writer, tell func(context.Context, *Stage) error) (err error) {
	dir, err := os.MkdirTemp("", "assent-example-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: filepath.Join(dir, "chain"), Accounts: 1})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		return err
	}
	config.Poll = Poll.String()
	admin, err := network.Open(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, admin.Close()) }()
	s := New(admin.Chain, admin.Sender, dir, out)
	s.clock = chain
	defer func() { err = errors.Join(err, s.Close()) }()
	return tell(ctx, s)
}

// OnClose has something ended with the stage, before what was there earlier.
func (s *Stage) OnClose(end func() error) { s.closers = append(s.closers, end) }

// Close ends what OnClose was told of, the last first.
func (s *Stage) Close() error {
	var errs []error
	for len(s.closers) > 0 {
		last := len(s.closers) - 1
		errs = append(errs, s.closers[last]())
		s.closers = s.closers[:last]
	}
	return errors.Join(errs...)
}

// Say tells a line of the story.
func (s *Stage) Say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// Address finds a contract of the deployment by its name in package deploy.
func (s *Stage) Address(contract string) common.Address { return s.Deployment.Contracts[contract] }

// Now is the chain's time, which Advance makes another than the machine's.
func (s *Stage) Now(ctx context.Context) (time.Time, error) {
	head, err := s.Chain.Block(ctx, nil)
	return time.Unix(int64(head.Time), 0).UTC(), err
}

// Advance makes the chain's time later. Only the chain of Play can.
func (s *Stage) Advance(by time.Duration) error {
	if s.clock == nil {
		return errors.New("this chain's time is not told by the stage")
	}
	return s.clock.AdvanceTime(by)
}
