// What the tests of this package start from: a chain in the process, an account with funds, a journal on disk.

package send

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/node"
)

// fast polls often, so that tests take no time, and gives up late.
var fast = Policy{Poll: time.Millisecond, Attempts: 200}

// tapped is a chain with a tap on what a Sender asks of it. A nil tap lets through.
type tapped struct {
	*simulated.Chain
	onSend    func(context.Context, *types.Transaction) error
	onReceipt func(context.Context, common.Hash) (*types.Receipt, error)
	onKnown   func(context.Context, common.Hash) (*types.Transaction, bool, error)
	onHead    func()
	poolless  bool     // the node does not count transactions that wait
	tip       *big.Int // what the node suggests as priority fee, where it is not nil
}

func (c *tapped) SuggestGasTipCap(ctx context.Context) (*big.Int, error) {
	if c.tip != nil {
		return c.tip, nil
	}
	return c.Chain.SuggestGasTipCap(ctx)
}

func (c *tapped) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	if c.poolless {
		return c.NonceAt(ctx, account, nil)
	}
	return c.Chain.PendingNonceAt(ctx, account)
}

func (c *tapped) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if c.onSend != nil {
		return c.onSend(ctx, tx)
	}
	return c.Chain.SendTransaction(ctx, tx)
}

func (c *tapped) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	if c.onReceipt != nil {
		return c.onReceipt(ctx, hash)
	}
	return c.Chain.TransactionReceipt(ctx, hash)
}

func (c *tapped) TransactionByHash(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	if c.onKnown != nil {
		return c.onKnown(ctx, hash)
	}
	return c.Chain.TransactionByHash(ctx, hash)
}

func (c *tapped) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	if number == nil && c.onHead != nil {
		c.onHead()
	}
	return c.Chain.Block(ctx, number)
}

// refusal is an answer of a node, as go-ethereum's rpc package returns it.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

type fixture struct {
	chain *tapped
	key   *ecdsa.PrivateKey
	dir   string // of the journal
}

func newFixture(t *testing.T) *fixture {
	t.Helper()
	key, err := crypto.GenerateKey()
	must(t, err)
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), crypto.PubkeyToAddress(key.PublicKey))
	must(t, err)
	t.Cleanup(func() { must(t, chain.Close()) })
	return &fixture{chain: &tapped{Chain: chain}, key: key, dir: filepath.Join(t.TempDir(), "journal")}
}

// open returns a sender with the fixture's journal; the function closes it, as the end of a process does.
func (f *fixture) open(t *testing.T, policy Policy) (*Sender, func()) {
	t.Helper()
	journal, err := OpenJournal(f.dir)
	must(t, err)
	sender, err := New(t.Context(), f.chain, KeySigner(f.key), journal, policy)
	if err != nil {
		t.Fatal(err, journal.Close())
	}
	return sender, func() { must(t, journal.Close()) }
}

// sender returns a sender that is there until the test ends.
func (f *fixture) sender(t *testing.T, policy Policy) *Sender {
	t.Helper()
	sender, shut := f.open(t, policy)
	t.Cleanup(shut)
	return sender
}

// pay is an operation that can be counted: whoever it is sent to has one wei more.
func pay(ctx context.Context, s *Sender, op Operation, to common.Address) (*types.Receipt, error) {
	return s.Send(ctx, op, to, nil, big.NewInt(1))
}

// paid returns how often a payment took effect.
func (f *fixture) paid(t *testing.T, to common.Address) int64 {
	t.Helper()
	balance, err := f.chain.BalanceAt(t.Context(), to, nil)
	must(t, err)
	return balance.Int64()
}

// used returns how many transactions of the account are on the chain.
func (f *fixture) used(t *testing.T) uint64 {
	t.Helper()
	used, err := f.chain.NonceAt(t.Context(), crypto.PubkeyToAddress(f.key.PublicKey), nil)
	must(t, err)
	return used
}

// wantPaid checks that a payment took effect so often.
func (f *fixture) wantPaid(t *testing.T, to common.Address, want int64) {
	t.Helper()
	if got := f.paid(t, to); got != want {
		t.Errorf("%s was paid %d times, want %d", to, got, want)
	}
}

// create returns creation code for a contract.
func create(contract *program.Program) []byte {
	return program.New().ReturnViaCodeCopy(contract.Bytes()).Bytes()
}

// refusesToBePaidFor returns a contract that reverts in a transaction, which has a gas price, and not in an estimate,
// which has none.
func refusesToBePaidFor() *program.Program {
	return program.New().Op(vm.GASPRICE).Push(5).Op(vm.JUMPI, vm.STOP, vm.JUMPDEST).Push(0).Push(0).Op(vm.REVERT)
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
