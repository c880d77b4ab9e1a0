// Reading files from servers.

package watch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"
)

// fetch asks a server for a file. No error has the address in it, nor what the server says.
func (s *storage) fetch(ctx context.Context, address string) (io.ReadCloser, error) {
	answer := newAnswer(ctx, s.patience)
	request, err := http.NewRequestWithContext(answer.ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, errors.Join(withoutAddress(err), answer.Close())
	}
	response, err := s.http.Do(request)
	if err != nil {
		return nil, errors.Join(answer.explain(withoutAddress(err)), answer.Close())
	}
	answer.body = response.Body
	if response.StatusCode != http.StatusOK {
		return nil, errors.Join(fmt.Errorf("the server answered %d", response.StatusCode), answer.Close())
	}
	return answer, nil
}

// longestSilence is for how long a server may send nothing. One that keeps a connection open must not keep the other
// files from being read.
const longestSilence = time.Minute

var errSilentServer = errors.New("the server sends nothing")

// answer is what a server sends, until it has sent nothing for a while.
type answer struct {
	body     io.ReadCloser
	silence  *time.Timer
	patience time.Duration
	ctx      context.Context
	cancel   context.CancelCauseFunc
}

func newAnswer(ctx context.Context, patience time.Duration) *answer {
	ctx, cancel := context.WithCancelCause(ctx)
	silence := time.AfterFunc(patience, func() { cancel(errSilentServer) })
	return &answer{silence: silence, patience: patience, ctx: ctx, cancel: cancel}
}

func (a *answer) Read(p []byte) (int, error) {
	a.silence.Reset(a.patience)
	n, err := a.body.Read(p)
	return n, a.explain(err)
}

// explain says what is behind the end of the request's context.
func (a *answer) explain(err error) error {
	if err != nil && errors.Is(context.Cause(a.ctx), errSilentServer) {
		return errSilentServer
	}
	return err
}

func (a *answer) Close() error {
	a.silence.Stop()
	defer a.cancel(nil)
	if a.body == nil {
		return nil
	}
	return a.body.Close()
}
