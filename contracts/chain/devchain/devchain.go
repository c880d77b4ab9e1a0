// Package devchain is a chain for development: one go-ethereum node inside this process, which mines a block as soon
// as there is a transaction, keeps its state in a folder and answers JSON-RPC on this machine, so that wallets and
// other programs can use it. There is nothing to install.
//
// It has Cancun's rules, as package chain's simulated chain. Its accounts' keys are drawn when the folder is made and
// are worth nothing anywhere else. Whatever a client has seen is still there after the process was killed; a
// transaction that was not mined yet is not.
//
// go-ethereum says that its database fails by ending the process.
package devchain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Config says what to start.
type Config struct {
	// Dir is the folder of the chain. It is made when there is none; only its owner may use it.
	Dir string
	// Port is the TCP port on the loopback interface; 0 takes any that is free.
	Port int
	// ChainID is the id of a new chain; 0 stands for 1337, by which wallets know a local chain. An existing chain has
	// its own, and another one than 0 must be that.
	ChainID uint64
	// Accounts is the number of accounts of a new chain, each with a million ether; 0 stands for 3.
	Accounts int
	// Log takes what goes wrong while blocks are mined; nil for nobody.
	Log *slog.Logger
}

// Sentinel errors.
var (
	// ErrInUse means that another process runs the chain.
	ErrInUse = errors.New("another process runs this chain")
	// ErrOtherChain means that the folder has a chain that was made with another configuration.
	ErrOtherChain = errors.New("the folder has another chain")
	// ErrPort means that the port is taken.
	ErrPort = errors.New("cannot listen on this port")
)

// Chain is a chain that runs.
type Chain struct {
	folder *folder
	engine *engine
}

// Start starts the chain of a folder, and makes it when there is none. Close ends it. Errors are ErrInUse,
// ErrOtherChain, ErrPort, privatefile.ErrNotPrivate, or what go-ethereum says.
func Start(ctx context.Context, config Config) (*Chain, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if config.Log == nil {
		config.Log = slog.New(slog.DiscardHandler)
	}
	f, err := openFolder(config)
	if err != nil {
		return nil, fmt.Errorf("development chain %s: %w", config.Dir, err)
	}
	e, err := startEngine(f, config)
	if err != nil {
		return nil, fmt.Errorf("development chain %s: %w", config.Dir, errors.Join(err, f.close()))
	}
	chain := &Chain{f, e}
	if err := f.writeNetwork(chain.URL()); err != nil {
		return nil, fmt.Errorf("development chain %s: %w", config.Dir, errors.Join(err, chain.Close()))
	}
	return chain, nil
}

// Close stops the chain and leaves its folder for the next Start.
func (c *Chain) Close() error { return errors.Join(c.engine.close(), c.folder.close()) }

// URL returns the address of the chain's JSON-RPC, which programs on this machine can use.
func (c *Chain) URL() string { return c.engine.node.HTTPEndpoint() }

// ChainID returns the chain's id.
func (c *Chain) ChainID() uint64 { return c.folder.genesis.ChainID }

// Accounts returns the accounts that have funds.
func (c *Chain) Accounts() []common.Address { return c.folder.genesis.Accounts }

// NetworkFile returns the path of the file with which package network uses the chain as its first account. It is
// written at each start, since the port may be another one.
func (c *Chain) NetworkFile() string { return c.folder.path(networkName) }

// AdvanceTime mines a block without transactions whose time lies so much after the last one's, in whole seconds and
// one at least. Blocks after it are later still: a chain's time does not go back.
func (c *Chain) AdvanceTime(by time.Duration) error { return c.engine.miner.advance(by) }
