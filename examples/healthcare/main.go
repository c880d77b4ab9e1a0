// Command healthcare plays the case that the contracts are for, on a development chain inside the process: three
// hospitals ask their patients for consent, commit to their tables, register them, and prove that each record has a live
// consent. A trainer's job runs, until a patient revokes; then it stops, until the hospital has left the patient's record
// out.
//
//	go run ./examples/healthcare
package main

import (
	"context"
	"flag"
	"io"
	"os"

	"github.com/acc36754/assent/examples/internal/stage"
)

func main() {
	patients := flag.Int("patients", 5000, "number of patients, spread over the hospitals")
	flag.Parse()
	stage.Main("healthcare", func(ctx context.Context) error { return run(ctx, os.Stdout, *patients) })
}

// run plays the story on a new chain.
func run(ctx context.Context, out io.Writer, patients int) error {
	return stage.Play(ctx, out, func(ctx context.Context, st *stage.Stage) error { return tell(ctx, st, patients) })
}
