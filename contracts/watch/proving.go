// Proving again while the watch goes on.

package watch

import "context"

// proving is a proof that is being made. Proving takes as long as the dataset is large, and a revocation must not wait.
type proving struct {
	alert   string // its id
	outcome chan error
	cancel  context.CancelFunc
}

// meanwhile has a proof made in the background, unless one is being made.
func (w *Watcher) meanwhile(ctx context.Context, a *Alert, prove func(context.Context) error) {
	if w.proving != nil {
		return
	}
	ctx, cancel := context.WithCancel(ctx)
	p := &proving{alert: a.ID, outcome: make(chan error, 1), cancel: cancel}
	go func() { p.outcome <- prove(ctx) }()
	w.proving = p
}

// proven notes how the proof ended, if it did. The proof may have ended its alert already.
func (w *Watcher) proven() error {
	if w.proving == nil {
		return nil
	}
	select {
	case err := <-w.proving.outcome:
		id := w.proving.alert
		w.proving.cancel()
		w.proving = nil
		for _, a := range w.alerts.open {
			if a.ID == id {
				return w.note(a, taskReprove, doneWord, err)
			}
		}
	default:
	}
	return nil
}

// stopProving ends the proof that is being made, and waits until it has ended.
func (w *Watcher) stopProving() {
	if w.proving != nil {
		w.proving.cancel()
		<-w.proving.outcome
		w.proving = nil
	}
}
