// The second half: from a transaction in the journal to its final outcome.

package send

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// settle waits until an operation's outcome is final and records it. Each round asks the chain anew, so that it does
// not matter what happened before, in this process or another.
func (s *Sender) settle(ctx context.Context, e entry) (entry, error) {
	ticker := time.NewTicker(s.policy.Poll)
	defer ticker.Stop()
	for rounds, failures := 1, 0; ; rounds++ {
		var err error
		e, err = s.round(ctx, e)
		if err == nil && e.outcome != pending {
			return e, s.journal.settle(e)
		}
		if err == nil {
			failures = 0
		} else {
			failures++
		}
		switch {
		case err == nil && rounds == 1:
			continue // a development chain has mined it by now
		case err != nil && (ctx.Err() != nil || errors.Is(err, ErrJournal)):
			return e, unsettled(e, err)
		case failures == s.policy.Attempts && errors.Is(err, ErrDisplaced):
			e.outcome = displaced
			return e, s.journal.settle(e)
		case failures == s.policy.Attempts:
			return e, unsettled(e, err)
		}
		select {
		case <-ctx.Done():
			return e, unsettled(e, ctx.Err())
		case <-ticker.C:
		}
	}
}

func unsettled(e entry, err error) error {
	return fmt.Errorf("operation %s: %w: transaction %s: %w", e.op, ErrUnsettled, e.last().Hash(), err)
}

// round looks where an operation is and does what brings it on. It returns the entry as recorded, also with an error.
func (s *Sender) round(ctx context.Context, e entry) (entry, error) {
	used, err := s.chain.NonceAt(ctx, s.Account(), nil)
	if err != nil {
		return e, fmt.Errorf("ask for the nonce of %s: %w", s.Account(), err)
	}
	if used <= e.nonce() {
		return s.push(ctx, e, used)
	}
	// The line is asked for first: what is found behind it afterwards was there before.
	final, exists, err := s.policy.Rule.Last(ctx, s.chain)
	if err != nil || !exists {
		return e, err
	}
	receipt, err := s.receipt(ctx, e)
	if err != nil {
		return e, err
	}
	if receipt == nil {
		return e, s.checkDisplaced(ctx, e, final)
	}
	if receipt.BlockNumber.Cmp(new(big.Int).SetUint64(final)) > 0 {
		return e, nil
	}
	return e.withReceipt(receipt), nil
}

// receipt returns the receipt of the version that was mined, or nil.
func (s *Sender) receipt(ctx context.Context, e entry) (*types.Receipt, error) {
	for _, version := range e.versions {
		receipt, err := s.chain.TransactionReceipt(ctx, version.Hash())
		if err == nil && receipt.TxHash == version.Hash() && receipt.BlockNumber != nil {
			return receipt, nil
		}
		if err == nil {
			return nil, fmt.Errorf("the node's receipt of %s is about another transaction", version.Hash())
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, fmt.Errorf("ask for the receipt of %s: %w", version.Hash(), err)
		}
	}
	return nil, nil
}

// checkDisplaced returns ErrDisplaced when the nonce was used behind the line and the node knows none of the versions.
// That may be a node that lags behind itself: settle wants to hear it several times.
func (s *Sender) checkDisplaced(ctx context.Context, e entry, final uint64) error {
	used, err := s.chain.NonceAt(ctx, s.Account(), new(big.Int).SetUint64(final))
	if err != nil {
		return fmt.Errorf("ask for the nonce of %s in block %d: %w", s.Account(), final, err)
	}
	if used <= e.nonce() {
		return nil
	}
	for _, version := range e.versions {
		if known, err := s.knows(ctx, version); err != nil || known {
			return err
		}
	}
	return ErrDisplaced
}

// push makes sure that the node has the last version, and makes one with a higher fee where that helps.
func (s *Sender) push(ctx context.Context, e entry, used uint64) (entry, error) {
	refusal := s.offer(ctx, e.last())
	if refusal != nil && !wantsHigherFee(refusal) {
		return e, refusal
	}
	head, err := s.chain.Block(ctx, nil)
	if err != nil {
		return e, errors.Join(refusal, err)
	}
	// Only the account's next transaction can be held up by its fee.
	waited := used == e.nonce() && head.Number >= e.since+s.policy.BumpAfter
	if refusal == nil && !waited {
		return e, nil
	}
	raised, ok, err := s.bump(ctx, e, head)
	if err != nil || !ok {
		return e, errors.Join(refusal, err)
	}
	return raised, s.offer(ctx, raised.last())
}

// bump records a version of the same content with higher fees; false means that the policy forbids them.
func (s *Sender) bump(ctx context.Context, e entry, head node.Block) (entry, bool, error) {
	now, err := s.currentFees(ctx, head)
	if errors.Is(err, ErrFeeCap) {
		return e, false, nil
	}
	if err != nil {
		return e, false, err
	}
	price, ok := s.policy.raise(feesOf(e.last()), now)
	if !ok {
		return e, false, nil
	}
	last := e.last()
	raised, err := s.addVersion(ctx, e, head, requestOf(last), last.Gas(), price)
	return raised, err == nil, err
}

// addVersion signs and records another version of an operation's transaction.
func (s *Sender) addVersion(ctx context.Context, e entry, head node.Block, r request, gas uint64, price fees) (entry, error) {
	signed, err := s.sign(ctx, types.NewTx(&types.DynamicFeeTx{
		ChainID:   s.chainID,
		Nonce:     e.nonce(),
		GasTipCap: price.tip,
		GasFeeCap: price.max,
		Gas:       gas,
		To:        r.to,
		Value:     r.amount(),
		Data:      r.data,
	}))
	if err != nil {
		return e, err
	}
	next := e.withVersion(signed, head.Number)
	if err := s.journal.record(next); err != nil {
		return e, err
	}
	return next, nil
}

// wantsHigherFee recognises a node that refuses a transaction for its fee. There is no code for that in JSON-RPC;
// these are the words of go-ethereum, Besu, Nethermind, Erigon, Reth and anvil.
func wantsHigherFee(err error) bool {
	if !isAnswer(err) {
		return false
	}
	text := strings.ToLower(err.Error())
	for _, words := range []string{"underpriced", "fee too low", "feetoolow", "below configured minimum", "less than block base fee"} {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}
