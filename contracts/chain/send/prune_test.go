// What a journal forgets, and what it never may.

package send

import (
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// kept returns the operations of a folder of the journal.
func (f *fixture) kept(t *testing.T, folder string) []Operation {
	t.Helper()
	files, err := os.ReadDir(filepath.Join(f.dir, folder))
	must(t, err)
	var ops []Operation
	for _, file := range files {
		op, ok := parseOperation(strings.TrimSuffix(file.Name(), fileExt))
		if !ok {
			t.Errorf("stray file %s", file.Name())
		}
		ops = append(ops, op)
	}
	return ops
}

// beginAgain is a process that does nothing but open the journal.
func (f *fixture) beginAgain(t *testing.T) {
	t.Helper()
	_, shut := f.open(t, fast)
	shut()
}

// Only what nobody can ask for is forgotten, only long after it was settled, and only by a later process. A payment whose
// key may have been kept, or can be derived again, is remembered for ever, and not made twice.
func TestWhatIsForgotten(t *testing.T) {
	f := newFixture(t)
	passing, random, derived := PassingOperation(), NewOperation(), OperationOf([]byte("payment"))
	reverted := PassingOperation()
	s, shut := f.open(t, fast)
	for n, op := range []Operation{random, derived, passing} {
		_, err := pay(t.Context(), s, op, recipient(n))
		must(t, err)
	}
	refuses, err := s.Deploy(t.Context(), OperationOf([]byte("contract")), create(refusesToBePaidFor()))
	must(t, err)
	_, err = s.Send(t.Context(), reverted, refuses, nil, nil)
	wantError(t, err, ErrReverted)
	f.chain.Mine(keepBlocks - 1)
	shut()
	f.beginAgain(t)
	if all := f.kept(t, settledFolder); len(all) != 5-1 || slices.Contains(all, passing) || !slices.Contains(all, reverted) {
		t.Errorf("%d operations are kept, of the passing ones the first: %t, the last: %t", len(all), slices.Contains(all, passing), slices.Contains(all, reverted))
	}
	f.chain.Mine(1)
	s, shut = f.open(t, fast)
	defer shut()
	if all := f.kept(t, settledFolder); len(all) != 3 || slices.Contains(all, reverted) {
		t.Errorf("%d operations are kept", len(all))
	}
	for n, op := range []Operation{random, derived} {
		_, err := pay(t.Context(), s, op, recipient(n))
		must(t, err)
		f.wantPaid(t, recipient(n), 1)
	}
}

// In the process that made a key, a passing operation is done once, however long ago it was settled.
func TestPassingOperationInItsProcess(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	op := PassingOperation()
	for range 2 {
		_, err := pay(t.Context(), s, op, recipient(1))
		must(t, err)
		f.chain.Mine(2 * keepBlocks)
	}
	f.wantPaid(t, recipient(1), 1)
}

// A passing operation that is not settled is ended by a later process like any other.
func TestPassingOperationsAreEnded(t *testing.T) {
	f := newFixture(t)
	op := PassingOperation()
	f.begun(t, op, recipient(1))
	f.chain.Mine(2 * keepBlocks)
	f.beginAgain(t)
	if !slices.Equal(f.kept(t, pendingFolder), []Operation{op}) {
		t.Fatal("it is forgotten")
	}
	must(t, f.sender(t, fast).Resume(t.Context()))
	f.wantPaid(t, recipient(1), 1)
}

// An operation that was displaced stays until somebody has looked, whatever its key.
func TestDisplacedIsNotForgotten(t *testing.T) {
	e := entry{op: PassingOperation(), outcome: displaced}
	if e.settledBefore(1000, keepBlocks) {
		t.Error("displaced: forgotten")
	}
	for block, want := range map[int64]bool{872: true, 873: false} {
		e := entry{op: PassingOperation(), outcome: mined, receipt: &types.Receipt{BlockNumber: big.NewInt(block)}}
		if got := e.settledBefore(1000, keepBlocks); got != want {
			t.Errorf("block %d of 1000: %t", block, got)
		}
	}
	if (entry{receipt: &types.Receipt{BlockNumber: new(big.Int)}}).settledBefore(keepBlocks-1, keepBlocks) {
		t.Error("a young chain: forgotten")
	}
}

// A process that is killed while its journal forgets leaves one that the next process goes on with.
func TestKilledWhileForgetting(t *testing.T) {
	f := newFixture(t)
	for n := range 3 {
		s, shut := f.open(t, fast)
		_, err := pay(t.Context(), s, PassingOperation(), recipient(n))
		must(t, err)
		shut()
	}
	f.chain.Mine(keepBlocks)
	var err error = errKilled
	for at := 1; err != nil; at++ {
		err = f.live(t, &killer{at: at, after: at%2 == 0}, fast, func(*Sender) error { return nil })
		if err != nil && !errors.Is(err, errKilled) {
			t.Fatal(err)
		}
	}
	if all := f.kept(t, settledFolder); len(all) != 0 {
		t.Errorf("%d operations are kept", len(all))
	}
	for n := range 3 {
		f.wantPaid(t, recipient(n), 1)
	}
}

// A key that somebody chose is a passing one only by its whole tag.
func TestPassing(t *testing.T) {
	first, second := PassingOperation(), PassingOperation()
	if !first.passing() || !second.passing() || first == second {
		t.Error("passing operations are not told apart")
	}
	for name, op := range map[string]Operation{
		"random": NewOperation(), "derived": OperationOf([]byte(passingTag)), "zero": {}, "nearly": Operation(common.RightPadBytes([]byte(passingTag[:15]), 32)),
	} {
		if op.passing() {
			t.Errorf("%s: it is one", name)
		}
	}
}
