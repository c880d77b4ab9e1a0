// Chains that replace blocks, and followers that are killed.

package follow

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// replace replaces the last blocks by as many others.
func (f *fixture) replace(t *testing.T, blocks uint64) {
	t.Helper()
	head, err := f.chain.Block(t.Context(), nil)
	must(t, err)
	must(t, f.chain.Rewind(t.Context(), head.Number-blocks))
	f.chain.Mine(int(blocks))
}

// A follower of the head is told which blocks to forget, and then has what is on the chain now.
func TestRollback(t *testing.T) {
	f := newFixture(t)
	var m memory
	for n := range 6 {
		f.log(t, n)
		must(t, f.follower(Options{}).Sync(t.Context(), &m))
	}
	m.want(t, count(0, 5)...)
	f.replace(t, 2) // of block 1, which creates the contract, to block 7
	f.log(t, 9)
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	m.want(t, 0, 1, 2, 3, 9)
	if !slices.Equal(m.rollbacks, []uint64{6}) {
		t.Errorf("rolled back to %v, want 6", m.rollbacks)
	}
}

// The window bounds what is undone; beyond it somebody has to look.
func TestRollbackThatIsTooDeep(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1)
	f.chain.Mine(2 * window)
	var m memory
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	f.replace(t, window-10)
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	if len(m.rollbacks) != 1 {
		t.Errorf("rolled back %d times", len(m.rollbacks))
	}
	f.replace(t, 2*window)
	wantError(t, f.follower(Options{}).Sync(t.Context(), &m), ErrTooDeep)
	m.want(t, 1)
}

// Blocks that are replaced while a range is read must not leave half of one chain and half of another.
func TestReorganisationWhileReading(t *testing.T) {
	for name, early := range map[string]bool{"before the logs are read": true, "after": false} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			f.log(t, 1, 2)
			done := false
			f.chain.onLogs = func(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
				if !done && early {
					f.replace(t, 1)
				}
				logs, err := f.chain.Chain.FilterLogs(ctx, query)
				if !done && !early {
					f.replace(t, 1)
				}
				done = true
				return logs, err
			}
			var m memory
			must(t, f.follower(Options{}).Sync(t.Context(), &m))
			m.want(t, 1)
			if len(m.batches) != 1 {
				t.Errorf("%d batches", len(m.batches))
			}
		})
	}
}

// Nor may a range be joined to blocks that are no longer before it.
func TestReorganisationBeforeTheRange(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1, 2)
	var m memory
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	f.log(t, 3)
	head, err := f.chain.Block(t.Context(), nil)
	must(t, err)
	f.chain.onBlock = func(number *big.Int) {
		if number != nil && number.Uint64() == head.Number {
			f.chain.onBlock = nil
			f.replace(t, 2)
			f.log(t, 4)
		}
	}
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	m.want(t, 1, 4)
}

// A chain that changes at every look is given up on, until the next time.
func TestRestlessChain(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1, 2)
	f.chain.onLogs = func(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
		f.replace(t, 1)
		return f.chain.Chain.FilterLogs(ctx, query)
	}
	var m memory
	if err := f.follower(Options{}).Sync(t.Context(), &m); !errors.As(err, new(chainError)) {
		t.Errorf("error %v", err)
	}
	m.want(t)
}

// A node that is behind the checkpoint is waited for.
func TestNodeThatIsBehind(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1, 2)
	f.chain.Mine(3)
	var m memory
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	must(t, f.follower(Options{Rule: node.Confirmations(4)}).Sync(t.Context(), &m))
	must(t, f.chain.Rewind(t.Context(), 4))
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	m.want(t, 1, 2)
	if len(m.rollbacks) > 0 {
		t.Error("rolled back")
	}
}

var errKilled = errors.New("killed")

// mortal is a follower's world: chain, consumer and store, all of which end at one call.
type mortal struct {
	Chain
	*ledger
	store Store // nil where the ledger keeps the checkpoint with its logs
	calls int
	at    int
}

// call dies at its call, half of the times after the call's effect.
func (m *mortal) call(do func() error) error {
	m.calls++
	if m.at != 0 && m.calls > m.at {
		return errKilled
	}
	if m.calls == m.at && m.at%2 == 0 {
		return errKilled
	}
	err := do()
	if m.calls == m.at {
		return errKilled
	}
	return err
}

func (m *mortal) FilterLogs(ctx context.Context, query ethereum.FilterQuery) (logs []types.Log, err error) {
	err = m.call(func() (err error) { logs, err = m.Chain.FilterLogs(ctx, query); return err })
	return logs, err
}

func (m *mortal) Apply(_ context.Context, batch Batch) error {
	return m.call(func() error {
		m.logs = append(before(m.logs, batch.From), batch.Logs...)
		m.checkpoint = batch.Checkpoint
		return nil
	})
}

func (m *mortal) Rollback(_ context.Context, rollback Rollback) error {
	return m.call(func() error {
		m.logs, m.checkpoint = before(m.logs, rollback.From), rollback.Checkpoint
		return nil
	})
}

func (m *mortal) Load(ctx context.Context) (c Checkpoint, found bool, err error) {
	err = m.call(func() (err error) {
		if m.store != nil {
			c, found, err = m.store.Load(ctx)
			return err
		}
		c, found = m.checkpoint, !m.checkpoint.isEmpty()
		return nil
	})
	return c, found, err
}

func (m *mortal) Save(ctx context.Context, c Checkpoint) error {
	return m.call(func() error {
		if m.store != nil {
			return m.store.Save(ctx, c)
		}
		return nil // Apply has kept it
	})
}

// ledger is what a consumer has on its disk.
type ledger struct {
	logs       []types.Log
	checkpoint Checkpoint
}

// Killed at any call, on a chain that replaces blocks, a consumer ends up with the chain's logs: one that keeps the
// checkpoint with its data, and one that leaves it to a file and takes a batch again.
func TestKilledAtEveryStep(t *testing.T) {
	for name, own := range map[string]bool{"own store": true, "file": false} {
		t.Run(name, func(t *testing.T) {
			f := newFixture(t)
			rng := rand.New(rand.NewPCG(9, 2026))
			disk := new(ledger)
			for n := range 120 {
				f.log(t, n)
				if rng.IntN(4) == 0 {
					f.replace(t, uint64(1+rng.IntN(3))%uint64(n+1)) // never block 1
				}
				f.live(t, disk, own, n%9)
			}
			f.live(t, disk, own, 0)
			all, err := f.chain.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), Addresses: f.filter.Addresses})
			must(t, err)
			if got, want := numbers(disk.logs), numbers(all); !slices.Equal(got, want) || len(want) < 30 {
				t.Errorf("logs %v, on the chain %v", got, want)
			}
		})
	}
}

// live runs a process that dies at a call, or not at all.
func (f *fixture) live(t *testing.T, disk *ledger, own bool, at int) {
	t.Helper()
	m := &mortal{Chain: f.chain, ledger: disk, at: at}
	if !own {
		m.store = file(f.path)
	}
	err := New(m, f.filter, m, Options{}).Sync(t.Context(), m)
	if err != nil && (at == 0 || !errors.Is(err, errKilled)) {
		t.Fatal(err)
	}
}
