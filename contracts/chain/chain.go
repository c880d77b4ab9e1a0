// Package chain deploys verifier contracts on an EVM chain and asks them about proofs.
//
// Simulated gives a chain inside this process, for tests and demonstrations; With works with any chain for which
// there is a send.Sender, and package network makes one from a configuration. Contracts run on every chain from
// Cancun on.
package chain

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Chain is what a Client needs of a chain.
type Chain = node.Chain

// Client acts on a chain as one account, with one router. It may be used by several goroutines.
type Client struct {
	sender  *send.Sender
	binding *bindings.VerifierRouter
	close   func() error

	mu     sync.Mutex
	router *common.Address
}

// With returns a client that sends through a sender, which stays the caller's.
func With(sender *send.Sender) *Client {
	return &Client{
		sender:  sender,
		binding: bindings.NewVerifierRouter(),
		close:   func() error { return nil },
	}
}

// New returns a client that signs with a key and keeps no journal: what was sent when the process ends is not looked
// after. The key's account pays for transactions.
func New(ctx context.Context, chain Chain, key *ecdsa.PrivateKey) (*Client, error) {
	sender, err := send.New(ctx, chain, send.KeySigner(key), send.NewMemoryJournal(), send.Policy{})
	if err != nil {
		return nil, err
	}
	return With(sender), nil
}

// Close stops a simulated chain; a chain or sender that was passed in is left alone.
func (c *Client) Close() error { return c.close() }

// Account returns the address that transactions come from.
func (c *Client) Account() common.Address { return c.sender.Account() }

// deploy creates a contract and returns its address.
func (c *Client) deploy(ctx context.Context, code []byte) (common.Address, error) {
	address, err := c.sender.Deploy(ctx, send.PassingOperation(), code)
	return address, explain(err)
}

// transact calls a contract in a transaction and waits until it is mined. A transaction that would revert is not
// sent; one that reverts all the same is ErrReverted.
func (c *Client) transact(ctx context.Context, to common.Address, data []byte) (*types.Receipt, error) {
	receipt, err := c.sender.Send(ctx, send.PassingOperation(), to, data, nil)
	return receipt, explain(err)
}

// ErrNoRouter means that the client has not deployed a router and was not told of one.
var ErrNoRouter = errors.New("no router: deploy one or name one first")

// Router returns the router that the client works with, or ErrNoRouter.
func (c *Client) Router() (common.Address, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.router == nil {
		return common.Address{}, ErrNoRouter
	}
	return *c.router, nil
}
