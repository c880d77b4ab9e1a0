// Events of a round.

package rounds

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
)

// logs returns a round's events of these names, in the order of the chain and up to the blocks that are relied on.
func (r *Rounds) logs(ctx context.Context, chain follow.Chain, round, from uint64, rule node.Rule, names ...string) ([]types.Log, error) {
	abi, err := bindings.FederatedRoundsMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", contractName, err)
	}
	var ids []common.Hash
	for _, name := range names {
		ids = append(ids, abi.Events[name].ID)
	}
	filter := follow.Filter{Addresses: []common.Address{r.address}, From: from, Topics: [][]common.Hash{
		ids, {common.BigToHash(new(big.Int).SetUint64(round))},
	}}
	list := &roundLogs{}
	err = follow.New(chain, filter, new(follow.Memory), follow.Options{Rule: rule}).Sync(ctx, list)
	return list.logs, err
}

// roundLogs collects events. It implements follow.Consumer.
type roundLogs struct{ logs []types.Log }

// Apply adds a batch.
func (l *roundLogs) Apply(_ context.Context, batch follow.Batch) error {
	l.logs = append(l.logs, batch.Logs...)
	return nil
}

// Rollback forgets what the chain replaced.
func (l *roundLogs) Rollback(_ context.Context, rollback follow.Rollback) error {
	l.logs = slices.DeleteFunc(l.logs, func(log types.Log) bool { return log.BlockNumber >= rollback.From })
	return nil
}
