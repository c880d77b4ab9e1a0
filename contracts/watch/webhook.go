// Telling a webhook.

package watch

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/acc36754/assent/internal/privatefile"
)

const (
	webhookTimeout = 15 * time.Second
	maxSecret      = 4 << 10 // bytes of a file with an address or a key
	maxAnswer      = 64 << 10
)

// newHTTPClient returns a client that does not follow redirects: what an alert says is for the address that was given.
func newHTTPClient() *http.Client {
	return &http.Client{
		Timeout:       webhookTimeout,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// send posts a notice as JSON. Header Idempotency-Key is the same for every try: the alert's id and its state. With a
// secret, X-Assent-Signature is "sha256=" and the HMAC of the body in hexadecimal digits. Any answer but 2xx is an
// error. No error has the address in it, which often is a secret.
func (h *Webhook) send(ctx context.Context, client *http.Client, n *Notice) (err error) {
	address, err := h.address()
	if err != nil {
		return err
	}
	body, err := json.Marshal(n)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, address, bytes.NewReader(body))
	if err != nil {
		return h.hide(err, address)
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", n.Alert+"-"+n.State)
	if err := h.sign(request, body); err != nil {
		return err
	}
	response, err := client.Do(request)
	if err != nil {
		return h.hide(err, address)
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	if _, err := io.Copy(io.Discard, io.LimitReader(response.Body, maxAnswer)); err != nil {
		return h.hide(err, address)
	}
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("webhook %s answered %d", h.Name, response.StatusCode)
	}
	return nil
}

// address returns where the webhook is.
func (h *Webhook) address() (string, error) {
	if h.URLFile == "" {
		return h.URL, nil
	}
	data, err := privatefile.Read(h.URLFile, maxSecret)
	if err != nil {
		return "", fmt.Errorf("webhook %s: %w", h.Name, err)
	}
	address := strings.TrimSpace(string(data))
	if !isAddress(address) {
		return "", fmt.Errorf("webhook %s: %s has no address that begins with http:// or https://", h.Name, h.URLFile)
	}
	return address, nil
}

func (h *Webhook) sign(request *http.Request, body []byte) error {
	if h.SecretFile == "" {
		return nil
	}
	secret, err := privatefile.Read(h.SecretFile, maxSecret)
	if err != nil {
		return fmt.Errorf("webhook %s: %w", h.Name, err)
	}
	secret = bytes.TrimSpace(secret)
	if len(secret) == 0 {
		return fmt.Errorf("webhook %s: %s is empty: anybody could sign", h.Name, h.SecretFile)
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	request.Header.Set("X-Assent-Signature", "sha256="+hex.EncodeToString(mac.Sum(nil)))
	return nil
}

// hide takes the address out of an error.
func (h *Webhook) hide(err error, address string) error {
	text := withoutAddress(err).Error()
	if at, err := url.Parse(address); err == nil && h.URLFile != "" {
		text = strings.ReplaceAll(text, at.Hostname(), "(its host)") // errors of DNS and TLS name it
	}
	return fmt.Errorf("webhook %s: %s", h.Name, text)
}

// withoutAddress takes the request's address out of an error.
func withoutAddress(err error) error {
	var withAddress *url.Error
	if errors.As(err, &withAddress) {
		return withAddress.Err
	}
	return err
}
