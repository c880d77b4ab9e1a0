// What the tests of this package start from: a chain that is a list of events, a clock, and whoever is told.

package watch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/consents"
	"github.com/acc36754/assent/contracts/deploy"
)

const (
	iri      = "https://w3id.org/dpv#ScientificResearch"
	column   = "consent"
	hour     = uint64(3600)
	dayZero  = uint64(1_800_000_000) // seconds; block n comes n hours later
	farAhead = uint32(dayZero + 1000*24*3600)
)

var errDown = errors.New("the node is down")

// events is a chain: one block an hour, with at most one event each.
type events struct {
	logs []types.Log
	head uint64
	fork byte // changes the hashes of blocks from forked on
	from uint64
	down bool
}

func (c *events) hash(number uint64) common.Hash {
	h := common.BigToHash(new(big.Int).SetUint64(number + 1))
	if c.fork != 0 && number >= c.from {
		h[0] = c.fork
	}
	return h
}

func (c *events) Block(_ context.Context, number *big.Int) (node.Block, error) {
	if c.down {
		return node.Block{}, errDown
	}
	n := c.head
	if number != nil {
		n = number.Uint64()
	}
	if n > c.head {
		return node.Block{}, ethereum.NotFound
	}
	return node.Block{Number: n, Hash: c.hash(n), Time: dayZero + n*hour}, nil
}

func (c *events) FilterLogs(_ context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	if c.down {
		return nil, errDown
	}
	var out []types.Log
	for _, log := range c.logs {
		if n := log.BlockNumber; query.FromBlock.Uint64() <= n && n <= query.ToBlock.Uint64() {
			log.BlockHash = c.hash(n)
			out = append(out, log)
		}
	}
	return out, nil
}

// contract is what packs the events of a contract.
type contract interface{ GetABI() abi.ABI }

// emit adds a block with an event. Indexed arguments come first, as words.
func (c *events) emit(t *testing.T, name string, of contract, event string, indexed []common.Hash, rest ...any) {
	t.Helper()
	c.head++
	described := of.GetABI().Events[event]
	data, err := described.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		t.Fatal(err)
	}
	c.logs = append(c.logs, types.Log{
		Address: addresses().Contracts[name], Topics: append([]common.Hash{described.ID}, indexed...), Data: data, BlockNumber: c.head,
	})
}

func addresses() *deploy.Deployment {
	d := &deploy.Deployment{ChainID: 5, Contracts: map[string]common.Address{}}
	for i, name := range []string{
		deploy.Consortium, deploy.ConsentRegistry, deploy.ArtifactRegistry, deploy.AttestationRegistry, deploy.TrainingGate, deploy.VerifierRouter,
	} {
		d.Contracts[name] = common.Address{byte(i + 1)}
	}
	return d
}

func word(n uint64) common.Hash { return common.BigToHash(new(big.Int).SetUint64(n)) }

// Who and what the tests are about.
func hospital() common.Address { return common.Address{0xaa} }
func dataset() assent.Digest   { return assent.Digest{31: 7} }
func purpose() assent.Digest   { return consent.PurposeHash(iri) }
func itsBook() assent.Digest   { return consents.BookID(hospital(), purpose()) }
func itsParams() assent.Digest { return (&Renewal{Column: column}).params() }

func (c *events) registers(t *testing.T, digest assent.Digest, owner common.Address) {
	t.Helper()
	c.emit(t, deploy.ArtifactRegistry, bindings.NewArtifactRegistry(), "Registered", []common.Hash{common.Hash(digest), common.BytesToHash(owner[:])}, uint8(0), "")
}

func (c *events) grants(t *testing.T, row uint64, until uint32) {
	t.Helper()
	c.emit(t, deploy.ConsentRegistry, bindings.NewConsentRegistry(), "ConsentGranted",
		[]common.Hash{common.Hash(itsBook()), word(row + 1000), {}}, new(big.Int).SetUint64(row), uint32(1), until)
}

func (c *events) revokes(t *testing.T, row uint64) {
	t.Helper()
	c.emit(t, deploy.ConsentRegistry, bindings.NewConsentRegistry(), "ConsentRevoked",
		[]common.Hash{common.Hash(itsBook()), word(row + 1000)}, new(big.Int).SetUint64(row))
}

// attests has a claim accepted that speaks of the moment of its block.
func (c *events) attests(t *testing.T, claim byte) {
	t.Helper()
	c.attestsAt(t, claim, dayZero+(c.head+1)*hour, itsParams())
}

func (c *events) attestsAt(t *testing.T, claim byte, at uint64, params assent.Digest) {
	t.Helper()
	c.emit(t, deploy.AttestationRegistry, bindings.NewAttestationRegistry(), "Attested",
		[]common.Hash{common.Hash(dataset()), common.Hash(consentStatement()), common.Hash(itsBook())},
		[32]byte{claim}, [32]byte(params), at, hospital())
}

func (c *events) setsPolicy(t *testing.T, maxAge uint64) {
	t.Helper()
	c.emit(t, deploy.TrainingGate, bindings.NewTrainingGate(), "PolicySet", []common.Hash{common.Hash(purpose())},
		bindings.TrainingGatePolicy{MaxAge: uint32(maxAge)})
}

func (c *events) authorizes(t *testing.T, job uint64, claim byte) {
	t.Helper()
	c.emit(t, deploy.TrainingGate, bindings.NewTrainingGate(), "AccessAuthorized",
		[]common.Hash{word(job), common.Hash(dataset()), {}}, [32]byte(purpose()), [32]byte{claim})
}

func (c *events) closes(t *testing.T, job uint64) {
	t.Helper()
	c.emit(t, deploy.TrainingGate, bindings.NewTrainingGate(), "JobClosed", []common.Hash{word(job)})
}

func (c *events) freezes(t *testing.T, key assent.Digest) {
	t.Helper()
	selector := common.Hash{}
	copy(selector[:], key[:4])
	c.emit(t, deploy.VerifierRouter, bindings.NewVerifierRouter(), "VerifierFrozen", []common.Hash{selector, common.Hash(key)})
}

// runs sets the scene: a policy of a day, a dataset with three consents, and job 1 that relies on claim 1.
func (c *events) runs(t *testing.T) {
	t.Helper()
	c.setsPolicy(t, 24*hour)
	c.registers(t, dataset(), hospital())
	for row := range uint64(3) {
		c.grants(t, row, farAhead)
	}
	c.attests(t, 1)
	c.authorizes(t, 1, 1)
}

// now is the time of the head.
func (c *events) now() time.Time { return seconds(dayZero + c.head*hour) }

// raised is the chain's alerts: what was sent under an operation's key happens once.
type raised struct {
	byOperation map[send.Operation]uint64
	severities  []artifacts.Severity
	details     []string
	resolved    []uint64
	refuse      error
	// refuseResolve is what resolving ends with; nil for no error.
	refuseResolve error
}

func (r *raised) RaiseOnce(_ context.Context, op send.Operation, _ assent.Digest, severity artifacts.Severity, _ [32]byte, details string) (uint64, error) {
	if r.refuse != nil {
		return 0, r.refuse
	}
	if id, done := r.byOperation[op]; done {
		return id, nil
	}
	r.severities, r.details = append(r.severities, severity), append(r.details, details)
	r.byOperation[op] = uint64(len(r.severities))
	return r.byOperation[op], nil
}

func (r *raised) ResolveOnce(_ context.Context, op send.Operation, id uint64, _ string) error {
	if r.refuseResolve != nil {
		return r.refuseResolve
	}
	if _, done := r.byOperation[op]; !done {
		r.byOperation[op] = id
		r.resolved = append(r.resolved, id)
	}
	return nil
}

// scene is a watcher and its surroundings, which outlive it.
type scene struct {
	chain   *events
	policy  *Policy
	state   string
	told    []string // state and kind of what was printed
	public  []string // the notices as webhooks see them
	details []string // what only people here are told
	raised  *raised
	renewed int
	compare Comparer
	clock   func() time.Time
}

func newScene(t *testing.T, policy string) *scene {
	t.Helper()
	p, err := ParsePolicy([]byte(policy))
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.Renew {
		p.Renew[i].digest = dataset()
	}
	s := &scene{chain: new(events), policy: p, state: filepath.Join(t.TempDir(), "state"), raised: &raised{byOperation: map[send.Operation]uint64{}}}
	s.clock = s.chain.now
	return s
}

// start starts a watcher, as after a restart of the program.
func (s *scene) start(t *testing.T) *Watcher {
	t.Helper()
	w, err := New(Config{
		Chain: s.chain, Deployment: addresses(), Policy: s.policy, State: s.state, Registry: s.raised, Compare: s.compare,
		Now: func() time.Time { return s.clock() },
		Print: func(n *Notice) error {
			s.told, s.details = append(s.told, fmt.Sprintf("%s %s", n.State, n.Kind)), append(s.details, n.Detail)
			body, err := json.Marshal(n)
			s.public = append(s.public, string(body))
			return err
		},
		Renew: func(_ context.Context, _ *Renewal, owner common.Address) error {
			if owner != hospital() {
				return fmt.Errorf("the owner is %s", owner)
			}
			s.renewed++
			return nil
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// look runs a watcher for one look and returns what was told.
func (s *scene) look(t *testing.T) []string {
	t.Helper()
	w := s.start(t)
	defer func() {
		if err := w.Close(); err != nil {
			t.Error(err)
		}
	}()
	s.told = nil
	if _, err := w.Once(t.Context()); err != nil {
		t.Fatal(err)
	}
	return s.told
}

// want looks twice, the second time after a restart, and expects that it is told once.
func (s *scene) want(t *testing.T, told ...string) {
	t.Helper()
	got := s.look(t)
	slices.Sort(got)
	slices.Sort(told)
	if !slices.Equal(got, told) {
		t.Errorf("told %q, want %q", got, told)
	}
	if again := s.look(t); len(again) > 0 {
		t.Errorf("told again: %q", again)
	}
}
