package sidecar

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/prover/vault"
)

// An update goes through its steps, and is answered in the same way however often it is sent: another one is refused at each.
func TestUpdate(t *testing.T) {
	h := newHouse(t)
	mine, other := h.npz(1.5, 2, -3.25), h.npz(1.5, 2, -3)
	h.refused(404, "none", http.MethodGet, updatePath, nil)
	check := func(status int, state Step) {
		t.Helper()
		for _, answer := range []map[string]any{h.wants(status, http.MethodPost, updatePath, mine), h.wants(status, http.MethodGet, updatePath, nil)} {
			if answer["state"] != string(state) {
				t.Errorf("state %v, want %s", answer["state"], state)
			}
		}
		if round := h.wants(200, http.MethodGet, roundPath, nil); round["update"] != string(state) {
			t.Errorf("the round's answer says %v, want %s", round["update"], state)
		}
		h.refused(409, "conflict", http.MethodPost, updatePath, other)
	}
	check(202, Submitting)
	h.begins("submit")
	h.member.results <- nil
	h.begins("join")
	check(202, Joining)
	h.member.results <- nil
	h.ended()
	check(200, Done)
	if len(h.member.entered) != 0 {
		t.Error("a step was taken twice")
	}
	if got := h.member.progress.Values; !slices.Equal(got, []int64{8, 0, -4}) {
		t.Errorf("the update is %v", got)
	}
	h.restart()
	check(200, Done)
}

// The format of the trainer's file is its own choice.
func TestUpdateInAnotherFormat(t *testing.T) {
	h := newHouse(t)
	body := encode(t, tensorsOf(1, 2.5, -3), weights.Safetensors)
	h.wants(202, http.MethodPost, updatePath, body, func(r *http.Request) { r.Header.Set("Content-Type", "application/x-safetensors") })
	h.begins("submit")
	if got := h.member.progress.Values; !slices.Equal(got, []int64{0, 8, 0}) {
		t.Errorf("the update is %v", got)
	}
}

// What cannot become an update of the round is refused before anything is committed to, so that a right one may follow.
func TestBadUpdates(t *testing.T) {
	h := newHouse(t)
	kind := func(kind string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set("Content-Type", kind) }
	}
	named := tensorsOf(1, 2, -3)
	named.List[0].Name = "v"
	for name, c := range map[string]struct {
		status int
		code   string
		body   []byte
		change func(*http.Request)
	}{
		"a form":           {415, "content-type", h.npz(1, 2, -3), kind("application/x-www-form-urlencoded")},
		"text":             {415, "content-type", h.npz(1, 2, -3), kind("text/plain")},
		"no type":          {415, "content-type", h.npz(1, 2, -3), func(r *http.Request) { r.Header.Del("Content-Type") }},
		"another format":   {400, "body", h.npz(1, 2, -3), kind("application/x-safetensors")},
		"no file":          {400, "body", []byte("weights"), nil},
		"nothing":          {400, "body", []byte{}, nil},
		"too large":        {413, "size", make([]byte, bodyLimit(h.sidecar.model)+1), nil},
		"another length":   {422, "shape", h.npz(1, 2), nil},
		"another name":     {422, "shape", encode(t, named, weights.NPZ), nil},
		"a NaN":            {422, "number", h.npz(1, math.NaN(), -3), nil},
		"an infinity":      {422, "number", h.npz(1, math.Inf(1), -3), nil},
		"a large entry":    {422, "bound", h.npz(1, 6.0625, -3), nil},
		"a large norm":     {422, "bound", h.npz(4, 5, -3), nil},
		"a norm just over": {422, "bound", h.npz(5, 2.0625, -3), nil},
	} {
		t.Run(name, func(t *testing.T) {
			changes := []func(*http.Request){}
			if c.change != nil {
				changes = append(changes, c.change)
			}
			h.refused(c.status, c.code, http.MethodPost, updatePath, c.body, changes...)
		})
	}
	h.refused(404, "none", http.MethodGet, updatePath, nil)
	h.wants(202, http.MethodPost, updatePath, h.npz(5, 2, -3)) // exactly the norm
	h.begins("submit")
}

// A body may be as long as weights of the model's shapes can be, in any format.
func TestBodyLimitHasRoom(t *testing.T) {
	many := new(weights.Tensors)
	for i := range 300 {
		tensor := tensorsOf(1).List[0]
		tensor.Name = fmt.Sprint(strings.Repeat("\x01", 200), i)
		many.List = append(many.List, tensor)
	}
	for _, format := range []weights.Format{weights.NPZ, weights.Safetensors} {
		if size := int64(len(encode(t, many, format))); size > bodyLimit(many) {
			t.Errorf("%s: %d bytes, the limit is %d", format, size, bodyLimit(many))
		}
	}
}

// In a round that takes no updates nothing is proven; but an update that it has is added up after the deadline, too.
func TestLateUpdates(t *testing.T) {
	late := func(h *house) { h.ledger.now = h.ledger.round.Deadline.Add(time.Second) }
	status := func(s rounds.Status) func(*house) { return func(h *house) { h.ledger.round.Status = s } }
	handedIn := func(h *house) { h.member.progress = member.Progress{Values: []int64{8, 0, 0}, HandedIn: true} }
	for name, c := range map[string]struct {
		prepare []func(*house)
		status  int
		code    string
	}{
		"at the deadline":           {[]func(*house){func(h *house) { h.ledger.now = h.ledger.round.Deadline }}, 202, ""},
		"after it":                  {[]func(*house){late}, 409, "deadline"},
		"closed":                    {[]func(*house){status(rounds.Closed)}, 409, "closed"},
		"done":                      {[]func(*house){status(rounds.Done)}, 409, "closed"},
		"given up":                  {[]func(*house){status(rounds.Cancelled)}, 410, "cancelled"},
		"handed in, late":           {[]func(*house){handedIn, late}, 202, ""},
		"handed in, given up":       {[]func(*house){handedIn, status(rounds.Cancelled)}, 410, "cancelled"},
		"the chain does not answer": {[]func(*house){func(h *house) { h.ledger.err = &url.Error{Op: "Post", Err: io.EOF} }}, 502, "unreachable"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			for _, p := range c.prepare {
				p(h)
			}
			if answer := h.wants(c.status, http.MethodPost, updatePath, h.npz(1.5, 2, -3)); c.code != "" && answer["code"] != c.code {
				t.Errorf("code %v, want %s", answer["code"], c.code)
			}
			if (h.sidecar.last() != nil) != (c.status == 202) {
				t.Error("an attempt was begun, or was not")
			}
		})
	}
}

// After a restart the sidecar does nothing by itself. The same update goes on, past what the contract has already; another one
// is refused.
func TestRestart(t *testing.T) {
	for name, c := range map[string]struct {
		progress member.Progress
		next     string
	}{
		"committed to": {member.Progress{Values: []int64{8, 0, 0}}, "submit"},
		"handed in":    {member.Progress{Values: []int64{8, 0, 0}, HandedIn: true}, "join"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			h.member.progress = c.progress
			h.refused(409, "stopped", http.MethodGet, updatePath, nil)
			h.refused(409, "conflict", http.MethodPost, updatePath, h.npz(1, 2.5, -3))
			h.wants(202, http.MethodPost, updatePath, h.npz(1.5, 2, -3))
			h.begins(c.next)
		})
	}
}

// Close ends an attempt in each step, and waits for it.
func TestCloseEndsAttempts(t *testing.T) {
	for _, steps := range [][]string{{"submit"}, {"submit", "join"}} {
		h := newHouse(t)
		h.wants(202, http.MethodPost, updatePath, h.npz(1.5, 2, -3))
		for i, step := range steps {
			if i > 0 {
				h.member.results <- nil
			}
			h.begins(step)
		}
		h.sidecar.Close()
		h.refused(503, "ending", http.MethodGet, updatePath, nil)
	}
}

// A member does not wait for the others of a round that was given up.
func TestGivenUpWhileJoining(t *testing.T) {
	h := newHouse(t)
	h.wants(202, http.MethodPost, updatePath, h.npz(1.5, 2, -3))
	h.begins("submit")
	h.member.results <- nil
	h.begins("join")
	h.wants(202, http.MethodGet, updatePath, nil)
	h.ledger.set(rounds.Cancelled)
	h.refused(410, "cancelled", http.MethodGet, updatePath, nil)
	h.ended()
	h.refused(410, "cancelled", http.MethodGet, updatePath, nil)
}

// What goes wrong has a code that a trainer can act on, and nothing of the error's own text; the log has that. The same update
// may be sent again.
func TestFailures(t *testing.T) {
	const private = "/home/ada/vault: 8.25"
	for name, c := range map[string]struct {
		err    error
		status int
		code   string
	}{
		"too large":       {statement.ErrFalse, 422, "bound"},
		"late":            {&revert.Error{Name: "TooLate"}, 409, "deadline"},
		"closed":          {&revert.Error{Name: "WrongStatus"}, 409, "closed"},
		"consents":        {&revert.Error{Name: "DatasetRefused"}, 409, "consent"},
		"dataset used":    {&revert.Error{Name: "DatasetUsed"}, 409, "dataset"},
		"nullifier":       {&revert.Error{Name: "NullifierUsed"}, 409, "conflict"},
		"role":            {&revert.Error{Name: "AccessManagedUnauthorized"}, 409, "role"},
		"another refusal": {&revert.Error{Name: "WrongVector"}, 409, "refused"},
		"another update":  {member.ErrOther, 409, "conflict"},
		"out":             {relay.ErrOut, 409, "out"},
		"relay refuses":   {relay.ErrRefused, 502, "relay"},
		"no relay":        {relay.ErrServer, 502, "relay"},
		"a stranger":      {rounds.ErrVoucher, 502, "roster"},
		"another file":    {rounds.ErrAnnouncement, 502, "announcement"},
		"vault in use":    {vault.ErrLocked, 503, "busy"},
		"no connection":   {&url.Error{Op: "Get", URL: private, Err: io.EOF}, 502, "unreachable"},
		"anything else":   {errors.New("anything"), 500, "internal"},
	} {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			body := h.npz(1.5, 2, -3)
			h.wants(202, http.MethodPost, updatePath, body)
			h.begins("submit")
			h.member.results <- fmt.Errorf("%s: %w", private, c.err)
			h.ended()
			answer := h.wants(c.status, http.MethodGet, updatePath, nil)
			if answer["code"] != c.code || strings.Contains(fmt.Sprint(answer), "ada") {
				t.Errorf("answer %v, want code %s", answer, c.code)
			}
			if round := h.wants(200, http.MethodGet, roundPath, nil); round["update"] != string(Failed) {
				t.Errorf("the round's answer says %v", round["update"])
			}
			if !strings.Contains(h.log.String(), private) {
				t.Error("the log does not say what went wrong")
			}
			h.wants(202, http.MethodPost, updatePath, body)
			h.begins("submit")
		})
	}
}

// An update that failed before it was committed to does not bind the member.
func TestAnotherUpdateAfterNone(t *testing.T) {
	h := newHouse(t)
	h.wants(202, http.MethodPost, updatePath, h.npz(1.5, 2, -3))
	h.begins("submit")
	h.member.change(func(p *member.Progress) { p.Values = nil })
	h.member.results <- vault.ErrLocked
	h.ended()
	h.wants(202, http.MethodPost, updatePath, h.npz(1, 2.5, -3))
	h.begins("submit")
}

// One body is handled at a time, so that two updates cannot both be the first, and whoever waits for that may go away.
func TestOneBodyAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		h := newHouse(t)
		h.sidecar.slot <- struct{}{} // somebody's body is being handled
		ctx, cancel := context.WithCancel(t.Context())
		statuses := make(chan int, 2)
		for _, ctx := range []context.Context{t.Context(), ctx} {
			go func() {
				statuses <- h.request(http.MethodPost, updatePath, h.npz(1.5, 2, -3), func(r *http.Request) { *r = *r.WithContext(ctx) }).StatusCode
			}()
		}
		synctest.Wait()
		if h.sidecar.last() != nil || len(statuses) != 0 {
			t.Error("an update was taken while another one was handled")
		}
		cancel()
		synctest.Wait()
		if h.sidecar.last() != nil || len(statuses) != 1 {
			t.Error("whoever went away still waits, or its update was taken")
		}
		<-statuses
		<-h.sidecar.slot
		if status := <-statuses; status != 202 {
			t.Errorf("status %d", status)
		}
		h.sidecar.Close()
	})
}

// Many who send one update at once begin one attempt.
func TestOneAttempt(t *testing.T) {
	h := newHouse(t)
	body := h.npz(1.5, 2, -3)
	answers := make(chan int)
	const senders = 8
	for range senders {
		go func() { answers <- h.request(http.MethodPost, updatePath, bytes.Clone(body)).StatusCode }()
	}
	for range senders {
		if status := <-answers; status != 202 {
			t.Errorf("status %d", status)
		}
	}
	h.begins("submit")
	if len(h.member.entered) != 0 {
		t.Error("two attempts were begun")
	}
}
