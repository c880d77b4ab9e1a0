// Running the scripts in testdata/script, each of which is a user at a shell.

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/acc36754/assent/prover/vault"
	"github.com/rogpeppe/go-internal/testscript"
)

// withCache makes one key store for all tests, so that keys are made once.
type withCache struct{ m *testing.M }

func (w withCache) Run() int {
	dir, err := os.MkdirTemp("", "assent-cli-test-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	if err := os.Setenv(cacheVariable, filepath.Join(dir, "cache")); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return w.m.Run()
}

func TestMain(m *testing.M) {
	testscript.Main(withCache{m}, map[string]func(){"assent": main})
}

func TestScripts(t *testing.T) {
	made := t.TempDir()
	t.Run("fixture", func(t *testing.T) { makeFixture(t, made) })
	chains := new(scriptChains)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		RequireUniqueNames:  true,
		RequireExplicitExec: true,
		Setup: func(env *testscript.Env) error {
			env.Setenv(cacheVariable, os.Getenv(cacheVariable))
			ceremonies, err := filepath.Abs("../../prover/setup/ptau/testdata")
			if err != nil {
				return err
			}
			env.Setenv("PTAU", ceremonies)
			env.Setenv("TOMORROW", time.Now().UTC().AddDate(0, 0, 1).Format(time.RFC3339))
			return copyTree(env.WorkDir, made)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"alter":        alterAttestation,
			"capture":      capture,
			"cheat":        cheat,
			"ptau":         writePowersOfTau,
			"cmpkinds":     compareKinds,
			"code":         exitCodeIs,
			"interrupt":    interrupt,
			"lockvault":    lockVault,
			"mode":         modeIs,
			"otheraccount": otherAccount,
			"ownconsent":   ownConsent,
			"waitfile":     waitForFile,
			"advance":      chains.advanceTime,
			"devchain":     chains.startDevelopmentChain,
			"servepeer":    servePeer,
			"sidecar":      askSidecar,
			"weights":      writeWeights,
			"cmpweights":   compareWeights,
		},
	})
}

// exitCodeIs is "code N COMMAND...": the command must end with the exit code N.
func exitCodeIs(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// lockVault is "lockvault FOLDER": another process has the vault open until the script ends.
func lockVault(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: lockvault FOLDER")
	}
	v, err := vault.Open(context.Background(), ts.MkAbs(args[0]))
	ts.Check(err)
	ts.Defer(func() { ts.Check(v.Close()) })
}

// alterAttestation is "alter HOW FILE ALTERED": writes an attestation that is wrong, see alterations.
func alterAttestation(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: alter HOW FILE ALTERED")
	}
	file, err := altered([]byte(ts.ReadFile(args[1])), args[0])
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), file, 0o600))
}

// modeIs is "mode FILE 0600".
func modeIs(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: mode FILE MODE")
	}
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	if got := fmt.Sprintf("%04o", info.Mode().Perm()); got != args[1] {
		ts.Fatalf("%s has mode %s, want %s", args[0], got, args[1])
	}
}

// interrupt is "interrupt N PIPE FILE COMMAND...": starts the command, writes the file into the pipe that the
// command reads, keeps the pipe open, sends SIGINT and waits for the exit code N. The command has opened the
// pipe when writing to it begins, so there is nothing to wait for.
func interrupt(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 {
		ts.Fatalf("usage: interrupt N PIPE FILE COMMAND...")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	command := exec.Command(args[3], args[4:]...)
	command.Dir = ts.Getenv("WORK")
	command.Stderr, command.Stdout = ts.Stderr(), ts.Stdout()
	ts.Check(command.Start())
	pipe, err := os.OpenFile(ts.MkAbs(args[1]), os.O_WRONLY, 0)
	ts.Check(err)
	_, err = io.WriteString(pipe, ts.ReadFile(args[2]))
	ts.Check(err)
	ts.Check(command.Process.Signal(os.Interrupt))
	var exit *exec.ExitError
	if err := command.Wait(); !errors.As(err, &exit) || exit.ExitCode() != want {
		ts.Fatalf("ended with %v, want exit code %d", err, want)
	}
	ts.Check(pipe.Close())
}
