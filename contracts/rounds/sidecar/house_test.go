// What the tests of this package start from: a sidecar with a member and a chain that do what a test says.

package sidecar

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"io"
	"log/slog"
	"math"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/weights"
)

const token = "5ec3e7"

// tensorsOf makes a model with one tensor of doubles.
func tensorsOf(values ...float64) *weights.Tensors {
	tensor := weights.Tensor{Name: "w", Shape: []int{len(values)}, Type: weights.F64}
	for _, v := range values {
		tensor.Data = binary.LittleEndian.AppendUint64(tensor.Data, math.Float64bits(v))
	}
	return &weights.Tensors{List: []weights.Tensor{tensor}}
}

func encode(t testing.TB, tensors *weights.Tensors, format weights.Format) []byte {
	t.Helper()
	file, err := tensors.Encode(format)
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// fakeMember is a member whose steps end when a test says so. It implements Member.
type fakeMember struct {
	entered chan string // receives the name of a step that begins
	results chan error  // what a step ends with

	mu       sync.Mutex
	progress member.Progress
	broken   error // of Progress
}

func (m *fakeMember) Progress(context.Context) (*member.Progress, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	p := m.progress
	return &p, m.broken
}

func (m *fakeMember) Submit(ctx context.Context, values []int64) error {
	m.change(func(p *member.Progress) { p.Values = values })
	err := m.step(ctx, "submit")
	m.change(func(p *member.Progress) { p.HandedIn = err == nil })
	return err
}

func (m *fakeMember) Join(ctx context.Context) error {
	err := m.step(ctx, "join")
	m.change(func(p *member.Progress) { p.Done = err == nil })
	return err
}

func (m *fakeMember) change(change func(*member.Progress)) {
	m.mu.Lock()
	defer m.mu.Unlock()
	change(&m.progress)
}

func (m *fakeMember) step(ctx context.Context, name string) error {
	m.entered <- name
	select {
	case err := <-m.results:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

// fakeLedger is a chain. It implements Ledger.
type fakeLedger struct {
	mu    sync.Mutex
	round rounds.Round
	now   time.Time
	sum   *rounds.Sum
	asked int // how often for the sum
	err   error
}

func (l *fakeLedger) Round(context.Context) (*rounds.Round, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	r := l.round
	return &r, l.err
}

func (l *fakeLedger) Now(context.Context) (time.Time, error) { return l.now, l.err }

func (l *fakeLedger) Sum(context.Context) (*rounds.Sum, error) {
	l.asked++
	if l.sum == nil {
		return nil, rounds.ErrNotPublished
	}
	return l.sum, nil
}

func (l *fakeLedger) set(status rounds.Status) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.round.Status = status
}

// house is a sidecar beside a trainer.
type house struct {
	t       testing.TB
	config  Config
	member  *fakeMember
	ledger  *fakeLedger
	sidecar *Sidecar
	log     bytes.Buffer
}

// newHouse starts a sidecar for a model of three numbers whose updates have entries up to 4 and a norm up to 4, in steps of
// 1/16.
func newHouse(t testing.TB) *house {
	t.Helper()
	model := encode(t, tensorsOf(1, 2, -3), weights.NPZ)
	deadline := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC)
	h := &house{
		t:      t,
		member: &fakeMember{entered: make(chan string, 2), results: make(chan error, 2)},
		ledger: &fakeLedger{now: deadline.Add(-time.Hour), round: rounds.Round{
			ID: 7, Status: rounds.Open, Model: assent.Digest(sha256.Sum256(model)), Length: 3, Minimum: 2, Deadline: deadline,
		}},
	}
	h.config = Config{
		Member: h.member, Ledger: h.ledger, Model: model, Format: weights.NPZ, Token: token, Log: slog.New(slog.NewTextHandler(&h.log, nil)),
		Announcement: &rounds.Announcement{
			Round: 7, Length: 3, Minimum: 2, Bits: 4, Bound: rounds.Bound{Column: "weight", Limit: big.NewInt(64), Norm: big.NewInt(64 * 64)},
		},
	}
	h.start()
	t.Cleanup(func() { h.sidecar.Close() })
	return h
}

func (h *house) start() {
	h.t.Helper()
	var err error
	if h.sidecar, err = New(h.t.Context(), h.config); err != nil {
		h.t.Fatal(err)
	}
}

// restart is what a crash and a new start of the process do.
func (h *house) restart() {
	h.t.Helper()
	h.sidecar.Close()
	h.start()
}

// request makes a request as the trainer does.
func (h *house) request(method, path string, body []byte, change ...func(*http.Request)) *http.Response {
	h.t.Helper()
	r := httptest.NewRequestWithContext(h.t.Context(), method, "http://127.0.0.1:8471"+path, bytes.NewReader(body))
	r.Header.Set("Authorization", "Bearer "+token)
	if body != nil {
		r.Header.Set("Content-Type", "application/x-npz")
	}
	for _, c := range change {
		c(r)
	}
	w := httptest.NewRecorder()
	h.sidecar.Handler().ServeHTTP(w, r)
	return w.Result()
}

// wants makes a request whose answer has a status, and returns the answer's fields.
func (h *house) wants(status int, method, path string, body []byte, change ...func(*http.Request)) map[string]any {
	h.t.Helper()
	response := h.request(method, path, body, change...)
	data, err := io.ReadAll(response.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	if response.StatusCode != status {
		h.t.Fatalf("%s %s: status %d, want %d: %s", method, path, response.StatusCode, status, data)
	}
	var fields map[string]any
	if err := json.Unmarshal(data, &fields); err != nil {
		h.t.Fatalf("%s %s: %v: %s", method, path, err, data)
	}
	return fields
}

// refused makes a request that is answered with an error of a code.
func (h *house) refused(status int, code, method, path string, body []byte, change ...func(*http.Request)) {
	h.t.Helper()
	if got := h.wants(status, method, path, body, change...)["code"]; got != code {
		h.t.Errorf("%s %s: code %v, want %s", method, path, got, code)
	}
}

// npz is a body with weights.
func (h *house) npz(values ...float64) []byte { return encode(h.t, tensorsOf(values...), weights.NPZ) }

// ended waits until an attempt has ended.
func (h *house) ended() { h.sidecar.busy.Wait() }

// begins waits for a step.
func (h *house) begins(name string) {
	h.t.Helper()
	if got := <-h.member.entered; got != name {
		h.t.Fatalf("%s begins, want %s", got, name)
	}
}
