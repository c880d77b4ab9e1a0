// A purchase from payment to its end.

package market

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/market/keyrelease"
)

// State is where a purchase stands.
type State uint8

// States of purchases.
const (
	None State = iota
	Paid
	Delivered
	Contested
	Settled
	Refunded
)

// String names the state.
func (s State) String() string {
	names := []string{"none", "paid", "delivered", "contested", "settled", "refunded"}
	if int(s) >= len(names) {
		return fmt.Sprintf("state %d", uint8(s))
	}
	return names[s]
}

// Purchase is a purchase.
type Purchase struct {
	ID        uint64
	Listing   uint64
	Buyer     common.Address
	Price     *big.Int // wei
	State     State
	Deadline  time.Time // last second of what the state waits for: delivery, dispute or ruling
	BuyerKey  keyrelease.Point
	SellerKey keyrelease.Point  // zeros before the delivery
	Sealed    keyrelease.Sealed // zero before the delivery
}

// Buy buys what is listed for the price that the listing has, which the caller has looked at; one that changed meanwhile
// fails. secret was made for this purchase, and is kept by the caller before it calls: without it the key cannot be read,
// nor a wrong one disputed. key names the purchase among the account's: buying with a key that was used gives the
// purchase that was made then.
func (m *Market) Buy(ctx context.Context, key string, listing Listing, secret keyrelease.Secret) (uint64, error) {
	point, err := secret.Public()
	if err != nil {
		return 0, err
	}
	receipt, err := m.send(ctx, m.operation("buy", []byte(key)), m.contract.PackBuy(number(listing.ID), point), listing.Offer.Price)
	if err != nil {
		return 0, fmt.Errorf("buy listing %d: %w", listing.ID, err)
	}
	return find(receipt, m.contract.UnpackBoughtEvent, func(e *bindings.ModelMarketBought) *big.Int { return e.Purchase })
}

// Purchase returns a purchase. The error is ErrUnknown if there is none.
func (m *Market) Purchase(ctx context.Context, id uint64) (Purchase, error) {
	p, err := ask(ctx, m, m.contract.PackPurchaseOf(number(id)), m.contract.UnpackPurchaseOf)
	if err != nil {
		return Purchase{}, err
	}
	if State(p.State) == None {
		return Purchase{}, fmt.Errorf("purchase %d: %w", id, ErrUnknown)
	}
	keys, err := ask(ctx, m, m.contract.PackKeysOf(number(id)), m.contract.UnpackKeysOf)
	if err != nil {
		return Purchase{}, err
	}
	return Purchase{
		ID: id, Listing: p.Listing, Buyer: p.Buyer, Price: p.Price, State: State(p.State), Deadline: time.Unix(p.Deadline.Int64(), 0).UTC(),
		BuyerKey: keys.BuyerKey, SellerKey: keys.SellerKey, Sealed: p.SealedKey,
	}, nil
}

// Bought returns a purchase with the listing that it is of. Errors are those of Purchase and Listing.
func (m *Market) Bought(ctx context.Context, id uint64) (Purchase, Listing, error) {
	p, err := m.Purchase(ctx, id)
	if err != nil {
		return Purchase{}, Listing{}, err
	}
	listing, err := m.Listing(ctx, p.Listing)
	return p, listing, err
}

// Deliver hands the buyer the content key. One that is not the listing's is ErrWrongKey, and not sent: the buyer would
// prove it. A delivery that is repeated sends nothing.
func (m *Market) Deliver(ctx context.Context, id uint64, key keyrelease.Key) error {
	p, listing, err := m.Bought(ctx, id)
	if err != nil {
		return err
	}
	if key.Commitment() != listing.Offer.KeyCommitment {
		return fmt.Errorf("deliver purchase %d: %w", id, ErrWrongKey)
	}
	secret, err := keyrelease.SellerSecret(key, m.context(id), p.BuyerKey)
	if err != nil {
		return fmt.Errorf("deliver purchase %d: %w", id, err)
	}
	return m.deliver(ctx, p, key, secret)
}

// deliver seals a key, whichever it is, and sends it.
func (m *Market) deliver(ctx context.Context, p Purchase, key keyrelease.Key, secret keyrelease.Secret) error {
	point, err := secret.Public()
	if err != nil {
		return err
	}
	sealed, err := keyrelease.Seal(key, secret, p.BuyerKey, m.context(p.ID))
	if err != nil {
		return fmt.Errorf("deliver purchase %d: %w", p.ID, err)
	}
	// After a reorganisation the same number may be another buyer's purchase, and that is another delivery.
	data := m.contract.PackDeliver(number(p.ID), point, sealed)
	_, err = m.send(ctx, m.operation("deliver", data), data, nil)
	return wrap(err, "deliver purchase %d", p.ID)
}

// Key opens what was delivered to the account. Errors are ErrUnknown, ErrNotDelivered and ErrWrongSecret. A key that is not
// the listing's is ErrWrongKey: DisputeKey gets the money back, within the time that the purchase's deadline says.
func (m *Market) Key(ctx context.Context, id uint64, secret keyrelease.Secret) (keyrelease.Key, error) {
	p, listing, err := m.Bought(ctx, id)
	if err != nil {
		return keyrelease.Key{}, err
	}
	// The words of a sealed key may be anything, zeros too; a one-time key that was delivered is never infinity.
	if p.SellerKey[0].Sign() == 0 && p.SellerKey[1].Sign() == 0 {
		return keyrelease.Key{}, fmt.Errorf("purchase %d: %w", id, ErrNotDelivered)
	}
	own, err := secret.Public()
	if err != nil {
		return keyrelease.Key{}, fmt.Errorf("purchase %d: %w", id, err)
	}
	if own[0].Cmp(p.BuyerKey[0]) != 0 || own[1].Cmp(p.BuyerKey[1]) != 0 {
		return keyrelease.Key{}, fmt.Errorf("purchase %d: %w", id, ErrWrongSecret)
	}
	key, err := keyrelease.Open(p.Sealed, secret, p.SellerKey, m.context(id))
	if err != nil {
		return keyrelease.Key{}, fmt.Errorf("purchase %d: %w", id, err)
	}
	if key.Commitment() != listing.Offer.KeyCommitment {
		return keyrelease.Key{}, fmt.Errorf("purchase %d: %w", id, ErrWrongKey)
	}
	return key, nil
}

// DisputeKey proves that a wrong key was delivered, by revealing the purchase's secret, and gets the money back. The key is
// looked at first: one that is right is ErrRightKey and not disputed, since everybody could read it then.
func (m *Market) DisputeKey(ctx context.Context, id uint64, secret keyrelease.Secret) error {
	switch _, err := m.Key(ctx, id, secret); {
	case err == nil:
		return fmt.Errorf("dispute purchase %d: %w", id, ErrRightKey)
	case !errors.Is(err, ErrWrongKey):
		return err
	}
	return m.once(ctx, "dispute purchase", id, m.contract.PackDisputeKey(number(id), new(big.Int).SetBytes(secret[:])))
}

// Contest says that the content is not what was offered, although the key is right, and why. Auditors rule.
func (m *Market) Contest(ctx context.Context, id uint64, reason string) error {
	return m.once(ctx, "contest purchase", id, m.contract.PackContest(number(id), reason))
}

// Rule rules on a contested purchase: whether the buyer gets the money back, and why. It is an auditor's.
func (m *Market) Rule(ctx context.Context, id uint64, refunded bool, note string) error {
	return m.once(ctx, "rule on purchase", id, m.contract.PackRule(number(id), refunded, note))
}

// Accept has the seller paid before the time for a dispute is over. It is the buyer's.
func (m *Market) Accept(ctx context.Context, id uint64) error {
	return m.once(ctx, "accept purchase", id, m.contract.PackAccept(number(id)))
}

// Settle has the seller paid once the time for a dispute or a ruling is over. It is anybody's.
func (m *Market) Settle(ctx context.Context, id uint64) error {
	return m.once(ctx, "settle purchase", id, m.contract.PackSettle(number(id)))
}

// Refund gives the buyer the money back: by anybody where no key was delivered in time, by the seller before it is paid.
func (m *Market) Refund(ctx context.Context, id uint64) error {
	return m.once(ctx, "refund purchase", id, m.contract.PackRefund(number(id)))
}

// HasLicence reports whether an account may use a model.
func (m *Market) HasLicence(ctx context.Context, model assent.Digest, account common.Address) (bool, error) {
	return ask(ctx, m, m.contract.PackHasLicence(model, account), m.contract.UnpackHasLicence)
}

// LogDownload puts on record that the account, which has a licence, downloaded a model.
func (m *Market) LogDownload(ctx context.Context, model, manifest assent.Digest) error {
	_, err := m.send(ctx, send.NewOperation(), m.contract.PackLogDownload(model, manifest), nil)
	return wrap(err, "log the download of %s", model)
}

// LogUse puts on record that the account, which has a licence, used a model for a purpose.
func (m *Market) LogUse(ctx context.Context, model assent.Digest, purpose [32]byte, note string) error {
	_, err := m.send(ctx, send.NewOperation(), m.contract.PackLogUse(model, purpose, note), nil)
	return wrap(err, "log the use of %s", model)
}

// context is what tells a purchase from all others.
func (m *Market) context(id uint64) keyrelease.Purchase {
	return keyrelease.Purchase{ChainID: m.chainID, Market: m.address, ID: id}
}
