// Reorganisations: where the chain that was read and the chain that is part.

package follow

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"

	"github.com/acc36754/assent/contracts/chain/node"
)

// start returns the checkpoint before the filter's first block.
func (f *Follower) start(ctx context.Context, empty Checkpoint) (Checkpoint, error) {
	mark := Mark{Next: f.filter.From}
	if mark.Next > 0 {
		before, err := f.block(ctx, mark.Next-1)
		if err != nil {
			return empty, err
		}
		mark.Hash = before.Hash
	}
	return empty.with(mark), nil
}

// branch returns the checkpoint at the last mark that is on the chain, which is the given one when nothing that was
// read has been replaced.
func (f *Follower) branch(ctx context.Context, at Checkpoint) (Checkpoint, error) {
	for {
		same, err := f.onChain(ctx, at.last())
		if err != nil || same {
			return at, err
		}
		if len(at.Marks) == 1 {
			return at, fmt.Errorf("%w: block %d was another one", ErrTooDeep, at.last().Next-1)
		}
		at = at.without()
	}
}

// onChain tells whether a mark's block is the chain's.
func (f *Follower) onChain(ctx context.Context, mark Mark) (bool, error) {
	if mark.Next == 0 {
		return true, nil
	}
	block, err := f.block(ctx, mark.Next-1)
	return err == nil && block.Hash == mark.Hash, err
}

func (f *Follower) block(ctx context.Context, number uint64) (node.Block, error) {
	block, err := f.chain.Block(ctx, new(big.Int).SetUint64(number))
	if errors.Is(err, ethereum.NotFound) {
		err = fmt.Errorf("the node has no block %d: %w", number, err) // and said a moment ago that it has
	}
	if err == nil && block.Number != number {
		err = fmt.Errorf("%w: asked for block %d, it sent block %d", ErrAnswer, number, block.Number)
	}
	if err != nil {
		return node.Block{}, chainError{err}
	}
	return block, nil
}
