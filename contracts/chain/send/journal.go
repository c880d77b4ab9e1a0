// The journal: what was signed, before anybody else sees it, and what became of it.

package send

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent/internal/canonical"
)

// files is where a journal keeps its files. A write is atomic and durable when it returns; reading a file that is
// not there is fs.ErrNotExist, removing one is no error.
type files interface {
	list(folder string) ([]string, error)
	read(folder, name string) ([]byte, error)
	write(folder, name string, data []byte) error
	remove(folder, name string) error
	close() error
}

// Folders of a journal, and the file that says whose it is. Each operation has one file, named by its key. For a
// moment it can be in both folders; then the one in settledFolder counts.
const (
	rootFolder    = ""
	pendingFolder = "pending"
	settledFolder = "settled"

	identityName = "identity"
)

// identity is whose journal it is. An account that sends on two chains has two journals: a development chain that was
// begun anew is another chain, although its id is the same.
type identity struct {
	ChainID string         `json:"chainId"`
	Genesis common.Hash    `json:"genesis"` // hash of the chain's first block
	Account common.Address `json:"account"`
}

// Journal is the memory of a Sender. OpenJournal keeps it in a folder, NewMemoryJournal does not keep it.
type Journal struct {
	files files

	mu      sync.Mutex
	account common.Address
	chainID *big.Int
	pending map[Operation]entry
}

// OpenJournal opens a journal in a folder that only its owner may use, and makes it when there is none. Until Close
// nobody else can open it. Errors are ErrLocked, or the file system's.
func OpenJournal(dir string) (*Journal, error) {
	f, err := openFolder(dir)
	if err != nil {
		return nil, fmt.Errorf("open journal %s: %w", dir, err)
	}
	return &Journal{files: f}, nil
}

// NewMemoryJournal returns a journal that ends with the process, for chains that do so too.
func NewMemoryJournal() *Journal { return &Journal{files: make(memory)} }

// Close lets others open the journal. No Sender may use it any more.
func (j *Journal) Close() error { return j.files.close() }

// bind makes sure that the journal belongs to an account and reads what is pending.
func (j *Journal) bind(owner identity, chainID *big.Int) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.claim(owner); err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	j.account, j.chainID = owner.Account, chainID
	names, err := j.files.list(pendingFolder)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrJournal, err)
	}
	j.pending = make(map[Operation]entry, len(names))
	for _, name := range names {
		if err := j.load(name); err != nil {
			return fmt.Errorf("%w: pending operation %s: %w", ErrJournal, name, err)
		}
	}
	return nil
}

// claim compares the owner with the one that the journal has, or writes it into a new journal.
func (j *Journal) claim(owner identity) error {
	want, err := canonical.Marshal(owner)
	if err != nil {
		return err
	}
	got, err := j.files.read(rootFolder, identityName)
	if errors.Is(err, fs.ErrNotExist) {
		return j.claimNew(want)
	}
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("it belongs to %s, not to %s", bytes.Join(bytes.Fields(got), nil), bytes.Join(bytes.Fields(want), nil))
	}
	return nil
}

func (j *Journal) claimNew(owner []byte) error {
	for _, folder := range []string{pendingFolder, settledFolder} {
		if names, err := j.files.list(folder); err != nil || len(names) > 0 {
			return errors.Join(fmt.Errorf("it has %d operations in %q and does not say whose", len(names), folder), err)
		}
	}
	return j.files.write(rootFolder, identityName, owner)
}

// load reads a pending operation, or finishes moving it when it is settled.
func (j *Journal) load(name string) error {
	op, ok := parseOperation(name)
	if !ok {
		return errors.New("not the name of an operation")
	}
	_, err := j.files.read(settledFolder, name)
	if err == nil {
		return j.files.remove(pendingFolder, name)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	e, err := j.read(pendingFolder, op)
	if err != nil {
		return err
	}
	if e.outcome != pending {
		return fmt.Errorf("its outcome is %q", e.outcome)
	}
	j.pending[op] = e
	return nil
}

func (j *Journal) read(folder string, op Operation) (entry, error) {
	data, err := j.files.read(folder, op.String())
	if err != nil {
		return entry{}, err
	}
	return parseEntry(data, op, j.account, j.chainID)
}

// find returns an operation, and false when the journal has none with this key.
func (j *Journal) find(op Operation) (entry, bool, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if e, ok := j.pending[op]; ok {
		return e, true, nil
	}
	e, err := j.read(settledFolder, op)
	if errors.Is(err, fs.ErrNotExist) {
		return entry{}, false, nil
	}
	if err != nil {
		return entry{}, false, fmt.Errorf("%w: operation %s: %w", ErrJournal, op, err)
	}
	if e.outcome == pending {
		return entry{}, false, fmt.Errorf("%w: operation %s is settled without an outcome", ErrJournal, op)
	}
	return e, true, nil
}

// list returns the pending operations in the order of their nonces.
func (j *Journal) list() []entry {
	j.mu.Lock()
	defer j.mu.Unlock()
	all := make([]entry, 0, len(j.pending))
	for _, e := range j.pending {
		all = append(all, e)
	}
	slices.SortFunc(all, func(a, b entry) int { return cmp.Compare(a.nonce(), b.nonce()) })
	return all
}

// record keeps a pending operation.
func (j *Journal) record(e entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.write(pendingFolder, e); err != nil {
		return err
	}
	j.pending[e.op] = e
	return nil
}

// settle keeps how an operation ended.
func (j *Journal) settle(e entry) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.write(settledFolder, e); err != nil {
		return err
	}
	if err := j.files.remove(pendingFolder, e.op.String()); err != nil {
		return fmt.Errorf("%w: operation %s: %w", ErrJournal, e.op, err)
	}
	delete(j.pending, e.op)
	return nil
}

// reopen makes a settled operation pending again.
func (j *Journal) reopen(e entry) error {
	if err := j.record(e); err != nil {
		return err
	}
	return j.forget(e.op)
}

// forget removes a settled operation.
func (j *Journal) forget(op Operation) error {
	if err := j.files.remove(settledFolder, op.String()); err != nil {
		return fmt.Errorf("%w: operation %s: %w", ErrJournal, op, err)
	}
	return nil
}

func (j *Journal) write(folder string, e entry) error {
	data, err := e.marshal()
	if err == nil {
		err = j.files.write(folder, e.op.String(), data)
	}
	if err != nil {
		return fmt.Errorf("%w: operation %s: %w", ErrJournal, e.op, err)
	}
	return nil
}
