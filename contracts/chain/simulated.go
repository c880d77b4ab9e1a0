// A client of a chain inside this process.

package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
)

// Simulated starts a chain inside this process and returns a client with a funded account of its own. Each
// transaction is mined at once. Nothing is written to disk, nothing listens; Close ends it. Package devchain has
// one that is kept and that other processes can use.
//
// It has Cancun's rules, the oldest that the contracts run under and the ones that their Solidity tests use,
// so gas is the same in both. Later forks ask about 2 % more for a PLONK proof.
func Simulated(ctx context.Context) (*Client, error) {
	return simulate(ctx, rules.Cancun(simulated.ChainID))
}

func simulate(ctx context.Context, rules *params.ChainConfig) (*Client, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("simulated chain: account: %w", err)
	}
	chain, err := simulated.Start(rules, crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		return nil, err
	}
	client, err := New(ctx, chain, key)
	if err != nil {
		return nil, fmt.Errorf("simulated chain: %w (stopping it: %v)", err, chain.Close())
	}
	client.close = chain.Close
	return client, nil
}
