// Command federated trains a model on five clients' records, none of which leaves its client, on a development chain inside
// the process. In each round the clients hand in commitments to their updates, with proofs that these are small and that
// they are members of the round, and add the updates up under masks. In the first round one client drops out and another
// one hands in a poisoned update, which is refused.
//
//	go run ./examples/federated
package main

import (
	"context"
	"flag"
	"io"
	"os"

	"github.com/acc36754/assent/examples/internal/stage"
)

func main() {
	rounds := flag.Int("rounds", 3, "number of rounds")
	picture := flag.String("png", "federated.png", "`FILE` for a picture of how the model learns")
	flag.Parse()
	stage.Main("federated", func(ctx context.Context) error { return run(ctx, os.Stdout, *rounds, *picture) })
}

// run plays the story on a new chain.
func run(ctx context.Context, out io.Writer, rounds int, picture string) error {
	return stage.Play(ctx, out, func(ctx context.Context, st *stage.Stage) error {
		return tell(ctx, &story{Stage: st, rounds: rounds, picture: picture})
	})
}
