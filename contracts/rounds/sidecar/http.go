// The requests.

package sidecar

import (
	"encoding/json"
	"errors"
	"io"
	"math"
	"math/big"
	"net/http"
	"time"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/federated/weights"
)

const (
	roundPath   = "/v1/round"
	weightsPath = "/v1/weights"
	updatePath  = "/v1/update"
	resultPath  = "/v1/result"
)

// Handler answers the trainer.
func (s *Sidecar) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET "+roundPath, s.getRound)
	mux.HandleFunc("GET "+weightsPath, func(w http.ResponseWriter, r *http.Request) { s.send(w, r, s.model) })
	mux.HandleFunc("POST "+updatePath, s.postUpdate)
	mux.HandleFunc("GET "+updatePath, s.getUpdate)
	mux.HandleFunc("GET "+resultPath, s.getResult)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) { refuse(w, errPath) })
	return s.guarded(mux)
}

// roundJSON is the answer about the round.
type roundJSON struct {
	Round    uint64        `json:"round"`
	Status   string        `json:"status"`
	Model    assent.Digest `json:"model"`
	Members  assent.Digest `json:"members"`
	Updates  uint32        `json:"updates"`
	Minimum  uint32        `json:"minimum"`
	Deadline string        `json:"deadline"`
	Length   uint32        `json:"length"`
	// MaxEntry and MaxNorm are what an update has to keep to once it is rounded to multiples of Step.
	MaxEntry float64 `json:"maxEntry"`
	MaxNorm  float64 `json:"maxNorm"`
	Step     float64 `json:"step"`
	Update   Step    `json:"update"`
}

func (s *Sidecar) getRound(w http.ResponseWriter, r *http.Request) {
	round, err := s.config.Ledger.Round(r.Context())
	if err != nil {
		s.fail(w, err)
		return
	}
	step, err := s.state(r.Context())
	if err != nil && step != Failed {
		s.fail(w, err)
		return
	}
	a := s.config.Announcement
	unit := math.Ldexp(1, -a.Bits)
	answer(w, http.StatusOK, roundJSON{
		Round: round.ID, Status: round.Status.String(), Model: round.Model, Members: round.Members, Updates: round.Count,
		Minimum: round.Minimum, Deadline: round.Deadline.Format(time.RFC3339), Length: round.Length,
		MaxEntry: float64(a.Bound.Limit.Int64()) * unit, MaxNorm: length(a.Bound.Norm) * unit, Step: unit, Update: step,
	})
}

// length is the square root of a sum of squares.
func length(squares *big.Int) float64 {
	root, _ := new(big.Float).Sqrt(new(big.Float).SetInt(squares)).Float64()
	return root
}

// updateJSON is the answer about the update.
type updateJSON struct {
	State Step `json:"state"`
}

// postUpdate handles one body at a time: how large it may be is known before, and what is decided about it lasts.
func (s *Sidecar) postUpdate(w http.ResponseWriter, r *http.Request) {
	select {
	case s.slot <- struct{}{}:
		defer func() { <-s.slot }()
	case <-r.Context().Done():
		return
	}
	values, err := s.readUpdate(w, r)
	if err != nil {
		s.fail(w, err)
		return
	}
	step, err := s.begin(r.Context(), values)
	s.told(w, step, err)
}

// readUpdate reads weights after training and returns how they differ from those before, in the round's scale.
func (s *Sidecar) readUpdate(w http.ResponseWriter, r *http.Request) ([]int64, error) {
	format, ok := formatOf(r.Header.Get("Content-Type"))
	if !ok {
		return nil, errContentType
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit(s.model)))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return nil, errSize
	case err != nil:
		return nil, errBody
	}
	after, err := weights.Parse(format, body)
	if err != nil {
		return nil, err
	}
	update, err := after.Sub(s.model)
	if err != nil {
		return nil, err
	}
	return update.Quantise(s.config.Announcement.Scale())
}

func (s *Sidecar) getUpdate(w http.ResponseWriter, r *http.Request) {
	s.endIfCancelled(r.Context())
	step, err := s.state(r.Context())
	s.told(w, step, err)
}

// told answers how far the member is.
func (s *Sidecar) told(w http.ResponseWriter, step Step, err error) {
	switch {
	case err != nil:
		s.fail(w, err)
	case step == None:
		refuse(w, errNone)
	case step == Stopped:
		refuse(w, errStopped)
	case step == Done:
		answer(w, http.StatusOK, updateJSON{step})
	default:
		answer(w, http.StatusAccepted, updateJSON{step})
	}
}

func (s *Sidecar) getResult(w http.ResponseWriter, r *http.Request) {
	result, err := s.averaged(r.Context())
	if err != nil {
		s.fail(w, err)
		return
	}
	s.send(w, r, result)
}

// send answers with weights, in the format that is asked for or else the model's.
func (s *Sidecar) send(w http.ResponseWriter, r *http.Request, t *weights.Tensors) {
	format, ok := accepted(r.Header.Values("Accept"), s.config.Format)
	if !ok {
		refuse(w, errAccept)
		return
	}
	file, err := t.Encode(format)
	if err != nil { // BF16 is no type of NumPy's
		refuse(w, errAccept)
		return
	}
	w.Header().Set("Content-Type", mediaType(format))
	setPrivate(w)
	_, _ = w.Write(file) // whoever did not get it asks again
}

// fail answers with what an error is to the trainer, and tells the log what it was where the trainer can do nothing about it.
func (s *Sidecar) fail(w http.ResponseWriter, err error) {
	p := problemOf(err)
	if p.status >= http.StatusInternalServerError {
		s.config.Log.Warn("a request failed", "code", p.Code, "error", err)
	}
	refuse(w, p)
}

func refuse(w http.ResponseWriter, p problem) { answer(w, p.status, p) }

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	setPrivate(w)
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // whoever did not get it asks again
}

// setPrivate keeps answers out of caches, and from being taken for something else.
func setPrivate(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Content-Type-Options", "nosniff")
}
