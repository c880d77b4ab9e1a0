// Files of what others signed: more consents than fit into a transaction, and revocations, of which each is one.
//
// What a crash leaves behind needs no memory of its own. A transaction that was on its way is ended first (send.Resume), and
// then the chain says which keys it has: the same file, handed in again, goes on where it was.

package consents

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/chain/revert"
)

// How many consents go into a transaction. A hundred take 6.2 million gas (contracts/snapshots/ConsentRegistry.json) and
// 43 KB: less than half of what a transaction may take from Osaka on (EIP-7825, 2^24), and a third of what a common pool
// takes (128 KiB). More would hardly be cheaper.
const (
	maxBatch   = 100
	batchGas   = 200_000 // bounds what a transaction takes whatever it grants
	consentGas = 65_000  // bounds what each consent takes
)

// Batch is consents for one book that others signed.
type Batch struct {
	Consents []Signed
	// Size is the most consents of a transaction; 0 for what the bounds on gas allow, at most 100.
	Size int
	// Progress is told how many consents are done. It may be nil.
	Progress func(done, total int)
}

// Batched says what became of a batch.
type Batched struct {
	Keys         []consent.Key // what was granted now
	Before       int           // how many the book had already, or the batch has twice
	Transactions int
	Gas          uint64 // of all of them
}

// GrantBatch hands in consents that others signed, so many at a time, in the order of the batch. A key that the book has
// already, live or revoked, is passed over. What was granted before an error stays granted and is returned with it; handed
// in again, the batch goes on there. Errors are the contract's reason, or srstree.ErrRows where the book is full.
func (r *Registry) GrantBatch(ctx context.Context, id [32]byte, batch *Batch) (Batched, error) {
	done := Batched{Keys: []consent.Key{}}
	if _, err := keysOf(id, batch.Consents); err != nil {
		return done, err
	}
	size, err := r.batchSize(ctx, batch.Size)
	if err != nil {
		return done, err
	}
	for part := range slices.Chunk(batch.Consents, size) {
		if err := r.grantPart(ctx, id, part, &done); err != nil {
			return done, err
		}
		if batch.Progress != nil {
			batch.Progress(len(done.Keys)+done.Before, len(batch.Consents))
		}
	}
	return done, nil
}

// batchSize returns how many consents go into a transaction.
func (r *Registry) batchSize(ctx context.Context, most int) (int, error) {
	if most <= 0 {
		most = maxBatch
	}
	bound, err := r.sender.GasBound(ctx)
	if err != nil {
		return 0, err
	}
	fit := (max(bound, batchGas) - batchGas) / consentGas
	return max(1, int(min(fit, uint64(most)))), nil
}

// grantPart grants in one transaction what the book does not have yet.
func (r *Registry) grantPart(ctx context.Context, id [32]byte, part []Signed, done *Batched) error {
	if err := r.ready(ctx); err != nil {
		return err
	}
	fresh, err := r.fresh(ctx, id, part)
	if err != nil {
		return err
	}
	done.Before += len(part) - len(fresh)
	if len(fresh) == 0 {
		return nil
	}
	powers, err := r.powersFor(ctx, id, len(fresh))
	if err != nil {
		return err
	}
	granted, err := r.sendSigned(ctx, id, fresh, powers)
	if err != nil {
		return err
	}
	done.Keys = append(done.Keys, granted.Keys...)
	done.Gas += granted.Gas
	done.Transactions++
	return nil
}

// fresh returns the consents whose keys are free, of each key the first.
func (r *Registry) fresh(ctx context.Context, id [32]byte, part []Signed) ([]Signed, error) {
	var free []Signed
	seen := map[consent.Key]bool{}
	for i := range part {
		key := part[i].Key()
		if seen[key] {
			continue
		}
		seen[key] = true
		taken, err := r.taken(ctx, id, key)
		if err != nil {
			return nil, err
		}
		if !taken {
			free = append(free, part[i])
		}
	}
	return free, nil
}

// Revoked says what became of revocations.
type Revoked struct {
	Keys   []consent.Key // what was revoked now
	Before int           // how many were revoked already
	Gas    uint64        // of all transactions
}

// RevokeBatch hands in revocations that grantors signed, each in a transaction of its own. One that is refused does not
// keep the others from taking effect: the error comes at the end and names the keys. progress may be nil.
func (r *Registry) RevokeBatch(ctx context.Context, revocations []SignedRevocation, progress func(done, total int)) (Revoked, error) {
	done := Revoked{Keys: []consent.Key{}}
	var refused []error
	for i := range revocations {
		s := &revocations[i]
		gas, err := r.RevokeSigned(ctx, &s.Revocation, s.Signature)
		switch {
		case errors.Is(err, revert.ErrReverted) || errors.Is(err, ErrNoConsent):
			refused = append(refused, fmt.Errorf("revocation of %s: %w", s.Key, err))
		case err != nil:
			return done, errors.Join(append(refused, fmt.Errorf("revocation of %s: %w", s.Key, err))...)
		case gas == 0:
			done.Before++
		default:
			done.Keys, done.Gas = append(done.Keys, s.Key), done.Gas+gas
		}
		if progress != nil {
			progress(i+1, len(revocations))
		}
	}
	return done, errors.Join(refused...)
}
