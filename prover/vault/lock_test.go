// One process at a time.

package vault

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The second process is told who holds the vault.
func TestLockedByAnotherProcess(t *testing.T) {
	dir := newDir(t)
	c := startChild(t, dir, "hold")
	if line := c.line(); line != "open" {
		t.Fatal(line)
	}
	_, err := Open(t.Context(), dir)
	wantErr(t, err, ErrLocked)
	if want := fmt.Sprintf("held by process %d since 20", c.cmd.Process.Pid); !strings.Contains(err.Error(), want) {
		t.Errorf("%q does not contain %q", err, want)
	}

	// Waiting ends with the context, and says who was in the way.
	ctx, cancel := context.WithTimeout(t.Context(), 2*lockRetry)
	defer cancel()
	_, err = Open(ctx, dir, WithWait())
	wantErr(t, err, ErrLocked)
	wantErr(t, err, context.DeadlineExceeded)

	// It ends well when the first process closes the vault.
	must(t, c.in.Close())
	must(t, openTest(t, dir, WithWait()).Close())
	must(t, c.cmd.Wait())
	if _, err := os.Stat(filepath.Join(dir, holderName)); !os.IsNotExist(err) {
		t.Errorf("the holder file is still there: %v", err)
	}
}

// A killed process does not keep the vault.
func TestLockOfAKilledProcess(t *testing.T) {
	dir := newDir(t)
	c := startChild(t, dir, "hold")
	c.line()
	c.kill(t)
	v := openTest(t, dir)
	_, err := Open(t.Context(), dir)
	wantErr(t, err, ErrLocked)
	if want := fmt.Sprintf("held by process %d ", os.Getpid()); !strings.Contains(err.Error(), want) {
		t.Errorf("%q does not contain %q", err, want)
	}
	must(t, v.Close())
}

// Whatever the holder file contains, the second process learns that the vault is locked.
func TestHolderFileIsUnreadable(t *testing.T) {
	dir := newDir(t)
	openTest(t, dir)
	for _, content := range []string{"", "{", "null{", strings.Repeat(" ", 2*maxHolder) + "{}", `{"pid":"x"}`} {
		must(t, os.WriteFile(filepath.Join(dir, holderName), []byte(content), privateFile))
		_, err := Open(t.Context(), dir)
		wantErr(t, err, ErrLocked)
		if !strings.Contains(err.Error(), "held by another process") {
			t.Errorf("holder %q: %v", content[:min(len(content), 5)], err)
		}
	}
}
