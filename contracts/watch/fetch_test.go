package watch

import (
	"context"
	"errors"
	"io"
	"testing"
	"testing/synctest"
	"time"
)

// slowly is a body that sends a byte after each pause; a context that ends ends it.
type slowly struct {
	ctx    context.Context
	pauses []time.Duration
}

func (s *slowly) Read(p []byte) (int, error) {
	if len(s.pauses) == 0 {
		return 0, io.EOF
	}
	select {
	case <-time.After(s.pauses[0]):
	case <-s.ctx.Done():
		return 0, s.ctx.Err()
	}
	s.pauses = s.pauses[1:]
	return 1, nil
}

func (s *slowly) Close() error { return nil }

// A file may take as long as it takes, as long as the server goes on sending.
func TestSlowServer(t *testing.T) {
	const almost = longestSilence - time.Second
	for name, tt := range map[string]struct {
		pauses []time.Duration
		want   error
	}{
		"slow":   {[]time.Duration{almost, almost, almost}, nil},
		"silent": {[]time.Duration{almost, longestSilence + time.Second}, errSilentServer},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a := newAnswer(t.Context(), longestSilence)
				a.body = &slowly{a.ctx, tt.pauses}
				if _, err := io.Copy(io.Discard, a); !errors.Is(err, tt.want) {
					t.Errorf("%v, want %v", err, tt.want)
				}
				if err := a.Close(); err != nil {
					t.Error(err)
				}
			})
		})
	}
}
