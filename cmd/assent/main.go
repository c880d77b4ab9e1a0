// Command assent commits to private tables, proves statements about them and checks such proofs.
//
// Data goes to standard output; progress, warnings, logs and errors go to standard error. The exit code says
// how it went: 0 true, 1 internal error, 2 usage, 3 proof not valid, 4 statement not true, 5 consent missing,
// expired or revoked, 6 key, statement or commitment mismatch, 7 stale, 130 interrupted.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// A second signal ends the program at once.
	context.AfterFunc(ctx, stop)
	code := run(ctx, os.Args[1:], streams{in: os.Stdin, out: os.Stdout, err: os.Stderr})
	stop()
	os.Exit(code)
}
