package sidecar

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/netip"
	"testing"
)

// Whatever is asked: a stranger's process has no token, a page in a browser says where it is from, and a name that a stranger
// has made lead here is not this machine's.
func TestStrangersAreRefused(t *testing.T) {
	h := newHouse(t)
	for name, c := range map[string]struct {
		status int
		code   string
		change func(*http.Request)
	}{
		"no token":            {401, "token", func(r *http.Request) { r.Header.Del("Authorization") }},
		"another token":       {401, "token", func(r *http.Request) { r.Header.Set("Authorization", "Bearer 5ec3e8") }},
		"a token's start":     {401, "token", func(r *http.Request) { r.Header.Set("Authorization", "Bearer 5ec") }},
		"another scheme":      {401, "token", func(r *http.Request) { r.Header.Set("Authorization", "Basic "+token) }},
		"an empty token":      {401, "token", func(r *http.Request) { r.Header.Set("Authorization", "Bearer ") }},
		"a page":              {403, "origin", func(r *http.Request) { r.Header.Set("Origin", "https://page.example") }},
		"a page of here":      {403, "origin", func(r *http.Request) { r.Header.Set("Origin", "http://127.0.0.1:8471") }},
		"a page of nowhere":   {403, "origin", func(r *http.Request) { r.Header.Set("Origin", "null") }},
		"an empty origin":     {403, "origin", func(r *http.Request) { r.Header["Origin"] = []string{""} }},
		"another name":        {403, "host", func(r *http.Request) { r.Host = "page.example:8471" }},
		"a name like ours":    {403, "host", func(r *http.Request) { r.Host = "127.0.0.1.page.example" }},
		"below localhost":     {403, "host", func(r *http.Request) { r.Host = "localhost.page.example:8471" }},
		"another address":     {403, "host", func(r *http.Request) { r.Host = "192.0.2.1:8471" }},
		"every address":       {403, "host", func(r *http.Request) { r.Host = "0.0.0.0:8471" }},
		"no name":             {403, "host", func(r *http.Request) { r.Host = "" }},
		"name before token":   {403, "host", func(r *http.Request) { r.Host = "page.example"; r.Header.Del("Authorization") }},
		"origin before token": {403, "origin", func(r *http.Request) { r.Header.Set("Origin", "null"); r.Header.Del("Authorization") }},
	} {
		t.Run(name, func(t *testing.T) {
			for _, path := range []string{roundPath, weightsPath, updatePath, resultPath, "/elsewhere"} {
				h.refused(c.status, c.code, http.MethodGet, path, nil, c.change)
			}
			h.refused(c.status, c.code, http.MethodPost, updatePath, h.npz(1, 2, -2), c.change)
		})
	}
	if h.sidecar.last() != nil {
		t.Error("a stranger's update was taken")
	}
	for _, host := range []string{"localhost", "LOCALHOST:1", "127.0.0.1", "127.1.2.3:8471", "[::1]:8471", "[::ffff:127.0.0.1]:8471"} {
		h.wants(200, http.MethodGet, roundPath, nil, func(r *http.Request) { r.Host = host })
	}
}

// A sidecar whose token was forgotten answers nobody, rather than everybody.
func TestNoTokenIsNobodys(t *testing.T) {
	h := newHouse(t)
	h.sidecar.config.Token = ""
	h.refused(401, "token", http.MethodGet, roundPath, nil, func(r *http.Request) { r.Header.Set("Authorization", "Bearer ") })
}

// Nobody outside of the machine can reach a sidecar, by whatever name it is told to listen.
func TestListen(t *testing.T) {
	for _, address := range []string{":0", "0.0.0.0:0", "[::]:0", "192.0.2.1:0", "127.0.0.1", "", "no such name:0"} {
		listener, err := Listen(t.Context(), address)
		if !errors.Is(err, ErrAddress) {
			t.Errorf("%q: %v", address, err)
		}
		if err == nil {
			_ = listener.Close()
		}
	}
	for _, address := range []string{"127.0.0.1:0", "localhost:0"} {
		listener, err := Listen(t.Context(), address)
		if err != nil {
			t.Errorf("%q: %v", address, err)
			continue
		}
		if ip := listener.Addr().(*net.TCPAddr).IP; !ip.IsLoopback() {
			t.Errorf("%q: it listens on %s", address, ip)
		}
		if err := listener.Close(); err != nil {
			t.Error(err)
		}
	}
}

// One address of a name that leads elsewhere is enough to refuse it.
func TestNamesThatLeadElsewhere(t *testing.T) {
	for text, c := range map[string]struct {
		addresses []string
		ok        bool
	}{
		"none": {nil, false}, "mixed": {[]string{"127.0.0.1", "192.0.2.1"}, false}, "any": {[]string{"::"}, false},
		"mapped": {[]string{"::ffff:127.0.0.1"}, true}, "mapped elsewhere": {[]string{"::ffff:192.0.2.1"}, false},
		"both": {[]string{"127.0.0.1", "::1"}, true},
	} {
		var addresses []netip.Addr
		for _, a := range c.addresses {
			addresses = append(addresses, netip.MustParseAddr(a))
		}
		if _, err := loopback(addresses); (err == nil) != c.ok {
			t.Errorf("%s: %v", text, err)
		}
	}
}

// Serve ends with its context, and that is no error.
func TestServe(t *testing.T) {
	h := newHouse(t)
	listener, err := Listen(t.Context(), "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	served := make(chan error, 1)
	go func() { served <- h.sidecar.Serve(ctx, listener) }()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+listener.Addr().String()+roundPath, nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+token)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil || response.StatusCode != http.StatusOK {
		t.Errorf("status %d, %v", response.StatusCode, err)
	}
	cancel()
	if err := <-served; err != nil {
		t.Error(err)
	}
}
