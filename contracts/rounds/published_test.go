package rounds

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/internal/field"
)

// archive is a chain of three blocks, the second of which may have logs, and a transaction.
type archive struct {
	logs []types.Log
	data []byte // of the transaction
}

// Block returns a block whose hash is made of its number.
func (a *archive) Block(_ context.Context, number *big.Int) (node.Block, error) {
	if number == nil {
		number = big.NewInt(2)
	}
	n := number.Uint64()
	return node.Block{Number: n, Hash: common.Hash{byte(n + 1)}, Parent: common.Hash{byte(n)}}, nil
}

// FilterLogs returns the logs.
func (a *archive) FilterLogs(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
	return a.logs, nil
}

// TransactionByHash returns the transaction.
func (a *archive) TransactionByHash(_ context.Context, hash common.Hash) (*types.Transaction, bool, error) {
	if hash != (common.Hash{0xaa}) {
		return nil, false, ethereum.NotFound
	}
	return types.NewTx(&types.DynamicFeeTx{Data: a.data}), false, nil
}

// publish is an archive with a sum of count updates, published in round 7.
func publish(t *testing.T, r *Rounds, count int64, sum ...int64) *archive {
	t.Helper()
	entries := Encoded(append(vector(sum...), fr.NewElement(99)), uint32(count))
	entries = entries[:len(sum)]
	numbers := make([]*big.Int, len(entries))
	for i := range entries {
		numbers[i] = field.Big(entries[i])
	}
	event := r.contract.GetABI().Events["SumPublished"]
	data, err := event.Inputs.NonIndexed().Pack(hashEntries(entries), big.NewInt(count))
	if err != nil {
		t.Fatal(err)
	}
	log := types.Log{
		Address: r.address, BlockNumber: 1, BlockHash: common.Hash{2}, TxHash: common.Hash{0xaa}, Data: data,
		Topics: []common.Hash{event.ID, common.BigToHash(big.NewInt(7))},
	}
	zero := [2]*big.Int{new(big.Int), new(big.Int)}
	return &archive{logs: []types.Log{log}, data: r.contract.PackPublish(big.NewInt(7), numbers, big.NewInt(99), zero)}
}

// The sum is that of the transaction, as signed integers, and only if the event has the hash of its entries: a node cannot
// put in another.
func TestPublished(t *testing.T) {
	_, r := opened()
	for name, c := range map[string]struct {
		change func(*archive)
		err    error
	}{
		"as published":         {func(*archive) {}, nil},
		"nothing yet":          {func(a *archive) { a.logs = nil }, ErrNotPublished},
		"another entry":        {func(a *archive) { a.data = publish(t, r, 3, 5, -7, 1).data }, follow.ErrAnswer},
		"fewer entries":        {func(a *archive) { a.data = publish(t, r, 3, 5, -7).data }, follow.ErrAnswer},
		"no transaction":       {func(a *archive) { a.logs[0].TxHash = common.Hash{} }, ethereum.NotFound},
		"another function":     {func(a *archive) { a.data = r.contract.PackCancel(big.NewInt(7)) }, ErrIndirect},
		"no call data":         {func(a *archive) { a.data = nil }, ErrIndirect},
		"call data cut off":    {func(a *archive) { a.data = a.data[:100] }, ErrIndirect},
		"an event of no kind":  {func(a *archive) { a.logs[0].Data = a.logs[0].Data[:40] }, follow.ErrAnswer},
		"more than such a sum": {func(a *archive) { *a = *publish(t, r, 1, 5, -7, 0); a.logs[0].Data[63] = 0 }, ErrSum},
	} {
		a := publish(t, r, 3, 5, -7, 0)
		c.change(a)
		sum, err := r.Published(t.Context(), a, 7, 0, node.Confirmations(1))
		if !errors.Is(err, c.err) {
			t.Errorf("%s: %v, want %v", name, err, c.err)
		}
		if c.err == nil && (!slices.Equal(sum.Entries, []int64{5, -7, 0}) || sum.Count != 3) {
			t.Errorf("%s: %+v", name, sum)
		}
	}
}

// An entry that no weights can have is told, not cut to 64 bits.
func TestSumBeyondIntegers(t *testing.T) {
	var large fr.Element
	large.SetBigInt(new(big.Int).Lsh(big.NewInt(1), 65))
	if _, err := newSum([]fr.Element{large}, big.NewInt(3)); !errors.Is(err, ErrSum) {
		t.Errorf("an entry of 2^65: %v", err)
	}
	if _, err := newSum(nil, new(big.Int).Lsh(big.NewInt(1), 32)); !errors.Is(err, follow.ErrAnswer) {
		t.Errorf("2^32 updates: %v", err)
	}
}
