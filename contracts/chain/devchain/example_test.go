package devchain_test

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/devchain"
	"github.com/acc36754/assent/contracts/chain/network"
	"github.com/acc36754/assent/contracts/chain/send"
)

// A chain is started, and used as any other network is: by its file.
func Example() {
	dir, err := os.MkdirTemp("", "devchain")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	chain, err := devchain.Start(ctx, devchain.Config{Dir: filepath.Join(dir, "chain")})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer chain.Close()

	config, err := network.Read(chain.NetworkFile())
	if err != nil {
		fmt.Println(err)
		return
	}
	dev, err := network.Open(ctx, config)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer dev.Close()
	receipt, err := dev.Sender.Send(ctx, send.NewOperation(), common.Address{1}, nil, big.NewInt(1))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("block", receipt.BlockNumber)
	// Output: block 1
}
