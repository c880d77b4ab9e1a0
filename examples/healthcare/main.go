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
	"path/filepath"

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
	return play(ctx, &story{out: out, dir: dir, chain: governor.Chain, governor: governor.Sender, patients: patients})
}

// play plays the story with the keys and the SRS of this machine.
func play(ctx context.Context, s *story) (err error) {
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
