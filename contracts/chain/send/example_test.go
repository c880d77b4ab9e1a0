package send_test

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/send"
)

// An operation is asked for twice, as after a crash, and takes effect once. Outside a test the journal is
// send.OpenJournal's, and package network makes the sender.
func Example() {
	ctx := context.Background()
	key, err := crypto.GenerateKey()
	if err != nil {
		fmt.Println(err)
		return
	}
	signer := send.KeySigner(key)
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), signer.Address())
	if err != nil {
		fmt.Println(err)
		return
	}
	defer chain.Close()
	sender, err := send.New(ctx, chain, signer, send.NewMemoryJournal(), send.Policy{})
	if err != nil {
		fmt.Println(err)
		return
	}

	payee := common.Address{1}
	invoice := send.OperationOf([]byte("pay invoice"), []byte("2026-17"))
	for range 2 {
		if _, err := sender.Send(ctx, invoice, payee, nil, big.NewInt(100)); err != nil {
			fmt.Println(err)
			return
		}
	}
	balance, err := chain.BalanceAt(ctx, payee, nil)
	fmt.Println(balance, err)
	// Output: 100 <nil>
}
