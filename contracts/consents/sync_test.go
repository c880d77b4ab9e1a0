// Synchronising a folder: what goes wrong with it, and blocks that the chain replaces.

package consents_test

import (
	"context"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/internal/canonical"
)

// Two processes that synchronise one folder would mix the rows of one with the checkpoint of the other.
func TestOneSynchronisesAFolder(t *testing.T) {
	s := newScene(t)
	folder := t.TempDir()
	s.sync(t, folder)
	other, err := follow.OpenFileStore(checkpointIn(folder))
	must(t, err)
	_, err = s.registry.Sync(t.Context(), s.request(folder))
	wantError(t, err, follow.ErrLocked)
	must(t, other.Close())
	s.sync(t, folder)
}

// A folder of which a write was cut short, or that is damaged, does not have to be removed by hand.
func TestFolderThatCannotBeRead(t *testing.T) {
	s := newScene(t)
	folder := t.TempDir()
	_, batch := s.signed(t, 2)
	_, err := s.registry.GrantSigned(t.Context(), s.id, batch)
	must(t, err)
	want := s.sync(t, folder)
	for name, content := range map[string]string{
		book.RowsFile:       "key,not_before,not_after\n", // the rows of another state than the commitment's
		book.CommitmentFile: "{}",
	} {
		must(t, os.WriteFile(filepath.Join(folder, name), []byte(content), 0o600))
		if got := s.sync(t, folder); got.Commitment.Digest() != want.Commitment.Digest() {
			t.Errorf("%s: another book", name)
		}
	}
}

func checkpointIn(folder string) string { return filepath.Join(folder, "checkpoint.json") }

// reorganised is a folder that was synchronised before and after a change, of which the chain replaced the block: its last
// mark is one that the chain does not have.
type reorganised struct {
	*scene
	folder string
	before uint64 // the first block after the first synchronisation
	want   assent.Digest
}

// reorganise makes the folder, with a book that change has made what it was before the blocks were replaced.
func reorganise(t *testing.T, change func(*book.Book)) *reorganised {
	t.Helper()
	r := &reorganised{scene: newScene(t), folder: t.TempDir()}
	_, batch := r.signed(t, 4)
	_, err := r.registry.GrantSigned(t.Context(), r.id, batch[:2])
	must(t, err)
	r.before = r.sync(t, r.folder).Block + 1
	_, err = r.registry.GrantSigned(t.Context(), r.id, batch[2:])
	must(t, err)
	synced := r.sync(t, r.folder)
	r.want = synced.Commitment.Digest()

	change(synced.Book)
	commitment, err := synced.Book.Commit(r.SRS, 1)
	must(t, err)
	must(t, synced.Book.Save(r.folder, commitment))
	data, err := os.ReadFile(checkpointIn(r.folder))
	must(t, err)
	var checkpoint follow.Checkpoint
	must(t, canonical.Unmarshal(data, &checkpoint, 1<<20))
	checkpoint.Marks[len(checkpoint.Marks)-1].Hash = common.Hash{1}
	data, err = canonical.Marshal(checkpoint)
	must(t, err)
	must(t, os.WriteFile(checkpointIn(r.folder), data, 0o600))
	return r
}

// watched is a node that writes down from which block on logs are read, and that may refuse to speak of earlier states.
type watched struct {
	node.Chain
	from   *uint64
	refuse error
}

func (w watched) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	*w.from = min(*w.from, q.FromBlock.Uint64())
	return w.Chain.FilterLogs(ctx, q)
}

func (w watched) CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error) {
	head, err := w.Chain.Block(ctx, nil)
	if err == nil && w.refuse != nil && block != nil && block.Uint64() < head.Number {
		return nil, w.refuse
	}
	return w.Chain.CallContract(ctx, call, block)
}

// again synchronises and returns the first block whose logs were read.
func (r *reorganised) again(t *testing.T, refuse error) (from uint64, err error) {
	t.Helper()
	from = ^uint64(0)
	reader := consents.New(watched{r.Chain, &from, refuse}, nil, r.Deployment.Contracts[deploy.ConsentRegistry], nil)
	synced, err := reader.Sync(t.Context(), r.request(r.folder))
	if err == nil && synced.Commitment.Digest() != r.want {
		t.Error("another book than the contract's")
	}
	return from, err
}

// lost is a grant in a block that was replaced.
func lost(t *testing.T) func(*book.Book) {
	return func(b *book.Book) {
		_, err := b.Grant(book.Entry{Key: [32]byte{31: 1}, NotBefore: 1, NotAfter: 2})
		must(t, err)
	}
}

// refusal is an answer of a node, as go-ethereum's rpc package returns it.
type refusal string

func (r refusal) Error() string  { return string(r) }
func (r refusal) ErrorCode() int { return -32000 }

// Grants of replaced blocks are taken back, and the book is read on from there, not from the start.
func TestReplacedGrants(t *testing.T) {
	r := reorganise(t, lost(t))
	if from, err := r.again(t, nil); err != nil || from != r.before {
		t.Errorf("read from block %d on, want %d, %v", from, r.before, err)
	}
	if from, err := r.again(t, nil); err != nil || from != ^uint64(0) {
		t.Errorf("once more from block %d on, %v", from, err)
	}
}

// What cannot be taken back is read from the start: a revocation, which leaves nothing of what it ended, and anything where
// the node knows no earlier states.
func TestReplacedBlocksFromTheStart(t *testing.T) {
	revoked := reorganise(t, func(b *book.Book) { must(t, b.Revoke(0)) })
	if from, err := revoked.again(t, nil); err != nil || from != revoked.Deployment.Block {
		t.Errorf("a revocation: read from block %d on, %v", from, err)
	}
	forgotten := reorganise(t, lost(t))
	if from, err := forgotten.again(t, refusal("missing trie node")); err != nil || from != forgotten.Deployment.Block {
		t.Errorf("no earlier states: read from block %d on, %v", from, err)
	}
}

// A connection that breaks says nothing about the book: nothing is thrown away.
func TestReplacedBlocksAndABrokenConnection(t *testing.T) {
	r := reorganise(t, lost(t))
	broken := errors.New("the connection broke")
	_, err := r.again(t, broken)
	wantError(t, err, broken)
	if from, err := r.again(t, nil); err != nil || from != r.before {
		t.Errorf("read from block %d on, want %d, %v", from, r.before, err)
	}
}
