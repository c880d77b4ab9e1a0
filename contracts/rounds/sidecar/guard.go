// Who may ask.

package sidecar

import (
	"crypto/subtle"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
)

// guarded lets requests through that come from this machine, from no page in a browser, and with the token.
func (s *Sidecar) guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !isLoopbackHost(r.Host):
			refuse(w, errHost)
		case r.Header["Origin"] != nil:
			refuse(w, errOrigin)
		case !s.hasToken(r):
			w.Header().Set("WWW-Authenticate", "Bearer")
			refuse(w, errToken)
		default:
			next.ServeHTTP(w, r)
		}
	})
}

// isLoopbackHost reports whether a Host header names this machine's loopback interface. A name of anybody else's may be
// made to lead there (DNS rebinding).
func isLoopbackHost(host string) bool {
	u := url.URL{Host: host}
	name := u.Hostname()
	if strings.EqualFold(name, "localhost") {
		return true
	}
	address, err := netip.ParseAddr(name)
	return err == nil && address.Unmap().IsLoopback()
}

// hasToken compares in constant time; the length of a token is no secret.
func (s *Sidecar) hasToken(r *http.Request) bool {
	scheme, token, _ := strings.Cut(r.Header.Get("Authorization"), " ")
	same := subtle.ConstantTimeCompare([]byte(token), []byte(s.config.Token)) == 1
	return strings.EqualFold(scheme, "Bearer") && same && token != ""
}
