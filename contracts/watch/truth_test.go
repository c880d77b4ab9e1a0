// What a node says may be old, and may be taken back: alerts are neither ended nor left out by it.

package watch

import (
	"context"
	"errors"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/chain/send"
)

// pass looks once with a watcher that goes on, and expects what is told, in this order.
func (s *scene) pass(t *testing.T, w *Watcher, want ...string) {
	t.Helper()
	s.told = nil
	if _, err := w.Once(t.Context()); err != nil && !errors.As(err, new(chainError)) {
		t.Fatal(err)
	}
	if !slices.Equal(s.told, want) {
		t.Errorf("told %q, want %q", s.told, want)
	}
}

// A revocation that the chain takes back and includes again a few blocks later is told again, and suspends again.
func TestEventThatComesBack(t *testing.T) {
	s := newScene(t, `{"rules": [{"on": ["consent-revoked"], "do": ["suspend"], "resolve": true}]}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	s.pass(t, w, "open consent-revoked")
	s.chain.logs = s.chain.logs[:len(s.chain.logs)-1]
	s.chain.fork, s.chain.from = 1, s.chain.head
	s.pass(t, w, "over consent-revoked")
	s.chain.revokes(t, 0)
	s.pass(t, w, "open consent-revoked")
	s.pass(t, w)
	if len(s.raised.severities) != 2 || len(s.raised.resolved) != 1 {
		t.Errorf("raised %d, resolved %v", len(s.raised.severities), s.raised.resolved)
	}
}

// A watcher that is started on a node that is behind does not take for over what the node does not know yet.
func TestNodeThatIsBehind(t *testing.T) {
	s := newScene(t, `{"silence": "1h", "rules": [{"on": ["consent-revoked"], "do": ["suspend"], "resolve": true}]}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.want(t, "open consent-revoked")
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	s.chain.head--
	w := s.start(t)
	defer w.Close()
	s.pass(t, w)
	clock = clock.Add(time.Hour)
	s.pass(t, w, "open chain-silent")
	s.chain.head++
	s.pass(t, w, "over chain-silent")
	if len(s.raised.resolved) > 0 {
		t.Errorf("resolved %v", s.raised.resolved)
	}
}

// A node that stands still is as good as silent where the policy says how old its newest block may be, and proofs that it
// does not know of are not missing.
func TestNodeThatStandsStill(t *testing.T) {
	s := newScene(t, `{"silence": "1h", "stall": "2h"}`)
	s.chain.runs(t)
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	w := s.start(t)
	defer w.Close()
	clock = clock.Add(2 * time.Hour)
	s.pass(t, w)
	clock = clock.Add(100 * time.Hour)
	s.pass(t, w, "open chain-silent")
	s.chain.head += 99
	s.chain.attests(t, 2)
	s.pass(t, w, "over chain-silent")
}

// A watcher that is started again while the node is silent does not tell that the silence is over.
func TestRestartWhileTheNodeIsSilent(t *testing.T) {
	s := newScene(t, `{"silence": "1h"}`)
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	s.chain.down = true
	w := s.start(t)
	clock = clock.Add(time.Hour)
	s.pass(t, w, "open chain-silent")
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	w = s.start(t)
	defer w.Close()
	s.pass(t, w)
	s.chain.down = false
	s.pass(t, w, "over chain-silent")
}

// A clock that was wrong for a while does not hide what happens when its time has come.
func TestClockThatWasWrong(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.setsPolicy(t, 1000*hour)
	s.chain.registers(t, dataset(), hospital())
	s.chain.grants(t, 0, uint32(dayZero+20*hour))
	s.chain.attests(t, 1)
	s.chain.authorizes(t, 1, 1)
	s.clock = func() time.Time { return s.chain.now().Add(24 * time.Hour) }
	s.want(t, "open consent-expired")
	s.clock = s.chain.now
	s.want(t, "over consent-expired")
	s.chain.head = 20
	s.want(t, "open consent-expired")
}

// replaced is a chain whose blocks are others when their times are asked for.
type replaced struct{ *events }

func (r replaced) Block(ctx context.Context, number *big.Int) (node.Block, error) {
	block, err := r.events.Block(ctx, number)
	block.Hash[5] = 0xff
	return block, err
}

// The time of an event is that of its block, and not of one that has replaced it meanwhile.
func TestTimeOfAReplacedBlock(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	r, err := newReader(replaced{s.chain}, addresses(), node.Rule{})
	if err != nil {
		t.Fatal(err)
	}
	logs, err := s.chain.FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int), ToBlock: new(big.Int).SetUint64(s.chain.head)})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.Apply(t.Context(), follow.Batch{Logs: logs}); !errors.Is(err, follow.ErrAnswer) {
		t.Errorf("%v", err)
	}
}

// While a webhook cannot be told of the end, what comes back is told to people at once.
func TestWebhookThatIsGone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "model.bin")
	s := newScene(t, `{"webhooks": [{"name": "ops", "urlFile": "url"}], "rules": [{"on": ["bytes-missing"], "do": ["notify", "suspend"], "resolve": true}],
		"files": [{"path": "`+path+`", "artifact": "`+dataset().String()+`", "vault": "v"}]}`)
	s.compare = func(context.Context, *File) error { return nil }
	h := s.withHook(t)
	h.status = http.StatusServiceUnavailable
	s.want(t, "open bytes-missing")
	write(t, path, "a")
	s.chain.head++
	s.want(t, "over bytes-missing")
	if len(s.raised.resolved) != 1 {
		t.Errorf("resolved %v", s.raised.resolved)
	}
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	s.want(t, "open bytes-missing")
	if len(s.raised.severities) != 2 {
		t.Errorf("raised %d times", len(s.raised.severities))
	}
	h.status = http.StatusOK
	w := s.start(t)
	defer w.Close()
	s.pass(t, w)
	s.pass(t, w) // the first alert is settled and forgotten, and the second is not told again
}

// stuck is a chain that takes transactions and never includes them.
type stuck struct{ *raised }

func (stuck) RaiseOnce(ctx context.Context, _ send.Operation, _ assent.Digest, _ artifacts.Severity, _ [32]byte, _ string) (uint64, error) {
	<-ctx.Done()
	return 0, ctx.Err()
}

// Transactions that are not included hold neither people nor webhooks up.
func TestTransactionThatIsNotIncluded(t *testing.T) {
	s := newScene(t, `{"webhooks": [{"name": "ops", "urlFile": "url"}], "rules": [{"on": ["consent-revoked", "key-frozen"], "do": ["suspend", "notify"]}]}`)
	h := s.withHook(t)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	s.chain.freezes(t, assent.Digest{2})
	w := s.start(t)
	defer w.Close()
	s.policy.Silence.Duration = 10 * time.Millisecond
	w.registry = stuck{s.raised}
	s.pass(t, w, "open consent-revoked", "open key-frozen")
	if len(h.keys) != 2 {
		t.Errorf("webhooks were told %d times", len(h.keys))
	}
}

// While a proof is made, which takes long, a watcher that runs goes on watching; there is one proof at a time.
func TestProvingMeanwhile(t *testing.T) {
	s := newScene(t, `{"renew": [{"dataset": "d", "column": "consent", "purpose": "`+iri+`", "vault": "v", "book": "b"}],
		"rules": [{"on": ["attestation-expiring"], "do": ["reprove"]}]}`)
	s.chain.runs(t)
	s.chain.head = 26
	w := s.start(t)
	defer w.Close()
	w.running = true
	started, release := 0, make(chan struct{})
	w.renew = func(ctx context.Context, _ *Renewal, _ common.Address) error {
		started++
		<-release
		return ctx.Err()
	}
	s.pass(t, w, "open attestation-expiring")
	s.chain.revokes(t, 0)
	s.pass(t, w, "open consent-revoked")
	close(release)
	for w.proving != nil {
		s.pass(t, w)
	}
	s.pass(t, w)
	w.stopProving()
	if started != 1 {
		t.Errorf("proven %d times", started)
	}
}

// A watcher that ends does not leave a proof behind.
func TestEndWhileProving(t *testing.T) {
	s := newScene(t, `{"renew": [{"dataset": "d", "column": "consent", "purpose": "`+iri+`", "vault": "v", "book": "b"}],
		"rules": [{"on": ["attestation-expiring"], "do": ["reprove"]}]}`)
	s.chain.runs(t)
	s.chain.head = 26
	w := s.start(t)
	defer w.Close()
	ctx, cancel := context.WithCancel(t.Context())
	ended := false
	w.renew = func(ctx context.Context, _ *Renewal, _ common.Address) error {
		cancel()
		<-ctx.Done()
		ended = true
		return ctx.Err()
	}
	if err := w.Run(ctx); err != nil || !ended {
		t.Errorf("ended %t, %v", ended, err)
	}
}

// A chain that replaces more blocks than are remembered is read from its start.
func TestDeepReorganisation(t *testing.T) {
	s := newScene(t, `{}`)
	s.chain.runs(t)
	s.chain.revokes(t, 0)
	w := s.start(t)
	defer w.Close()
	clock := s.clock()
	s.clock = func() time.Time { return clock }
	s.chain.head += 1000
	s.pass(t, w, "open consent-revoked")
	s.chain.logs = s.chain.logs[:len(s.chain.logs)-1]
	s.chain.fork, s.chain.from = 1, 1
	s.pass(t, w, "over consent-revoked")
}
