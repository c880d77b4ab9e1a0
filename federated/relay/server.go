// The server's state: the roster, then the steps of secure aggregation.

package relay

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/acc36754/assent/federated/secagg"
)

// Config is what a server is made with.
type Config struct {
	Session Session
	// Folder is where messages are kept. It is made if there is none, for its owner alone.
	Folder string
	// Check judges vouchers.
	Check Check
	// Expect closes the roster when so many have joined; 0: it is closed by patience or Advance.
	Expect int
}

// Server collects entries and messages and makes everybody's lists. Its methods may be called by several goroutines.
type Server struct {
	config Config
	folder *folder

	mu         sync.Mutex
	roster     Roster
	aggregator *secagg.Aggregator // nil while the roster is open
	round      *secagg.Round
	lists      []map[int][]byte // after each step that is closed
	expected   int              // from how many the step waits for a message
	moved      chan struct{}    // closed when a step is closed or everybody has sent its message
	result     *secagg.Result
	broken     error // the folder could not be written: only a restart tells what is in it
}

// Open goes on from a folder, or begins in a new one. Errors: ErrSession, ErrFolder, ErrInUse, and that of judging the entries in
// the folder.
func Open(ctx context.Context, config Config) (_ *Server, err error) {
	if err := config.Session.Validate(); err != nil {
		return nil, err
	}
	if config.Expect != 0 && config.Expect < config.Session.Minimum {
		return nil, fmt.Errorf("%w: %d expected, fewer than the minimum", ErrSession, config.Expect)
	}
	f, err := openFolder(config.Folder, &config.Session)
	if err != nil {
		return nil, err
	}
	s := &Server{config: config, folder: f, moved: make(chan struct{})}
	if err := s.replay(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("replay %s: %w", config.Folder, err), f.close())
	}
	return s, nil
}

// Close lets others use the folder. No method may be called afterwards.
func (s *Server) Close() error { return s.folder.close() }

// replay plays what is in the folder.
func (s *Server) replay(ctx context.Context) error {
	entries, closed, err := s.folder.entries()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrFolder, err)
	}
	for i := range entries {
		member, err := s.config.Session.judge(ctx, &entries[i], s.config.Check)
		if err != nil {
			return err
		}
		if err := s.roster.add(&entries[i], member); err != nil {
			return err
		}
	}
	if !closed {
		return s.advanceIf(len(entries) != 0 && len(entries) == s.config.Expect)
	}
	if err := s.begin(); err != nil {
		return err
	}
	for step := secagg.CollectKeys; step <= secagg.CollectReveals; step++ {
		more, err := s.replayStep(step)
		if err != nil {
			return fmt.Errorf("%w: %v: %w", ErrFolder, step, err)
		}
		if !more {
			break
		}
	}
	return s.advanceIf(s.aggregator.Phase() != secagg.CollectReveals && len(s.aggregator.Arrived()) == s.expected)
}

// advanceIf goes on where a crash came between the last message of a step and its end.
func (s *Server) advanceIf(complete bool) error {
	if !complete {
		return nil
	}
	return s.advance()
}

// replayStep plays a step and reports whether it is closed.
func (s *Server) replayStep(step secagg.Phase) (bool, error) {
	messages, err := s.folder.list(step.String(), int64(s.round.MaxMessage()))
	if err != nil {
		return false, err
	}
	for _, message := range messages {
		if err := s.aggregator.Receive(message); err != nil {
			return false, err
		}
	}
	closed, err := s.folder.closed(step)
	if err != nil || !closed || step == secagg.CollectReveals {
		return false, err
	}
	return true, s.next()
}

// begin makes the round of the roster as it is.
func (s *Server) begin() error {
	round, err := s.config.Session.Round(&s.roster)
	if err != nil {
		return err
	}
	aggregator, err := secagg.NewAggregator(round)
	if err != nil {
		return err
	}
	s.round, s.aggregator, s.expected = round, aggregator, len(round.Participants)
	return nil
}

// next has the aggregator close a step.
func (s *Server) next() error {
	arrived := len(s.aggregator.Arrived())
	list, err := s.aggregator.Next()
	if err != nil {
		return err
	}
	s.lists, s.expected = append(s.lists, list), arrived
	return nil
}

// Join takes an entry. Errors: ErrEntry, ErrTwice, ErrClosed, that of Check.
func (s *Server) Join(ctx context.Context, e *Entry) error {
	member, err := s.config.Session.judge(ctx, e, s.config.Check)
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	before := len(s.roster.Entries)
	switch {
	case s.broken != nil:
		return s.broken
	case s.aggregator != nil || before == secagg.MaxParticipants:
		return s.joined(e)
	}
	if err := s.roster.add(e, member); err != nil || len(s.roster.Entries) == before {
		return err
	}
	if err := s.folder.addEntry(before, e); err != nil {
		return s.fail(err)
	}
	if len(s.roster.Entries) == s.config.Expect {
		return s.advance()
	}
	return nil
}

// joined is the answer to an entry that comes late: it is no error for who is in the roster.
func (s *Server) joined(e *Entry) error {
	for i := range s.roster.Entries {
		if s.roster.Entries[i].Key.Equal(e.Key) {
			return nil
		}
	}
	return fmt.Errorf("%w: the roster is closed", ErrClosed)
}

// Receive takes a participant's message. Errors: ErrClosed while the roster is open; those of secagg.Aggregator.Receive.
func (s *Server) Receive(message []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.broken != nil:
		return s.broken
	case s.aggregator == nil:
		return fmt.Errorf("%w: the roster is open", ErrClosed)
	}
	step, before := s.aggregator.Phase(), len(s.aggregator.Arrived())
	if err := s.aggregator.Receive(message); err != nil {
		return err
	}
	arrived := len(s.aggregator.Arrived())
	if arrived == before {
		return nil // sent again
	}
	if err := s.folder.addMessage(step, message); err != nil {
		return s.fail(err)
	}
	if arrived < s.expected {
		return nil
	}
	if step == secagg.CollectReveals {
		s.wake()
		return nil
	}
	return s.advance()
}

// fail remembers that the folder and what is in memory may differ.
func (s *Server) fail(err error) error {
	s.broken = fmt.Errorf("%w: %w", ErrFolder, err)
	return s.broken
}

// Advance closes the roster or a step without those who are silent. Errors: ErrTooFew and secagg.ErrTooFew, whereupon it stays
// open; secagg.ErrPhase in the last step, which Run ends.
func (s *Server) Advance() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.advance()
}

func (s *Server) advance() error {
	if s.broken != nil {
		return s.broken
	}
	if s.aggregator == nil {
		if n := len(s.roster.Entries); n < s.config.Session.Minimum {
			return fmt.Errorf("%w: %d, want %d", ErrTooFew, n, s.config.Session.Minimum)
		}
		if err := s.folder.closeRoster(s.roster.Entries); err != nil {
			return s.fail(err)
		}
		defer s.wake()
		return s.begin()
	}
	step := s.aggregator.Phase()
	if err := s.next(); err != nil {
		return err
	}
	// The list is in memory only and the lock is held: nobody has seen it when the step's end is on the disk.
	if err := s.folder.closeStep(step); err != nil {
		return s.fail(err)
	}
	s.wake()
	return nil
}

// wake tells Run that something has changed.
func (s *Server) wake() {
	close(s.moved)
	s.moved = make(chan struct{})
}

// Run closes the roster and each step when it has been open for as long as patience says and enough have sent their message,
// and returns the sum. While too few have, it waits on. Errors: the context's; secagg.ErrKey, ErrFolder.
func (s *Server) Run(ctx context.Context, patience time.Duration) (*secagg.Result, error) {
	for {
		s.mu.Lock()
		moved, complete := s.moved, s.complete()
		s.mu.Unlock()
		if complete {
			if result, err := s.Result(ctx); !errors.Is(err, secagg.ErrTooFew) {
				return result, err
			}
		}
		timer := time.NewTimer(patience)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, ctx.Err()
		case <-moved:
			timer.Stop()
			continue
		case <-timer.C:
		}
		result, err := s.late(ctx)
		if result != nil || err != nil && !errors.Is(err, ErrTooFew) && !errors.Is(err, secagg.ErrTooFew) {
			return result, err
		}
	}
}

// late is what follows when a step has been open for long.
func (s *Server) late(ctx context.Context) (*secagg.Result, error) {
	err := s.Advance()
	if errors.Is(err, secagg.ErrPhase) {
		return s.Result(ctx)
	}
	return nil, err
}

// complete reports whether everybody has revealed.
func (s *Server) complete() bool {
	return s.aggregator != nil && s.aggregator.Phase() == secagg.CollectReveals && len(s.aggregator.Arrived()) == s.expected
}

// Result returns the sum, once enough have revealed their shares. Errors: ErrClosed while the roster is open; those of
// secagg.Aggregator.Result.
func (s *Server) Result(ctx context.Context) (*secagg.Result, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.result != nil:
		return s.result, nil
	case s.aggregator == nil:
		return nil, fmt.Errorf("%w: the roster is open", ErrClosed)
	}
	var err error
	s.result, err = s.aggregator.Result(ctx)
	return s.result, err
}

// State is how far a round is.
type State struct {
	Open    bool         // the roster is
	Roster  Roster       // so far
	Step    secagg.Phase // that the round waits for, once the roster is closed
	Arrived []int        // who has sent its message
}

// State tells how far the round is.
func (s *Server) State() State {
	s.mu.Lock()
	defer s.mu.Unlock()
	state := State{Open: s.aggregator == nil, Roster: Roster{
		Entries: append([]Entry(nil), s.roster.Entries...), Members: append([][32]byte(nil), s.roster.Members...),
	}}
	if !state.Open {
		state.Step, state.Arrived = s.aggregator.Phase(), s.aggregator.Arrived()
	}
	return state
}
