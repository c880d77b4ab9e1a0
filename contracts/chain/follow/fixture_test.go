// What the tests of this package start from: a chain with a contract that logs, and a consumer that remembers.

package follow

import (
	"context"
	"errors"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// tapped is a chain with a tap on what a Follower asks of it. A nil tap lets through.
type tapped struct {
	*simulated.Chain
	onLogs  func(context.Context, ethereum.FilterQuery) ([]types.Log, error)
	onBlock func(number *big.Int)
}

func (c *tapped) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	if c.onBlock != nil {
		c.onBlock(number)
	}
	return c.Chain.Block(ctx, number)
}

func (c *tapped) FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if c.onLogs != nil {
		return c.onLogs(ctx, query)
	}
	return c.Chain.FilterLogs(ctx, query)
}

type fixture struct {
	chain  *tapped
	sender *send.Sender
	logger common.Address
	filter Filter
	path   string // of the checkpoint
}

// newFixture starts a chain whose first block creates a contract that logs the word it is called with as a topic.
func newFixture(t *testing.T) *fixture {
	t.Helper()
	key, err := crypto.GenerateKey()
	must(t, err)
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), crypto.PubkeyToAddress(key.PublicKey))
	must(t, err)
	t.Cleanup(func() { must(t, chain.Close()) })
	policy := send.Policy{Poll: time.Millisecond}
	sender, err := send.New(t.Context(), chain, send.KeySigner(key), send.NewMemoryJournal(), policy)
	must(t, err)
	logs := program.New().Push(0).Op(vm.CALLDATALOAD).Push(0).Push(0).Op(vm.LOG1)
	logger, err := sender.Deploy(t.Context(), send.NewOperation(), program.New().ReturnViaCodeCopy(logs.Bytes()).Bytes())
	must(t, err)
	return &fixture{
		chain:  &tapped{Chain: chain},
		sender: sender,
		logger: logger,
		filter: Filter{Addresses: []common.Address{logger}},
		path:   filepath.Join(t.TempDir(), "checkpoint"),
	}
}

// log makes the contract log numbers, each in a block of its own.
func (f *fixture) log(t *testing.T, numbers ...int) {
	t.Helper()
	for _, n := range numbers {
		_, err := f.sender.Send(t.Context(), send.NewOperation(), f.logger, topic(n).Bytes(), nil)
		must(t, err)
	}
}

func topic(n int) common.Hash { return common.BigToHash(big.NewInt(int64(n))) }

func (f *fixture) follower(options Options) *Follower {
	return New(f.chain, f.filter, file(f.path), options)
}

// refusal is an answer of a node, as go-ethereum's rpc package returns it.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32005 }

// memory is a consumer that remembers the logs of each block, and what it was told.
type memory struct {
	logs      []types.Log
	batches   []Batch
	rollbacks []uint64
	fail      error
	failures  int
}

func (m *memory) Apply(_ context.Context, batch Batch) error {
	if m.fail != nil {
		m.failures++
		return m.fail
	}
	m.batches = append(m.batches, batch)
	m.logs = append(m.logs, batch.Logs...)
	return nil
}

func (m *memory) Rollback(_ context.Context, rollback Rollback) error {
	if m.fail != nil {
		return m.fail
	}
	m.rollbacks = append(m.rollbacks, rollback.From)
	m.logs = before(m.logs, rollback.From)
	return nil
}

// before returns the logs of the blocks before one.
func before(logs []types.Log, block uint64) []types.Log {
	return slices.DeleteFunc(slices.Clone(logs), func(log types.Log) bool { return log.BlockNumber >= block })
}

// numbers returns what was logged.
func numbers(logs []types.Log) []int {
	var all []int
	for _, log := range logs {
		all = append(all, int(log.Topics[0].Big().Int64()))
	}
	return all
}

func (m *memory) want(t *testing.T, want ...int) {
	t.Helper()
	if got := numbers(m.logs); !slices.Equal(got, want) {
		t.Errorf("logs %v, want %v", got, want)
	}
}

// count returns the numbers from a to b.
func count(a, b int) []int {
	var all []int
	for n := a; n <= b; n++ {
		all = append(all, n)
	}
	return all
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}
