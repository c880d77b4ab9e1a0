// Which blocks of a chain are relied on.

package node

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/rpc"
)

// Rule says when a block is relied on: blocks near the head may be replaced by others (a reorganisation), and the
// rule draws the line. Whoever sends waits until a transaction is behind it; whoever reads stops at it. The zero
// value is one confirmation: as soon as a block is there.
type Rule struct {
	confirmations uint64
	finalized     bool
}

// Confirmations relies on a block once it and its descendants are n blocks. n = 1, and 0 as well, means the
// head itself, which suits chains that never reorganise, such as QBFT consortia and development chains.
func Confirmations(n uint64) Rule { return Rule{confirmations: n} }

// Finalized relies on blocks that the chain's consensus calls finalised.
func Finalized() Rule { return Rule{finalized: true} }

// String names the rule.
func (r Rule) String() string {
	if r.finalized {
		return "finalized"
	}
	return fmt.Sprintf("%d confirmations", r.depth())
}

func (r Rule) depth() uint64 { return max(r.confirmations, 1) }

// Last returns the number of the last block to rely on, and false when there is none yet.
func (r Rule) Last(ctx context.Context, chain BlockReader) (uint64, bool, error) {
	if r.finalized {
		return lastFinalized(ctx, chain)
	}
	head, err := chain.Block(ctx, nil)
	if err != nil {
		return 0, false, fmt.Errorf("ask for the chain's head: %w", err)
	}
	if head.Number+1 < r.depth() {
		return 0, false, nil
	}
	return head.Number + 1 - r.depth(), true, nil
}

func lastFinalized(ctx context.Context, chain BlockReader) (uint64, bool, error) {
	block, err := chain.Block(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
	if err == nil {
		return block.Number, true, nil
	}
	if nothingFinalized(err) {
		return 0, false, nil
	}
	return 0, false, fmt.Errorf("ask for the finalised block: %w", err)
}

// nothingFinalized recognises the answer of a young chain: null, or go-ethereum's "finalized block not found".
// A node that does not know the tag says something else, and waiting for it would never end.
func nothingFinalized(err error) bool {
	if errors.Is(err, ethereum.NotFound) {
		return true
	}
	var answer rpc.Error
	return errors.As(err, &answer) && strings.Contains(answer.Error(), "block not found")
}
