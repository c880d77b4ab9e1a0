// The server's HTTP side.

package relay

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/acc36754/assent/federated/secagg"
)

const (
	joinPath     = "/v1/join"
	rosterPath   = "/v1/roster"
	messagesPath = "/v1/messages"
	listsPath    = "/v1/lists/"

	// maxUploads bounds how many bodies are held in memory at a time, before anybody knows whether they are messages.
	maxUploads = 8
)

// problem is the body of an answer that is an error.
type problem struct {
	Error string `json:"error"`
}

// Handler answers participants.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	uploads := make(chan struct{}, maxUploads)
	mux.HandleFunc("POST "+joinPath, limited(uploads, s.postJoin))
	mux.HandleFunc("POST "+messagesPath, limited(uploads, s.postMessage))
	mux.HandleFunc("GET "+rosterPath, s.getRoster)
	mux.HandleFunc("GET "+listsPath+"{step}", s.getList)
	return mux
}

// limited lets a few requests at a time through.
func limited(slots chan struct{}, handle http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		select {
		case slots <- struct{}{}:
			defer func() { <-slots }()
			handle(w, r)
		case <-r.Context().Done():
		}
	}
}

func (s *Server) postJoin(w http.ResponseWriter, r *http.Request) {
	data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxEntry))
	if err != nil {
		refuse(w, err)
		return
	}
	e, err := parseEntry(data)
	if err == nil {
		err = s.Join(r.Context(), e)
	}
	acknowledge(w, err)
}

func (s *Server) postMessage(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	limit := 0
	if s.round != nil {
		limit = s.round.MaxMessage()
	}
	s.mu.Unlock()
	message, err := io.ReadAll(http.MaxBytesReader(w, r.Body, int64(limit)))
	if err == nil {
		err = s.Receive(message)
	}
	acknowledge(w, err)
}

func (s *Server) getRoster(w http.ResponseWriter, _ *http.Request) {
	s.mu.Lock()
	open, entries := s.aggregator == nil, s.roster.Entries
	s.mu.Unlock()
	if open {
		w.WriteHeader(http.StatusAccepted)
		return
	}
	answer(w, http.StatusOK, entries)
}

func (s *Server) getList(w http.ResponseWriter, r *http.Request) {
	step, err := strconv.Atoi(r.PathValue("step"))
	participant, err2 := strconv.Atoi(r.URL.Query().Get("participant"))
	if err := errors.Join(err, err2); err != nil || step < 1 || step > int(secagg.CollectReveals) {
		answer(w, http.StatusNotFound, problem{"no such list"})
		return
	}
	s.mu.Lock()
	var list []byte
	due, in := step <= len(s.lists), false
	if due {
		list, in = s.lists[step-1][participant]
	}
	s.mu.Unlock()
	switch {
	case !due:
		w.WriteHeader(http.StatusAccepted)
	case !in:
		answer(w, http.StatusGone, problem{ErrOut.Error()})
	default:
		w.Header().Set("Content-Type", "application/octet-stream")
		_, _ = w.Write(list) // whoever did not get it asks again
	}
}

// acknowledge answers whoever sent something.
func acknowledge(w http.ResponseWriter, err error) {
	if err != nil {
		refuse(w, err)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// refuse answers with an error.
func refuse(w http.ResponseWriter, err error) {
	status := http.StatusBadRequest
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		status = http.StatusRequestEntityTooLarge
	case errors.Is(err, ErrFolder):
		answer(w, http.StatusInternalServerError, problem{"the relay cannot keep messages"}) // no paths for strangers
		return
	case errors.Is(err, ErrClosed), errors.Is(err, ErrTwice), errors.Is(err, secagg.ErrPhase), errors.Is(err, secagg.ErrConflict):
		status = http.StatusConflict
	}
	answer(w, status, problem{fmt.Sprint(err)})
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // whoever did not get it asks again
}
