// Package consents works with the consent books of a chain: it opens them, grants and revokes, and rebuilds a book from
// the contract's events, checked against the commitment that the contract keeps. docs/on-chain.md says what a book is;
// examples/healthcare goes from consents to a proof about them.
package consents

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/internal/field"
	"github.com/acc36754/assent/internal/srstree"
)

// What a registry refuses before anything is sent.
var (
	ErrNoBook    = errors.New("the book was never opened")
	ErrGranted   = errors.New("the book has this consent already")
	ErrNoConsent = errors.New("the book has no such consent")
	ErrNoPowers  = errors.New("granting and revoking need the powers of τ that the contract knows")
)

// spareRows is how many rows beyond the first free one a grant brings the powers of τ for: others may append while it is
// on its way.
const spareRows = 8

// Registry is the contract ConsentRegistry, used by one account.
type Registry struct {
	chain    node.Chain
	sender   *send.Sender
	address  common.Address
	powers   *srstree.Tree
	contract *bindings.ConsentRegistry
}

// New returns the registry at an address. powers is the tree over the powers of τ that the contract knows; it may be nil
// for who does not grant or revoke, as may the sender for who only reads.
func New(chain node.Chain, sender *send.Sender, address common.Address, powers *srstree.Tree) *Registry {
	return &Registry{chain: chain, sender: sender, address: address, powers: powers, contract: bindings.NewConsentRegistry()}
}

// Snapshot is a book as the contract has it.
type Snapshot struct {
	Rows        uint64
	Revocations uint64
	Digest      assent.Digest // of its commitment
}

// Open opens the account's book for a purpose and returns its id. A book that is open already is no error.
func (r *Registry) Open(ctx context.Context, purpose [32]byte) (id [32]byte, err error) {
	id = BookID(r.sender.Account(), purpose)
	there, err := ask(ctx, r, nil, r.contract.PackExists(id), r.contract.UnpackExists)
	if err != nil || there {
		return id, err
	}
	_, err = r.send(ctx, send.OperationOf([]byte("consents/open"), r.address[:], id[:]), r.contract.PackOpen(purpose))
	return id, err
}

// Snapshot asks for a book's state at a block, nil for the head. The error is ErrNoBook where it was never opened.
func (r *Registry) Snapshot(ctx context.Context, id [32]byte, block *big.Int) (Snapshot, error) {
	there, err := ask(ctx, r, block, r.contract.PackExists(id), r.contract.UnpackExists)
	if err != nil {
		return Snapshot{}, err
	}
	if !there {
		return Snapshot{}, fmt.Errorf("book %s: %w", assent.Digest(id), ErrNoBook)
	}
	s, err := ask(ctx, r, block, r.contract.PackSnapshot(id), r.contract.UnpackSnapshot)
	if err != nil {
		return Snapshot{}, err
	}
	return Snapshot{Rows: s.Count, Revocations: s.Revocations, Digest: s.Digest}, nil
}

// Entry is a consent as the contract has it.
type Entry struct {
	Row     uint32
	Grantor common.Address
	book.Entry
}

// Status returns the consent under a key. The error is ErrNoConsent where there is none.
func (r *Registry) Status(ctx context.Context, id [32]byte, key [32]byte) (Entry, error) {
	e, err := ask(ctx, r, nil, r.contract.PackEntryOf(id, number(key)), r.contract.UnpackEntryOf)
	if err != nil {
		return Entry{}, err
	}
	if e.Grantor == (common.Address{}) {
		return Entry{}, fmt.Errorf("key %s: %w", assent.Digest(key), ErrNoConsent)
	}
	return Entry{
		Row: uint32(e.Row.Uint64()), Grantor: e.Grantor,
		Entry: book.Entry{Key: key, NotBefore: e.NotBefore, NotAfter: e.NotAfter},
	}, nil
}

// send sends a transaction to the contract, and gives its reason when it refuses.
func (r *Registry) send(ctx context.Context, op send.Operation, data []byte) (uint64, error) {
	receipt, err := r.sender.Send(ctx, op, r.address, data, nil)
	if err != nil {
		return 0, fmt.Errorf("consent registry: %w", revert.Explain(err))
	}
	return receipt.GasUsed, nil
}

// ask calls a view of the contract at a block.
func ask[T any](ctx context.Context, r *Registry, block *big.Int, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := r.chain.CallContract(ctx, ethereum.CallMsg{To: &r.address, Data: data}, block)
	if err != nil {
		return none, fmt.Errorf("consent registry: %w", revert.Explain(err))
	}
	out, err := unpack(answer)
	if err != nil {
		return none, fmt.Errorf("consent registry at %s: its answer cannot be read: %w", r.address, err)
	}
	return out, nil
}

func number(key [32]byte) *big.Int { return new(big.Int).SetBytes(key[:]) }

// BookID is consent.Book.ID for a purpose of which only the hash is at hand.
func BookID(controller common.Address, purpose [32]byte) assent.Digest {
	var w field.Words
	return w.Address(assent.Address(controller)).Bytes32(purpose).Sum()
}
