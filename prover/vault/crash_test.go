// Processes that are killed: at every step of every write, and at any moment at all.

package vault

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// crashRows needs more than one statement of salts, the last one not full.
const crashRows = 2*saltsPerStatement + 1

// stopOperations are what "stop at" can be in the middle of. Dataset 1 is there before.
func stopOperation(ctx context.Context, v *Vault, operation string) error {
	switch f := newFixture(1, crashRows); operation {
	case "commit":
		return newFixture(2, crashRows).commit(ctx, v)
	case "erase":
		return v.EraseSalt(ctx, f.sealed.Digest, 7)
	case "delete":
		return v.Delete(ctx, f.sealed.Digest)
	default:
		return errors.New("no such operation")
	}
}

// scriptStopAt prints the name of a step when an operation reaches it, and waits there to be killed.
// arg is "operation/nth/step".
func scriptStopAt(ctx context.Context, dir, arg string) error {
	part := strings.Split(arg, "/")
	nth, err := strconv.Atoi(part[1])
	if err != nil {
		return err
	}
	running := false
	v, err := Open(ctx, dir, withHook(func(step string) error {
		if running && step == part[2] {
			if nth--; nth == 0 {
				fmt.Println("at", step)
				hang()
			}
		}
		return nil
	}))
	if err != nil {
		return err
	}
	running = true
	return stopOperation(ctx, v, part[0])
}

func TestKilledAtEachStep(t *testing.T) {
	for _, c := range []struct {
		at   string
		want string // what there is afterwards: of dataset 1, and of dataset 2
	}{
		{"commit/1/files written", "whole, nothing"},
		{"commit/1/marked", "whole, nothing"},
		{"commit/1/salts", "whole, nothing"},
		{"commit/3/salts", "whole, nothing"},
		{"commit/1/inserted", "whole, nothing"},
		{"commit/1/renamed", "whole, nothing"},
		{"commit/1/committed", "whole, whole"},
		{"erase/1/salt overwritten", "whole, nothing"},
		{"erase/1/erased", "erased, nothing"},
		{"erase/1/scrubbed", "erased, nothing"},
		{"delete/1/marked", "whole, nothing"},
		{"delete/1/dropped", "whole, nothing"},
		{"delete/1/deleted", "nothing, nothing"},
		{"delete/1/scrubbed", "nothing, nothing"},
	} {
		t.Run(c.at, func(t *testing.T) {
			t.Parallel()
			dir := newDir(t)
			first, second := newFixture(1, crashRows), newFixture(2, crashRows)
			v := openTest(t, dir)
			must(t, first.commit(t.Context(), v))
			must(t, v.Close())

			child := startChild(t, dir, "stop at", c.at)
			if line := child.line(); !strings.HasPrefix(line, "at ") {
				t.Fatalf("child: %q", line)
			}
			child.kill(t)

			v = openTest(t, dir)
			states := []string{stateOf(t, v, dir, first), stateOf(t, v, dir, second)}
			if got := strings.Join(states, ", "); got != c.want {
				t.Errorf("there is %q, want %q", got, c.want)
			}
			checkTidy(t, v, dir)
			// The vault works on, and has room for what was interrupted.
			if states[1] == "nothing" {
				must(t, second.commit(t.Context(), v))
				must(t, second.check(t.Context(), v, nil))
			}
		})
	}
}

// stateOf tells what the vault has of a dataset: all, all but salt 7, or nothing, not even in its files.
func stateOf(t *testing.T, v *Vault, dir string, f *fixture) string {
	t.Helper()
	err := f.check(t.Context(), v, nil)
	if err == nil {
		return "whole"
	}
	salt := f.salt(7)
	if errors.Is(err, ErrErased) && f.check(t.Context(), v, map[int]bool{7: true}) == nil {
		if n := copies(t, dir, salt[:]); n != 0 {
			t.Errorf("%d copies of an erased salt", n)
		}
		return "erased"
	}
	if !errors.Is(err, ErrNotFound) {
		return err.Error()
	}
	last := f.salt(len(f.rows) - 1)
	if n := copies(t, dir, salt[:]) + copies(t, dir, last[:]) + copies(t, dir, f.nodes[:32]); n != 0 {
		t.Errorf("%d traces of a dataset that is not there", n)
	}
	return "nothing"
}

// checkTidy fails the test when a folder holds anything but the datasets that are listed.
func checkTidy(t *testing.T, v *Vault, dir string) {
	t.Helper()
	list, err := v.List(t.Context())
	must(t, err)
	want := make(map[string]bool)
	for _, info := range list {
		want[datasetsName+"/"+info.Digest.String()] = true
	}
	for _, e := range entries(t, dir) {
		if !want[e] {
			t.Errorf("%s was left", e)
		}
		delete(want, e)
	}
	if len(want) != 0 {
		t.Errorf("these are listed and not there: %v", want)
	}
}

// scriptGoOn commits, erases and deletes until it is killed. It prints each operation when it begins and
// when it has ended, and a line at each step in between.
func scriptGoOn(ctx context.Context, dir string, seed uint64) error {
	v, err := Open(ctx, dir, withHook(func(string) error {
		_, err := fmt.Println("step")
		return err
	}))
	if err != nil {
		return err
	}
	run := func(operation string, do func() error) error {
		fmt.Println("begin", operation)
		if err := do(); err != nil {
			return fmt.Errorf("%s: %w", operation, err)
		}
		_, err := fmt.Println("end", operation)
		return err
	}
	for ; ; seed++ {
		f := newFixture(seed, crashRows)
		err := run(fmt.Sprintf("commit %d", seed), func() error { return f.commit(ctx, v) })
		if err != nil {
			return err
		}
		err = run(fmt.Sprintf("erase %d", seed), func() error { return v.EraseSalt(ctx, f.sealed.Digest, 7) })
		if err != nil {
			return err
		}
		if seed%3 != 0 {
			continue
		}
		err = run(fmt.Sprintf("delete %d", seed), func() error { return v.Delete(ctx, f.sealed.Digest) })
		if err != nil {
			return err
		}
	}
}

// Killed at a random moment, again and again on the same vault, a process leaves every operation that it
// had ended done, every one that it had not begun undone, and the one in between either done or undone.
func TestKilledAtAnyMoment(t *testing.T) {
	rounds := 16
	if testing.Short() {
		rounds = 5
	}
	dir := newDir(t)
	rng := rand.New(rand.NewPCG(20, 26))
	ledger := newLedger()
	for range rounds {
		next := ledger.next()
		c := startChild(t, dir, "go on", strconv.FormatUint(next, 10))
		for range 1 + rng.IntN(40) {
			ledger.note(t, c.line())
		}
		for _, line := range c.kill(t) {
			ledger.note(t, line)
		}
		v := openTest(t, dir)
		ledger.check(t, v, dir, next)
		checkTidy(t, v, dir)
		must(t, v.Close())
	}
	ledger.check(t, openTest(t, dir), dir, 1)
}

// ledger keeps the states in which each dataset may be.
type ledger struct {
	may  map[uint64][]string
	last uint64
}

func newLedger() *ledger { return &ledger{may: make(map[uint64][]string)} }

// next returns the number of the first dataset that was not begun.
func (l *ledger) next() uint64 { return l.last + 1 }

// note learns from a line that the child printed; the last one may be cut.
func (l *ledger) note(t *testing.T, line string) {
	var phase, operation string
	var seed uint64
	if n, _ := fmt.Sscan(line, &phase, &operation, &seed); n != 3 {
		if phase == "error" || phase == "" {
			t.Errorf("child: %q", line)
		}
		return
	}
	l.last = max(l.last, seed)
	before := map[string]string{"commit": "nothing", "erase": "whole", "delete": "erased"}[operation]
	after := map[string]string{"commit": "whole", "erase": "erased", "delete": "nothing"}[operation]
	l.may[seed] = []string{after}
	if phase == "begin" {
		l.may[seed] = []string{before, after}
	}
}

// check compares datasets from number first on, and keeps what was found: it must not change any more.
func (l *ledger) check(t *testing.T, v *Vault, dir string, first uint64) {
	t.Helper()
	for seed := first; seed <= l.last; seed++ {
		found := stateOf(t, v, dir, newFixture(seed, crashRows))
		if !slices.Contains(l.may[seed], found) {
			t.Errorf("dataset %d: found %q, want one of %q", seed, found, l.may[seed])
		}
		l.may[seed] = []string{found}
	}
}
