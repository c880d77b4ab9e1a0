// Package chain deploys verifier contracts on an EVM chain and asks them about proofs.
//
// Simulated gives a chain inside this process, for tests and demonstrations; New works with any chain for
// which there is a Chain, for instance go-ethereum's ethclient. Contracts run on every chain from Cancun on.
package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/bindings"
)

// Chain is what a Client needs of a chain. go-ethereum's *ethclient.Client is one.
type Chain interface {
	bind.ContractBackend
	bind.DeployBackend
	ethereum.ChainIDReader
}

// Client acts on a chain as one account, with one router. It may be used by several goroutines: their
// transactions follow one another.
type Client struct {
	chain   Chain
	account *bind.TransactOpts
	binding *bindings.VerifierRouter
	close   func() error

	sending sync.Mutex // from taking a nonce until the transaction is mined

	mu     sync.Mutex
	router *common.Address
}

// New returns a client that signs with a key. The key's account pays for transactions.
func New(ctx context.Context, chain Chain, key *ecdsa.PrivateKey) (*Client, error) {
	id, err := chain.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("ask for the chain's id: %w", err)
	}
	return &Client{
		chain:   chain,
		account: bind.NewKeyedTransactor(key, id),
		binding: bindings.NewVerifierRouter(),
		close:   func() error { return nil },
	}, nil
}

// Close stops a simulated chain; a chain that was passed to New is left alone.
func (c *Client) Close() error { return c.close() }

// Account returns the address that transactions come from.
func (c *Client) Account() common.Address { return c.account.From }

// deploy creates a contract and returns its address.
func (c *Client) deploy(ctx context.Context, code, arguments []byte) (common.Address, error) {
	receipt, err := c.transact(ctx, func(options *bind.TransactOpts) (*types.Transaction, error) {
		_, tx, err := bind.DeployContract(options, slices.Clip(code), c.chain, arguments)
		return tx, err
	})
	if err != nil {
		return common.Address{}, err
	}
	return receipt.ContractAddress, nil
}

// transact sends a transaction and waits until it is mined. A transaction that would revert is not sent; one
// that reverts all the same is ErrReverted.
func (c *Client) transact(ctx context.Context, send func(*bind.TransactOpts) (*types.Transaction, error)) (*types.Receipt, error) {
	c.sending.Lock()
	defer c.sending.Unlock()
	options := *c.account
	options.Context = ctx
	tx, err := send(&options)
	if err != nil {
		return nil, explain(err)
	}
	receipt, err := bind.WaitMined(ctx, c.chain, tx.Hash())
	if err != nil {
		return nil, fmt.Errorf("wait for transaction %s: %w", tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("transaction %s: %w", tx.Hash(), ErrReverted)
	}
	return receipt, nil
}

// ErrNoRouter means that the client has not deployed a router and was not told of one.
var ErrNoRouter = errors.New("no router: deploy one or name one first")

// routerAddress returns the router that the client works with.
func (c *Client) routerAddress() (common.Address, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.router == nil {
		return common.Address{}, ErrNoRouter
	}
	return *c.router, nil
}
