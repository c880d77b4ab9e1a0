// The first half: from a request to a signed transaction in the journal. The node sees it in the second half.

package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/acc36754/assent/contracts/chain/node"
)

// begin signs a transaction for an operation and records it.
func (s *Sender) begin(ctx context.Context, op Operation, r request) (entry, error) {
	if err := s.nonces.take(ctx); err != nil {
		return entry{}, err
	}
	defer s.nonces.leave()
	if err := s.offerPending(ctx); err != nil {
		return entry{}, err
	}
	head, err := s.chain.Block(ctx, nil)
	if err != nil {
		return entry{}, fmt.Errorf("ask for the chain's head: %w", err)
	}
	tx, err := s.prepare(ctx, head, r)
	if err != nil {
		return entry{}, err
	}
	nonce, err := s.nextNonce(ctx)
	if err != nil {
		return entry{}, err
	}
	tx.Nonce = nonce
	signed, err := s.sign(ctx, types.NewTx(tx))
	if err != nil {
		return entry{}, err
	}
	e := entry{op: op, versions: []*types.Transaction{signed}, since: head.Number}
	return e, s.journal.record(e)
}

// prepare returns a transaction without a nonce, after making sure that it would succeed and can be paid.
func (s *Sender) prepare(ctx context.Context, head node.Block, r request) (*types.DynamicFeeTx, error) {
	price, err := s.currentFees(ctx, head)
	if err != nil {
		return nil, err
	}
	if err := s.checkContract(ctx, r); err != nil {
		return nil, err
	}
	gas, err := s.gas(ctx, head, r)
	if err != nil {
		return nil, err
	}
	if err := s.checkBalance(ctx, gas, price, r); err != nil {
		return nil, err
	}
	return &types.DynamicFeeTx{
		ChainID:   s.chainID,
		GasTipCap: price.tip,
		GasFeeCap: price.max,
		Gas:       gas,
		To:        r.to,
		Value:     r.amount(),
		Data:      r.data,
	}, nil
}

// checkContract makes sure that a call has somebody to answer it: calls to an empty address succeed on a chain.
func (s *Sender) checkContract(ctx context.Context, r request) error {
	if r.to == nil || len(r.data) == 0 {
		return nil
	}
	code, err := s.chain.CodeAt(ctx, *r.to, nil)
	if err != nil {
		return fmt.Errorf("ask for the code of %s: %w", r.to, err)
	}
	if len(code) == 0 {
		return fmt.Errorf("%w: %s", bind.ErrNoCode, r.to)
	}
	return nil
}

// leastMargin is what is added to an estimate at least when a contract is called. A node estimates as of the block that is
// there, and what a contract writes once a second or once a block, it may have written in that one already: two new
// storage slots and their surroundings fit in. What is not used is not paid.
const leastMargin = 60_000

// gas returns a transaction's gas limit: the estimate and a margin, within the bounds of policy and block. An
// estimate fails when the transaction would revert.
func (s *Sender) gas(ctx context.Context, head node.Block, r request) (uint64, error) {
	estimate, err := s.chain.EstimateGas(ctx, ethereum.CallMsg{From: s.Account(), To: r.to, Value: r.amount(), Data: r.data})
	if err != nil {
		return 0, fmt.Errorf("estimate gas: %w", err)
	}
	bound := s.policy.gasBound(head)
	if estimate > bound {
		return 0, fmt.Errorf("%w: %d, at most %d", ErrGasCap, estimate, bound)
	}
	margin := estimate / 100 * min(s.policy.GasMargin, 100)
	if len(r.data) > 0 {
		margin = max(margin, leastMargin)
	}
	return min(estimate+margin, bound), nil
}

// gasBound returns the most gas of a transaction that is to be mined after a block.
func (p Policy) gasBound(head node.Block) uint64 {
	if p.MaxGas == 0 {
		return head.GasLimit
	}
	return min(head.GasLimit, p.MaxGas)
}

// GasBound returns the most gas that a transaction may take now, by the policy and by the size of a block. Whoever can do
// the same thing in more transactions or in fewer goes by it.
func (s *Sender) GasBound(ctx context.Context) (uint64, error) {
	head, err := s.chain.Block(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("ask for the chain's head: %w", err)
	}
	return s.policy.gasBound(head), nil
}

func (s *Sender) checkBalance(ctx context.Context, gas uint64, price fees, r request) error {
	balance, err := s.chain.BalanceAt(ctx, s.Account(), nil)
	if err != nil {
		return fmt.Errorf("ask for the balance of %s: %w", s.Account(), err)
	}
	cost := new(big.Int).Mul(price.max, new(big.Int).SetUint64(gas))
	if cost.Add(cost, r.amount()); balance.Cmp(cost) < 0 {
		return fmt.Errorf("%w: %s has %s wei, up to %s are needed", ErrFunds, s.Account(), balance, cost)
	}
	return nil
}

// nextNonce returns the nonce after all that the node and the journal know of.
func (s *Sender) nextNonce(ctx context.Context) (uint64, error) {
	next, err := s.chain.PendingNonceAt(ctx, s.Account())
	if err != nil {
		return 0, fmt.Errorf("ask for the nonce of %s: %w", s.Account(), err)
	}
	for _, e := range s.journal.list() {
		next = max(next, e.nonce()+1)
	}
	return next, nil
}

// offerPending makes sure that the node has the transactions of all earlier operations, without which it would not
// mine a later one. Some may never have reached it.
func (s *Sender) offerPending(ctx context.Context) error {
	earlier := s.journal.list()
	if len(earlier) == 0 {
		return nil
	}
	used, err := s.chain.NonceAt(ctx, s.Account(), nil)
	if err != nil {
		return fmt.Errorf("ask for the nonce of %s: %w", s.Account(), err)
	}
	for _, e := range earlier {
		if e.nonce() < used {
			continue // mined or displaced
		}
		if err := s.offer(ctx, e.last()); err != nil {
			return fmt.Errorf("%w: operation %s: %w", ErrBlocked, e.op, err)
		}
	}
	return nil
}

// offer makes sure that the node knows a transaction. To send one again does no harm.
func (s *Sender) offer(ctx context.Context, tx *types.Transaction) error {
	known, err := s.knows(ctx, tx)
	// A node that is still indexing answers with an error for a transaction that it does not know.
	if known || (err != nil && !isAnswer(err)) {
		return err
	}
	refusal := s.chain.SendTransaction(ctx, tx)
	if refusal == nil || !isAnswer(refusal) {
		return refusal
	}
	// Nodes word it differently that they know a transaction already; ours may have come another way meanwhile.
	if known, err := s.knows(ctx, tx); err == nil && known {
		return nil
	}
	return refusal
}

// isAnswer tells whether an error is what a node said, not that it could not be asked.
func isAnswer(err error) bool {
	var answer rpc.Error
	return errors.As(err, &answer)
}

// knows tells whether the node has a transaction, in its pool or in a block.
func (s *Sender) knows(ctx context.Context, tx *types.Transaction) (bool, error) {
	_, _, err := s.chain.TransactionByHash(ctx, tx.Hash())
	if errors.Is(err, ethereum.NotFound) {
		return false, nil
	}
	return err == nil, err
}
