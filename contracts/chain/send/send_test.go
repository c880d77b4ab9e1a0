// What Send promises on a chain that behaves.

package send

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/program"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent/contracts/chain/node"
)

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// An operation that is repeated has the outcome of the first time, also in another process, and nothing is sent.
func TestRepeatedOperation(t *testing.T) {
	f := newFixture(t)
	op, to := NewOperation(), recipient(1)
	var first *types.Receipt
	for life := range 2 {
		s, shut := f.open(t, fast)
		for range 2 {
			receipt, err := pay(t.Context(), s, op, to)
			must(t, err)
			if first == nil {
				first = receipt
			}
			if receipt.TxHash != first.TxHash || receipt.GasUsed != first.GasUsed {
				t.Errorf("process %d: another receipt", life)
			}
		}
		shut()
	}
	f.wantPaid(t, to, 1)
}

// A key that is used for something else is a mistake of the caller, not a reason to pretend that it was done.
func TestKeyOfAnotherOperation(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	op := NewOperation()
	_, err := s.Send(t.Context(), op, recipient(1), nil, big.NewInt(1))
	must(t, err)
	_, err = s.Send(t.Context(), op, recipient(2), nil, big.NewInt(1))
	wantError(t, err, ErrConflict)
	_, err = s.Send(t.Context(), op, recipient(1), nil, big.NewInt(2))
	wantError(t, err, ErrConflict)
	_, err = s.Send(t.Context(), op, recipient(1), []byte{0}, big.NewInt(1))
	wantError(t, err, ErrConflict)
	_, err = s.Deploy(t.Context(), op, nil)
	wantError(t, err, ErrConflict)
	if used := f.used(t); used != 1 {
		t.Errorf("%d transactions", used)
	}
}

func TestDeployAndCall(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	answer := program.New().Push(42).Push(0).Op(vm.MSTORE).Return(0, 32)
	op := NewOperation()
	address, err := s.Deploy(t.Context(), op, create(answer))
	must(t, err)
	if again, err := s.Deploy(t.Context(), op, create(answer)); err != nil || again != address {
		t.Errorf("again at %s, %v", again, err)
	}
	got, err := s.Call(t.Context(), address, nil)
	if err != nil || new(big.Int).SetBytes(got).Int64() != 42 {
		t.Errorf("answer %x, %v", got, err)
	}
	_, err = s.Call(t.Context(), recipient(1), nil)
	wantError(t, err, bind.ErrNoCode)
	_, err = s.Send(t.Context(), NewOperation(), recipient(1), []byte{1}, nil)
	wantError(t, err, bind.ErrNoCode)
	_, err = s.Deploy(t.Context(), NewOperation(), program.New().Op(vm.STOP).Bytes())
	wantError(t, err, bind.ErrNoCodeAfterDeploy)
}

// An attempt that came to nothing is told once, and the next one is a new transaction; what has worked is not done again.
func TestAttempts(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	paid, err := s.Deploy(t.Context(), NewOperation(), create(refusesToBePaidFor()))
	must(t, err)
	op, before := NewOperation(), f.used(t)
	for range 2 {
		_, err := s.Attempt(t.Context(), op, paid, []byte{1})
		wantError(t, err, ErrReverted)
	}
	if used := f.used(t); used != before+2 {
		t.Errorf("%d transactions, want 2", used-before)
	}
	logs, err := s.Deploy(t.Context(), NewOperation(), create(program.New().Op(vm.STOP)))
	must(t, err)
	works, before := NewOperation(), f.used(t)
	for range 2 {
		_, err := s.Attempt(t.Context(), works, logs, []byte{1})
		must(t, err)
	}
	if used := f.used(t); used != before+1 {
		t.Errorf("%d transactions, want 1", used-before)
	}
}

// What would revert is not sent; what reverts all the same has that outcome until it is forgotten.
func TestReverts(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	always, err := s.Deploy(t.Context(), NewOperation(), create(program.New().Push(0).Push(0).Op(vm.REVERT)))
	must(t, err)
	op := NewOperation()
	if _, err = s.Send(t.Context(), op, always, []byte{1}, nil); err == nil || len(s.Pending()) > 0 || f.used(t) != 1 {
		t.Errorf("sent what the node says would revert: %v", err)
	}
	wantError(t, s.Forget(t.Context(), op), ErrUnknownOperation)

	paid, err := s.Deploy(t.Context(), NewOperation(), create(refusesToBePaidFor()))
	must(t, err)
	for range 2 {
		receipt, err := s.Send(t.Context(), op, paid, []byte{1}, nil)
		wantError(t, err, ErrReverted)
		if receipt == nil || receipt.Status != types.ReceiptStatusFailed {
			t.Errorf("receipt %+v", receipt)
		}
	}
	before := f.used(t)
	must(t, s.Forget(t.Context(), op))
	_, err = s.Send(t.Context(), op, paid, []byte{1}, nil)
	wantError(t, err, ErrReverted)
	if used := f.used(t); used != before+1 {
		t.Error("not tried again")
	}
}

// Nothing is signed that costs more than it may, and nothing about it is kept.
func TestBounds(t *testing.T) {
	f := newFixture(t)
	tenEther := new(big.Int).Mul(big.NewInt(10), big.NewInt(1e18))
	for name, c := range map[string]struct {
		policy Policy
		value  *big.Int
		want   error
	}{
		"fee":           {Policy{MaxFeePerGas: big.NewInt(1)}, nil, ErrFeeCap},
		"gas":           {Policy{MaxGas: 20_999}, nil, ErrGasCap},
		"funds":         {Policy{MaxFeePerGas: tenEther}, new(big.Int).Mul(tenEther, big.NewInt(99_999)), nil},
		"too few funds": {Policy{}, new(big.Int).Mul(tenEther, big.NewInt(100_000)), ErrFunds},
		"negative":      {Policy{}, big.NewInt(-1), nil},
	} {
		t.Run(name, func(t *testing.T) {
			s, shut := f.open(t, c.policy)
			defer shut()
			_, err := s.Send(t.Context(), NewOperation(), recipient(1), nil, c.value)
			switch name {
			case "funds":
				must(t, err)
			case "negative":
				if err == nil {
					t.Error("sent less than nothing")
				}
			default:
				if name == "too few funds" && !errors.Is(err, ErrFunds) && err != nil {
					return // the node says it first, in its own words
				}
				wantError(t, err, c.want)
			}
			if len(s.Pending()) > 0 {
				t.Error("it is in the journal")
			}
		})
	}
}

// The account must be able to pay the highest fee that it allows, or the transaction might wait for ever.
func TestBalanceCoversTheFee(t *testing.T) {
	f := newFixture(t)
	poor, err := crypto.GenerateKey()
	must(t, err)
	s := f.sender(t, fast)
	_, err = s.Send(t.Context(), NewOperation(), crypto.PubkeyToAddress(poor.PublicKey), nil, big.NewInt(21_000))
	must(t, err)
	its, err := New(t.Context(), f.chain, KeySigner(poor), NewMemoryJournal(), fast)
	must(t, err)
	_, err = its.Send(t.Context(), NewOperation(), recipient(1), nil, big.NewInt(1))
	wantError(t, err, ErrFunds)
}

// What is paid keeps within the policy, as does the gas limit.
func TestFeesOfATransaction(t *testing.T) {
	f := newFixture(t)
	var sent *types.Transaction
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		sent = tx
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	head, err := f.chain.Block(t.Context(), nil)
	must(t, err)
	policy := fast
	policy.MaxFeePerGas = new(big.Int).Add(head.BaseFee, big.NewInt(5_000_000))
	policy.MaxPriorityFeePerGas = big.NewInt(3_000_000)
	f.chain.tip = big.NewInt(4_000_000)
	policy.MaxGas = 22_000
	policy.GasMargin = 50
	s := f.sender(t, policy)
	_, err = pay(t.Context(), s, NewOperation(), recipient(1))
	must(t, err)
	if sent.GasFeeCap().Cmp(policy.MaxFeePerGas) != 0 || sent.GasTipCap().Cmp(policy.MaxPriorityFeePerGas) != 0 || sent.Gas() != 22_000 {
		t.Errorf("fee %s, priority fee %s, gas %d", sent.GasFeeCap(), sent.GasTipCap(), sent.Gas())
	}
	s.policy.MaxGas = 0
	_, err = pay(t.Context(), s, NewOperation(), recipient(1))
	must(t, err)
	if sent.Gas() != 31_500 {
		t.Errorf("gas %d, want 21000 and a half", sent.Gas())
	}
}

// Goroutines that ask for one operation get one transaction; other operations have nonces of their own.
func TestConcurrentUse(t *testing.T) {
	f := newFixture(t)
	s := f.sender(t, fast)
	same := NewOperation()
	var group sync.WaitGroup
	for n := range 8 {
		group.Go(func() {
			if _, err := pay(t.Context(), s, same, recipient(0)); err != nil {
				t.Error(err)
			}
			if _, err := pay(t.Context(), s, OperationOf([]byte{byte(n)}), recipient(1)); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	f.wantPaid(t, recipient(0), 1)
	f.wantPaid(t, recipient(1), 8)
	if used := f.used(t); used != 9 {
		t.Errorf("%d transactions", used)
	}
}

// A context that ends stops the waiting, not the operation.
func TestCancelledContext(t *testing.T) {
	f := newFixture(t)
	f.chain.Hold(true)
	s := f.sender(t, fast)
	ctx, cancel := context.WithCancel(t.Context())
	f.chain.onSend = func(ctx context.Context, tx *types.Transaction) error {
		defer cancel()
		return f.chain.Chain.SendTransaction(ctx, tx)
	}
	op := NewOperation()
	_, err := pay(ctx, s, op, recipient(1))
	wantError(t, err, ErrUnsettled)
	wantError(t, err, context.Canceled)
	if !slices.Equal(s.Pending(), []Operation{op}) {
		t.Errorf("pending %v", s.Pending())
	}
	f.chain.Mine(1)
	must(t, s.Resume(t.Context()))
	if _, err := pay(t.Context(), s, op, recipient(1)); err != nil || len(s.Pending()) > 0 {
		t.Error(err, s.Pending())
	}
	f.wantPaid(t, recipient(1), 1)
}

// crooked is a signer that signs something else.
type crooked struct {
	Signer
	change func(*types.DynamicFeeTx)
}

func (c crooked) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	changed := &types.DynamicFeeTx{
		ChainID: tx.ChainId(), Nonce: tx.Nonce(), GasTipCap: tx.GasTipCap(), GasFeeCap: tx.GasFeeCap(),
		Gas: tx.Gas(), To: tx.To(), Value: tx.Value(), Data: tx.Data(),
	}
	c.change(changed)
	return c.Signer.SignTx(ctx, types.NewTx(changed), chainID)
}

// impostor signs with another account's key.
type impostor struct {
	Signer
	address common.Address
}

func (i impostor) Address() common.Address { return i.address }

// mute returns neither a transaction nor an error.
type mute struct{ Signer }

func (mute) SignTx(context.Context, *types.Transaction, *big.Int) (*types.Transaction, error) {
	return nil, nil
}

// An external signer lets its user change a transaction, or may be the wrong one: nothing but what was asked for is
// taken from it.
func TestSignerIsChecked(t *testing.T) {
	f := newFixture(t)
	honest := KeySigner(f.key)
	other, err := crypto.GenerateKey()
	must(t, err)
	signers := map[string]Signer{
		"other account": impostor{KeySigner(other), honest.Address()},
		"nothing":       mute{honest},
	}
	for name, change := range map[string]func(*types.DynamicFeeTx){
		"recipient": func(tx *types.DynamicFeeTx) { tx.To = &common.Address{9} },
		"value":     func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(2) },
		"data":      func(tx *types.DynamicFeeTx) { tx.Data = []byte{1} },
		"nonce":     func(tx *types.DynamicFeeTx) { tx.Nonce++ },
		"gas":       func(tx *types.DynamicFeeTx) { tx.Gas++ },
		"fee":       func(tx *types.DynamicFeeTx) { tx.GasFeeCap = new(big.Int).Add(tx.GasFeeCap, big.NewInt(1)) },
		"tip":       func(tx *types.DynamicFeeTx) { tx.GasTipCap = new(big.Int) },
		"list":      func(tx *types.DynamicFeeTx) { tx.AccessList = types.AccessList{{}} },
	} {
		signers[name] = crooked{honest, change}
	}
	for name, signer := range signers {
		t.Run(name, func(t *testing.T) {
			s, err := New(t.Context(), f.chain, signer, NewMemoryJournal(), fast)
			must(t, err)
			_, err = pay(t.Context(), s, NewOperation(), recipient(1))
			wantError(t, err, ErrSigner)
			if len(s.Pending()) > 0 || f.used(t) > 0 {
				t.Error("it went on")
			}
		})
	}
}

// tagless is a node that does not know the tag "finalized".
type tagless struct{ *tapped }

func (c tagless) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	if number != nil && number.Sign() < 0 {
		return node.Block{}, refusal("invalid block tag")
	}
	return c.tapped.Block(ctx, number)
}

// A rule that the node cannot follow is found out before anything is sent.
func TestUnusableRule(t *testing.T) {
	f := newFixture(t)
	_, err := New(t.Context(), tagless{f.chain}, KeySigner(f.key), NewMemoryJournal(), Policy{Rule: node.Finalized()})
	wantError(t, err, refusal("invalid block tag"))
}
