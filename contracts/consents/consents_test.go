package consents_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/wallet"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/book"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/internal/srstree"
)

const purpose = "https://w3id.org/dpv#AcademicResearch"

// scene is a chain with an open book.
type scene struct {
	*deploytest.Stage
	registry *consents.Registry // of the controller
	named    consent.Book
	id       [32]byte
}

func newScene(t *testing.T) *scene {
	t.Helper()
	stage := deploytest.Start(t)
	controller := stage.Member(t, contracts.CustodianRole)
	address := stage.Deployment.Contracts[deploy.ConsentRegistry]
	s := &scene{Stage: stage, registry: consents.New(stage.Chain, controller, address, stage.Powers)}
	s.named = consent.Book{
		ChainID: stage.Deployment.ChainID, Registry: assent.Address(address), Controller: assent.Address(controller.Account()), Purpose: purpose,
	}
	id, err := s.registry.Open(t.Context(), consent.PurposeHash(purpose))
	must(t, err)
	if s.id = s.named.ID(); id != s.id {
		t.Fatalf("the book is %x, want %x", id, s.id)
	}
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func wantError(t *testing.T, err, want error) {
	t.Helper()
	if !errors.Is(err, want) {
		t.Errorf("got error %v, want %v", err, want)
	}
}

// times returns ends between which a consent is live now.
func times() (from, until uint32) {
	now := time.Now()
	return uint32(now.Add(-time.Hour).Unix()), uint32(now.Add(time.Hour).Unix())
}

// signed has so many new subjects sign.
func (s *scene) signed(t *testing.T, n int) (subjects []*wallet.Account, out []consents.Signed) {
	t.Helper()
	from, until := times()
	for range n {
		seed, err := wallet.NewSeed()
		must(t, err)
		account, err := seed.Account(s.named)
		must(t, err)
		message, signature, err := account.Give(0, from, until, uint64(time.Now().Add(time.Hour).Unix()))
		must(t, err)
		subjects, out = append(subjects, account), append(out, consents.Signed{Consent: *message, Signature: signature})
	}
	return subjects, out
}

func (s *scene) sync(t *testing.T, folder string) *consents.Synced {
	t.Helper()
	synced, err := s.registry.Sync(t.Context(), s.request(folder))
	must(t, err)
	return synced
}

func (s *scene) request(folder string) *consents.Sync {
	return &consents.Sync{Book: s.id, Folder: folder, From: s.Deployment.Block, Rule: node.Confirmations(1), SRS: s.SRS}
}

// A book rebuilt from events is the contract's, whatever order of grants and revocations made it.
func TestBookFromEvents(t *testing.T) {
	s := newScene(t)
	folder := t.TempDir()
	if empty := s.sync(t, folder); empty.Book.Len() != 0 {
		t.Errorf("the empty book has %d rows", empty.Book.Len())
	}
	subjects, batch := s.signed(t, 5)
	_, err := s.registry.GrantSigned(t.Context(), s.id, batch[:4])
	must(t, err)
	s.sync(t, folder)
	message, signature, err := subjects[2].Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	must(t, err)
	_, err = s.registry.RevokeSigned(t.Context(), message, signature)
	must(t, err)
	_, err = s.registry.GrantSigned(t.Context(), s.id, batch[4:])
	must(t, err)
	from, until := times()
	own, err := s.registry.Grant(t.Context(), s.id, [32]byte{5}, from, until)
	must(t, err)

	synced := s.sync(t, folder)
	if synced.Book.Len() != 6 || synced.Book.Entry(2).NotAfter != 0 || synced.Book.Entry(1).NotAfter == 0 {
		t.Errorf("%d rows, row 2 ends at %d", synced.Book.Len(), synced.Book.Entry(2).NotAfter)
	}
	if row, there := synced.Book.Row(own.Keys[0]); !there || row != 5 {
		t.Errorf("the own consent is in row %d", row)
	}
	fresh := s.sync(t, t.TempDir())
	if fresh.Commitment.Digest() != synced.Commitment.Digest() {
		t.Error("read at once it is another book than read in parts")
	}
}

// Batches that come again after a crash between the book's file and the checkpoint change nothing.
func TestSyncAfterACrash(t *testing.T) {
	s := newScene(t)
	folder := t.TempDir()
	s.sync(t, folder)
	before, err := os.ReadFile(filepath.Join(folder, "checkpoint.json"))
	must(t, err)
	subjects, batch := s.signed(t, 3)
	_, err = s.registry.GrantSigned(t.Context(), s.id, batch)
	must(t, err)
	message, signature, err := subjects[0].Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	must(t, err)
	_, err = s.registry.RevokeSigned(t.Context(), message, signature)
	must(t, err)
	want := s.sync(t, folder)
	must(t, os.WriteFile(filepath.Join(folder, "checkpoint.json"), before, 0o600))
	if again := s.sync(t, folder); again.Commitment.Digest() != want.Commitment.Digest() {
		t.Error("another book")
	}
}

// forgetful is a node that leaves some logs out.
type forgetful struct {
	node.Chain
	without func(types.Log) bool
}

func (f forgetful) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := f.Chain.FilterLogs(ctx, q)
	var kept []types.Log
	for _, log := range logs {
		if !f.without(log) {
			kept = append(kept, log)
		}
	}
	return kept, err
}

// A node that hides a revocation or a grant cannot pass off its book: the contract's commitment is another.
func TestNodeThatHidesEvents(t *testing.T) {
	s := newScene(t)
	subjects, batch := s.signed(t, 2)
	_, err := s.registry.GrantSigned(t.Context(), s.id, batch)
	must(t, err)
	message, signature, err := subjects[1].Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	must(t, err)
	_, err = s.registry.RevokeSigned(t.Context(), message, signature)
	must(t, err)
	seen := 0
	for name, without := range map[string]func(types.Log) bool{
		"the last event":  func(log types.Log) bool { return len(log.Data) == 32 }, // a revocation has the row alone
		"the first event": func(types.Log) bool { seen++; return seen%3 == 1 },
		"all events":      func(types.Log) bool { return true },
	} {
		seen = 0
		reader := consents.New(forgetful{s.Chain, without}, nil, s.Deployment.Contracts[deploy.ConsentRegistry], nil)
		_, err := reader.Sync(t.Context(), s.request(t.TempDir()))
		if !errors.Is(err, consents.ErrEvents) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A folder that somebody changed is not believed: the next synchronisation reads everything again.
func TestChangedFolder(t *testing.T) {
	s := newScene(t)
	folder := t.TempDir()
	_, batch := s.signed(t, 2)
	_, err := s.registry.GrantSigned(t.Context(), s.id, batch)
	must(t, err)
	want := s.sync(t, folder)
	other := new(book.Book)
	for i := range want.Book.Len() {
		e := want.Book.Entry(i)
		e.NotAfter++
		_, err := other.Grant(e)
		must(t, err)
	}
	commitment, err := other.Commit(s.SRS, 1)
	must(t, err)
	must(t, other.Save(folder, commitment))
	if got := s.sync(t, folder); got.Commitment.Digest() != want.Commitment.Digest() {
		t.Error("another book")
	}
}

// What is asked for twice is done once, and what the contract refuses says why.
func TestGrantsAndRevocations(t *testing.T) {
	s := newScene(t)
	subjects, batch := s.signed(t, 2)
	granted, err := s.registry.GrantSigned(t.Context(), s.id, batch[:1])
	must(t, err)
	_, err = s.registry.GrantSigned(t.Context(), s.id, batch)
	wantError(t, err, consents.ErrGranted)
	status, err := s.registry.Status(t.Context(), s.id, granted.Keys[0])
	must(t, err)
	if !status.Live(uint64(time.Now().Unix())) || status.Grantor != common.Address(subjects[0].Address()) || status.Row != 0 {
		t.Errorf("status %+v", status)
	}
	_, err = s.registry.Status(t.Context(), s.id, batch[1].Key())
	wantError(t, err, consents.ErrNoConsent)

	_, err = s.registry.Revoke(t.Context(), s.id, granted.Keys[0]) // the controller is not its grantor
	if !revert.Is(err, "NotTheGrantor") {
		t.Errorf("a stranger revokes: %v", err)
	}
	message, signature, err := subjects[0].Revoke(0, uint64(time.Now().Add(time.Hour).Unix()))
	must(t, err)
	for range 2 {
		_, err = s.registry.RevokeSigned(t.Context(), message, signature)
		must(t, err)
	}
	snapshot, err := s.registry.Snapshot(t.Context(), s.id, nil)
	must(t, err)
	if snapshot.Revocations != 1 || snapshot.Rows != 1 {
		t.Errorf("%d revocations of %d rows", snapshot.Revocations, snapshot.Rows)
	}
	batch[1].Book = assent.Digest{1}
	if _, err = s.registry.GrantSigned(t.Context(), s.id, batch[1:]); err == nil {
		t.Error("a consent for another book is handed in")
	}
}

// Without powers of τ, an opened book or a free row nothing is sent.
func TestWhatIsMissing(t *testing.T) {
	s := newScene(t)
	from, until := times()
	address := s.Deployment.Contracts[deploy.ConsentRegistry]
	poor := consents.New(s.Chain, s.Governor, address, nil)
	_, err := poor.Grant(t.Context(), s.id, [32]byte{}, from, until)
	wantError(t, err, consents.ErrNoPowers)
	_, err = poor.Revoke(t.Context(), s.id, consent.Key{31: 1})
	wantError(t, err, consents.ErrNoPowers)
	_, err = s.registry.Snapshot(t.Context(), [32]byte{1}, nil)
	wantError(t, err, consents.ErrNoBook)
	_, err = s.registry.Revoke(t.Context(), s.id, consent.Key{31: 1})
	wantError(t, err, consents.ErrNoConsent)
	_, batch := s.signed(t, deploytest.Powers+1)
	_, err = s.registry.GrantSigned(t.Context(), s.id, batch)
	wantError(t, err, srstree.ErrRows)
	_, err = s.registry.GrantSigned(t.Context(), s.id, batch[1:]) // every row there is
	must(t, err)
}
