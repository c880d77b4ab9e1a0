// Command governance plays a vote on a development chain inside the process: two hospitals earn tokens with their records,
// the governor's role goes to the votes, and these put another version of a model in use, which stops a job that trains
// the old one further. Who buys votes once the vote has begun, and who cannot wait, is refused. How tokens are earned is
// the story of examples/rewards.
//
//	go run ./examples/governance
package main

import (
	"context"
	"io"
	"os"

	"github.com/acc36754/assent/examples/internal/stage"
)

func main() {
	stage.Main("governance", func(ctx context.Context) error { return run(ctx, os.Stdout) })
}

// run plays the story on a new chain.
func run(ctx context.Context, out io.Writer) error { return stage.Play(ctx, out, tell) }
