// Package audit reads the audit trail of a deployment: who registered what, which consent books were opened, which
// claims were accepted, which jobs asked for data and got it, what auditors found, which versions of models were in use, what
// was rewarded. All of it is events of the contracts,
// which nobody can take back.
package audit

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/deploy"
)

// logRange is how many blocks are read at once.
const logRange = 20_000

// Query says which events are read.
type Query struct {
	From     uint64         // first block, for example the deployment's
	Rule     node.Rule      // which blocks to rely on
	Artifact *assent.Digest // events about this artifact only; nil: all
}

// Event is an entry of the trail. What does not apply to its kind is zero.
type Event struct {
	Kind        string // the contract's name for it, for example "Registered"
	Time        time.Time
	Block       uint64
	Transaction common.Hash
	Artifact    assent.Digest  // what it is about
	By          common.Address // who did it
	Details     []Detail
}

// Detail is a value that an event has besides.
type Detail struct{ Name, Value string }

// Read returns the events of a deployment's contracts in the order of the chain. Errors are package follow's,
// deploy.ErrDeployment, or what the chain says.
func Read(ctx context.Context, chain follow.Chain, d *deploy.Deployment, query Query) ([]Event, error) {
	filter, err := filterOf(d, query.From)
	if err != nil {
		return nil, fmt.Errorf("audit trail: %w", err)
	}
	r := &reader{chain: chain, artifact: query.Artifact, decoders: decoders(), times: map[uint64]time.Time{}}
	options := follow.Options{Rule: query.Rule, MaxRange: logRange}
	if err := follow.New(chain, filter, new(follow.Memory), options).Sync(ctx, r); err != nil {
		return nil, fmt.Errorf("audit trail: %w", err)
	}
	return r.events, nil
}

// filterOf selects the events of all contracts that have any of the trail. Deployments from before there were rewards,
// lines of models and the market do not have these.
func filterOf(d *deploy.Deployment, from uint64) (follow.Filter, error) {
	filter := follow.Filter{From: from, Topics: [][]common.Hash{topics()}}
	for _, name := range []string{deploy.ConsentRegistry, deploy.ArtifactRegistry, deploy.AttestationRegistry, deploy.AuditAlerts, deploy.TrainingGate} {
		address, err := d.Address(name)
		if err != nil {
			return filter, err
		}
		filter.Addresses = append(filter.Addresses, address)
	}
	for _, name := range []string{deploy.ModelHeads, deploy.ContributionRewards, deploy.ModelMarket} {
		if address, found := d.Contracts[name]; found {
			filter.Addresses = append(filter.Addresses, address)
		}
	}
	return filter, nil
}

// reader collects events. It implements follow.Consumer.
type reader struct {
	chain    node.BlockReader
	artifact *assent.Digest
	decoders map[common.Hash]decoder
	times    map[uint64]time.Time // of blocks
	events   []Event
}

// Apply adds a batch.
func (r *reader) Apply(ctx context.Context, batch follow.Batch) error {
	for i := range batch.Logs {
		if err := r.add(ctx, &batch.Logs[i]); err != nil {
			return fmt.Errorf("block %d, log %d: %w", batch.Logs[i].BlockNumber, batch.Logs[i].Index, err)
		}
	}
	return nil
}

// Rollback forgets what the chain replaced.
func (r *reader) Rollback(_ context.Context, rollback follow.Rollback) error {
	keep := len(r.events)
	for keep > 0 && r.events[keep-1].Block >= rollback.From {
		keep--
	}
	r.events = r.events[:keep]
	for block := range r.times {
		if block >= rollback.From {
			delete(r.times, block)
		}
	}
	return nil
}

func (r *reader) add(ctx context.Context, log *types.Log) error {
	if len(log.Topics) == 0 || r.decoders[log.Topics[0]] == nil {
		return follow.ErrAnswer
	}
	event, err := r.decoders[log.Topics[0]](log)
	if err != nil {
		return fmt.Errorf("%w: %w", follow.ErrAnswer, err)
	}
	if r.artifact != nil && event.Artifact != *r.artifact {
		return nil
	}
	event.Block, event.Transaction = log.BlockNumber, log.TxHash
	if event.Time, err = r.timeOf(ctx, log.BlockNumber); err != nil {
		return err
	}
	r.events = append(r.events, event)
	return nil
}

// timeOf returns the time of a block, and asks for each block once.
func (r *reader) timeOf(ctx context.Context, number uint64) (time.Time, error) {
	if at, known := r.times[number]; known {
		return at, nil
	}
	block, err := r.chain.Block(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return time.Time{}, fmt.Errorf("ask for block %d: %w", number, err)
	}
	at := time.Unix(int64(block.Time), 0).UTC()
	r.times[number] = at
	return at, nil
}
