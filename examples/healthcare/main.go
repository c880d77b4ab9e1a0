// Command healthcare plays the case that the contracts are for, on a development chain inside the process: three
// hospitals ask their patients for consent, commit to their tables, register them, and prove that each record has a live
// consent. A trainer's job runs, until a patient revokes; then it stops, until the hospital has left the patient's record
// out.
//
//	go run ./examples/healthcare
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/prover/setup"
)

func main() {
	patients := flag.Int("patients", 5000, "number of patients, spread over the hospitals")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Stdout, *patients); err != nil {
		fmt.Fprintln(os.Stderr, "healthcare:", err)
		os.Exit(1)
	}
}

// run plays the story on a new chain in a temporary folder.
func run(ctx context.Context, out io.Writer, patients int) (err error) {
	dir, err := os.MkdirTemp("", "assent-healthcare-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: dir + "/chain"})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, chain.Close()) }()
	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		return err
	}
	config.Poll = "20ms"
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
	s := &story{out: out, dir: dir, chain: governor.Chain, governor: governor.Sender, keys: keys, patients: patients}
	defer func() { err = errors.Join(err, s.close()) }()
	return s.tell(ctx)
}
