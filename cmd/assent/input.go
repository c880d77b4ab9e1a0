// Input that may be a pipe: reading it ends when the run is interrupted.

package main

import (
	"context"
	"errors"
	"io"
	"os"
)

// pumpSize is how much is read from a pipe at once, in bytes.
const pumpSize = 64 << 10

// openInput opens a file, or standard input for "-". An interrupt ends a read that waits for a pipe.
func (a *app) openInput(ctx context.Context, path string) (io.ReadCloser, error) {
	if path == dash {
		return startPump(ctx, func() (io.ReadCloser, error) { return io.NopCloser(a.in), nil }), nil
	}
	info, err := statInput(path)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return startPump(ctx, func() (io.ReadCloser, error) { return os.Open(path) }), nil
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, &failure{code: exitUsage, err: err}
	}
	return f, nil
}

// pump reads in a goroutine of its own, because neither opening nor reading a pipe can be cancelled. The
// goroutine ends with the input or at the next byte after the context has ended; one that waits for a pipe
// to which nobody writes ends with the program.
type pump struct {
	ctx    context.Context
	chunks chan []byte
	err    error // why chunks was closed
	rest   []byte
	cancel context.CancelFunc
}

func startPump(ctx context.Context, open func() (io.ReadCloser, error)) *pump {
	p := &pump{chunks: make(chan []byte)}
	p.ctx, p.cancel = context.WithCancel(ctx)
	go func() {
		p.err = p.copy(open)
		close(p.chunks)
	}()
	return p
}

func (p *pump) copy(open func() (io.ReadCloser, error)) error {
	r, err := open()
	if err != nil {
		return err
	}
	for {
		buffer := make([]byte, pumpSize)
		n, err := r.Read(buffer)
		if n > 0 {
			select {
			case p.chunks <- buffer[:n]:
			case <-p.ctx.Done():
				return errors.Join(p.ctx.Err(), r.Close())
			}
		}
		if err == io.EOF {
			return r.Close()
		}
		if err != nil {
			return errors.Join(err, r.Close())
		}
	}
}

// Read implements io.Reader.
func (p *pump) Read(dst []byte) (int, error) {
	for len(p.rest) == 0 {
		select {
		case chunk, more := <-p.chunks:
			if !more {
				return 0, p.end()
			}
			p.rest = chunk
		case <-p.ctx.Done():
			return 0, p.ctx.Err()
		}
	}
	n := copy(dst, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

func (p *pump) end() error {
	if p.err != nil {
		return p.err
	}
	return io.EOF
}

// Close lets the goroutine end.
func (p *pump) Close() error {
	p.cancel()
	return nil
}
