// Senders that are killed: at every call to the disk or to the node, and again and again at any.

package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

var errKilled = errors.New("killed")

// killer ends a process at one of its calls: nothing it calls has an effect any more.
type killer struct {
	calls int
	at    int  // the call to die in; 0 for none
	after bool // the call has its effect, and nobody lives to hear of it
	dead  bool
}

func (k *killer) call(do func() error) error {
	if k.dead {
		return errKilled
	}
	k.calls++
	if k.calls != k.at {
		return do()
	}
	k.dead = true
	if k.after {
		_ = do() // the process does not learn how it went
	}
	return errKilled
}

func ask[T any](k *killer, do func() (T, error)) (answer T, err error) {
	err = k.call(func() (err error) {
		answer, err = do()
		return err
	})
	return answer, err
}

// mortalFiles are the files of a process that may be killed.
type mortalFiles struct {
	files
	*killer
}

func (m mortalFiles) list(folder string) ([]string, error) {
	return ask(m.killer, func() ([]string, error) { return m.files.list(folder) })
}

func (m mortalFiles) read(folder, name string) ([]byte, error) {
	return ask(m.killer, func() ([]byte, error) { return m.files.read(folder, name) })
}

func (m mortalFiles) write(folder, name string, data []byte) error {
	return m.call(func() error { return m.files.write(folder, name, data) })
}

func (m mortalFiles) remove(folder, name string) error {
	return m.call(func() error { return m.files.remove(folder, name) })
}

// mortalChain is the node of a process that may be killed. It has every method that a Sender calls.
type mortalChain struct {
	node.Chain
	*killer
}

func (m mortalChain) ChainID(ctx context.Context) (*big.Int, error) {
	return ask(m.killer, func() (*big.Int, error) { return m.Chain.ChainID(ctx) })
}

func (m mortalChain) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	return ask(m.killer, func() (node.Block, error) { return m.Chain.Block(ctx, number) })
}

func (m mortalChain) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	return ask(m.killer, func() (*big.Int, error) { return m.Chain.SuggestGasTipCap(ctx) })
}

func (m mortalChain) EstimateGas(ctx context.Context, call ethereum.CallMsg) (uint64, error) {
	return ask(m.killer, func() (uint64, error) { return m.Chain.EstimateGas(ctx, call) })
}

func (m mortalChain) BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error) {
	return ask(m.killer, func() (*big.Int, error) { return m.Chain.BalanceAt(ctx, account, block) })
}

func (m mortalChain) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	return ask(m.killer, func() (uint64, error) { return m.Chain.NonceAt(ctx, account, block) })
}

func (m mortalChain) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	return ask(m.killer, func() (uint64, error) { return m.Chain.PendingNonceAt(ctx, account) })
}

func (m mortalChain) TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, waits bool, err error) {
	err = m.call(func() (err error) {
		tx, waits, err = m.Chain.TransactionByHash(ctx, hash)
		return err
	})
	return tx, waits, err
}

func (m mortalChain) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	return ask(m.killer, func() (*types.Receipt, error) { return m.Chain.TransactionReceipt(ctx, hash) })
}

func (m mortalChain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	return m.call(func() error { return m.Chain.SendTransaction(ctx, tx) })
}

// live runs a process: a sender that does something, killed or not. The lock of its journal ends with it.
func (f *fixture) live(t *testing.T, k *killer, policy Policy, do func(*Sender) error) error {
	t.Helper()
	disk, err := openFolder(f.dir)
	must(t, err)
	defer func() { must(t, disk.close()) }()
	journal := &Journal{files: mortalFiles{disk, k}}
	sender, err := New(t.Context(), mortalChain{f.chain, k}, KeySigner(f.key), journal, policy)
	if err != nil {
		return err
	}
	return do(sender)
}

// recipient returns an address that nobody has paid yet.
func recipient(n int) common.Address { return common.BigToAddress(big.NewInt(int64(1000 + n))) }

// A process that is killed at any call, before or after the call's effect, leaves behind what the next one needs: the
// payment is made once, not twice and not never.
func TestKilledAtEveryStep(t *testing.T) {
	f := newFixture(t)
	once := Policy{Attempts: 1}
	for at, done := 1, false; !done; at++ {
		for _, after := range []bool{false, true} {
			op, to := OperationOf([]byte(fmt.Sprint(at, after))), recipient(2*at)
			if after {
				to = recipient(2*at + 1)
			}
			before := f.used(t)
			k := &killer{at: at, after: after}
			err := f.live(t, k, once, func(s *Sender) error {
				_, err := pay(t.Context(), s, op, to)
				return err
			})
			if done = !k.dead; done != (err == nil) {
				t.Fatalf("call %d: dead %t, error %v", at, k.dead, err)
			}
			must(t, f.live(t, new(killer), fast, func(s *Sender) error {
				_, err := pay(t.Context(), s, op, to)
				return err
			}))
			f.wantPaid(t, to, 1)
			if used := f.used(t); used != before+1 {
				t.Errorf("call %d, after %t: %d transactions", at, after, used-before)
			}
		}
	}
}

// The same without a caller that remembers what it wanted: Resume ends what is in the journal.
func TestResumeAfterEveryStep(t *testing.T) {
	f := newFixture(t)
	once := Policy{Attempts: 1}
	for at, done := 1, false; !done; at++ {
		op, to := OperationOf([]byte(fmt.Sprint(at))), recipient(at)
		k := &killer{at: at, after: at%2 == 0}
		err := f.live(t, k, once, func(s *Sender) error {
			_, err := pay(t.Context(), s, op, to)
			return err
		})
		done = err == nil
		must(t, f.live(t, new(killer), fast, func(s *Sender) error { return s.Resume(t.Context()) }))
		if paid := f.paid(t, to); paid > 1 || (done && paid != 1) {
			t.Errorf("call %d: paid %d times", at, paid)
		}
		must(t, f.live(t, new(killer), fast, func(s *Sender) error {
			if len(s.Pending()) > 0 {
				t.Errorf("call %d: something is pending", at)
			}
			_, err := pay(t.Context(), s, op, to)
			return err
		}))
		f.wantPaid(t, to, 1)
	}
}

// Processes that are killed at random, on a chain that loses transactions and replaces its last block, still make each
// payment once.
func TestNothingIsSentTwice(t *testing.T) {
	f := newFixture(t)
	rng := rand.New(rand.NewPCG(7, 2026))
	policy := fast
	policy.Rule, policy.BumpAfter = node.Confirmations(2), 3
	f.chain.onHead = func() { f.chain.Mine(1) } // time passes when somebody looks
	f.chain.Hold(true)
	const payments = 40
	for n := range payments {
		op, to := OperationOf([]byte{byte(n)}), recipient(n)
		for lives := 0; ; lives++ {
			k := &killer{at: 1 + rng.IntN(40), after: rng.IntN(2) == 0}
			if lives == 6 {
				k.at = 0
			}
			err := f.live(t, k, policy, func(s *Sender) error {
				_, err := pay(t.Context(), s, op, to)
				return err
			})
			if err == nil {
				break
			}
			if !errors.Is(err, errKilled) {
				t.Fatalf("payment %d: %v", n, err)
			}
			f.misfortune(t, rng)
		}
	}
	for n := range payments {
		f.wantPaid(t, recipient(n), 1)
	}
	if used := f.used(t); used != payments {
		t.Errorf("%d transactions for %d payments", used, payments)
	}
}

// misfortune does to a chain what happens to chains.
func (f *fixture) misfortune(t *testing.T, rng *rand.Rand) {
	t.Helper()
	switch rng.IntN(4) {
	case 0:
		f.chain.Drop()
	case 1:
		f.chain.Mine(rng.IntN(4))
	case 2:
		head, err := f.chain.Chain.Block(t.Context(), nil)
		must(t, err)
		if head.Number > 1 {
			must(t, f.chain.Rewind(t.Context(), head.Number-1))
			f.chain.Mine(1)
		}
	}
}
