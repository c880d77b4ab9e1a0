// Command generate writes what follows from the catalog of statements, for every statement:
//
//	verifier/keys/<id>-plonk-dev.vk                  the PLONK verifying key over the development SRS
//	contracts/generated/<Id>PlonkVerifier.sol        the contract that gnark exports for the key
//	contracts/generated/<Id>PlonkAdapter.sol         the contract that is deployed for it
//	contracts/test/fixtures/<Id>PlonkAdapter.json    a proof for the contract's tests
//
// and contracts/test/rounds/round.json, the proofs of a round of federated training. Every proof is verified before it is
// written.
//
// With -ptau the keys are made over the SRS of a ceremony instead of the development SRS, and are called <id>-plonk.vk: that
// is how a check shows that nothing rests on the development setup.
//
// Keys and contracts are a function of the code, so running it again changes nothing. A proof is
// randomised and is kept as long as its key and its claim stay. Files of statements that are gone are removed.
//
// It runs by `go generate ./...`.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/acc36754/assent/circuits"
)

func main() {
	root := flag.String("root", ".", "the repository's root")
	ceremony := flag.String("ptau", "", "a powers-of-tau `file` to make everything over")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := generate(ctx, *root, *ceremony, circuits.Catalog())
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}
