// Which updates a round has.

package rounds

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/internal/query"
	"github.com/acc36754/assent/internal/field"
)

// Update is an update that the contract has taken.
type Update struct {
	Nullifier fr.Element    // its member's in this round
	Dataset   assent.Digest // that it was trained on
	Vector    assent.Digest // of its commitment
}

// Has reports whether a round has an update of the member with a nullifier, which was not left out since.
func (r *Rounds) Has(ctx context.Context, round uint64, nullifier fr.Element) (bool, error) {
	vector, err := r.Vector(ctx, round, nullifier)
	return vector != assent.Digest{}, err
}

// Vector returns the digest of the commitment to a member's update in a round: zero if the round has none, or it was left out.
func (r *Rounds) Vector(ctx context.Context, round uint64, nullifier fr.Element) (assent.Digest, error) {
	data := r.contract.PackUpdateOf(new(big.Int).SetUint64(round), field.Big(nullifier))
	found, err := query.Ask(ctx, r.sender, contractName, r.address, data, r.contract.UnpackUpdateOf)
	return found.Vector, err
}

// Updates returns the updates of a round in the order in which they were taken, without those that were left out. from is the
// first block to look at, for example the deployment's. Errors are package follow's.
func (r *Rounds) Updates(ctx context.Context, chain follow.Chain, round, from uint64, rule node.Rule) ([]Update, error) {
	logs, err := r.logs(ctx, chain, round, from, rule, bindings.FederatedRoundsUpdateTakenEventName, bindings.FederatedRoundsUpdateDroppedEventName)
	if err != nil {
		return nil, fmt.Errorf("updates of round %d: %w", round, err)
	}
	return r.playUpdates(logs)
}

// playUpdates makes the list of updates of the events about them.
func (r *Rounds) playUpdates(logs []types.Log) ([]Update, error) {
	var updates []Update
	for i := range logs {
		if taken, err := r.contract.UnpackUpdateTakenEvent(&logs[i]); err == nil {
			nullifier, err := scalarOf(taken.Nullifier)
			if err != nil {
				return nil, err
			}
			updates = append(updates, Update{Nullifier: nullifier, Dataset: taken.Dataset, Vector: taken.Vector})
			continue
		}
		dropped, err := r.contract.UnpackUpdateDroppedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("%w: %w", follow.ErrAnswer, err)
		}
		nullifier, err := scalarOf(dropped.Nullifier)
		if err != nil {
			return nil, err
		}
		updates = slices.DeleteFunc(updates, func(u Update) bool { return u.Nullifier == nullifier })
	}
	return updates, nil
}

func scalarOf(number *big.Int) (fr.Element, error) {
	var word [fr.Bytes]byte
	scalar, err := field.ParseCanonical(number.FillBytes(word[:]))
	if err != nil {
		return scalar, fmt.Errorf("%w: %w", follow.ErrAnswer, err)
	}
	return scalar, nil
}
