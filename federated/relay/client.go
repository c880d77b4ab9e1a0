// A participant's side.

package relay

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/acc36754/assent/federated/secagg"
)

const (
	// maxProblem bounds what is read of an error's text.
	maxProblem = 4 << 10
	// maxRoster is more than a roster has as JSON.
	maxRoster = secagg.MaxParticipants * maxEntry
)

// Client speaks with a server.
type Client struct {
	// URL is the server's, such as https://aggregator.example.
	URL string
	// HTTP sends requests; http.DefaultClient if nil.
	HTTP *http.Client
	// Poll is how long to wait before asking again; a second if 0.
	Poll time.Duration
}

// Join sends an entry. Errors: ErrRefused, ErrServer, what the connection says.
func (c *Client) Join(ctx context.Context, e *Entry) error {
	data, err := json.Marshal(e)
	if err != nil {
		return fmt.Errorf("join: %w", err)
	}
	if err := c.post(ctx, joinPath, "application/json", data); err != nil {
		return fmt.Errorf("join: %w", err)
	}
	return nil
}

// Roster waits until the roster is closed and returns it as the server has it: Session.Judge says whether it can be relied on.
func (c *Client) Roster(ctx context.Context) ([]Entry, error) {
	data, err := c.await(ctx, rosterPath, maxRoster)
	if err != nil {
		return nil, fmt.Errorf("roster: %w", err)
	}
	entries, err := parseRoster(data)
	if err != nil {
		return nil, fmt.Errorf("roster: %w: %w", ErrServer, err)
	}
	return entries, nil
}

// Take plays a participant's part to its end. Called again after a crash, with the participant as secagg.Open gives it and the same
// vector, it goes through the same steps. Errors: ErrOut, ErrRefused, ErrServer; those of secagg.Client's methods; what the
// connection says.
func (c *Client) Take(ctx context.Context, peer *secagg.Client, vector []fr.Element) error {
	for step, answer := range steps(ctx, peer, vector) {
		if err := c.takeStep(ctx, peer, step, answer); err != nil {
			return fmt.Errorf("%v: %w", secagg.Phase(step), err)
		}
	}
	return nil
}

// steps are a participant's messages, each made of the list of the step before.
func steps(ctx context.Context, peer *secagg.Client, vector []fr.Element) []func(list []byte) ([]byte, error) {
	return []func([]byte) ([]byte, error){
		func([]byte) ([]byte, error) { return peer.Keys() },
		peer.Share,
		func(list []byte) ([]byte, error) { return peer.Mask(ctx, list, vector) },
		peer.Confirm,
		peer.Unmask,
	}
}

func (c *Client) takeStep(ctx context.Context, peer *secagg.Client, step int, answer func([]byte) ([]byte, error)) error {
	var list []byte
	if step > 0 {
		path := listsPath + strconv.Itoa(step) + "?participant=" + strconv.Itoa(peer.Participant())
		var err error
		if list, err = c.await(ctx, path, int64(peer.Round().MaxMessage())); err != nil {
			return err
		}
	}
	message, err := answer(list)
	if err != nil {
		return err
	}
	return c.post(ctx, messagesPath, "application/octet-stream", message)
}

// await asks until there is an answer.
func (c *Client) await(ctx context.Context, path string, limit int64) ([]byte, error) {
	poll := c.Poll
	if poll == 0 {
		poll = time.Second
	}
	for {
		status, body, err := c.send(ctx, http.MethodGet, path, "", nil, limit)
		switch {
		case err != nil:
			return nil, err
		case status == http.StatusOK:
			return body, nil
		case status == http.StatusGone:
			return nil, ErrOut
		case status != http.StatusAccepted:
			return nil, refusal(status, body)
		}
		timer := time.NewTimer(poll)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil, ctx.Err()
		case <-timer.C:
		}
	}
}

func (c *Client) post(ctx context.Context, path, kind string, body []byte) error {
	status, answer, err := c.send(ctx, http.MethodPost, path, kind, body, maxProblem)
	if err == nil && status != http.StatusNoContent {
		err = refusal(status, answer)
	}
	return err
}

// send makes a request and returns the answer's status and body, which is at most limit bytes long.
func (c *Client) send(ctx context.Context, method, path, kind string, body []byte, limit int64) (_ int, _ []byte, err error) {
	base, err := url.Parse(c.URL)
	if err != nil || base.Host == "" {
		return 0, nil, fmt.Errorf("%w: %q is no URL of one", ErrServer, c.URL)
	}
	request, err := http.NewRequestWithContext(ctx, method, c.URL+path, bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	if kind != "" {
		request.Header.Set("Content-Type", kind)
	}
	client := c.HTTP
	if client == nil {
		client = http.DefaultClient
	}
	response, err := client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer func() { err = errors.Join(err, response.Body.Close()) }()
	data, err := io.ReadAll(io.LimitReader(response.Body, limit+1))
	if err == nil && int64(len(data)) > limit {
		err = fmt.Errorf("%w: an answer of more than %d bytes", ErrServer, limit)
	}
	return response.StatusCode, data, err
}

// refusal is the error of an answer that is one.
func refusal(status int, body []byte) error {
	var p problem
	if json.Unmarshal(body, &p) != nil || p.Error == "" {
		return fmt.Errorf("%w: HTTP status %d", ErrServer, status)
	}
	return fmt.Errorf("%w: %s", ErrRefused, p.Error)
}
