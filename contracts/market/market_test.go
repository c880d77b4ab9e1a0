package market_test

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/deploy/deploytest"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/keyrelease"
)

// fair is a chain with a published and listed model, a seller, a buyer and an auditor.
type fair struct {
	*testing.T
	stage                          *deploytest.Stage
	seller, buyer, auditor         *market.Market
	sellerAt, buyerAt, custodianAt common.Address
	registry                       *artifacts.Registry
	model                          assent.Digest
	key                            keyrelease.Key
	listing                        market.Listing
}

func price() *big.Int { return big.NewInt(1_000_003) }

func (f *fair) must(err error) {
	f.Helper()
	if err != nil {
		f.Fatal(err)
	}
}

func (f *fair) open(account *send.Sender) *market.Market {
	return market.New(account, f.stage.Deployment.ChainID, f.stage.Deployment.Contracts[deploy.ModelMarket])
}

func (f *fair) artifacts(account *send.Sender) *artifacts.Registry {
	at := f.stage.Deployment.Contracts
	return artifacts.New(account, at[deploy.ArtifactRegistry], at[deploy.AuditAlerts])
}

// openFair publishes a model made from a dataset whose custodian wants a tenth, and lists it.
func openFair(t *testing.T) *fair {
	t.Helper()
	f := &fair{T: t, stage: deploytest.Start(t), model: assent.Digest{31: 9}, key: keyrelease.Key{7: 7}}
	custodian, trainer := f.stage.Member(t, contracts.CustodianRole), f.stage.Member(t, contracts.TrainerRole)
	buyer, auditor := f.stage.Member(t, contracts.AggregatorRole), f.stage.Member(t, contracts.AuditorRole)
	f.seller, f.buyer, f.auditor = f.open(trainer), f.open(buyer), f.open(auditor)
	f.sellerAt, f.buyerAt, f.custodianAt = trainer.Account(), buyer.Account(), custodian.Account()
	f.registry = f.artifacts(trainer)

	ctx, dataset := t.Context(), assent.Digest{31: 8}
	f.must(f.artifacts(custodian).Register(ctx, dataset, artifacts.Dataset, "", nil))
	f.must(f.open(custodian).WantShare(ctx, dataset, 1000))
	f.must(f.registry.Register(ctx, f.model, artifacts.Model, "", []assent.Digest{dataset}))
	for range 2 { // the second time nothing is sent
		f.must(f.seller.Publish(ctx, f.model, market.Publication{Limit: 1000}))
	}
	f.list(ctx)
	return f
}

func (f *fair) offer() market.Offer {
	return market.Offer{
		Price: price(), DeliveryTime: time.Hour, DisputeTime: time.Hour, LicenceTime: 24 * time.Hour,
		Licence: [32]byte{1}, Manifest: assent.Digest{2}, KeyCommitment: f.key.Commitment(),
	}
}

func (f *fair) list(ctx context.Context) {
	f.Helper()
	id, err := f.seller.List(ctx, "listing", f.model, f.offer(), "https://example.org/licence")
	f.must(err)
	again, err := f.seller.List(ctx, "listing", f.model, f.offer(), "https://example.org/licence")
	f.must(err)
	if again != id {
		f.Errorf("the listing's key lists %d the second time, %d the first", again, id)
	}
	f.listing, err = f.buyer.Listing(ctx, id)
	f.must(err)
}

// buy buys and returns the purchase with its secret.
func (f *fair) buy(key string) (uint64, keyrelease.Secret) {
	f.Helper()
	secret := keyrelease.NewSecret()
	id, err := f.buyer.Buy(f.Context(), key, f.listing, secret)
	f.must(err)
	return id, secret
}

func (f *fair) expectState(id uint64, want market.State) {
	f.Helper()
	p, err := f.buyer.Purchase(f.Context(), id)
	f.must(err)
	if p.State != want {
		f.Errorf("purchase %d is %s, want %s", id, p.State, want)
	}
}

func (f *fair) expectOwed(account common.Address, want int64) {
	f.Helper()
	got, err := f.buyer.Owed(f.Context(), account)
	f.must(err)
	if got.Cmp(big.NewInt(want)) != 0 {
		f.Errorf("%s is owed %s, want %d", account, got, want)
	}
}

// A licence is bought, the key read, the price split and fetched; what is repeated is not sent again.
func TestHonestSale(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	id, secret := f.buy("first")
	if again, err := f.buyer.Buy(ctx, "first", f.listing, secret); err != nil || again != id {
		t.Errorf("buying again with the same key buys %d: %v", again, err)
	}
	if _, err := f.buyer.Buy(ctx, "first", f.listing, keyrelease.NewSecret()); !errors.Is(err, send.ErrConflict) {
		t.Errorf("buying again with another secret: %v", err)
	}
	if _, err := f.buyer.Key(ctx, id, secret); !errors.Is(err, market.ErrNotDelivered) {
		t.Errorf("before the delivery: %v", err)
	}
	if err := f.seller.Deliver(ctx, id, keyrelease.Key{1}); !errors.Is(err, market.ErrWrongKey) {
		t.Errorf("a key that is not the listing's: %v", err)
	}
	for range 2 {
		f.must(f.seller.Deliver(ctx, id, f.key))
	}
	if key, err := f.buyer.Key(ctx, id, secret); err != nil || key != f.key {
		t.Errorf("the buyer reads another key: %v", err)
	}
	if _, err := f.buyer.Key(ctx, id, keyrelease.NewSecret()); !errors.Is(err, market.ErrWrongSecret) {
		t.Errorf("another secret: %v", err)
	}
	f.must(f.buyer.LogDownload(ctx, f.model, f.listing.Offer.Manifest))
	f.must(f.buyer.LogUse(ctx, f.model, [32]byte{3}, "inference"))
	for range 2 {
		f.must(f.buyer.Accept(ctx, id))
	}
	f.expectState(id, market.Settled)
	f.expectOwed(f.custodianAt, 100_000)
	f.expectOwed(f.sellerAt, 900_003) // the rest, and what rounding left
	if licensed, err := f.seller.HasLicence(ctx, f.model, f.buyerAt); err != nil || !licensed {
		t.Errorf("no licence: %v", err)
	}
	f.must(f.seller.Withdraw(ctx, common.Address{19: 0x77}))
	f.expectOwed(f.sellerAt, 0)
	if err := f.seller.Withdraw(ctx, f.sellerAt); !revert.Is(err, "NothingOwed") {
		t.Errorf("withdrawing twice: %v", err)
	}
	if shares, err := f.buyer.Shares(ctx, f.model); err != nil || len(shares) != 1 || shares[0].Share != 1000 {
		t.Errorf("shares %v: %v", shares, err)
	}
}

// A seller who delivers anything but the key is not paid: the buyer proves it alone.
func TestDishonestSellers(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	honest, honestSecret := f.buy("honest")
	f.must(f.seller.Deliver(ctx, honest, f.key))
	delivered, err := f.buyer.Purchase(ctx, honest)
	f.must(err)
	for name, sealed := range map[string]keyrelease.Sealed{
		"noise": {1, 2, 3}, "zeros": {}, "what was sealed for another purchase": delivered.Sealed,
	} {
		id, secret := f.buy(name)
		f.must(f.seller.DeliverWhatever(ctx, id, delivered.SellerKey, sealed))
		if _, err := f.buyer.Key(ctx, id, secret); !errors.Is(err, market.ErrWrongKey) {
			t.Errorf("%s: %v", name, err)
		}
		for range 2 {
			f.must(f.buyer.DisputeKey(ctx, id, secret))
		}
		f.expectState(id, market.Refunded)
	}
	f.expectOwed(f.buyerAt, 3*price().Int64())
	f.expectOwed(f.sellerAt, 0)
	// A right key is not shown to everybody by mistake.
	if err := f.buyer.DisputeKey(ctx, honest, honestSecret); !errors.Is(err, market.ErrRightKey) {
		t.Errorf("a right key is disputed: %v", err)
	}
	f.expectState(honest, market.Delivered)
}

// A seller who delivers nothing is not paid, and too late is nothing.
func TestWithheldKey(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	id, _ := f.buy("first")
	if err := f.stage.Advance(time.Hour + time.Minute); err != nil {
		t.Fatal(err)
	}
	if err := f.seller.Deliver(ctx, id, f.key); !revert.Is(err, "TooLate") {
		t.Errorf("a delivery after the time: %v", err)
	}
	for range 2 {
		f.must(f.auditor.Refund(ctx, id)) // by anybody
	}
	f.expectState(id, market.Refunded)
	f.expectOwed(f.buyerAt, price().Int64())
}

// A buyer who is silent pays, and has no licence when its term is over.
func TestSilence(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	id, secret := f.buy("first")
	f.must(f.seller.Deliver(ctx, id, f.key))
	if err := f.stage.Advance(time.Hour + time.Minute); err != nil {
		t.Fatal(err)
	}
	for name, err := range map[string]error{
		"the key": f.buyer.RevealWhatever(ctx, id, secret), "the content": f.buyer.Contest(ctx, id, ""),
	} {
		if !revert.Is(err, "TooLate") {
			t.Errorf("a dispute about %s after the time: %v", name, err)
		}
	}
	f.must(f.auditor.Settle(ctx, id)) // by anybody
	f.expectState(id, market.Settled)
	if err := f.stage.Advance(25 * time.Hour); err != nil {
		t.Fatal(err)
	}
	if licensed, err := f.buyer.HasLicence(ctx, f.model, f.buyerAt); err != nil || licensed {
		t.Errorf("a licence that is over: %v, %v", licensed, err)
	}
	if err := f.buyer.LogUse(ctx, f.model, [32]byte{3}, ""); !revert.Is(err, "NoLicence") {
		t.Errorf("use without a licence: %v", err)
	}
}

// What may not be relied on is not sold.
func TestSuspendedAndWithdrawnModels(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	id, _ := f.buy("first")
	f.must(f.registry.Withdraw(ctx, f.model))
	if err := f.seller.Deliver(ctx, id, f.key); !revert.Is(err, "ModelWithdrawn") {
		t.Errorf("a delivery: %v", err)
	}
	if _, err := f.buyer.Buy(ctx, "second", f.listing, keyrelease.NewSecret()); !revert.Is(err, "ModelWithdrawn") {
		t.Errorf("a purchase: %v", err)
	}
	if _, err := f.seller.List(ctx, "again", f.model, f.offer(), ""); !revert.Is(err, "ModelWithdrawn") {
		t.Errorf("a listing: %v", err)
	}
}

// A buyer gets no money back for a right key, nor a licence for another price.
func TestDishonestBuyers(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	id, secret := f.buy("first")
	if err := f.buyer.Refund(ctx, id); !revert.Is(err, "TooEarly") {
		t.Errorf("a refund before the time: %v", err)
	}
	f.must(f.seller.Deliver(ctx, id, f.key))
	for name, try := range map[string]struct {
		err  error
		want string
	}{
		"refund":         {f.buyer.Refund(ctx, id), "WrongState"},
		"another secret": {f.buyer.RevealWhatever(ctx, id, keyrelease.Secret{31: 1}), "WrongSecret"},
		"a stranger":     {f.auditor.Contest(ctx, id, ""), "NotBuyer"},
		"its own ruling": {f.buyer.Rule(ctx, id, true, ""), "AccessManagedUnauthorized"},
	} {
		if !revert.Is(try.err, try.want) {
			t.Errorf("%s: %v, want %s", name, try.err, try.want)
		}
	}
	f.must(f.seller.SetPrice(ctx, f.listing.ID, big.NewInt(2_000_000)))
	if _, err := f.buyer.Buy(ctx, "second", f.listing, secret); !revert.Is(err, "WrongPrice") {
		t.Errorf("the old price: %v", err)
	}
	f.must(f.seller.Unlist(ctx, f.listing.ID))
	if _, err := f.buyer.Buy(ctx, "second", f.listing, secret); !revert.Is(err, "NotForSale") {
		t.Errorf("a listing that was taken back: %v", err)
	}
}

// Auditors rule on content, for either side; a seller may give in.
func TestContent(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	for name, c := range map[string]struct {
		end  func(id uint64) error
		want market.State
	}{
		"for the buyer":  {func(id uint64) error { return f.auditor.Rule(ctx, id, true, "it is noise") }, market.Refunded},
		"for the seller": {func(id uint64) error { return f.auditor.Rule(ctx, id, false, "it is what it says") }, market.Settled},
		"given in":       {func(id uint64) error { return f.seller.Refund(ctx, id) }, market.Refunded},
	} {
		id, _ := f.buy(name)
		f.must(f.seller.Deliver(ctx, id, f.key))
		f.must(f.buyer.Contest(ctx, id, "it predicts nothing"))
		f.expectState(id, market.Contested)
		if err := f.buyer.Settle(ctx, id); !revert.Is(err, "TooEarly") {
			t.Errorf("%s: settled before the ruling: %v", name, err)
		}
		f.must(c.end(id))
		f.expectState(id, c.want)
	}
}

// What is not there has a name, and numbers that the contract would read otherwise are not sent.
func TestRefusals(t *testing.T) {
	f := openFair(t)
	ctx := t.Context()
	if _, err := f.buyer.Listing(ctx, 99); !errors.Is(err, market.ErrUnknown) {
		t.Errorf("listing: %v", err)
	}
	if _, err := f.buyer.Purchase(ctx, 99); !errors.Is(err, market.ErrUnknown) {
		t.Errorf("purchase: %v", err)
	}
	for name, change := range map[string]func(*market.Offer){
		"no price":          func(o *market.Offer) { o.Price = nil },
		"a negative price":  func(o *market.Offer) { o.Price = big.NewInt(-1) },
		"a price too large": func(o *market.Offer) { o.Price = new(big.Int).Lsh(big.NewInt(1), 128) },
		"half a second":     func(o *market.Offer) { o.LicenceTime = time.Second / 2 },
		"a negative time":   func(o *market.Offer) { o.DisputeTime = -time.Second },
		"more than 32 bits": func(o *market.Offer) { o.DeliveryTime = (1 << 32) * time.Second },
	} {
		offer := f.offer()
		change(&offer)
		if _, err := f.seller.List(ctx, name, f.model, offer, ""); !errors.Is(err, market.ErrRange) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := f.seller.SetPrice(ctx, f.listing.ID, big.NewInt(-1)); !errors.Is(err, market.ErrRange) {
		t.Errorf("a negative price: %v", err)
	}
}
