// Granting and revoking. A consent is known by its key, which the contract takes once: whatever is tried again, it is
// granted once and revoked once.

package consents

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark-crypto/ecc/bn254/fp"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/consent/eip712"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Signed is a consent with its grantor's signature.
type Signed struct {
	eip712.Consent
	Signature eip712.Signature
}

// Granted says what became of a grant.
type Granted struct {
	Keys []consent.Key
	Gas  uint64 // of the transaction
}

// Grant gives a consent of the account's own. The error is ErrGranted where the book has it, or the contract's reason.
func (r *Registry) Grant(ctx context.Context, id [32]byte, salt [32]byte, notBefore, notAfter uint32) (Granted, error) {
	key := consent.NewKey(id, assent.Address(r.sender.Account()), salt)
	powers, err := r.beginGrant(ctx, id, []consent.Key{key})
	if err != nil {
		return Granted{}, err
	}
	gas, err := r.send(ctx, send.PassingOperation(), r.contract.PackGrant(id, salt, notBefore, notAfter, powers))
	return Granted{Keys: []consent.Key{key}, Gas: gas}, err
}

// GrantSigned hands in consents that others signed, in one transaction, all or none. Errors are ErrGranted, or the
// contract's reason. GrantBatch takes more than fit into a transaction.
func (r *Registry) GrantSigned(ctx context.Context, id [32]byte, consents []Signed) (Granted, error) {
	keys, err := keysOf(id, consents)
	if err != nil {
		return Granted{}, err
	}
	powers, err := r.beginGrant(ctx, id, keys)
	if err != nil {
		return Granted{Keys: keys}, err
	}
	return r.sendSigned(ctx, id, consents, powers)
}

// keysOf returns the keys of consents, all of which must be for one book.
func keysOf(id [32]byte, consents []Signed) ([]consent.Key, error) {
	keys := make([]consent.Key, len(consents))
	for i := range consents {
		if consents[i].Book != assent.Digest(id) {
			return nil, fmt.Errorf("consent %d is for book %s: %w", i, consents[i].Book, eip712.ErrMessage)
		}
		keys[i] = consents[i].Key()
	}
	return keys, nil
}

// sendSigned sends the transaction that grants consents.
func (r *Registry) sendSigned(ctx context.Context, id [32]byte, consents []Signed, powers bindings.SrsTreePowers) (granted Granted, err error) {
	signed := make([]bindings.ConsentSignaturesSignedConsent, len(consents))
	for i := range consents {
		c := &consents[i]
		signed[i] = bindings.ConsentSignaturesSignedConsent{
			Grantor: common.Address(c.Grantor), Salt: c.Salt, NotBefore: c.NotBefore, NotAfter: c.NotAfter,
			Deadline: c.Deadline, Signature: c.Signature[:],
		}
		granted.Keys = append(granted.Keys, c.Key())
	}
	data := r.contract.PackGrantBatch(id, signed, powers)
	if len(signed) == 1 {
		data = r.contract.PackGrantBySignature(id, signed[0], powers)
	}
	granted.Gas, err = r.send(ctx, send.PassingOperation(), data)
	return granted, err
}

// Revoke ends a consent of the account's own. A consent that is revoked already is no error, and takes no gas.
func (r *Registry) Revoke(ctx context.Context, id [32]byte, key consent.Key) (gas uint64, err error) {
	return r.revoke(ctx, id, key, func(powers bindings.SrsTreePowers) []byte {
		return r.contract.PackRevoke(id, number(key), powers)
	})
}

// RevokeSigned hands in a revocation that a consent's grantor signed. A consent that is revoked already is no error, and
// takes no gas.
func (r *Registry) RevokeSigned(ctx context.Context, revocation *eip712.Revocation, signature eip712.Signature) (gas uint64, err error) {
	id := revocation.Book
	return r.revoke(ctx, id, revocation.Key, func(powers bindings.SrsTreePowers) []byte {
		return r.contract.PackRevokeBySignature(id, number(revocation.Key), revocation.Deadline, signature[:], powers)
	})
}

func (r *Registry) revoke(ctx context.Context, id [32]byte, key consent.Key, pack func(bindings.SrsTreePowers) []byte) (uint64, error) {
	if err := r.ready(ctx); err != nil {
		return 0, err
	}
	entry, err := r.Status(ctx, id, key)
	if err != nil || entry.NotAfter == 0 {
		return 0, err
	}
	powers, err := r.powersOf(int(entry.Row), 1)
	if err != nil {
		return 0, err
	}
	return r.send(ctx, send.PassingOperation(), pack(powers))
}

// beginGrant ends what was begun before, makes sure that the keys are free, and returns the powers for the rows that the
// grants may get.
func (r *Registry) beginGrant(ctx context.Context, id [32]byte, keys []consent.Key) (bindings.SrsTreePowers, error) {
	if err := r.ready(ctx); err != nil {
		return bindings.SrsTreePowers{}, err
	}
	for _, key := range keys {
		switch taken, err := r.taken(ctx, id, key); {
		case err != nil:
			return bindings.SrsTreePowers{}, err
		case taken:
			return bindings.SrsTreePowers{}, fmt.Errorf("key %s: %w", assent.Digest(key), ErrGranted)
		}
	}
	return r.powersFor(ctx, id, len(keys))
}

// ready makes sure that the powers are there, and ends what was begun before, so that nothing is granted or revoked behind
// the caller's back.
func (r *Registry) ready(ctx context.Context) error {
	if r.powers == nil {
		return ErrNoPowers
	}
	return r.sender.Resume(ctx)
}

// taken tells whether a book has a consent under a key, live or not.
func (r *Registry) taken(ctx context.Context, id [32]byte, key consent.Key) (bool, error) {
	_, err := r.Status(ctx, id, key)
	if errors.Is(err, ErrNoConsent) {
		return false, nil
	}
	return err == nil, err
}

// powersFor returns the powers for the rows that so many grants may get.
func (r *Registry) powersFor(ctx context.Context, id [32]byte, grants int) (bindings.SrsTreePowers, error) {
	book, err := r.Snapshot(ctx, id, nil)
	if err != nil {
		return bindings.SrsTreePowers{}, err
	}
	first := int(book.Rows)
	return r.powersOf(first, min(grants+spareRows, max(grants, r.powers.Len()-first)))
}

// powersOf lays out powers of τ as the contract takes them. The error is srstree.ErrRows where the SRS that the contract
// knows has too few.
func (r *Registry) powersOf(first, count int) (bindings.SrsTreePowers, error) {
	run, err := r.powers.Powers(first, count)
	if err != nil {
		return bindings.SrsTreePowers{}, err
	}
	out := bindings.SrsTreePowers{First: big.NewInt(int64(run.First))}
	for i := range run.Points {
		out.Points = append(out.Points, [2]*big.Int{coordinate(&run.Points[i].X), coordinate(&run.Points[i].Y)})
	}
	out.Siblings = append(out.Siblings, run.Siblings...)
	return out, nil
}

func coordinate(e *fp.Element) *big.Int { return e.BigInt(new(big.Int)) }
