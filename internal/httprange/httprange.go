// Package httprange reads parts of a file over HTTP by range requests (RFC 9110, section 14), so that the beginning of a
// very large file costs no more than its length.
package httprange

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/hashicorp/go-retryablehttp"
)

// Sentinel errors.
var (
	// ErrRange reports a server that does not serve parts of the file.
	ErrRange = errors.New("the server does not serve parts of the file")
	// ErrChanged reports a file that is another one than when it was opened.
	ErrChanged = errors.New("the file has changed on the server")
	// ErrURL reports an address that is not one of HTTP.
	ErrURL = errors.New("want an address that begins with https:// or http://")
	// ErrSlow reports a server that does not get on with its answer.
	ErrSlow = errors.New("the server is too slow")
	// ErrRedirect reports a server that leads from https to http, where anybody on the way can answer.
	ErrRedirect = errors.New("the server leads away from https")
)

const (
	retries   = 5 // of a request that failed or that the server was too busy for
	redirects = 10
	patience  = 2 * time.Minute // for the headers of an answer, for what comes after them, and the longest wait that a server may ask for
	slowest   = 4 << 10         // bytes a second that an answer must have beyond patience
)

// File is a file on a server. It may be used by several goroutines.
type File struct {
	ctx    context.Context // of the requests: io.ReaderAt has no place for one
	client *retryablehttp.Client
	wait   time.Duration
	url    string
	tag    string // entity tag or date by which a change is noticed, "" where the server gives none
	size   int64
}

// Open asks for the first byte of a file and learns its size. Requests end with ctx; those that fail on the way are
// repeated. Errors are ErrURL, ErrRange, ErrSlow, ErrRedirect, the context's or the network's; they do not repeat a password
// in the address.
func Open(ctx context.Context, address string) (*File, error) {
	return open(ctx, address, http.DefaultTransport.(*http.Transport).Clone(), patience)
}

func open(ctx context.Context, address string, transport *http.Transport, wait time.Duration) (*File, error) {
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" || parsed.Scheme != "https" && parsed.Scheme != "http" {
		return nil, ErrURL
	}
	f := &File{ctx: ctx, client: newClient(transport, wait), wait: wait, url: address}
	response, err := f.get(0, 1)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", parsed.Redacted(), err)
	}
	if err := response.Body.Close(); err != nil {
		return nil, fmt.Errorf("%s: %w", parsed.Redacted(), err)
	}
	if f.size, err = total(response); err != nil {
		return nil, fmt.Errorf("%s: %w", parsed.Redacted(), err)
	}
	f.tag = response.Header.Get("ETag")
	if f.tag == "" || strings.HasPrefix(f.tag, "W/") { // a weak tag may stand for other bytes
		f.tag = response.Header.Get("Last-Modified")
	}
	return f, nil
}

// newClient returns a client that repeats requests, but waits no longer for a server than it is told, and stays with https.
func newClient(transport *http.Transport, wait time.Duration) *retryablehttp.Client {
	client := retryablehttp.NewClient()
	client.Logger, client.RetryMax = nil, retries
	transport.ResponseHeaderTimeout = wait
	client.HTTPClient.Transport = transport
	client.HTTPClient.CheckRedirect = func(request *http.Request, via []*http.Request) error {
		if via[len(via)-1].URL.Scheme == "https" && request.URL.Scheme != "https" {
			return ErrRedirect
		}
		if len(via) == redirects {
			return fmt.Errorf("stopped after %d redirects", len(via))
		}
		return nil
	}
	client.CheckRetry = func(ctx context.Context, response *http.Response, err error) (bool, error) {
		if errors.Is(err, ErrRedirect) {
			return false, err
		}
		again, reason := retryablehttp.ErrorPropagatedRetryPolicy(ctx, response, err)
		if response != nil && reason != nil && ctx.Err() == nil {
			reason = errors.New("it answered " + status(response))
		}
		return again, reason
	}
	client.Backoff = func(shortest, longest time.Duration, attempt int, response *http.Response) time.Duration {
		return min(retryablehttp.DefaultBackoff(shortest, longest, attempt, response), wait) // a server may ask for years
	}
	return client
}

// Size returns the length of the file in bytes.
func (f *File) Size() int64 { return f.size }

// Close ends idle connections.
func (f *File) Close() error {
	f.client.HTTPClient.CloseIdleConnections()
	return nil
}

// ReadAt implements io.ReaderAt. Errors are ErrChanged, ErrRange, ErrSlow, ErrRedirect, io.EOF, the context's or the network's.
func (f *File) ReadAt(p []byte, off int64) (n int, err error) {
	if off < 0 || off > f.size {
		return 0, fmt.Errorf("read at %d of %d bytes: %w", off, f.size, io.EOF)
	}
	want := min(int64(len(p)), f.size-off)
	for attempt := 0; int64(n) < want; attempt++ {
		read, err := f.readOnce(p[n:want], off+int64(n))
		n += read
		// A connection that broke within an answer is taken up where it broke, as long as it brings anything.
		if err != nil && (read == 0 || attempt >= retries || errors.Is(err, ErrChanged) || errors.Is(err, ErrRange)) {
			return n, err
		}
	}
	if n < len(p) {
		return n, io.EOF
	}
	return n, nil
}

func (f *File) readOnce(p []byte, off int64) (n int, err error) {
	if len(p) == 0 {
		return 0, nil
	}
	response, err := f.get(off, int64(len(p)))
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	size, err := total(response)
	if err != nil {
		return 0, err
	}
	if size != f.size || f.tag != "" && f.tag != response.Header.Get("ETag") && f.tag != response.Header.Get("Last-Modified") {
		return 0, ErrChanged
	}
	return io.ReadFull(response.Body, p)
}

// get asks for n bytes from off on.
func (f *File) get(off, n int64) (*http.Response, error) {
	ctx, cancel := context.WithCancelCause(f.ctx)
	response, err := f.ask(ctx, off, n)
	if err != nil {
		cancel(nil)
		return nil, err
	}
	timer := time.AfterFunc(f.wait+time.Duration(n)*time.Second/slowest, func() { cancel(ErrSlow) })
	response.Body = &body{response.Body, ctx, func() { timer.Stop(); cancel(nil) }}
	return checkPart(response, off)
}

// body is an answer's, and ends the waiting for it.
type body struct {
	io.ReadCloser
	ctx  context.Context
	done func()
}

func (b *body) Read(p []byte) (int, error) {
	n, err := b.ReadCloser.Read(p)
	if err != nil && context.Cause(b.ctx) == ErrSlow {
		err = ErrSlow
	}
	return n, err
}

func (b *body) Close() error {
	err := b.ReadCloser.Close()
	b.done()
	return err
}

// ask sends a request for n bytes from off on and returns the answer.
func (f *File) ask(ctx context.Context, off, n int64) (*http.Response, error) {
	request, err := retryablehttp.NewRequestWithContext(ctx, http.MethodGet, f.url, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("Range", fmt.Sprintf("bytes=%d-%d", off, off+n-1))
	// Offsets count in the file and not in a compressed form of it.
	request.Header.Set("Accept-Encoding", "identity")
	response, err := f.client.Do(request)
	if err != nil {
		return nil, withoutAddress(err)
	}
	return response, nil
}

// checkPart refuses an answer that is not the part of the file from off on.
func checkPart(response *http.Response, off int64) (*http.Response, error) {
	if response.StatusCode != http.StatusPartialContent {
		refused := fmt.Errorf("%w: it answered %s", ErrRange, status(response))
		return nil, errors.Join(refused, response.Body.Close())
	}
	if from := fmt.Sprintf("bytes %d-", off); !strings.HasPrefix(response.Header.Get("Content-Range"), from) {
		return nil, errors.Join(fmt.Errorf("%w: it sent another part", ErrRange), response.Body.Close())
	}
	return response, nil
}

// status says what a server has answered, in our words: its own could be meant for the terminal.
func status(response *http.Response) string {
	return strings.TrimSpace(fmt.Sprintf("%d %s", response.StatusCode, http.StatusText(response.StatusCode)))
}

// withoutAddress takes the address, which may hold a password, out of the client's error.
func withoutAddress(err error) error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		return wrapped.Err
	}
	return err
}

// total reads the file's size from an answer.
func total(response *http.Response) (int64, error) {
	_, text, _ := strings.Cut(response.Header.Get("Content-Range"), "/")
	size, err := strconv.ParseInt(text, 10, 64)
	if err != nil || size < 1 {
		return 0, fmt.Errorf("%w: it does not say how long the file is", ErrRange)
	}
	return size, nil
}
