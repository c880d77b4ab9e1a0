// What can be done with a router.

package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
)

// UseRouter makes the client work with a router that is on the chain already.
func (c *Client) UseRouter(address common.Address) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.router = &address
}

// DeployRouter deploys a router that the client's account owns, and works with it from then on. development says whether it
// lets verifiers under the development SRS in, whose proofs anybody can forge.
func (c *Client) DeployRouter(ctx context.Context, development bool) (common.Address, error) {
	code, err := hexutil.Decode(bindings.VerifierRouterMetaData.Bin)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy router: bytecode: %w", err)
	}
	address, err := c.deploy(ctx, append(code, c.binding.PackConstructor(c.Account(), development)...))
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy router: %w", err)
	}
	c.UseRouter(address)
	return address, nil
}

// AddVerifier deploys an adapter and adds it to the router. code is the adapter's creation code, for instance
// bindings.Adapter's; keyHash is the hash of its verifying key.
//
// Errors: ErrNoRouter, ErrNotOwner, ErrSelectorTaken, ErrKeyMismatch (the adapter holds another key), or what
// the chain says. If the router refuses the adapter, its contract is on the chain all the same.
func (c *Client) AddVerifier(ctx context.Context, keyHash assent.Digest, code []byte) (common.Address, error) {
	if _, err := c.Router(); err != nil {
		return common.Address{}, fmt.Errorf("add verifier of key %s: %w", keyHash, err)
	}
	address, err := c.deploy(ctx, code)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy verifier of key %s: %w", keyHash, err)
	}
	if _, err := c.callRouter(ctx, c.binding.PackAdd(keyHash, address)); err != nil {
		return common.Address{}, fmt.Errorf("add verifier of key %s: %w", keyHash, err)
	}
	return address, nil
}

// Freeze makes the router refuse a verifying key for good. Errors: ErrNoRouter, ErrNotOwner,
// ErrUnknownVerifier, ErrFrozenVerifier, or what the chain says.
func (c *Client) Freeze(ctx context.Context, keyHash assent.Digest) error {
	if _, err := c.callRouter(ctx, c.binding.PackFreeze(keyHash)); err != nil {
		return fmt.Errorf("freeze key %s: %w", keyHash, err)
	}
	return nil
}

// Entry is what the router knows about a verifier.
type Entry struct {
	Verifier common.Address
	KeyHash  assent.Digest
	Inputs   uint64 // number of public inputs
	Frozen   bool
}

// Entry returns what the router has for a verifying key, frozen or not. Errors: ErrNoRouter,
// ErrUnknownVerifier, or what the chain says.
func (c *Client) Entry(ctx context.Context, keyHash assent.Digest) (Entry, error) {
	found, err := callView(ctx, c, c.binding.PackEntry([4]byte(keyHash[:4])), c.binding.UnpackEntry)
	if err != nil {
		return Entry{}, fmt.Errorf("entry of key %s: %w", keyHash, err)
	}
	if found.VkHash != keyHash || found.Verifier == (common.Address{}) {
		return Entry{}, fmt.Errorf("entry of key %s: %w", keyHash, ErrUnknownVerifier)
	}
	return Entry{found.Verifier, found.VkHash, found.PublicInputCount, found.Frozen}, nil
}

// Verify asks the router about a proof, given in the layout of gnark's MarshalSolidity. It returns the verdict
// and the gas that a transaction with this call used, its call data included.
//
// Errors: ErrNoRouter, ErrUnknownVerifier, ErrFrozenVerifier, ErrInputCount, or what the chain says. A proof
// that is not valid, however malformed, is no error but false.
func (c *Client) Verify(ctx context.Context, keyHash assent.Digest, proof []byte, inputs []fr.Element) (bool, uint64, error) {
	words := make([]*big.Int, len(inputs))
	for i := range inputs {
		words[i] = inputs[i].BigInt(new(big.Int))
	}
	data, err := c.binding.TryPackVerify(keyHash, proof, words)
	if err != nil {
		return false, 0, fmt.Errorf("verify under key %s: %w", keyHash, err)
	}
	valid, err := callView(ctx, c, data, c.binding.UnpackVerify)
	if err != nil {
		return false, 0, fmt.Errorf("verify under key %s: %w", keyHash, err)
	}
	receipt, err := c.callRouter(ctx, data)
	if err != nil {
		return false, 0, fmt.Errorf("verify under key %s in a transaction: %w", keyHash, err)
	}
	return valid, receipt.GasUsed, nil
}

// callRouter sends a transaction to the router.
func (c *Client) callRouter(ctx context.Context, data []byte) (*types.Receipt, error) {
	router, err := c.Router()
	if err != nil {
		return nil, err
	}
	return c.transact(ctx, router, data)
}

// callView asks the router without a transaction.
func callView[T any](ctx context.Context, c *Client, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	router, err := c.Router()
	if err != nil {
		return none, err
	}
	answer, err := c.sender.Call(ctx, router, data)
	if err != nil {
		return none, explain(err)
	}
	return unpack(answer)
}
