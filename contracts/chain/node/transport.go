// HTTP that keeps a node's address to itself.

package node

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"time"
)

// ErrAddress means that a node's address cannot be used. The address is not part of the error.
var ErrAddress = errors.New("not an address of a node: want http:// or https://")

const (
	// requestTimeout bounds one request. A node that needs longer for logs is asked for fewer blocks.
	requestTimeout = 30 * time.Second
	// maxAnswer bounds what is read of an answer, in bytes.
	maxAnswer = 128 << 20
)

// hideAddress returns what may be shown of an address, and an HTTP client that takes it for the whole.
func hideAddress(address string) (string, *http.Client, error) {
	full, err := url.Parse(address)
	if err != nil || full.Host == "" || (full.Scheme != "http" && full.Scheme != "https") {
		return "", nil, ErrAddress
	}
	shown := url.URL{Scheme: full.Scheme, Host: full.Host}
	transport := new(http.Transport)
	if standard, ok := http.DefaultTransport.(*http.Transport); ok {
		transport = standard.Clone()
	}
	return shown.String(), &http.Client{
		Transport:     rewriter{transport, full, maxAnswer},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Timeout:       requestTimeout,
	}, nil
}

// rewriter sends requests to the full address although the client above it knows scheme and host only, since
// net/http puts the client's address into its errors.
type rewriter struct {
	*http.Transport
	full  *url.URL
	limit int64 // of an answer, in bytes
}

func (r rewriter) RoundTrip(request *http.Request) (*http.Response, error) {
	request = request.Clone(request.Context())
	request.URL = r.full
	if user := r.full.User; user != nil {
		password, _ := user.Password()
		request.SetBasicAuth(user.Username(), password)
	}
	response, err := r.Transport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	response.Body = bounded{io.LimitReader(response.Body, r.limit), response.Body}
	return response, nil
}

// bounded is a body that ends early when it is too large, which makes it no JSON.
type bounded struct {
	io.Reader
	io.Closer
}
