// Command market plays the market of models on a development chain inside the process: a seller offers a model that was made
// from another one, a buyer buys it, fetches it from a peer, opens it with the key that the contract released and uses it;
// whoever has a share withdraws it. Then the seller withholds a key, and delivers a wrong one: the buyer has the money
// back.
//
//	go run ./examples/market
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
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "market:", err)
		os.Exit(1)
	}
}

// run plays the story on a new chain in a temporary folder.
func run(ctx context.Context, out io.Writer) (err error) {
	dir, err := os.MkdirTemp("", "assent-market-")
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
	defer func() { err = errors.Join(err, s.close()) }()
	return s.tell(ctx)
}
