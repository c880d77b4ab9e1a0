package sidecar

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/federated/weights"
)

// file makes a request that is answered with weights.
func (h *house) file(path, accept, kind string) *weights.Tensors {
	h.t.Helper()
	response := h.request(http.MethodGet, path, nil, func(r *http.Request) {
		if accept != "" {
			r.Header.Set("Accept", accept)
		}
	})
	data, err := io.ReadAll(response.Body)
	if err != nil {
		h.t.Fatal(err)
	}
	if got := response.Header.Get("Content-Type"); response.StatusCode != 200 || got != kind {
		h.t.Fatalf("%s: status %d, type %s, want %s: %s", path, response.StatusCode, got, kind, data)
	}
	if response.Header.Get("Cache-Control") != "no-store" || response.Header.Get("X-Content-Type-Options") != "nosniff" {
		h.t.Error("the answer may be kept, or taken for something else")
	}
	format, _ := formatOf(kind)
	tensors, err := weights.Parse(format, data)
	if err != nil {
		h.t.Fatal(err)
	}
	return tensors
}

// A trainer begins with the round's own model, in the format that it asks for.
func TestWeights(t *testing.T) {
	h := newHouse(t)
	for accept, kind := range map[string]string{
		"": "application/x-npz", "*/*": "application/x-npz", "text/html, application/*;q=0.5": "application/x-npz",
		"application/x-safetensors": "application/x-safetensors", "text/plain, application/x-npz": "application/x-npz",
	} {
		got := h.file(weightsPath, accept, kind)
		if !got.SameShape(h.sidecar.model) || !bytes.Equal(got.List[0].Data, h.sidecar.model.List[0].Data) {
			t.Errorf("Accept %q: other weights", accept)
		}
	}
	for _, accept := range []string{"text/html", "application/x-npy", ";"} { // an .npy file has no names
		h.refused(406, "accept", http.MethodGet, weightsPath, nil, func(r *http.Request) { r.Header.Set("Accept", accept) })
	}
}

// A member whose aggregator gives it another model than the others would be alone with its update in the sum.
func TestAnotherModel(t *testing.T) {
	h := newHouse(t)
	for name, change := range map[string]func(*Config){
		"other weights":  func(c *Config) { c.Model = h.npz(1, 2, -3.5) },
		"another length": func(c *Config) { a := *c.Announcement; a.Length = 4; c.Announcement = &a },
	} {
		config := h.config
		change(&config)
		if _, err := New(t.Context(), config); !errors.Is(err, ErrModel) {
			t.Errorf("%s: %v", name, err)
		}
	}
	config := h.config
	config.Format = weights.NPY
	if _, err := New(t.Context(), config); !errors.Is(err, weights.ErrFormat) {
		t.Errorf("another format: %v", err)
	}
	h.ledger.err = io.EOF
	if _, err := New(t.Context(), h.config); !errors.Is(err, io.EOF) {
		t.Errorf("no chain: %v", err)
	}
}

// A trainer learns what an update has to keep to, in units of its weights.
func TestRound(t *testing.T) {
	h := newHouse(t)
	round := h.wants(200, http.MethodGet, roundPath, nil)
	for key, want := range map[string]any{
		"round": 7.0, "status": "open", "model": h.ledger.round.Model.String(), "minimum": 2.0, "updates": 0.0, "length": 3.0,
		"deadline": "2030-01-01T00:00:00Z", "maxEntry": 4.0, "maxNorm": 4.0, "step": 0.0625, "update": "none",
	} {
		if round[key] != want {
			t.Errorf("%s is %v, want %v", key, round[key], want)
		}
	}
	h.member.broken = io.EOF
	h.refused(500, "internal", http.MethodGet, roundPath, nil)
}

// The result is the weights with the mean added, once the round is done and the sum is in blocks that are relied on; it is not
// asked for again.
func TestResult(t *testing.T) {
	h := newHouse(t)
	h.ledger.set(rounds.Done)
	h.refused(409, "pending", http.MethodGet, resultPath, nil) // the block may yet be replaced
	h.ledger.sum = &rounds.Sum{Entries: []int64{1, 1, 1}, Count: 2}
	for _, status := range []rounds.Status{rounds.Open, rounds.Closed} {
		h.ledger.set(status)
		h.refused(409, "pending", http.MethodGet, resultPath, nil)
	}
	h.ledger.set(rounds.Cancelled)
	h.refused(410, "cancelled", http.MethodGet, resultPath, nil)
	h.ledger.set(rounds.Done)
	h.ledger.sum, h.ledger.asked = &rounds.Sum{Entries: []int64{16, -8, 0}, Count: 2}, 0
	for range 2 {
		got := h.file(resultPath, "", "application/x-npz")
		for i, want := range []float64{1.5, 1.75, -3} {
			if v := got.List[0].Float(i); v != want {
				t.Errorf("number %d is %g, want %g", i, v, want)
			}
		}
	}
	if h.ledger.asked != 1 {
		t.Errorf("the sum was asked for %d times", h.ledger.asked)
	}
}

// A sum that no updates of the round can have is not the trainer's fault.
func TestImpossibleSum(t *testing.T) {
	h := newHouse(t)
	h.ledger.set(rounds.Done)
	h.ledger.sum = &rounds.Sum{Entries: []int64{1 << 40, 0, 0}, Count: 2}
	h.refused(500, "internal", http.MethodGet, resultPath, nil)
}

// What there is not is told as JSON, too.
func TestUnknownPaths(t *testing.T) {
	h := newHouse(t)
	for method, path := range map[string]string{http.MethodGet: "/", http.MethodDelete: updatePath, http.MethodPost: "/v1/result", http.MethodPut: "/v2/round"} {
		h.refused(404, "path", method, path, nil)
	}
}
