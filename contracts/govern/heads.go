// Lines of models, and which version of each is in use.

package govern

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/acc36754/assent"
	"github.com/acc36754/assent/contracts/bindings"
	"github.com/acc36754/assent/contracts/chain/revert"
	"github.com/acc36754/assent/contracts/chain/send"
	"github.com/acc36754/assent/contracts/internal/query"
)

// headsName says in errors who was asked.
const headsName = "model heads"

// ErrNoLine reports a line that was never opened.
var ErrNoLine = errors.New("there is no such line of models")

// Heads is the contract ModelHeads, used by one account. Which version is the head, a governor says: an account with that
// role by SetHead and Rollback of this type, a vote by the actions of these names.
type Heads struct {
	sender   *send.Sender
	address  common.Address
	contract *bindings.ModelHeads
}

// NewHeads returns the contract at an address.
func NewHeads(sender *send.Sender, address common.Address) *Heads {
	return &Heads{sender: sender, address: address, contract: bindings.NewModelHeads()}
}

// Line is a line of models.
type Line struct {
	Owner     common.Address
	Head      assent.Digest
	Previous  assent.Digest // what a rollback leads to; zero: nowhere
	ChangedAt time.Time
}

// Open opens a line with a registered model of the account's, by whose digest the line is known. It is sent once.
func (h *Heads) Open(ctx context.Context, model assent.Digest) error {
	op := send.OperationOf([]byte("govern/line"), h.address[:], model[:])
	return h.send(ctx, op, h.contract.PackOpen(model))
}

// SetHead makes a version the head of a line. It is the governor's.
func (h *Heads) SetHead(ctx context.Context, line, version assent.Digest) error {
	return h.send(ctx, send.NewOperation(), h.contract.PackSetHead(line, version))
}

// Rollback takes a version off the head of a line, for the one before it. It is the governor's.
func (h *Heads) Rollback(ctx context.Context, line, from assent.Digest) error {
	return h.send(ctx, send.NewOperation(), h.contract.PackRollback(line, from))
}

// Find returns a line. The error is ErrNoLine where there is none.
func (h *Heads) Find(ctx context.Context, line assent.Digest) (Line, error) {
	found, err := query.Ask(ctx, h.sender, headsName, h.address, h.contract.PackLineOf(line), h.contract.UnpackLineOf)
	if err != nil {
		return Line{}, err
	}
	if found.Owner == (common.Address{}) {
		return Line{}, fmt.Errorf("%s: %w", line, ErrNoLine)
	}
	return Line{Owner: found.Owner, Head: found.Head, Previous: found.Previous, ChangedAt: at(found.ChangedAt)}, nil
}

// IsHead reports whether a version is the head of any line.
func (h *Heads) IsHead(ctx context.Context, version assent.Digest) (bool, error) {
	return query.Ask(ctx, h.sender, headsName, h.address, h.contract.PackIsHead(version), h.contract.UnpackIsHead)
}

func (h *Heads) send(ctx context.Context, op send.Operation, data []byte) error {
	_, err := h.sender.Send(ctx, op, h.address, data, nil)
	return revert.Explain(err)
}
