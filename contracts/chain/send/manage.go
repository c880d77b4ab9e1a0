// What is done about operations that are in the journal: go on, cancel, forget.

package send

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Pending returns the operations whose outcome is not known, in the order of their nonces.
func (s *Sender) Pending() []Operation {
	var ops []Operation
	for _, e := range s.journal.list() {
		ops = append(ops, e.op)
	}
	return ops
}

// Resume goes on with every pending operation, for instance after a crash, and returns when all outcomes are known,
// whatever they are. It returns the errors of those that are not.
func (s *Sender) Resume(ctx context.Context) error {
	var errs []error
	for _, op := range s.Pending() {
		if err := s.resume(ctx, op); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

func (s *Sender) resume(ctx context.Context, op Operation) error {
	e, land, err := s.board(ctx, op)
	if errors.Is(err, ErrUnknownOperation) {
		return nil // it was settled and forgotten meanwhile
	}
	if err != nil {
		return err
	}
	defer land()
	if e.outcome == pending {
		_, err = s.settle(ctx, e)
	}
	return err
}

// board takes an operation that is in the journal, once no other goroutine is busy with it; land gives it back.
func (s *Sender) board(ctx context.Context, op Operation) (e entry, land func(), err error) {
	land, err = s.flights.board(ctx, op)
	if err != nil {
		return entry{}, nil, err
	}
	e, found, err := s.journal.find(op)
	if err == nil && !found {
		err = fmt.Errorf("operation %s: %w", op, ErrUnknownOperation)
	}
	if err != nil {
		land()
		return entry{}, nil, err
	}
	return e, land, nil
}

// Cancel ends a pending operation without effect: a transaction with the same nonce that does nothing takes the place
// of its own. It waits for a Send of the operation that is under way. ErrNotCancelled means that the operation's own was
// faster; ErrUnsettled that neither is mined yet.
func (s *Sender) Cancel(ctx context.Context, op Operation) error {
	e, land, err := s.board(ctx, op)
	if err != nil {
		return err
	}
	defer land()
	if e.outcome == pending && !e.cancels(e.last()) {
		if e, err = s.addCancellation(ctx, e); err != nil {
			return fmt.Errorf("cancel operation %s: %w", op, err)
		}
	}
	if e.outcome == pending {
		if e, err = s.settle(ctx, e); err != nil {
			return err
		}
	}
	if e.outcome != cancelled {
		return fmt.Errorf("operation %s: %w: its outcome is %q", op, ErrNotCancelled, e.outcome)
	}
	return nil
}

// addCancellation records a transfer of nothing from the account to itself. Its fees are raised as far as the policy
// allows, which may be not at all: it matters only where the node has the operation's own transaction.
func (s *Sender) addCancellation(ctx context.Context, e entry) (entry, error) {
	head, err := s.chain.Block(ctx, nil)
	if err != nil {
		return e, err
	}
	now, err := s.currentFees(ctx, head)
	if err != nil {
		return e, err
	}
	account := s.Account()
	nothing := request{to: &account}
	gas, err := s.gas(ctx, head, nothing)
	if err != nil {
		return e, err
	}
	price, _ := s.policy.raise(feesOf(e.last()), now)
	return s.addVersion(ctx, e, head, nothing, gas, price)
}

// Forget removes an operation that had no effect from the journal, so that its key can be used again: one that
// reverted, was cancelled or displaced. Others are ErrNotForgettable.
func (s *Sender) Forget(ctx context.Context, op Operation) error {
	e, land, err := s.board(ctx, op)
	if err != nil {
		return err
	}
	defer land()
	if e.outcome == pending {
		return fmt.Errorf("operation %s: %w: it is pending", op, ErrNotForgettable)
	}
	if e.outcome == mined && e.receipt.Status == types.ReceiptStatusSuccessful {
		return fmt.Errorf("operation %s: %w", op, ErrNotForgettable)
	}
	return s.journal.forget(op)
}

// Attempt is Send for callers who try again by themselves: of an outcome that is known to be none, ErrReverted or
// ErrCancelled, it tells once, and forgets the operation, so that the next attempt is a new one. ErrDisplaced stays, since a
// node that has lost a transaction looks the same.
func (s *Sender) Attempt(ctx context.Context, op Operation, to common.Address, data []byte) (*types.Receipt, error) {
	receipt, err := s.Send(ctx, op, to, data, nil)
	if errors.Is(err, ErrReverted) || errors.Is(err, ErrCancelled) {
		err = errors.Join(err, s.Forget(ctx, op))
	}
	return receipt, err
}

// review looks whether the chain still has what the journal says. A settled operation whose transaction is gone,
// because more blocks were replaced than the rule reckoned with or a node lost its last ones, becomes pending again.
func (s *Sender) review(ctx context.Context, e entry) (entry, error) {
	receipt, err := s.receipt(ctx, e)
	if err != nil {
		return e, fmt.Errorf("operation %s: %w", e.op, err)
	}
	if receipt != nil {
		return e.withReceipt(receipt), nil
	}
	used, err := s.chain.NonceAt(ctx, s.Account(), nil)
	if err != nil {
		return e, fmt.Errorf("operation %s: ask for the nonce: %w", e.op, err)
	}
	if used > e.nonce() {
		return e, nil // the node has forgotten the transaction, not undone it
	}
	e.outcome, e.receipt = pending, nil
	return e, s.journal.reopen(e)
}
