// Bringing an update into the sum, in the background.

package sidecar

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
)

// Step is how far this member is.
type Step string

// Steps.
const (
	None       Step = "none"       // there is no update
	Submitting Step = "submitting" // it is committed to, proven and handed in
	Joining    Step = "joining"    // it is added up with the others'
	Done       Step = "done"       // the member is needed no more
	Stopped    Step = "stopped"    // an update was begun with earlier, such as before a restart, and waits to be sent again
	Failed     Step = "failed"     // see the error; the same update may be sent again
)

// attempt is one try to bring an update into the sum.
type attempt struct {
	values []int64
	cancel context.CancelCauseFunc
	ended  chan struct{} // closed at the end

	mu   sync.Mutex
	step Step
	err  error
}

// state returns the step, and why it failed.
func (a *attempt) state() (Step, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.step, a.err
}

func (a *attempt) set(step Step, err error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.step, a.err = step, err
}

// running reports whether it goes on.
func (a *attempt) running() bool {
	step, _ := a.state()
	return step == Submitting || step == Joining
}

// begin starts an attempt, or finds the one that is going on. It is called by one goroutine at a time. Errors: member.ErrOther
// for a second update, member.ErrStatus, ErrDeadline, ErrCancelled, ErrBound, what the chain says.
func (s *Sidecar) begin(ctx context.Context, values []int64) (Step, error) {
	if a := s.last(); a != nil && a.running() {
		if !slices.Equal(a.values, values) {
			return "", member.ErrOther
		}
		return a.state()
	}
	progress, err := s.config.Member.Progress(ctx)
	switch {
	case err != nil:
		return "", err
	case !sameUpdate(progress.Values, values):
		return "", member.ErrOther
	case progress.Done:
		return Done, nil
	}
	if err := s.checkNorm(values); err != nil {
		return "", err
	}
	if err := s.checkOpen(ctx, progress.HandedIn); err != nil {
		return "", err
	}
	return s.start(values, progress.HandedIn), nil
}

// checkNorm tells of an update that cannot be proven small, before it is committed to: then another one may follow.
func (s *Sidecar) checkNorm(values []int64) error {
	sum, square := new(big.Int), new(big.Int)
	for _, v := range values {
		square.SetInt64(v)
		sum.Add(sum, square.Mul(square, square))
	}
	if sum.Cmp(s.config.Announcement.Bound.Norm) > 0 {
		return ErrBound
	}
	return nil
}

// checkOpen tells of a round that takes no updates, before anything is proven. What was handed in is added up after the
// deadline as well.
func (s *Sidecar) checkOpen(ctx context.Context, handedIn bool) error {
	round, err := s.config.Ledger.Round(ctx)
	switch {
	case err != nil:
		return err
	case round.Status == rounds.Cancelled:
		return ErrCancelled
	case handedIn:
		return nil
	case round.Status != rounds.Open:
		return fmt.Errorf("%w: it is %v", member.ErrStatus, round.Status)
	}
	now, err := s.config.Ledger.Now(ctx)
	if err != nil {
		return err
	}
	if now.After(round.Deadline) {
		return ErrDeadline
	}
	return nil
}

// start runs an attempt in the background.
func (s *Sidecar) start(values []int64, handedIn bool) Step {
	step := Submitting
	if handedIn {
		step = Joining
	}
	ctx, cancel := context.WithCancelCause(s.life)
	a := &attempt{values: values, cancel: cancel, ended: make(chan struct{}), step: step}
	s.mu.Lock()
	s.attempt = a
	s.mu.Unlock()
	s.busy.Go(func() {
		defer close(a.ended)
		defer cancel(nil)
		s.run(ctx, a, handedIn)
	})
	return step
}

func (s *Sidecar) run(ctx context.Context, a *attempt, handedIn bool) {
	if !handedIn {
		if err := s.config.Member.Submit(ctx, a.values); err != nil {
			s.failed(ctx, a, "submit", err)
			return
		}
		a.set(Joining, nil)
	}
	if err := s.config.Member.Join(ctx); err != nil {
		s.failed(ctx, a, "join", err)
		return
	}
	a.set(Done, nil)
}

func (s *Sidecar) failed(ctx context.Context, a *attempt, what string, err error) {
	if ctx.Err() != nil {
		err = fmt.Errorf("%w: %w", context.Cause(ctx), err)
	}
	s.config.Log.Warn("the update could not be brought into the sum", "step", what, "error", err)
	a.set(Failed, err)
}

// endIfCancelled ends an attempt whose round was given up: the others will not come. Whoever asks how far the attempt is gets an
// answer while the chain gives none, so an error of the chain's goes to the log.
func (s *Sidecar) endIfCancelled(ctx context.Context) {
	a := s.last()
	if a == nil || !a.running() {
		return
	}
	round, err := s.config.Ledger.Round(ctx)
	if err != nil {
		s.config.Log.Info("the chain does not say whether the round was given up", "error", err)
		return
	}
	if round.Status == rounds.Cancelled {
		a.cancel(ErrCancelled)
		<-a.ended
	}
}
