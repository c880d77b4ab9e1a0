// Package simulated is a chain inside this process that ends with it. Nothing is written to disk, nothing listens.
//
// Package chain gives it to users; tests here can also hold blocks back, drop transactions and go back to an earlier
// block, as a reorganisation does.
package simulated

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	gethnode "github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/factory"
	"github.com/acc36754/assent/contracts/chain/node"
)

// ChainID is the chain's id, which go-ethereum gives every simulated chain.
const ChainID = 1337

// Chain mines a block for each transaction, unless it is told to hold them.
type Chain struct {
	simulated.Client
	backend *simulated.Backend

	mu      sync.Mutex // over mining, which go-ethereum wants from one goroutine at a time
	holding bool
}

var _ node.Chain = (*Chain)(nil)

// Start starts a chain on which an account has a million ether, and which has the CREATE2 factory.
func Start(rules *params.ChainConfig, funded common.Address) (*Chain, error) {
	million := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	backend, err := startBackend(types.GenesisAlloc{funded: {Balance: million}, factory.Address(): factory.Account()}, rules)
	if err != nil {
		return nil, err
	}
	return &Chain{Client: backend.Client(), backend: backend}, nil
}

// startBackend turns into an error the panic with which go-ethereum says that a node cannot start.
func startBackend(alloc types.GenesisAlloc, rules *params.ChainConfig) (backend *simulated.Backend, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("simulated chain: %v", reason)
		}
	}()
	return simulated.NewBackend(alloc, func(_ *gethnode.Config, eth *ethconfig.Config) {
		eth.Genesis.Config = rules
	}), nil
}

// Close ends the chain.
func (c *Chain) Close() error { return c.backend.Close() }

// SendTransaction submits a transaction and mines it, unless the chain holds transactions.
func (c *Chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	if !c.holding {
		c.backend.Commit()
	}
	return nil
}

// Block returns a block. Headers here are Ethereum's, so hashing them gives the node's own hash.
func (c *Chain) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	header, err := c.HeaderByNumber(ctx, number)
	if err != nil {
		return node.Block{}, err
	}
	return node.Block{
		Number:   header.Number.Uint64(),
		Hash:     header.Hash(),
		Parent:   header.ParentHash,
		Time:     header.Time,
		GasLimit: header.GasLimit,
		BaseFee:  header.BaseFee,
	}, nil
}

// Hold makes transactions wait for Mine, or mines each at once again.
func (c *Chain) Hold(hold bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.holding = hold
}

// Mine mines so many blocks. The first takes the transactions that wait.
func (c *Chain) Mine(blocks int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for range blocks {
		c.backend.Commit()
	}
}

// Drop forgets the transactions that wait.
func (c *Chain) Drop() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.backend.Rollback()
}

// Rewind makes an earlier block the head again and forgets the transactions of those after it, and the ones that wait.
// What is mined then is another branch.
func (c *Chain) Rewind(ctx context.Context, number uint64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	block, err := c.Block(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return err
	}
	c.backend.Rollback() // what waits would be in the way
	if err := c.backend.Fork(block.Hash); err != nil {
		return err
	}
	c.backend.Rollback()
	return nil
}
