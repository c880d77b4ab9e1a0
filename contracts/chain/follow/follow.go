// Package follow reads the logs of contracts: in order, in bounded ranges, up to the blocks that are relied on.
//
// A Follower hands logs to a Consumer and keeps a checkpoint after each batch, so that it goes on where it stopped,
// in this process or the next. A consumer that dies in between is given the same blocks again; one that keeps the
// checkpoint together with its own data, in one transaction, sees each log once. Which contracts these are and what
// their logs mean is the consumer's business.
package follow

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// Chain is what a Follower asks of a chain. Every node.Chain is one.
type Chain interface {
	node.BlockReader
	FilterLogs(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error)
}

// Filter says which logs are read, as eth_getLogs has it.
type Filter struct {
	Addresses []common.Address `json:"addresses"` // any of these; empty for any at all
	Topics    [][]common.Hash  `json:"topics"`    // for each position any of these; empty for any at all
	From      uint64           `json:"from"`      // number of the first block, usually the one of the contract's creation
}

// Options are how a Follower goes about it. The zero value is fit for a development chain.
type Options struct {
	// Rule says which blocks are relied on. With few confirmations the Consumer must be ready to roll back.
	Rule node.Rule
	// MaxRange bounds the blocks of a batch; 0 stands for 2000. Where the node refuses, ranges get smaller by themselves.
	MaxRange uint64
	// Poll is how often Run looks for new blocks; 0 stands for 2 seconds.
	Poll time.Duration
	// Attempts is how often in a row Run may fail to read the chain before it gives up; 0 stands for 10.
	Attempts int
}

// Batch is what happened in the blocks From to To: all logs of the filter, in the order of the chain.
type Batch struct {
	From, To uint64
	Logs     []types.Log
	// Checkpoint is kept once the batch is applied. A consumer may keep it with its own data.
	Checkpoint Checkpoint
}

// Rollback undoes everything from a block on: the chain has replaced it.
type Rollback struct {
	From uint64
	// Checkpoint is kept once the rollback is done.
	Checkpoint Checkpoint
}

// Consumer takes logs. An error ends the reading and is returned; the checkpoint stays where it was.
type Consumer interface {
	Apply(ctx context.Context, batch Batch) error
	Rollback(ctx context.Context, rollback Rollback) error
}

// Sentinel errors.
var (
	// ErrCheckpoint means that a checkpoint is damaged, or belongs to another filter or chain.
	ErrCheckpoint = errors.New("the checkpoint cannot be used")
	// ErrTooDeep means that the chain replaced more blocks than checkpoints look back on.
	ErrTooDeep = errors.New("the chain replaced more blocks than can be undone")
	// ErrAnswer means that the node's logs are not what was asked for.
	ErrAnswer = errors.New("the node's logs cannot be right")
)

// Follower reads one filter's logs. Its methods must not run at the same time, nor two followers with one store.
type Follower struct {
	chain   Chain
	filter  Filter
	store   Store
	options Options

	genesis common.Hash
	span    uint64 // blocks to ask for at once, at most MaxRange
}

// New returns a follower that goes on where the store's checkpoint says, or starts with the filter's first block.
func New(chain Chain, filter Filter, store Store, options Options) *Follower {
	if options.MaxRange == 0 {
		options.MaxRange = 2000
	}
	if options.Poll == 0 {
		options.Poll = 2 * time.Second
	}
	if options.Attempts == 0 {
		options.Attempts = 10
	}
	return &Follower{chain: chain, filter: filter, store: store, options: options, span: options.MaxRange}
}

// chainError is an error of the chain, which may pass, and not of consumer or store.
type chainError struct{ error }

func (e chainError) Unwrap() error { return e.error }

// Run follows the chain until the context ends, which is no error, or something else goes wrong.
func (f *Follower) Run(ctx context.Context, consumer Consumer) error {
	ticker := time.NewTicker(f.options.Poll)
	defer ticker.Stop()
	failures := 0
	for {
		err := f.Sync(ctx, consumer)
		if ctx.Err() != nil {
			return nil
		}
		if err == nil {
			failures = 0
		} else if failures++; failures == f.options.Attempts || !errors.As(err, new(chainError)) {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// maxVain is how often in a row the chain may have changed while a range was read.
const maxVain = 10

// Sync reads what is there and returns when the consumer is up to date.
func (f *Follower) Sync(ctx context.Context, consumer Consumer) error {
	at, err := f.load(ctx)
	if err != nil {
		return fmt.Errorf("follow: %w", err)
	}
	for done, vain := false, 0; !done; vain++ {
		before := at.Next()
		if at, done, err = f.advance(ctx, at, consumer); err != nil {
			return fmt.Errorf("follow: block %d: %w", at.Next(), err)
		}
		if at.Next() != before {
			vain = 0
		}
		if vain == maxVain {
			return chainError{fmt.Errorf("follow: block %d: the chain changes while it is read", before)}
		}
	}
	return nil
}

// advance takes one step: a batch, a rollback, or none when there is nothing to do.
func (f *Follower) advance(ctx context.Context, at Checkpoint, consumer Consumer) (next Checkpoint, done bool, err error) {
	last, exists, err := f.options.Rule.Last(ctx, f.chain)
	if err != nil {
		return at, false, chainError{err}
	}
	if !exists || last+1 < max(at.Next(), f.filter.From) {
		return at, true, nil // a young chain, or a node that is behind
	}
	if at.isEmpty() {
		next, err := f.start(ctx, at)
		return next, false, err
	}
	branch, err := f.branch(ctx, at)
	if err != nil {
		return at, false, err
	}
	if branch.Next() != at.Next() {
		return f.rollback(ctx, at, branch, consumer)
	}
	if at.Next() > last {
		return at, true, nil
	}
	batch, stable, err := f.read(ctx, at, last)
	if err != nil || !stable {
		return at, false, err
	}
	if err := consumer.Apply(ctx, batch); err != nil {
		return at, false, fmt.Errorf("apply blocks %d to %d: %w", batch.From, batch.To, err)
	}
	return f.keep(ctx, at, batch.Checkpoint)
}

func (f *Follower) rollback(ctx context.Context, at, branch Checkpoint, consumer Consumer) (Checkpoint, bool, error) {
	if err := consumer.Rollback(ctx, Rollback{From: branch.Next(), Checkpoint: branch}); err != nil {
		return at, false, fmt.Errorf("roll back to block %d: %w", branch.Next(), err)
	}
	return f.keep(ctx, at, branch)
}

func (f *Follower) keep(ctx context.Context, at, next Checkpoint) (Checkpoint, bool, error) {
	if err := f.store.Save(ctx, next); err != nil {
		return at, false, fmt.Errorf("keep the checkpoint: %w", err)
	}
	return next, false, nil
}
