package follow

import (
	"context"
	"errors"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent/contracts/chain/node"
)

// Logs come in order, in ranges that follow each other and are no longer than allowed, and each once, in this process
// and the next.
func TestLogsInOrder(t *testing.T) {
	f := newFixture(t)
	f.log(t, count(1, 20)...)
	f.chain.Mine(window + 10)
	var m memory
	must(t, f.follower(Options{MaxRange: 6}).Sync(t.Context(), &m))
	m.want(t, count(1, 20)...)
	f.log(t, 21, 22)
	for range 2 {
		must(t, f.follower(Options{}).Sync(t.Context(), &m))
	}
	m.want(t, count(1, 22)...)
	next := uint64(0)
	for _, batch := range m.batches {
		if batch.From != next || batch.To-batch.From >= 8 || batch.Checkpoint.Next() != batch.To+1 {
			t.Errorf("blocks %d to %d after %d", batch.From, batch.To, next)
		}
		next = batch.To + 1
	}
}

// Filters keep out other contracts, other topics and earlier blocks.
func TestFilter(t *testing.T) {
	f := newFixture(t)
	f.log(t, count(1, 6)...)
	for name, c := range map[string]struct {
		filter Filter
		want   []int
	}{
		"everything":      {Filter{}, count(1, 6)},
		"other contract":  {Filter{Addresses: []common.Address{{1}}}, nil},
		"topics":          {Filter{Topics: [][]common.Hash{{topic(2), topic(5)}}}, []int{2, 5}},
		"too many topics": {Filter{Topics: [][]common.Hash{nil, {topic(2)}}}, nil},
		"later":           {Filter{From: 5}, []int{4, 5, 6}},
		"not there yet":   {Filter{From: 99}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			f.filter, f.path = c.filter, f.path+"x"
			var m memory
			must(t, f.follower(Options{}).Sync(t.Context(), &m))
			m.want(t, c.want...)
		})
	}
}

// Blocks that the rule does not rely on yet are not read.
func TestConfirmations(t *testing.T) {
	f := newFixture(t)
	f.log(t, count(1, 6)...)
	var m memory
	options := Options{Rule: node.Confirmations(3)}
	must(t, f.follower(options).Sync(t.Context(), &m))
	m.want(t, count(1, 4)...)
	f.chain.Mine(1)
	must(t, f.follower(options).Sync(t.Context(), &m))
	m.want(t, count(1, 5)...)
	if len(m.rollbacks) > 0 {
		t.Error("rolled back")
	}
}

// Providers bound the range of a query, each in its own way. Smaller ranges are tried until the node answers, and
// larger ones again later.
func TestRangesThatAreTooLarge(t *testing.T) {
	f := newFixture(t)
	f.log(t, count(1, 40)...)
	f.chain.Mine(window)
	largest, bound := uint64(0), uint64(3)
	f.chain.onLogs = func(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
		blocks := query.ToBlock.Uint64() - query.FromBlock.Uint64() + 1
		if blocks > bound {
			return nil, refusal("query exceeds limit")
		}
		largest = max(largest, blocks)
		if query.ToBlock.Uint64() > 20 {
			bound = 100
		}
		return f.chain.Chain.FilterLogs(ctx, query)
	}
	var m memory
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	m.want(t, count(1, 40)...)
	if largest < 5 {
		t.Errorf("the largest range was %d blocks, although 100 were allowed in the end", largest)
	}

	f.chain.onLogs = func(context.Context, ethereum.FilterQuery) ([]types.Log, error) {
		return nil, refusal("no logs today")
	}
	f.log(t, 41)
	wantError(t, f.follower(Options{}).Sync(t.Context(), &m), refusal("no logs today"))
}

// A node's answer is checked against the question: logs that are missing a check would be taken for the contract's.
func TestWrongAnswers(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1, 2)
	f.filter.From = 1
	for name, change := range map[string]func([]types.Log) []types.Log{
		"other contract": func(logs []types.Log) []types.Log { logs[0].Address[0] ^= 1; return logs },
		"before":         func(logs []types.Log) []types.Log { logs[0].BlockNumber = 0; return logs },
		"after":          func(logs []types.Log) []types.Log { logs[1].BlockNumber = 4; return logs },
		"removed":        func(logs []types.Log) []types.Log { logs[0].Removed = true; return logs },
		"other branch":   func(logs []types.Log) []types.Log { logs[1].BlockHash[0] ^= 1; return logs },
		"out of order":   func(logs []types.Log) []types.Log { slices.Reverse(logs); return logs },
		"twice":          func(logs []types.Log) []types.Log { return append(logs, logs[1]) },
	} {
		t.Run(name, func(t *testing.T) {
			f.chain.onLogs = func(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
				logs, err := f.chain.Chain.FilterLogs(ctx, query)
				return change(logs), err
			}
			var m memory
			wantError(t, f.follower(Options{}).Sync(t.Context(), &m), ErrAnswer)
			m.want(t)
		})
	}
}

// mistaken is a node that answers with the block before.
type mistaken struct{ *tapped }

func (m mistaken) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	if number != nil && number.Sign() > 0 {
		number = new(big.Int).Sub(number, big.NewInt(1))
	}
	return m.tapped.Block(ctx, number)
}

// The hash of another block must not become the mark of a range.
func TestWrongBlock(t *testing.T) {
	f := newFixture(t)
	var m memory
	wantError(t, New(mistaken{f.chain}, f.filter, file(f.path), Options{}).Sync(t.Context(), &m), ErrAnswer)
}

// A checkpoint says nothing about another filter or another chain, and a damaged one says nothing.
func TestForeignCheckpoint(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1)
	var m memory
	must(t, f.follower(Options{}).Sync(t.Context(), &m))
	sound, err := os.ReadFile(f.path)
	must(t, err)

	other := newFixture(t)
	other.path, other.filter = f.path, f.filter
	wantError(t, other.follower(Options{}).Sync(t.Context(), &m), ErrCheckpoint)
	narrower := *f
	narrower.filter.Topics = [][]common.Hash{{topic(1)}}
	wantError(t, narrower.follower(Options{}).Sync(t.Context(), &m), ErrCheckpoint)

	text := string(sound)
	marks := text[strings.Index(text, `"marks"`):]
	for name, changed := range map[string]string{
		"empty":    "",
		"cut":      text[:len(text)/2],
		"spelling": strings.Replace(text, `"next"`, `"Next"`, 1),
		"no marks": strings.Replace(text, marks, "\"marks\": []\n}\n", 1),
		"order":    strings.Replace(text, `"next": 0`, `"next": 9`, 1),
	} {
		t.Run(name, func(t *testing.T) {
			must(t, os.WriteFile(f.path, []byte(changed), 0o600))
			wantError(t, f.follower(Options{}).Sync(t.Context(), &m), ErrCheckpoint)
		})
	}
	m.want(t, 1)
}

// Run goes on after errors of the chain, as long as they pass, and ends without an error when it is told to.
func TestRun(t *testing.T) {
	f := newFixture(t)
	f.log(t, 1, 2)
	ctx, cancel := context.WithCancel(t.Context())
	down := errors.New("connection refused")
	failures := 0
	f.chain.onLogs = func(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
		if failures++; failures < 4 {
			return nil, down
		}
		defer cancel()
		return f.chain.Chain.FilterLogs(ctx, query)
	}
	var m memory
	options := Options{Poll: time.Millisecond, Attempts: 4}
	must(t, f.follower(options).Run(ctx, &m))

	f.chain.onLogs = nil
	m.fail = errors.New("disk full")
	f.log(t, 3)
	wantError(t, f.follower(options).Run(t.Context(), &m), m.fail)
	if m.failures != 1 {
		t.Errorf("the consumer was asked %d times although it had failed", m.failures)
	}
	m.fail = nil
	f.chain.onLogs = func(context.Context, ethereum.FilterQuery) ([]types.Log, error) { return nil, down }
	wantError(t, f.follower(options).Run(t.Context(), &m), down)
}

// No file makes the parser panic, and what it accepts it would have written so.
func FuzzParseCheckpoint(f *testing.F) {
	f.Add([]byte("{\n  \"filter\": \"0x" + strings.Repeat("00", 32) + "\",\n  \"genesis\": \"0x" + strings.Repeat("11", 32) +
		"\",\n  \"marks\": [\n    {\n      \"next\": 7,\n      \"hash\": \"0x" + strings.Repeat("22", 32) + "\"\n    }\n  ]\n}\n"))
	f.Add([]byte("{}"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := parseCheckpoint(data)
		if err != nil {
			return
		}
		_, _ = c.Next(), c.check(c.Filter, c.Genesis)
	})
}
