// Package market sells and buys licences for models through the contract ModelMarket, which holds the money until the buyer
// has the key.
//
// What takes effect once has an operation of its own, so a call that is repeated after a crash sends nothing twice. docs/market.md
// has a picture of the messages; package keyrelease is how the key is handed over, package bundle what it decrypts.
package market

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Whole is a share of everything, in basis points.
const Whole = 10_000

// Sentinel errors.
var (
	// ErrUnknown reports a listing or purchase that there is not.
	ErrUnknown = errors.New("the market knows no such thing")
	// ErrWrongKey reports a content key that is not the one a listing commits to.
	ErrWrongKey = errors.New("the key is not the one that was offered")
	// ErrRightKey reports a key that is not disputed, since it is the one that was offered.
	ErrRightKey = errors.New("the key is the one that was offered")
	// ErrWrongSecret reports a secret that was made for another purchase.
	ErrWrongSecret = errors.New("the secret is not the purchase's")
	// ErrNotDelivered reports a purchase without a key.
	ErrNotDelivered = errors.New("the key was not delivered")
	// ErrRange reports a number that the contract has no room for.
	ErrRange = errors.New("out of range")
)

// Market is the contract ModelMarket, used by one account.
type Market struct {
	sender   *send.Sender
	chainID  uint64
	address  common.Address
	contract *bindings.ModelMarket
}

// New returns the market at an address of a chain.
func New(sender *send.Sender, chainID uint64, address common.Address) *Market {
	return &Market{sender: sender, chainID: chainID, address: address, contract: bindings.NewModelMarket()}
}

// Contributor has a share in the price of a model.
type Contributor struct {
	Account common.Address
	Share   uint16 // basis points
}

// Share is what an ancestor of a model gets of its price.
type Share struct {
	Artifact assent.Digest
	Share    uint16 // basis points
	Level    uint8  // 1 for a parent
}

// Publication is how a model is published.
type Publication struct {
	Limit        uint16 // the most that its ancestors may get together, in basis points
	Resale       uint16 // what ERC-2981 asks for of a resale of the token, in basis points
	Contributors []Contributor
}

// WantShare says which share the account wants of models made from an artifact of its own and registered from now on.
func (m *Market) WantShare(ctx context.Context, artifact assent.Digest, share uint16) error {
	_, err := m.send(ctx, send.NewOperation(), m.contract.PackWantShare(artifact, share), nil)
	return wrap(err, "artifact %s", artifact)
}

// Publish makes a token of a model that the account registered. A model that the account published already is no error.
func (m *Market) Publish(ctx context.Context, model assent.Digest, p Publication) error {
	contributors := make([]bindings.ModelTokenContributor, len(p.Contributors))
	for i, c := range p.Contributors {
		contributors[i] = bindings.ModelTokenContributor{Account: c.Account, Bps: c.Share}
	}
	data := m.contract.PackPublish(model, p.Limit, p.Resale, contributors)
	_, err := m.send(ctx, m.operation("publish", data), data, nil)
	return wrap(err, "publish model %s", model)
}

// Shares returns what the ancestors of a published model get of its price.
func (m *Market) Shares(ctx context.Context, model assent.Digest) ([]Share, error) {
	found, err := ask(ctx, m, m.contract.PackSharesOf(model), m.contract.UnpackSharesOf)
	if err != nil {
		return nil, err
	}
	shares := make([]Share, len(found))
	for i, s := range found {
		shares[i] = Share{Artifact: s.Artifact, Share: s.Bps, Level: s.Level}
	}
	return shares, nil
}

// Offer is what a seller offers. Times are whole seconds.
type Offer struct {
	Price         *big.Int      // wei
	DeliveryTime  time.Duration // for the seller
	DisputeTime   time.Duration // for the buyer
	LicenceTime   time.Duration // from the payment of the seller on; 0: without an end
	Licence       [32]byte      // hash of the licence's text
	Manifest      assent.Digest // of the encrypted model, see bundle
	KeyCommitment [32]byte      // see keyrelease.Key
}

// Listing is an offer on the market.
type Listing struct {
	ID     uint64
	Seller common.Address
	Open   bool
	Model  assent.Digest
	Offer  Offer
}

// List offers a model whose token the account holds, and returns the listing's id. key names the listing among the
// account's: listing with a key that was used gives the listing that was made then.
func (m *Market) List(ctx context.Context, key string, model assent.Digest, o Offer, licencePointer string) (uint64, error) {
	offer := bindings.IModelMarketOffer{
		Price: o.Price, Licence: o.Licence, Manifest: o.Manifest, KeyCommitment: o.KeyCommitment,
	}
	if err := checkPrice(o.Price); err != nil {
		return 0, err
	}
	for to, time := range map[*uint32]time.Duration{
		&offer.DeliveryTime: o.DeliveryTime, &offer.DisputeTime: o.DisputeTime, &offer.LicenceTime: o.LicenceTime,
	} {
		var err error
		if *to, err = seconds(time); err != nil {
			return 0, err
		}
	}
	receipt, err := m.send(ctx, m.operation("list", []byte(key)), m.contract.PackList(model, offer, licencePointer), nil)
	if err != nil {
		return 0, fmt.Errorf("list model %s: %w", model, err)
	}
	return find(receipt, m.contract.UnpackListedEvent, func(e *bindings.ModelMarketListed) *big.Int { return e.Listing })
}

// SetPrice changes the price of a listing of the account's, in wei.
func (m *Market) SetPrice(ctx context.Context, listing uint64, price *big.Int) error {
	if err := checkPrice(price); err != nil {
		return err
	}
	_, err := m.send(ctx, send.NewOperation(), m.contract.PackSetPrice(number(listing), price), nil)
	return wrap(err, "listing %d", listing)
}

// Unlist takes a listing of the account's back.
func (m *Market) Unlist(ctx context.Context, listing uint64) error {
	return m.once(ctx, "unlist", listing, m.contract.PackUnlist(number(listing)))
}

// Listing returns a listing, open or not. The error is ErrUnknown if there is none.
func (m *Market) Listing(ctx context.Context, id uint64) (Listing, error) {
	l, err := ask(ctx, m, m.contract.PackListingOf(number(id)), m.contract.UnpackListingOf)
	if err != nil {
		return Listing{}, err
	}
	if l.Seller == (common.Address{}) {
		return Listing{}, fmt.Errorf("listing %d: %w", id, ErrUnknown)
	}
	return Listing{ID: id, Seller: l.Seller, Open: l.Open, Model: l.Model, Offer: Offer{
		Price: l.Offer.Price, Licence: l.Offer.Licence, Manifest: l.Offer.Manifest, KeyCommitment: l.Offer.KeyCommitment,
		DeliveryTime: time.Duration(l.Offer.DeliveryTime) * time.Second,
		DisputeTime:  time.Duration(l.Offer.DisputeTime) * time.Second,
		LicenceTime:  time.Duration(l.Offer.LicenceTime) * time.Second,
	}}, nil
}

// Owed returns what waits for an account, in wei.
func (m *Market) Owed(ctx context.Context, account common.Address) (*big.Int, error) {
	return ask(ctx, m, m.contract.PackOwed(account), m.contract.UnpackOwed)
}

// Withdraw fetches what the account is owed and sends it to an address. The contract refuses where nothing is owed.
func (m *Market) Withdraw(ctx context.Context, to common.Address) error {
	_, err := m.send(ctx, send.NewOperation(), m.contract.PackWithdraw(to), nil)
	return wrap(err, "withdraw")
}

// operation is the key of what an account does once on this market.
func (m *Market) operation(what string, parts ...[]byte) send.Operation {
	return send.OperationOf(append([][]byte{[]byte("market/" + what), m.address[:]}, parts...)...)
}

// once does to a listing or purchase what can be done to it once.
func (m *Market) once(ctx context.Context, what string, id uint64, data []byte) error {
	_, err := m.send(ctx, m.operation(what, binary.BigEndian.AppendUint64(nil, id)), data, nil)
	return wrap(err, "%s %d", what, id)
}

func (m *Market) send(ctx context.Context, op send.Operation, data []byte, value *big.Int) (*types.Receipt, error) {
	receipt, err := m.sender.Send(ctx, op, m.address, data, value)
	if err != nil {
		return nil, revert.Explain(err)
	}
	return receipt, nil
}

// ask calls a view of the contract.
func ask[T any](ctx context.Context, m *Market, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	answer, err := m.sender.Call(ctx, m.address, data)
	if err != nil {
		return none, fmt.Errorf("model market: %w", revert.Explain(err))
	}
	out, err := unpack(answer)
	if err != nil {
		return none, fmt.Errorf("model market at %s: %w", m.address, err)
	}
	return out, nil
}

// find returns the id in the first event of its kind in a receipt.
func find[E any](receipt *types.Receipt, unpack func(*types.Log) (*E, error), id func(*E) *big.Int) (uint64, error) {
	for _, log := range receipt.Logs {
		if event, err := unpack(log); err == nil {
			return id(event).Uint64(), nil
		}
	}
	return 0, fmt.Errorf("transaction %s: %w: it has no event of its kind", receipt.TxHash, ErrUnknown)
}

func wrap(err error, format string, args ...any) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", fmt.Sprintf(format, args...), err)
}

func number(id uint64) *big.Int { return new(big.Int).SetUint64(id) }

const maxPriceBits = 128

func checkPrice(price *big.Int) error {
	if price == nil || price.Sign() < 0 || price.BitLen() > maxPriceBits {
		return fmt.Errorf("a price: %w", ErrRange)
	}
	return nil
}

// seconds refuses what the contract would read as another time.
func seconds(d time.Duration) (uint32, error) {
	s := d / time.Second
	if d%time.Second != 0 || s < 0 || s > 1<<32-1 {
		return 0, fmt.Errorf("%s is no number of seconds below 2^32: %w", d, ErrRange)
	}
	return uint32(s), nil
}
