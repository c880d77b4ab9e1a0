// What errors are to the trainer.

package sidecar

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"github.com/acc36754/assent/circuits/statement"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/rounds"
	"github.com/acc36754/assent/contracts/rounds/member"
	"github.com/acc36754/assent/federated/relay"
	"github.com/acc36754/assent/federated/weights"
	"github.com/acc36754/assent/prover/vault"
)

// problem is an answer that is an error. It is an error itself, so that a request's own mistakes need no other.
type problem struct {
	status int
	Code   string `json:"code"`
	Text   string `json:"error"`
}

func (p problem) Error() string { return p.Text }

// Problems of requests.
var (
	errHost        = problem{http.StatusForbidden, "host", "the header Host does not name the loopback interface"}
	errOrigin      = problem{http.StatusForbidden, "origin", "pages in a browser are not answered"}
	errToken       = problem{http.StatusUnauthorized, "token", "the header Authorization has to be Bearer and the token of the sidecar's file"}
	errPath        = problem{http.StatusNotFound, "path", "there is no such path, or it does not take this method"}
	errContentType = problem{http.StatusUnsupportedMediaType, "content-type", "want application/x-npy, application/x-npz or application/x-safetensors"}
	errAccept      = problem{http.StatusNotAcceptable, "accept", "the weights cannot be had in that format"}
	errSize        = problem{http.StatusRequestEntityTooLarge, "size", "the body is larger than weights like the model's can be"}
	errBody        = problem{http.StatusBadRequest, "body", "the body is not a file of weights in that format"}
	errNone        = problem{http.StatusNotFound, "none", "no update was sent"}
	errStopped     = problem{http.StatusConflict, "stopped", "an update was begun with: send the same one again, and it goes on"}
	errInternal    = problem{http.StatusInternalServerError, "internal", "something went wrong; the sidecar's log says what"}
	errRefused     = problem{http.StatusConflict, "refused", "the contract refuses the update; the sidecar's log says why"}
)

// meaning is what a sentinel error is to the trainer.
type meaning struct {
	err     error
	problem problem
}

// meanings is in the order of precedence.
func meanings() []meaning {
	return []meaning{
		{ErrMean, errInternal}, // before those of weights, which are about what the trainer sends
		{ErrCancelled, problem{http.StatusGone, "cancelled", "the round was given up"}},
		{ErrDeadline, problem{http.StatusConflict, "deadline", "the round's deadline has passed"}},
		{member.ErrStatus, problem{http.StatusConflict, "closed", "the round takes no updates any more"}},
		{member.ErrOther, problem{http.StatusConflict, "conflict", "another update was sent for this round, and a member has one"}},
		{rounds.ErrNotPublished, problem{http.StatusConflict, "pending", "the sum is not published yet"}},
		{rounds.ErrIndirect, problem{http.StatusBadGateway, "indirect", "the sum was published in a way that it cannot be read from"}},
		{ErrBound, problem{http.StatusUnprocessableEntity, "bound", "the update is beyond the round's largest entry or norm"}},
		{weights.ErrRange, problem{http.StatusUnprocessableEntity, "bound", "the update is beyond the round's largest entry or norm"}},
		{statement.ErrFalse, problem{http.StatusUnprocessableEntity, "bound", "the update is beyond the round's largest entry or norm"}},
		{weights.ErrNotFinite, problem{http.StatusUnprocessableEntity, "number", "the weights have a NaN or an infinity"}},
		{weights.ErrTensor, problem{http.StatusUnprocessableEntity, "shape", "the tensors do not have the model's names, shapes and order"}},
		{weights.ErrFormat, errBody},
		{weights.ErrType, errBody},
		{weights.ErrTooLarge, errBody},
		{relay.ErrOut, problem{http.StatusConflict, "out", "the others went on without this member, which was silent for too long"}},
		{relay.ErrRefused, problem{http.StatusBadGateway, "relay", "the aggregator's relay refuses this member"}},
		{relay.ErrServer, problem{http.StatusBadGateway, "relay", "the aggregator's relay does not answer as one"}},
		{rounds.ErrAnnouncement, problem{http.StatusBadGateway, "announcement", "the round's file does not say what the contract has"}},
		{rounds.ErrVoucher, problem{http.StatusBadGateway, "roster", "the relay's list has somebody for whom no member vouches"}},
		{vault.ErrLocked, problem{http.StatusServiceUnavailable, "busy", "another process uses the vault or the account: send the update again"}},
		{send.ErrLocked, problem{http.StatusServiceUnavailable, "busy", "another process uses the vault or the account: send the update again"}},
		{context.Canceled, problem{http.StatusServiceUnavailable, "ending", "the sidecar ends"}},
	}
}

// reasons are the contract's refusals that a trainer or whoever runs it can do something about, by name.
func reasons() map[string]problem {
	return map[string]problem{
		"TooLate":                   {http.StatusConflict, "deadline", "the round's deadline has passed"},
		"WrongStatus":               {http.StatusConflict, "closed", "the round takes no updates any more"},
		"RoundFull":                 {http.StatusConflict, "full", "the round has as many updates as it can take"},
		"DatasetRefused":            {http.StatusConflict, "consent", "the dataset is not registered, or its records' consents are not all proven and live"},
		"DatasetUsed":               {http.StatusConflict, "dataset", "the dataset stands behind another update of the round"},
		"NotDatasetOwner":           {http.StatusConflict, "dataset", "the dataset is another account's"},
		"NullifierUsed":             {http.StatusConflict, "conflict", "another update was sent for this round, and a member has one"},
		"AccessManagedUnauthorized": {http.StatusConflict, "role", "the account lacks the role that hands in updates"},
	}
}

// problemOf returns what an error is to the trainer. No text of the error itself is part of it: it may name files.
func problemOf(err error) problem {
	var own problem
	if errors.As(err, &own) {
		return own
	}
	var refused *revert.Error
	if errors.As(err, &refused) {
		if p, known := reasons()[refused.Name]; known {
			return p
		}
		return errRefused
	}
	for _, m := range meanings() {
		if errors.Is(err, m.err) {
			return m.problem
		}
	}
	var connection *url.Error
	if errors.As(err, &connection) {
		return problem{http.StatusBadGateway, "unreachable", "the chain's node or the aggregator's relay does not answer: send the update again"}
	}
	return errInternal
}
