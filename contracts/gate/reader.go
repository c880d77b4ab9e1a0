// A reader that a gate can stop.

package gate

import (
	"context"
	"fmt"
	"io"
	"time"
)

// Reader reads what a job was allowed to read, and asks whether it still is: before the first byte, and again before a
// read once so much time has passed. After a refusal it gives no byte more.
type Reader struct {
	from  io.Reader
	guard func() error
	every time.Duration
	now   func() time.Time

	asked  time.Time
	failed error
}

// Reader returns a reader of a job's data that asks the gate at most every so often. Read's errors are Guard's and those
// of from.
func (g *Gate) Reader(ctx context.Context, job uint64, from io.Reader, every time.Duration) *Reader {
	return NewReader(from, every, func() error { return g.Guard(ctx, job) })
}

// NewReader returns a reader that asks guard, which returns nil as long as reading is allowed.
func NewReader(from io.Reader, every time.Duration, guard func() error) *Reader {
	return &Reader{from: from, guard: guard, every: every, now: time.Now}
}

// Read implements io.Reader.
func (r *Reader) Read(p []byte) (int, error) {
	if r.failed != nil {
		return 0, r.failed
	}
	if now := r.now(); r.asked.IsZero() || now.Sub(r.asked) >= r.every {
		if err := r.guard(); err != nil {
			r.failed = fmt.Errorf("reading was stopped: %w", err)
			return 0, r.failed
		}
		r.asked = now
	}
	return r.from.Read(p)
}
