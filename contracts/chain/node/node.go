// Package node is what the rest of the code knows of an EVM chain: an interface, Chain, and a client of a node's
// JSON-RPC over HTTP that has it. Chains are swapped behind this interface: a node anywhere, one inside the
// process, anvil.
//
// It also says which blocks are relied on (Rule), since whoever sends and whoever reads must agree on that.
package node

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
)

// Chain is a chain seen through one of its nodes. Missing things are ethereum.NotFound.
type Chain interface {
	bind.ContractBackend   // calls, estimates, fees, transactions, logs
	bind.DeployBackend     // receipts
	ethereum.ChainIDReader // EIP-155
	BlockReader

	// NonceAt returns an account's number of transactions in a block's state, nil for the head.
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	// BalanceAt returns an account's balance in wei in a block's state, nil for the head.
	BalanceAt(ctx context.Context, account common.Address, block *big.Int) (*big.Int, error)
}

// BlockReader finds blocks of the canonical chain.
type BlockReader interface {
	// Block returns a block by number: nil for the head, rpc.FinalizedBlockNumber for the last finalised one.
	Block(ctx context.Context, number *big.Int) (Block, error)
}

// Block is what is asked about a block.
//
// Its hash is the one that the node reports. Hashing the header again, as go-ethereum's client does, gives another
// one on chains whose headers are not Ethereum's: QBFT leaves the validators' seals out, some rollups add fields.
type Block struct {
	Number   uint64
	Hash     common.Hash
	Parent   common.Hash
	Time     uint64   // seconds since 1970, UTC
	GasLimit uint64   // of all its transactions
	BaseFee  *big.Int // wei per gas (EIP-1559); nil on a chain without
}
