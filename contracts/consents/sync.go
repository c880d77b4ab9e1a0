// Rebuilding a book from the contract's events.

package consents

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/internal/pcs"
)

// ErrEvents reports events that make another book than the contract has: the node left some out, or invented some.
var ErrEvents = errors.New("the events do not make the book that the contract has")

// errAnew means that what is in the folder cannot be gone on with.
var errAnew = errors.New("the book has to be read again from the start")

const checkpointFile = "checkpoint.json"

// syncRange is how many blocks are read at once. Each range that changes the book costs a commitment and a file.
const syncRange = 20_000

// Sync is what to synchronise.
type Sync struct {
	Book   [32]byte
	Folder string    // of the book, see package book; made when there is none
	From   uint64    // block of the deployment
	Rule   node.Rule // which blocks to rely on
	SRS    *pcs.SRS  // at least as many powers as the book has rows
}

// Synced is a book as it stood at a block.
type Synced struct {
	Book       *book.Book
	Commitment *assent.Commitment
	Block      uint64
}

// Sync reads the events since the last time, adds them to the book in the folder and compares its commitment with the
// contract's at that block. It may be interrupted anywhere: what was read and not written is read again. Errors are
// ErrNoBook, ErrEvents, book.ErrFile, pcs.ErrSRSTooShort, package follow's, of which follow.ErrLocked means that somebody
// else synchronises the folder, or what the chain says.
func (r *Registry) Sync(ctx context.Context, s *Sync) (*Synced, error) {
	synced, err := r.lockAndSync(ctx, s)
	if err != nil {
		return nil, fmt.Errorf("synchronise consent book: %w", err)
	}
	return synced, nil
}

// lockAndSync locks the folder, rows and checkpoint alike, for as long as it works there.
func (r *Registry) lockAndSync(ctx context.Context, s *Sync) (synced *Synced, err error) {
	if err := os.MkdirAll(s.Folder, 0o755); err != nil {
		return nil, err
	}
	store, err := follow.OpenFileStore(filepath.Join(s.Folder, checkpointFile))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	synced, err = r.sync(ctx, s, store)
	if errors.Is(err, errAnew) || errors.Is(err, follow.ErrTooDeep) || errors.Is(err, ErrEvents) {
		if err := store.Remove(); err != nil {
			return nil, err
		}
		return r.sync(ctx, s, store)
	}
	return synced, err
}

func (r *Registry) sync(ctx context.Context, s *Sync, store follow.Store) (*Synced, error) {
	reader := &reader{book: new(book.Book), registry: r, contract: r.contract, request: s}
	if at, found, err := store.Load(ctx); err != nil {
		return nil, err
	} else if found {
		reader.block = at.Next() - 1
		if reader.book, reader.commitment, err = book.Load(s.Folder); err != nil {
			return nil, fmt.Errorf("%w: %w", errAnew, err) // say a write that was cut short
		}
	}
	granted, revoked := r.events()
	filter := follow.Filter{Addresses: []common.Address{r.address}, Topics: [][]common.Hash{{granted, revoked}, {s.Book}}, From: s.From}
	if err := follow.New(r.chain, filter, store, follow.Options{Rule: s.Rule, MaxRange: syncRange}).Sync(ctx, reader); err != nil {
		return nil, err
	}
	return r.check(ctx, s, reader)
}

// events returns the topics of the events that change a book.
func (r *Registry) events() (granted, revoked common.Hash) {
	abi := r.contract.GetABI()
	return abi.Events["ConsentGranted"].ID, abi.Events["ConsentRevoked"].ID
}

// check compares the book with the contract's at the block up to which was read.
func (r *Registry) check(ctx context.Context, s *Sync, read *reader) (*Synced, error) {
	snapshot, err := r.Snapshot(ctx, s.Book, new(big.Int).SetUint64(read.block))
	if err != nil {
		return nil, err
	}
	if read.commitment == nil {
		if err := read.save(); err != nil {
			return nil, err
		}
	}
	if got := read.commitment.Digest(); got != snapshot.Digest {
		return nil, fmt.Errorf("%w: %s at block %d, they make %s", ErrEvents, snapshot.Digest, read.block, got)
	}
	return &Synced{Book: read.book, Commitment: read.commitment, Block: read.block}, nil
}

// reader applies events to a book. It implements follow.Consumer.
type reader struct {
	request    *Sync
	book       *book.Book
	commitment *assent.Commitment // of the book as it was written last; nil: never
	block      uint64
	registry   *Registry
	contract   *bindings.ConsentRegistry
}

// Apply adds a batch and writes the book. The checkpoint is written after it, so a batch may come again.
func (r *reader) Apply(_ context.Context, batch follow.Batch) error {
	for i := range batch.Logs {
		if err := r.apply(&batch.Logs[i]); err != nil {
			return fmt.Errorf("block %d, log %d: %w", batch.Logs[i].BlockNumber, batch.Logs[i].Index, err)
		}
	}
	r.block = batch.To
	if len(batch.Logs) == 0 && r.commitment != nil {
		return nil
	}
	return r.save()
}

func (r *reader) save() (err error) {
	if r.commitment, err = r.book.Commit(r.request.SRS, 0); err != nil {
		return err
	}
	return r.book.Save(r.request.Folder, r.commitment)
}

// Rollback takes back the grants of blocks that were replaced. Rows do not say in which block they came: how many there were
// before, the contract does. Revocations it leaves as they are, since what they ended is not kept: where one was replaced,
// the commitment will tell (ErrEvents). Then, and where the node does not remember the block's state any more, the book is
// read again from the start.
func (r *reader) Rollback(ctx context.Context, to follow.Rollback) error {
	if to.From == 0 {
		return errAnew
	}
	before, err := r.registry.Snapshot(ctx, r.request.Book, new(big.Int).SetUint64(to.From-1))
	var answer rpc.Error
	if errors.As(err, &answer) || errors.Is(err, ErrNoBook) {
		return fmt.Errorf("%w: %w", errAnew, err)
	}
	if err != nil {
		return err
	}
	r.book.Truncate(int(min(before.Rows, assent.MaxRows)))
	r.block = to.From - 1
	return r.save()
}

// apply adds an event to the book. Whether events are all there, in order and true, the commitment tells that they make.
func (r *reader) apply(log *types.Log) error {
	if len(log.Topics) == 0 {
		return ErrEvents
	}
	if log.Topics[0] == r.contract.GetABI().Events["ConsentRevoked"].ID {
		return r.applyRevoked(log)
	}
	return r.applyGranted(log)
}

func (r *reader) applyGranted(log *types.Log) error {
	event, err := r.contract.UnpackConsentGrantedEvent(log)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEvents, err)
	}
	entry := book.Entry{Key: [32]byte(common.BigToHash(event.Key)), NotBefore: event.NotBefore, NotAfter: event.NotAfter}
	if _, there := r.book.Row(entry.Key); there {
		return nil // it was written before the checkpoint was
	}
	if _, err := r.book.Grant(entry); err != nil {
		return fmt.Errorf("%w: %w", ErrEvents, err)
	}
	return nil
}

func (r *reader) applyRevoked(log *types.Log) error {
	event, err := r.contract.UnpackConsentRevokedEvent(log)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrEvents, err)
	}
	row, there := r.book.Row([32]byte(common.BigToHash(event.Key)))
	if !there {
		return fmt.Errorf("%w: a consent is revoked that was never granted", ErrEvents)
	}
	if err := r.book.Revoke(row); err != nil && !errors.Is(err, book.ErrRevoked) {
		return fmt.Errorf("%w: %w", ErrEvents, err)
	}
	return nil
}
