// Command governance plays rewards and a vote on a development chain inside the process: two hospitals are paid tokens for
// records whose number they have proven, the governor's role goes to the votes, and these put another version of a model
// in use. Who claims twice, who buys votes once the vote has begun, and who cannot wait is refused.
//
//	go run ./examples/governance
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/prover/setup"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "governance:", err)
		os.Exit(1)
	}
}

// run plays the story on a new chain in a temporary folder, with the keys of this machine.
func run(ctx context.Context, out io.Writer) (err error) {
	dir, err := os.MkdirTemp("", "assent-governance-")
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
	config.Poll = poll.String()
	admin, err := network.Open(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, admin.Close()) }()
	s := &story{out: out, dir: dir, chain: admin.Chain, admin: admin.Sender, advance: chain.AdvanceTime}
	cache, err := setup.DefaultDir()
	if err != nil {
		return err
	}
	if s.keys, err = setup.OpenStore(cache); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	return s.tell(ctx)
}
