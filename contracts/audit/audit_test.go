package audit_test

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/audit"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/deploy"
)

// recorded is a chain of three blocks with logs, a second apart.
type recorded []types.Log

func (recorded) Block(_ context.Context, number *big.Int) (node.Block, error) {
	const head = 2
	n := uint64(head)
	if number != nil {
		n = number.Uint64()
	}
	if n > head {
		return node.Block{}, ethereum.NotFound
	}
	return node.Block{Number: n, Hash: hashOf(n), Parent: hashOf(n - 1), Time: 100 + n}, nil
}

func hashOf(number uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(number + 1)) }

func (r recorded) FilterLogs(_ context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	var out []types.Log
	for _, log := range r {
		if n := new(big.Int).SetUint64(log.BlockNumber); query.FromBlock.Cmp(n) <= 0 && n.Cmp(query.ToBlock) <= 0 {
			out = append(out, log)
		}
	}
	return out, nil
}

// at gives contracts addresses.
func at() *deploy.Deployment {
	d := &deploy.Deployment{Contracts: map[string]common.Address{}}
	for i, name := range []string{deploy.ConsentRegistry, deploy.ArtifactRegistry, deploy.AttestationRegistry, deploy.AuditAlerts, deploy.TrainingGate} {
		d.Contracts[name] = common.Address{byte(i + 1)}
	}
	return d
}

// withdrawal is the log of an artifact's withdrawal.
func withdrawal(block uint64, artifact assent.Digest) types.Log {
	return types.Log{
		Address: at().Contracts[deploy.ArtifactRegistry], BlockNumber: block, BlockHash: hashOf(block), TxHash: common.Hash{byte(block)},
		Topics: []common.Hash{bindings.NewArtifactRegistry().GetABI().Events["Withdrawn"].ID, common.Hash(artifact)},
	}
}

// The trail has every event in order, with the time of its block, or those of one artifact.
func TestTrail(t *testing.T) {
	chain := recorded{withdrawal(1, assent.Digest{1}), withdrawal(2, assent.Digest{2})}
	events, err := audit.Read(t.Context(), chain, at(), audit.Query{})
	if err != nil || len(events) != 2 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	first := events[0]
	if first.Kind != "Withdrawn" || first.Artifact != (assent.Digest{1}) || first.Block != 1 || !first.Time.Equal(time.Unix(101, 0)) || first.Transaction != (common.Hash{1}) {
		t.Errorf("first event %+v", first)
	}
	for name, query := range map[string]audit.Query{
		"of one artifact": {Artifact: &assent.Digest{2}},
		"from a block":    {From: 2},
	} {
		some, err := audit.Read(t.Context(), chain, at(), query)
		if err != nil || len(some) != 1 || some[0].Artifact != (assent.Digest{2}) {
			t.Errorf("%s: %+v, %v", name, some, err)
		}
	}
}

// What a job asks for stands in the trail of the dataset: which job, and which column is said to name consents.
func TestDatasetRequests(t *testing.T) {
	event := bindings.NewTrainingGate().GetABI().Events["DatasetRequested"]
	data, err := event.Inputs.NonIndexed().Pack("subject")
	if err != nil {
		t.Fatal(err)
	}
	dataset := assent.Digest{7}
	log := types.Log{
		Address: at().Contracts[deploy.TrainingGate], BlockNumber: 1, BlockHash: hashOf(1), Data: data,
		Topics: []common.Hash{event.ID, common.BigToHash(big.NewInt(3)), common.Hash(dataset)},
	}
	events, err := audit.Read(t.Context(), recorded{log}, at(), audit.Query{Artifact: &dataset})
	if err != nil || len(events) != 1 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	want := []audit.Detail{{Name: "job", Value: "3"}, {Name: "column", Value: "subject"}}
	if e := events[0]; e.Kind != "DatasetRequested" || e.Artifact != dataset || !slices.Equal(e.Details, want) {
		t.Errorf("%+v, want details %v", e, want)
	}
}

// What licence holders say to have done with a model stands in its trail, where the deployment has a market.
func TestMarketLogs(t *testing.T) {
	d, model, by := at(), assent.Digest{7}, common.Address{19: 9}
	d.Contracts[deploy.ModelMarket] = common.Address{8}
	market := bindings.NewModelMarket().GetABI().Events
	downloaded, err := market["Downloaded"].Inputs.NonIndexed().Pack([32]byte{1})
	if err != nil {
		t.Fatal(err)
	}
	used, err := market["Used"].Inputs.NonIndexed().Pack("a trial")
	if err != nil {
		t.Fatal(err)
	}
	logs := recorded{
		{Topics: []common.Hash{market["Downloaded"].ID, common.Hash(model), common.BytesToHash(by[:])}, Data: downloaded},
		{Topics: []common.Hash{market["Used"].ID, common.Hash(model), common.BytesToHash(by[:]), {2}}, Data: used},
	}
	for i := range logs {
		logs[i].Address, logs[i].BlockNumber, logs[i].BlockHash = d.Contracts[deploy.ModelMarket], uint64(i+1), hashOf(uint64(i+1))
	}
	events, err := audit.Read(t.Context(), logs, d, audit.Query{Artifact: &model})
	if err != nil || len(events) != 2 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	want := [][]audit.Detail{
		{{Name: "manifest", Value: assent.Digest{1}.String()}},
		{{Name: "purpose", Value: assent.Digest{2}.String()}, {Name: "note", Value: "a trial"}},
	}
	for i, e := range events {
		if e.By != by || !slices.Equal(e.Details, want[i]) {
			t.Errorf("%+v, want details %v", e, want[i])
		}
	}
	if _, err := audit.Read(t.Context(), logs, at(), audit.Query{}); !errors.Is(err, follow.ErrAnswer) {
		t.Errorf("events of a contract that is not the deployment's: %v", err)
	}
}

// A node that answers with logs that nobody asked for, or that are cut, is not believed.
func TestWrongLogs(t *testing.T) {
	for name, change := range map[string]func(*types.Log){
		"another event": func(l *types.Log) { l.Topics[0] = common.Hash{1} },
		"no topics":     func(l *types.Log) { l.Topics = nil },
		"a topic less":  func(l *types.Log) { l.Topics = slices.Delete(l.Topics, 1, 2) },
	} {
		log := withdrawal(1, assent.Digest{1})
		change(&log)
		if _, err := audit.Read(t.Context(), recorded{log}, at(), audit.Query{}); !errors.Is(err, follow.ErrAnswer) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A deployment without one of the contracts has no trail to speak of.
func TestIncompleteDeployment(t *testing.T) {
	d := at()
	delete(d.Contracts, deploy.TrainingGate)
	if _, err := audit.Read(t.Context(), recorded{}, d, audit.Query{}); !errors.Is(err, deploy.ErrDeployment) {
		t.Errorf("%v", err)
	}
}
