// How far a follower has come.

package follow

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/canonical"
)

// Checkpoint says how far the logs of a filter were read on a chain. It has the hashes of some blocks before, by which
// it is noticed that the chain replaced them.
type Checkpoint struct {
	Filter  common.Hash `json:"filter"`  // SHA-256 of the filter
	Genesis common.Hash `json:"genesis"` // hash of the chain's first block
	Marks   []Mark      `json:"marks"`   // in the order of the chain; the last one is how far
}

// Mark says that everything before block Next was read, when the block before it had this hash. At the chain's
// beginning, with Next = 0, the hash is zero.
type Mark struct {
	Next uint64      `json:"next"`
	Hash common.Hash `json:"hash"`
}

// window is for how many blocks marks are kept: twice what Ethereum takes to finalise a block.
const window = 128

// Next returns the number of the block to be read next.
func (c Checkpoint) Next() uint64 {
	if c.isEmpty() {
		return 0
	}
	return c.last().Next
}

func (c Checkpoint) isEmpty() bool { return len(c.Marks) == 0 }
func (c Checkpoint) last() Mark    { return c.Marks[len(c.Marks)-1] }

// with returns the checkpoint one mark later. Marks that the window does not need are left out; the oldest one that
// stays lies before the window.
func (c Checkpoint) with(mark Mark) Checkpoint {
	marks := append(slices.Clone(c.Marks), mark)
	for len(marks) > 1 && marks[1].Next+window <= mark.Next {
		marks = marks[1:]
	}
	c.Marks = marks
	return c
}

// without returns the checkpoint one mark earlier.
func (c Checkpoint) without() Checkpoint {
	c.Marks = slices.Clip(c.Marks[:len(c.Marks)-1])
	return c
}

// check tells whether the checkpoint is one of this filter on this chain.
func (c Checkpoint) check(filter, genesis common.Hash) error {
	if c.Filter != filter {
		return fmt.Errorf("%w: it belongs to another filter", ErrCheckpoint)
	}
	if c.Genesis != genesis {
		return fmt.Errorf("%w: it belongs to the chain with the first block %s, this one's is %s", ErrCheckpoint, c.Genesis, genesis)
	}
	if c.isEmpty() || !slices.IsSortedFunc(c.Marks, func(a, b Mark) int {
		if a.Next < b.Next {
			return -1
		}
		return 1
	}) {
		return fmt.Errorf("%w: its marks are not in order", ErrCheckpoint)
	}
	return nil
}

// digest identifies a filter.
func (f Filter) digest() (common.Hash, error) {
	data, err := canonical.Marshal(f)
	return sha256.Sum256(data), err
}

// load returns the store's checkpoint, or one without marks.
func (f *Follower) load(ctx context.Context) (Checkpoint, error) {
	digest, err := f.filter.digest()
	if err != nil {
		return Checkpoint{}, err
	}
	if f.genesis == (common.Hash{}) {
		first, err := f.chain.Block(ctx, new(big.Int))
		if err != nil {
			return Checkpoint{}, chainError{fmt.Errorf("ask for the chain's first block: %w", err)}
		}
		f.genesis = first.Hash
	}
	at, found, err := f.store.Load(ctx)
	if err != nil {
		return Checkpoint{}, fmt.Errorf("load the checkpoint: %w", err)
	}
	if !found {
		return Checkpoint{Filter: digest, Genesis: f.genesis}, nil
	}
	return at, at.check(digest, f.genesis)
}

// Store keeps a follower's checkpoint.
type Store interface {
	// Load returns the checkpoint that was saved last, and false when there is none.
	Load(ctx context.Context) (Checkpoint, bool, error)
	// Save replaces it, whole or not at all.
	Save(ctx context.Context, checkpoint Checkpoint) error
}

// Memory keeps a checkpoint for as long as a program reads. Its zero value has none. It implements Store.
type Memory struct {
	checkpoint Checkpoint
	found      bool
}

// Load implements Store.
func (m *Memory) Load(context.Context) (Checkpoint, bool, error) { return m.checkpoint, m.found, nil }

// Save implements Store.
func (m *Memory) Save(_ context.Context, checkpoint Checkpoint) error {
	m.checkpoint, m.found = checkpoint, true
	return nil
}
