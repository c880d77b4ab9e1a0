package httprange

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// openAt opens a server's file with little patience.
func openAt(t *testing.T, handler http.HandlerFunc) (*File, error) {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return open(t.Context(), server.URL, http.DefaultTransport.(*http.Transport).Clone(), 200*time.Millisecond)
}

// answer begins the answer to a request for the first n of a file's bytes.
func answer(w http.ResponseWriter, n string) {
	w.Header().Set("Content-Range", "bytes 0-"+n+"/4000")
	w.Header().Set("Content-Length", "1")
	w.WriteHeader(http.StatusPartialContent)
}

// A server that stops in the middle of an answer is not waited for.
func TestStall(t *testing.T) {
	var opened atomic.Bool
	f, err := openAt(t, func(w http.ResponseWriter, r *http.Request) {
		answer(w, "0")
		if !opened.Swap(true) {
			_, _ = w.Write([]byte{0})
			return
		}
		_ = http.NewResponseController(w).Flush()
		<-r.Context().Done()
	})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := f.ReadAt(make([]byte, 1), 0); n != 0 || !errors.Is(err, ErrSlow) || errors.Is(err, context.Canceled) {
		t.Errorf("%d bytes, %v", n, err)
	}
}

// A server cannot have its reader wait for years before it asks again.
func TestRetryAfter(t *testing.T) {
	var requests atomic.Int32
	f, err := openAt(t, func(w http.ResponseWriter, r *http.Request) {
		if requests.Add(1) == 1 {
			w.Header().Set("Retry-After", "1000000000")
			w.WriteHeader(http.StatusServiceUnavailable)
			return
		}
		answer(w, "0")
		_, _ = w.Write([]byte{0})
	})
	if err != nil || f.Size() != 4000 {
		t.Errorf("error %v", err)
	}
}

// From https nobody is led to http, where anybody can answer.
func TestRedirect(t *testing.T) {
	server := httptest.NewTLSServer(http.RedirectHandler("http://localhost/file", http.StatusFound))
	t.Cleanup(server.Close)
	_, err := open(t.Context(), server.URL, server.Client().Transport.(*http.Transport).Clone(), time.Minute)
	if !errors.Is(err, ErrRedirect) {
		t.Errorf("error %v", err)
	}
}

// What a server calls its answer is not shown: it could be meant for the terminal.
func TestStatusText(t *testing.T) {
	for _, code := range []string{"404", "503"} {
		_, err := openAt(t, func(w http.ResponseWriter, _ *http.Request) {
			connection, buffer, err := http.NewResponseController(w).Hijack()
			if err != nil {
				t.Error(err)
				return
			}
			_, _ = buffer.WriteString("HTTP/1.1 " + code + " \x1b[2J\r\nContent-Length: 0\r\nRetry-After: 0\r\n\r\n")
			_ = buffer.Flush()
			_ = connection.Close()
		})
		if err == nil || !strings.Contains(err.Error(), code) || strings.Contains(err.Error(), "\x1b") {
			t.Errorf("error %q", err)
		}
	}
}
