// The watcher: one look after the other.

package watch

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/chain/follow"
	"github.com/acc36754/assent/contracts/chain/node"
	"github.com/acc36754/assent/contracts/deploy"
)

// Config is what a watcher works with.
type Config struct {
	Chain      follow.Chain
	Deployment *deploy.Deployment
	Rule       node.Rule // which blocks are relied on
	Policy     *Policy
	// State is the folder of the ledger. One watcher at a time uses it.
	State string
	// Print shows a notice to people. It must not be nil.
	Print func(*Notice) error
	// Registry raises alerts on the chain; nil where the policy orders none.
	Registry AlertRegistry
	// Renew proves a dataset's consents again and submits the proof; nil where the policy orders none. owner is the
	// dataset's, in whose book the consents are.
	Renew func(ctx context.Context, r *Renewal, owner common.Address) error
	// Compare compares tables with their vaults; nil where the policy names none.
	Compare Comparer
	// Log is for what goes wrong on the way; nil for none.
	Log *slog.Logger
	// Now is the clock; nil for the machine's.
	Now func() time.Time
}

// Watcher watches. Its methods must not run at the same time, but for Handler's.
type Watcher struct {
	deployment *deploy.Deployment
	consortium assent.Address
	policy     *Policy
	print      func(*Notice) error
	registry   AlertRegistry
	renew      func(context.Context, *Renewal, common.Address) error
	log        *slog.Logger
	now        func() time.Time
	http       *http.Client

	reader  *reader
	history *history // of the last look at the chain that succeeded
	storage *storage
	folder  *folder
	alerts  *alerts
	pauses  map[string]pause
	metrics *metrics
	heard   time.Time // when the node last answered
	running bool      // in Run, which does not wait for proofs
	proving *proving  // nil while no proof is made
}

// New returns a watcher that goes on where the ledger in the folder State ends. Close it. Errors are ErrLedger, ErrInUse,
// deploy.ErrDeployment and the file system's.
func New(c Config) (*Watcher, error) {
	if c.Now == nil {
		c.Now = time.Now
	}
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	consortium, err := c.Deployment.Address(deploy.Consortium)
	if err != nil {
		return nil, err
	}
	reader, err := newReader(c.Chain, c.Deployment, c.Rule)
	if err != nil {
		return nil, err
	}
	w := &Watcher{
		deployment: c.Deployment, consortium: assent.Address(consortium), policy: c.Policy, print: c.Print, registry: c.Registry,
		renew: c.Renew, log: c.Log, now: c.Now, http: newHTTPClient(), reader: reader, history: newHistory(),
		storage: newStorage(c.Policy.Files, c.Compare, c.Now, c.Log), pauses: map[string]pause{}, metrics: newMetrics(), heard: c.Now(),
	}
	if w.folder, err = openFolder(c.State, c.Deployment.ChainID, w.consortium, c.Now()); err != nil {
		return nil, err
	}
	if err := w.take(w.folder); err != nil {
		return nil, errors.Join(err, w.folder.close())
	}
	return w, nil
}

// take loads the alerts of a ledger.
func (w *Watcher) take(l ledger) (err error) {
	name := fmt.Sprintf("%d %s", w.deployment.ChainID, w.consortium)
	w.alerts, err = loadAlerts(l, name, w.folder.head.Began, w.policy)
	return err
}

// Close gives the ledger back.
func (w *Watcher) Close() error { return w.folder.close() }

// Run watches until the context ends, which is no error. A node that does not answer and a task that fails are tried
// again; errors are those of the ledger.
func (w *Watcher) Run(ctx context.Context) error {
	ctx, cancel := context.WithCancel(ctx)
	var reading sync.WaitGroup
	reading.Go(func() { w.storage.run(ctx, w.policy.StorageEvery.Duration) })
	defer reading.Wait()
	w.running = true
	defer func() {
		cancel()
		w.stopProving()
		w.running = false
	}()
	ticker := time.NewTicker(w.policy.Every.Duration)
	defer ticker.Stop()
	for {
		err := w.look(ctx)
		if ctx.Err() != nil {
			return nil
		}
		if err != nil && !errors.As(err, new(chainError)) {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
		}
	}
}

// Once looks at the chain and at all files, does what is due and returns the findings that are the case. A node that does
// not answer is an error, after what was found about the files was told.
func (w *Watcher) Once(ctx context.Context) ([]Finding, error) {
	w.storage.check(ctx)
	err := w.look(ctx)
	var open []Finding
	for _, a := range w.alerts.open {
		if a.Ended.IsZero() && !a.Finding.Kind.momentary() {
			open = append(open, a.Finding)
		}
	}
	return open, err
}

// chainError is an error of the chain, which may pass.
type chainError struct{ error }

func (e chainError) Unwrap() error { return e.error }

// look is one pass: see what is the case, take it up, do what is due. The error is a chainError where everything else
// was done.
func (w *Watcher) look(ctx context.Context) error {
	if err := w.proven(); err != nil { // before the chain is read, which then has the proof
		return err
	}
	unanswered := w.ask(ctx)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	now := w.now()
	if unanswered == nil {
		w.heard, w.history = now, w.reader.history
		if err := w.takeUp(fromChain, w.history.findings(w.policy, now), gone.all, now); err != nil {
			return err
		}
	}
	answered := gone
	if unanswered != nil {
		answered = unknown // a watcher that was started again has not waited for long yet
	}
	if err := w.takeUp(fromNode, w.silence(now), answered.all, now); err != nil {
		return err
	}
	found, judge := w.storage.findings()
	if err := w.takeUp(fromStorage, found, judge, now); err != nil {
		return err
	}
	if err := w.deliver(ctx); err != nil {
		return err
	}
	w.metrics.show(w, now)
	return unanswered
}

// ask brings the history up to date. A node that does not answer must not keep files from being watched, so it has so
// long as it may be silent; what was read until then is kept.
func (w *Watcher) ask(ctx context.Context) error {
	limited, cancel := context.WithTimeout(ctx, w.policy.Silence.Duration)
	defer cancel()
	err := w.reader.sync(limited)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err == nil {
		err = w.current(limited)
	}
	w.metrics.nextBlock.Set(float64(w.reader.next))
	if err != nil {
		w.metrics.chainUp.Set(0)
		w.log.Warn("the chain cannot be read and is asked again", "error", err)
		return chainError{err}
	}
	w.alerts.reached = w.reader.next
	w.metrics.chainUp.Set(1)
	return nil
}

// current tells whether what was read is the present. What a node that is behind does not know is not over, nor is what it
// does not have missing.
func (w *Watcher) current(ctx context.Context) error {
	next := w.reader.next
	if next < w.alerts.reached {
		return fmt.Errorf("the node is behind: the chain was read before block %d in the past, and now before block %d", w.alerts.reached, next)
	}
	if w.policy.Stall.Duration == 0 || next == 0 {
		return nil
	}
	block, err := w.reader.chain.Block(ctx, new(big.Int).SetUint64(next-1))
	if err != nil {
		return err
	}
	if at := seconds(block.Time); w.now().Sub(at) > w.policy.Stall.Duration {
		return fmt.Errorf("the node stands still: its newest block that is relied on, %d, is of %s", next-1, at.Format(time.RFC3339))
	}
	return nil
}

// silence is a finding when the node has not answered for too long.
func (w *Watcher) silence(now time.Time) []Finding {
	if now.Sub(w.heard) < w.policy.Silence.Duration {
		return nil
	}
	return []Finding{{
		Kind: ChainSilent, since: w.heard, Summary: fmt.Sprintf("the node has told nothing of use since %s", w.heard.UTC().Format(time.RFC3339)),
	}}
}

func (w *Watcher) takeUp(from source, found []Finding, judge func(*Alert) verdict, now time.Time) error {
	fresh, err := w.alerts.update(from, found, judge, now)
	for _, a := range fresh {
		w.metrics.alerts.WithLabelValues(string(a.Finding.Kind), a.Severity).Inc()
	}
	return err
}
