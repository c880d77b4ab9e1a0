// Reading the sum that was published.

package rounds

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/internal/field"
)

// Sentinel errors of Published.
var (
	// ErrNotPublished reports a round that has no published sum, in the blocks that are relied on.
	ErrNotPublished = errors.New("the round's sum is not published")
	// ErrIndirect reports a sum that was published by something else than a call of the contract, such as a wallet's.
	ErrIndirect = errors.New("the sum was not published by a call of the contract")
)

// publishMethod is the contract's function whose call data have the sum.
const publishMethod = "publish"

// Sum is a round's published sum.
type Sum struct {
	Entries []int64 // sums of the updates' entries, in units of the column's last place
	Count   uint32  // of updates
}

// Archive is a chain that finds transactions as well. Every node.Client is one.
type Archive interface {
	follow.Chain
	TransactionByHash(ctx context.Context, hash common.Hash) (tx *types.Transaction, pending bool, err error)
}

// Published returns the sum that a round's aggregator has published. The contract has verified that it opens the sum of the
// commitments, and keeps no more of it than a hash in an event: the entries are those of the transaction, compared with
// that hash. from is the first block to look at, for example the deployment's. Errors: ErrNotPublished, ErrIndirect, ErrSum;
// those of package follow, among them follow.ErrAnswer for a transaction that is not the event's.
func (r *Rounds) Published(ctx context.Context, chain Archive, round, from uint64, rule node.Rule) (*Sum, error) {
	sum, err := r.published(ctx, chain, round, from, rule)
	if err != nil {
		return nil, fmt.Errorf("sum of round %d: %w", round, err)
	}
	return sum, nil
}

func (r *Rounds) published(ctx context.Context, chain Archive, round, from uint64, rule node.Rule) (*Sum, error) {
	logs, err := r.logs(ctx, chain, round, from, rule, bindings.FederatedRoundsSumPublishedEventName)
	if err != nil {
		return nil, err
	}
	if len(logs) == 0 {
		return nil, ErrNotPublished
	}
	event, err := r.contract.UnpackSumPublishedEvent(&logs[0])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", follow.ErrAnswer, err)
	}
	tx, _, err := chain.TransactionByHash(ctx, logs[0].TxHash)
	if err != nil {
		return nil, fmt.Errorf("ask for transaction %s: %w", logs[0].TxHash, err)
	}
	entries, err := publishedEntries(tx.Data())
	if err != nil {
		return nil, err
	}
	if hashEntries(entries) != event.Entries {
		return nil, fmt.Errorf("%w: transaction %s has other entries than its event", follow.ErrAnswer, logs[0].TxHash)
	}
	return newSum(entries, event.Count)
}

// publishedEntries reads the entries from the call data of publish.
func publishedEntries(data []byte) ([]fr.Element, error) {
	abi, err := bindings.FederatedRoundsMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", contractName, err)
	}
	method := abi.Methods[publishMethod]
	arguments, found := bytes.CutPrefix(data, method.ID)
	if !found {
		return nil, ErrIndirect
	}
	values, err := method.Inputs.Unpack(arguments)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrIndirect, err)
	}
	numbers, ok := values[1].([]*big.Int)
	if !ok {
		return nil, fmt.Errorf("%s: unexpected type %T of the entries of %s", contractName, values[1], publishMethod)
	}
	entries := make([]fr.Element, len(numbers))
	for i, number := range numbers {
		if entries[i], err = scalarOf(number); err != nil {
			return nil, err
		}
	}
	return entries, nil
}

// hashEntries is what the event has of the entries: keccak256 of their 32-byte words.
func hashEntries(entries []fr.Element) [32]byte {
	var words field.Words
	for i := range entries {
		words.Scalar(entries[i])
	}
	return words.Sum()
}

// newSum decodes the entries of a sum.
func newSum(entries []fr.Element, count *big.Int) (*Sum, error) {
	if count.BitLen() > 32 {
		return nil, fmt.Errorf("%w: it is of %s updates", follow.ErrAnswer, count)
	}
	sum := &Sum{Entries: make([]int64, len(entries)), Count: uint32(count.Uint64())}
	values, err := Values(entries, sum.Count)
	if err != nil {
		return nil, err
	}
	for i, v := range values {
		if !v.IsInt64() {
			return nil, fmt.Errorf("%w: entry %d is beyond every limit", ErrSum, i)
		}
		sum.Entries[i] = v.Int64()
	}
	return sum, nil
}
