// What a client does is the same on every chain.

package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Verifiers are deployed, asked, frozen and refused alike on every chain, for the same gas where the rules are the same.
func TestRouterOnEveryChain(t *testing.T) {
	onEveryChain(t, func(t *testing.T, b backend) {
		sender, shut := b.open(t)
		defer shut()
		client := chain.With(sender)
		_, err := client.DeployRouter(t.Context(), true)
		must(t, err)
		proven := add(t, client, groth16)
		valid, gas, err := client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
		if err != nil || !valid {
			t.Fatalf("verdict %t, error %v", valid, err)
		}
		if want := snapshotGas(t, groth16); b.cancun && gas != want {
			t.Errorf("%d gas, in the snapshot %d", gas, want)
		}
		proven.Proof[0] ^= 1
		valid, _, err = client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
		if err != nil || valid {
			t.Errorf("changed proof: verdict %t, error %v", valid, err)
		}
		wantError(t, client.Freeze(t.Context(), assent.Digest{1}), chain.ErrUnknownVerifier)
		must(t, client.Freeze(t.Context(), proven.KeyHash))
		_, _, err = client.Verify(t.Context(), proven.KeyHash, proven.Proof, proven.Inputs)
		wantError(t, err, chain.ErrFrozenVerifier)
		readEvents(t, b, sender, client)
	})
}

func snapshotGas(t *testing.T, adapter string) uint64 {
	t.Helper()
	data, err := os.ReadFile("../snapshots/VerifierRouter.json")
	must(t, err)
	var snapshot map[string]string
	must(t, json.Unmarshal(data, &snapshot))
	gas, err := strconv.ParseUint(snapshot["verify "+adapter], 10, 64)
	must(t, err)
	return gas
}

// events counts logs.
type events struct{ logs []types.Log }

func (e *events) Apply(_ context.Context, batch follow.Batch) error {
	e.logs = append(e.logs, batch.Logs...)
	return nil
}

func (e *events) Rollback(context.Context, follow.Rollback) error {
	return errors.New("nothing was replaced")
}

// readEvents reads what the router logged, from its creation on, in a process for each half.
func readEvents(t *testing.T, b backend, sender *send.Sender, client *chain.Client) {
	t.Helper()
	router, err := client.Router()
	must(t, err)
	head, err := b.chain.Block(t.Context(), nil)
	must(t, err)
	store, err := follow.OpenFileStore(filepath.Join(t.TempDir(), "checkpoint"))
	must(t, err)
	defer func() { must(t, store.Close()) }()
	filter := follow.Filter{Addresses: []common.Address{router}, From: max(head.Number, 50) - 50}
	var seen events
	must(t, follow.New(b.chain, filter, store, follow.Options{MaxRange: 3}).Sync(t.Context(), &seen))
	before := len(seen.logs)
	add(t, client, plonk)
	for range 2 {
		must(t, follow.New(b.chain, filter, store, follow.Options{}).Sync(t.Context(), &seen))
	}
	if before != 3 || len(seen.logs) != 4 { // ownership, addition, freezing; another addition
		t.Errorf("%d events, then %d", before, len(seen.logs))
	}
}

// A payment that several goroutines and two processes ask for is made once on every chain; other payments are others.
func TestSendOnEveryChain(t *testing.T) {
	onEveryChain(t, func(t *testing.T, b backend) {
		payee := newAddress(t)
		invoice := send.NewOperation()
		first := payTogether(t, b, invoice, payee)
		if again := payTogether(t, b, invoice, payee); again != first {
			t.Error("the second process has another receipt")
		}
		wantBalance(t, b, payee, 1+2*4)
	})
}

// payTogether pays an invoice four times and four other payments once, at the same time, in a process of its own. It
// returns the invoice's transaction.
func payTogether(t *testing.T, b backend, invoice send.Operation, payee common.Address) (hash common.Hash) {
	t.Helper()
	sender, shut := b.open(t)
	defer shut()
	var group sync.WaitGroup
	var mu sync.Mutex
	for range 4 {
		group.Go(func() {
			receipt, err := sender.Send(t.Context(), invoice, payee, nil, big.NewInt(1))
			if err != nil {
				t.Error(err)
				return
			}
			mu.Lock()
			defer mu.Unlock()
			hash = receipt.TxHash
		})
		group.Go(func() {
			if _, err := sender.Send(t.Context(), send.NewOperation(), payee, nil, big.NewInt(1)); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	return hash
}

func newAddress(t *testing.T) common.Address {
	t.Helper()
	op := send.NewOperation()
	return common.BytesToAddress(op[:])
}

func wantBalance(t *testing.T, b backend, of common.Address, want int64) {
	t.Helper()
	got, err := b.chain.BalanceAt(t.Context(), of, nil)
	must(t, err)
	if got.Int64() != want {
		t.Errorf("balance %s, want %d", got, want)
	}
}

// A process that ends while it waits leaves its operation to the next one, on every chain.
func TestResumeOnEveryChain(t *testing.T) {
	onEveryChain(t, func(t *testing.T, b backend) {
		payee, op := newAddress(t), send.NewOperation()
		sender, shut := b.open(t)
		ctx, cancel := context.WithCancel(t.Context())
		go func() {
			defer cancel()
			for len(sender.Pending()) == 0 && ctx.Err() == nil {
				runtime.Gosched()
			}
		}()
		_, err := sender.Send(ctx, op, payee, nil, big.NewInt(1))
		if err != nil { // a fast chain has mined it
			wantError(t, err, context.Canceled)
			wantError(t, err, send.ErrUnsettled)
		}
		cancel()
		shut()

		sender, shut = b.open(t)
		defer shut()
		must(t, sender.Resume(t.Context()))
		if left := sender.Pending(); len(left) > 0 {
			t.Errorf("pending: %v", left)
		}
		_, err = sender.Send(t.Context(), op, payee, nil, big.NewInt(1))
		must(t, err)
		wantBalance(t, b, payee, 1)
	})
}
