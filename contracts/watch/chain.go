// Bringing the history up to date with the chain.

package watch

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/deploy"
)

// logRange is how many blocks are read at once.
const logRange = 20_000

// errAgain means that the history has to be read from the start: the chain replaced blocks that were read.
var errAgain = errors.New("the chain replaced blocks that were read")

// reader keeps a history up to date. It implements follow.Consumer.
type reader struct {
	chain    follow.Chain
	filter   follow.Filter
	rule     node.Rule
	appliers map[common.Hash]applier

	follower *follow.Follower
	history  *history
	next     uint64 // block to be read next
}

func newReader(chain follow.Chain, d *deploy.Deployment, rule node.Rule) (*reader, error) {
	filter, err := filterOf(d)
	if err != nil {
		return nil, err
	}
	r := &reader{chain: chain, filter: filter, rule: rule, appliers: appliers()}
	r.restart()
	return r, nil
}

// restart forgets everything.
func (r *reader) restart() {
	r.history, r.next = newHistory(), 0
	r.follower = follow.New(r.chain, r.filter, new(follow.Memory), follow.Options{Rule: r.rule, MaxRange: logRange})
}

// sync reads what is new. After an error the history stands at some block before, whole.
func (r *reader) sync(ctx context.Context) error {
	err := r.follower.Sync(ctx, r)
	if errors.Is(err, errAgain) || errors.Is(err, follow.ErrTooDeep) {
		r.restart()
		err = r.follower.Sync(ctx, r)
	}
	return err
}

// Apply implements follow.Consumer. The times of blocks are asked for before anything changes.
func (r *reader) Apply(ctx context.Context, batch follow.Batch) error {
	times := map[uint64]uint64{}
	for i := range batch.Logs {
		number := batch.Logs[i].BlockNumber
		if _, known := times[number]; known {
			continue
		}
		block, err := r.chain.Block(ctx, new(big.Int).SetUint64(number))
		if err != nil {
			return fmt.Errorf("ask for block %d: %w", number, err)
		}
		if block.Hash != batch.Logs[i].BlockHash {
			return fmt.Errorf("%w: block %d is %s, its log says %s", follow.ErrAnswer, number, block.Hash, batch.Logs[i].BlockHash)
		}
		times[number] = block.Time
	}
	for i := range batch.Logs {
		if err := r.apply(&batch.Logs[i], times); err != nil {
			r.restart() // half of the batch is in the history
			return fmt.Errorf("block %d, log %d: %w", batch.Logs[i].BlockNumber, batch.Logs[i].Index, err)
		}
	}
	r.next = batch.To + 1
	return nil
}

func (r *reader) apply(log *types.Log, times map[uint64]uint64) error {
	if len(log.Topics) == 0 {
		return follow.ErrAnswer
	}
	apply, known := r.appliers[log.Topics[0]]
	if !known {
		return follow.ErrAnswer
	}
	return apply(r.history, log, times[log.BlockNumber])
}

// Rollback implements follow.Consumer.
func (r *reader) Rollback(context.Context, follow.Rollback) error { return errAgain }
