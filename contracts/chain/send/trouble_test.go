// What happens to operations on chains that lose, replace, delay and refuse transactions.

package send

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// A transaction that a node drops from its pool is sent again.
func TestDropped(t *testing.T) {
	f := newFixture(t)
	f.chain.Hold(true)
	var sent []common.Hash
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		must(t, f.chain.Chain.SendTransaction(ctx, tx))
		if sent = append(sent, tx.Hash()); len(sent) == 1 {
			f.chain.Drop()
		} else {
			f.chain.Mine(1)
		}
		return nil
	}
	_, err := pay(t.Context(), f.sender(t, fast), NewOperation(), recipient(1))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
	if len(sent) != 2 || sent[0] != sent[1] {
		t.Errorf("sent %v, want one transaction twice", sent)
	}
}

// When the block of a transaction is replaced before the rule relies on it, the same transaction is sent again.
func TestReorganisation(t *testing.T) {
	f := newFixture(t)
	policy := fast
	policy.Rule = node.Confirmations(3)
	looks, rewound := 0, false
	f.chain.onHead = func() {
		if looks++; looks < 10 {
			return
		}
		if !rewound {
			rewound = true
			must(t, f.chain.Rewind(t.Context(), 0))
		}
		f.chain.Mine(1)
	}
	receipt, err := pay(t.Context(), f.sender(t, policy), NewOperation(), recipient(1))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
	if f.used(t) != 1 || !rewound || receipt.BlockNumber.Int64() < 1 {
		t.Errorf("%d transactions, rewound %t, block %s", f.used(t), rewound, receipt.BlockNumber)
	}
}

// Confirmations are waited for.
func TestConfirmations(t *testing.T) {
	f := newFixture(t)
	policy := fast
	policy.Rule = node.Confirmations(4)
	f.chain.onHead = func() { f.chain.Mine(1) }
	receipt, err := pay(t.Context(), f.sender(t, policy), NewOperation(), recipient(1))
	must(t, err)
	head, err := f.chain.Chain.Block(t.Context(), nil)
	must(t, err)
	if head.Number < receipt.BlockNumber.Uint64()+3 {
		t.Errorf("head %d, transaction in %s", head.Number, receipt.BlockNumber)
	}
}

// A transaction that is not mined gets a higher fee, enough for pools to replace it, and remains the same operation.
func TestFeeIsRaised(t *testing.T) {
	f := newFixture(t)
	var versions []*types.Transaction
	f.chain.onKnown = func(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
		for _, version := range versions {
			if version.Hash() == hash {
				return version, true, nil
			}
		}
		return nil, false, ethereum.NotFound
	}
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		versions = append(versions, tx)
		if len(versions) < 3 {
			return nil // it sits in a pool where nobody takes it
		}
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	f.chain.onHead = func() { f.chain.Mine(1) }
	policy := fast
	policy.BumpAfter = 2
	s := f.sender(t, policy)
	op := NewOperation()
	receipt, err := pay(t.Context(), s, op, recipient(1))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
	if len(versions) != 3 || receipt.TxHash != versions[2].Hash() {
		t.Fatalf("%d versions", len(versions))
	}
	for i, version := range versions[1:] {
		last := versions[i]
		if version.Nonce() != last.Nonce() || !requestOf(last).equals(version) || version.Gas() != last.Gas() {
			t.Errorf("version %d is another transaction", i+1)
		}
		if !enough(last.GasFeeCap(), version.GasFeeCap()) || !enough(last.GasTipCap(), version.GasTipCap()) {
			t.Errorf("version %d: fees %s, %s after %s, %s", i+1, version.GasFeeCap(), version.GasTipCap(), last.GasFeeCap(), last.GasTipCap())
		}
	}
}

// A node that refuses a transaction for its fee gets another version at once, not after some blocks.
func TestUnderpriced(t *testing.T) {
	f := newFixture(t)
	sent := 0
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		if sent++; sent <= 3 {
			return refusal("transaction underpriced: gas tip cap 1, minimum needed 2")
		}
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	policy := fast
	policy.BumpAfter, policy.Attempts = 1<<40, 5
	s := f.sender(t, policy)
	op := NewOperation()
	_, err := pay(t.Context(), s, op, recipient(1))
	must(t, err)
	e, _, err := s.journal.find(op)
	must(t, err)
	if len(e.versions) < 2 {
		t.Error("the fee was not raised")
	}
	f.wantPaid(t, recipient(1), 1)
}

// The version that is mined may be an older one than the last.
func TestOlderVersionIsMined(t *testing.T) {
	f := newFixture(t)
	f.chain.Hold(true)
	var first *types.Transaction
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		if first == nil {
			first = tx
			return refusal("transaction underpriced")
		}
		must(t, f.chain.Chain.SendTransaction(ctx, first))
		f.chain.Mine(1)
		return refusal("nonce too low")
	}
	receipt, err := pay(t.Context(), f.sender(t, fast), NewOperation(), recipient(1))
	must(t, err)
	if receipt.TxHash != first.Hash() {
		t.Error("the receipt is about another version")
	}
	f.wantPaid(t, recipient(1), 1)
}

// The policy's bound holds for raised fees too: then it remains to wait.
func TestFeeIsNotRaisedAboveTheBound(t *testing.T) {
	f := newFixture(t)
	head, err := f.chain.Block(t.Context(), nil)
	must(t, err)
	policy := fast
	policy.MaxFeePerGas, policy.Attempts = head.BaseFee, 5
	attempts := 0
	f.chain.onSend = func(_ context.Context, tx *types.Transaction) error {
		if attempts++; tx.GasFeeCap().Cmp(policy.MaxFeePerGas) > 0 {
			t.Errorf("fee %s, at most %s", tx.GasFeeCap(), policy.MaxFeePerGas)
		}
		return refusal("transaction underpriced")
	}
	_, err = pay(t.Context(), f.sender(t, policy), NewOperation(), recipient(1))
	wantError(t, err, ErrUnsettled)
	if attempts != policy.Attempts {
		t.Errorf("%d attempts", attempts)
	}
}

// hide makes the node know neither receipts nor transactions while on.
func (f *fixture) hide(on bool) {
	f.chain.onReceipt, f.chain.onKnown = nil, nil
	if on {
		f.chain.onReceipt = func(context.Context, common.Hash) (*types.Receipt, error) { return nil, ethereum.NotFound }
		f.chain.onKnown = func(context.Context, common.Hash) (*types.Transaction, bool, error) {
			return nil, false, ethereum.NotFound
		}
	}
}

// begun leaves an operation in the journal whose transaction never reached the node.
func (f *fixture) begun(t *testing.T, op Operation, to common.Address) {
	t.Helper()
	f.chain.onSend = func(context.Context, *types.Transaction) error { return refusal("no") }
	once := fast
	once.Attempts = 1
	s, shut := f.open(t, once)
	_, err := pay(t.Context(), s, op, to)
	wantError(t, err, ErrUnsettled)
	f.chain.onSend = nil
	shut()
}

// Another program that uses the account may take an operation's nonce. That is not repaired by sending once more,
// since a node that has forgotten a transaction looks the same.
func TestDisplaced(t *testing.T) {
	f := newFixture(t)
	op, to := NewOperation(), recipient(1)
	f.begun(t, op, to)
	other, err := New(t.Context(), f.chain, KeySigner(f.key), NewMemoryJournal(), fast)
	must(t, err)
	_, err = pay(t.Context(), other, NewOperation(), recipient(2))
	must(t, err)

	policy := fast
	policy.Attempts = 3
	s := f.sender(t, policy)
	for range 2 {
		_, err = pay(t.Context(), s, op, to)
		wantError(t, err, ErrDisplaced)
	}
	f.wantPaid(t, to, 0)
	if f.used(t) != 1 || len(s.Pending()) > 0 {
		t.Error("it was sent, or is pending")
	}
	must(t, s.Forget(t.Context(), op))
	_, err = pay(t.Context(), s, op, to)
	must(t, err)
	f.wantPaid(t, to, 1)
}

// A nonce that another transaction has may become free again, as long as that one's block is not relied on.
func TestDisplacedOnlyBehindTheLine(t *testing.T) {
	f := newFixture(t)
	op, to := NewOperation(), recipient(1)
	f.begun(t, op, to)
	other, err := New(t.Context(), f.chain, KeySigner(f.key), NewMemoryJournal(), fast)
	must(t, err)
	_, err = pay(t.Context(), other, NewOperation(), recipient(2))
	must(t, err)
	policy := fast
	policy.Rule, policy.Attempts = node.Confirmations(2), 3
	s := f.sender(t, policy)
	looks := 0
	f.chain.onHead = func() {
		if looks++; looks == 10 {
			must(t, f.chain.Rewind(t.Context(), 0))
		}
		if looks > 10 {
			f.chain.Mine(1)
		}
	}
	_, err = pay(t.Context(), s, op, to)
	must(t, err)
	f.wantPaid(t, to, 1)
	f.wantPaid(t, recipient(2), 0)
}

// A node that lags behind itself has no receipt for a moment: that is no reason to call a transaction displaced.
func TestLateReceipt(t *testing.T) {
	f := newFixture(t)
	looks := 0
	f.chain.onReceipt = func(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
		if looks++; looks < 5 {
			return nil, ethereum.NotFound
		}
		return f.chain.Chain.TransactionReceipt(ctx, hash)
	}
	f.chain.onKnown = func(ctx context.Context, hash common.Hash) (*types.Transaction, bool, error) {
		if looks < 5 {
			return nil, false, ethereum.NotFound
		}
		return f.chain.Chain.TransactionByHash(ctx, hash)
	}
	_, err := pay(t.Context(), f.sender(t, fast), NewOperation(), recipient(1))
	must(t, err)
	f.wantPaid(t, recipient(1), 1)
}

// A node that refuses an operation's transaction blocks the account, and that is said, not hidden behind another
// A node that gives out another transaction's receipt is not believed.
func TestForeignReceipt(t *testing.T) {
	f := newFixture(t)
	policy := fast
	policy.Attempts = 2
	f.chain.onReceipt = func(context.Context, common.Hash) (*types.Receipt, error) {
		return &types.Receipt{Status: 1, TxHash: common.Hash{1}, BlockNumber: big.NewInt(1)}, nil
	}
	_, err := pay(t.Context(), f.sender(t, policy), NewOperation(), recipient(1))
	wantError(t, err, ErrUnsettled)
}
