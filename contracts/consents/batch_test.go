// Files of what others signed, also when the relay is killed in the middle.

package consents_test

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/internal/srstree"
)

// relay is an account that sends what others signed, with a journal on disk.
type relay struct {
	*scene
	key    *ecdsa.PrivateKey
	folder string
	policy send.Policy
}

func (s *scene) relay(t *testing.T) *relay {
	t.Helper()
	key, err := crypto.GenerateKey()
	must(t, err)
	money := new(big.Int).Exp(big.NewInt(10), big.NewInt(20), nil)
	_, err = s.Governor.Send(t.Context(), send.NewOperation(), crypto.PubkeyToAddress(key.PublicKey), nil, money)
	must(t, err)
	return &relay{s, key, filepath.Join(t.TempDir(), "journal"), send.Policy{Poll: 5 * time.Millisecond}}
}

// live runs a process of the relay's, which ends when do returns.
func (r *relay) live(t *testing.T, chain node.Chain, do func(*consents.Registry)) {
	t.Helper()
	journal, err := send.OpenJournal(r.folder)
	must(t, err)
	defer func() { must(t, journal.Close()) }()
	sender, err := send.New(t.Context(), chain, send.KeySigner(r.key), journal, r.policy)
	must(t, err)
	do(consents.New(chain, sender, r.Deployment.Contracts[deploy.ConsentRegistry], r.Powers))
}

// sent returns how many transactions of the relay are on the chain.
func (r *relay) sent(t *testing.T) uint64 {
	t.Helper()
	n, err := r.Chain.NonceAt(t.Context(), crypto.PubkeyToAddress(r.key.PublicKey), nil)
	must(t, err)
	return n
}

// rows returns how many rows the book has.
func (s *scene) rows(t *testing.T) int {
	t.Helper()
	snapshot, err := s.registry.Snapshot(t.Context(), s.id, nil)
	must(t, err)
	return int(snapshot.Rows)
}

// fatal is a node in whose call a process dies: when it sends its n-th transaction, before or after the node has it.
type fatal struct {
	node.Chain
	at        int
	delivered bool
	die       context.CancelFunc
}

func (f *fatal) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if f.at--; f.at != 0 {
		return f.Chain.SendTransaction(ctx, tx)
	}
	defer f.die()
	if f.delivered {
		return f.Chain.SendTransaction(ctx, tx)
	}
	return errors.New("the connection broke")
}

// A relay that is killed while it sends a part of a batch, and begins anew with the same file, grants each consent once,
// with no transaction more than it takes without.
func TestBatchAfterAKill(t *testing.T) {
	s := newScene(t)
	for at := 1; at <= 3; at++ {
		for _, delivered := range []bool{false, true} {
			t.Run(fmt.Sprint(at, delivered), func(t *testing.T) {
				relay, rows := s.relay(t), s.rows(t)
				_, signed := s.signed(t, 5)
				batch := &consents.Batch{Consents: signed, Size: 2}
				ctx, die := context.WithCancel(t.Context())
				relay.live(t, &fatal{s.Chain, at, delivered, die}, func(registry *consents.Registry) {
					done, err := registry.GrantBatch(ctx, s.id, batch)
					if !errors.Is(err, send.ErrUnsettled) || len(done.Keys) != 2*(at-1) {
						t.Errorf("granted %d, %v", len(done.Keys), err)
					}
				})
				relay.live(t, s.Chain, func(registry *consents.Registry) {
					done, err := registry.GrantBatch(t.Context(), s.id, batch)
					must(t, err)
					if before := min(2*at, 5); done.Before != before || len(done.Keys) != 5-before || done.Transactions != 3-at {
						t.Errorf("%+v", done)
					}
				})
				if sent, grown := relay.sent(t), s.rows(t)-rows; sent != 3 || grown != 5 {
					t.Errorf("%d transactions, %d rows", sent, grown)
				}
			})
		}
	}
}

// What the book has, or the file has twice, does not stand in the way of the rest, and is counted.
func TestBatchWithKnownConsents(t *testing.T) {
	s := newScene(t)
	subjects, signed := s.signed(t, 6)
	_, err := s.registry.GrantSigned(t.Context(), s.id, []consents.Signed{signed[1], signed[4]})
	must(t, err)
	message, signature, err := subjects[4].Revoke(0, soon())
	must(t, err)
	_, err = s.registry.RevokeSigned(t.Context(), message, signature) // a key is never used again
	must(t, err)
	var steps []int
	batch := &consents.Batch{Consents: append(signed, signed[0], signed[5]), Size: 7, Progress: func(done, total int) {
		steps = append(steps, done, total)
	}}
	done, err := s.registry.GrantBatch(t.Context(), s.id, batch)
	must(t, err)
	var keys []consent.Key
	for _, i := range []int{0, 2, 3, 5} {
		keys = append(keys, signed[i].Key())
	}
	if !slices.Equal(done.Keys, keys) || done.Before != 4 || done.Transactions != 1 || done.Gas == 0 {
		t.Errorf("%+v", done)
	}
	if !slices.Equal(steps, []int{7, 8, 8, 8}) {
		t.Errorf("progress %v", steps)
	}
	again, err := s.registry.GrantBatch(t.Context(), s.id, batch)
	must(t, err)
	if again.Before != 8 || again.Transactions != 0 {
		t.Errorf("again: %+v", again)
	}
}

// How many consents go into a transaction follows from the bounds on gas, and so many do fit.
func TestBatchesFitTheGas(t *testing.T) {
	s := newScene(t)
	for _, c := range []struct {
		maxGas             uint64
		consents, expected int
	}{
		{265_000, 3, 3},
		{200_000 + 9*65_000 + 64_999, 19, 3}, // 9, 9, 1
		{0, 12, 1},
	} {
		relay := s.relay(t)
		relay.policy.MaxGas = c.maxGas
		_, signed := s.signed(t, c.consents)
		relay.live(t, s.Chain, func(registry *consents.Registry) {
			done, err := registry.GrantBatch(t.Context(), s.id, &consents.Batch{Consents: signed})
			if err != nil || done.Transactions != c.expected || len(done.Keys) != c.consents {
				t.Errorf("with %d gas: %+v, %v", c.maxGas, done, err)
			}
		})
	}
	relay := s.relay(t)
	relay.policy.MaxGas = 100_000
	_, signed := s.signed(t, 1)
	relay.live(t, s.Chain, func(registry *consents.Registry) {
		_, err := registry.GrantBatch(t.Context(), s.id, &consents.Batch{Consents: signed})
		wantError(t, err, send.ErrGasCap)
	})
}

// A batch for two books is not begun, one that is more than the book has room for ends where the room does.
func TestBatchThatDoesNotFit(t *testing.T) {
	s := newScene(t)
	_, signed := s.signed(t, deploytest.Powers+2)
	other := slices.Clone(signed)
	other[len(other)-1].Book = assent.Digest{1}
	_, err := s.registry.GrantBatch(t.Context(), s.id, &consents.Batch{Consents: other, Size: 20})
	wantError(t, err, eip712.ErrMessage)
	if rows := s.rows(t); rows != 0 {
		t.Errorf("%d rows", rows)
	}
	done, err := s.registry.GrantBatch(t.Context(), s.id, &consents.Batch{Consents: signed, Size: 20})
	wantError(t, err, srstree.ErrRows)
	if rows := s.rows(t); rows != deploytest.Powers || len(done.Keys) != rows {
		t.Errorf("%d rows, %+v", rows, done)
	}
	poor := consents.New(s.Chain, s.Governor, s.Deployment.Contracts[deploy.ConsentRegistry], nil)
	_, err = poor.GrantBatch(t.Context(), s.id, &consents.Batch{Consents: signed})
	wantError(t, err, consents.ErrNoPowers)
}

func soon() uint64 { return uint64(time.Now().Add(time.Hour).Unix()) }

// revocations has subjects sign revocations.
func revocations(t *testing.T, subjects []*wallet.Account, deadline uint64) []consents.SignedRevocation {
	t.Helper()
	var out []consents.SignedRevocation
	for _, account := range subjects {
		message, signature, err := account.Revoke(0, deadline)
		must(t, err)
		out = append(out, consents.SignedRevocation{Revocation: *message, Grantor: account.Address(), Signature: signature})
	}
	return out
}

// A revocation takes effect also where another one of the file is refused, and what was revoked before is counted.
func TestRevocationsOfAFile(t *testing.T) {
	s := newScene(t)
	subjects, signed := s.signed(t, 5)
	_, err := s.registry.GrantSigned(t.Context(), s.id, signed[:4])
	must(t, err)
	file := revocations(t, subjects, soon())
	file[0] = revocations(t, subjects[:1], 1)[0] // its deadline has passed
	file[1].Signature = file[2].Signature        // somebody else's
	file = append(file, file[3])
	steps := 0
	done, err := s.registry.RevokeBatch(t.Context(), file, func(n, total int) { steps += 10*n + total })
	if !revert.Is(err, "SignatureExpired") || !errors.Is(err, consents.ErrNoConsent) {
		t.Errorf("error %v", err)
	}
	if !slices.Equal(done.Keys, []consent.Key{file[2].Key, file[3].Key}) || done.Before != 1 || done.Gas == 0 {
		t.Errorf("%+v", done)
	}
	if steps != 210+36 {
		t.Errorf("progress %d", steps)
	}
	for i, want := range []bool{true, true, false, false} {
		status, err := s.registry.Status(t.Context(), s.id, signed[i].Key())
		must(t, err)
		if live := status.Live(uint64(time.Now().Unix())); live != want {
			t.Errorf("consent %d is live: %t", i, live)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.registry.RevokeBatch(ctx, file, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
