package httprange_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/acc36754/assent/internal/httprange"
)

// content is a file whose bytes tell where they are from.
func content(n int) []byte {
	out := make([]byte, n)
	for i := range out {
		out[i] = byte(i ^ i>>8)
	}
	return out
}

// serve serves a handler until the test ends.
func serve(t *testing.T, handler http.HandlerFunc) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL + "/file"
}

func serveContent(w http.ResponseWriter, r *http.Request, data []byte) {
	http.ServeContent(w, r, "file", time.Unix(1_700_000_000, 0), bytes.NewReader(data))
}

// Parts are read as from a local file, the end included.
func TestReadAt(t *testing.T) {
	data := content(10_000)
	address := serve(t, func(w http.ResponseWriter, r *http.Request) { serveContent(w, r, data) })
	f, err := httprange.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if f.Size() != int64(len(data)) {
		t.Fatalf("size %d", f.Size())
	}
	local := bytes.NewReader(data)
	for _, part := range []struct{ off, n int }{{0, 1}, {0, 10_000}, {5_000, 77}, {9_999, 1}, {9_990, 20}, {10_000, 1}} {
		got, want := make([]byte, part.n), make([]byte, part.n)
		n, err := f.ReadAt(got, int64(part.off))
		wantN, wantErr := local.ReadAt(want, int64(part.off))
		if n != wantN || !errors.Is(err, wantErr) || !bytes.Equal(got, want) {
			t.Errorf("%d bytes at %d: %d, %v; want %d, %v", part.n, part.off, n, err, wantN, wantErr)
		}
	}
	if _, err := f.ReadAt(make([]byte, 1), 10_001); !errors.Is(err, io.EOF) {
		t.Errorf("beyond the end: %v", err)
	}
}

// A server that breaks off in the middle of an answer, or is busy, does not end the reading.
func TestGoesOn(t *testing.T) {
	data := content(10_000)
	var requests atomic.Int32
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch requests.Add(1) {
		case 2:
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusServiceUnavailable)
		case 3:
			w.Header().Set("Content-Range", "bytes 0-9999/10000")
			w.Header().Set("Last-Modified", time.Unix(1_700_000_000, 0).UTC().Format(http.TimeFormat))
			w.Header().Set("Content-Length", "10000")
			w.WriteHeader(http.StatusPartialContent)
			_, _ = w.Write(data[:4_000])
			panic(http.ErrAbortHandler)
		default:
			serveContent(w, r, data)
		}
	})
	f, err := httprange.Open(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	got := make([]byte, len(data))
	if _, err := f.ReadAt(got, 0); err != nil || !bytes.Equal(got, data) {
		t.Errorf("after a break: %v", err)
	}
}

// A file that is replaced meanwhile is noticed, by its date, its tag or its length.
func TestChanged(t *testing.T) {
	for name, change := range map[string]func(w http.ResponseWriter, r *http.Request){
		"date": func(w http.ResponseWriter, r *http.Request) {
			http.ServeContent(w, r, "file", time.Unix(1_800_000_000, 0), bytes.NewReader(content(10_000)))
		},
		"length": func(w http.ResponseWriter, r *http.Request) { serveContent(w, r, content(10_001)) },
	} {
		t.Run(name, func(t *testing.T) {
			var opened atomic.Bool
			address := serve(t, func(w http.ResponseWriter, r *http.Request) {
				if opened.Load() {
					change(w, r)
					return
				}
				serveContent(w, r, content(10_000))
			})
			f, err := httprange.Open(t.Context(), address)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			opened.Store(true)
			if _, err := f.ReadAt(make([]byte, 10), 0); !errors.Is(err, httprange.ErrChanged) {
				t.Errorf("error %v", err)
			}
		})
	}
}

// Servers that send something else than was asked for are refused, and no error repeats a password.
func TestRefused(t *testing.T) {
	whole := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(content(100)) })
	missing := serve(t, http.NotFound)
	lying := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Range", "bytes 7-8/100")
		w.WriteHeader(http.StatusPartialContent)
	})
	sizeless := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Range", "bytes 0-0/*")
		w.WriteHeader(http.StatusPartialContent)
	})
	for _, address := range []string{whole, missing, lying, sizeless} {
		if _, err := httprange.Open(t.Context(), address); !errors.Is(err, httprange.ErrRange) {
			t.Errorf("error %v", err)
		}
	}
	for _, address := range []string{"ftp://example.org/x", "file", "https://", "http:"} {
		if _, err := httprange.Open(t.Context(), address); !errors.Is(err, httprange.ErrURL) {
			t.Errorf("%s: %v", address, err)
		}
	}
	_, err := httprange.Open(t.Context(), strings.Replace(missing, "http://", "http://me:hunter2@", 1))
	if err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("error %v", err)
	}
}

// A cancelled context ends requests and their repetition.
func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	address := serve(t, func(w http.ResponseWriter, r *http.Request) { serveContent(w, r, content(100)) })
	f, err := httprange.Open(ctx, address)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	cancel()
	if _, err := f.ReadAt(make([]byte, 10), 0); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}
