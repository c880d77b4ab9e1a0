// The story, step by step.

package main

import (
	"context"
	"crypto/ed25519"
	"fmt"
	"math/big"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/params"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/deploy"
	"github.com/acc36754/assent/contracts/market"
	"github.com/acc36754/assent/contracts/market/bundle"
	"github.com/acc36754/assent/contracts/market/keyrelease"
	"github.com/acc36754/assent/examples/internal/stage"
	"github.com/acc36754/assent/prover"
)

// research is what the buyer uses the model for.
const research = "https://w3id.org/dpv#AcademicResearch"

// Shares in basis points: what the hospital wants of models made from its data, the lab of models made from its own, and
// what the seller gives to the tester.
const (
	hospitalShare = 1000
	labShare      = 2000
	testerShare   = 500
)

// story is what all steps share.
type story struct {
	*stage.Stage
	hospital, lab, seller, tester, buyer *party

	base      assent.Digest // the lab's model
	signer    ed25519.PrivateKey
	key       keyrelease.Key // which the seller has
	weights   weights
	bundle    string // the seller's folder
	addresses []string
	listing   market.Listing
}

// tell plays all steps.
func tell(ctx context.Context, st *stage.Stage) error {
	s := &story{Stage: st}
	return stage.InTurn(ctx, s.assemble, s.ancestors, s.offer, s.sell, s.withdraw, s.withhold, s.cheat, s.repay)
}

// ancestors has a hospital and a lab say what they want of what is made from theirs.
func (s *story) ancestors(ctx context.Context) error {
	data := assent.Digest{31: 1}
	s.base = assent.Digest{31: 2}
	if err := s.hospital.artifacts.Register(ctx, data, artifacts.Dataset, "", nil); err != nil {
		return err
	}
	if err := s.hospital.market.WantShare(ctx, data, hospitalShare); err != nil {
		return err
	}
	if err := s.lab.publish(ctx, s.base, data, market.Publication{Limit: hospitalShare}); err != nil {
		return err
	}
	if err := s.lab.market.WantShare(ctx, s.base, labShare); err != nil {
		return err
	}
	s.Say("Hospital: models made from its data owe 10 %% of their price. Lab: models made from its model owe 20 %%")
	return nil
}

// offer encrypts the seller's model, publishes and lists it, and hands the bundle out.
func (s *story) offer(ctx context.Context) (err error) {
	if s.signer, err = prover.NewSigner(); err != nil {
		return err
	}
	s.weights, s.key, s.bundle = weights{Intercept: 1.5, PerYear: 0.08}, keyrelease.NewKey(), filepath.Join(s.Dir, "bundle")
	files, err := modelFiles(s.weights)
	if err != nil {
		return err
	}
	m, err := bundle.Seal(ctx, files, "days of stay", s.bundle, s.key, s.signer)
	if err != nil {
		return err
	}
	terms := market.Publication{Limit: labShare, Contributors: []market.Contributor{{Account: s.tester.address(), Share: testerShare}}}
	if err := s.seller.publish(ctx, m.Model(), s.base, terms); err != nil {
		return err
	}
	digest, err := m.Digest()
	if err != nil {
		return err
	}
	id, err := s.seller.market.List(ctx, "days of stay", m.Model(), market.Offer{
		Price: big.NewInt(params.Ether), DeliveryTime: time.Hour, DisputeTime: time.Hour, LicenceTime: 365 * 24 * time.Hour,
		Manifest: digest, KeyCommitment: m.KeyCommitment,
	}, "https://example.org/licence")
	if err != nil {
		return err
	}
	if s.listing, err = s.buyer.market.Listing(ctx, id); err != nil {
		return err
	}
	s.Say("Seller: listing %d offers model %s for %s", id, m.Model(), ether(s.listing.Offer.Price))
	return s.serve(ctx)
}

// buy buys a licence and returns the purchase with its secret, which the buyer keeps.
func (s *story) buy(ctx context.Context, name string) (uint64, keyrelease.Secret, error) {
	secret := keyrelease.NewSecret()
	id, err := s.buyer.market.Buy(ctx, name, s.listing, secret)
	return id, secret, err
}

// sell plays an honest sale to its end.
func (s *story) sell(ctx context.Context) error {
	id, secret, err := s.buy(ctx, "first")
	if err != nil {
		return err
	}
	fetched, opened := filepath.Join(s.Dir, "fetched"), filepath.Join(s.Dir, "model")
	chunks, err := s.fetch(ctx, fetched)
	if err != nil {
		return err
	}
	_, err = s.buyer.market.Key(ctx, id, secret)
	if err := stage.WantError("reading the key before the delivery", err, market.ErrNotDelivered); err != nil {
		return err
	}
	s.Say("Buyer: purchase %d is paid; %d chunks are fetched and checked, and cannot be read yet", id, chunks)
	if err := s.seller.market.Deliver(ctx, id, s.key); err != nil {
		return err
	}
	key, err := s.buyer.market.Key(ctx, id, secret)
	if err != nil {
		return err
	}
	if _, err := bundle.Open(ctx, fetched, opened, key); err != nil {
		return err
	}
	if err := s.use(ctx, opened); err != nil {
		return err
	}
	return s.buyer.market.Accept(ctx, id)
}

// use puts a question to the model, and on record that it was used.
func (s *story) use(ctx context.Context, folder string) error {
	w, err := readWeights(folder)
	if err != nil {
		return err
	}
	if w != s.weights {
		return fmt.Errorf("%w: the model is another one", stage.ErrStory)
	}
	if err := s.buyer.market.LogDownload(ctx, s.listing.Model, s.listing.Offer.Manifest); err != nil {
		return err
	}
	if err := s.buyer.market.LogUse(ctx, s.listing.Model, consent.PurposeHash(research), ""); err != nil {
		return err
	}
	s.Say("Buyer: the key is released and the model opened: at 70 years it says %.1f days", w.days(70))
	return nil
}

// withdraw has everybody fetch a part of the price, and checks that the parts are the price.
func (s *story) withdraw(ctx context.Context) error {
	sum := new(big.Int)
	for _, p := range []*party{s.hospital, s.lab, s.tester, s.seller} {
		part, err := s.fetchMoney(ctx, p)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		sum.Add(sum, part)
		s.Say("%s withdraws %s", p.name, ether(part))
	}
	if sum.Cmp(s.listing.Offer.Price) != 0 {
		return fmt.Errorf("%w: the parts are %s", stage.ErrStory, ether(sum))
	}
	s.Say("The parts are the price: %s", ether(sum))
	return s.expectEmpty(ctx)
}

// fetchMoney withdraws what waits for somebody and returns how much it was.
func (s *story) fetchMoney(ctx context.Context, p *party) (*big.Int, error) {
	owed, err := p.market.Owed(ctx, p.address())
	if err != nil {
		return nil, err
	}
	return owed, p.market.Withdraw(ctx, p.address())
}

// expectEmpty checks that the market keeps no money.
func (s *story) expectEmpty(ctx context.Context) error {
	left, err := s.Chain.BalanceAt(ctx, s.Address(deploy.ModelMarket), nil)
	if err != nil {
		return err
	}
	if left.Sign() != 0 {
		return fmt.Errorf("%w: the market keeps %s", stage.ErrStory, ether(left))
	}
	return nil
}

// withhold plays a seller who takes the money and delivers nothing.
func (s *story) withhold(ctx context.Context) error {
	id, _, err := s.buy(ctx, "second")
	if err != nil {
		return err
	}
	if err := stage.WantRevert("a refund before the time", s.buyer.market.Refund(ctx, id), "TooEarly"); err != nil {
		return err
	}
	if err := s.Advance(s.listing.Offer.DeliveryTime + time.Minute); err != nil {
		return err
	}
	if err := stage.WantRevert("a delivery after the time", s.seller.market.Deliver(ctx, id, s.key), "TooLate"); err != nil {
		return err
	}
	if err := s.buyer.market.Refund(ctx, id); err != nil {
		return err
	}
	s.Say("Purchase %d: the key is withheld; after %s it is refunded", id, s.listing.Offer.DeliveryTime)
	return nil
}

// cheat plays a seller who delivers something that is not the key. The library refuses to, so it is sent by hand.
func (s *story) cheat(ctx context.Context) error {
	id, secret, err := s.buy(ctx, "third")
	if err != nil {
		return err
	}
	point, err := keyrelease.NewSecret().Public()
	if err != nil {
		return err
	}
	wrong := bindings.NewModelMarket().PackDeliver(new(big.Int).SetUint64(id), point, [32]byte{1})
	if _, err := s.seller.account.Send(ctx, send.NewOperation(), s.Address(deploy.ModelMarket), wrong, nil); err != nil {
		return err
	}
	_, err = s.buyer.market.Key(ctx, id, secret)
	if err := stage.WantError("reading a wrong key", err, market.ErrWrongKey); err != nil {
		return err
	}
	if err := s.buyer.market.DisputeKey(ctx, id, secret); err != nil {
		return err
	}
	s.Say("Purchase %d: the key is wrong; the buyer proves it to the contract, and it is refunded", id)
	return nil
}

// repay has the buyer fetch what was refunded.
func (s *story) repay(ctx context.Context) error {
	refunded, err := s.fetchMoney(ctx, s.buyer)
	if err != nil {
		return err
	}
	if want := new(big.Int).Mul(s.listing.Offer.Price, big.NewInt(2)); refunded.Cmp(want) != 0 {
		return fmt.Errorf("%w: %s were refunded", stage.ErrStory, ether(refunded))
	}
	s.Say("Buyer: %s are back; the licence of the first purchase stays", ether(refunded))
	licensed, err := s.buyer.market.HasLicence(ctx, s.listing.Model, s.buyer.address())
	if err != nil {
		return err
	}
	if !licensed {
		return fmt.Errorf("%w: the licence is gone", stage.ErrStory)
	}
	return s.expectEmpty(ctx)
}
