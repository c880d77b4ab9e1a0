// Who waits for whom: locks that give up when a context ends.

package send

import (
	"context"
	"sync"
)

// turn is a lock.
type turn chan struct{}

func newTurn() turn { return make(turn, 1) }

func (t turn) take(ctx context.Context) error {
	select {
	case t <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (t turn) leave() { <-t }

// flights are the operations that goroutines are busy with. Its zero value has none.
type flights struct {
	mu   sync.Mutex
	busy map[Operation]chan struct{} // closed when the goroutine is done
}

// board waits until nobody is busy with an operation and takes it; land gives it back.
func (f *flights) board(ctx context.Context, op Operation) (land func(), err error) {
	for {
		done, free := f.take(op)
		if free {
			return func() { f.land(op, done) }, nil
		}
		select {
		case <-done:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// take returns a new channel, or the one of whoever has the operation.
func (f *flights) take(op Operation) (done chan struct{}, free bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if other, taken := f.busy[op]; taken {
		return other, false
	}
	if f.busy == nil {
		f.busy = make(map[Operation]chan struct{})
	}
	done = make(chan struct{})
	f.busy[op] = done
	return done, true
}

func (f *flights) land(op Operation, done chan struct{}) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.busy, op)
	close(done)
}
