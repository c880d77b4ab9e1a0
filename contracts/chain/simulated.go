// A chain inside this process.

package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"
)

// Simulated starts a chain inside this process and returns a client with a funded account of its own. Each
// transaction is mined at once. Nothing is written to disk, nothing listens; Close ends it.
//
// It has Cancun's rules, the oldest that the contracts run under and the ones that their Solidity tests use,
// so gas is the same in both. Later forks ask about 2 % more for a PLONK proof.
func Simulated(ctx context.Context) (*Client, error) { return simulate(ctx, cancun()) }

// cancun returns the rules of a development chain without what came after Cancun.
func cancun() *params.ChainConfig {
	rules := *params.AllDevChainProtocolChanges
	rules.PragueTime, rules.OsakaTime, rules.AmsterdamTime, rules.BogotaTime = nil, nil, nil, nil
	return &rules
}

func simulate(ctx context.Context, rules *params.ChainConfig) (*Client, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("simulated chain: account: %w", err)
	}
	funds := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether))
	alloc := types.GenesisAlloc{crypto.PubkeyToAddress(key.PublicKey): {Balance: funds}}
	backend, err := startBackend(alloc, rules)
	if err != nil {
		return nil, err
	}
	client, err := New(ctx, instant{backend.Client(), backend}, key)
	if err != nil {
		return nil, fmt.Errorf("simulated chain: %w (stopping it: %v)", err, backend.Close())
	}
	client.close = backend.Close
	return client, nil
}

// startBackend turns into an error the panic with which go-ethereum says that a node cannot start.
func startBackend(alloc types.GenesisAlloc, rules *params.ChainConfig) (backend *simulated.Backend, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			err = fmt.Errorf("simulated chain: %v", reason)
		}
	}()
	return simulated.NewBackend(alloc, func(_ *node.Config, eth *ethconfig.Config) {
		eth.Genesis.Config = rules
	}), nil
}

// instant mines a block for each transaction.
type instant struct {
	simulated.Client
	backend *simulated.Backend
}

// SendTransaction submits a transaction and mines it.
func (i instant) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := i.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	i.backend.Commit()
	return nil
}
