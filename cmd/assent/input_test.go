package main

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// blocked is a pipe to which nobody writes.
type blocked struct{ until chan struct{} }

func (b blocked) Read([]byte) (int, error) { <-b.until; return 0, io.EOF }
func (b blocked) Close() error             { return nil }

// Ctrl-C must end a command that waits for its input.
func TestPumpEndsWithTheContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	b := blocked{until: make(chan struct{})}
	defer close(b.until)
	p := startPump(ctx, func() (io.ReadCloser, error) { return b, nil })
	cancel()
	if _, err := p.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
		t.Errorf("read ended with %v", err)
	}
}

func TestPumpDeliversEverything(t *testing.T) {
	want := strings.Repeat("some text ", 50_000)
	p := startPump(t.Context(), func() (io.ReadCloser, error) {
		return io.NopCloser(iotest.HalfReader(strings.NewReader(want))), nil
	})
	got, err := io.ReadAll(p)
	if err != nil || string(got) != want {
		t.Errorf("%d of %d bytes, %v", len(got), len(want), err)
	}
	if err := p.Close(); err != nil {
		t.Error(err)
	}
}

func TestPumpPassesErrorsOn(t *testing.T) {
	broken := errors.New("broken pipe")
	for name, open := range map[string]func() (io.ReadCloser, error){
		"opening": func() (io.ReadCloser, error) { return nil, broken },
		"reading": func() (io.ReadCloser, error) { return io.NopCloser(iotest.ErrReader(broken)), nil },
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := io.ReadAll(startPump(t.Context(), open)); !errors.Is(err, broken) {
				t.Errorf("ended with %v", err)
			}
		})
	}
}
