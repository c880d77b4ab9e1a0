// Doing what alerts ask for.

package watch

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/consent"
	"github.com/acc36754/assent/contracts/artifacts"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
)

// Notice is what is told of an alert: that it was opened, or that it is over.
type Notice struct {
	Alert      string         `json:"alert"` // the id
	State      string         `json:"state"` // "open" or "over"
	Severity   string         `json:"severity"`
	Opened     time.Time      `json:"opened"`
	Ended      time.Time      `json:"ended,omitzero"`
	ChainID    uint64         `json:"chainId"`
	Consortium assent.Address `json:"consortium"`
	Finding
	// Detail is for those who run the watcher and stands in no JSON: where the file is, what differs.
	Detail string `json:"-"`
}

// Since is when what was found began, as far as that is known.
func (n *Notice) Since() time.Time { return n.since }

// AlertRegistry raises alerts on the chain and resolves them. *artifacts.Registry is one.
type AlertRegistry interface {
	RaiseOnce(ctx context.Context, op send.Operation, digest assent.Digest, severity artifacts.Severity, topic [32]byte, details string) (uint64, error)
	ResolveOnce(ctx context.Context, op send.Operation, id uint64, note string) error
}

// longestPause is how long a task that failed again and again waits at most.
const longestPause = time.Hour

// pause is when a task that failed is tried again.
type pause struct {
	failures int
	until    time.Time
}

// deliver does what is due. A task that fails is tried again later, and does not keep the others from being done: people
// are told everything first, and transactions have so long together as the node may be silent. One that is not done by
// then goes on when it is tried again. Errors are those of the ledger, or the context's.
func (w *Watcher) deliver(ctx context.Context) error {
	sending, cancel := context.WithTimeout(ctx, w.policy.Silence.Duration)
	defer cancel()
	for _, wanted := range []func(task string) bool{isPrint, isAny, isAny} { // once a task is done, that of the end may be due
		for _, a := range w.alerts.open {
			if err := w.attemptAll(ctx, sending, a, wanted); err != nil {
				return err
			}
		}
	}
	return w.alerts.tidy()
}

func isPrint(task string) bool { return strings.TrimPrefix(task, over) == taskPrint }
func isAny(string) bool        { return true }

func (w *Watcher) attemptAll(ctx, sending context.Context, a *Alert, wanted func(task string) bool) error {
	for _, task := range a.due() {
		limited := ctx
		if isTransaction(task) {
			limited = sending
		}
		if !wanted(task) || limited.Err() != nil {
			continue
		}
		if err := w.attempt(limited, a, task); err != nil {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return nil
}

// attempt does a task unless it failed a short while ago.
func (w *Watcher) attempt(ctx context.Context, a *Alert, task string) error {
	if w.now().Before(w.pauses[a.ID+" "+task].until) {
		return nil
	}
	done, err := w.do(ctx, a, task)
	if errors.Is(err, errProving) {
		return nil
	}
	return w.note(a, task, done, err)
}

// note notes the outcome of a task.
func (w *Watcher) note(a *Alert, task, done string, err error) error {
	w.metrics.delivered(task, err)
	key := a.ID + " " + task
	if err != nil {
		p := w.pauses[key]
		p.failures++
		wait := min(w.policy.Every.Duration<<min(p.failures-1, 10), longestPause)
		w.pauses[key] = pause{p.failures, w.now().Add(wait)}
		w.log.Warn("an alert's task failed and is tried again", "alert", a.ID, "task", task, "in", wait, "error", err)
		return nil
	}
	delete(w.pauses, key)
	a.Done[task] = done
	if err := w.alerts.ledger.save(a); err != nil {
		return fmt.Errorf("ledger: %w", err)
	}
	return nil
}

// doneWord stands for a task that has no outcome of its own.
const doneWord = "done"

// do does a task and returns its outcome.
func (w *Watcher) do(ctx context.Context, a *Alert, task string) (string, error) {
	name, atEnd := strings.CutPrefix(task, over)
	notice := w.notice(a, atEnd)
	switch {
	case name == taskPrint:
		return doneWord, w.print(notice)
	case strings.HasPrefix(name, taskWebhook):
		return doneWord, w.call(ctx, strings.TrimPrefix(name, taskWebhook), notice)
	case name == taskRaise:
		return w.raise(ctx, a, a.severity())
	case name == taskSuspend:
		return w.raise(ctx, a, artifacts.Critical)
	case name == taskResolve:
		return doneWord, w.resolve(ctx, a)
	case name == taskReprove:
		return doneWord, w.reprove(ctx, a)
	}
	return "", fmt.Errorf("%w: alert %s has the task %q", ErrLedger, a.ID, task)
}

func (w *Watcher) notice(a *Alert, atEnd bool) *Notice {
	n := &Notice{
		Alert: a.ID, State: "open", Severity: a.Severity, Opened: a.Opened, ChainID: w.deployment.ChainID,
		Consortium: w.consortium, Finding: a.Finding, Detail: a.Detail,
	}
	if atEnd {
		n.State, n.Ended = "over", a.Ended
	}
	return n
}

// call sends a notice to a webhook. One that the policy does not name any more has nothing to be told.
func (w *Watcher) call(ctx context.Context, name string, n *Notice) error {
	for i := range w.policy.Webhooks {
		if hook := &w.policy.Webhooks[i]; hook.Name == name {
			return hook.send(ctx, w.http, n)
		}
	}
	return nil
}

// raise raises an alert on the chain. The operation's key is the alert's id, so it happens once.
func (w *Watcher) raise(ctx context.Context, a *Alert, severity artifacts.Severity) (string, error) {
	if w.registry == nil {
		return "", errNobodySends
	}
	op := send.OperationOf([]byte("watch/raise"), w.consortium[:], []byte(a.ID))
	details := fmt.Sprintf("%s (watch alert %s)", a.Finding.Summary, a.ID)
	id, err := w.registry.RaiseOnce(ctx, op, a.Finding.Artifact, severity, consent.PurposeHash(string(a.Finding.Kind)), details)
	return strconv.FormatUint(id, 10), err
}

// resolve ends the alert on the chain, unless an auditor was faster.
func (w *Watcher) resolve(ctx context.Context, a *Alert) error {
	if w.registry == nil {
		return errNobodySends
	}
	number := a.Done[taskSuspend]
	if number == "" {
		number = a.Done[taskRaise]
	}
	id, err := strconv.ParseUint(number, 10, 64)
	if err != nil {
		return fmt.Errorf("%w: alert %s was raised as %q", ErrLedger, a.ID, number)
	}
	op := send.OperationOf([]byte("watch/resolve"), w.consortium[:], []byte(a.ID))
	err = w.registry.ResolveOnce(ctx, op, id, fmt.Sprintf("over since %s (watch alert %s)", a.Ended.Format(time.RFC3339), a.ID))
	if revert.Is(err, "AlreadyResolved") {
		return nil
	}
	return err
}

// errProving means that the proof is not made yet.
var errProving = errors.New("the proof is being made")

var errNobodySends = errors.New("the policy orders a transaction, and the network file has no account")

// reprove has the consents of the alert's dataset proven again.
func (w *Watcher) reprove(ctx context.Context, a *Alert) error {
	r, known := w.policy.renewal(a.Finding.Artifact, a.Finding.Purpose)
	if !known || w.renew == nil {
		return nil // the policy does not name it any more
	}
	registered, known := w.history.artifacts[a.Finding.Artifact]
	if !known {
		return fmt.Errorf("dataset %s is not registered", a.Finding.Artifact)
	}
	prove := func(ctx context.Context) error { return w.renew(ctx, r, registered.owner) }
	if !w.running {
		return prove(ctx)
	}
	w.meanwhile(ctx, a, prove)
	return errProving
}
