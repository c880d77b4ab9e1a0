package follow_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/internal/rules"
	"github.com/acc36754/assent/contracts/chain/internal/simulated"
	"github.com/acc36754/assent/contracts/chain/node"
)

// printer prints what it is given.
type printer struct{}

func (printer) Apply(_ context.Context, batch follow.Batch) error {
	fmt.Printf("blocks %d to %d: %d logs\n", batch.From, batch.To, len(batch.Logs))
	return nil
}

func (printer) Rollback(_ context.Context, rollback follow.Rollback) error {
	fmt.Printf("undo from block %d on\n", rollback.From)
	return nil
}

// A follower stops at the blocks that are relied on and goes on from its checkpoint.
func Example() {
	ctx := context.Background()
	chain, err := simulated.Start(rules.Cancun(simulated.ChainID), common.Address{1})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer chain.Close()
	dir, err := os.MkdirTemp("", "follow")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	store, err := follow.OpenFileStore(filepath.Join(dir, "checkpoint"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer store.Close()
	options := follow.Options{Rule: node.Confirmations(2)}
	for range 2 {
		chain.Mine(3)
		if err := follow.New(chain, follow.Filter{}, store, options).Sync(ctx, printer{}); err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output:
	// blocks 0 to 2: 0 logs
	// blocks 3 to 5: 0 logs
}
