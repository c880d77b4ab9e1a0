// Commands of the scripts about ceremonies.

package main

import (
	"context"
	"crypto/sha256"
	"os"
	"strconv"

	"github.com/acc36754/assent/prover/setup/ptau/ptautest"
	"github.com/rogpeppe/go-internal/testscript"
)

// writePowersOfTau is "ptau POWER FILE": writes powers of tau with one contribution.
func writePowersOfTau(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: ptau POWER FILE")
	}
	power, err := strconv.Atoi(args[0])
	ts.Check(err)
	made, err := ptautest.New(context.Background(), power, 1)
	ts.Check(err)
	made.Contribute("somebody")
	ts.Check(made.Write(ts.MkAbs(args[1])))
}

// cheat is "cheat FILE": exchanges the last two points of a ceremony file and seals it with its hash again.
func cheat(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: cheat FILE")
	}
	const point = 64
	file := []byte(ts.ReadFile(args[0]))
	body := file[:len(file)-sha256.Size]
	last := body[len(body)-2*point:]
	copy(last, append(append([]byte(nil), last[point:]...), last[:point]...))
	sum := sha256.Sum256(body)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), append(body, sum[:]...), 0o644))
}
