// Command federated trains a model on five clients' records, none of which leaves its client, on a development chain inside
// the process. In each round the clients hand in commitments to their updates, with proofs that these are small and that
// they are members of the round, and add the updates up under masks. In the first round one client drops out and another
// one hands in a poisoned update, which is refused.
//
//	go run ./examples/federated
package main

import (
	"context"
	"errors"
	"flag"
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
	rounds := flag.Int("rounds", 3, "number of rounds")
	picture := flag.String("png", "federated.png", "`FILE` for a picture of how the model learns")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, *rounds, *picture); err != nil {
		fmt.Fprintln(os.Stderr, "federated:", err)
		os.Exit(1)
	}
}

// run plays the story on a new chain in a temporary folder.
func run(ctx context.Context, out io.Writer, rounds int, picture string) (err error) {
	dir, err := os.MkdirTemp("", "assent-federated-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: filepath.Join(dir, "chain")})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		return err
	}
	config.Poll = poll.String()
	governor, err := network.Open(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, governor.Close()) }()
	cache, err := setup.DefaultDir()
	if err != nil {
		return err
	}
	keys, err := setup.OpenStore(cache)
	if err != nil {
		return err
	}
	s := &story{out: out, dir: dir, chain: governor.Chain, governor: governor.Sender, clock: chain, keys: keys, rounds: rounds}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := s.tell(ctx); err != nil {
		return err
	}
	return s.draw(picture)
}
