// Command rewards plays two programmes of contribution rewards on a development chain inside the process. Hospitals prove
// how many records they have (count), that every age is plausible (ranges) and that women are fairly represented
// (balance), and are paid tokens for each record as long as the budget has room. Who claims twice, whose records fall short
// of the criteria and who hands in another's proof is refused. The tokens are votes, and these open the second programme.
//
//	go run ./examples/rewards
package main

import (
	"context"
	"io"
	"os"

	"github.com/acc36754/assent/examples/internal/stage"
)

func main() {
	stage.Main("rewards", func(ctx context.Context) error { return run(ctx, os.Stdout) })
}

// run plays the story on a new chain.
func run(ctx context.Context, out io.Writer) error { return stage.Play(ctx, out, tell) }
