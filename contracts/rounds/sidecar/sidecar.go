// What a sidecar is made of, and how far it is.

package sidecar

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/weights"
)

// Sentinel errors.
var (
	// ErrModel reports weights that are not the model which the round trains further.
	ErrModel = errors.New("not the weights that the round starts from")
	// ErrDeadline reports a round whose deadline has passed.
	ErrDeadline = errors.New("the round's deadline has passed")
	// ErrCancelled reports a round that was given up.
	ErrCancelled = errors.New("the round was given up")
	// ErrMean reports a published sum whose mean the model's numbers cannot hold.
	ErrMean = errors.New("the mean of the updates does not fit the model")
	// ErrBound reports an update beyond the round's norm.
	ErrBound = errors.New("the update is beyond the round's norm")
)

// Member does a member's part in the round. Submit and Join are not called at the same time, but Progress may be at any time.
// Package member has the steps; how long vault and account are kept open for one is the caller's choice.
type Member interface {
	// Progress tells how far the member is.
	Progress(ctx context.Context) (*member.Progress, error)
	// Submit hands an update in, in the round's scale.
	Submit(ctx context.Context, values []int64) error
	// Join adds the update up with the others', and returns when the member is needed no more.
	Join(ctx context.Context) error
}

// Ledger is what the chain says about the round.
type Ledger interface {
	// Round returns the round as it is now.
	Round(ctx context.Context) (*rounds.Round, error)
	// Now is the chain's time.
	Now(ctx context.Context) (time.Time, error)
	// Sum returns the published sum, or rounds.ErrNotPublished.
	Sum(ctx context.Context) (*rounds.Sum, error)
}

// Config is what a sidecar is made with.
type Config struct {
	Member       Member
	Ledger       Ledger
	Announcement *rounds.Announcement // which the ledger's round was compared with
	// Model is the file with the weights that the round starts from.
	Model []byte
	// Format is its format.
	Format weights.Format
	// Token is what requests show.
	Token string
	// Log is told of errors, which answers tell in general terms only.
	Log *slog.Logger
}

// Sidecar answers a trainer. Its methods may be called by several goroutines.
type Sidecar struct {
	config Config
	model  *weights.Tensors
	life   context.Context // of attempts, which outlive the requests that start them
	end    context.CancelFunc
	busy   sync.WaitGroup // attempts
	slot   chan struct{}  // holds whoever handles an update's body

	mu      sync.Mutex
	attempt *attempt         // the last one; nil: none since the start
	result  *weights.Tensors // nil: not known yet
}

// New makes a sidecar. Close ends what it does. The error is ErrModel for weights that are not the round's model or do not
// have its length, or that of reading them, or what the chain says.
func New(ctx context.Context, config Config) (*Sidecar, error) {
	round, err := config.Ledger.Round(ctx)
	if err != nil {
		return nil, err
	}
	if digest := assent.Digest(sha256.Sum256(config.Model)); digest != round.Model {
		return nil, fmt.Errorf("%w: their digest is %s, the round's model is %s", ErrModel, digest, round.Model)
	}
	model, err := weights.Parse(config.Format, config.Model)
	if err != nil {
		return nil, err
	}
	if model.Len() != int(config.Announcement.Length) {
		return nil, fmt.Errorf("%w: they have %d entries, the round's updates have %d", ErrModel, model.Len(), config.Announcement.Length)
	}
	s := &Sidecar{config: config, model: model, slot: make(chan struct{}, 1)}
	s.life, s.end = context.WithCancel(context.WithoutCancel(ctx))
	return s, nil
}

// Close ends what the sidecar is doing and waits for it. The same update goes on with a new sidecar.
func (s *Sidecar) Close() {
	s.end()
	s.busy.Wait()
}

// averaged returns the weights with the mean of the round's updates added. Errors: rounds.ErrNotPublished, ErrCancelled,
// ErrMean, what the chain says.
func (s *Sidecar) averaged(ctx context.Context) (*weights.Tensors, error) {
	s.mu.Lock()
	known := s.result
	s.mu.Unlock()
	if known != nil {
		return known, nil
	}
	round, err := s.config.Ledger.Round(ctx)
	switch {
	case err != nil:
		return nil, err
	case round.Status == rounds.Cancelled:
		return nil, ErrCancelled
	case round.Status != rounds.Done:
		return nil, rounds.ErrNotPublished
	}
	sum, err := s.config.Ledger.Sum(ctx)
	if err != nil {
		return nil, err
	}
	result, err := s.model.AddMean(sum.Entries, int(sum.Count), s.config.Announcement.Scale())
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMean, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.result = result
	return result, nil
}

// state tells how far this member is. Where an attempt has failed, the error is why.
func (s *Sidecar) state(ctx context.Context) (Step, error) {
	if a := s.last(); a != nil {
		return a.state()
	}
	progress, err := s.config.Member.Progress(ctx)
	switch {
	case err != nil:
		return "", err
	case progress.Done:
		return Done, nil
	case progress.Values != nil:
		return Stopped, nil
	}
	return None, nil
}

func (s *Sidecar) last() *attempt {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.attempt
}

// sameUpdate reports whether an update is the one that the member has committed to.
func sameUpdate(committed, values []int64) bool {
	return committed == nil || slices.Equal(committed, values)
}
