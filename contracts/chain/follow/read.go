// Reading the logs of a range of blocks.

package follow

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/chain/node"
)

// nearStep is the number of blocks of a batch within the window before the last block: small, so that little is undone
// when a few blocks are replaced.
const nearStep = 8

// rangeEnd returns the last block of a batch that begins with from.
func (f *Follower) rangeEnd(from, last uint64) uint64 {
	if from+window <= last {
		return min(from+f.span-1, last-window)
	}
	return min(from+min(f.span, nearStep)-1, last)
}

// read reads the next batch. It is not stable when the chain changed meanwhile; then nothing of it may be used.
func (f *Follower) read(ctx context.Context, at Checkpoint, last uint64) (batch Batch, stable bool, err error) {
	from := at.Next()
	for {
		to := f.rangeEnd(from, last)
		end, err := f.block(ctx, to)
		if err != nil {
			return Batch{}, false, err
		}
		logs, err := f.chain.FilterLogs(ctx, f.query(from, to))
		if err != nil && from < to && ctx.Err() == nil && isTooMuch(err) {
			f.span = (to - from + 1) / 2
			continue
		}
		if err != nil {
			return Batch{}, false, chainError{fmt.Errorf("read the logs of blocks %d to %d: %w", from, to, err)}
		}
		f.span = min(2*f.span, f.options.MaxRange)
		if stable, err := f.unchanged(ctx, at, end); err != nil || !stable {
			return Batch{}, false, err
		}
		if err := f.check(logs, from, end); err != nil {
			return Batch{}, false, chainError{err}
		}
		checkpoint := at.with(Mark{Next: to + 1, Hash: end.Hash})
		return Batch{From: from, To: to, Logs: logs, Checkpoint: checkpoint}, true, nil
	}
}

func (f *Follower) query(from, to uint64) ethereum.FilterQuery {
	return ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from),
		ToBlock:   new(big.Int).SetUint64(to),
		Addresses: f.filter.Addresses,
		Topics:    f.filter.Topics,
	}
}

// unchanged tells whether a range still begins after the checkpoint and ends with the block that it ended with before
// its logs were read. Then they are the logs of one chain.
func (f *Follower) unchanged(ctx context.Context, at Checkpoint, end node.Block) (bool, error) {
	same, err := f.onChain(ctx, at.last())
	if err != nil || !same {
		return false, err
	}
	return f.onChain(ctx, Mark{Next: end.Number + 1, Hash: end.Hash})
}

// isTooMuch tells whether fewer blocks may be answered. Nodes and providers have many ways to say that it was too much:
// an error in JSON-RPC with any code and text, an HTTP status, or no answer in time.
func isTooMuch(err error) bool {
	var answer rpc.Error
	var status rpc.HTTPError
	var network net.Error
	return errors.As(err, &answer) || errors.As(err, &status) || (errors.As(err, &network) && network.Timeout())
}

// check makes sure that logs are of the filter, of the range, and in order.
func (f *Follower) check(logs []types.Log, from uint64, end node.Block) error {
	for i, log := range logs {
		switch {
		case log.Removed || log.BlockNumber < from || log.BlockNumber > end.Number:
			return fmt.Errorf("%w: a log of block %d, removed: %t", ErrAnswer, log.BlockNumber, log.Removed)
		case log.BlockNumber == end.Number && log.BlockHash != end.Hash:
			return fmt.Errorf("%w: block %d is %s, its log says %s", ErrAnswer, end.Number, end.Hash, log.BlockHash)
		case i > 0 && !follows(logs[i-1], log):
			return fmt.Errorf("%w: log %d of block %d is out of order", ErrAnswer, log.Index, log.BlockNumber)
		case !f.filter.matches(log):
			return fmt.Errorf("%w: a log of %s that was not asked for", ErrAnswer, log.Address)
		}
	}
	return nil
}

func follows(a, b types.Log) bool {
	return a.BlockNumber < b.BlockNumber || (a.BlockNumber == b.BlockNumber && a.Index < b.Index)
}

// matches tells whether a log is one of the filter's.
func (f Filter) matches(log types.Log) bool {
	if len(f.Addresses) > 0 && !slices.Contains(f.Addresses, log.Address) {
		return false
	}
	for i, any := range f.Topics {
		if len(any) > 0 && (i >= len(log.Topics) || !slices.Contains(any, log.Topics[i])) {
			return false
		}
	}
	return true
}
