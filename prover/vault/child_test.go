// A second process: the test binary started again with a script to run on a vault.

package vault

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
)

// The environment of a child.
const (
	childScript = "VAULT_TEST_SCRIPT"
	childDir    = "VAULT_TEST_DIR"
	childArg    = "VAULT_TEST_ARG"
)

func TestMain(m *testing.M) {
	script := os.Getenv(childScript)
	if script == "" {
		os.Exit(m.Run())
	}
	if err := runScript(script, os.Getenv(childDir), os.Getenv(childArg)); err != nil {
		fmt.Println("error", err)
		os.Exit(1)
	}
}

func runScript(script, dir, arg string) error {
	ctx := context.Background()
	switch script {
	case "private":
		return withVault(ctx, dir, scriptPrivate)
	case "hold":
		return withVault(ctx, dir, scriptHold)
	case "stop at":
		return scriptStopAt(ctx, dir, arg)
	case "go on":
		seed, err := strconv.ParseUint(arg, 10, 64)
		return errors.Join(err, scriptGoOn(ctx, dir, seed))
	case "file size limit":
		limit, err := strconv.ParseUint(arg, 10, 64)
		return errors.Join(err, scriptLimited(ctx, dir, limit))
	}
	return fmt.Errorf("no script %q", script)
}

func withVault(ctx context.Context, dir string, do func(context.Context, *Vault) error) error {
	v, err := Open(ctx, dir)
	if err != nil {
		return err
	}
	return errors.Join(do(ctx, v), v.Close())
}

// hang waits for the parent to kill this process, or to close the pipe.
func hang() { _, _ = io.Copy(io.Discard, os.Stdin) }

// scriptHold keeps the vault open until the parent closes the pipe.
func scriptHold(context.Context, *Vault) error {
	fmt.Println("open")
	hang()
	return nil
}

// child is a running second process.
type child struct {
	cmd   *exec.Cmd
	in    io.Closer
	lines *bufio.Scanner
}

func startChild(t *testing.T, dir, script string, arg ...string) *child {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childScript+"="+script, childDir+"="+dir, childArg+"="+strings.Join(arg, " "))
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	must(t, err)
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	c := &child{cmd: cmd, in: in, lines: bufio.NewScanner(out)}
	t.Cleanup(func() { c.kill(t) })
	return c
}

// line returns the next line that the child printed, or "" when it has ended.
func (c *child) line() string {
	c.lines.Scan()
	return c.lines.Text()
}

// kill ends the child as kill -9 does and returns what it printed that was not read.
func (c *child) kill(t *testing.T) (rest []string) {
	t.Helper()
	if c.cmd.ProcessState != nil {
		return nil
	}
	if err := c.cmd.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Error(err)
	}
	for c.lines.Scan() {
		rest = append(rest, c.lines.Text())
	}
	_ = c.cmd.Wait() // reports the kill
	return rest
}

// wait lets the child end by itself; any line it still prints is an error.
func (c *child) wait(t *testing.T) {
	t.Helper()
	for c.lines.Scan() {
		t.Errorf("child: %s", c.lines.Text())
	}
	must(t, errors.Join(c.in.Close(), c.cmd.Wait()))
}
