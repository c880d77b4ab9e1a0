// Command market plays the market of models on a development chain inside the process: a seller offers a model that was made
// from another one, a buyer buys it, fetches it from a peer, opens it with the key that the contract released and uses it;
// whoever has a share withdraws it. Then the seller withholds a key, and delivers a wrong one: the buyer has the money
// back.
//
//	go run ./examples/market
package main

import (
	"context"
	"io"
	"os"

	"github.com/acc36754/assent/examples/internal/stage"
)

func main() {
	stage.Main("market", func(ctx context.Context) error { return run(ctx, os.Stdout) })
}

// run plays the story on a new chain.
func run(ctx context.Context, out io.Writer) error { return stage.Play(ctx, out, tell) }
