// Operations that stand in each other's way, are cancelled, forgotten, or settled and lost.

package send

import (
	"context"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
)

// operation that waits for ever.
func TestBlocked(t *testing.T) {
	f := newFixture(t)
	first, second := NewOperation(), NewOperation()
	f.begun(t, first, recipient(1))
	s := f.sender(t, fast)
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		if *tx.To() == recipient(1) {
			return refusal("oversized data")
		}
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	_, err := pay(t.Context(), s, second, recipient(2))
	wantError(t, err, ErrBlocked)
	if !slices.Equal(s.Pending(), []Operation{first}) {
		t.Errorf("pending %v", s.Pending())
	}
	must(t, s.Cancel(t.Context(), first))
	_, err = pay(t.Context(), s, second, recipient(2))
	must(t, err)
	f.wantPaid(t, recipient(1), 0)
	f.wantPaid(t, recipient(2), 1)
}

// An operation whose transaction never reached the node does not hold up a later one: it is sent first.
func TestEarlierOperationsGoFirst(t *testing.T) {
	f := newFixture(t)
	first := NewOperation()
	f.begun(t, first, recipient(1))
	s := f.sender(t, fast)
	_, err := pay(t.Context(), s, NewOperation(), recipient(2))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
	must(t, s.Resume(t.Context()))
	_, err = pay(t.Context(), s, first, recipient(1))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
}

// The nonce of an operation that waits is not given to the next one, also where the node does not count it.
func TestNonceOfAPendingOperation(t *testing.T) {
	f := newFixture(t)
	f.chain.Hold(true)
	f.chain.poolless = true
	s := f.sender(t, fast)
	for n := range 2 {
		ctx, cancel := context.WithCancel(t.Context())
		f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
			defer cancel()
			if tx.Nonce() != uint64(n) {
				t.Errorf("operation %d has nonce %d", n, tx.Nonce())
			}
			return f.chain.Chain.SendTransaction(ctx, tx)
		}
		_, err := pay(ctx, s, NewOperation(), recipient(n))
		wantError(t, err, ErrUnsettled)
	}
	f.chain.Mine(1)
	must(t, s.Resume(t.Context()))
	f.wantPaid(t, recipient(0), 1)
	f.wantPaid(t, recipient(1), 1)
}

// Cancelling replaces the transaction in the pool, and the operation stays cancelled.
func TestCancel(t *testing.T) {
	f := newFixture(t)
	f.chain.Hold(true)
	s := f.sender(t, fast)
	op, to := NewOperation(), recipient(1)
	wantError(t, s.Cancel(t.Context(), op), ErrUnknownOperation)
	ctx, cancel := context.WithCancel(t.Context())
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		defer cancel()
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	_, err := pay(ctx, s, op, to)
	wantError(t, err, ErrUnsettled)
	wantError(t, s.Forget(t.Context(), op), ErrNotForgettable)

	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		defer f.chain.Mine(1)
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	must(t, s.Cancel(t.Context(), op))
	must(t, s.Cancel(t.Context(), op))
	_, err = pay(t.Context(), s, op, to)
	wantError(t, err, ErrCancelled)
	f.wantPaid(t, to, 0)
	if used := f.used(t); used != 1 {
		t.Errorf("%d transactions", used)
	}
	must(t, s.Forget(t.Context(), op))
	_, err = pay(t.Context(), s, op, to)
	must(t, err)
	f.wantPaid(t, to, 1)
	wantError(t, s.Cancel(t.Context(), op), ErrNotCancelled)
	wantError(t, s.Forget(t.Context(), op), ErrNotForgettable)
}

// A settled operation whose block is replaced after all becomes pending again, with the same transaction.
func TestSettledAndLost(t *testing.T) {
	f := newFixture(t)
	op, to := NewOperation(), recipient(1)
	s := f.sender(t, fast)
	first, err := pay(t.Context(), s, op, to)
	must(t, err)
	must(t, f.chain.Rewind(t.Context(), 0))
	f.chain.Mine(1)
	f.wantPaid(t, to, 0)
	again, err := pay(t.Context(), s, op, to)
	must(t, err)
	f.wantPaid(t, to, 1)
	if again.TxHash != first.TxHash {
		t.Error("another transaction")
	}
}

// A node that forgets old transactions does not undo them: the journal's receipt holds and nothing is sent.
func TestSettledAndForgottenByTheNode(t *testing.T) {
	f := newFixture(t)
	op, to := NewOperation(), recipient(1)
	s := f.sender(t, fast)
	first, err := pay(t.Context(), s, op, to)
	must(t, err)
	f.hide(true)
	again, err := pay(t.Context(), s, op, to)
	must(t, err)
	if again.TxHash != first.TxHash || again.BlockNumber.Cmp(first.BlockNumber) != 0 {
		t.Error("another receipt")
	}
	f.hide(false)
	f.wantPaid(t, to, 1)
}
