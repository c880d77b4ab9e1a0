package market_test

import (
	"bytes"
	"crypto/ed25519"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"
	"time"

	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/contracts/market/peer"
)

// The whole way of a model: sealed, registered under its digest, published, listed, bought, fetched from a peer, opened with
// the key that the market released, and paid.
func TestWholeWay(t *testing.T) {
	f := &fair{T: t, stage: deploytest.Start(t), key: keyrelease.NewKey()}
	ctx, weights := t.Context(), bytes.Repeat([]byte("weights"), 400_000)
	seller, buyer := f.stage.Member(t, contracts.TrainerRole), f.stage.Member(t, contracts.AggregatorRole)
	f.seller, f.buyer = f.open(seller), f.open(buyer)

	// The seller.
	signer := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	folder := filepath.Join(t.TempDir(), "bundle")
	m, err := bundle.Seal(ctx, fstest.MapFS{"model.safetensors": {Data: weights}}, "my model", folder, f.key, signer)
	f.must(err)
	digest, err := m.Digest()
	f.must(err)
	f.must(f.artifacts(seller).Register(ctx, m.Model(), artifacts.Model, "", nil))
	f.must(f.seller.Publish(ctx, m.Model(), market.Publication{}))
	id, err := f.seller.List(ctx, "my model", m.Model(), market.Offer{
		Price: big.NewInt(1000), DeliveryTime: time.Hour, DisputeTime: time.Hour, Manifest: digest, KeyCommitment: m.KeyCommitment,
	}, "https://example.org/licence")
	f.must(err)
	address := f.serve(folder)

	// The buyer, who knows the listing only.
	listing, err := f.buyer.Listing(ctx, id)
	f.must(err)
	secret := keyrelease.NewSecret()
	purchase, err := f.buyer.Buy(ctx, "my model", listing, secret)
	f.must(err)
	fetched, model := filepath.Join(t.TempDir(), "fetched"), filepath.Join(t.TempDir(), "model")
	host, err := peer.Listen()
	f.must(err)
	t.Cleanup(func() { f.must(host.Close()) })
	got, err := peer.Fetch(ctx, host, []string{address}, listing.Offer.Manifest, fetched, nil)
	f.must(err)
	if got.Model() != listing.Model || got.KeyCommitment != listing.Offer.KeyCommitment || !got.Signers()[0].Equal(signer.Public()) {
		t.Fatal("the bundle is not what is listed")
	}

	f.must(f.seller.Deliver(ctx, purchase, f.key))
	key, err := f.buyer.Key(ctx, purchase, secret)
	f.must(err)
	_, err = bundle.Open(ctx, fetched, model, key)
	f.must(err)
	if opened, err := os.ReadFile(filepath.Join(model, "model.safetensors")); err != nil || !bytes.Equal(opened, weights) {
		t.Errorf("the model is another one: %v", err)
	}
	f.must(f.buyer.LogDownload(ctx, listing.Model, listing.Offer.Manifest))
	f.must(f.buyer.Accept(ctx, purchase))
	f.expectOwed(seller.Account(), 1000)
	f.must(f.seller.Withdraw(ctx, seller.Account()))
}

// serve hands a bundle out and returns the address.
func (f *fair) serve(folder string) string {
	f.Helper()
	host, err := peer.Listen("/ip4/127.0.0.1/tcp/0")
	f.must(err)
	f.Cleanup(func() { f.must(host.Close()) })
	server := peer.Serve(host, nil)
	f.Cleanup(server.Close)
	_, err = server.Share(f.Context(), folder)
	f.must(err)
	addresses, err := peer.Addresses(host)
	f.must(err)
	return addresses[0]
}
