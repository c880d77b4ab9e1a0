package simulated_test

import (
	"context"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
)

// transfer starts a chain and returns a transaction that can be sent on it.
func transfer(t *testing.T) (*simulated.Chain, *types.Transaction) {
	t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := chain.Close(); err != nil {
			t.Error(err)
		}
	})
	config := rules.Cancun(simulated.ChainID)
	tx, err := types.SignNewTx(key, types.LatestSigner(config), &types.DynamicFeeTx{
		ChainID:   config.ChainID,
		To:        &common.Address{1},
		Gas:       params.TxGas,
		GasFeeCap: big.NewInt(10 * params.GWei),
		GasTipCap: big.NewInt(params.GWei),
	})
	if err != nil {
		t.Fatal(err)
	}
	return chain, tx
}

func send(t *testing.T, chain *simulated.Chain, tx *types.Transaction) {
	t.Helper()
	if err := chain.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
}

// isMined takes every error for a no: a young node says that it is indexing transactions when it does not know one.
func isMined(t *testing.T, chain *simulated.Chain, tx *types.Transaction) bool {
	t.Helper()
	_, err := chain.TransactionReceipt(t.Context(), tx.Hash())
	return err == nil
}

// The tests of other packages rely on what this chain does to a transaction.
func TestLifeOfATransaction(t *testing.T) {
	chain, tx := transfer(t)
	chain.Hold(true)
	send(t, chain, tx)
	if isMined(t, chain, tx) {
		t.Error("mined although held")
	}
	chain.Drop()
	chain.Mine(1)
	if isMined(t, chain, tx) {
		t.Error("mined although dropped")
	}
	chain.Hold(false)
	send(t, chain, tx)
	if !isMined(t, chain, tx) {
		t.Error("not mined at once")
	}
	if err := chain.Rewind(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	chain.Mine(2)
	if isMined(t, chain, tx) {
		t.Error("mined although its block was replaced")
	}
}

// Each transaction gets a block; here there is none yet.
func Example() {
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), common.Address{1})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer chain.Close()
	chain.Mine(2)
	head, err := chain.Block(context.Background(), nil)
	fmt.Println(head.Number, err)
	// Output: 2 <nil>
}
